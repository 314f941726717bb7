"""The site for all: by keyboard, with large text, without scripts, on paper, at any size, under its own policy."""

from __future__ import annotations

from collections.abc import Iterator

import pypdfium2
import pytest
from playwright.sync_api import Browser, Page, Route, expect

from pages.big import dossier as big_dossier
from pages.fixture import dossier
from test_site import build_with_mkdocs, make_project
from test_site_browser import KINDS, base, browser, page, serve

__all__ = ["base", "browser", "page"]

REACHABLE = """() => [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
  .filter(node => node.checkVisibility({visibilityProperty: true, opacityProperty: true}) && node.tabIndex >= 0
    && !node.disabled && node.getBoundingClientRect().width > 1)
  .map((node, at) => { node.dataset.reach = at; return node.outerHTML.slice(0, 120); })"""
FOCUSED = """() => { const node = document.activeElement, style = getComputedStyle(node);
  return [node.dataset.reach, style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1.5]; }"""


@pytest.mark.parametrize(
    "kind", ["index.html", "claims.html", "timeline.html", "faq.html", "sources/gate-reversal.html"]
)
def test_the_keyboard_reaches_everything_and_shows_where_it_is(page: Page, kind: str) -> None:
    page.goto(kind)
    page.wait_for_timeout(100)
    wanted = page.evaluate(REACHABLE)
    assert len(wanted) > 20
    reached: dict[int, bool] = {}
    for _ in range(3 * len(wanted) + 30):  # a marker's popover has two links of its own
        if len(reached) == len(wanted):
            break
        page.keyboard.press("Tab")
        at, visible = page.evaluate(FOCUSED)
        if at is not None:
            reached[int(at)] = visible
    assert [html for at, html in enumerate(wanted) if at not in reached] == []
    assert [wanted[at] for at, visible in reached.items() if not visible] == []


def test_questions_open_and_claims_are_filtered_by_keyboard_alone(page: Page) -> None:
    page.goto("faq.html")
    fold = page.locator("details").first
    fold.locator("summary").focus()
    was = fold.get_attribute("open")
    page.keyboard.press("Enter")
    assert fold.get_attribute("open") != was
    page.goto("claims.html")
    page.get_by_label("Contested").focus()
    page.keyboard.press("Space")
    assert page.locator(".xp-filter output").inner_text() == "10 of 14 claims"


@pytest.mark.parametrize("width", [640, 1280])
def test_text_at_twice_its_size_is_all_there(browser: Browser, base: str, width: int) -> None:
    context = browser.new_context(base_url=base, viewport={"width": width, "height": 900})
    page = context.new_page()
    for kind in KINDS:
        page.goto(kind)
        page.evaluate(
            "() => { const root = document.documentElement;"
            " root.style.fontSize = 2 * parseFloat(getComputedStyle(root).fontSize) + 'px'; }"
        )
        assert page.evaluate("document.documentElement.scrollWidth") <= width, kind
        cut = page.evaluate(
            """() => [...document.querySelectorAll('.xp *')]
              .filter(node => !node.closest('.xp-hidden, .xp-scroll, thead, svg')
                && getComputedStyle(node).overflowX === 'hidden' && node.scrollWidth > node.clientWidth + 1)
              .map(node => node.outerHTML.slice(0, 120))"""
        )
        assert cut == [], kind
    context.close()


def test_without_scripts_every_page_is_whole_and_offers_nothing_that_does_not_work(browser: Browser, base: str) -> None:
    context = browser.new_context(base_url=base, java_script_enabled=False)
    page = context.new_page()
    for kind in KINDS:
        page.goto(kind)
        assert page.locator("h1").is_visible(), kind
        assert page.locator(".xp").is_visible(), kind
        assert page.locator(".xp-filter:visible").count() == 0, kind
    page.goto("sources/gate-reversal.html")
    fold = page.locator(".xp-ledger details").first
    fold.locator("summary").click()
    assert fold.locator("li").first.is_visible()
    page.goto("index.html")
    page.locator("a.xp-cite").first.click()
    assert "/sources/" in page.url
    context.close()


def printed(page: Page) -> str:
    """The letters of the page as it comes out of a printer."""
    document = pypdfium2.PdfDocument(page.pdf(format="A4"))
    text = ""
    for sheet in document:
        words = sheet.get_textpage()
        text += words.get_text_range()
        words.close()
        sheet.close()
    document.close()
    return letters(text)


def letters(text: str) -> str:
    return "".join(char for char in text if char.isalnum())


