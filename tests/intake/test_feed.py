"""RSS, Atom and JSON feeds: which articles they name, and what is taken from them."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from explainer.cli.main import main
from explainer.core.errors import SeedError
from explainer.intake.feed import read_feed
from explainer.text.readers.read import read

from .web import PARAGRAPHS, Web, article

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>The Harbour Post</title><link>{base}/</link><description>News</description>
<image><title>Logo</title><url>{base}/logo.png</url><link>{base}/</link></image>
<item><title>Bridge &amp;amp; river: &lt;b&gt;closed&lt;/b&gt;</title><link>{base}/bridge</link>
<dc:creator><![CDATA[Ann Lee]]></dc:creator><pubDate>Fri, 20 Mar 2026 10:00:00 GMT</pubDate>
<category>Springfield</category>
<guid isPermaLink="false">7</guid>
<description><![CDATA[<p>Engineers found <i>cracks</i>.</p>]]></description></item>
<item><title>Ferry aground</title><guid>{base}/ferry</guid></item>
<item><title>Twice</title><link>{base}/bridge</link></item>
<item><title>Mail</title><link>mailto:desk@harbourpost.example</link></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:base="{base}/"><title>The Harbour Post</title>
<link rel="self" href="/atom.xml"/><entry><title type="html">Bridge closed</title><link rel="replies" href="/replies"/>
<link rel="alternate" href="bridge"/><id>urn:uuid:1</id><updated>2026-03-22T00:00:00Z</updated>
<published>2026-03-20T10:00:00Z</published><author><name>Ann Lee</name><email>a@b.example</email></author></entry>
<entry><title>Ferry</title><link href="{base}/ferry"/><updated>2026-03-22T00:00:00Z</updated></entry></feed>"""
JSON = """{"version": "https://jsonfeed.org/version/1.1", "title": "The Harbour Post", "items": [
{"id": "1", "url": "{base}/bridge", "title": "Bridge closed", "date_published": "2026-03-20T10:00:00Z",
"authors": [{"name": "Ann Lee"}], "tags": ["Springfield"]}, {"id": "2", "url": "/ferry"}, 7]}"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Harbour Post</title></channel>
<item rdf:about="x"><title>Bridge closed</title><link>{base}/bridge</link><dc:creator>Ann Lee</dc:creator>
<dc:date>2026-03-20T10:00:00Z</dc:date></item><item><title>Ferry</title><link>{base}/ferry</link></item></rdf:RDF>"""
BASE = "https://harbourpost.example"


@pytest.mark.parametrize("feed", [RSS, ATOM, JSON, RDF], ids=["RSS", "Atom", "JSON Feed", "RSS 1.0"])
def test_each_kind_of_feed_names_its_articles(feed: str) -> None:
    entries = read_feed(feed.replace("{base}", BASE).encode(), f"{BASE}/feed", "feed")
    assert [entry.address for entry in entries] == [f"{BASE}/bridge", f"{BASE}/ferry"]
    first, second = (entry.metadata for entry in entries)
    assert (first.published, first.authors, first.publisher) == ("2026-03-20", ("Ann Lee",), "The Harbour Post")
    assert second.published == ""


def test_titles_and_summaries_are_read_as_the_words_they_show() -> None:
    (entry, _) = read_feed(RSS.replace("{base}", BASE).encode(), f"{BASE}/feed", "feed")
    assert entry.metadata.title == "Bridge & river: closed"
    assert entry.matches(("CRACKS springfield",))
    assert entry.matches(("ferry", "bridge"))
    assert not entry.matches(("bridge ferry",))
    assert entry.matches(())


def test_a_feed_that_gathers_from_others_names_no_publisher() -> None:
    entries = read_feed(ATOM.replace("{base}", BASE).encode(), "https://planet.example/atom", "feed")
    assert {entry.metadata.publisher for entry in entries} == {""}


@pytest.mark.parametrize(
    "data", [b"", b"<html><body>Hello</body></html>", b"{}", b"[]", b'{"items": 7}', b"<rss></rss>", b"\xff"]
)
def test_what_is_no_feed_is_said_to_be_none(data: bytes) -> None:
    with pytest.raises(SeedError, match="no feed"):
        read_feed(data, "", "feed")


