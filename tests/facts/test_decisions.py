"""What an editor decides stands, whether it was written into the file or done by a command."""

from __future__ import annotations

from dataclasses import replace

import pytest

from explainer.core.errors import DecisionError
from explainer.core.model import Change, Disagreement, FactSheet, Position, Question
from explainer.facts.editing import decisions
from explainer.facts.editing.merge import merge
from explainer.facts.editing.reanchor import reanchor
from facts.test_merge import FULL, SENTENCES, machine, regenerate
from sheets import document

FIRST = regenerate(None, FULL)
CLOSED = next(claim for claim in FIRST.claims if claim.text == SENTENCES[0])
DENIED = next(claim for claim in FIRST.claims if claim.text == SENTENCES[3])
(DISPUTE,) = FIRST.disagreements


def claim(sheet: FactSheet, id: str):  # type: ignore[no-untyped-def]
    return next(claim for claim in sheet.claims if claim.id == id)


def changed(sheet: FactSheet, id: str, **change: object) -> FactSheet:
    claims = tuple(replace(c, **change) if c.id == id else c for c in sheet.claims)  # type: ignore[arg-type]
    return replace(sheet, claims=claims)


def test_a_quote_copied_with_its_place_stays() -> None:
    """As an editor does it who copies four lines from another claim."""
    quote = DENIED.citations[0]
    sheet = regenerate(changed(FIRST, CLOSED.id, citations=(*CLOSED.citations, quote)), FULL)
    assert quote in claim(sheet, CLOSED.id).citations
    assert claim(sheet, CLOSED.id).seal == CLOSED.seal, "nobody had to delete the seal"


def test_a_quote_taken_out_stays_out_and_its_claim_keeps_its_words() -> None:
    sheet = regenerate(changed(FIRST, CLOSED.id, citations=CLOSED.citations[:1]), FULL)
    assert claim(sheet, CLOSED.id).citations == CLOSED.citations[:1]
    assert claim(sheet, CLOSED.id).status != "corroborated"


def test_joined_by_moving_quotes_and_deleting_the_other_even_where_both_shared_one() -> None:
    doc = document("a", f"{SENTENCES[0]} {SENTENCES[1]} {SENTENCES[2]}")
    made = machine([doc])
    one, two, three = made.claims
    shared = replace(made, claims=(replace(one, repeats=two.citations), replace(two, repeats=three.citations), three))
    shared = replace(shared, timeline=(), faq=(), disagreements=(), summary=())
    sheet, _ = merge(None, shared)
    sheet = replace(sheet, changes=(Change(1, added=tuple(c.id for c in sheet.claims)),), revision=1)
    joined = decisions.join(sheet, one.id, [two.id])
    again, notices = merge(reanchor(joined, (doc,)), shared)
    assert two.id not in {c.id for c in again.claims}
    assert not notices


def test_the_summary_is_a_persons_once_they_changed_it_and_may_be_empty() -> None:
    chosen = (FIRST.claims[-1].id, FIRST.claims[0].id)
    for summary in (chosen, ()):
        sheet = regenerate(replace(FIRST, summary=summary), [*FULL, document("new", SENTENCES[5])])
        assert sheet.summary == summary
        assert sheet.changes[0].briefed or sheet.changes[1].briefed
        assert regenerate(sheet, [*FULL, document("new", SENTENCES[5])]) == sheet


@pytest.mark.parametrize("how", ["hide", "reject"])
def test_status_follows_from_the_disagreements_that_are_shown(how: str) -> None:
    assert claim(FIRST, CLOSED.id).status == "contested"
    off = replace(FIRST, disagreements=(replace(DISPUTE, **{how: True}),))  # type: ignore[arg-type]
    sheet = regenerate(off, FULL)
    assert claim(sheet, CLOSED.id).status == "corroborated"
    assert sheet.changes[0].by == "editors"
    assert CLOSED.id in sheet.changes[0].resolved
    assert sheet.changes[0].settled == (DISPUTE.id,)


def test_a_rejected_disagreement_stays_away_also_when_the_machine_words_it_otherwise() -> None:
    sheet = decisions.reject(FIRST, DISPUTE.id, "one denies something else")
    made = machine(FULL)
    other = replace(made.disagreements[0], kind="nature", about="other words", id="other")
    twice = replace(made, disagreements=(other, replace(other, id="third", about="again")))
    merged, _ = merge(reanchor(sheet, tuple(FULL)), twice)
    assert [(d.id, d.reject) for d in merged.disagreements] == [(DISPUTE.id, True)]


