"""Copies of one report are one voice."""

from __future__ import annotations

from explainer.core.model import Claim, FactSheet
from explainer.facts.compose import compose
from explainer.facts.grouping.origins import Words, shingles_of
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read

WIRE = (
    "The Norland port authority closed the harbour of Westhaven on Monday after a crane fell into the main basin. "
    "Two workers were hurt, the port authority said. The harbour will open again on Friday, according to the mayor."
)
OTHER = (
    "Residents of Westhaven heard a loud crash early on Monday. The harbour of Westhaven was closed by the Norland "
    "port authority after the accident with a crane, and ships had to wait outside."
)


def _sheet(**sources: str) -> FactSheet:
    return compose(tuple(annotate(read(f"{name}.txt", text.encode())) for name, text in sources.items()))


def _closure(sheet: FactSheet) -> Claim:
    return next(c for c in sheet.claims if "closed" in c.text and len(c.citations) > 1)


def _published(publisher: str, day: str, text: str) -> str:
    return f"---\npublisher: {publisher}\npublished: {day}\n---\n{text}"


def test_two_publishers_that_print_one_report_do_not_corroborate_each_other() -> None:
    sheet = _sheet(a=_published("Post", "2024-05-07", WIRE), b=_published("Echo", "2024-05-07", WIRE))
    assert len({source.origin for source in sheet.sources}) == 1
    assert all(claim.status == "single-source" for claim in sheet.claims)
    assert len(_closure(sheet).citations) == 2


def test_two_articles_of_one_publisher_are_one_origin() -> None:
    sheet = _sheet(a=_published("Post", "2024-05-07", WIRE), b=_published("post ", "2024-05-08", OTHER))
    assert len({source.origin for source in sheet.sources}) == 1


def test_sources_without_a_publisher_are_their_own_origins() -> None:
    sheet = _sheet(a=WIRE, b=OTHER)
    assert [source.origin for source in sheet.sources] == ["o1", "o2"]
    assert _closure(sheet).status == "corroborated"


def test_a_paragraph_copied_into_another_article_keeps_its_origin() -> None:
    first = _published("Post", "2024-05-07", WIRE)
    own = " ".join(
        f"Sentence number {n} of the Echo tells of its own affairs in Norland and nothing else." for n in range(9)
    )
    second = _published("Echo", "2024-05-08", f"{WIRE.split('. ')[0]}.\n\n{own}")
    sheet = _sheet(a=first, b=second)
    assert [source.origin for source in sheet.sources] == ["o1", "o2"]
    claim = _closure(sheet)
    assert {c.origin or next(s.origin for s in sheet.sources if s.id == c.source) for c in claim.citations} == {"o1"}
    assert claim.status == "single-source"


def test_the_shingles_of_a_passage_are_those_of_its_words_wherever_it_begins_and_ends() -> None:
    text = f"Menu\nLog in\nSubscribe\n\n{WIRE}\n\nAdvertisement\n\n{OTHER} It is Norland’s well-known port.\n"
    seen = annotate(read("a.txt", text.encode()))
    assert {block.kind == "boilerplate" for block in seen.blocks} == {True, False}
    words, running = Words(seen), [block for block in seen.blocks if block.kind != "boilerplate"]
    for start in range(running[0].start, running[-1].end):
        for end in range(start, running[-1].end, 7):
            assert words.between(start, end) == frozenset(shingles_of(seen.document.text[start:end]))