def test_a_feed_that_breaks_off_gives_what_stands_before() -> None:
    feed = RSS.replace("{base}", BASE).split("<item><title>Twice")[0].encode()
    assert len(read_feed(feed, "", "feed")) == 2


def test_entities_that_reach_for_files_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret", encoding="utf-8")
    feed = f'<!DOCTYPE rss [<!ENTITY x SYSTEM "{tmp_path}/secret">]><rss><channel><item><title>T&x;</title>'
    (entry,) = read_feed(f"{feed}<link>{BASE}/a</link></item></channel></rss>".encode(), "", "feed")
    assert "secret" not in entry.metadata.title


def test_entities_that_grow_are_not_unfolded() -> None:
    kinds = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    feed = f'<!DOCTYPE rss [<!ENTITY e0 "aaaaaaaaaa">{kinds}]><rss><channel><item><title>&e11;</title>'
    with suppress(SeedError):
        (entry,) = read_feed(f"{feed}<link>{BASE}/a</link></item></channel></rss>".encode(), "", "feed")
        assert len(entry.metadata.title) < 1000


@given(st.binary(max_size=200))
def test_any_bytes_are_a_feed_or_a_named_fault(data: bytes) -> None:
    for feed in (data, b"<rss><item><link>https://a.example/</link><title>" + data, b'{"items": [{"url": "' + data):
        try:
            read_feed(feed, "", "feed")
        except SeedError:
            continue


def add(seeds: Path, *args: str) -> Result:
    return CliRunner().invoke(main, ["add", *args, "--seeds", str(seeds), "--allow-private", "--pause", "0"])


def test_the_articles_of_a_feed_are_added_and_what_fails_is_named(tmp_path: Path, web: Web) -> None:
    web.pages["/feed"] = (200, {"Content-Type": "application/rss+xml"}, RSS.replace("{base}", web.address).encode())
    web.pages["/bridge"] = article()
    result = add(tmp_path / "seeds", "--feed", f"{web.address}/feed")
    assert result.exit_code == 1
    assert "2 entries, 2 to add" in result.stdout
    assert "/ferry: there is no such page (status 404)" in result.stderr
    assert len(list((tmp_path / "seeds").glob("*.md"))) == 1


def test_a_page_leads_to_the_feed_that_it_names(tmp_path: Path, web: Web) -> None:
    link = '<link rel="alternate" type="application/atom+xml" href="/atom">'
    web.pages["/"] = f"<!doctype html><html><head>{link}</head><body>News</body></html>".encode()
    web.pages["/atom"] = ATOM.replace("{base}", web.address).encode()
    web.pages["/bridge"] = article()
    assert add(tmp_path / "seeds", "--feed", f"{web.address}/", "--match", "closed").exit_code == 0
    assert web.paths() == ["/", "/atom", "/bridge"]


def test_only_what_matches_is_fetched(tmp_path: Path, web: Web) -> None:
    web.pages["/feed"] = (200, {"Content-Type": "application/rss+xml"}, RSS.replace("{base}", web.address).encode())
    web.pages["/bridge"] = article()
    assert add(tmp_path / "seeds", "--feed", f"{web.address}/feed", "--match", "cracks").exit_code == 0
    assert web.paths() == ["/feed", "/bridge"]


def test_the_feed_tells_what_the_page_does_not(tmp_path: Path, web: Web) -> None:
    web.pages["/feed"] = ATOM.replace("{base}", web.address).encode()
    web.pages["/bridge"] = f"<html><body><article>{PARAGRAPHS}</article></body></html>".encode()
    add(tmp_path / "seeds", "--feed", f"{web.address}/feed", "--match", "closed")
    (seed,) = (tmp_path / "seeds").glob("*.md")
    metadata = read(seed.name, seed.read_bytes()).metadata
    assert (metadata.published, metadata.title, metadata.publisher) == (
        "2026-03-20",
        "Bridge closed",
        "The Harbour Post",
    )


def test_a_page_that_is_a_feed_says_how_to_add_it(tmp_path: Path, web: Web) -> None:
    web.pages["/feed"] = (200, {"Content-Type": "text/xml"}, RSS.replace("{base}", web.address).encode())
    assert "Add its articles with --feed" in add(tmp_path / "seeds", f"{web.address}/feed").stderr
