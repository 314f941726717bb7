"""A story of thousands of claims: every address stays, every quote has its place, no page holds too much."""

from __future__ import annotations

from explainer.core.model import Settings
from explainer.pages import render
from explainer.pages.views.claim_pages import ONE_PAGE
from pages.big import dossier
from pages.markup import Markup, body


def test_beyond_the_limit_every_claim_keeps_its_address_and_has_its_quotes_on_a_page_of_its_theme() -> None:
    story = dossier(ONE_PAGE + 1, 3)
    pages = {
        uri: Markup(body(data)) for uri, data in render(story, Settings(text="quotes")).items() if uri.endswith(".md")
    }
    index = pages["claims.md"]
    parts = {uri: page for uri, page in pages.items() if uri.startswith("claims/")}
    assert len(parts) == 5
    for claim in story.sheet.claims:
        assert f"c-{claim.id}" in index.ids
    for link in index.links:
        if link.startswith("claims/") and "#" in link:
            page, anchor = link.split("#")
            assert anchor in parts[page.replace(".html", ".md")].ids
    quotes = [link for page in parts.values() for link in page.links if "#at-" in link]
    assert len(quotes) == sum(len(claim.citations) for claim in story.sheet.claims)
    assert all(link.startswith("../sources/") for link in quotes)


def test_up_to_the_limit_one_page_holds_all() -> None:
    files = render(dossier(60, 3), Settings())
    assert not [uri for uri in files if uri.startswith("claims/")]
    assert "#at-" in body(files["claims.md"])


def test_a_theme_that_is_too_long_itself_takes_several_pages() -> None:
    files = render(dossier(5100, 3), Settings(text="quotes"))
    assert {"claims/what-happened-1.md", "claims/what-happened-2.md"} <= set(files)
    assert "What happened (2 of 2)" in body(files["claims.md"])