def test_a_disagreement_that_a_person_adds_makes_its_claims_contested() -> None:
    a, b, *_ = (c for c in FIRST.claims if c.id not in (CLOSED.id, DENIED.id))
    added = Disagreement("mine", "how many", "number", (Position("400", (a.id,)), Position("none", (b.id,))))
    sheet = regenerate(replace(FIRST, disagreements=(*FIRST.disagreements, added)), FULL)
    assert {claim(sheet, a.id).status, claim(sheet, b.id).status} == {"contested"}
    assert sheet.changes[0].by == "editors"
    assert sheet.changes[0].disputes == ("mine",)


def test_rejected_questions_and_dates_do_not_come_back() -> None:
    sheet = decisions.reject(FIRST, FIRST.faq[0].id)
    sheet = replace(sheet, timeline=(replace(sheet.timeline[0], reject=True),))
    sheet = regenerate(sheet, [*FULL, document("new", " ".join(SENTENCES))])
    assert [q.reject for q in sheet.faq] == [True]
    assert [e.reject for e in sheet.timeline] == [True]


def test_an_answer_in_the_editors_own_words_leaves_the_question_the_machines() -> None:
    own = replace(FIRST, faq=(replace(FIRST.faq[0], editors_answer="Nobody knows yet."),))
    sheet = regenerate(own, FULL)
    assert sheet.faq[0].editors_answer == "Nobody knows yet."
    assert sheet.faq[0].answer == FIRST.faq[0].answer
    alone = Question("mine", "What next?", editors_answer="We shall see.")
    assert alone.id in {q.id for q in regenerate(replace(own, faq=(*own.faq, alone)), FULL).faq}


def test_reviewed_falls_away_with_a_notice_when_a_quote_comes() -> None:
    other = next(c for c in FIRST.claims if c.text == SENTENCES[5])
    sheet = decisions.accept(FIRST, other.id)
    assert claim(regenerate(sheet, FULL), other.id).reviewed
    new = [*FULL, document("new", SENTENCES[5])]
    merged, notices = merge(reanchor(sheet, tuple(new)), machine(new))
    assert not claim(merged, other.id).reviewed
    assert any(other.id in notice and "reviewed" in notice for notice in notices)


def test_history_tells_what_people_did_and_apart_from_it_what_the_sources_did() -> None:
    worded = decisions.reword(FIRST, CLOSED.id, "The works shut in 2021.")
    titled = replace(worded, title=replace(worded.title, text="My headline"))
    sheet = regenerate(titled, [*FULL, document("new", SENTENCES[1] + " Nobody saw it.")])
    by = {change.by: change for change in sheet.changes[:-1]}
    assert by["editors"].reworded == (CLOSED.id,)
    assert by["editors"].retitled
    assert by["editors"].sources == ()
    assert regenerate(sheet, [*FULL, document("new", SENTENCES[1] + " Nobody saw it.")]) == sheet
    again = regenerate(decisions.reword(sheet, CLOSED.id, "The works were shut in 2021."), FULL)
    assert again.changes[0].by == "editors" or again.changes[1].by == "editors"


def test_a_status_that_fell_is_told() -> None:
    other = next(c for c in FIRST.claims if c.status == "corroborated")
    sheet = regenerate(FIRST, FULL[:1])
    assert other.id in sheet.changes[0].weakened


def test_split_and_reword_by_command() -> None:
    sheet, id = decisions.split(FIRST, CLOSED.id, [2], "It shut, another says.")
    assert claim(sheet, id).citations == CLOSED.citations[1:2]
    assert len(claim(sheet, CLOSED.id).citations) == len(CLOSED.citations) - 1
    later = regenerate(sheet, FULL)
    assert claim(later, id).text == "It shut, another says."
    assert claim(later, CLOSED.id).citations == claim(sheet, CLOSED.id).citations


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: decisions.hide(FIRST, "nobody"),
        lambda: decisions.reject(FIRST, CLOSED.id),
        lambda: decisions.join(FIRST, CLOSED.id, [CLOSED.id]),
        lambda: decisions.split(FIRST, CLOSED.id, [9]),
        lambda: decisions.split(FIRST, CLOSED.id, range(1, 9)),
        lambda: decisions.reword(FIRST, CLOSED.id, " "),
    ],
)
def test_what_cannot_be_done_is_said(wrong) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(DecisionError):
        wrong()


def test_entries_keep_their_place_in_the_file() -> None:
    new = [*FULL, document("a-first", f"{SENTENCES[5]} {SENTENCES[1]} The river rose.")]
    sheet = regenerate(FIRST, new)
    was = [c.id for c in FIRST.claims]
    assert [c.id for c in sheet.claims if c.id in was] == was