def test_paper_holds_what_the_screen_folds(page: Page) -> None:
    page.goto("claims.html")
    paper = printed(page)
    for claim in dossier().sheet.claims:
        for cite in () if claim.hide else (*claim.citations, *claim.repeats):
            assert letters(cite.exact)[:30] in paper, claim.id
    assert "byimportance" not in paper
    page.goto("faq.html")
    page.evaluate("document.querySelectorAll('details').forEach(fold => { fold.open = false; })")
    answers = page.evaluate("[...document.querySelectorAll('.xp-answer .xp-words')].map(node => node.textContent)")
    paper = printed(page)
    assert answers
    assert [words for words in answers if letters(words)[:30] not in paper] == []


def test_all_of_a_quote_is_marked_that_others_cut(page: Page) -> None:
    page.goto("sources/gate-reversal.html")
    anchor, pieces = page.evaluate(
        """() => { const count = {};
          document.querySelectorAll('mark')
            .forEach(mark => mark.dataset.within.split(' ').forEach(at => { count[at] = (count[at] || 0) + 1; }));
          return Object.entries(count).find(([, times]) => times > 1); }"""
    )
    asked = page.locator(".xp-mark--asked")
    page.goto(f"sources/gate-reversal.html#{anchor}")
    page.wait_for_function("count => document.querySelectorAll('.xp-mark--asked').length === count", arg=pieces)
    page.evaluate("location.hash = 'used'")
    page.wait_for_function("() => !document.querySelector('.xp-mark--asked')")
    assert asked.count() == 0


# ---- the Content-Security-Policy -----------------------------------------------------------------

WATCH = """window.broken = []; addEventListener('securitypolicyviolation',
  event => broken.push(event.violatedDirective + ' ' + event.blockedURI));"""


def test_the_policy_lets_all_of_the_site_work(page: Page) -> None:
    page.add_init_script(WATCH)
    for kind in (*KINDS, "404.html"):
        page.goto(kind)
        page.wait_for_timeout(50)
        assert page.locator('meta[http-equiv="Content-Security-Policy"]').count() == 1, kind
        assert page.evaluate("window.broken") == [], kind
    page.goto("index.html")
    page.locator("label.md-header__button[for^=__palette]:visible").click()
    assert page.evaluate("document.body.dataset.mdColorScheme") == "slate"
    page.goto("timeline.html")
    assert page.evaluate("document.body.dataset.mdColorScheme") == "slate", "the choice is kept"
    page.keyboard.press("/")
    page.keyboard.type("disney")
    page.locator(".md-search-result__item").first.wait_for()
    page.goto("claims.html?find=disney")
    assert " of 14 claims" in page.locator(".xp-filter output").inner_text()
    assert page.evaluate("window.broken") == []


def test_the_policy_stops_what_slips_into_the_words_of_a_page(page: Page) -> None:
    attack = '<article><script>window.pwned = 1</script><img src="x" onerror="window.pwned = 2"></article><article'

    def slip(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, body=answer.text().replace("<article", attack, 1))

    page.route("**/index.html", slip)
    page.add_init_script(WATCH)
    page.goto("index.html")
    page.wait_for_function("window.broken.length >= 2")
    assert page.evaluate("window.pwned") is None


# ---- thousands of claims -------------------------------------------------------------------------


THOUSANDS = 2000
"""Beyond what one page shows with its quotes."""


@pytest.fixture(scope="module")
def vast(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    server, address = serve(build_with_mkdocs(make_project(tmp_path_factory.mktemp("vast"), big_dossier(THOUSANDS, 6))))
    yield address
    server.shutdown()
    server.server_close()


def test_thousands_of_claims_are_found_ordered_and_linked_to(browser: Browser, vast: str) -> None:
    context = browser.new_context(base_url=vast)
    page = context.new_page()
    page.goto("claims.html#c-bridge-1234")
    page.wait_for_url("**/claims/*.html#c-bridge-1234")
    box = page.locator("#c-bridge-1234").bounding_box()
    assert box
    assert 0 <= box["y"] < 700
    page.goto(f"claims.html?find=bridge+{THOUSANDS}")
    count = page.locator(".xp-filter output")
    expect(count).to_have_text(f"1 of {THOUSANDS:,} claims")
    page.get_by_label("Find").fill("")
    expect(count).to_have_text(f"{THOUSANDS:,} claims")
    page.get_by_label("Order").select_option("n")
    expect(count).to_have_text(f"{THOUSANDS:,} of {THOUSANDS:,} claims, the first 200 of them shown")
    numbers = page.evaluate("[...document.querySelectorAll('#found .xp-num')].map(number => +number.textContent)")
    assert numbers == list(range(1, 201))
    page.get_by_label("Find").fill(str(THOUSANDS))
    expect(count).to_have_text(f"1 of {THOUSANDS:,} claims")
    page.locator("#found a").click()
    last = f"#c-bridge-{THOUSANDS - 1}"
    page.wait_for_url(f"**/claims/*.html{last}")
    assert page.locator(f".xp-row:has({last}) .xp-quote").count() == 2
    context.close()
