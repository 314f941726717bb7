"""The site in a real browser: what only a browser can tell.

Needs Chromium; without one these tests are skipped, except where CI is set: there they must run.
axe-core (MPL-2.0) stands in tests/vendor.
"""

from __future__ import annotations

import functools
import gzip
import http.server
import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Response, sync_playwright

from explainer.run.pipeline import annotate, examine, name_sources
from explainer.store import load_sheet, read_seeds
from pages.fixture import dossier
from pages.hostile import dossier as hostile_dossier
from test_site import build_with_mkdocs, build_with_policy, make_project

AXE = Path(__file__).parent / "vendor" / "axe-core-4.14.1.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
KINDS = (
    "index.html",
    "timeline.html",
    "claims.html",
    "faq.html",
    "disagreements.html",
    "sources/index.html",
    "sources/gate-reversal.html",
    "changes.html",
    "method.html",
)
FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if found is None and not os.environ.get("CI"):
        pytest.skip("no Chromium on this machine; install one to test the site in a browser")
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=found, args=FLAGS)
        yield launched
        launched.close()


def serve(folder: Path) -> tuple[http.server.ThreadingHTTPServer, str]:
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *args: object) -> None: ...

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, f"http://127.0.0.1:{server.server_port}/"


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    server, address = serve(build_with_policy(make_project(tmp_path_factory.mktemp("browser"), dossier())))
    yield address
    server.shutdown()
    server.server_close()


@pytest.fixture
def page(browser: Browser, base: str) -> Iterator[Page]:
    context = browser.new_context(base_url=base)
    yield context.new_page()
    context.close()


def test_no_request_to_another_host_no_console_error_no_cookie(page: Page, base: str) -> None:
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    for kind in KINDS:
        page.goto(kind)
        page.wait_for_timeout(60)
    assert [url for url in asked if not url.startswith((base, "data:", "blob:"))] == []
    assert said == []
    assert page.context.cookies() == []


def weights(page: Page, address: str) -> dict[str, int]:
    """Gzipped size of all that the page at the address loads."""
    answers: list[Response] = []
    page.on("response", lambda answer: answers.append(answer))
    page.goto(address)
    page.wait_for_load_state("networkidle")
    return {answer.url: len(gzip.compress(answer.body())) for answer in answers}


def test_the_first_page_is_light(page: Page) -> None:
    found = weights(page, "index.html")
    assert len(found) > 8
    assert sum(found.values()) < 170_000, found


def test_the_first_page_of_a_real_story_is_light(page: Page, tmp_path: Path) -> None:
    root = AXE.parents[2]
    documents = read_seeds(root / "seeds").documents
    sheet = load_sheet(root / "content" / "facts.yml")
    assert sheet
    story = examine(sheet, tuple(annotate(document) for document in name_sources(documents, sheet)))
    server, address = serve(build_with_policy(make_project(tmp_path / "example", story)))
    found = weights(page, f"{address}index.html")
    server.shutdown()
    server.server_close()
    assert sum(found.values()) < 180_000, found


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 1280), ("light", 390), ("dark", 390)])
def test_axe_finds_no_barrier(browser: Browser, base: str, scheme: str, width: int) -> None:
    context = browser.new_context(
        base_url=base,
        color_scheme=scheme,  # type: ignore[arg-type]
        viewport={"width": width, "height": 900},
        reduced_motion="reduce",
    )
    page = context.new_page()
    source = AXE.read_text()
    told: list[str] = []
    for kind in (*KINDS, "404.html"):
        page.goto(kind)
        page.evaluate("document.fonts.ready")
        page.evaluate(source)
        found = page.evaluate("rules => axe.run({runOnly: rules, resultTypes: ['violations']})", RULES)["violations"]
        told += [f"{kind}: {item['id']}: {node['html'][:200]}" for item in found for node in item["nodes"]]
    context.close()
    assert told == []


@pytest.mark.parametrize("width", [320, 390, 800, 1280])
def test_no_page_scrolls_sideways(browser: Browser, base: str, width: int) -> None:
    context = browser.new_context(base_url=base, viewport={"width": width, "height": 700})
    page = context.new_page()
    for kind in KINDS:
        page.goto(kind)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, kind
    context.close()


def test_nothing_moves_while_a_page_loads(page: Page) -> None:
    for kind in KINDS:
        page.goto(kind)
        page.evaluate("document.fonts.ready")
        shift = page.evaluate(
            """() => new Promise(done => { let sum = 0;
            new PerformanceObserver(list => { for (const entry of list.getEntries()) sum += entry.value; })
              .observe({type: "layout-shift", buffered: true});
            requestAnimationFrame(() => requestAnimationFrame(() => done(sum))); })"""
        )
        assert shift < 0.01, kind


def test_claims_are_filtered_by_words_status_and_source_and_the_address_keeps_it(page: Page) -> None:
    page.goto("claims.html")
    rows = page.locator(".xp-row[data-n]:visible")
    assert rows.count() == 14
    page.get_by_label("Find").fill("disney partnership")
    assert rows.count() == 1
    assert page.locator(".xp-filter output").inner_text() == "1 of 14 claims"
    page.get_by_label("Find").fill("")
    page.get_by_label("Contested").uncheck()
    assert rows.count() == 10
    page.locator("select[name=source]").select_option("5")
    assert rows.count() == 3
    address = page.url
    page.goto("index.html")
    page.goto(address)
    assert rows.count() == 3
    page.goto("claims.html?status=contested")
    assert rows.count() == 4


