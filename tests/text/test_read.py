"""Bytes -> Document, for every kind of file, and what is said where that fails."""

from __future__ import annotations

import hashlib
import re
from dataclasses import asdict
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from explainer.core.errors import ProjectError, SeedError
from explainer.core.model import Document, Extractor, Metadata
from explainer.text.readers import READERS
from explainer.text.readers.read import read
from explainer.text.reading.identity import assign_ids
from explainer.text.reading.metadata import decode_sources

from .tiny_pdf import Line, tiny_pdf

CASES = yaml.load(
    (Path(__file__).parent.parent / "cases" / "readers.yml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader
)
ARTICLE = """<html lang="en-GB"><head><title>Bridge closes after cracks found | The Harbour Post</title>
<meta property="og:site_name" content="The Harbour Post"><meta name="author" content="Ann Lee">
<meta property="article:published_time" content="2025-05-02T08:00:00+01:00">
<link rel="canonical" href="https://example.org/bridge"></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav><article>
<h1>Bridge closes after cracks found</h1>
<p>The Northgate bridge was closed on Friday after engineers found cracks in two of its
main beams, the city said. It had opened in 1968 and was repaired in February 2004.</p>
<p>Repairs will take until the spring, said the mayor. &ldquo;We take no risks,&rdquo; he said. The closure adds twenty
minutes to most trips between the two banks of the river.</p></article>
<footer>© 2025 The Harbour Post. All rights reserved.</footer></body></html>"""


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["title"]))
def test_text_files(case: dict[str, str]) -> None:
    document = read("a.txt", case["file"].encode())
    assert document.text == case["text"]
    assert document.sha256 == hashlib.sha256(case["text"].encode()).hexdigest()
    known = {key: value for key, value in asdict(document.metadata).items() if value}
    assert known == {k: tuple(v) if isinstance(v, list) else v for k, v in dict(case.get("metadata", {})).items()}
    assert len(document.warnings) == ("warning" in case)
    assert all(case["warning"] in warning for warning in document.warnings)


def test_an_article_is_taken_out_of_its_page() -> None:
    document = read("bridge.html", ARTICLE.encode())
    assert "cracks in two of its main beams" in document.text
    assert "Home" not in document.text
    assert "rights reserved" not in document.text
    assert document.metadata == Metadata(
        title="Bridge closes after cracks found",
        publisher="The Harbour Post",
        authors=("Ann Lee",),
        published="2025-05-02",
        url="https://example.org/bridge",
        language="en-GB",
    )


def test_no_date_is_guessed_from_the_words_of_a_page() -> None:
    page = ARTICLE.replace('<meta property="article:published_time" content="2025-05-02T08:00:00+01:00">', "")
    assert read("bridge.html", page.encode()).metadata.published == ""


def test_a_page_without_an_article_keeps_its_words_and_says_so() -> None:
    document = read("app.html", b"<html><body><div id=app></div><p>Please wait.</p></body></html>")
    assert document.text == "Please wait."
    assert document.warnings == ("no article was found in this page: all its words were taken",)


def page_of(number: int, body: list[str]) -> list[Line]:
    """A page with a running head, a page number and `body`, in which an empty line is a gap."""
    lines: list[Line] = [(60, 800, 8, "The Harbour Post - 2 May 2025"), (290, 30, 8, str(number))]
    height = 760.0
    for words in body:
        if words:
            lines.append((60, height, 11, words))
        height -= 14 if words else 10
    return lines


def test_lines_of_a_pdf_become_paragraphs() -> None:
    pages = [
        page_of(1, ["The bridge was closed on Friday after engineers found cracks in", "two beams. The well-"]),
        page_of(
            2, ["known bridge opened in 1968.", "", "Repairs will take until the spring, said the mayor, and car-"]
        ),
        page_of(3, ["penters are wanted.", "", "1. Buses run.", "2. Trains do not."]),
    ]
    assert read("bridge.pdf", tiny_pdf(pages)).text.split("\n\n") == [
        "The bridge was closed on Friday after engineers found cracks in two beams. The well-known"
        " bridge opened in 1968.",
        "Repairs will take until the spring, said the mayor, and carpenters are wanted.",
        "1. Buses run.",
        "2. Trains do not.",
    ]


