"""What readers are told of a model's part in a sheet: how many answers were taken, which entries they bear on."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from ...core.judgement import DIGITS, Judgement, QuestionKind, place_of
from ...core.model import Document, FactSheet, Judged
from .forms import FORMS

_Keys = tuple[str, ...]


def judged(sheet: FactSheet, judgements: Iterable[Judgement], documents: Iterable[Document]) -> Judged | None:
    """None where nothing was judged. A claim is named where two of its passages were judged to say the same, its place
    to be among the first, or an entry of the timeline that it words to be an event, or a speaker
    was judged to hold what one tells; a disagreement where claims of two
    positions were judged to be in dispute; a question where it was judged or proposed."""
    known = list(judgements)
    if not known:
        return None
    source = {document.sha256[:DIGITS]: document.id for document in documents}
    cited: dict[str, list[tuple[str, int, int]]] = defaultdict(list)
    for claim in sheet.claims:
        cited[claim.id] = [(quote.source, quote.start, quote.end) for quote in (*claim.citations, *claim.repeats)]
    holding = _Holding(source, cited)
    claims: dict[str, None] = {}
    disagreements: dict[str, None] = {}
    for keys in _said_to_be_one(known):
        claims |= dict.fromkeys(holding.several(keys))
    for first in _first(known):
        claims |= dict.fromkeys(holding.any(first))
    dated = {entry.claim for entry in sheet.timeline}
    for keys in _events(known):
        claims |= dict.fromkeys(id for id in holding.any(keys) if id in dated)
    for keys, found in _answers(known, "holders"):
        claims |= dict.fromkeys(holding.any(tuple(keys[one.statement - 1] for one in found if one.holder)))
    asked = set(_asked(known))
    for sides in _said_to_differ(known):
        told = [set(holding.any(side)) for side in sides]
        for entry in sheet.disagreements:
            met = sum(any(set(position.claims) & side for position in entry.positions) for side in told)
            if met > 1:
                disagreements[entry.id] = None
    place = {claim.id: n for n, claim in enumerate(sheet.claims)}
    return Judged(
        models=tuple(sorted(Counter(one.model for one in known if one.holds and not one.by_hand).items())),
        by_hand=sum(one.holds and one.by_hand for one in known),
        struck=sum(one.struck for one in known),
        refused=tuple(sorted(Counter(one.refused for one in known if one.refused).items())),
        claims=tuple(sorted(claims, key=place.__getitem__)),
        disagreements=tuple(entry.id for entry in sheet.disagreements if entry.id in disagreements),
        questions=tuple(entry.id for entry in sheet.faq if entry.question in asked),
    )


class _Holding:
    """Which claims cite the passages of statements."""

    def __init__(self, source: dict[str, str], cited: dict[str, list[tuple[str, int, int]]]) -> None:
        self._source = source
        self._claims: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
        for claim, quotes in cited.items():
            for name, start, end in quotes:
                self._claims[name].append((start, end, claim))

    def _of(self, key: str) -> set[str]:
        sha256, start, end = place_of(key)
        return {claim for s, e, claim in self._claims.get(self._source.get(sha256, ""), ()) if s < end and start < e}

    def several(self, keys: _Keys) -> list[str]:
        """Claims that cite two of these statements or more, of two sources."""
        found: dict[str, set[str]] = defaultdict(set)
        for key in keys:
            for claim in self._of(key):
                found[claim].add(key.partition(":")[0])
        return sorted(claim for claim, sources in found.items() if len(sources) > 1)

    def any(self, keys: _Keys) -> list[str]:
        """Claims that cite one of these statements."""
        return sorted({claim for key in keys for claim in self._of(key)})


def _answers(known: list[Judgement], kind: QuestionKind) -> Iterator[tuple[_Keys, Any]]:
    for one in known:
        if one.kind == kind and one.holds:
            asks = json.loads(one.asks or "null")
            yield one.items, FORMS[kind].check(json.loads(one.answer), len(one.items), asks)


def _said_to_be_one(known: list[Judgement]) -> Iterator[_Keys]:
    for keys, groups in _answers(known, "same"):
        yield from (tuple(keys[n - 1] for n in group) for group in groups if len(group) > 1)
    for keys, stances in _answers(known, "stance"):
        for stance in stances:
            yield from ((keys[stance.claim - 1], keys[n - 1]) for n in stance.supporting)


def _first(known: list[Judgement]) -> Iterator[_Keys]:
    for keys, order in _answers(known, "importance"):
        yield tuple(keys[n - 1] for n in order.first)


def _events(known: list[Judgement]) -> Iterator[_Keys]:
    for keys, found in _answers(known, "events"):
        yield tuple(keys[n - 1] for event in found.events for n in event)


def _asked(known: list[Judgement]) -> Iterator[str]:
    for one in known:
        if one.kind == "questions" and one.holds:
            yield from json.loads(one.asks)
            yield from (found["question"] for found in json.loads(one.answer)["proposed"])


def _said_to_differ(known: list[Judgement]) -> Iterator[list[_Keys]]:
    for keys, disputes in _answers(known, "disputes"):
        for dispute in disputes:
            yield [tuple(keys[n - 1] for n in side) for side in dispute.sides]
