"""A story of thousands of claims: every address stays, every quote has its place, no page holds too much."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from explainer.core.model import Change, Dossier, Settings
from explainer.pages import render
from explainer.pages.views.claim_pages import INDEX
from pages.big import dossier
from pages.markup import Markup, body

MANY = 3000
LARGEST = 500_000 - 40_000
"""Bytes of a page without the theme's head and menu, which came to less than that."""


@pytest.fixture(scope="module")
def story() -> Dossier:
    """Made in three revisions, of which the second brought most."""
    made = dossier(MANY, 40)
    ids = tuple(claim.id for claim in made.sheet.claims)
    sources = tuple(source.id for source in made.sheet.sources)
    changes = (
        Change(3, "2025-07-03", sources=sources[:1], added=ids[2900:], corroborated=ids[:50]),
        Change(2, "2025-07-02", sources=sources, added=ids[200:2900]),
        Change(1, "2025-07-01", sources=sources, added=ids[:200]),
    )
    return replace(made, sheet=replace(made.sheet, changes=changes))


@pytest.fixture(scope="module")
def files(story: Dossier) -> dict[str, bytes]:
    return render(story, Settings(text="quotes"))


@pytest.fixture(scope="module")
def pages(files: dict[str, bytes]) -> dict[str, Markup]:
    return {uri: Markup(body(data)) for uri, data in files.items() if uri.endswith(".md")}


def test_no_page_of_claims_or_changes_is_heavy(files: dict[str, bytes]) -> None:
    heavy = {uri: len(data) for uri, data in files.items() if uri.startswith(("claims", "changes", "method", "index"))}
    heavy.pop(INDEX)
    assert len(heavy) > 8
    assert {uri: size for uri, size in heavy.items() if size > LARGEST} == {}


def test_long_quotes_count_and_not_only_claims() -> None:
    made = dossier(400, 3)
    long = tuple(replace(claim, text=f"{claim.text} {'It rained on. ' * 400}") for claim in made.sheet.claims)
    files = render(replace(made, sheet=replace(made.sheet, claims=long)), Settings(text="quotes"))
    parts = {uri: len(data) for uri, data in files.items() if uri.startswith("claims/") and uri.endswith(".md")}
    assert len(parts) > 5
    assert max(parts.values()) < LARGEST


def test_every_claim_has_its_quotes_on_a_page_of_its_theme_and_all_links_lead_there(
    story: Dossier, pages: dict[str, Markup]
) -> None:
    parts = {uri: page for uri, page in pages.items() if uri.startswith("claims/")}
    home = {anchor: uri for uri, page in parts.items() for anchor in page.ids if anchor.startswith("c-")}
    assert set(home) == {f"c-{claim.id}" for claim in story.sheet.claims}
    quotes = [link for page in parts.values() for link in page.links if "#at-" in link]
    assert len(quotes) == sum(len(claim.citations) for claim in story.sheet.claims)
    assert all(link.startswith("../sources/") for link in quotes)
    for uri, page in pages.items():
        for link in page.links:
            place, _, anchor = link.partition("#")
            if anchor.startswith("c-") and place:
                assert place.rpartition("/")[2].replace(".html", ".md") == home[anchor].rpartition("/")[2], uri


def test_the_index_knows_where_each_claim_stands(story: Dossier, files: dict[str, bytes]) -> None:
    index = json.loads(files[INDEX])
    found = {anchor: index["pages"][page] for _, anchor, page, *_ in index["claims"]}
    assert set(found) == {f"c-{claim.id}" for claim in story.sheet.claims}
    assert {page.replace(".html", ".md") for page in found.values()} <= set(files)
    assert f'data-index="{INDEX}"' in body(files["claims.md"])


def test_a_long_history_goes_on_over_pages_and_every_change_keeps_its_address(
    story: Dossier, pages: dict[str, Markup]
) -> None:
    parts = [pages["changes.md"], *(page for uri, page in pages.items() if uri.startswith("changes/"))]
    assert len(parts) > 2
    assert {f"r-{change.revision}" for change in story.sheet.changes} <= set(pages["changes.md"].ids)
    listed = [link.partition("#")[2] for page in parts for link in page.links if "#c-" in link]
    expected = [id for change in story.sheet.changes[:-1] for id in (*change.added, *change.corroborated)]
    assert sorted(listed) == sorted(f"c-{id}" for id in expected)
    assert any("200 claims" in page.words for page in parts), "they are the page of claims once more"


def test_up_to_the_limit_one_page_holds_all() -> None:
    files = render(dossier(60, 3), Settings())
    assert not [uri for uri in files if uri.startswith(("claims/", "changes/"))]
    assert "#at-" in body(files["claims.md"])
    assert "data-index" not in body(files["claims.md"])
