"""A web page as a tree, reduced to what says something about its article: meta tags, linked data, heading, dates shown.

Which of it to believe is `page_metadata`'s business; here stands only where in the markup it is found, and what lies in
parts of the page that speak of other articles.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from lxml import etree, html  # type: ignore[import-untyped]

Said = tuple[str, str]
"""(a date as written, where)."""

_OTHERS = re.compile(
    r"related|recommend|comment|sidebar|widget|teaser|promo|trending|popular|newsletter|read-?next|read-?more|more-"
    r"|latest|also-|carousel|breadcrumb|cookie|banner|outbrain|taboola|event",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(
    r"publish|pub-?date|posted|(?:post|entry|article|story|content|byline|news)[-_]*(?:date|time)|timestamp|dateline|\bdate\b",
    re.I,
)
_UPDATED = re.compile(r"updat|modif|revis|edited", re.IGNORECASE)
_SAYS_PUBLISHED = re.compile(
    r"\b(?:published|posted|issued|released|publication date|release date|date)\b[^.]{0,12}$", re.IGNORECASE
)
_SAYS_UPDATED = re.compile(r"\b(?:updated|modified|edited|revised|reviewed)\b[^.]{0,12}$", re.IGNORECASE)
_LABELLED = re.compile(
    r"\s{0,9}(?:first )?(?:published|posted|publication date|release date|issued|date)(?: on| at)?\s{0,3}:?\s",
    re.IGNORECASE,
)
_MOST_DATES, _MOST_ANCESTORS, _LONGEST_STAMP = 300, 40, 90
_DATE_TAGS = "time span p div li dd td small em abbr".split()


@dataclass(frozen=True)
class Page:
    """A parsed page. Values are as they stand, in the order of the page."""

    root: html.HtmlElement

    @cached_property
    def _metas(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for tag in self.root.iter("meta"):
            for attribute in ("property", "name", "http-equiv"):
                if key := (tag.get(attribute) or "").strip().lower():
                    value = tag.get("content") or tag.get("value") or ""
                    if value.strip():
                        found.setdefault(key, []).append(value.strip())
        return found

    def meta(self, key: str) -> list[str]:
        """The contents of `<meta name|property=key>`; the key in lower case."""
        return self._metas.get(key, [])

    def property(self, key: str) -> list[str]:
        """Values of microdata `itemprop=key`, apart from those about other articles."""
        found = []
        for tag in islice(self.root.iterfind(f".//*[@itemprop='{key}']"), _MOST_DATES):
            if not self._about_others(tag):
                found.append(tag.get("content") or tag.get("datetime") or text_of(tag))
        return found

    @cached_property
    def scripts(self) -> list[str]:
        """The linked data."""
        scripts = (tag for tag in self.root.iter("script") if "ld+json" in (tag.get("type") or "").lower())
        return [tag.text or "" for tag in scripts]

    @cached_property
    def title(self) -> str:
        return next((text_of(tag) for tag in self.root.iterfind(".//head/title")), "") or next(
            (text_of(tag) for tag in self.root.iter("title") if not _inside(tag, ("svg",))), ""
        )

    @cached_property
    def heading(self) -> str:
        """The first heading of the first rank that is more than the site's own name or logo."""
        headings = [text_of(tag) for tag in islice(self.root.iter("h1"), 20)]
        inside = [text_of(tag) for tag in islice(self.root.iterfind(".//article//h1"), 5)]
        return next((words for words in [*inside, *headings] if len(words.split()) > 2), "") or next(
            (words for words in [*inside, *headings] if words), ""
        )

    @cached_property
    def canonical(self) -> str:
        links = self.root.iter("link")
        return next((tag.get("href") or "" for tag in links if "canonical" in _rel(tag)), "")

    @cached_property
    def feeds(self) -> list[str]:
        """Addresses of the feeds that the page names."""
        links = [tag for tag in self.root.iter("link") if "alternate" in _rel(tag)]
        return [tag.get("href") or "" for tag in links if re.search("rss|atom|feed", tag.get("type") or "", re.I)]

    @cached_property
    def amp(self) -> bool:
        return "amp" in self.root.attrib or "\u26a1" in self.root.attrib

    @cached_property
    def language(self) -> str:
        return str(self.root.get("lang") or self.root.get("{http://www.w3.org/XML/1998/namespace}lang") or "").strip()

    @cached_property
    def footer(self) -> str:
        """The words of the page's foot, line by line."""
        feet = [tag for tag in self.root.iter("footer") if not _inside(tag, ("article",))]
        feet += list(self.root.iterfind(".//div[@id='footer']"))
        return "\n".join(text_of(part) for foot in feet[-1:] for part in _blocks(foot))[:4000]

    @cached_property
    def authors(self) -> list[str]:
        """What `rel=author` and microdata name."""
        found = [text_of(tag) for tag in self.root.iterfind(".//a[@rel]") if "author" in _rel(tag)]
        for tag in islice(self.root.iterfind(".//*[@itemprop='author']"), 20):
            name = next(tag.iterfind(".//*[@itemprop='name']"), tag)
            found.append(name.get("content") or text_of(name))
        return [name for name in found if name]

    @cached_property
    def published_times(self) -> tuple[Said, ...]:
        """(date as written, place) of the days of publication that a reader sees, the surest first."""
        return self._times[0]

    @cached_property
    def modified_times(self) -> tuple[Said, ...]:
        return self._times[1]

    @cached_property
    def _times(self) -> tuple[tuple[Said, ...], tuple[Said, ...]]:
        sure: list[Said] = []
        modified: list[Said] = []
        labelled: list[Said] = []
        bare: list[Said] = []
        for tag in islice(self.root.iter(_DATE_TAGS), 20_000):
            time = tag.tag == "time"
            names = f"{tag.get('class') or ''} {tag.get('id') or ''}"
            shown = text_of(tag) if time or _PUBLISHED.search(names) or not len(tag) else ""
            value = (tag.get("datetime") or shown) if time else shown
            if not value or len(shown) > _LONGEST_STAMP or not re.search(r"\d{4}", value) or self._about_others(tag):
                continue
            if len(sure) + len(modified) + len(labelled) + len(bare) > _MOST_DATES:
                break
            before = _before(tag)
            if time and "pubdate" in tag.attrib:
                sure.append((value, "<time pubdate>"))
            elif (
                _SAYS_UPDATED.search(before)
                or _SAYS_UPDATED.match(shown[:20])
                or (_UPDATED.search(names) and not _PUBLISHED.search(names.replace("date", "")))
            ):
                modified.append((value, f"<{tag.tag}> that says updated"))
            elif _SAYS_PUBLISHED.search(before) or _LABELLED.match(shown):
                sure.append((value, f"<{tag.tag}> that says published"))
            elif _PUBLISHED.search(names):
                labelled.append((value, f"<{tag.tag} class={names.split()[0]}>"))
            elif time and not _inside(tag, ("p", "li", "td")):
                bare.append((value, "<time>"))
        if len({value[:10] for value, _ in bare}) > 1:
            bare = []
        return (*sure, *labelled, *bare), tuple(modified)

    @cached_property
    def _own_article(self) -> html.HtmlElement | None:
        return next((tag for tag in self.root.iter("article") if next(tag.iter("h1"), None) is not None), None)

    def _about_others(self, tag: html.HtmlElement) -> bool:
        """Does this element lie in a part that speaks of other articles, or of none?"""
        for above in islice(tag.iterancestors(), _MOST_ANCESTORS):
            if above.tag in ("nav", "aside") or (above.tag == "footer" and not _inside(above, ("article",))):
                return True
            if above.tag == "article" and self._own_article is not None and above is not self._own_article:
                return True
            names = f"{above.get('class') or ''} {above.get('id') or ''}"
            if above.tag not in ("body", "html", "article", "main") and _OTHERS.search(names):
                return True
        return False


