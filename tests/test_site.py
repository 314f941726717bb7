"""The built site: the same from every builder, whole links, and no word to anybody else."""

from __future__ import annotations

import json
import logging
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
import yaml
from mkdocs.commands.build import build
from mkdocs.config import load_config

from explainer.core.model import Dossier, Settings
from explainer.core.printable import one_line
from explainer.mkdocs.plugin import ExplainerPlugin
from explainer.pages.content_security import script_digests, with_policy
from explainer.run.pipeline import publish
from explainer.store import write_pages
from pages.fixture import dossier
from pages.hostile import dossier as hostile_dossier
from pages.markup import Markup, broken_links

ROOT = Path(__file__).parents[1]
ARTICLE = re.compile(r'<div class="xp .*</div>', re.DOTALL)


def make_project(folder: Path, story: Dossier) -> Path:
    """A project with the story's pages already made, and this project's mkdocs.yml without our plugin."""
    config = (ROOT / "mkdocs.yml").read_text()
    kept = re.sub(r"^  - explainer:.*?(?=^\S)", "", config, flags=re.DOTALL | re.MULTILINE)
    assert "- explainer" not in kept
    folder.mkdir(exist_ok=True)
    (folder / "mkdocs.yml").write_text(kept)
    shutil.copytree(ROOT / "overrides", folder / "overrides")
    (folder / "content").mkdir()
    (folder / "content" / "facts.yml").write_text("note: PRIVATENOTE\n")
    write_pages(folder / "content", publish(story, Settings(text="full")))
    return folder


def build_with_mkdocs(project: Path) -> Path:
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    build(load_config(str(project / "mkdocs.yml"), strict=True))
    return project / "site"


def build_with_policy(project: Path) -> Path:
    """The same with what our plugin does to a finished site."""
    site = build_with_mkdocs(project)
    ExplainerPlugin().on_post_build(config=load_config(str(project / "mkdocs.yml")))
    return site


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_project(tmp_path_factory.mktemp("project"), dossier())


@pytest.fixture(scope="module")
def site(project: Path) -> Path:
    return build_with_mkdocs(project)


@pytest.fixture(autouse=True)
def _quiet_builder() -> Iterator[None]:
    log = logging.getLogger("mkdocs")
    before = log.level
    log.setLevel(logging.WARNING)
    yield
    log.setLevel(before)


def test_every_link_and_anchor_of_the_site_resolves(site: Path) -> None:
    assert broken_links(site) == []


def test_no_page_asks_another_host_for_anything(site: Path) -> None:
    for page in sorted(site.rglob("*.html")):
        text = page.read_text()
        loaded = re.findall(r'<(?:script|img|iframe|source)[^>]+src="?([^" >]+)', text)
        loaded += re.findall(r'<link[^>]+rel="?(?:stylesheet|preload|preconnect|icon)[^>]*href="?([^" >]+)', text)
        assert loaded
        assert not [address for address in loaded if re.match(r"(https?:)?//", address)], page.name
    for sheet in site.rglob("explainer.css"):
        assert "http" not in sheet.read_text()


def test_the_sheet_itself_is_not_published(site: Path) -> None:
    assert not list(site.rglob("facts.yml"))
    assert not [path for path in site.rglob("*") if path.is_file() and b"PRIVATENOTE" in path.read_bytes()]


def _entries(index: Path, key: str) -> dict[str, dict[str, str]]:
    return {entry["location"]: entry for entry in json.loads(index.read_text())[key]}


def _single_claims_are_found(entries: dict[str, dict[str, str]]) -> None:
    for claim in dossier().sheet.claims:
        if not claim.hide:
            entry = entries[f"claims.html#c-{claim.id}"]
            assert unescape(entry["title"]) == claim.text
            assert unescape(re.sub(r"<[^>]+>", "", entry["text"])).count("Word for word") <= len(claim.citations)
    labels = ("Order by theme", "Planned events", "by importance", "What the sources say")
    assert [entry for entry in entries.values() for words in labels if words in entry["text"]] == []
    assert not [location for location in entries if location.startswith(("sources/gate", "changes"))]


def test_search_finds_single_claims_and_leaves_forms_and_source_texts_out(site: Path) -> None:
    _single_claims_are_found(_entries(site / "search" / "search_index.json", "docs"))


def test_every_page_has_a_skip_link_a_title_and_one_main_heading(site: Path) -> None:
    for page in sorted(site.rglob("*.html")):
        if page.name == "404.html":
            continue
        html = page.read_text()
        assert "md-skip" in html, page.name
        assert Markup(html).tags["h1"] == 1, page.name
        assert re.search(r"<title>[^<]+ - Explainer</title>", html), page.name


