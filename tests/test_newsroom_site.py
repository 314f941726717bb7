"""The site of many stories, as built and in a browser."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import feedparser
import pytest
from playwright.sync_api import Browser

from explainer.core.model import Settings
from explainer.pages.newsroom.render import render_newsroom
from explainer.run.pipeline import publish_newsroom
from newsrooms import BRIDGE, make_newsroom, overviews, run
from pages.markup import Markup, broken_links
from test_site import build_with_mkdocs
from test_site_browser import AXE, browser, serve

__all__ = ["browser"]

PAGES = (
    "index.html",
    "archive/index.html",
    "archive/2026-04.html",
    "sources/index.html",
    "names/index.html",
    "names/maria-lopez.html",
    "acme/index.html",
    "acme/claims.html",
    "bridge/sources/valley-times-springfield-bridge-closes.html",
    "404.html",
)
HEAVIEST = 500_000


@pytest.fixture(scope="module")
def newsroom(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = make_newsroom(tmp_path_factory.mktemp("many") / "newsroom")
    before = Path.cwd()
    os.chdir(folder)
    assert run("build").exit_code == 0
    yield folder
    os.chdir(before)


@pytest.fixture(scope="module")
def base(newsroom: Path) -> Iterator[str]:
    server, address = serve(newsroom / "site")
    yield address
    server.shutdown()
    server.server_close()


def test_every_link_leads_somewhere(newsroom: Path) -> None:
    assert broken_links(newsroom / "site") == []
    assert not list((newsroom / "site").rglob("facts.yml"))


def test_the_newest_story_comes_first_with_a_cited_sentence_and_its_counts(newsroom: Path) -> None:
    page = (newsroom / "site" / "index.html").read_text()
    assert page.index("bridge/index.html") < page.index("acme/index.html")
    words = Markup(page).words
    assert "In the words of Valley Times" in words
    assert " corroborated · " in words
    assert "changed 2 April 2026" in words


def test_one_search_finds_the_claims_of_all_stories_and_each_once(newsroom: Path) -> None:
    index = json.loads((newsroom / "site" / "search" / "search_index.json").read_text())
    places = {entry["location"].partition("#")[0] for entry in index["docs"]}
    assert places == {"acme/claims.html", "bridge/claims.html"}
    titles = [entry["title"] for entry in index["docs"] if entry["location"] == "bridge/claims.html"]
    assert titles
    assert "bridge" in titles[0].lower()


def test_each_page_of_a_story_says_of_which(newsroom: Path) -> None:
    site = newsroom / "site" / "acme"
    title = (newsroom / "stories" / "acme" / "facts.yml").read_text().partition("title:\n  text: ")[2].splitlines()[0]
    for name in ("claims.html", "timeline.html", "sources/index.html"):
        assert (
            f'<a href="{"../" * name.count("/")}index.html" class="xp-words">{title}</a>' in (site / name).read_text()
        )
    assert (site / "index.html").read_text().count(f">{title}<") == 1


def test_one_feed_tells_the_changes_of_all_stories_and_each_story_has_its_own(newsroom: Path) -> None:
    feed = feedparser.parse((newsroom / "site" / "data" / "feed.xml").read_bytes())
    assert not feed.bozo
    assert len(feed.entries) == 2
    assert "bridge" in feed.entries[0].title
    assert feed.entries[0].link.endswith("bridge/changes.html#r-1")
    assert len(feedparser.parse((newsroom / "site" / "acme" / "data" / "feed.xml").read_bytes()).entries) == 1
    assert 'href="data/feed.xml"' in (newsroom / "site" / "acme" / "index.html").read_text()


def test_a_name_that_two_stories_share_has_a_page_of_their_claims(newsroom: Path) -> None:
    words = Markup((newsroom / "site" / "names" / "maria-lopez.html").read_text()).words
    assert "2 stories" in words
    assert "needs a new bridge" in words
    assert not (newsroom / "site" / "names" / "acme-closes.html").exists()


def test_the_preview_shows_what_no_sheet_holds_yet_and_writes_none(newsroom: Path) -> None:
    sheet = newsroom / "stories" / "bridge" / "facts.yml"
    before = sheet.read_bytes()
    late = newsroom / "stories" / "bridge" / "seeds" / "late.md"
    late.write_text(BRIDGE.replace("cracks in two beams", "rust on nine cables"), encoding="utf-8")
    site = build_with_mkdocs(newsroom)
    late.unlink()
    assert "rust on nine cables" in (site / "bridge" / "claims.html").read_text()
    assert sheet.read_bytes() == before
    assert run("build").exit_code == 0
    assert "rust on nine cables" not in (site / "bridge" / "claims.html").read_text()


def test_no_page_of_a_thousand_stories_is_heavy() -> None:
    files = publish_newsroom(overviews(1000), Settings(site="https://valley.example/"))
    heavy = {name: len(data) for name, data in files.items() if len(data) > HEAVIEST}
    assert heavy == {}
    assert files == publish_newsroom(overviews(1000), Settings(site="https://valley.example/"))
    cards = files["index.md"].decode().count("<h3>")
    assert 20 <= cards < 100
    told = [name for name in files if name.startswith("archive/20")]
    assert sum(files[name].decode().count("changes.html#r-") for name in told) == 3000


def test_hostile_words_of_a_story_stay_words() -> None:
    story = overviews(1)[0]
    told = replace(story, title="<script>alert(1)</script> [x](javascript:1) {{ 1 }}", name="x")
    pages = render_newsroom([told, replace(told, name="y")], Settings())
    assert not [name for name, data in pages.items() if name.endswith(".md") and b"<script>alert" in data]


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 1280), ("light", 390), ("dark", 390)])
def test_axe_finds_no_barrier_and_no_page_scrolls_sideways(
    browser: Browser, base: str, scheme: str, width: int
) -> None:
    context = browser.new_context(
        base_url=base,
        color_scheme=scheme,  # type: ignore[arg-type]
        viewport={"width": width, "height": 900},
        reduced_motion="reduce",
    )
    page = context.new_page()
    source = AXE.read_text()
    rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    told: list[str] = []
    for kind in PAGES:
        page.goto(kind)
        page.evaluate("document.fonts.ready")
        assert page.evaluate("document.documentElement.scrollWidth") <= width, kind
        page.evaluate(source)
        found = page.evaluate("rules => axe.run({runOnly: rules, resultTypes: ['violations']})", rules)["violations"]
        told += [f"{kind}: {item['id']}: {node['html'][:200]}" for item in found for node in item["nodes"]]
    context.close()
    assert told == []
