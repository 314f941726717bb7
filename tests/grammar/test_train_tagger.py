"""The trainer writes the same bytes for the same sentences, and reads CoNLL-U."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from explainer.grammar.tagging.weights import unpack

TRAINER = Path(__file__).resolve().parent.parent.parent / "benchmarks" / "train_tagger.py"
SENTENCES = (
    "The/DT court/NN upheld/VBD the/DT ban/NN ./.",
    "Prices/NNS rise/VBP in/IN spring/NN ./.",
    "A/DT ban/NN was/VBD lifted/VBN ./.",
    "They/PRP ban/VBP it/PRP ./.",
)


def conllu(sentence: str) -> str:
    pairs = [pair.rsplit("/", 1) for pair in sentence.split()]
    return "".join(f"{n}\t{w}\t{w}\t_\t{tag}\t_\t0\t_\t_\t_\n" for n, (w, tag) in enumerate(pairs, 1)) + "\n"


def test_the_same_sentences_give_the_same_weights(tmp_path: Path) -> None:
    for name in ("train.tsv", "dev.tsv"):
        (tmp_path / name).write_text("".join(map(conllu, SENTENCES * 4)), "utf-8")
    outputs = [tmp_path / "one.bin", tmp_path / "two.bin"]
    for seed, output in enumerate(outputs):
        done = subprocess.run(
            [sys.executable, str(TRAINER), str(tmp_path), "--output", str(output)],
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
            env={"PYTHONHASHSEED": str(seed), "PYTHONPATH": ":".join(sys.path)},
        )
        assert done.returncode == 0, done.stderr
        assert "dev.tsv: xpos " in done.stdout
    assert outputs[0].read_bytes() == outputs[1].read_bytes()
    assert "VBP" in unpack(outputs[0].read_bytes()).lexicon["ban"]
