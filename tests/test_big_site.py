"""A story of thousands of claims in a real browser: filters, old addresses and search reach every one of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from pages.big import dossier
from test_site import build_with_policy, make_project
from test_site_browser import AXE, RULES, browser, serve

__all__ = ["browser"]

MANY = 1600


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = dossier(MANY, 12)
    timeline = tuple(sorted(made.sheet.timeline, key=lambda entry: entry.date))
    story = replace(made, sheet=replace(made.sheet, timeline=timeline))
    return build_with_policy(make_project(tmp_path_factory.mktemp("big"), story))


@pytest.fixture
def page(browser: Browser, site: Path) -> Iterator[Page]:
    server, address = serve(site)
    context = browser.new_context(base_url=address)
    yield context.new_page()
    context.close()
    server.shutdown()
    server.server_close()


def test_no_page_of_claims_is_heavy(site: Path) -> None:
    sizes = {path.name: path.stat().st_size for path in [site / "claims.html", *(site / "claims").glob("*.html")]}
    assert len(sizes) > 3
    assert max(sizes.values()) < 500_000


@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_no_barrier_on_the_pages_of_a_large_story(browser: Browser, site: Path, width: int) -> None:
    server, address = serve(site)
    context = browser.new_context(base_url=address, viewport={"width": width, "height": 900}, reduced_motion="reduce")
    page = context.new_page()
    told: list[str] = []
    for kind in (
        "claims.html?find=bridge",
        "timeline.html",
        "changes.html",
        "claims/figures-1.html",
    ):
        page.goto(kind)
        page.wait_for_load_state("networkidle")
        page.evaluate(AXE.read_text())
        found = page.evaluate("rules => axe.run({runOnly: rules, resultTypes: ['violations']})", RULES)["violations"]
        told += [f"{kind}: {item['id']}: {node['html'][:200]}" for item in found for node in item["nodes"]]
        assert page.evaluate("document.documentElement.scrollWidth") <= width, kind
    context.close()
    server.shutdown()
    server.server_close()
    assert told == []


def test_the_filters_of_the_overview_find_claims_of_every_page(page: Page) -> None:
    page.goto("claims.html")
    output, found = page.locator(".xp-filter output"), page.locator("#found li")
    assert output.inner_text() == f"{MANY:,} claims"
    page.get_by_label("Find").fill("hartley")
    found.first.wait_for()
    assert output.inner_text() == f"200 of {MANY:,} claims"
    page.get_by_label("Find").fill("777 brenby")
    page.wait_for_function("document.querySelectorAll('#found li').length === 1")
    found.get_by_role("link").click()
    page.wait_for_url("**/claims/*.html#c-bridge-777")
    assert page.locator("#c-bridge-777").is_visible()


def test_the_way_from_a_status_finds_its_claims(page: Page) -> None:
    page.goto("claims.html?status=single-source")
    page.locator("#found").wait_for(state="visible")
    assert f" of {MANY:,} claims" in page.locator(".xp-filter output").inner_text()


def test_the_lasting_address_of_a_claim_leads_to_its_page(page: Page) -> None:
    page.goto("claims.html#c-bridge-1111")
    page.wait_for_url("**/claims/*.html#c-bridge-1111")
    assert page.locator("#c-bridge-1111").is_visible()


def test_search_leads_to_a_single_claim(page: Page) -> None:
    page.goto("index.html")
    page.keyboard.press("/")
    page.keyboard.type("report 1111")
    page.locator(".md-search-result__link[href*='#c-bridge-1111']").first.wait_for()


def test_from_the_disk_the_search_says_that_it_needs_a_server(browser: Browser, site: Path) -> None:
    page = browser.new_page()
    page.goto((site / "index.html").as_uri())
    page.get_by_text("Search needs a server: explainer serve").wait_for(state="visible")
    page.goto((site / "claims.html").as_uri())
    page.get_by_label("Find").fill("bridge")
    page.locator(".xp-filter output", has_text="Filters need a server").wait_for()
    page.close()