@pytest.mark.parametrize(
    ("file", "data", "message"),
    [
        ("a.txt", b"", "a.txt: nothing to read. Put the article's text into the file, or take the file away."),
        ("a.txt", b" \n\t\n", "nothing to read"),
        ("a.txt", b"---\ntitle: T\n---\n", "nothing to read"),
        ("a.md", b"caf\xe9 closed", "a.md: not UTF-8 at byte 3 (0xe9). Save the file as UTF-8."),
        ("a.html", b"<html><script>1</script></html>", "nothing to read"),
        ("a.html", b"", "nothing to read"),
        ("a.pdf", tiny_pdf([[(60, 700, 11, "It closed.")]], encrypted=True), "an encrypted PDF"),
        ("a.pdf", tiny_pdf([[]]), "a PDF without text"),
        ("a.pdf", tiny_pdf([[]] * 2001), "a PDF of more than 2000 pages"),
        ("a.pdf", b"%PDF-1.4 broken", "not a PDF that can be read"),
        ("a.xls", b"x", f"no reader for .xls. Use {', '.join(READERS)}."),
        ("README", b"x", "no reader for a file without a suffix"),
    ],
)
def test_what_cannot_be_read_is_named_with_a_remedy(file: str, data: bytes, message: str) -> None:
    with pytest.raises(SeedError, match=re.escape(message)):
        read(file, data)


def test_a_line_of_five_megabytes_is_read() -> None:
    data = b"It rained on Monday and nobody was hurt. " * 125_000
    assert read("long.txt", data).text == data.decode()


@given(st.binary(max_size=200))
def test_any_bytes_give_a_document_or_a_seed_error(data: bytes) -> None:
    for file in ("a.txt", "a.html"):
        try:
            document = read(file, data)
        except SeedError:
            continue
        assert document.text.strip()


@given(st.text(max_size=200))
def test_front_matter_of_any_text_breaks_nothing(text: str) -> None:
    canonical = text.encode("utf-8", "ignore").decode().replace("\r\n", "\n").replace("\r", "\n")
    document = read("a.txt", f"---\n{canonical}\n---\nIt rained.".encode())
    assert document.text.endswith("It rained.")


def test_sources_yml_beats_front_matter() -> None:
    sources = decode_sources("a.txt:\n  title: From the list\n  author: Ann Lee\nb.txt:\n")
    document = read("a.txt", b"---\ntitle: From the file\npublisher: P\n---\nIt rained.", sources["a.txt"])
    assert (document.metadata.title, document.metadata.publisher) == ("From the list", "P")
    assert document.metadata.authors == ("Ann Lee",)
    assert sources["b.txt"] == Metadata()


def test_all_faults_of_sources_yml_come_at_once_with_their_lines() -> None:
    text = "a.txt:\n  published: soon\n  title: [x]\nb.txt: nonsense\na.txt:\n  title: T\n"
    with pytest.raises(ProjectError) as caught:
        decode_sources(text)
    assert str(caught.value).splitlines() == [
        "sources.yml:2: published: 'soon' is no date such as 2026-03-25.",
        "sources.yml:3: title must be one line of text.",
        "sources.yml:4: b.txt must have fields below it, such as `title: ...`.",
        "sources.yml:5: a.txt is listed twice.",
    ]


@pytest.mark.parametrize("text", ["a: [", "- a.txt", "a: &x {title: t}\nb: *x", "[" * 400, "\x00"])
def test_a_sources_yml_that_is_no_mapping_is_a_fault(text: str) -> None:
    with pytest.raises(ProjectError, match=r"^sources\.yml:\d+: "):
        decode_sources(text)


def document(file: str, title: str = "", publisher: str = "", text: str = "x") -> Document:
    sha = hashlib.sha256(text.encode()).hexdigest()
    return Document("", file, text, sha, Extractor("text", "1"), Metadata(title=title, publisher=publisher))


def test_ids_are_read_from_publisher_title_or_file() -> None:
    named = assign_ids(
        [
            document("1.txt", "Bridge is closed after cracks are found in beams", "The Harbour Post"),
            document("2.txt", "#SoraIsShutDown"),
            document("storm-in-the-north_0c9a5a3240cf1798.txt"),
            document("004.txt"),
            document("5.txt", "Überschwemmung à Genève"),
            document("6.txt", "东京"),
        ]
    )
    assert [(item.file, item.id) for item in named] == [
        ("004.txt", "source-004"),
        ("1.txt", "harbour-post-bridge-closed-after-cracks-found"),
        ("2.txt", "sora-shut-down"),
        ("5.txt", "uberschwemmung-geneve"),
        ("6.txt", "source-6"),
        ("storm-in-the-north_0c9a5a3240cf1798.txt", "storm-north"),
    ]


def test_equal_ids_are_told_apart_by_the_text() -> None:
    first, second, third = assign_ids(
        [
            document("c.txt", "Storm", text="one"),
            document("a.txt", "Storm", text="two"),
            document("b.txt", "Storm", text="one"),
        ]
    )
    assert (first.file, first.id) == ("a.txt", "storm")
    assert second.id == f"storm-{second.sha256[:6]}"
    assert third.id == f"storm-{third.sha256[:6]}-2"
