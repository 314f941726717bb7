"""What is understood of pages in the manner of the main publishing systems, and what must stay unknown."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from explainer.text.readers.page.html import read_page
from explainer.text.readers.page.stated_dates import stated_date

PAGES = Path(__file__).parent / "pages"
CASES = yaml.load(
    (Path(__file__).parent.parent / "cases" / "publishers.yml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader
)
FIELDS = ("title", "publisher", "published", "modified", "authors", "url", "language")


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["page"]))
def test_what_a_page_states_is_understood(case: dict[str, str]) -> None:
    metadata = read_page((PAGES / f"{case['page']}.html").read_bytes()).extracted.metadata
    seen = {field: getattr(metadata, field) for field in FIELDS if field in case}
    assert seen == {f: tuple(case[f]) if isinstance(case[f], list) else case[f] for f in FIELDS if f in case}


def test_every_page_has_a_case() -> None:
    assert sorted(case["page"] for case in CASES) == sorted(path.stem for path in PAGES.glob("*.html"))
    assert len(CASES) >= 20


def test_a_page_says_where_each_field_comes_from() -> None:
    stated = read_page((PAGES / "drupal_dublin_core.html").read_bytes()).stated
    assert dict(stated.where)["published"] == "meta dcterms.date"
    assert dict(stated.where)["title"] == "meta dcterms.title"


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2026-03-24T23:30:00-05:00", "2026-03-24"),
        ("2026-03-24 10:00:00", "2026-03-24"),
        ("2026/3/4", "2026-03-04"),
        ("20260324T101500Z", "2026-03-24"),
        ("20260324", "2026-03-24"),
        ("Tue, 24 Mar 2026 10:00:00 GMT", "2026-03-24"),
        ("Tue Mar 24 2026 10:00:00 GMT+0000 (Coordinated Universal Time)", "2026-03-24"),
        ("March 24th, 2026 at 5 p.m.", "2026-03-24"),
        ("24. März 2026", ""),
        ("24/03/2026", "2026-03-24"),
        ("03/24/2026", "2026-03-24"),
        ("03/04/2026", ""),
        ("04.04.2026", "2026-04-04"),
        ("March 2026", "2026-03"),
        ("2026", "2026"),
        ("1970-01-01T00:00:00Z", ""),
        ("0001-01-01T00:00:00", ""),
        ("2026-02-30", ""),
        ("{{ date }}", ""),
        ("", ""),
    ],
)
def test_a_stated_date_is_read_where_it_can_be_read_in_one_way(written: str, day: str) -> None:
    assert stated_date(written) == day


LINES = (
    "<p>Friday, March 20, 2026</p>",
    "<p><i>20 March 2026</i></p>",
    "<div>By Jane Roe | March 20, 2026</div>",
    "<p>Jane Roe, 20 Mar 2026 10:15 GMT</p>",
    "<p>Published: Mar. 20, 2026, 10:15 a.m.</p>",
    "<span>Posted: 3/20/2026 10:15 AM</span>",
    "<span class='article-date'>20 Mar 2026 • 3 min read</span>",
    "<p class=date>Updated March 25, 2026 | Published March 20, 2026</p>",
    "<p><strong>Release date:</strong> 20 March 2026</p>",
    "<dl><dt>Date issued:</dt><dd>20 March 2026</dd></dl>",
    "<time datetime='2026-03-20T10:00Z'>2 hours ago</time>",
)
TODAY = '<header><div class="date">Friday 20 November 2026</div></header>'
OTHERS = '<div class="grid"><div class="item"><span class="date">1 May 2020</span><a href="/x">Flood</a></div></div>'
TEXT = """<p>The bridge was closed on Friday after engineers found cracks in two of its main beams, the city said.</p>
<p>Repairs will take until the spring, said the mayor, and cost four million pounds, which the city has not got.</p>
<p>Buses use the ring road until the work is done. The bridge was last repaired in the autumn of another year.</p>"""


@pytest.mark.parametrize(
    ("inside", "published"),
    [
        (f"{TODAY}<h1>Bridge closes</h1>{TEXT}", ""),
        (f"<h1>Bridge closes</h1>{TEXT}{OTHERS}", ""),
        (
            f'<article><h1>Bridge closes</h1><time datetime="2026-03-20">Friday</time>{TEXT}</article>{OTHERS}',
            "2026-03-20",
        ),
        (f"{TODAY}<h1>Bridge closes</h1><span class='date'>20 March 2026</span>{TEXT}{OTHERS}", "2026-03-20"),
        (f"<h1>Bridge closes</h1>{TEXT}<p>It opens again on <time datetime='2026-06-01'>1 June 2026</time>.</p>", ""),
        (f"<h1>Bridge closes</h1><p>Updated: <time datetime='2026-03-22'>22 March 2026</time></p>{TEXT}", ""),
        *((f"<h1>Bridge closes</h1>{line}{TEXT}", "2026-03-20") for line in LINES),
        (f"<article><h1>Bridge closes</h1>{TEXT}<footer>Posted on 20 March 2026</footer></article>", "2026-03-20"),
    ],
)
def test_only_the_articles_own_day_counts_among_the_dates_a_reader_sees(inside: str, published: str) -> None:
    page = f"<html><head><title>Bridge closes</title></head><body>{inside}</body></html>"
    assert read_page(page.encode()).stated.metadata.published == published


@pytest.mark.parametrize(
    ("head", "body", "title", "publisher"),
    [
        ("<title>The Post - Bridge closes</title>", "<h1>Bridge closes</h1>", "Bridge closes", "The Post"),
        (
            "<title>Bridge closes - The Post</title>",
            "<h1>The Post</h1><h2>Bridge closes</h2>",
            "Bridge closes",
            "The Post",
        ),
        (
            "<title>Bridge | river | closed | The Post</title>",
            "<h1>Bridge | river | closed</h1>",
            "Bridge | river | closed",
            "The Post",
        ),
        (
            "<title>Bridge closes - mayor in tears</title>",
            "<h1>Bridge closes - mayor in tears</h1>",
            "Bridge closes - mayor in tears",
            "",
        ),
        (
            "<title>Bridge closes</title>",
            "<h1>Bridge closes</h1>{}<footer>© 2026 The Post</footer>",
            "Bridge closes",
            "The Post",
        ),
        (
            "<title>Bridge closes</title><meta property='og:site_name' content='https://post.example'>",
            "",
            "Bridge closes",
            "",
        ),
    ],
)
def test_a_title_is_told_from_the_name_of_the_site(head: str, body: str, title: str, publisher: str) -> None:
    body = body.replace("{}", TEXT) if "{}" in body else body + TEXT
    stated = read_page(f"<html><head>{head}</head><body>{body}</body></html>".encode()).stated
    assert (stated.metadata.title, stated.metadata.publisher) == (title, publisher)


def test_two_days_of_publication_are_reported() -> None:
    head = '<meta property="article:published_time" content="2026-03-20"><script type="application/ld+json">'
    head += '{"@type":"NewsArticle","datePublished":"2026-03-18"}</script>'
    read = read_page(f"<html><head>{head}</head><body><article>{TEXT}</article></body></html>".encode())
    assert read.stated.metadata.published == "2026-03-18"
    assert "two days of publication: 2026-03-18" in " ".join(read.extracted.warnings)


@pytest.mark.parametrize(
    ("data", "charset", "words", "warning"),
    [
        ("<meta charset=windows-1252><p>caf\xe9".encode("cp1252"), "", "café", False),
        ("<p>caf\xe9".encode("latin-1"), "iso-8859-1", "café", False),
        ("<meta charset=iso-8859-1><p>café".encode(), "utf-8", "café", False),
        ("<p>café".encode("utf-16"), "", "café", False),
        (("<p>Der Zug fährt über die Brücke, sagte die Bürgermeisterin. " * 9).encode("cp1252"), "", "Brücke", True),
    ],
)
def test_characters_are_read_as_declared_and_a_guess_is_named(
    data: bytes, charset: str, words: str, warning: bool
) -> None:
    extracted = read_page(data, charset).extracted
    assert words in extracted.text
    assert any("a guess" in line for line in extracted.warnings) == warning


@given(st.binary(max_size=300), st.sampled_from(["", "utf-8", "latin-1", "utf-16", "rot13", "x\x00", "idna"]))
def test_any_bytes_in_any_declared_encoding_are_read(data: bytes, charset: str) -> None:
    read_page(b"<html><body><p>" + data, charset)


@pytest.mark.parametrize(
    "page",
    [
        b"<div>" * 100_000 + b"The bridge is closed.",
        b'<script type="application/ld+json">' + b'{"a":[' * 50_000 + b"</script><p>The bridge is closed.",
        b'<meta name="date" content="' + b"9" * 1_000_000 + b'"><p>The bridge is closed.',
        b"<title>" + b"a | " * 100_000 + b"</title><h1>a</h1><p>The bridge is closed.",
        b"<p class='date'>" * 5_000 + b"2026",
        b'<time class="' + b"date " * 100_000 + b'">2026</time><p>The bridge is closed.',
    ],
)
def test_hostile_pages_are_read_in_a_time_that_grows_with_them(page: bytes) -> None:
    read_page(page)
