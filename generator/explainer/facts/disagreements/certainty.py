"""What one source holds for sure and another only suspects; what was not known and then came to be known.

"Eight students were confirmed to have it" against "eight are likely to have it" is told of one count in one place, at
one time. What was unclear and is answered by a later source is an update: the answer must tell most of what was asked,
with a word by which things come to be known.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from itertools import chain

from ...lang.en.certainty import LEARNT, SURE, UNSURE
from ...lang.en.numbers import PEOPLE
from ...lang.en.questions import EVENT_NOUNS
from ...lang.en.words import HARMS
from ..cues.sureness import how_sure
from ..cues.unknown import is_unknown, unknown_words
from ..disputes.corpus import Corpus
from ..grouping.similarity import Vector, cosine
from ..model.candidate import Candidate, Side, days_after, days_between
from ..model.reading import Reading, readings
from ..model.statement import Group, Statement
from ..statements.figures import WORLD

SAME_TIME = 3
"""Days between two articles up to which they speak of the same count."""
ANSWERED = 0.6
"""Share of what was asked that an answer must tell."""
ANSWERING = 0.25
"""Share of an answer that must be about what was asked."""
LEAST = 3
"""Terms that an answer must share with what was asked."""
ALIKE = 0.3
"""Least cosine of what was asked and its answer."""
_LEARNT = re.compile(LEARNT, re.I)
_AMOUNT = re.compile(r"\b(?:how (?:many|much)|number|toll|amount)\b", re.I)
"""Only such a question is answered by a count."""


def differing_certainty(corpus: Corpus) -> list[Candidate]:
    """Counts that are sure to one source and not to another, then what came to be known."""
    return [*_suspected(corpus.groups, corpus.text), *_came_to_be_known(corpus.groups, corpus.vectors)]


def _suspected(groups: dict[str, Group], text: dict[str, str]) -> list[Candidate]:
    told: dict[float, list[tuple[Reading, str]]] = defaultdict(list)
    for claim, group in groups.items():
        for reading in readings(claim, group.best):
            noun = reading.what.split()[-1]
            counted = reading.value > 1 and not reading.unit and (noun in HARMS or noun in PEOPLE)
            if counted and reading.where - WORLD and (word := _how_sure(reading, text[group.best.source])):
                told[reading.value].append((reading, word))
    found = []
    for counts in told.values():
        taken: set[str] = set()
        for known, word in counts:
            if word not in SURE or known.claim in taken:
                continue
            doubts = [(r, w) for r, w in counts if w in UNSURE and _same_count(known, r, groups)]
            if doubts:
                sure = [r for r, w in counts if w in SURE and any(_same_count(r, d, groups) for d, _ in doubts)]
                taken.update(r.claim for r in sure)
                found.append(_told(sure, word, doubts, text))
    return found


def _how_sure(reading: Reading, text: str) -> str:
    """The word by which the count is sure or not: before its noun, or behind 'was'; '' for none."""
    qualifier = next((word for word in reading.what.split()[:-1] if word in SURE or word in UNSURE), "")
    return qualifier or how_sure(text, reading.end, reading.statement.end)


def _same_count(a: Reading, b: Reading, groups: dict[str, Group]) -> bool:
    one, other = a.statement, b.statement
    people = a.what in PEOPLE or b.what in PEOPLE
    return bool(
        a.claim != b.claim
        and a.where & b.where
        and (one.events & other.events or (people and a.local & b.local))
        and days_between(one, other) <= SAME_TIME
        and len({*groups[a.claim].sources, *groups[b.claim].sources}) > 1
    )


def _told(known: list[Reading], word: str, doubts: list[tuple[Reading, str]], text: dict[str, str]) -> Candidate:
    later = all(days_after(a.statement, b.statement) > 0 for a in known for b, _ in doubts)
    first = known[0]
    number = " ".join(text[first.statement.source][first.start : first.end].split()).lower()
    where = set.union(*({*doubt.where} & {*first.where} for doubt, _ in doubts)) or first.where
    doubted = tuple(dict.fromkeys(r.claim for r, _ in doubts))
    sides = (
        Side(f"{number}, {doubts[0][1]}", doubted, doubts[0][0].statement.published),
        Side(f"{number}, {word}", tuple(dict.fromkeys(r.claim for r in known)), first.statement.published),
    )
    return Candidate(f"Suspected or confirmed: {', '.join(sorted(where)[:2])}", "update" if later else "status", sides)


def _came_to_be_known(groups: dict[str, Group], made: Mapping[Statement, Vector]) -> list[Candidate]:
    unknown = {claim: set(g.best.terms) - unknown_words(g.best) for claim, g in groups.items() if is_unknown(g.best)}
    holding: dict[str, list[str]] = defaultdict(list)
    place = {claim: n for n, claim in enumerate(groups)}
    for claim, group in groups.items():
        if claim not in unknown and not group.best.hedged and group.best.kind not in ("opinion", "forecast"):
            for term in set(group.best.terms):
                holding[term].append(claim)
    found = []
    for claim, matter in unknown.items():
        group, asked = groups[claim], groups[claim].best
        count = Counter(chain.from_iterable(holding[term] for term in matter))
        near = [id for id, n in count.items() if n >= max(LEAST, ANSWERED * len(matter))]
        for answer in sorted(near, key=lambda id: (min(matter.intersection(groups[id].best.terms)), place[id])):
            s = groups[answer].best
            shared = matter.intersection(s.terms)
            news = s.source not in group.sources and days_after(s, asked) >= 0
            learnt = len(shared) >= ANSWERING * len(set(s.terms)) and _LEARNT.search(s.text)
            counted = (s.kind == "figure" or len(s.figures) > 1) and not _AMOUNT.search(asked.text)
            if news and learnt and not counted and cosine(made[asked], made[s]) >= ALIKE:
                about = next((EVENT_NOUNS[t[1:]] for t in asked.terms if t in shared and t[1:] in EVENT_NOUNS), "")
                title = f"At first not known: {about}" if about else "At first not known"
                sides = (Side("not known", (claim,), asked.published), Side(s.text, (answer,), s.published))
                found.append(Candidate(title, "update", sides))
                break
    return found
