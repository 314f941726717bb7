"""A page's title and its publisher. Each is told from the other by what several places of the page agree on.

Systems glue the two together in <title> and Open Graph, cut headlines short in linked data, and name a holding company
or a slogan where the publisher should be; so what two places say beats what one says.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator

from ....lang.en.publishing import EDITIONS, PLATFORMS
from . import json_ld
from .markup import Page

_TITLE = "og:title citation_title dc.title dcterms.title parsely-title sailthru.title twitter:title".split()
_PUBLISHER = (
    "og:site_name citation_journal_title citation_publisher dc.publisher dcterms.publisher publisher application-name"
).split()
_LEADING = re.compile(r"(.{1,60}?) ?(?:\||-|–|—|·|•|»|::|:) ?")
_SEPARATOR = re.compile(r" (?:\||-|–|—|·|•|»|::|:) | \| ?")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,9})\b[^<>]{0,200}>")
_ALONE = frozenset({"br", "wbr"})
_TOO_LONG = 300
_FEWEST_WORDS = 3
"""Words from which on a heading is more than the name of a site or a section."""


def first(candidates: Iterator[tuple[str, str]], good: Callable[[str], str]) -> tuple[str, str]:
    for value, place in candidates:
        if kept := good(value):
            return kept, place
    return "", ""


def metas(page: Page, keys: list[str]) -> Iterator[tuple[str, str]]:
    for key in keys:
        for value in page.meta(key):
            yield value, f"meta {key}"


def clean(value: str) -> str:
    """One printable line, without tags and entities that were escaped twice.

    A tag that is opened and closed is markup; one that stands alone is a word: 'It begins with a humble <textarea>'.
    """
    value = html.unescape(value)
    tags = [(closing, name.lower()) for closing, name in _TAG.findall(value)]
    closed = {name for closing, name in tags if closing} & {name for closing, name in tags if not closing}
    value = _TAG.sub(lambda tag: "" if tag[2].lower() in closed | _ALONE else tag[0], value)
    line = " ".join("".join(c if c.isprintable() else " " for c in value).split())
    return _once(line) if len(line) <= _TOO_LONG else ""


def _once(line: str) -> str:
    """A line that a template has written twice."""
    half = len(line) // 2
    first, second = line[:half].strip(" |:–—-"), line[half:].strip(" |:–—-")
    return first if first == second and first.count(" ") > 1 else line


def find_title(page: Page, about: json_ld.Thing, publisher: str) -> tuple[str, str]:
    """The title that two places agree on, else the first there is: each alone may be a cut, a label or a slogan."""
    given = [
        (json_ld.text(about.get("headline")), "JSON-LD headline"),
        (json_ld.text(about.get("name")) if about.get("datePublished") else "", "JSON-LD name"),
        *((value, "itemprop headline") for value in page.property("headline")[:1]),
        *metas(page, _TITLE),
        (_heading_in_title(page), "a heading that <title> repeats"),
        (page.heading, "<h1>"),
        (page.title, "<title>"),
    ]
    cleaned = [(_without_site(clean(value), publisher), place) for value, place in given]
    known = [(_unglued(value, [other for other, _ in cleaned]), place) for value, place in cleaned if value]
    names = [squeezed(value) for value, _ in known]
    best = next((pair for pair, name in zip(known, names, strict=True) if names.count(name) > 1), ("", ""))
    title, place = best if best[0] else (known or [("", "")])[0]
    heading = clean(page.heading)
    if title.endswith(("…", "...")) and heading != title and heading.startswith(title.rstrip(". …")):
        return heading, "<h1>"
    return title, place


def _without_site(title: str, publisher: str) -> str:
    """The title without the publisher's name that many systems append or prepend."""
    parts = [*_SEPARATOR.finditer(title)]
    if not parts or not publisher:
        return title
    name = squeezed(publisher)
    if squeezed(title[parts[-1].end() :]) == name:
        return title[: parts[-1].start()].rstrip()
    if squeezed(title[: parts[0].start()]) == name:
        return title[parts[0].end() :].lstrip()
    return title


