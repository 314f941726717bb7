"""Trains the tagger: reads FOLDER/train*.tsv, measures on FOLDER/dev.tsv, writes grammar/tagging/tagger.bin.

    train_tagger.py FOLDER [--words LEXICON] [--only NAME ...] [--output FILE] [--measure]

The files are CoNLL-U or have its columns number, form, lemma, XPOS, head, relation. LEXICON is a folder with the words
of WordNet by part of speech. The seed is fixed: the same files give the same bytes. `--measure` trains nothing.
"""

from __future__ import annotations

import argparse
import random
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from explainer.grammar.tagging import features
from explainer.grammar.tagging.features import FIRST, RARE, Sentence
from explainer.grammar.tagging.tagger import Model
from explainer.grammar.tagging.weights import NUMBER, TAGS, Learnt, apart, one, pack, unpack
from explainer.lang.en.headlines import SMALL

Tagged = list[tuple[str, str]]

EPOCHS = 5
HEADLINES = 0.06
"""Share of the sentences that are learnt once more as headlines."""
LEAST_UPDATES = 3
"""A feature counts from this update on (Goldberg and Elhadad 2011, Learning Sparser Perceptron Models)."""
SCALE = 2
"""Weights are kept in halves."""
LEAST_WEIGHT, LEAST_LARGEST = 3, 4
"""Smaller weights are dropped, and features with none so large."""
OFTEN = 30
"""Seen so often, a word is not expected with tags that it never had."""
PARTS = {"n": "N", "v": "V", "a": "JJ", "r": "RB"}
FINITE = frozenset("VBD VBP VBZ MD".split())
OUTPUT = Path(__file__).resolve().parent.parent / "generator" / "explainer" / "grammar" / "tagging" / "tagger.bin"


def sentences(path: Path) -> Iterator[Tagged]:
    rows: Tagged = []
    for line in [*path.read_text("utf-8").splitlines(), ""]:
        columns = line.split("\t")
        if len(columns) > 4 and columns[0].isdigit():
            rows.append((columns[1], columns[4] if len(columns) == 10 else columns[3]))
        elif rows and not line.strip():
            yield rows
            rows = []


def headline(sentence: Tagged, chance: random.Random) -> Tagged:
    """The sentence as a headline: in capitals or in title case."""
    if chance.random() < 0.3:
        return [(word.upper(), tag) for word, tag in sentence]
    return [(word if word in SMALL else word[:1].upper() + word[1:], tag) for word, tag in sentence]


def words_of(data: Sequence[Tagged], folder: Path | None) -> Learnt:
    """The lexicon, and no weights yet."""
    low: dict[str, Counter[str]] = defaultdict(Counter)
    written: dict[str, Counter[str]] = defaultdict(Counter)
    for word, tag in (pair for sentence in data for pair in sentence):
        low[word.lower()][tag] += 1
        written[word][tag] += 1
    listed = dictionary(folder) if folder else {}
    lexicon = {word: (*parts, RARE) for word, parts in listed.items()}
    for word, tags in low.items():
        total = sum(tags.values())
        often = sorted((t for t in tags if tags[t] * 50 >= total), key=lambda t: (-tags[t], NUMBER[t]))
        if total >= OFTEN:
            lexicon[word] = tuple(often)
        elif total > 1:
            more = [part for part in listed.get(word, ()) if not any(tag.startswith(PARTS[part]) for tag in often)]
            lexicon[word] = (*often, *more, RARE)
    sure = {}
    for word, tags in written.items():
        total, most = sum(tags.values()), max(tags, key=lambda tag: (tags[tag], -NUMBER[tag]))
        enough = 10 if word == word.lower() else 4
        if (len(tags) == 1 and total >= enough) or (total > 100 and tags[most] * 200 >= total * 199):
            sure[word] = most
    return Learnt({}, lexicon, sure)


def dictionary(folder: Path) -> dict[str, tuple[str, ...]]:
    """Words and the parts of speech that WordNet's tables give them: n, v, a, r.

    Without mere nouns, which any unknown word is taken for.
    """
    parts: dict[str, set[str]] = defaultdict(set)

    def add(word: str, part: str) -> None:
        if word.isascii() and word.isalpha() and word.islower() and len(word) > 2:
            parts[word].add(part)

    def rows(name: str) -> Iterator[list[str]]:
        return (line.split("\t") for line in (folder / f"{name}.tsv").read_text("utf-8").splitlines()[1:])

    for name in ("nouns", "verbs", "adjectives"):
        for count, words in rows(f"synonyms_{name}"):
            for word in words.split("; ") if int(count) >= 0 else ():
                add(word, name[0])
    for verb, noun, *_ in rows("verb_nouns"):
        add(verb, "v")
        add(noun, "n")
    for part, one_word, other in rows("antonyms"):
        add(one_word, part)
        add(other, part)
    return {word: tuple(sorted(parts[word])) for word in sorted(parts) if parts[word] != {"n"}}


