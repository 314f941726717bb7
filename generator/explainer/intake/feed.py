"""RSS (0.9x, 1.0, 2.0), Atom (RFC 4287) and JSON Feed: the articles that a feed names, and what it says of each.

A feed's own date and title are only a fallback: the page itself is nearer to the source.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml import etree, html  # type: ignore[import-untyped]

from ..core.errors import SeedError
from ..core.model import Metadata
from ..text.readers.page.markup import parse
from ..text.readers.page.stated_dates import stated_date
from ..text.reading.encoding import decode
from .addresses import shown
from .kinds import kind_of

_MOST = 2000
_PUBLISHED = ("pubDate", "published", "date", "issued")
"""Local names; `updated` is not among them, because it is not when an article appeared."""


@dataclass(frozen=True, slots=True)
class Entry:
    address: str
    metadata: Metadata
    words: str
    """Title, summary and categories in lower case, for choosing among entries."""

    def matches(self, wanted: tuple[str, ...]) -> bool:
        """Does it hold every word of one of these? True where nothing is asked for."""
        return not wanted or any(all(word in self.words for word in one.lower().split()) for one in wanted)


def read_feed(data: bytes, address: str, place: str) -> tuple[Entry, ...]:
    """The entries in the feed's order, each address once. `address` resolves relative links, `place` is for messages.

    Raises SeedError where this is no feed. A feed that breaks off gives what stands before that.
    """
    entries = (
        list(_json(data, address))
        if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")
        else list(_xml(data, address, place))
    )
    seen: dict[str, Entry] = {}
    for entry in entries[:_MOST]:
        if re.match(r"https?://[^\s/]", entry.address):
            seen.setdefault(entry.address, entry)
    if not seen:
        raise SeedError(
            shown(place), "no feed, or one without articles", "Give the address of its RSS, Atom or JSON feed."
        )
    return tuple(seen.values())


def feed_of(data: bytes, address: str) -> str:
    """The address of the feed that a page names for itself; empty where this is no page or names none."""
    page = parse(decode(data, markup=True)[0]) if kind_of(data, "", address) == ".html" else None
    return urljoin(address, page.feeds[0]) if page and page.feeds else ""


def _json(data: bytes, address: str) -> Iterator[Entry]:
    try:
        feed = json.loads(data)
        items = feed.get("items", [])
    except (ValueError, AttributeError, RecursionError):
        return
    site = _line(feed.get("title"))
    for item in items if isinstance(items, list) else []:
        if not isinstance(item, dict):
            continue
        people = item.get("authors") or [item.get("author")]
        people = people if isinstance(people, list) else [people]
        authors = tuple(name for one in people if isinstance(one, dict) and (name := _line(one.get("name"))))
        title, summary = _line(item.get("title")), _line(item.get("summary") or item.get("content_text"))
        tags = item.get("tags") if isinstance(item.get("tags"), list) else []
        url = urljoin(address, _line(item.get("url") or item.get("external_url")))
        published = stated_date(_line(item.get("date_published")))
        yield _entry(url, title, _own(site, url, address), authors, published, [summary, *map(_line, tags or [])])


def _xml(data: bytes, address: str, place: str) -> Iterator[Entry]:
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser=parser)
    except (etree.LxmlError, ValueError):
        root = None
    if root is None:
        raise SeedError(shown(place), "no feed", "Give the address of its RSS, Atom or JSON feed.")
    site = next((_words(tag) for tag in root.iter() if _local(tag) == "title"), "")
    for item in root.iter():
        if _local(item) not in ("item", "entry"):
            continue
        parts: dict[str, list[Any]] = {}
        for child in item:
            parts.setdefault(_local(child), []).append(child)
        link = _link(parts)
        url = urljoin(_base(item) or address, link) if link else ""
        title = _html_words(parts.get("title", []))
        authors = tuple(
            name
            for tag in [*parts.get("creator", []), *parts.get("author", [])]
            if (name := _words(next((sub for sub in tag if _local(sub) == "name"), tag))) and "@" not in name
        )
        published = next(
            (day for name in _PUBLISHED for tag in parts.get(name, []) if (day := stated_date(_words(tag)))), ""
        )
        summary = _html_words([*parts.get("description", []), *parts.get("summary", [])])
        categories = [tag.get("term") or _words(tag) for tag in parts.get("category", [])]
        yield _entry(url, title, _own(site, url, address), authors, published, [summary, *categories])


def _entry(url: str, title: str, site: str, authors: tuple[str, ...], published: str, more: list[str]) -> Entry:
    metadata = Metadata(title=title, publisher=site, authors=authors, published=published)
    return Entry(url, metadata, " ".join([title, *more]).lower())


def _own(site: str, url: str, address: str) -> str:
    """The feed's title as publisher, only where the feed and the article live on one site: others gather from many."""
    hosts = [".".join((urlsplit(one).hostname or "").split(".")[-2:]) for one in (url, address)]
    return site if hosts[0] == hosts[1] else ""


def _link(parts: dict[str, list[Any]]) -> str:
    """RSS writes the address as text, Atom as an attribute of the link that is the alternate one."""
    for tag in parts.get("link", []):
        if tag.get("href") and tag.get("rel", "alternate") == "alternate":
            return str(tag.get("href")).strip()
    for tag in [*parts.get("link", []), *parts.get("guid", []), *parts.get("id", [])]:
        words = _words(tag)
        if words.startswith(("http://", "https://", "/")) and tag.get("isPermaLink", "true") != "false":
            return words
    return ""


def _base(item: Any) -> str:
    for tag in [item, *item.iterancestors()]:
        if base := tag.get("{http://www.w3.org/XML/1998/namespace}base"):
            return str(base)
    return ""


def _local(tag: Any) -> str:
    return etree.QName(tag).localname if isinstance(tag.tag, str) else ""


def _words(tag: Any) -> str:
    return " ".join("".join(tag.itertext()).split())


def _html_words(tags: list[Any]) -> str:
    """Titles and summaries are often escaped markup."""
    return " ".join(_line(_words(tag)) for tag in tags[:2])


def _line(value: Any) -> str:
    if not isinstance(value, str):
        return ""
    if "<" in value or "&" in value:
        try:
            value = html.fromstring(f"<div>{value}</div>").text_content()
        except (etree.LxmlError, ValueError):
            value = ""
    return " ".join(value.split())
