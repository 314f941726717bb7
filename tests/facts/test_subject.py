"""Whom a story is about, and a source that speaks of another thing under the same name."""

from __future__ import annotations

from explainer.core.model import Annotated
from explainer.facts.disagreements.nature import descriptions, main_subject, odd_descriptions
from explainer.facts.statements.build import make_statements
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read

BIKES = (
    "Globex is closing Zephyr, its electric bicycle service. Rome had praised its bicycle service Zephyr.",
    "Globex will end the electric bicycle service Zephyr in May. Riders in Rome were told by letter.",
    "Globex said that Zephyr, an electric bicycle service, will close. The chairman of Globex resigned.",
)
TRAIN = "Globex is ending Zephyr, an overnight train to the coast. Passengers in Norland were told by Globex."


def _seen(*texts: str) -> tuple[Annotated, ...]:
    return tuple(annotate(read(f"{n}.txt", text.encode())) for n, text in enumerate(texts))


def test_the_subject_is_what_most_sources_name_and_not_what_one_repeats() -> None:
    often = "Initech praised Acme. Initech thanked Acme. Initech hired 20 people. Initech moved to Rome."
    seen = _seen(often, "Acme closed its plant in Norland.", "On Monday Acme fired its chairman.")
    assert main_subject(make_statements(seen)) == "Acme"


def test_a_story_without_names_has_no_subject() -> None:
    assert main_subject(make_statements(_seen("It rained all day."))) == ""


def test_a_description_stands_beside_the_name_in_the_words_of_the_source() -> None:
    (seen,) = _seen(BIKES[0])
    told = {seen.document.text[d.start : d.end].strip(): d.explicit for d in descriptions(seen, "Zephyr")}
    assert told == {"electric bicycle service": True, "bicycle service": False}


def test_a_source_that_describes_another_thing_stands_out() -> None:
    ((odd, others),) = odd_descriptions(_seen(*BIKES, TRAIN), "Zephyr")
    assert odd.source == "3"
    assert {d.source for d in others} <= {"0", "1", "2"}


def test_sources_that_agree_or_are_too_few_to_tell_give_none() -> None:
    assert odd_descriptions(_seen(*BIKES), "Zephyr") == []
    assert odd_descriptions(_seen(BIKES[0], TRAIN), "Zephyr") == []


def test_an_article_at_the_head_of_a_sentence_opens_a_description_too() -> None:
    (seen,) = _seen("The electric bicycle service Zephyr will end in May.")
    assert [seen.document.text[d.start : d.end].strip() for d in descriptions(seen, "Zephyr")] == [
        "electric bicycle service"
    ]
