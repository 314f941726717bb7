"""How much a statement needs its neighbours to be understood."""

from __future__ import annotations

import pytest

from explainer.facts.statements import make_statements
from explainer.pipeline import annotate
from explainer.text.read import read


def _leaning(told: str) -> float:
    statements = make_statements((annotate(read("1.txt", f"Norland Air lost a jet on 3 May. {told}".encode())),))
    return statements[-1].leaning


@pytest.mark.parametrize(
    ("leans", "stands"),
    [
        ("At that time, Norland Air said the engine was new.", "Norland Air said on 3 May the engine was new."),
        ("Since then, Norland Air has lost two jets.", "Since May, Norland Air has lost two jets."),
        ("Elsewhere, Norland Air closed its desks.", "In Eastport, Norland Air closed its desks."),
    ],
)
def test_a_time_or_place_that_the_neighbours_name_leans_on_them(leans: str, stands: str) -> None:
    assert _leaning(leans) > _leaning(stands)
