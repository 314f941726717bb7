"""The closing lines of a run agree with the sheet that it made."""

from __future__ import annotations

from explainer.core.model import Change, Claim, Disagreement, Dossier, FactSheet, LedgerEntry, TimelineEntry, Verdict
from explainer.run.report import changed, made, verdict_line

DOSSIER = Dossier(
    FactSheet(
        claims=(Claim("a", "A."), Claim("b", "B.", status="contested"), Claim("c", "C.")),
        timeline=(TimelineEntry("t", "a", date="2026"), TimelineEntry("u", "b", undated=True)),
        disagreements=(Disagreement("d", "toll", "number", ()), Disagreement("e", "toll", "update", ())),
    ),
    sources=(),
    ledger=(LedgerEntry("s", 0, 2, "cited", "cited"), LedgerEntry("s", 3, 5, "boilerplate", "menu")),
    verdicts=(Verdict("claims[0].citations[0]", "a", "s", "exact"), Verdict("x", "b", "s", "absent")),
)


def test_every_kind_of_thing_is_counted_with_its_parts() -> None:
    assert [" ".join(line.split()) for line in made(DOSSIER)] == [
        "sources 0",
        "sentences 2 1 cited, 1 boilerplate",
        "claims 3 2 single-source, 1 contested",
        "citations 2 1 exact, 1 absent",
        "timeline 2 1 undated",
        "questions 0",
        "disagreements 1 1 shown apart, as changes over time",
    ]


def test_a_bad_quote_is_told_with_place_entry_source_and_reason() -> None:
    verdict = Verdict("claims[3].citations[0]", "plant", "gazette", "folded", "curly quotes", owned=True)
    assert verdict_line(verdict) == "claims[3].citations[0] [plant] (yours): folded in gazette: curly quotes"


def test_only_new_revisions_are_told() -> None:
    first = Change(1, "2026-03-24", ("gazette",), added=("a",))
    second = Change(2, "2026-03-25", ("herald",), added=("b",), corroborated=("a",))
    old, new = FactSheet(changes=(first,)), FactSheet(changes=(second, first))
    assert changed(old, new) == [
        "Revision 2 of 2026-03-25, because of herald:",
        "  1 added: b",
        "  1 newly confirmed: a",
    ]
    assert changed(new, new) == ["Nothing changed that a reader would notice."]
    assert len(changed(None, new)) == 5


def test_hundreds_of_sources_are_not_all_named() -> None:
    change = Change(1, "2026-03-24", tuple(f"s{n}" for n in range(400)), added=("a",))
    assert changed(None, FactSheet(changes=(change,)))[0] == (
        "Revision 1 of 2026-03-24, because of s0, s1, s2, s3, s4, s5 and 394 more:"
    )
