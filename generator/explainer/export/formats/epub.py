"""The story as a book: EPUB 3.2 (https://www.w3.org/publishing/epub32/), one document a part.

The archive is stored, not deflated: deflate gives other bytes with another library or version of it, and the book must
be the same everywhere. For the same reason each member bears zip's first day.
"""

from __future__ import annotations

import io
import zipfile

from ...core.language_tag import well_formed
from ..common.edition import Edition
from ..common.identity import tag
from ..common.moments import last_known
from ..common.xml_tree import Node, document, node
from .epub_parts import Part, parts

_MIMETYPE = b"application/epub+zip"
_STYLE = b"""\
body { line-height: 1.45; }
h1, h2, h3 { line-height: 1.25; text-align: left; }
h2 { font-size: 1.2em; margin-top: 1.8em; }
h3 { font-size: 1.05em; margin: 1.4em 0 .2em; }
p { margin: .3em 0; }
blockquote { margin: .6em 0 .6em 1em; }
ul, ol { padding-left: 1.2em; }
li { margin-bottom: .6em; }
ul.plain { list-style: none; padding-left: 0; }
.small { font-size: .85em; }
"""
_XHTML = {"xmlns": "http://www.w3.org/1999/xhtml", "xmlns__epub": "http://www.idpf.org/2007/ops"}


def epub(public: Edition) -> bytes:
    """The archive."""
    language = well_formed(public.sheet.language) or "und"
    chapters = parts(public)
    files = {
        "META-INF/container.xml": _container(),
        "book/package.opf": _package(public, language, chapters),
        "book/contents.xhtml": _page("Contents", language, [_contents(chapters)]),
        "book/style.css": _STYLE,
        **{f"book/{part.name}.xhtml": _page(part.title, language, part.body) for part in chapters},
    }
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_STORED) as book:
        for name, data in {"mimetype": _MIMETYPE, **files}.items():
            member = zipfile.ZipInfo(name)
            member.create_system = 3
            member.external_attr = 0o644 << 16
            book.writestr(member, data)
    return archive.getvalue()


def _container() -> bytes:
    root = node("rootfile", full_path="book/package.opf", media_type="application/oebps-package+xml")
    namespace = "urn:oasis:names:tc:opendocument:xmlns:container"
    return document(node("container", node("rootfiles", root), version="1.0", xmlns=namespace))


def _package(public: Edition, language: str, chapters: tuple[Part, ...]) -> bytes:
    modified = last_known(public.sheet)
    metadata = [
        node("dc:identifier", tag(public.story, "book"), id="id"),
        node("dc:title", public.title),
        node("dc:language", language),
        node("meta", modified, property="dcterms:modified"),
        node("meta", "textual", property="schema:accessMode"),
        node("meta", "textual", property="schema:accessModeSufficient"),
        node("meta", "structuralNavigation", property="schema:accessibilityFeature"),
        node("meta", "none", property="schema:accessibilityHazard"),
        node("meta", "Text and links only, in reading order.", property="schema:accessibilitySummary"),
    ]
    xhtml = "application/xhtml+xml"
    manifest = [
        node("item", id="contents", href="contents.xhtml", media_type=xhtml, properties="nav"),
        node("item", id="style", href="style.css", media_type="text/css"),
        *(node("item", id=part.name, href=f"{part.name}.xhtml", media_type=xhtml) for part in chapters),
    ]
    spine = [node("itemref", idref=part.name) for part in chapters]
    package = node(
        "package",
        [
            node("metadata", metadata, xmlns__dc="http://purl.org/dc/elements/1.1/"),
            node("manifest", manifest),
            node("spine", spine),
        ],
        xmlns="http://www.idpf.org/2007/opf",
        version="3.0",
        unique_identifier="id",
        xml__lang=language,
    )
    return document(package)


def _contents(chapters: tuple[Part, ...]) -> Node:
    items = [node("li", node("a", part.title, href=f"{part.name}.xhtml")) for part in chapters]
    return node("nav", [node("h1", "Contents"), node("ol", items)], epub__type="toc")


def _page(title: str, language: str, body: list[Node]) -> bytes:
    head = node("head", [node("title", title), node("link", rel="stylesheet", type="text/css", href="style.css")])
    root = node("html", [head, node("body", body)], **_XHTML, lang=language, xml__lang=language)
    return document(root, "<!DOCTYPE html>")
