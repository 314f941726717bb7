"""One table of verb forms is behind every stage: what it lists makes a claim, whatever the verb."""

from __future__ import annotations

import pytest

from explainer.facts.clauses.main_verb import main_verb
from explainer.facts.compose import compose
from explainer.grammar.finite import is_past
from explainer.lang.en.verbs import PAST
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read


def _claims(sentence: str) -> list[str]:
    return [claim.text for claim in compose((annotate(read("1.txt", sentence.encode())),)).claims]


@pytest.mark.parametrize("verb", ["upheld", "overturned", "withheld", "forecast", "oversaw", "sought", "kept"])
def test_a_report_in_the_past_makes_a_claim(verb: str) -> None:
    sentence = f"The court in Norland {verb} the ban on Monday."
    assert _claims(sentence) == [sentence]


def test_every_listed_past_is_one_to_the_clause() -> None:
    assert [verb for verb in sorted(PAST) if main_verb(f"The court in Norland {verb} the ban.").tense != "past"] == []
    assert [verb for verb in sorted(PAST) if not is_past(verb)] == []


@pytest.mark.parametrize("month", ["May", "June"])
@pytest.mark.parametrize(
    "sentence",
    [
        "Norland in {} closed its two ports.",
        "In {}, Norland closed its two ports.",
        "Norland closed its two ports in {} and reopened one.",
        "The port that Norland closed in {} was sold to Globex.",
        "Theresa {} resigned in Norland on Monday.",
    ],
)
def test_the_month_of_may_is_no_modal(sentence: str, month: str) -> None:
    assert _kinds(sentence.format(month)) == _kinds(sentence.format("June"))
    assert _kinds(sentence.format(month)) != []


@pytest.mark.parametrize("sentence", ["May I ask why?", "The port may close.", "Norland may in May close its port."])
def test_the_modal_is_one(sentence: str) -> None:
    assert main_verb(sentence).tense == "modal"


def _kinds(sentence: str) -> list[str]:
    return [claim.kind for claim in compose((annotate(read("1.txt", sentence.encode())),)).claims]
