"""Edits and regenerations in any order: what a person wrote is found again, whatever the sources do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.codec import decode, encode
from explainer.core.model import (
    Citation,
    Claim,
    Csl,
    Disagreement,
    Document,
    FactSheet,
    Position,
    Question,
    TimelineEntry,
    Title,
)
from explainer.core.shown import by_importance
from explainer.facts.checking.anchor import cite, evidence
from explainer.facts.checking.verify import faults, verify
from explainer.facts.editing.changes import record
from explainer.facts.editing.merge import merge
from explainer.facts.editing.reanchor import identify, reanchor
from explainer.facts.model.ids import fresh_ids
from explainer.facts.model.ownership import owned
from sheets import document, source

SENTENCES = [
    "The works closed in 2021.",
    "Nobody was hurt.",
    "Some 400 people lost their work.",
    "The mayor denied it.",
    "Why did it close?",
    "The owners blamed the price of gas.",
]


def machine(documents: Sequence[Document]) -> FactSheet:
    """A small machine: one claim for each sentence, one event for a year, one question, one disagreement."""
    claims: list[Claim] = []
    found = [(s, [(d, d.text.find(s)) for d in documents if s in d.text]) for s in SENTENCES]
    found = sorted(((s, at) for s, at in found if at), key=lambda row: (-len(row[1]), row[0]))
    for (sentence, places), id in zip(found, fresh_ids([s for s, _ in found]), strict=True):
        quotes = tuple(cite(d, at, at + len(sentence)) for d, at in sorted(places, key=lambda place: place[0].id))
        status = "corroborated" if len(quotes) > 1 else "single-source"
        claims.append(Claim(id, sentence, quotes, status=status))
    by_text = {claim.text: claim for claim in claims}
    timeline, faq, disputes = (), (), ()
    if closed := by_text.get(SENTENCES[0]):
        quote, doc = closed.citations[0], next(d for d in documents if d.id == closed.citations[0].source)
        year = evidence(doc, quote.start + 20, quote.start + 24)
        timeline = (TimelineEntry("closing", closed.id, "2021", evidence=year, weight=0.5, rule="as written"),)
        if asked := by_text.get(SENTENCES[4]):
            place = asked.citations[0]
            words = evidence(next(d for d in documents if d.id == place.source), place.start, place.end)
            faq = (Question("why-close", SENTENCES[4], (closed.id,), (words,)),)
        if denied := by_text.get(SENTENCES[3]):
            positions = (Position("it closed", (closed.id,)), Position("it did not", (denied.id,)))
            disputes = (Disagreement("closing", "whether it closed", "denial", positions),)
    return FactSheet(
        title=Title(claims[0].text if claims else "Nothing", claims[0].citations[:1] if claims else ()),
        summary=tuple(claim.id for claim in claims[:3]),
        sources=tuple(source(d) for d in documents),
        claims=tuple(claims),
        timeline=timeline,
        faq=faq,
        disagreements=disputes,
    )


def regenerate(old: FactSheet | None, documents: Sequence[Document]) -> FactSheet:
    named = identify(tuple(documents), old)
    new = machine(named)
    merged, _ = merge(reanchor(old, named) if old else None, new)
    again, _ = merge(reanchor(merged, named), new)
    assert again == merged
    sheet = record(old, merged)
    assert decode(encode(sheet, encode(old) if old else "")) == sheet
    assert not faults(verify(sheet, named))
    return sheet


def story(*texts: str) -> list[Document]:
    return [document(f"s{n}", text) for n, text in enumerate(texts)]


def _claim(sheet: FactSheet, text: str) -> Claim:
    return next(claim for claim in sheet.claims if claim.text == text)


def _with(sheet: FactSheet, claim: Claim) -> FactSheet:
    return replace(sheet, claims=tuple(claim if other.id == claim.id else other for other in sheet.claims))


FULL = story(" ".join(SENTENCES), " ".join(SENTENCES[::-1][:4]), SENTENCES[0])


def test_nothing_edited_and_nothing_new_gives_the_same_sheet() -> None:
    first = regenerate(None, FULL)
    assert regenerate(first, FULL) == first


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_unedited_entries_do_not_depend_on_the_order_in_which_sources_came(order: tuple[int, ...]) -> None:
    sheet = None
    for most in (1, 2, 3):
        sheet = regenerate(sheet, [FULL[n] for n in sorted(order[:most])])
    once = regenerate(None, FULL)
    assert sheet is not None
    assert {replace(c, id="") for c in sheet.claims} == {replace(c, id="") for c in once.claims}
    assert sheet.sources == once.sources
    assert [(e.date, e.evidence) for e in sheet.timeline] == [(e.date, e.evidence) for e in once.timeline]


def test_an_edited_claim_keeps_its_wording_and_gains_the_new_sources() -> None:
    first = regenerate(None, FULL[:1])
    mine = replace(_claim(first, SENTENCES[2]), text="My words.", kind="opinion", theme="Mine")
    sheet = regenerate(_with(first, mine), FULL)
    (kept,) = [claim for claim in sheet.claims if claim.id == mine.id]
    assert (kept.text, kept.kind, kept.theme, kept.written) == ("My words.", "opinion", "Mine", "reworded")
    assert kept.citations[0] == mine.citations[0]
    assert len(kept.citations) > 1
    assert kept.status == "corroborated"


def test_ids_stay_when_sources_are_renamed_edited_and_outnumbered() -> None:
    first = regenerate(None, FULL[:1])
    renamed = replace(FULL[0], id="other", file="other.txt")
    edited = document("s0", "Breaking news. " + FULL[0].text)
    for documents in ([renamed], [edited], [FULL[1], FULL[0]], [FULL[1], edited, FULL[2]]):
        sheet = regenerate(first, documents)
        assert {claim.id for claim in first.claims} == {claim.id for claim in sheet.claims}
        assert {claim.text: claim.id for claim in first.claims} == {claim.text: claim.id for claim in sheet.claims}
        assert first.sources[0].id in {s.id for s in sheet.sources}


def test_what_quotes_an_edited_source_moves_along() -> None:
    first = regenerate(None, FULL[:1])
    mine = replace(first, claims=tuple(replace(claim, text=f"Mine: {claim.text}") for claim in first.claims))
    moved = document("s0", "New beginning. " + FULL[0].text.replace(" ", "\n"))
    named = identify((moved,), mine)
    assert {v.kind for v in verify(regenerate(mine, [moved]), named)} == {"exact"}


def test_an_edited_claim_whose_words_are_gone_stays_as_unsupported_and_is_reported() -> None:
    first = regenerate(None, FULL[:1])
    mine = replace(first.claims[0], text="My words.")
    gone = [document("s0", "Nothing of it is left here.")]
    named = identify(tuple(gone), first)
    edited = replace(first, claims=(mine, *first.claims[1:]))
    merged, notices = merge(reanchor(edited, named), machine(named))
    assert [(c.id, c.text, c.status) for c in merged.claims] == [(mine.id, "My words.", "unsupported")]
    assert any(mine.id in notice for notice in notices)
    back = regenerate(merged, FULL[:1])
    assert (back.claims[0].text, back.claims[0].status, back.claims[0].citations) == (
        "My words.",
        "contested",
        mine.citations,
    )


def test_hidden_pinned_and_noted_entries_stay_so_and_pinned_ones_stand_first() -> None:
    first = regenerate(None, FULL)
    a, b, c, *rest = first.claims
    marked = replace(first, claims=(a, replace(b, hide=True), replace(c, pin=True, note="ask"), *rest))
    sheet = regenerate(marked, FULL)
    by_id = {claim.id: claim for claim in sheet.claims}
    assert sheet.claims[by_importance(sheet)[0]].id == c.id == sheet.summary[0]
    assert [claim.id for claim in sheet.claims] == [claim.id for claim in first.claims]
    assert (by_id[b.id].hide, by_id[c.id].note, owned(by_id[b.id])) == (True, "ask", False)
    assert b.id not in sheet.summary
    fewer = regenerate(sheet, [])
    assert {(claim.id, claim.hide, claim.note) for claim in fewer.claims} == {(b.id, True, ""), (c.id, False, "ask")}


def test_two_claims_joined_by_a_person_stay_joined() -> None:
    first = regenerate(None, FULL[:1])
    a, b, *rest = first.claims
    joined = replace(a, text="Both at once.", citations=a.citations + b.citations)
    edited = replace(first, claims=(joined, *rest), summary=(), timeline=(), faq=(), disagreements=())
    sheet = regenerate(edited, FULL)
    assert b.text not in {claim.text for claim in sheet.claims}
    (kept,) = [claim for claim in sheet.claims if claim.id == a.id]
    assert {q.exact for q in kept.citations + kept.repeats} >= {a.text, b.text}
    assert {q.source for q in kept.citations} == {d.id for d in FULL if a.text in d.text or b.text in d.text}


def test_a_claim_split_by_a_person_stays_split() -> None:
    first = regenerate(None, FULL[:2])
    whole = next(claim for claim in first.claims if len(claim.citations) == 2)
    left, right = (replace(whole, citations=(quote,)) for quote in whole.citations)
    right = replace(right, id="split-off", text="The second says so too.", seal="")
    claims = tuple(left if claim is whole else claim for claim in first.claims)
    sheet = regenerate(replace(first, claims=(*claims, right)), FULL[:2])
    by_id = {claim.id: claim for claim in sheet.claims}
    assert by_id[whole.id].citations == left.citations
    assert by_id["split-off"].citations == right.citations
    assert by_id["split-off"].text == "The second says so too."


def test_what_a_person_added_by_hand_stays_with_its_quote_found() -> None:
    first = regenerate(None, FULL[:1])
    claim = Claim("mine", "It closed, people say.", (Citation("s0", "closed in 2021", 0, 0),))
    event = TimelineEntry("my-day", "mine", "2021-05-04")
    question = Question("my-question", "What now?", ("mine",))
    edited = replace(
        first, claims=(*first.claims, claim), timeline=(event, *first.timeline), faq=(*first.faq, question)
    )
    sheet = regenerate(edited, FULL)
    (kept,) = [c for c in sheet.claims if c.id == "mine"]
    assert (kept.text, kept.status) == (claim.text, "single-source")
    assert FULL[0].text[kept.citations[0].start : kept.citations[0].end] == "closed in 2021"
    assert event in [replace(entry, edited="") for entry in sheet.timeline]
    assert question in [replace(entry, edited="") for entry in sheet.faq]
    assert {c.text for c in sheet.claims} >= {c.text for c in first.claims}


def test_a_quote_that_a_person_adds_to_the_machines_claim_stays() -> None:
    first = regenerate(None, FULL[:1])
    claim = _claim(first, SENTENCES[1])
    added = replace(claim, citations=(*claim.citations, Citation("s0", "the price of gas", 0, 0)))
    sheet = _with(first, added)
    for documents in (FULL, FULL[:2], FULL):
        sheet = regenerate(sheet, documents)
    (kept,) = [c for c in sheet.claims if c.id == claim.id]
    assert [quote.exact for quote in kept.citations] == [claim.text, "the price of gas"]
    assert FULL[0].text[kept.citations[1].start : kept.citations[1].end] == "the price of gas"


def test_a_quote_that_a_person_takes_out_of_their_claim_does_not_come_back() -> None:
    first = regenerate(None, FULL)
    claim = _claim(first, SENTENCES[0])
    sheet = _with(first, replace(claim, text="It shut.", citations=claim.citations[1:]))
    for documents in (FULL, FULL[:1], FULL):
        sheet = regenerate(sheet, documents)
    (kept,) = [c for c in sheet.claims if c.id == claim.id]
    assert FULL[0].id not in {quote.source for quote in kept.citations}


def test_edited_questions_dates_disputes_titles_and_records_stay() -> None:
    first = regenerate(None, FULL)
    edited = replace(
        first,
        title=replace(first.title, text="My headline"),
        sources=(replace(first.sources[0], csl=Csl(title="Mine", issued="2022-01-02")), *first.sources[1:]),
        timeline=(replace(first.timeline[0], date="2021-06"),),
        faq=(replace(first.faq[0], question="Why at all?"),),
        disagreements=(replace(first.disagreements[0], about="the closing"),),
    )
    for documents in (FULL, FULL[:1], FULL):
        edited = regenerate(edited, documents)
    assert edited.title.text == "My headline"
    assert edited.sources[0].csl.issued == "2022-01-02"
    assert [event.date for event in edited.timeline] == ["2021-06"]
    assert [question.question for question in edited.faq] == ["Why at all?"]
    assert [dispute.about for dispute in edited.disagreements] == ["the closing"]
    assert identify(tuple(FULL), edited)[0].metadata.published == "2022-01-02"


def test_a_withdrawn_id_is_never_given_again() -> None:
    first = regenerate(None, FULL)
    without = regenerate(first, FULL[2:])
    back = regenerate(without, FULL)
    gone = {claim.id for claim in first.claims} - {claim.id for claim in without.claims}
    assert gone
    assert not gone & {claim.id for claim in back.claims}


class Editor:
    """Makes one random edit, and knows how to tell whether it is still there."""

    def __init__(self, data: st.DataObject) -> None:
        self.data = data
        self.number = 0
        self.marks: dict[tuple[str, str, str], object] = {}

    def edit(self, sheet: FactSheet) -> FactSheet:
        self.number += 1
        word = f"edit {self.number}"
        choices = {
            "claims": {"text": word, "theme": word, "note": word, "hide": True, "pin": True, "kind": "opinion"},
            "timeline": {"date": "1999", "note": word, "rule": word, "hide": True},
            "faq": {"question": word, "note": word, "pin": True},
            "disagreements": {"about": word, "note": word},
            "sources": {"note": word, "csl": Csl(title=word)},
        }
        lists = [name for name in choices if getattr(sheet, name)]
        if not lists or self.data.draw(st.integers(0, 5)) == 0:
            claim = Claim(f"by-hand-{self.number}", word, note=word)
            self.marks["claims", claim.id, "text"] = word
            return replace(sheet, claims=(claim, *sheet.claims))
        name = self.data.draw(st.sampled_from(lists))
        entries = list(getattr(sheet, name))
        at = self.data.draw(st.integers(0, len(entries) - 1))
        field = self.data.draw(st.sampled_from(sorted(choices[name])))
        entries[at] = replace(entries[at], **{field: choices[name][field]})
        self.marks[name, entries[at].id, field] = choices[name][field]
        return replace(sheet, **{name: tuple(entries)})

    def check(self, sheet: FactSheet) -> None:
        for (name, id, field), value in self.marks.items():
            entry = next((entry for entry in getattr(sheet, name) if entry.id == id), None)
            assert entry is not None, (name, id, field)
            assert getattr(entry, field) == value


TEXTS = st.lists(st.sampled_from([*SENTENCES, "Other words."]), max_size=5).map(" ".join)


@settings(max_examples=100)
@given(st.data())
def test_no_edit_is_ever_lost(data: st.DataObject) -> None:
    editor = Editor(data)
    documents = [document("s0", SENTENCES[0] + " " + data.draw(TEXTS))]
    sheet = regenerate(None, documents)
    for step in range(data.draw(st.integers(1, 8))):
        match data.draw(st.sampled_from(["edit", "edit", "edit", "add", "remove", "change", "rename", "nothing"])):
            case "edit":
                sheet = editor.edit(sheet)
                continue
            case "add":
                documents.append(document(f"n{step}", data.draw(TEXTS) + "."))
            case "remove" if documents:
                documents.pop(data.draw(st.integers(0, len(documents) - 1)))
            case "change" if documents:
                at = data.draw(st.integers(0, len(documents) - 1))
                documents[at] = document(documents[at].id, f"Changed {step}. {documents[at].text[7:]}")
            case "rename" if documents:
                documents[0] = replace(documents[0], id=f"r{step}", file=f"r{step}.txt")
        sheet = regenerate(sheet, documents)
        editor.check(sheet)
    for ids in ([e.id for e in sheet.claims], [e.id for e in sheet.timeline], [e.id for e in sheet.sources]):
        assert len(ids) == len(set(ids))


LETTERS = [document(f"d{n}", "abcdefghij " * 5) for n in range(2)]
QUOTES = st.tuples(st.sampled_from(LETTERS), st.integers(0, 40), st.integers(1, 14)).map(
    lambda at: cite(at[0], at[1], at[1] + at[2])
)
ROWS = st.lists(st.tuples(st.lists(QUOTES, min_size=1, max_size=3), st.sampled_from("uvw")), max_size=5)
SHEETS = ROWS.map(
    lambda rows: FactSheet(
        sources=tuple(map(source, LETTERS)),
        claims=tuple(Claim(f"c{n}", text, tuple(quotes)) for n, (quotes, text) in enumerate(rows)),
    )
)


@settings(max_examples=150)
@given(SHEETS, SHEETS, st.data())
def test_merging_the_result_again_changes_nothing_however_quotes_overlap(
    old: FactSheet, new: FactSheet, data: st.DataObject
) -> None:
    edits = [{}, {"text": "mine"}, {"hide": True}, {"pin": True}, {"seal": ""}, {"note": "n"}]
    first, _ = merge(None, old)
    edited = replace(first, claims=tuple(replace(c, **data.draw(st.sampled_from(edits))) for c in first.claims))
    merged, _ = merge(edited, new)
    assert merge(merged, new)[0] == merged
    assert {claim.id for claim in edited.claims if owned(claim)} <= {claim.id for claim in merged.claims}


def test_a_wording_keeps_its_id_where_passages_move_to_another_claim() -> None:
    """A new source makes the machine move the longer passage of a claim to another: the words keep their name."""
    doc = document("a", f"{SENTENCES[0]} {SENTENCES[5]}")
    short, long = cite(doc, 0, len(SENTENCES[0])), cite(doc, len(SENTENCES[0]) + 1, len(doc.text))
    both = Claim("works", SENTENCES[0], (short,), repeats=(long,))
    old, _ = merge(None, FactSheet(sources=(source(doc),), claims=(both,)))
    apart = (Claim("gas", SENTENCES[5], (long,)), Claim("closed", SENTENCES[0], (short,)))
    new, _ = merge(old, FactSheet(sources=(source(doc),), claims=apart))
    assert {claim.text: claim.id for claim in new.claims} == {SENTENCES[0]: "works", SENTENCES[5]: "gas"}
