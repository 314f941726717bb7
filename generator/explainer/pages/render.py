"""Rows -> the files of a story: its pages, its card, and where it is alone on its site what all pages share."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import TypeVar

from markupsafe import Markup

from ..core.model import PAGE_KINDS, Dossier, Download, Settings
from ..core.printable import excerpt, plural
from .card import PLAIN, Card, draw
from .page import block, editors_words, frame, make_page
from .views.build import build
from .views.claim_pages import INDEX, claim_index
from .views.site import Site

T = TypeVar("T")
_PAGES = (
    ("index", "", "home"),
    ("timeline", "Timeline", "timeline"),
    ("faq", "Questions and answers", "faq"),
    ("claims", "Every claim and its sources", "claims"),
    ("disagreements", "Where the sources disagree", "disagreements"),
    ("sources/index", "Sources", "sources"),
    ("changes", "What changed", "changes"),
    ("method", "Method and reliability", "method"),
)
"""(file, heading, template); the home page's heading is the story's title."""
CARD = "assets/card.png"
"""The picture of link previews: the one that comes with the package, unless another can be drawn."""


def render(
    dossier: Dossier,
    settings: Settings,
    linked_data: Mapping[str, str] = MappingProxyType({}),
    downloads: Sequence[Download] = (),
) -> dict[str, bytes]:
    """Every generated file by its path below the content folder: `.md` pages, what stands in `assets/`, and robots.txt.

    `linked_data` is JSON-LD by the name of the page that it belongs to, safe inside a script element; `downloads` are
    the files that the pages offer. Pure: the same arguments give the same bytes.
    """
    site = build(dossier, settings)
    files = {} if settings.story else frame(settings)
    card = _card(site, settings.accent)
    # Among many stories it is only drawn where previews can name it: by a whole address.
    picture = draw(card) if settings.site or not settings.story else None
    if picture:
        files[CARD] = picture
    site = replace(site, card=(card if picture else PLAIN).words, story=settings.story)
    left_out = set(PAGE_KINDS) - set(settings.pages)
    for name, title, template in _PAGES:
        if name in left_out:
            continue
        head: dict[str, object] = {"title": title or site.title, "description": _description(site, title)}
        if name == "changes":  # the claims again, which the table of claims answers for
            head["search"] = {"exclude": True}
        # Of so many claims that they need pages of their own, the data stands beside the pages alone.
        linked = Markup("" if name == "claims" and site.claim_pages else linked_data.get(name, ""))
        root = "../" * name.count("/")
        files[f"{name}.md"] = _page(
            template,
            head,
            site,
            root,
            intro=editors_words(settings.intro) if name == "index" else "",
            linked_data=linked,
            downloads=downloads,
        )
    about: dict[str, object]
    for before, part, after in _in_turn(site.claim_pages):
        about = {"title": f"Claims: {part.title}", "description": part.title}
        files[part.uri] = _page("claims_part", about, site, "../", part=part, before=before, after=after)
    if site.claim_pages:
        files[INDEX] = claim_index(site.claim_pages)
    for number, page in enumerate(site.change_pages[1:] if "changes" not in left_out else (), 2):
        title = f"What changed, page {number} of {len(site.change_pages)}"
        about = {"title": title, "description": title, "search": {"exclude": True}}
        files[page.uri] = _page("changes_part", about, site, "../", page=page, number=number)
    for source in site.sources:
        title = f"Source {source.ref.number}: {source.ref.label}"
        # A source's words are searched at their publisher; here they would drown the claims made of them.
        about = {"title": title, "description": source.ref.title, "search": {"exclude": True}}
        files[source.uri] = _page("source", about, site, "../", excerpt(source.ref.title, 160), source=source)
    return dict(sorted(files.items()))


def _in_turn(pages: Sequence[T]) -> Iterator[tuple[T | None, T, T | None]]:
    """Each page with the one before it and the one after it."""
    around = (None, *pages, None)
    return zip(around, pages, around[2:], strict=False)


def _page(
    template: str,
    head: dict[str, object],
    site: Site,
    root: str,
    title: str = "",
    intro: str = "",
    **more: object,
) -> bytes:
    """`root` leads from the page to the root of the story's pages; `more` is what only some templates know."""
    title = title or str(head["title"])
    head, before = {**head, "card": site.card}, ""
    if site.story:
        head |= {"title": title if title == site.title else f"{title}: {excerpt(site.title, 70)}", "story": site.story}
        head["picture"] = f"{site.story}/{CARD}" if site.card != PLAIN.words else ""
        if template not in ("claims", "claims_part"):  # where all claims are found; the other pages say them again
            head["search"] = {"exclude": True}
        before = block("_story", {"site": site, "root": root, "here": template})
    return make_page(template, head, title, before, intro, {"site": site, "root": root, **more})


def _card(site: Site, accent: str) -> Card:
    articles, claims = plural(len(site.sources), "article"), plural(len(site.claims), "claim")
    card = Card(site.title, f"Built from {articles} · {claims}", site.statuses, site.checked)
    return replace(card, accent=accent) if accent else card


def _description(site: Site, title: str) -> str:
    lead = site.summary[0].claim.text if site.summary else ""
    return f"{title}: {site.title}" if title else excerpt(lead, 200) or site.title
