"""Does what was extracted hold the page's article? Compared with the paragraphs of prose that the page shows.

An extraction that silently takes one of an article's two containers costs its readers half of what the source says. So
where much is left out it is tried again: with the names of the containers taken away, by which it chose one of them,
and with recall before precision. What adds prose and little else wins; what is still left out is told.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice

from lxml import html  # type: ignore[import-untyped]

from ...reading.length import word_count
from .article_tree import article_tree
from .markup import Page, inside, text_of

Extract = Callable[[html.HtmlElement, bool], str]
"""(tree, recall before precision?) -> the article's text."""

_FEWEST_WORDS, _FEWEST_LEFT_OUT = 12, 60
"""Words of a paragraph of prose; words left out that are worth a second try."""
_TRY_AGAIN, _SAY_SO = 0.25, 0.4
"""Shares of the page's prose that were left out."""
_MOST_OTHER = 0.15
"""Share of a second try's words that may be no prose."""
_MOST_PARAGRAPHS = 3000
_ENDS = re.compile(r"[.!?…。！？][\"'”’)\]]{0,2}\s*$")
_NO_PROSE = ("nav", "aside", "footer", "form", "figure", "table", "button", "noscript", "template", "blockquote")
_KEY = 60


@dataclass(frozen=True, slots=True)
class _Prose:
    key: str
    words: int


def whole_article(page: Page, extract: Extract) -> tuple[str, tuple[str, ...]]:
    """(the article's text, what is doubtful about its completeness)."""
    tree = article_tree(page)
    prose = _prose(page)
    text = extract(article_tree(page), False)
    left = _left_out(prose, text)
    whole = sum(paragraph.words for paragraph in prose) or 1
    if text and sum(p.words for p in left) > max(_FEWEST_LEFT_OUT, _TRY_AGAIN * whole):
        for again in (extract(_without_names(tree), False), extract(article_tree(page), True)):
            still = _left_out(prose, again)
            taken = sum(p.words for p in prose if p not in still)
            if len(still) <= len(left) // 2 and word_count(again) - taken <= _MOST_OTHER * word_count(again) + _KEY:
                text, left = again, still
    missing = sum(p.words for p in left)
    if text and missing > max(_FEWEST_LEFT_OUT, _SAY_SO * whole):
        return text, (
            f"{len(left)} of the page's {len(prose)} paragraphs were not taken: they may belong to the article",
        )
    return text, ()


def _prose(page: Page) -> list[_Prose]:
    found: dict[str, _Prose] = {}
    for tag in islice(page.root.iter("p", "div"), _MOST_PARAGRAPHS):
        words = text_of(tag) if tag.tag == "p" else " ".join(_own_words(tag).split())
        count = word_count(words)
        if count < _FEWEST_WORDS or not _ENDS.search(words) or inside(tag, _NO_PROSE) or page.about_others(tag):
            continue
        if sum(len(text_of(link)) for link in tag.iter("a")) > len(words) // 2:
            continue
        found.setdefault(_squeezed(words)[:_KEY], _Prose(_squeezed(words)[:_KEY], count))
    return list(found.values())


def _own_words(tag: html.HtmlElement) -> str:
    return (tag.text or "") + " ".join(part.tail or "" for part in islice(tag.iterchildren(), 200))


def _left_out(prose: list[_Prose], text: str) -> list[_Prose]:
    taken = _squeezed(text)
    return [paragraph for paragraph in prose if paragraph.key not in taken]


def _squeezed(words: str) -> str:
    return re.sub(r"[\W_]+", "", words.lower())


def _without_names(tree: html.HtmlElement) -> html.HtmlElement:
    for tag in tree.iter():
        for name in ("class", "id", "itemprop"):
            tag.attrib.pop(name, None)
    return tree