def parse(text: str) -> Page | None:
    """The page of a text of markup; None where there is no element in it."""
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        root = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError):
        return None
    return Page(root)


def text_of(tag: html.HtmlElement) -> str:
    return " ".join("".join(islice(_texts(tag), 2000)).split())


def _texts(tag: html.HtmlElement) -> Iterator[str]:
    for part in tag.iter():
        if part.tag in ("script", "style"):
            continue
        if part.text:
            yield part.text
        if part is not tag:
            yield " " if part.tag in ("br", "p", "div", "li") else ""
            yield part.tail or ""


def _before(tag: html.HtmlElement) -> str:
    """The words right before an element: its parent's own, or those of the label beside it."""
    previous = tag.getprevious()
    if previous is not None:
        return (text_of(previous)[-40:] + " " + (previous.tail or "")).strip()
    parent = tag.getparent()
    if parent is None:
        return ""
    words = (parent.text or "").strip()
    above = parent.getprevious()
    return words or (
        text_of(above)[-40:] if above is not None and above.tag in ("dt", "th", "span", "strong", "b") else ""
    )


def _blocks(tag: html.HtmlElement) -> Iterable[html.HtmlElement]:
    parts = [part for part in tag.iter("p", "li", "div", "small", "span") if not len(part.findall("p"))]
    return parts or [tag]


def _inside(tag: html.HtmlElement, names: tuple[str, ...]) -> bool:
    return any(above.tag in names for above in islice(tag.iterancestors(), _MOST_ANCESTORS))


def _rel(tag: html.HtmlElement) -> list[str]:
    return (tag.get("rel") or "").lower().split()
