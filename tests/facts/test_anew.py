"""Nothing that somebody alters in a sheet passes `verify` in silence."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from explainer.core.model import Citation, Claim, FactSheet, Slot
from explainer.facts.compose import compose
from explainer.facts.editing.anew import as_shown, doubts
from explainer.facts.model.ownership import sealed
from explainer.run.pipeline import annotate, name_sources, renew
from explainer.text.readers.read import read
from story import ARTICLES

SEEN = tuple(map(annotate, name_sources(tuple(read(n, t.encode()) for n, t in ARTICLES.items()), None)))
DOCUMENTS = tuple(seen.document for seen in SEEN)
MADE = compose(SEEN)
SHEET, _ = renew(MADE, DOCUMENTS, None)


def told(sheet: FactSheet) -> list[tuple[str, str, bool]]:
    return [(d.path, d.message, d.fault) for d in doubts(sheet, DOCUMENTS, MADE)]


def with_(section: str, at: int, /, **change: Any) -> FactSheet:
    entries = list(getattr(SHEET, section))
    entries[at] = replace(entries[at], **change)
    return replace(SHEET, **{section: tuple(entries)})


def test_an_untouched_sheet_raises_no_doubt() -> None:
    assert told(SHEET) == []
    assert as_shown(SHEET) == SHEET


SINGLE = next(at for at, c in enumerate(SHEET.claims) if c.status == "single-source")
QUOTE = SHEET.claims[SINGLE].citations[0]
DISPUTES = replace(QUOTE, stance="disputes")
RENAMED = replace(SHEET.sources[0].csl, container_title="X")
DATED = next(at for at, e in enumerate(SHEET.timeline) if e.date)
ASKED = next(at for at, q in enumerate(SHEET.faq) if q.answer)


@pytest.mark.parametrize(
    ("path", "sheet", "fault"),
    [
        ("claims[*].status", with_("claims", SINGLE, status="corroborated"), True),
        ("claims[*].citations[0].said_by", with_("claims", SINGLE, citations=(replace(QUOTE, said_by="Ann"),)), False),
        ("claims[*].citations[0].stance", with_("claims", SINGLE, citations=(DISPUTES,)), False),
        ("claims[*].citations[0].prefix", with_("claims", SINGLE, citations=(replace(QUOTE, prefix="x"),)), True),
        ("claims[*].citations[0].suffix", with_("claims", SINGLE, citations=(replace(QUOTE, suffix="x"),)), True),
        ("claims[*].citations[0].origin", with_("claims", SINGLE, citations=(replace(QUOTE, origin="x"),)), True),
        ("claims[*].kind", with_("claims", SINGLE, kind="opinion"), False),
        ("claims[*].hedged", with_("claims", SINGLE, hedged=not SHEET.claims[SINGLE].hedged), False),
        ("claims[*].slot.what", with_("claims", SINGLE, slot=Slot("deaths", "9")), False),
        ("claims[*].citations", with_("claims", SINGLE, citations=()), True),
        ("timeline[*].date", with_("timeline", DATED, date="1999"), False),
        ("timeline[*].planned", with_("timeline", DATED, planned=not SHEET.timeline[DATED].planned), False),
        ("timeline[*].rule", with_("timeline", DATED, rule="guessed"), False),
        ("timeline[*].evidence", with_("timeline", DATED, evidence=None), False),
        ("faq[*].answer", with_("faq", ASKED, answer=()), False),
        ("sources[*].csl.container-title", with_("sources", 0, csl=RENAMED), False),
        ("sources[*].sha256", with_("sources", 0, sha256="0" * 64), True),
        ("sources[*].origin", with_("sources", 0, origin="x"), True),
        ("title.text", replace(SHEET, title=replace(SHEET.title, text="Another")), False),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_every_alteration_is_told(path: str, sheet: FactSheet, fault: bool) -> None:
    found = told(sheet)
    hits = [(p, f) for p, _, f in found if "[*]".join([p.partition("[")[0], p.partition("]")[2]]) == path or p == path]
    assert hits, found
    assert any(f == fault for _, f in hits), found


@pytest.mark.parametrize("field", ["kind", "theme", "text"])
def test_an_alteration_that_was_sealed_anew_is_a_fault(field: str) -> None:
    forged = sealed(replace(SHEET.claims[SINGLE], **{field: "background"}))  # type: ignore[arg-type]
    sheet = with_("claims", SINGLE, **{f: getattr(forged, f) for f in (field, "seal")})
    assert any(fault and path == f"claims[{SINGLE}].{field}" for path, _, fault in told(sheet)), told(sheet)


def test_a_false_status_is_named_and_never_shown() -> None:
    sheet = with_("claims", SINGLE, status="corroborated")
    assert ("corroborated, but its citations give single-source", True) in [(m, f) for _, m, f in told(sheet)]
    assert as_shown(sheet).claims[SINGLE].status == "single-source"


def test_what_an_edit_entails_is_no_fault_before_the_next_run() -> None:
    (dispute,) = [d for d in SHEET.disagreements if d.kind != "update"][:1] or [None]
    if dispute is None:
        pytest.skip("the made-up story has no disagreement")
    off = replace(SHEET, disagreements=tuple(replace(d, reject=d == dispute) for d in SHEET.disagreements))
    assert not [found for found in told(off) if found[2]]


def test_a_claim_of_a_person_without_a_quote_is_a_warning_that_says_so_rightly() -> None:
    sheet = replace(SHEET, claims=(*SHEET.claims, Claim("mine", "It closed.")))
    assert [(m, f) for p, m, f in told(sheet) if p.endswith("citations")] == [
        ("the claim has no quote; add one from a source, or readers see it as unsupported", False)
    ]


def test_a_wording_beyond_its_quotes_is_marked_and_counts_as_unsupported() -> None:
    wide = next(c for c in SHEET.claims if c.status == "corroborated")
    at = SHEET.claims.index(wide)
    shown = as_shown(with_("claims", at, text="A billion people saw it happen.")).claims[at]
    assert (shown.beyond, shown.status) == (True, "unsupported")
    quote = Citation(wide.citations[0].source, wide.citations[0].exact, 0, 0)
    assert not as_shown(with_("claims", at, text=wide.text, citations=(*wide.citations, quote))).claims[at].beyond


def test_without_all_sources_only_what_the_sheet_tells_by_itself_is_looked_at() -> None:
    found = doubts(with_("claims", SINGLE, status="corroborated"), DOCUMENTS[1:], MADE)
    assert [d.path for d in found] == [f"claims[{SINGLE}].status"]
