"""A question looks at few claims of a long story; none that bears on it may be among the others."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from explainer.facts.grouping.similarity import Vector, cosine, idf_weights, make_vectors
from explainer.facts.model.statement import Statement
from explainer.facts.propositions.bearing import Bearing
from explainer.facts.propositions.compare import compare
from explainer.facts.statements.build import make_statements
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read

LEAST = 0.2
SEEDS = Path(__file__).resolve().parent.parent.parent / "examples" / "airbus-a380"


@cache
def told() -> tuple[tuple[Statement, ...], list[Vector], Bearing]:
    files = sorted(SEEDS.glob("*.md"))
    statements = make_statements(tuple(annotate(read(path.name, path.read_bytes())) for path in files))
    made = make_vectors(statements, idf_weights(statements))
    return statements, made, Bearing(statements, made)


def test_whatever_is_alike_is_found() -> None:
    _, made, bearing = told()
    for vector in made[::7]:
        alike = {n for n, other in enumerate(made) if cosine(vector, other) >= LEAST}
        assert alike <= bearing.like(vector, LEAST)


def test_whatever_holds_so_many_terms_is_found() -> None:
    statements, _, bearing = told()
    for s in statements[::7]:
        for least in (0.0, 1.0, 0.5 * len(set(s.terms))):
            holding = {n for n, other in enumerate(statements) if len(set(s.terms).intersection(other.terms)) >= least}
            assert bearing.holding(set(s.terms), least) == holding


def test_whatever_tells_of_the_act_is_found() -> None:
    statements, _, bearing = told()
    assert bearing.of_act(None) == set()
    for p in [p for s in statements[::7] for p in s.propositions]:
        of_act = {n for n, s in enumerate(statements) if any(compare(p, q) for q in s.propositions)}
        assert of_act <= bearing.of_act(p)
