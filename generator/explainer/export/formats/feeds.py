"""The changes as feeds: Atom (RFC 4287) and JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).

Atom demands a date of every entry; where the sheet has none, see `News.updated`. JSON Feed does not, and gets none.
Without the site's address, links are relative to the feed, which Atom allows; JSON Feed wants whole ones and does
without.
"""

from __future__ import annotations

from ...core.language_tag import well_formed
from ..common.edition import Edition
from ..common.identity import tag
from ..common.json_text import to_json
from ..common.moments import last_known
from ..common.xml_tree import Node, document, fragment, node
from .news import News, news

ATOM = "feed.xml"
JSON = "feed.json"


def atom(public: Edition) -> bytes:
    """The newest revisions, newest first."""
    sheet, entries = public.sheet, news(public)
    updated = max((entry.updated for entry in entries), default=last_known(sheet))
    head: list[Node | None] = [
        node("title", public.title),
        node("id", tag(public.story, "changes")),
        node("updated", updated),
        node("author", node("name", public.title)),
        node("generator", "explainer"),
        node("link", rel="alternate", type="text/html", href=public.changes),
        node("link", rel="self", type="application/atom+xml", href=f"{public.here}{ATOM}") if public.here else None,
    ]
    language = {"xml__lang": known} if (known := well_formed(sheet.language)) else {}
    return document(node("feed", [*head, *map(_entry, entries)], xmlns="http://www.w3.org/2005/Atom", **language))


def _entry(entry: News) -> Node:
    return node(
        "entry",
        [
            node("title", entry.title),
            node("id", entry.id),
            node("updated", entry.updated),
            node("link", rel="alternate", type="text/html", href=entry.url),
            node("content", node("div", entry.body, xmlns="http://www.w3.org/1999/xhtml"), type="xhtml"),
        ],
    )


def json_feed(public: Edition) -> bytes:
    """As `atom`."""
    head = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": public.title,
        "language": well_formed(public.sheet.language),
    }
    if public.here:
        head |= {"home_page_url": public.site, "feed_url": f"{public.here}{JSON}"}
    items = []
    for entry in news(public):
        item = {"id": entry.id, "title": entry.title, "content_html": fragment(entry.body)}
        if public.here:
            item["url"] = entry.url
        if entry.dated:
            item["date_published"] = entry.updated
        items.append(item)
    return to_json({**{key: value for key, value in head.items() if value}, "items": items})
