"""What the editors say is shown, and shown as theirs."""

from __future__ import annotations

from dataclasses import replace

from explainer.core.model import Change, Question, Settings
from explainer.pages import render
from pages.fixture import dossier

DOSSIER = dossier()


def page(name: str, sheet_change: dict[str, object], settings: Settings | None = None) -> str:
    sheet = replace(DOSSIER.sheet, **sheet_change)  # type: ignore[arg-type]
    return render(replace(DOSSIER, sheet=sheet), settings or Settings())[name].decode()


def test_the_introduction_stands_above_all_that_is_generated() -> None:
    home = page("index.md", {}, Settings(intro="We looked at *nine* reports.\n\nMore follows."))
    assert home.index("From the editors") < home.index("We looked at *nine* reports.") < home.index('<div class="xp')
    assert "From the editors" not in page("index.md", {})


def test_an_answer_of_their_own_is_marked_as_theirs_and_counts_as_no_claim() -> None:
    asked = Question("own", "What next?", editors_answer="Nobody <knows>.")
    text = page("faq.md", {"faq": (*DOSSIER.sheet.faq, asked)})
    assert "Nobody &lt;knows&gt;." in text
    assert "The editors’ answer" in text


def test_how_many_claims_were_checked_stands_on_the_home_page() -> None:
    first, *rest = DOSSIER.sheet.claims
    assert "1 of " in page("index.md", {"claims": (replace(first, reviewed=True), *rest)})
    assert "checked by the editors" not in page("index.md", {})


def test_a_wording_beyond_its_quotes_is_said_to_be_so_instead_of_a_status() -> None:
    first, *rest = DOSSIER.sheet.claims
    text = page("claims.md", {"claims": (replace(first, beyond=True, status="unsupported"), *rest)})
    assert "Wording goes beyond its quotes" in text


def test_what_is_rejected_is_shown_nowhere() -> None:
    sheet = DOSSIER.sheet
    asked = sheet.faq[0]
    text = page("faq.md", {"faq": (replace(asked, reject=True), *sheet.faq[1:])})
    assert asked.question not in text
    dispute = sheet.disagreements[0]
    others = (replace(dispute, reject=True), *sheet.disagreements[1:])
    assert dispute.about not in page("disagreements.md", {"disagreements": others})


def test_the_history_tells_what_the_editors_corrected() -> None:
    first = DOSSIER.sheet.claims[0]
    last = max((change.revision for change in DOSSIER.sheet.changes), default=0)
    change = Change(last + 1, by="editors", retitled=True, reworded=(first.id,), settled=("gone",))
    text = page("changes.md", {"changes": (change, *DOSSIER.sheet.changes)})
    assert "Corrected by the editors" in text
    assert "New headline." in text
    assert "No longer told: 1 disagreement." in text
