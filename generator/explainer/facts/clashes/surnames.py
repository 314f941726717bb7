"""One person with two names: the one whom an article speaks of most, called by the same given name as the one whom
the others speak of most, and by another surname; or a name that two sources spell in two ways."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from difflib import SequenceMatcher

from ..disputes.corpus import Corpus
from ..model.candidate import FEW_SOURCES, Candidate, Side
from ..statements.entities import join_names

OFTEN = 3
"""Mentions in its source from which a person is what it is about."""
SPELLING = 0.7
"""Likeness of two surnames from which they are spellings of one."""
SPELT_ALIKE = 0.8
"""Likeness of two names from which they are surely spellings of one."""
MOST = 5
"""Claims on a side."""


def differing_surnames(corpus: Corpus) -> list[Candidate]:
    """A candidate for each person with two surnames, then for each whose name is spelt in two ways."""
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
    return found + _differing_spellings(corpus)


def _differing_spellings(corpus: Corpus) -> list[Candidate]:
    """A candidate for each person whose name no source spells in both of two ways."""
    joined = join_names(corpus.sources)
    naming: dict[str, set[str]] = defaultdict(set)
    for seen in corpus.sources:
        for m in seen.names:
            name = joined.get(m.name, m.name)
            if m.kind == "person" and len(name.split()) == 2:
                naming[name].add(seen.document.id)
    ranked = sorted(naming, key=lambda name: (-len(naming[name]), name))
    found = []
    taken: set[str] = set()
    for usual in ranked:
        others = [n for n in ranked if n != usual and naming[usual].isdisjoint(naming[n]) and _spelt_alike(usual, n)]
        if len(naming[usual]) > 1 and others and taken.isdisjoint((usual, *others)):
            taken.update((usual, *others))
            sides = tuple(Side(name, claims) for name in (usual, *others) if (claims := _spelling(name, corpus)))
            if len(sides) > 1:
                found.append(Candidate(f"How a name is spelt: {usual}", "nature", sides))
    return found


def _spelling(name: str, corpus: Corpus) -> tuple[str, ...]:
    """The claims whose own words spell it so."""
    whole = re.compile(rf"\b{re.escape(name)}\b")
    return tuple(id for id, group in corpus.groups.items() if whole.search(group.best.text))[:MOST]


def _spelt_alike(a: str, b: str) -> bool:
    (given, surname), (other_given, other_surname) = a.lower().split(), b.lower().split()
    parts = ((given, other_given), (surname, other_surname))
    alike = sorted(SequenceMatcher(None, one, other).ratio() for one, other in parts)
    plural = any(one != other and one.rstrip("s") == other.rstrip("s") for one, other in parts)
    cut_off = any(abs(len(one) - len(other)) > 1 and (one in other or other in one) for one, other in parts)
    return alike[1] == 1.0 and SPELT_ALIKE <= alike[0] < 1.0 and not plural and not cut_off


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
