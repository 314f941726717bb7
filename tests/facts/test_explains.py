"""Which plain facts of the present are claims, and where they stand."""

from __future__ import annotations

import pytest

from explainer.core.model import FactSheet
from explainer.facts.compose import compose
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read

OTHERS = (
    "A virus has killed 40 people in Norland. The virus reached Sudonia in May. Nobody has seen such a virus before.",
    "Norland has closed its schools to stop the virus. A vaccine against the virus is far away.",
)


def _sheet(*texts: str) -> FactSheet:
    return compose(tuple(annotate(read(f"{n}.txt", text.encode())) for n, text in enumerate(texts)))


@pytest.mark.parametrize(
    "told",
    [
        "The virus is passed on by coughs and sneezes.",
        "There is currently no vaccine for the virus.",
        "It is unclear how the virus came to Norland.",
    ],
)
def test_what_the_matter_is_or_does_is_a_claim(told: str) -> None:
    assert told in {claim.text for claim in _sheet(f"Norland fights a virus. {told}", *OTHERS).claims}


@pytest.mark.parametrize(
    "told",
    [
        "Every crisis is a chance for those who learn.",
        "The fear is a lesson for us all.",
        "A good plan is as important as good doctors.",
    ],
)
def test_commentary_is_none(told: str) -> None:
    assert told not in {claim.text for claim in _sheet(f"Norland fights a virus. {told}", *OTHERS).claims}


def test_what_is_told_of_other_years_stands_below_the_news() -> None:
    news = "Norland confirmed 40 cases of the virus on Monday."
    then = "Norland confirmed 90 cases of another virus in 1968."
    texts = [
        f"---\npublished: 2024-05-07\n---\nA virus is spreading in Norland. {then} {news}",
        *(f"---\npublished: 2024-05-07\n---\n{text}" for text in OTHERS),
    ]
    claims = [claim.text for claim in _sheet(*texts).claims]
    assert claims.index(news) < claims.index(then)


def test_what_holds_no_word_of_the_matter_stands_behind_what_does() -> None:
    other = "An earthquake destroyed 300 houses in Wexford."
    claims = [claim.text for claim in _sheet(f"A virus has killed 9 people in Sudonia. {other}", *OTHERS).claims]
    assert claims.index(other) > claims.index("Norland has closed its schools to stop the virus.")
