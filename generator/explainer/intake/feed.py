"""RSS (0.9x, 1.0, 2.0), Atom (RFC 4287) and JSON Feed: the articles that a feed names, and what it says of each.

A feed's own date and title are only a fallback: the page itself is nearer to the source. XML is read by feedparser,
which mends what feeds get wrong; JSON here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml import etree, html  # type: ignore[import-untyped]

from ..core.addresses import web_address
from ..core.errors import SeedError
from ..core.model import Metadata
from ..text.readers.page.markup import parse
from ..text.readers.page.page_names import clean
from ..text.readers.page.stated_dates import stated_date
from ..text.reading.encoding import decode
from .addresses import shown
from .kinds import kind_of

_MOST = 2000
_BARE_AMPERSAND = re.compile(rb"<!\[CDATA\[.*?\]\]>|&(?!#\d{1,7};|#[xX][0-9a-fA-F]{1,6};|[A-Za-z]\w{0,30};)", re.DOTALL)
"""Ampersands that begin no reference, as in addresses that nobody escaped; and CDATA as a whole, which needs none."""
_WEB_ADDRESS = re.compile(r"https?://[^\s/]")


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
        seen.setdefault(entry.address, entry)
    if not seen:
        raise SeedError(
            shown(place), "no feed, or one without articles", "Give the address of its RSS, Atom or JSON feed."
        )
    return tuple(seen.values())


def feed_of(data: bytes, address: str) -> str:
    """The address of the feed that a page names for itself; empty where this is no page or names none."""
    page = parse(decode(data, markup=True)[0]) if kind_of(data, "", address) == ".html" else None
    try:
        return urljoin(address, page.feeds[0]) if page and page.feeds else ""
    except ValueError:
        return ""


def _json(data: bytes, address: str) -> Iterator[Entry]:
    try:
        feed = json.loads(data)
        items = feed.get("items", [])
    except (ValueError, AttributeError, RecursionError):
        return
    site = clean(_line(feed.get("title")))
    for item in items if isinstance(items, list) else []:
        if not isinstance(item, dict):
            continue
        people = item.get("authors") or [item.get("author")]
        people = people if isinstance(people, list) else [people]
        authors = tuple(name for one in people if isinstance(one, dict) and (name := _line(one.get("name"))))
        title, summary = clean(_line(item.get("title"))), _line(item.get("summary") or item.get("content_text"))
        tags = item.get("tags") if isinstance(item.get("tags"), list) else []
        link = next(filter(None, (_text(item.get(key)) for key in ("url", "external_url"))), "")
        if not link and _WEB_ADDRESS.match(_text(item.get("id"))):
            link = _text(item.get("id"))
        published = stated_date(_text(item.get("date_published")))
        yield from _entry(link, title, site, address, authors, published, [summary, *map(_line, tags or [])])


def _text(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""


def _xml(data: bytes, address: str, place: str) -> Iterator[Entry]:
    import feedparser  # type: ignore[import-untyped]  # here, for it is slow to load and seldom needed

    whole = _BARE_AMPERSAND.sub(lambda found: found[0] if len(found[0]) > 1 else b"&amp;", data)
    try:
        # As a stream: bytes that happen to be a file's name would be opened.
        feed = feedparser.parse(
            BytesIO(whole),
            response_headers={"content-location": address},
            resolve_relative_uris=False,
            sanitize_html=False,
        )
    except Exception:  # the library raises whatever a hostile feed leads to
        feed = {}
    if not feed.get("version") and not feed.get("entries"):
        raise SeedError(shown(place), "no feed", "Give the address of its RSS, Atom or JSON feed.")
    site = _shown_words(feed["feed"], "title")
    days = ("published", "updated") if feed.version.startswith("rss") and b":updated" not in data else ("published",)
    for item in feed.entries:
        link = item.get("link") or item.get("id") or ""
        authors = tuple(
            name
            for one in item.get("authors", [])
            if (name := " ".join(str(one.get("name", "")).split())) and "@" not in name
        )
        published = next((day for name in days if (day := stated_date(str(item.get(name, ""))))), "")
        tags = [str(tag.get("label") or tag.get("term") or "") for tag in item.get("tags", [])]
        more = [_shown_words(item, "summary"), *tags]
        yield from _entry(link, _shown_words(item, "title"), site, address, authors, published, more)


def _shown_words(part: Any, name: str) -> str:
    """The words that a title or summary shows: markup only where the feed says, or the parser saw, that it is some."""
    value = str(part.get(name) or "")
    if "html" in part.get(f"{name}_detail", {}).get("type", ""):
        return _line(value)
    return " ".join(value.split())


def _entry(
    link: str, title: str, site: str, address: str, authors: tuple[str, ...], published: str, more: list[str]
) -> Iterator[Entry]:
    """The entry, unless its link is none or leads back to the feed: one bad entry takes no other with it."""
    if not link.strip():
        return
    try:
        url = web_address(urljoin(address, link.strip()))
    except ValueError:
        return
    if url and url != address:
        metadata = Metadata(title=title, publisher=_own(site, url, address), authors=authors, published=published)
        yield Entry(url, metadata, " ".join([title, *more]).lower())


def _own(site: str, url: str, address: str) -> str:
    """The feed's title as publisher, only where the feed and the article live on one site: others gather from many."""
    hosts = [".".join((urlsplit(one).hostname or "").split(".")[-2:]) for one in (url, address)]
    return site if hosts[0] == hosts[1] else ""


def _line(value: Any) -> str:
    if not isinstance(value, str):
        return ""
    if "<" in value or "&" in value:
        try:
            value = html.fromstring(f"<div>{value}</div>").text_content()
        except (etree.LxmlError, ValueError):
            value = ""
    return " ".join(value.split())
