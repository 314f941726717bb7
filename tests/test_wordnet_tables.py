"""The script that makes tables out of WordNet keeps what news uses and what excludes, and nothing twice."""

from __future__ import annotations

import runpy
from pathlib import Path

SCRIPT = runpy.run_path(str(Path(__file__).resolve().parent.parent / "benchmarks" / "wordnet_tables.py"))


def test_a_pair_is_kept_if_news_uses_both_words_and_no_dimension_has_it(tmp_path: Path) -> None:
    lines = ["pos\tone\tother", "a\tvalid\tinvalid", "a\tacarpelous\tcarpellate", "v\tfall\trise", "a\tall\tsome"]
    (tmp_path / "antonyms.tsv").write_text("\n".join(lines), encoding="utf-8")
    made = SCRIPT["antonyms"](tmp_path, {"valid", "invalid", "fall", "rise", "all", "some"})
    assert made.split('"""')[-4].split() == ["invalid/valid"]
    assert "rise" not in made
    assert "all/some" not in made


def test_a_noun_is_kept_if_it_names_the_act(tmp_path: Path) -> None:
    lines = ["verb\tnoun\tclass", "approve\tapproval\tact", "approve\tapprover\tperson", "shut down\tshutdown\tact"]
    (tmp_path / "verb_nouns.tsv").write_text("\n".join([*lines, "build\tbuilding\tact"]), encoding="utf-8")
    made = SCRIPT["verb_nouns"](tmp_path, {"approval", "approver", "shutdown", "building"})
    assert made.split('"""')[-2].split() == ["approve:approval", "shut_down:shutdown"]


def test_words_of_news_occur_twice(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("Prices rose. Prices fell.", encoding="utf-8")
    (tmp_path / "two.txt").write_text("They fell again.", encoding="utf-8")
    assert SCRIPT["attested"]([tmp_path]) == {"prices", "fell"}
