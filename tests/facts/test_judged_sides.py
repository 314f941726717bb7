"""What was judged of two sides: which claims a disagreement keeps, what it is called, what never supports one claim."""

from __future__ import annotations

import json
from typing import Any

import pytest

from explainer.core.judgement import Judgement, QuestionKind
from explainer.core.model import Disagreement, Position
from explainer.facts.judgements.forms import FORMS
from explainer.facts.judgements.judge import Judge
from explainer.facts.judgements.votes import Votes
from explainer.facts.model.statement import Group, Statement
from explainer.facts.seams.disputes import judged_disputes
from explainer.facts.statements.build import make_statements
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read

ARTICLES = (
    "The minister will leave in May.",
    "The minister met the board in Oakdale.",
    "The minister will stay for three more years.",
)


def judged(kind: QuestionKind, answer: Any, asks: str = "") -> tuple[tuple[Statement, ...], Judge, Votes]:
    """The statements of the articles, with one answer about all of them that a person wrote."""
    sources = tuple(annotate(read(f"{n}.txt", text.encode())) for n, text in enumerate(ARTICLES))
    statements = tuple(s for s in make_statements(sources) if not s.facet)
    keys = tuple(Judge(sources).key(s) for s in statements)
    line = Judgement("q", kind, FORMS[kind].version, keys, asks, json.dumps(answer))
    judge = Judge(sources, [line])
    return statements, judge, Votes(statements, judge)


def test_a_claim_that_was_judged_to_be_in_no_dispute_leaves_the_disagreement() -> None:
    answer = {"disputes": [{"kind": "conflict", "sides": [[1], [3]]}], "compatible": [2]}
    statements, judge, votes = judged("disputes", answer)
    groups = {f"c{n}": Group((s,)) for n, s in enumerate(statements)}
    sides = (Position("will leave", ("c0", "c1")), Position("will stay", ("c2",)))
    (entry,) = judged_disputes((Disagreement("", "When: in May", "date", sides),), groups, judge, votes)
    assert [position.claims for position in entry.positions] == [("c0",), ("c2",)]
    assert (entry.kind, entry.about) == ("date", "When: in May")


@pytest.mark.parametrize(
    ("about", "readings", "expected"),
    [
        (
            "What became of it: will leave",
            ("will leave", "will stay"),
            ("denial", "Whether it is so: The minister will leave in May."),
        ),
        ("When: the minister", ("in May", "in three years"), ("nature", "When: the minister")),
    ],
    ids=["what became of it", "a title that names its matter"],
)
def test_an_update_that_was_judged_to_be_a_conflict_is_called_one(
    about: str, readings: tuple[str, str], expected: tuple[str, str]
) -> None:
    answer = {"disputes": [{"kind": "conflict", "sides": [[1], [3]]}], "compatible": [2]}
    statements, judge, votes = judged("disputes", answer)
    groups = {f"c{n}": Group((s,)) for n, s in enumerate(statements)}
    sides = (Position(readings[0], ("c0",), "2026-03-01"), Position(readings[1], ("c2",), "2026-03-02"))
    (entry,) = judged_disputes((Disagreement("", about, "update", sides),), groups, judge, votes)
    assert (entry.kind, entry.about) == expected


def test_a_row_of_updates_stays_one_where_two_of_them_were_judged_to_be_in_conflict() -> None:
    answer = {
        "disputes": [{"kind": "update", "sides": [[1], [2]]}, {"kind": "conflict", "sides": [[1], [3]]}],
        "compatible": [],
    }
    statements, judge, votes = judged("disputes", answer)
    groups = {f"c{n}": Group((s,)) for n, s in enumerate(statements)}
    row = tuple(Position(f"{n} cases", (id,), f"2026-03-0{n}") for n, id in enumerate(groups, 1))
    conflict, update = judged_disputes((Disagreement("", "How many cases", "update", row),), groups, judge, votes)
    assert [position.claims for position in conflict.positions] == [("c0",), ("c2",)]
    assert conflict.kind != "update"
    assert (update.kind, [position.claims for position in update.positions]) == ("update", [("c0",), ("c1",), ("c2",)])


def test_what_was_once_judged_to_be_against_another_stands_against_it_whatever_else_was_judged() -> None:
    answer = {
        "claims": [
            {"claim": 1, "for": [], "against": [3], "neither": []},
            {"claim": 3, "for": [1], "against": [], "neither": []},
        ]
    }
    _, _, votes = judged("stance", answer, "[[1,[3]],[3,[1]]]")
    assert votes.opposed(0, 2)


def test_what_was_judged_to_be_against_another_stands_against_it() -> None:
    answer = {"claims": [{"claim": 1, "for": [], "against": [3], "neither": [2]}]}
    _, _, votes = judged("stance", answer, "[[1,[2,3]]]")
    assert votes.opposed(0, 2)
    assert votes.opposed(2, 0)
    assert not votes.opposed(0, 1)


def test_what_was_judged_to_tell_what_another_claims_supports_it() -> None:
    answer = {"claims": [{"claim": 1, "for": [2], "against": [3], "neither": []}]}
    statements, _, votes = judged("stance", answer, "[[1,[2,3]]]")
    assert votes.supports(statements[0], statements[1])
    assert not votes.supports(statements[0], statements[2])
    assert not Votes().supports(statements[0], statements[1])
