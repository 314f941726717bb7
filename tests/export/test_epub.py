from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from explainer.core.model import Claim, FactSheet, TimelineEntry
from export.made import files, of
from pages.fixture import dossier

OPF = "{http://www.idpf.org/2007/opf}"


def opened(story: str = "seeds") -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(files(story)["story.epub"]))


def words(name: str) -> str:
    return " ".join("".join(etree.fromstring(opened().read(name)).itertext()).split())


def test_epubcheck_accepts_it(tmp_path: Path) -> None:
    """Of the hostile story, which has every kind of entry; one call, since the tool takes seconds to start."""
    tool = shutil.which("epubcheck")
    if tool is None:
        pytest.skip("epubcheck is not installed: apt install epubcheck, or brew install epubcheck")
    book = tmp_path / "book.epub"
    book.write_bytes(files("hostile")["story.epub"])
    # Debian's command is the archive of classes itself, which not every system runs as it is.
    command = ["java", "-jar", tool] if Path(tool).read_bytes()[:2] == b"PK" else [tool]
    done = subprocess.run([*command, str(book)], capture_output=True, text=True, check=False, timeout=100)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 errors / 0 warnings" in done.stdout + done.stderr


@pytest.mark.parametrize("story", ["seeds", "hostile", "empty"])
def test_the_container_is_as_ocf_wants_it(story: str) -> None:
    book = opened(story)
    first = book.infolist()[0]
    assert (first.filename, first.compress_type, first.extra) == ("mimetype", zipfile.ZIP_STORED, b"")
    assert book.read("mimetype") == b"application/epub+zip"
    package = etree.fromstring(book.read("book/package.opf"))
    listed = {f"book/{item.get('href')}" for item in package.iter(f"{OPF}item")}
    assert listed == set(book.namelist()) - {"mimetype", "META-INF/container.xml", "book/package.opf"}
    parts = {item.get("id") for item in package.iter(f"{OPF}item")}
    assert {item.get("idref") for item in package.iter(f"{OPF}itemref")} <= parts


def test_every_link_inside_the_book_arrives() -> None:
    book = opened()
    pages = {name: etree.fromstring(book.read(name)) for name in book.namelist() if name.endswith(".xhtml")}
    ids = {name: {element.get("id") for element in page.iter(etree.Element)} for name, page in pages.items()}
    links = [link for page in pages.values() for link in page.xpath("//@href") if not link.startswith("http")]
    assert len(links) > 30
    for link in links:
        name, _, anchor = link.partition("#")
        assert not anchor or anchor in ids[f"book/{name}"], link


def test_the_whole_story_is_in_it() -> None:
    sheet = dossier().sheet
    claims = words("book/claims-1.xhtml")
    for claim in sheet.claims:
        if not claim.hide:
            assert claim.text in claims
            assert all(" ".join(cite.exact.split()) in claims for cite in claim.citations)
    assert "December 2025 (inferred)" in words("book/timeline.xhtml")
    assert sheet.faq[0].question in words("book/questions.xhtml")
    assert "What the Disney agreement was worth" in words("book/disagreements.xhtml")
    assert "Example Review" in words("book/sources.xhtml")


def test_a_long_book_is_cut_into_documents_that_devices_can_hold() -> None:
    claims = tuple(Claim(f"c{at}", "It opened. " * 40, theme="One" if at % 2 else "") for at in range(400))
    entry = TimelineEntry("t", "c398", "2025-05")
    made = of(FactSheet(claims=claims, timeline=(entry,), summary=("c1", "c398")))["story.epub"]
    book = zipfile.ZipFile(io.BytesIO(made))
    parts = {name: book.read(name) for name in book.namelist() if name.startswith("book/claims")}
    assert len(parts) == 3
    assert max(map(len, parts.values())) < 300_000
    assert 'href="claims-3.xhtml#c-c398"' in book.read("book/timeline.xhtml").decode()
    assert 'id="c-c398"' in parts["book/claims-3.xhtml"].decode()
    headings = [element.text for name in parts for element in etree.fromstring(parts[name]).iter("{*}h2")]
    assert headings == ["One", "One", "Other claims", "Other claims"]


def test_no_byte_depends_on_the_day_or_the_system() -> None:
    for member in opened().infolist():
        assert member.date_time == (1980, 1, 1, 0, 0, 0)
        assert (member.create_system, member.compress_type) == (3, zipfile.ZIP_STORED)
