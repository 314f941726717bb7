from __future__ import annotations

from dataclasses import replace

from explainer.core.model import Change, Claim, Csl, FactSheet, TimelineEntry
from explainer.facts.checking.anchor import cite
from explainer.facts.editing.changes import record
from explainer.facts.model.ids import distinct, fresh_ids
from explainer.facts.model.ownership import seal
from sheets import document, source

A, B = document("a", "It closed. It burnt."), document("b", "It closed, they say.")
ONE = seal(
    FactSheet(
        sources=(source(A, csl=Csl(accessed="2026-03-01", issued="2025-12-01")),),
        claims=(Claim("closed", "It closed.", (cite(A, 0, 10),)), Claim("burnt", "It burnt.", (cite(A, 11, 20),))),
        timeline=(TimelineEntry("day", "closed", "2025"),),
    )
)
TWO = seal(
    replace(
        ONE,
        sources=(*ONE.sources, source(B, csl=Csl(issued="2026-04"))),
        claims=(
            replace(ONE.claims[0], citations=(*ONE.claims[0].citations, cite(B, 0, 9)), status="corroborated"),
            ONE.claims[1],
        ),
    )
)


def test_the_first_revision_lists_everything_as_added() -> None:
    (change,) = record(None, ONE, "2026-09-09").changes
    assert change == Change(1, "2026-03-01", sources=("a",), added=("closed", "burnt", "day"))


def test_nothing_that_a_reader_sees_changed_adds_nothing() -> None:
    first = record(None, ONE)
    noted = replace(first, claims=(replace(first.claims[0], note="ask", pin=True), first.claims[1]))
    assert record(first, noted) == noted


def test_a_new_source_that_confirms_is_named_and_dates_the_change() -> None:
    first = record(None, ONE)
    second = record(first, replace(TWO, changes=first.changes))
    assert second.changes[0] == Change(2, "2026-04", sources=("b",), corroborated=("closed",))
    assert second.changes[1:] == first.changes


def test_contested_resolved_reworded_and_withdrawn_are_told_apart() -> None:
    contested = replace(TWO, claims=(replace(TWO.claims[0], status="contested"), TWO.claims[1]))
    assert record(TWO, contested).changes[0].contested == ("closed",)
    assert record(contested, TWO).changes[0].resolved == ("closed",)
    edited = replace(
        TWO, claims=(replace(TWO.claims[0], text="It shut."),), timeline=(replace(TWO.timeline[0], date="2024"),)
    )
    change = record(TWO, edited, "2026-05").changes[0]
    assert (change.reworded, change.withdrawn, change.sources, change.date) == (
        ("closed", "day"),
        ("burnt",),
        (),
        "2026-05",
    )


def test_hiding_is_withdrawing_to_a_reader() -> None:
    hidden = replace(TWO, claims=(TWO.claims[0], replace(TWO.claims[1], hide=True)))
    assert record(TWO, hidden).changes[0].withdrawn == ("burnt",)
    assert record(hidden, TWO).changes[0].added == ("burnt",)


def test_a_change_is_not_dated_by_a_guess() -> None:
    guessed = replace(ONE, sources=(source(A, csl=Csl(issued="2026?")),))
    assert record(None, guessed).changes[0].date == ""


def test_an_event_and_its_claim_under_one_id_are_told_once() -> None:
    same = replace(ONE, timeline=(TimelineEntry("closed", "closed", "2025"),))
    assert record(None, same).changes[0].added == ("closed", "burnt")
    assert record(same, replace(same, timeline=())).changes == ()


def test_ids_are_made_of_the_words_and_never_given_twice() -> None:
    made = fresh_ids(["The works closed.", "The works closed!", "…"], {"entry"})
    assert made == ["works-closed", "works-closed-2", "entry-2"]
    assert distinct("a", {"a", "a-2"}) == "a-3"
    assert distinct("b", {"a"}) == "b"
