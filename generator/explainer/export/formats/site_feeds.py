"""One feed of all stories of a site, in the formats and by the rules of a story's own (`feeds`)."""

from __future__ import annotations

from collections.abc import Sequence

from ...core.addresses import uri
from ...core.language_tag import well_formed
from ...core.model import Settings
from ...core.overview import Changed, Overview
from ...core.printable import excerpt
from ..common.edition import FOLDER, Edition
from ..common.identity import site_tag
from ..common.json_text import to_json
from ..common.moments import NEVER
from ..common.xml_tree import Node, document, node
from .feeds import ATOM, JSON
from .news import news

_ENTRIES = 100
_TITLE = 120


def changes_told(public: Edition, dates: dict[int, str]) -> tuple[Changed, ...]:
    """The revisions of a story, newest first, with addresses below its own folder. `dates` are theirs, EDTF."""
    told = []
    for entry in news(public):
        revision = int(entry.id.rpartition(":")[2])
        url = entry.url.removeprefix(public.site)
        told.append(Changed(entry.id, entry.title, dates.get(revision, ""), entry.updated, entry.dated, url))
    return tuple(told)


def site_feeds(stories: Sequence[Overview], settings: Settings) -> dict[str, bytes]:
    """Both feeds by their path below the site's root: the newest changes of all stories, newest first."""
    address = uri(settings.site)
    site = f"{address.rstrip('/')}/" if address else "../"
    here = f"{site}{FOLDER}/" if address else ""
    every = [(story, change) for story in stories for change in story.changes]
    every.sort(key=lambda one: (one[1].updated, one[1].id), reverse=True)
    newest = every[:_ENTRIES]
    title = settings.title or "All stories"
    return {
        f"{FOLDER}/{ATOM}": _atom(title, newest, site, here, well_formed(settings.language)),
        f"{FOLDER}/{JSON}": _json(title, newest, site, here, well_formed(settings.language)),
    }


def _atom(title: str, newest: list[tuple[Overview, Changed]], site: str, here: str, language: str) -> bytes:
    head: list[Node | None] = [
        node("title", title),
        node("id", site_tag(title)),
        node("updated", max((change.updated for _, change in newest), default=NEVER)),
        node("author", node("name", title)),
        node("generator", "explainer"),
        node("link", rel="alternate", type="text/html", href=f"{site}index.html"),
        node("link", rel="self", type="application/atom+xml", href=f"{here}{ATOM}") if here else None,
    ]
    entries = [
        node(
            "entry",
            [
                node("title", _title(story, change)),
                node("id", change.id),
                node("updated", change.updated),
                node("link", rel="alternate", type="text/html", href=f"{site}{change.url}"),
            ],
        )
        for story, change in newest
    ]
    more = {"xml__lang": language} if language else {}
    return document(node("feed", [*head, *entries], xmlns="http://www.w3.org/2005/Atom", **more))


def _json(title: str, newest: list[tuple[Overview, Changed]], site: str, here: str, language: str) -> bytes:
    head = {"version": "https://jsonfeed.org/version/1.1", "title": title, "language": language}
    if here:
        head |= {"home_page_url": site, "feed_url": f"{here}{JSON}"}
    items = []
    for story, change in newest:
        item = {"id": change.id, "title": _title(story, change), "content_text": _title(story, change)}
        if here:
            item["url"] = f"{site}{change.url}"
        if change.dated:
            item["date_published"] = change.updated
        items.append(item)
    return to_json({**{key: value for key, value in head.items() if value}, "items": items})


def _title(story: Overview, change: Changed) -> str:
    return f"{excerpt(story.title, _TITLE)}: {change.title}"
