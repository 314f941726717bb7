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

_OTHERS = re.compile(
    r"related|recommend|comment|sidebar|widget|teaser|promo|trending|popular|newsletter|read-?next|read-?more|more-"
    r"|latest|also-|carousel|breadcrumb|cookie|banner|outbrain|taboola|event|disqus|\brepl(?:y|ies)\b|\brespond\b",
    re.IGNORECASE,
)
_OTHER_THINGS = re.compile(
    r"(?:Comment|UserComments|Review|ClaimReview|Claim|Person|Organization|Event|Product|ListItem|Place|Book|Movie)$"
)
_OTHER_WORKS = frozenset("comment comments review itemReviewed itemListElement hasPart citation mentions".split())
_KICKER = re.compile(
    r"kicker|eyebrow|overline|\b(?:section|category|label|topic|tag|rubric)(?:-?name|-?title|-?label)?\b", re.IGNORECASE
)
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""Characters that no tree may hold."""
_LONG_TAG = re.compile(r"<([A-Za-z][\w:-]{0,40})[^<>]{4000,}>")
_MOST_ANCESTORS, _MOST_VALUES, _MOST_ATTRIBUTES = 40, 300, 500


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
        for tag in islice(self.root.iterfind(f".//*[@itemprop='{key}']"), _MOST_VALUES):
            if not self.about_others(tag):
                found.append(tag.get("content") or tag.get("datetime") or full_form(tag) or text_of(tag))
        return found

    @cached_property
    def scripts(self) -> list[str]:
        """The linked data."""
        scripts = (tag for tag in self.root.iter("script") if "ld+json" in (tag.get("type") or "").lower())
        return [tag.text or "" for tag in scripts]

    @cached_property
    def title(self) -> str:
        return next((text_of(tag) for tag in self.root.iterfind(".//head/title")), "") or next(
            (text_of(tag) for tag in self.root.iter("title") if not inside(tag, ("svg",))), ""
        )

    @cached_property
    def heading(self) -> str:
        """The first heading of the first rank that is more than the site's own name or logo."""
        headings = [_heading_text(tag) for tag in islice(self.root.iter("h1"), 20)]
        inside = [_heading_text(tag) for tag in islice(self.root.iterfind(".//article//h1"), 5)]
        return next((words for words in [*inside, *headings] if len(words.split()) > 2), "") or next(
            (words for words in [*inside, *headings] if words), ""
        )

    @cached_property
    def headings(self) -> list[str]:
        return [_heading_text(tag) for tag in islice(self.root.iter("h1", "h2", "h3"), 60)]

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
        feet = [tag for tag in self.root.iter("footer") if not inside(tag, ("article",))]
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
    def own_article(self) -> html.HtmlElement | None:
        return next((tag for tag in self.root.iter("article") if next(tag.iter("h1"), None) is not None), None)

    def about_others(self, tag: html.HtmlElement) -> bool:
        """Does this element lie in a part that speaks of other articles, or of none?"""
        for above in islice(tag.iterancestors(), _MOST_ANCESTORS):
            if above.tag in ("nav", "aside") or (above.tag == "footer" and not inside(above, ("article",))):
                return True
            if above.tag == "article" and self.own_article is not None and above is not self.own_article:
                return True
            other = _OTHER_THINGS.search(above.get("itemtype") or "") or above.get("itemprop") in _OTHER_WORKS
            if other and next(above.iter("h1"), None) is None:
                return True
            names = f"{above.get('class') or ''} {above.get('id') or ''}"
            if above.tag not in ("body", "html", "article", "main") and _OTHERS.search(names):
                return True
        return False


def parse(text: str) -> Page | None:
    """The page of a text of markup; None where there is no element in it."""
    text = _LONG_TAG.sub(_without_attributes, _FORBIDDEN.sub(" ", text))
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        root = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError):
        root = None
    if any(error.type == etree.ErrorTypes.ERR_NO_MEMORY for error in parser.error_log):
        raise MemoryError  # else the tree's beginning would pass for all of it
    return None if root is None else Page(root)


def _without_attributes(tag: re.Match[str]) -> str:
    """A tag with more attributes than any page needs, without them: the parser's time grows with their square."""
    return f"<{tag[1]}>" if tag[0].count("=") > _MOST_ATTRIBUTES else tag[0]


def text_of(tag: html.HtmlElement) -> str:
    return " ".join("".join(islice(_texts(tag), 2000)).split())


def _heading_text(tag: html.HtmlElement) -> str:
    """A heading's words without the name of the section above them."""
    named = [part for part in tag.iterchildren() if _KICKER.search(f"{part.get('class') or ''}")]
    rest = " ".join(text for text in (tag.text, *(part.tail for part in tag.iterchildren())) if text)
    if not named or not (rest.strip() or len(named) < len(tag)):
        return text_of(tag)
    words = [tag.text or ""]
    for part in tag.iterchildren():
        words += ["" if part in named else text_of(part), part.tail or ""]
    return " ".join("".join(words).split())


def full_form(tag: html.HtmlElement) -> str:
    """What an abbreviation stands for: microformats wrote dates so."""
    return str(tag.get("title") or "") if tag.tag == "abbr" else ""


def _texts(tag: html.HtmlElement) -> Iterator[str]:
    for part in tag.iter():
        if part.tag in ("script", "style"):
            continue
        if part.text:
            yield part.text
        if part is not tag:
            yield " " if part.tag in ("br", "p", "div", "li") else ""
            yield part.tail or ""


def _blocks(tag: html.HtmlElement) -> Iterable[html.HtmlElement]:
    parts = [part for part in tag.iter("p", "li", "div", "small", "span") if not len(part.findall("p"))]
    return parts or [tag]


def inside(tag: html.HtmlElement, names: tuple[str, ...]) -> bool:
    return any(above.tag in names for above in islice(tag.iterancestors(), _MOST_ANCESTORS))


def _rel(tag: html.HtmlElement) -> list[str]:
    return (tag.get("rel") or "").lower().split()
