"""What strangers made ends in a source or in one line, within the limits that the documentation states."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from explainer.core.errors import SeedError
from explainer.core.model import Document, Metadata
from explainer.intake.draft import Original, understand
from explainer.store import confined
from explainer.store.confined import read_confined, read_feed_confined, understand_confined
from explainer.store.jobs import Limits
from explainer.text.readers.page.article_tree import article_tree
from explainer.text.readers.page.markup import parse
from explainer.text.readers.read import read

HOSTILE = Path(__file__).parent / "hostile"
WORDS = "The council of Millbrook voted on Tuesday to close the old pool after cracks were found in three of its walls."
PAGE = f"<html lang=en><head><title>Pool to close</title></head><body><article>{f'<p>{WORDS}</p>' * 3}</article>"


def test_the_process_gives_what_the_reader_gives() -> None:
    page = PAGE.encode()
    assert read_confined("a.html", page) == read("a.html", page)
    stated = Metadata(publisher="Echo")
    assert read_confined("a.html", page, stated) == read("a.html", page, stated)
    original = Original(
        page, "https://echo.example/a", "https://echo.example/a", "text/html", (("etag", "x"),), "2026-03-24"
    )
    assert understand_confined(original, Metadata()) == understand(original, Metadata())


def test_a_fault_of_the_source_keeps_its_words() -> None:
    with pytest.raises(SeedError, match="not a PDF that can be read"):
        read_confined("a.pdf", b"%PDF-1.4 no more")


def test_a_process_that_was_ended_is_started_again() -> None:
    assert read_confined("a.html", PAGE.encode()).text
    assert confined._child._process is not None
    confined._child._process.kill()
    confined._child._process.wait()
    assert read_confined("a.html", PAGE.encode()).text


ROWS = PAGE + "<table>" + "<tr><td>cell</td><td>more words</td></tr>" * 60_000 + "</table>"


@pytest.fixture
def limited(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Limits], None]]:
    """Sets limits for the processes that are started from now on; the next test has the usual ones."""

    def limit(to: Limits) -> None:
        confined._child.end()
        monkeypatch.setattr(confined, "LIMITS", to)

    yield limit
    confined._child.end()


@pytest.mark.parametrize("limits", [Limits(wait=0), Limits(seconds=1)], ids=["on the clock", "of the processor"])
def test_what_takes_too_long_ends_in_one_line(limits: Limits, limited: Callable[[Limits], None]) -> None:
    limited(limits)
    with pytest.raises(SeedError) as told:
        read_confined("a.html", ROWS.encode())
    assert str(told.value) == f"a.html: not read within {limits.seconds} s. Save its text and add that."


@pytest.mark.skipif(sys.platform != "linux", reason="other systems set no such limit")
def test_what_needs_too_much_memory_ends_in_one_line(limited: Callable[[Limits], None]) -> None:
    limited(Limits(memory=400 * 2**20))
    with pytest.raises(SeedError, match="not read within 400 MB of memory") as told:
        read_confined("a.html", PAGE.encode() + b"<p>x" * 2_000_000)
    assert "\n" not in str(told.value)


@pytest.mark.parametrize("name", ["from.eml", "date.eml", "subj.eml"])
def test_headers_are_read_as_far_as_anybody_writes_one(name: str) -> None:
    document = read_confined(name, (HOSTILE / name).read_bytes())
    assert isinstance(document, Document)
    assert len(document.metadata.title) <= 2000


def test_a_chapter_is_read_once_however_often_the_spine_names_it() -> None:
    with pytest.raises(SeedError, match="million characters"):
        read_confined("spine_big.epub", (HOSTILE / "spine_big.epub").read_bytes())


def test_a_text_that_is_no_article_any_more_is_refused_before_it_is_worked_on() -> None:
    with pytest.raises(SeedError, match="million characters"):
        read_confined("a.txt", b"word " * 1_700_000)


def test_work_grows_with_inline_elements_and_not_with_their_square() -> None:
    """The extraction's time grows with the square of what one element holds; so it is given few."""
    tree = parse(PAGE + "<p>" + "<b>w</b> " * 20_000)
    assert tree is not None
    made = article_tree(tree)
    assert max(len(tag) for tag in made.iter()) < 100
    assert sum(1 for _ in made.itertext()) < 100
    assert " ".join("".join(made.itertext()).split()).endswith("w w w")


def test_a_tag_with_thousands_of_attributes_loses_them() -> None:
    page = parse(PAGE + "<p " + " ".join(f'a{n}="{n}"' for n in range(50_000)) + ">x</p>")
    assert page is not None
    assert max(len(tag.attrib) for tag in page.root.iter()) < 100


def test_a_feed_is_read_there_too() -> None:
    item = "<item><title>Pool</title><link>https://echo.example/{}</link></item>"
    feed = (
        "<rss version='2.0'><channel><title>Echo</title>"
        + "".join(item.format(n) for n in range(40))
        + "</channel></rss>"
    )
    entries = read_feed_confined(feed.encode(), "https://echo.example/feed", "feed")
    assert [entry.address for entry in entries][:2] == ["https://echo.example/0", "https://echo.example/1"]
    assert len(entries) == 40
