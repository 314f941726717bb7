"""What answers a question or is disputed stands above what only reads well; what was fixed stays in front."""

from __future__ import annotations

from dataclasses import replace

from explainer.core.model import Claim, Disagreement, Position, Question, TimelineEntry
from explainer.facts.clashes.amounts.series import MOST_STEPS, Point, steps
from explainer.facts.grouping.similarity import idf_weights, make_vectors
from explainer.facts.model.statement import Group
from explainer.facts.selection.settled import rested, settle
from explainer.facts.statements.build import make_statements
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read

TEXT = "Ann Lee sold nine boats. The mayor of Riverton opened a library. Two schools burned down in Oakdale."
STATEMENTS = make_statements((annotate(read("a.txt", TEXT.encode())),))
MADE = dict(zip(STATEMENTS, make_vectors(STATEMENTS, idf_weights(STATEMENTS)), strict=True))
WORDED = [s for s in STATEMENTS if not s.facet][:3]
GROUPS = {f"c{n}": Group((s,)) for n, s in enumerate(WORDED)}
CLAIMS = tuple(Claim(id, group.best.text) for id, group in GROUPS.items())


def _order(worth: dict[str, float], **how: object) -> list[str]:
    return [claim.id for claim in settle(CLAIMS, GROUPS, worth, MADE, **how)]  # type: ignore[arg-type]


def test_an_answer_an_event_and_a_side_of_a_dispute_are_worth_more() -> None:
    worth = rested(
        (replace(CLAIMS[0], status="corroborated"), *CLAIMS[1:]),
        [TimelineEntry(id="t", claim="c1", date="2026-03-24")],
        [Question(id="q", question="Who burned?", answer=("c2",))],
        [
            Disagreement("d", "x", "number", (Position("1", ("c1",)), Position("2", ("c2",)))),
            Disagreement("u", "x", "update", (Position("1", ("c0",)), Position("2", ("c2",)))),
        ],
    )
    assert worth["c2"] > worth["c1"] > worth["c0"] > 0


def test_worth_makes_the_order_and_ties_stay() -> None:
    assert _order({"c0": 1.0, "c1": 1.0, "c2": 3.0}) == ["c2", "c0", "c1"]


def test_what_is_beside_the_matter_comes_last_however_worthy() -> None:
    assert _order({"c0": 1.0, "c1": 1.0, "c2": 3.0}, last={"c2"}) == ["c0", "c1", "c2"]


def test_what_somebody_put_in_front_stays_there() -> None:
    assert _order({"c0": 1.0, "c1": 2.0, "c2": 3.0}, fixed=1) == ["c0", "c2", "c1"]


def test_a_long_series_shows_its_first_and_its_newest_value() -> None:
    long: list[Point] = [[] for _ in range(30)]
    shown = steps(long)
    assert len(shown) == MOST_STEPS
    assert shown[0] is long[0]
    assert shown[-1] is long[-1]
    assert steps(long[:MOST_STEPS]) == long[:MOST_STEPS]
