"""A page's title and its publisher. Each is told from the other by what several places of the page agree on.

Systems glue the two together in <title> and Open Graph, cut headlines short in linked data, and name a holding company
or a slogan where the publisher should be; so what two places say beats what one says.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator

from . import json_ld
from .markup import Page

_TITLE = "og:title citation_title dc.title dcterms.title parsely-title sailthru.title twitter:title".split()
_PUBLISHER = (
    "og:site_name citation_journal_title citation_publisher dc.publisher dcterms.publisher publisher application-name"
).split()
_LEADING = re.compile(r"(.{1,60}?) ?(?:\||-|–|—|·|•|»|::|:) ?")
_SEPARATOR = re.compile(r" (?:\||-|–|—|·|•|»|::|:) | \| ?")
_TOO_LONG = 300


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
    """One printable line, without tags and entities that were escaped twice."""
    value = re.sub(r"</?[a-zA-Z][^<>]{0,99}>", "", html.unescape(value))
    line = " ".join("".join(c if c.isprintable() else " " for c in value).split())
    return line if len(line) <= _TOO_LONG else ""


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
    known = [(value, place) for value, place in cleaned if value]
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


def _heading_in_title(page: Page) -> str:
    """The heading of the page that stands at one end of <title>, with a separator behind or before it.

    Where headings stand at both ends, the first on the page is the site's name; of several at one end the longest wins.
    """
    whole = clean(page.title)
    first, last = "", ""
    ends: list[str] = []
    for own in map(clean, page.headings):
        if len(own.split()) < 2:
            continue
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
    return words if words and len(words.split()) <= 6 and words[0].isupper() else ""


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

    given = [(name, place) for value, place in candidates() if (name := _site(value))]
    whole = squeezed(clean(page.title))
    named = [squeezed(name) for name, _ in given]
    for pair, name in zip(given, named, strict=True):
        if named.count(name) > 1 or (name and (whole.endswith(name) or whole.startswith(name))):
            return pair
    return (given or [("", "")])[0]


def _site(name: str) -> str:
    """A site's name, unless it is an address or an account."""
    name = clean(name)
    return "" if re.match(r"https?:|@|www\.", name) or not re.search(r"\w", name) else name
