from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from explainer.core.model import Citation, Claim, FactSheet, OtherDate, Question, Span, TimelineEntry, Title
from explainer.facts.checking.anchor import cite, evidence
from explainer.facts.checking.folding import RULES, fold
from explainer.facts.checking.verify import counts, faults, verify, warnings
from explainer.facts.model.ownership import seal
from sheets import document, source

CASES = yaml.safe_load((Path(__file__).parents[1] / "cases" / "folding.yml").read_text(encoding="utf-8"))
A = document("a", "The works closed in May. Nobody was hurt, the police said.")
DAY = evidence(A, 20, 23)
B = document("b", "The mayor wept. Nobody was hurt, the police said.")


def sheet(*citations: Citation) -> FactSheet:
    return seal(FactSheet(sources=(source(A), source(B)), claims=(Claim("c", "Nobody was hurt.", citations),)))


@pytest.mark.parametrize("case", CASES, ids=[case["title"] for case in CASES])
def test_what_becomes_of_a_quote(case: dict[str, str]) -> None:
    doc = document("a", case["source"])
    before, after = case.get("context", ("", ""))
    quote = Citation("a", case["quote"], 999_000, 999_001, before, after)
    (verdict,) = verify(FactSheet(claims=(Claim("c", "x", (quote,)),)), (doc,))
    assert (verdict.kind, verdict.detail if verdict.kind == "folded" else "") == (case["verdict"], case.get("rule", ""))
    if verdict.found:
        words = doc.text[verdict.found.start : verdict.found.end]
        assert fold(words).text == fold(case["quote"]).text or fold(words, keep_hyphen=True).text == case["quote"]


def test_words_that_stand_in_another_source_are_misattributed_and_the_place_is_named() -> None:
    quote = replace(cite(B, 0, 15), source="a")
    (verdict,) = verify(sheet(quote), (A, B))
    assert (verdict.kind, verdict.detail) == ("misattributed", "these words stand in b")


def test_a_source_that_is_gone_cannot_be_checked() -> None:
    (verdict,) = verify(sheet(cite(B, 0, 15)), (A,))
    assert verdict.kind == "uncheckable"
    assert verdict.detail


def test_every_quote_of_every_kind_of_entry_gets_a_verdict() -> None:
    whole = FactSheet(
        title=Title("t", (cite(A, 0, 9),)),
        claims=(Claim("c", "x", (cite(A, 0, 9),), (cite(A, 10, 16),)),),
        timeline=(TimelineEntry("d", "c", "2025", also=(OtherDate("2024", "c", DAY),), evidence=DAY),),
        faq=(Question("q", "Why?", asked=(evidence(A, 0, 9),)),),
    )
    assert [(v.path, v.entry, v.kind) for v in verify(seal(whole), (A,))] == [
        ("title.citations[0]", "title", "exact"),
        ("claims[0].citations[0]", "c", "exact"),
        ("claims[0].repeats[0]", "c", "exact"),
        ("timeline[0].evidence", "d", "exact"),
        ("timeline[0].also[0].evidence", "d", "exact"),
        ("faq[0].asked[0]", "q", "exact"),
    ]


def test_what_is_a_fault_in_the_machines_entry_is_a_warning_in_a_persons() -> None:
    wrong = replace(cite(A, 0, 9), exact="The mill", start=3)
    machines = verify(sheet(wrong, cite(A, 0, 9)), (A, B))
    assert [v.kind for v in faults(machines)] == ["absent"]
    assert warnings(machines) == ()
    edited = sheet(wrong)
    persons = verify(replace(edited, claims=(replace(edited.claims[0], text="Mine."),)), (A, B))
    assert faults(persons) == ()
    assert [v.owned for v in warnings(persons)] == [True]
    assert counts(machines)["absent"] == counts(machines)["exact"] == 1
    assert list(counts(())) == ["exact", "relocated", "folded", "misattributed", "ambiguous", "absent", "uncheckable"]


@given(st.integers(0, 57), st.integers(1, 58), st.data())
def test_an_untouched_citation_is_exact_and_no_alteration_of_one_passes(
    start: int, size: int, data: st.DataObject
) -> None:
    end = min(len(A.text), start + size)
    quote = cite(A, start, end)
    assert verify(sheet(quote), (A, B))[0].kind == "exact"
    altered = data.draw(
        st.sampled_from(
            [
                replace(quote, start=start + 1, end=end + 1),
                replace(quote, end=end - 1) if end < len(A.text) else replace(quote, start=start + 1),
                replace(quote, exact=quote.exact + "x"),
                replace(quote, exact="x" + quote.exact[1:]),
                replace(quote, source="c"),
            ]
        )
    )
    if A.text[altered.start : altered.end] != altered.exact or altered.source != "a":
        assert verify(sheet(altered), (A, B))[0].kind != "exact"


@given(st.text(max_size=60))
def test_folding_keeps_every_place(text: str) -> None:
    for keep in (False, True):
        folded = fold(text, keep_hyphen=keep)
        assert len(folded.text) == len(folded.starts) == len(folded.ends)
        assert list(folded.starts) == sorted(folded.starts)
        assert all(0 <= a < b <= len(text) for a, b in zip(folded.starts, folded.ends, strict=True))
        assert fold(text, ()).text == text
    assert RULES[0] == "white space"


@given(st.text(" -\n\"'ﬁx", max_size=30), st.text(" -\n\"'ﬁx", min_size=1, max_size=6))
def test_any_quote_in_any_source_gets_a_verdict(text: str, words: str) -> None:
    doc = document("a", text)
    (verdict,) = verify(sheet(Citation("a", words, 3, 4)), (doc,))
    if verdict.found:
        assert isinstance(verdict.found, Span)
        assert text[verdict.found.start : verdict.found.end]


def test_hostile_texts_take_no_more_than_linear_work() -> None:
    doc = document("a", "-\n" * 50_000 + "9" * 200_000 + "“" * 50_000)
    (verdict,) = verify(sheet(Citation("a", "- " * 1000, 0, 4)), (doc,))
    assert verdict.kind != "exact"