class Trainer:
    """Averaged perceptron: a wrong tag costs its features one, and the right tag's features gain one."""

    def __init__(self, words: Learnt) -> None:
        self.words, self.model = words, Model(words)
        self.step = 0
        self.weights: dict[str, int] = {}
        self.pending: dict[str, int] = {}
        self.updates: Counter[str] = Counter()
        self.summed: dict[str, Counter[str]] = defaultdict(Counter)
        self.static: dict[tuple[str, str], tuple[str, ...]] = {}

    def names(self, template: str, form: str) -> tuple[str, ...]:
        found = self.static.get((template, form))
        if found is None:
            found = self.static[template, form] = tuple(getattr(features, template)(form, self.words.lexicon))
        return found

    def learn(self, sentence: Tagged) -> None:
        line = Sentence([word for word, _ in sentence], self.model.kind, self.model.look)
        for at, (_, gold) in enumerate(sentence, FIRST):
            self.step += 1
            form = line.forms[at]
            tag = self.model.sure(form, first=at == FIRST)
            if form == '"':
                tag = gold
            elif tag is None:
                names = (
                    *self.names("own", form),
                    *self.names("left", line.forms[at - 1]),
                    *self.names("left_but_one", line.forms[at - 2]),
                    *self.names("right", line.forms[at + 1]),
                    *self.names("right_but_one", line.forms[at + 2]),
                    *line.running(at),
                )
                choices = self.model.choices(form)
                scores = apart(sum(self.weights.get(name, 0) for name in names))
                tag = TAGS[max(choices, key=scores.__getitem__)]
                if tag != gold and NUMBER[gold] in choices:
                    self.update(names, gold, tag)
            line.push(at, tag)

    def update(self, names: Iterable[str], gold: str, wrong: str) -> None:
        change = one(gold) - one(wrong)
        for name in names:
            self.updates[name] += 1
            if self.updates[name] < LEAST_UPDATES:
                self.pending[name] = self.pending.get(name, 0) + change
            else:
                self.weights[name] = self.weights.get(name, 0) + self.pending.pop(name, 0) + change
            self.summed[name][gold] += self.step
            self.summed[name][wrong] -= self.step

    def averaged(self) -> Learnt:
        """The mean of the weights after every word, in whole parts of `1 / SCALE`."""
        rows: dict[str, int] = {}
        for name, value in self.weights.items():
            last = apart(value)
            row = largest = 0
            for tag, missing in self.summed[name].items():
                total = ((last[NUMBER[tag]] - 2**31) * self.step - missing) * SCALE
                mean = (abs(total) + self.step // 2) // self.step
                if mean >= LEAST_WEIGHT:
                    largest = max(largest, mean)
                    row += one(tag) * (min(mean, 127) if total > 0 else -min(mean, 127))
            if largest >= LEAST_LARGEST:
                rows[name] = row
        return Learnt(rows, self.words.lexicon, self.words.sure)


def train(data: Sequence[Tagged], folder: Path | None) -> Learnt:
    chance = random.Random(2002)
    trainer = Trainer(words_of(data, folder))
    lessons = [*data, *(headline(sentence, chance) for sentence in data if chance.random() < HEADLINES)]
    for epoch in range(EPOCHS):
        chance.shuffle(lessons)
        for sentence in lessons:
            trainer.learn(sentence)
        print(f"epoch {epoch + 1} of {EPOCHS}", flush=True)
    return trainer.averaged()


def measure(learnt: Learnt, data: Sequence[Tagged], known: frozenset[str]) -> str:
    """Per cent of tags right, of words never seen, of finite verbs (precision and recall), of VBD against VBN."""
    model = Model(learnt)
    pairs = [
        (word, gold, tag)
        for sentence in data
        for (word, gold), tag in zip(sentence, model.tag_words([word for word, _ in sentence]), strict=True)
    ]

    def right(rows: Sequence[tuple[str, str, str]]) -> str:
        return f"{100 * sum(gold == tag for _, gold, tag in rows) / max(1, len(rows)):.2f} of {len(rows)}"

    both = sum(gold in FINITE and tag in FINITE for _, gold, tag in pairs)
    past = {"VBD", "VBN"}
    return (
        f"xpos {right(pairs)}, unknown {right([row for row in pairs if row[0].lower() not in known])}, "
        f"finite P {100 * both / max(1, sum(tag in FINITE for *_, tag in pairs)):.1f} "
        f"R {100 * both / max(1, sum(gold in FINITE for _, gold, _ in pairs)):.1f}, "
        f"VBD/VBN {right([row for row in pairs if {row[1], row[2]} <= past])}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--words", type=Path)
    parser.add_argument("--only", nargs="+", default=[])
    parser.add_argument("--output", type=Path, default=OUTPUT)
    parser.add_argument("--measure", action="store_true")
    options = parser.parse_args()
    names = sorted(path for path in options.folder.glob("train*.tsv") if not options.only or path.stem in options.only)
    data = [sentence for path in names for sentence in sentences(path)]
    if not options.measure:
        options.output.write_bytes(pack(train(data, options.words)))
    learnt = unpack(options.output.read_bytes())
    print(f"{', '.join(path.name for path in names)}: {options.output.stat().st_size:,} bytes")
    known = frozenset(word.lower() for sentence in data for word, _ in sentence)
    dev = list(sentences(options.folder / "dev.tsv"))
    print("dev.tsv:", measure(learnt, dev, known))
    chance = random.Random(1)
    print("as headlines:", measure(learnt, [headline(sentence, chance) for sentence in dev], known))
    model = Model(learnt)
    begun = time.process_time()
    for sentence in dev:
        model.tag_words([word for word, _ in sentence])
    print(f"{sum(map(len, dev)) / (time.process_time() - begun):,.0f} tokens a second")


if __name__ == "__main__":
    main()
