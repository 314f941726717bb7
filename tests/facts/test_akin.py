"""What is passed over because it can have nothing to do with each other would not have been found either."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, cast

from explainer.facts.grouping.entailment import Shared
from explainer.facts.grouping.kinship import Kinships, _all_told, kinship
from explainer.facts.model.proposition import Proposition
from explainer.facts.model.statement import Statement
from explainer.facts.propositions.akin import akin, bonds, bonds_of
from explainer.facts.propositions.compare import compare, other_sort, turned_round
from explainer.facts.statements.build import statements_of
from explainer.grammar.lexicon import lexical_relations as lexicon
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read

SEEDS = Path(__file__).resolve().parent.parent.parent / "examples" / "airbus-a380"
MORE = (
    "Acme closed the plant. Acme reopened the plant. Globex sold the mill to Acme. Acme bought the mill from Globex. "
    "The mayor died in March. The mayor is alive. The mayor is dead. The missing mayor was found. "
    "The council approved the plan. The council rejected the plan. Its rejection of the plan came late. "
    "The closure of the plant hurt the town. Lee met Ann. Ann met Lee. The wife of Lee left. The sister of Lee left."
)


@cache
def told() -> tuple[Statement, ...]:
    texts = [path.read_bytes() for path in sorted(SEEDS.glob("*.md"))[:3]] + [MORE.encode()]
    return tuple(s for n, text in enumerate(texts) for s in statements_of(annotate(read(f"{n}.md", text)), {}))


def propositions() -> list[Proposition]:
    return [p for s in told() for p in s.propositions][::2]


def test_no_comparison_finds_anything_of_two_that_are_not_akin() -> None:
    every = propositions()
    for p in every:
        for q in every:
            found = compare(p, q) or other_sort(p, q) or turned_round(p, q)
            assert akin(p, q) or not found, (p, q)
            assert not found or not bonds(p).isdisjoint(bonds(q)), (p, q)
    assert any(akin(p, q) for p in every for q in every if p.lemma != q.lemma)


def test_a_statement_has_the_bonds_of_all_it_tells() -> None:
    for s in told():
        assert bonds_of(s) == {bond for p in s.propositions for bond in bonds(p)}


def test_words_that_the_lexicon_relates_have_a_bond() -> None:
    for one, other in (("buy", "sell"), ("closure", "open"), ("approve", "rejection"), ("arrest", "detention")):
        assert not lexicon.bonds(one).isdisjoint(lexicon.bonds(other))
    assert lexicon.bonds("arrest").isdisjoint(lexicon.bonds("sell"))


def test_copies_tell_of_each_other_what_they_would_if_they_were_compared() -> None:
    copied = tuple(
        s
        for n in range(3)
        for s in statements_of(annotate(read(f"{n}.md", f"{'Well. ' * n}Mr. Lee spoke. {MORE}".encode())), {})
    )
    shared = Shared(9.0, 9.0, 0.9, 12.0, 12.0)
    known = Kinships(copied)
    for n, one in enumerate(copied):
        for m, other in enumerate(copied):
            assert known.of(n, m, shared) == kinship(one, other, shared)


class Noting:
    """A statement that notes what is looked at."""

    def __init__(self, statement: Statement, looked_at: set[str]) -> None:
        self._statement, self._looked_at = statement, looked_at

    def __getattr__(self, name: str) -> Any:
        self._looked_at.add(name)
        return getattr(self._statement, name)


def test_copies_are_alike_in_all_that_kinship_looks_at() -> None:
    looked_at: set[str] = set()
    noting: list[Any] = [Noting(s, looked_at) for s in told()[::2]]
    shared = Shared(9.0, 9.0, 0.9, 12.0, 12.0)
    for one in noting:
        for other in noting:
            kinship(one, other, shared)
    alike: set[str] = set()
    _all_told(cast("Statement", Noting(told()[0], alike)))
    assert looked_at - alike == {"source"}