def test_hostile_sources_build_without_a_script_of_their_own(tmp_path: Path, site: Path) -> None:
    attacked = build_with_mkdocs(make_project(tmp_path / "hostile", hostile_dossier()))
    assert broken_links(attacked) == []
    plain = Markup((site / "timeline.html").read_text())
    for page in sorted(attacked.rglob("*.html")):
        html = page.read_text()
        found = Markup(html)
        linked_data = page.relative_to(attacked).as_posix() in ("index.html", "faq.html", "claims.html")
        assert found.tags["script"] == plain.tags["script"] + linked_data, page
        handlers = {name for name in found.attributes if name.startswith("on")}
        assert handlers <= plain.attributes, page.name
        assert not [link for link in found.links if link.lower().startswith(("javascript:", "data:text"))], page.name
        assert found.tags["main"] == 1, page.name
    claims = Markup((attacked / "claims.html").read_text()).words
    assert "{{ 7 * 191 }}" in claims
    assert "[click](javascript:window.pwned=1)" in claims
    assert "{onmouseover=window.pwned=1}" in claims


def test_zensical_builds_the_same_pages(project: Path, site: Path, tmp_path: Path) -> None:
    command = shutil.which("zensical", path=os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]))
    if command is None:
        pytest.skip("zensical, the theme's successor, is not installed: pip install zensical")
    copy = tmp_path / "zensical"
    shutil.copytree(project, copy, ignore=shutil.ignore_patterns("site"))
    done = subprocess.run([command, "build"], cwd=copy, capture_output=True, text=True, check=False, timeout=100)
    assert done.returncode == 0, done.stdout + done.stderr
    assert not list((copy / "site").rglob("facts.yml"))
    pages = sorted(path.relative_to(site) for path in site.rglob("*.html") if path.name != "404.html")
    assert len(pages) > 10
    _single_claims_are_found(_entries(copy / "site" / "search.json", "items"))
    for page in pages:
        ours, theirs = (ARTICLE.search((root / page).read_text()) for root in (site, copy / "site"))
        assert ours, page
        assert theirs, page
        # The successor takes the mark of what is not to be searched away once it has read it.
        article = ours[0].split("</article>")[0].replace(" data-search-exclude", "")
        assert article.split() == theirs[0].split("</article>")[0].split(), page


def test_with_an_address_of_its_own_the_site_names_one_for_each_page(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SITE_URL", "https://news.example/story/")
    copy = tmp_path / "addressed"
    shutil.copytree(project, copy, ignore=shutil.ignore_patterns("site"))
    page = (build_with_mkdocs(copy) / "sources" / "gate-reversal.html").read_text()
    address = "https://news.example/story/sources/gate-reversal.html"
    assert f'<link rel="canonical" href="{address}">' in page
    assert f'<meta property="og:url" content="{address}">' in page
    assert '<meta property="og:title" content="Source 2: Gate News">' in page
    assert '<meta property="og:image" content="https://news.example/story/assets/card.png">' in page
    assert (copy / "site" / "assets" / "card.png").read_bytes().startswith(b"\x89PNG")
    assert re.search(r'<meta property="og:image:alt" content="OpenAI Major Reversal: [^"]* 1 unsupported">', page)
    assert '<meta name="twitter:card" content="summary_large_image">' in page


def test_without_an_address_no_picture_is_named_since_its_own_would_not_be_understood(site: Path) -> None:
    page = (site / "index.html").read_text()
    assert "og:image" not in page
    assert '<meta name="twitter:card" content="summary">' in page


def test_a_hostile_title_stays_inside_the_words_for_the_picture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SITE_URL", "https://news.example/")
    page = (build_with_mkdocs(make_project(tmp_path / "story", hostile_dossier())) / "index.html").read_text()
    words = re.search(r'<meta property="og:image:alt" content="([^"<>]*)">', page)
    assert words
    assert unescape(words[1]).startswith(one_line(hostile_dossier().sheet.title.text))


def test_a_wrong_address_leads_on(site: Path) -> None:
    found = Markup((site / "404.html").read_text())
    assert "There is no page at this address" in found.words
    assert {"/index.html", "/claims.html", "/changes.html"} <= set(found.links)


def test_the_policy_names_the_scripts_of_the_frame_and_no_others(project: Path, tmp_path: Path) -> None:
    copy = tmp_path / "protected"
    shutil.copytree(project, copy, ignore=shutil.ignore_patterns("site"))
    built = build_with_policy(copy)
    told = (built / "_headers").read_text()
    for page in sorted(built.rglob("*.html")):
        head = page.read_text().split("<script")[0]
        digests = re.findall(r"'(sha256-[^']+)'", head)
        assert len(digests) >= 2, page.name
        assert "unsafe-inline" not in head, page.name
        assert all(digest in told for digest in digests), page.name
    text = (built / "index.html").read_text()
    assert with_policy(text, script_digests(text)) == text, "a page has one policy"
    slipped = text.replace("<article", "<article><script>window.pwned = 1</script><article", 1)
    assert script_digests(slipped) == script_digests(text)


def test_the_configuration_names_every_page_that_is_made(project: Path) -> None:
    text = (project / "mkdocs.yml").read_text().replace("!ENV", "")
    nav = {next(iter(entry.values())) for entry in yaml.safe_load(text)["nav"]}
    made = {uri for uri in publish(dossier(), Settings()) if uri.endswith(".md")}
    assert nav == {uri for uri in made if not uri.startswith("sources/") or uri == "sources/index.md"}
