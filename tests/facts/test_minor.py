"""What is minor stays out of the sheet and in the ledger; what people touched, and what others rest on, stays in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from explainer.core.model import Annotated, Citation, Claim, FactSheet
from explainer.facts.compose import compose
from explainer.facts.condensing.minor import mark_minor
from explainer.facts.ledger import make_ledger
from explainer.run.pipeline import annotate, renew
from explainer.text.readers.read import read

MANY = 400
TOWNS = "Westhaven Eastport Northgate Riverton Lakeside Hillford Millbrook Oakdale Fairview Kingsley".split()
THINGS = "bridge school ferry museum library market station harbour theatre stadium".split()
DEEDS = "opened closed sold repaired painted".split()
ARTICLE = (
    "Acme closed its plant in Springfield on Monday, and 400 people lost their work.\n\n"
    + " ".join(f"{town} {deed} its {thing}." for town in TOWNS for thing in THINGS for deed in DEEDS[:2])
    + "\n"
)


def _seen(*texts: str) -> tuple[Annotated, ...]:
    return tuple(annotate(read(f"{n}.txt", text.encode())) for n, text in enumerate(texts))


def _claims(count: int, **fields: object) -> tuple[Claim, ...]:
    return tuple(replace(Claim(f"c{n}", f"It closed {n}."), **fields) for n in range(count))  # type: ignore[arg-type]


def _kept(claims: tuple[Claim, ...], *needed: str) -> list[str]:
    worth = {claim.id: -float(n) for n, claim in enumerate(claims)}
    terms = {claim.id: frozenset((claim.id,)) for claim in claims}
    return [claim.id for claim in mark_minor(claims, needed, worth, terms) if not claim.minor]


def _renewed(made: FactSheet, seen: tuple[Annotated, ...], old: FactSheet | None, **how: object) -> FactSheet:
    return renew(made, tuple(s.document for s in seen), old, **how)[0]  # type: ignore[arg-type]


def test_a_short_story_keeps_everything() -> None:
    assert len(_kept(_claims(30))) == 30


def test_a_sheet_grows_more_slowly_than_what_is_told() -> None:
    kept = len(_kept(_claims(MANY)))
    assert kept < MANY / 2
    assert 1.8 * kept < len(_kept(_claims(4 * MANY))) < 2.2 * kept


def test_the_most_important_stay() -> None:
    kept = _kept(_claims(MANY))
    assert kept == [f"c{n}" for n in range(len(kept))]


def test_what_others_rest_on_stays_however_minor() -> None:
    assert "c399" in _kept(_claims(MANY), "c399")


def test_what_several_origins_tell_or_dispute_stays() -> None:
    assert len(_kept(_claims(MANY, status="corroborated"))) == MANY
    assert len(_kept(_claims(MANY, status="contested"))) == MANY


def test_the_sheet_leaves_out_what_is_minor_and_the_ledger_says_so() -> None:
    seen = _seen(ARTICLE)
    made = compose(seen)
    sheet = _renewed(made, seen, None)
    gone = {claim.id for claim in made.claims if claim.minor}
    assert gone
    assert {claim.id for claim in sheet.claims} == {claim.id for claim in made.claims} - gone
    assert not any(claim.minor for claim in sheet.claims)
    assert set(sheet.order.claims) == {claim.id for claim in sheet.claims}
    fates = [entry for entry in make_ledger(sheet, seen) if entry.fate == "minor"]
    assert fates
    assert all(entry.reason.startswith("one source tells it") for entry in fates)


def test_a_setting_keeps_everything() -> None:
    seen = _seen(ARTICLE)
    made = compose(seen)
    assert len(_renewed(made, seen, None, detail="all").claims) == len(made.claims)


def test_what_an_editor_touched_stays() -> None:
    seen = _seen(ARTICLE)
    made = compose(seen)
    whole = _renewed(made, seen, None, detail="all")
    minor = [claim.id for claim in made.claims if claim.minor]
    pinned, noted, edited, left = minor[:4]
    changes: dict[str, dict[str, object]] = {
        pinned: {"pin": True}, noted: {"note": "Ask them."}, edited: {"text": "It was closed."}
    }  # fmt: skip
    claims = tuple(replace(c, **changes.get(c.id, {})) for c in whole.claims)  # type: ignore[arg-type]
    again = _renewed(made, seen, replace(whole, claims=claims))
    kept = {claim.id: claim for claim in again.claims}
    assert {pinned, noted, edited} <= kept.keys()
    assert kept[edited].text == "It was closed."
    assert left not in kept


def test_a_second_run_changes_nothing() -> None:
    seen = _seen(ARTICLE)
    made = compose(seen)
    sheet = _renewed(made, seen, None)
    assert _renewed(made, seen, sheet) == sheet


@pytest.mark.parametrize(("behind", "stays"), [(", has met its fate.", False), (", moved to Lund in 2024.", True)])
def test_a_sentence_stays_beside_the_clause_that_was_cut_of_it_where_it_tells_more(behind: str, stays: bool) -> None:
    clause = "Acme, the firm that shook the town"
    part, whole = _claims(2, status="single-source")
    part = replace(part, citations=(Citation("a", clause, 0, len(clause)),))
    whole = replace(whole, citations=(Citation("a", clause + behind, 0, len(clause + behind)),))
    others = tuple(replace(c, id=f"other-{c.id}", status="corroborated") for c in _claims(MANY))
    terms = {c.id: frozenset((c.id,)) for c in others}
    terms |= {part.id: frozenset(("acme", "shake")), whole.id: frozenset(("acme", "shake", "meet", "fate"))}
    marked = mark_minor((*others, part, whole), [part.id], dict.fromkeys(terms, 1.0), terms)
    assert [claim.minor for claim in marked[-2:]] == [False, not stays]


def test_room_goes_first_to_what_tells_something_new() -> None:
    claims = _claims(MANY)
    worth = {claim.id: 1.0 for claim in claims}
    terms = {claim.id: frozenset(("plant", "close", "town", str(n // 4))) for n, claim in enumerate(claims)}
    kept = [claim.id for claim in mark_minor(claims, (), worth, terms) if not claim.minor]
    assert len({int(id[1:]) // 4 for id in kept}) == MANY / 4


def test_what_is_told_beside_the_matter_gets_the_room_that_nothing_else_takes() -> None:
    claims = _claims(MANY)
    worth, terms = {c.id: 1.0 for c in claims}, {c.id: frozenset(("plant", "close")) for c in claims}
    beside = [f"c{n}" for n in range(MANY) if n % 2]
    terms |= {id: frozenset((id,)) for id in beside}
    kept = [c.id for c in mark_minor(claims, (), worth, terms, beside) if not c.minor]
    leading = round(0.15 * len(kept))
    assert not set(kept[leading:]) & set(beside)


def test_what_is_told_again_stays_where_room_is_left() -> None:
    claims = _claims(30)
    same = {claim.id: frozenset(("plant", "close")) for claim in claims}
    assert not any(claim.minor for claim in mark_minor(claims, (), dict.fromkeys(same, 1.0), same))
