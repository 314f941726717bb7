"""A page's tree made ready for the extraction of its article: what no reader takes for a part of it goes out.

The extraction knows menus and sidebars. What it takes in are windows that only scripts would open, pictures of other
stories shown one after the other, and lists of teasers inside the article; and a table that only places things on the
page it takes for data, whose rows it writes on one line.
"""

from __future__ import annotations

import re
from copy import deepcopy

from lxml import etree, html  # type: ignore[import-untyped]

from ...reading.length import word_count
from .markup import Page, text_of

_WINDOWS = re.compile(
    r"(?:^|[\s_-])(?:modal|dialog|lightbox|tooltip|popover|popup|pop-up|hover-?card|overlay|toast|snackbar|off-?canvas"
    r"|form-?error|error-?message|validation)(?:$|[\s_-])",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"(?:^|[\s_-])(?:gallery|slideshow|slider|carousel|filmstrip|related|recommended|recirc(?:ulation)?|teasers?|promos?"
    r"|more|more-?(?:stories|news|articles|from|on)|read-?(?:more|next|also)|also-?(?:read|on)|trending|most-?(?:read|popular)"
    r"|newsletter|sign-?up|subscribe|subscription|outbrain|taboola)(?:$|[\s_-])",
    re.IGNORECASE,
)
_LISTS = frozenset("div section aside ul ol table form dialog".split())
_LARGEST_PART = 0.34
"""Share of the page's words above which an element holds the article, whatever it is called."""
_CELL_BLOCKS = "p h1 h2 h3 h4 h5 h6 div ul ol table blockquote".split()
_LONG_CELL = 400


_INLINE = "a abbr b bdi bdo big br cite code em font i kbd mark q s samp small span strong sub sup tt u var wbr".split()
_MOST_INLINE = 1000
"""Inline elements of one parent. The extraction's time grows with their square, and no paragraph has so many."""


def article_tree(page: Page) -> html.HtmlElement:
    """A copy of the page's tree for the extraction, which takes it apart."""
    tree = deepcopy(page.root)
    _flatten(tree)
    _take_out(tree)
    for table in list(tree.iter("table")):
        if _places(table):
            _as_blocks(table)
    return tree


def _flatten(tree: html.HtmlElement) -> None:
    for parent in [tag for tag in tree.iter() if len(tag) > _MOST_INLINE]:
        if sum(1 for _ in parent.iterchildren(*_INLINE)) > _MOST_INLINE:
            etree.strip_tags(parent, *_INLINE)
            parent.text = parent.text  # what was many nodes of text becomes one
            for part in parent:
                part.tail = part.tail


def _take_out(tree: html.HtmlElement) -> None:
    whole = word_count(" ".join(tree.itertext("p", "li", "td", "h1", "h2", "h3"))) or 1
    for tag in list(tree.iter(*_LISTS)):
        names = f"{tag.get('class') or ''} {tag.get('id') or ''}"
        window = tag.tag == "dialog" or tag.get("role") in ("dialog", "alertdialog", "alert") or _WINDOWS.search(names)
        if not (window or _ELSEWHERE.search(names)) or tag.getparent() is None:
            continue
        if next(tag.iter("h1", "article", "main"), None) is None and word_count(text_of(tag)) < _LARGEST_PART * whole:
            tag.drop_tree()


def _places(table: html.HtmlElement) -> bool:
    """Is the table there to place things rather than to show data: a cell of it holds text in blocks, or very much?"""
    if table.get("role") in ("presentation", "none"):
        return True
    if next(table.iter("th", "caption", "thead"), None) is not None:
        return False
    for cell in table.iter("td"):
        if (
            sum(1 for block in cell.iterchildren(*_CELL_BLOCKS)) > 1
            or next(cell.iterchildren("table"), None) is not None
        ):
            return True
        if len(text_of(cell)) > _LONG_CELL:
            return True
    return False


def _as_blocks(table: html.HtmlElement) -> None:
    for part in list(table.iter("table", "tbody", "tr", "td")):
        nearest = next(part.iterancestors("table"), None) if part.tag != "table" else table
        if nearest is table or nearest is None or part is table:
            part.tag = "div"
