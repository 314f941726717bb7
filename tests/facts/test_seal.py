from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings

from explainer.codec import decode, encode
from explainer.core.model import (
    Citation,
    Claim,
    Csl,
    Disagreement,
    Extractor,
    FactSheet,
    OtherDate,
    Position,
    Question,
    Slot,
    Source,
    TimelineEntry,
    Title,
)
from explainer.facts.model.ownership import owned, seal
from sheets import any_sheet

SHEET = seal(
    FactSheet(
        title=Title("A"),
        sources=(Source("a", "a.txt", "ab", Extractor("text", "1")),),
        claims=(Claim("c", "It closed.", (Citation("a", "closed", 1, 2),)),),
        timeline=(TimelineEntry("d", "c", "2025"),),
        faq=(Question("q", "Why?", ("c",)),),
        disagreements=(Disagreement("x", "why", "nature", (Position("so", ("c",)),)),),
    )
)
CLAIM = SHEET.claims[0]
QUOTE = CLAIM.citations[0]


@settings(max_examples=30)
@given(any_sheet())
def test_the_machine_owns_what_it_sealed_even_after_a_round_trip(sheet: FactSheet) -> None:
    back = decode(encode(seal(sheet)))
    entries = [back.title, *back.sources, *back.claims, *back.timeline, *back.faq, *back.disagreements]
    assert not any(owned(entry) for entry in entries)


@pytest.mark.parametrize("change", [{"text": "It shut."}, {"kind": "figure"}, {"hedged": True}, {"theme": "x"},
                                    {"slot": Slot("deaths", "8")}, {"seal": ""}, {"citations": ()},
                                    {"citations": (replace(QUOTE, exact="shut"),)}, {"repeats": (QUOTE,)},
                                    {"citations": (replace(QUOTE, said_by="Ann"),)},
                                    {"citations": (replace(QUOTE, stance="disputes"),)}])  # fmt: skip
def test_a_person_owns_what_they_changed(change: dict[str, object]) -> None:
    assert owned(replace(CLAIM, **change))  # type: ignore[arg-type]


@pytest.mark.parametrize("change", [{"status": "contested"}, {"hide": True}, {"note": "x"}, {"reviewed": True},
                                    {"pin": True}, {"id": "d"}, {"written": "trimmed"},
                                    {"citations": (replace(QUOTE, start=5, end=6, prefix="x"),)}])  # fmt: skip
def test_what_is_refreshed_or_only_peoples_does_not_change_hands(change: dict[str, object]) -> None:
    assert not owned(replace(CLAIM, **change))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("entry", "change"),
    [
        (SHEET.title, {"text": "B"}),
        (SHEET.sources[0], {"csl": Csl(issued="2026")}),
        (SHEET.sources[0], {"dated": "by its dateline"}),
        (SHEET.timeline[0], {"date": "2024"}),
        (SHEET.timeline[0], {"planned": True}),
        (SHEET.timeline[0], {"also": (OtherDate("2024", "c"),)}),
        (SHEET.timeline[0], {"rule": "counted again"}),
        (SHEET.faq[0], {"question": "How?"}),
        (SHEET.faq[0], {"answer": ()}),
        (SHEET.disagreements[0], {"about": "how"}),
        (SHEET.disagreements[0], {"positions": (Position("not so", ("c",)),)}),
    ],
)
def test_every_kind_of_entry_can_be_taken_over(entry: Title, change: dict[str, object]) -> None:
    assert not owned(entry)
    assert owned(replace(entry, **change))  # type: ignore[arg-type]