def test_claims_are_ordered_by_number_of_sources(page: Page) -> None:
    page.goto("claims.html")
    page.get_by_label("Order").select_option("sources")
    counts = [int(row.get_attribute("data-count") or 0) for row in page.locator(".xp-row[data-n]").all()]
    assert counts == sorted(counts, reverse=True)
    page.get_by_label("Order").select_option("")
    assert page.locator(".xp-row[data-n] h3").first.get_attribute("id") == "c-app-discontinued"


def test_a_link_to_a_filtered_claim_or_a_folded_question_shows_it(page: Page) -> None:
    page.goto("claims.html?status=corroborated#c-daily-cost")
    assert page.locator("#c-daily-cost").is_visible()
    page.goto("faq.html")
    page.evaluate("document.querySelectorAll('details').forEach(item => item.open = false)")
    page.evaluate("location.hash = 'q-disney-affected'")
    page.locator("#q-disney-affected .xp-answer").wait_for(state="visible")


def test_planned_events_can_be_left_out_of_the_timeline(page: Page) -> None:
    page.goto("timeline.html")
    assert page.locator("#t-t-public").is_visible()
    page.get_by_label("Planned events").uncheck()
    assert not page.locator("#t-t-public").is_visible()


def test_a_citation_marker_shows_quote_source_and_ways_on(page: Page) -> None:
    page.goto("index.html")
    marker = page.locator("a.xp-cite").first
    pop = page.locator(".xp-pop")
    marker.hover()
    pop.wait_for(state="visible")
    assert "cease operating its once-popular Sora AI video app" in pop.inner_text()
    assert "Gate News" in pop.inner_text()
    pop.hover()
    assert pop.is_visible()
    page.keyboard.press("Escape")
    assert not pop.is_visible()
    page.mouse.move(0, 0)
    marker.focus()
    assert pop.is_visible()
    assert marker.get_attribute("aria-describedby") == pop.get_attribute("id")
    page.keyboard.press("Enter")
    page.wait_for_url("**/sources/gate-reversal.html#at-*")


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_no_marker_stands_on_a_line_without_a_word(browser: Browser, base: str, width: int) -> None:
    context = browser.new_context(base_url=base, viewport={"width": width, "height": 900})
    page = context.new_page()
    for kind in ("index.html", "timeline.html", "faq.html"):
        page.goto(kind)
        page.evaluate("document.fonts.ready")
        apart = page.evaluate(
            """() => [...document.querySelectorAll('.xp-words + .xp-cites')].filter(cites => {
                const range = document.createRange(), text = cites.previousElementSibling.lastChild;
                range.setStart(text, text.length - 1);
                range.setEnd(text, text.length);
                const word = range.getBoundingClientRect(), marker = cites.firstElementChild.getBoundingClientRect();
                return word.height && (marker.top > word.bottom || marker.left < word.left);
            }).map(cites => cites.parentNode.textContent)"""
        )
        assert page.locator(".xp-cites").count() > 2
        assert apart == [], kind
    context.close()


def test_a_tap_on_a_marker_opens_it_and_a_second_follows_it(browser: Browser, base: str) -> None:
    context = browser.new_context(base_url=base, viewport={"width": 390, "height": 800}, has_touch=True)
    page = context.new_page()
    page.goto("index.html")
    marker = page.locator("a.xp-cite").first
    marker.tap()
    pop = page.locator(".xp-pop")
    assert pop.is_visible()
    box = pop.bounding_box()
    assert box
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390
    pop.get_by_text("Read it in the source").tap()
    page.wait_for_url("**/sources/gate-reversal.html#at-*")
    context.close()


def test_pages_are_whole_without_javascript(browser: Browser, base: str) -> None:
    context: BrowserContext = browser.new_context(base_url=base, java_script_enabled=False)
    page = context.new_page()
    page.goto("claims.html")
    assert page.locator(".xp-row[data-n]:visible").count() == 14
    assert not page.locator("form.xp-filter").is_visible()
    page.goto("index.html")
    page.locator("a.xp-cite").first.click()
    page.wait_for_url("**/sources/gate-reversal.html#at-*")
    context.close()


def test_print_shows_what_is_folded_and_hides_the_controls(page: Page) -> None:
    page.goto("faq.html")
    page.evaluate("document.querySelectorAll('details').forEach(item => item.open = false)")
    page.emulate_media(media="print")
    assert page.locator("#q-why-shut-down .xp-answer").bounding_box()["height"] > 20  # type: ignore[index]
    page.goto("claims.html")
    assert not page.locator("form.xp-filter").is_visible()
    assert page.pdf()[:5] == b"%PDF-"


def test_hostile_sources_run_nothing(browser: Browser, tmp_path: Path) -> None:
    site = build_with_mkdocs(make_project(tmp_path / "hostile", hostile_dossier()))
    server, address = serve(site)
    context = browser.new_context(base_url=address)
    page = context.new_page()
    said: list[str] = []
    page.on("pageerror", lambda error: said.append(str(error)))
    for path in sorted(site.rglob("*.html")):
        page.goto(path.relative_to(site).as_posix())
        assert page.evaluate("window.pwned") is None, path.name
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, path.name
    page.goto("index.html")
    page.locator("a.xp-cite").first.hover()
    assert page.evaluate("window.pwned") is None
    assert said == []
    context.close()
    server.shutdown()
    server.server_close()
