"""One person with two surnames: the one whom an article speaks of most, called by the same given name as the one whom
the others speak of most, and by another surname."""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher

from ..disputes.corpus import Corpus
from ..model.candidate import Candidate, Side
from ..statements.entities import join_names

FEW_SOURCES = 25
"""Beyond as many, people with one given name are many too."""
OFTEN = 3
"""Mentions in its source from which a person is what it is about."""
SPELLING = 0.7
"""Likeness of two surnames from which they are spellings of one."""
MOST = 5
"""Claims on a side."""


def differing_surnames(corpus: Corpus) -> list[Candidate]:
    """A candidate for each person whom sources call by two surnames."""
    if len(corpus.sources) > FEW_SOURCES:
        return []
    central = Counter(name for name in _central(corpus).values() if name)
    ranked = sorted(central, key=lambda name: (-central[name], name))
    found = []
    for n, usual in enumerate(ranked if ranked and central[ranked[0]] > 1 else ()):
        for other in ranked[n + 1 :]:
            if _one_person(usual, other):
                sides = tuple(Side(name, claims) for name in (usual, other) if (claims := _naming(name, corpus)))
                if len(sides) > 1:
                    found.append(Candidate(f"What {usual.split()[0]} is called", "nature", sides))
    return found


def _central(corpus: Corpus) -> dict[str, str]:
    """Source -> the person whom it names most, by the whole name; '' where none is named often."""
    joined = join_names(corpus.sources)
    central = {}
    for seen in corpus.sources:
        count = Counter(joined.get(m.name, m.name) for m in seen.names if m.kind in ("person", "other"))
        most = min(count, key=lambda name: (-count[name], name), default="")
        central[seen.document.id] = most if len(most.split()) == 2 and count[most] >= OFTEN else ""
    return central


def _one_person(a: str, b: str) -> bool:
    (given, surname), (other_given, other_surname) = a.split(), b.split()
    alike = SequenceMatcher(None, surname.lower(), other_surname.lower()).ratio()
    return given == other_given and alike < SPELLING


def _naming(name: str, corpus: Corpus) -> tuple[str, ...]:
    return tuple(id for id, group in corpus.groups.items() if name in group.best.names)[:MOST]
