"""Word documents, EPUB books, mails: what is read of them, and what is said of damaged or hostile ones."""

from __future__ import annotations

import zipfile
from io import BytesIO

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.core.errors import SeedError
from explainer.core.model import Metadata
from explainer.text.readers.read import read

CONTAINER = """<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="{}"/></rootfiles></container>"""
PACKAGE = """<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>The bridge report</dc:title><dc:creator>Ann Lee</dc:creator><dc:publisher>City Press</dc:publisher>
<dc:date>2026-03-20T00:00:00Z</dc:date><dc:language>en</dc:language></metadata><manifest>
<item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="b" href="text/two%20.xhtml" media-type="application/xhtml+xml"/>
<item id="a" href="text/one.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/><itemref idref="missing"/></spine></package>"""


def archive(files: dict[str, str | bytes]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, content in files.items():
            zipped.writestr(name, content)
    return out.getvalue()


def epub(package: str = PACKAGE, **more: str) -> bytes:
    files: dict[str, str | bytes] = {
        "META-INF/container.xml": CONTAINER.format("OEBPS/content.opf"),
        "OEBPS/content.opf": package,
        "OEBPS/nav.xhtml": "<html><body><p>Contents</p></body></html>",
        "OEBPS/text/one.xhtml": "<html><h1>One</h1><blockquote><p>The bridge\n closed.</p></blockquote></html>",
        "OEBPS/text/two .xhtml": '<?xml version="1.0" encoding="utf-8"?><html><body><p>Café.</p></body></html>',
    }
    return archive({**files, **more})


def word(title: str = "Bridge closes") -> bytes:
    document = docx.Document()
    document.core_properties.title = title
    document.add_heading("Bridge closes", 1)
    document.add_paragraph("The bridge was closed on Friday,\nthe city said.")
    document.add_paragraph("Buses run.", style="List Bullet")
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "Cost", "4 million"
    document.add_paragraph("It opened in 1968.")
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def test_a_word_document_is_read_in_its_order() -> None:
    document = read("report.docx", word())
    assert document.text.split("\n\n") == [
        "Bridge closes",
        "The bridge was closed on Friday, the city said.",
        "- Buses run.",
        "Cost | 4 million",
        "It opened in 1968.",
    ]
    assert document.metadata == Metadata(title="Bridge closes")


def test_a_title_that_is_not_in_the_text_is_a_templates() -> None:
    assert read("report.docx", word("Letter with logo v3")).metadata.title != "Letter with logo v3"


def test_a_book_is_read_along_its_spine() -> None:
    document = read("report.epub", epub())
    assert document.text == "One\n\nThe bridge closed.\n\nCafé."
    assert document.metadata == Metadata("The bridge report", "City Press", ("Ann Lee",), "2026-03-20", language="en")


def test_entities_of_a_book_are_not_unfolded() -> None:
    kinds = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    bomb = f'<!DOCTYPE package [<!ENTITY e0 "aaaaaaaaaa">{kinds}]>' + PACKAGE.replace("City Press", "&e11;")
    try:
        assert len(read("bomb.epub", epub(bomb)).metadata.publisher) < 1000
    except SeedError as error:
        assert "damaged" in error.what  # noqa: PT017


@pytest.mark.parametrize(
    ("file", "data", "what"),
    [
        ("a.docx", b"x", "not a Word document that can be read"),
        ("a.docx", archive({"a": "b"}), "a damaged Word document"),
        ("a.docx", archive({"word/document.xml": b"0" * (129 * 2**20)}), "unpacks to more than 128 MB"),
        ("a.docx", archive({str(n): b"" for n in range(10_001)}), "unpacks to more than"),
        ("a.epub", b"PK\x03\x04", "not an EPUB that can be read"),
        ("a.epub", archive({"a": "b"}), "a damaged EPUB"),
        ("a.epub", archive({"META-INF/container.xml": CONTAINER.format("../../etc/passwd")}), "a damaged EPUB"),
        ("a.epub", archive({"META-INF/container.xml": "<container/>"}), "a damaged EPUB"),
        ("a.epub", epub(PACKAGE.split("<spine>")[0] + "</package>"), "nothing to read"),
        ("a.eml", b"Subject: x\r\n\r\n", "nothing to read"),
        ("a.eml", b"Content-Type: image/png\r\n\r\nx", "a mail without a text"),
    ],
)
def test_a_damaged_or_hostile_file_is_named(file: str, data: bytes, what: str) -> None:
    with pytest.raises(SeedError) as error:
        read(file, data)
    assert what in error.value.what


MAIL = (
    b"From: The Harbour Post <news@harbourpost.example>\r\nSubject: =?utf-8?q?Caf=C3=A9_closes?=\r\n"
    b"Date: Fri, 20 Mar 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\n"
)


def test_a_mail_is_read_in_its_own_encoding() -> None:
    body = (
        b"Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n"
        b"\r\nThe caf=E9 closed.\r\n"
    )
    document = read("a.eml", MAIL + body)
    assert document.text == "The café closed.\n"
    assert document.metadata == Metadata("Café closes", "", ("The Harbour Post",), "2026-03-20")


def test_of_two_bodies_the_page_is_read() -> None:
    page = "".join(f"<p>Paragraph {n} tells what the mayor said about the bridge on that day.</p>" for n in range(5))
    parts = (
        b'Content-Type: multipart/alternative; boundary="b"\r\n\r\n'
        b"--b\r\nContent-Type: text/plain\r\n\r\nSee the web.\r\n"
        b"--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body>%s</body></html>\r\n--b--\r\n"
    ) % page.encode()
    assert "Paragraph 3 tells" in read("a.eml", MAIL + parts).text


@given(st.binary(max_size=300), st.sampled_from([".docx", ".epub", ".eml"]))
def test_any_bytes_are_a_document_or_a_named_fault(data: bytes, suffix: str) -> None:
    for whole in (data, MAIL + data, MAIL + b"Content-Type: text/html; charset=" + data):
        try:
            assert read(f"a{suffix}", whole).text.strip()
        except SeedError:
            continue
