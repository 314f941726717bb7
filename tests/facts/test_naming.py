"""How the matter of a disagreement is named: a clause with its subject, in sentence case."""

from __future__ import annotations

import pytest

from explainer.facts.disputes.naming import named
from explainer.facts.statements.build import make_statements
from explainer.grammar.stems import terms
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read

HEADLINE = "Night Fire Destroys Historic Norland Mint\n\nNeighbours of the Norland Mint woke up."
LONG = (
    "A guard of the mint told the Norland Gazette on Monday, in a long talk in a cafe by the old harbour that few had"
    " known before, that thieves took the golden treasure chest."
)
SAID = "Thieves took the coins of the Norland mint, according to the police."
CASES = [
    pytest.param(HEADLINE, "fire", "Night fire destroys historic Norland Mint.", id="a headline in sentence case"),
    pytest.param(LONG, "chest", "Thieves took the golden treasure chest", id="the clause that tells it"),
    pytest.param(SAID, "coins", "Thieves took the coins of the Norland mint", id="without who says it"),
]


@pytest.mark.parametrize(("text", "about", "expected"), CASES)
def test_a_matter_is_named_by_a_short_clause(text: str, about: str, expected: str) -> None:
    seen = annotate(read("a.txt", text.encode()))
    first = next(s for s in make_statements((seen,)) if not s.facet)
    assert named(first, seen.document.text, frozenset(terms(about))) == expected