def _unglued(title: str, others: list[str]) -> str:
    """The title without the name of a section that was glued to it, where another place has it alone."""
    for other in others:
        if other != title and other.count(" ") + 1 >= _FEWEST_WORDS:
            before, after = title.removesuffix(other), title.removeprefix(other)
            if before != title and before[-1:].isalnum() and before.count(" ") < _FEWEST_WORDS:
                return other
            if after != title and after[:1].isalnum() and after.count(" ") < _FEWEST_WORDS:
                return other
    return title


def _heading_in_title(page: Page) -> str:
    """The heading that <title> repeats: all of it, or at one end with a separator behind or before it.

    Where headings stand at both ends, the first on the page is the site's name; of several at one end the longest wins.
    """
    whole = clean(page.title)
    first, last = "", ""
    ends: list[str] = []
    for own in map(clean, page.headings):
        if len(own.split()) < 2:
            continue
        if own == whole and len(own.split()) >= _FEWEST_WORDS:
            return own
        if whole.startswith(own) and _SEPARATOR.match(whole, len(own)) and len(own) > len(first):
            first = own
            ends.append("first")
        elif whole.endswith(own) and _LEADING.fullmatch(whole.removesuffix(own)) and len(own) > len(last):
            last = own
            ends.append("last")
    return last if last and ends[-1] == "last" else first


def site_in_title(page: Page, title: str) -> str:
    """What <title> says besides the article's own title, where the page repeats that title elsewhere."""
    whole = clean(page.title)
    for own in (_heading_in_title(page), title):
        if not own or own == whole:
            continue
        if whole.startswith(own) and (match := _SEPARATOR.match(whole, len(own))):
            return _as_name(_SEPARATOR.split(whole[match.end() :])[-1])
        if whole.endswith(own) and (lead := _LEADING.fullmatch(whole.removesuffix(own))):
            return _as_name(lead[1])
    return ""


def _as_name(words: str) -> str:
    words = words.strip()
    return _site(words) if words and len(words.split()) <= 6 and words[0].isupper() else ""


def squeezed(name: str) -> str:
    return re.sub(r"[\W_]+", "", name.lower().removeprefix("the ").removesuffix(".com"))


def find_publisher(page: Page, about: json_ld.Thing, found: list[json_ld.Thing]) -> tuple[str, str]:
    def candidates() -> Iterator[tuple[str, str]]:
        for key in ("publisher", "sourceOrganization"):
            for name in json_ld.names(about.get(key), found)[:1]:
                yield name, f"JSON-LD {key}"
        yield from metas(page, _PUBLISHER)
        for key in ("isPartOf", "provider"):
            part = json_ld.resolved(about.get(key), found)
            if isinstance(part, dict) and {"WebSite", "Organization", "NewsMediaOrganization"} & json_ld.types(part):
                yield json_ld.text(part.get("name")), f"JSON-LD {key}"
        for thing in found:
            if "WebSite" in json_ld.types(thing):
                yield json_ld.text(thing.get("name")), "JSON-LD WebSite"

    own = {squeezed(clean(value)) for value in (json_ld.text(about.get("headline")), *page.meta("og:title")[:1])}
    if clean(page.heading) == clean(page.title):
        own.add(squeezed(clean(page.title)))
    given = [(name, place) for value, place in candidates() if (name := _site(value)) and squeezed(name) not in own]
    whole = squeezed(clean(page.title))
    named = [squeezed(name) for name, _ in given]
    for pair, name in zip(given, named, strict=True):
        if named.count(name) > 1 or (name and (whole.endswith(name) or whole.startswith(name))):
            return pair
    return (given or [("", "")])[0]


def _site(name: str) -> str:
    """A site's name, unless it is an address, an account, an edition, or what the site is made with."""
    name = clean(name)
    if re.match(r"https?:|@|www\.", name) or not re.search(r"\w", name):
        return ""
    return "" if name.lower() in PLATFORMS | EDITIONS else name
