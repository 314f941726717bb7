"""A long story shows the disagreements that matter, a short one all; people's own stay, a setting keeps every one."""

from __future__ import annotations

from dataclasses import replace

from explainer.core.model import Claim, Disagreement, FactSheet, Position
from explainer.facts.condensing.weighing import mark_minor_disagreements
from explainer.facts.editing.merge import merge
from explainer.facts.grouping.similarity import idf_weights, make_vectors
from explainer.facts.model.statement import Group
from explainer.facts.statements.build import make_statements
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read

MANY, FEW = 100, 12
LAST = MANY - 1
DAY = "2026-03-02"
TELLING = "The flood killed 12 people in Norland."
OTHER = "The flood killed 17 people in Norland."
BESIDE = "A museum in Westhaven sold three paintings."


def _shown(*, count: int, at: int = 0, other: str = BESIDE, day: str = DAY, sources: int = 1) -> list[int]:
    """Places of the disagreements that are shown of `count` alike ones, of which that at `at` has another second side:
    its text, its day, the sources of both."""
    texts, days = [TELLING, BESIDE] * count, [DAY] * (2 * count)
    texts[2 * at + 1], days[2 * at + 1] = other, day
    seen = tuple(
        annotate(read(f"{n:03}.txt", f"---\npublished: {day}\n---\n{text}\n".encode()))
        for n, (text, day) in enumerate(zip(texts, days, strict=True))
    )
    made = [s for s in make_statements(seen) if not s.facet]
    groups = {f"c{n}": Group((s,)) for n, s in enumerate(made)}
    for n in (2 * at, 2 * at + 1):
        groups[f"c{n}"] = Group((made[n], *made[: sources - 1]))
    found = tuple(_entry(f"d{n}", f"c{2 * n}", f"c{2 * n + 1}") for n in range(count))
    vectors = dict(zip(made, make_vectors(tuple(made), idf_weights(tuple(made))), strict=True))
    marked = mark_minor_disagreements(found, groups, dict.fromkeys(groups, 1.0), vectors)
    assert [entry.id for entry in marked] == [entry.id for entry in found]
    return [n for n, entry in enumerate(marked) if not entry.minor]


def _entry(id: str, one: str, other: str) -> Disagreement:
    return Disagreement(id, "How many", "number", (Position("12", (one,)), Position("17", (other,))))


def test_a_short_story_shows_all() -> None:
    assert _shown(count=FEW) == list(range(FEW))


def test_a_long_story_shows_some() -> None:
    assert MANY / 4 < len(_shown(count=MANY)) < MANY / 2


def test_what_is_told_in_like_words_comes_first() -> None:
    assert LAST in _shown(count=MANY, at=LAST, other=OTHER)
    assert LAST not in _shown(count=MANY, at=LAST)


def test_what_several_sources_tell_on_each_side_comes_first() -> None:
    assert LAST in _shown(count=MANY, at=LAST, sources=3)


def test_what_is_told_of_two_times_comes_last() -> None:
    assert 0 in _shown(count=MANY)
    assert 0 not in _shown(count=MANY, day="2026-12-30")


def _sheet(*, minor: bool) -> FactSheet:
    entry = replace(_entry("d", "a", "b"), minor=minor)
    return FactSheet(claims=(Claim("a", "It has 12."), Claim("b", "It has 17.")), disagreements=(entry,))


def test_a_sheet_leaves_out_what_is_minor_but_for_what_people_touched() -> None:
    made = _sheet(minor=True)
    assert not merge(None, made)[0].disagreements
    before = merge(None, _sheet(minor=False))[0]
    assert len(before.disagreements) == 1
    assert not merge(before, made)[0].disagreements
    noted = replace(before, disagreements=(replace(before.disagreements[0], note="ask them"),))
    kept = merge(noted, made)[0].disagreements
    assert [entry.note for entry in kept] == ["ask them"]
    assert not kept[0].minor


def test_a_setting_keeps_every_one_and_so_does_who_looks_over_such_a_sheet() -> None:
    every = merge(None, _sheet(minor=True), "all")[0]
    assert [entry.minor for entry in every.disagreements] == [False]
    assert merge(every, _sheet(minor=True), "known")[0].disagreements == every.disagreements
    assert merge(every, _sheet(minor=True), "all")[0].disagreements == every.disagreements
