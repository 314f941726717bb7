"""Rows -> the files of the site's content, through Jinja2.

A page is YAML front matter, one Markdown heading in our own words (the theme's skip link needs one), and one raw HTML
block. Autoescape is on, an unknown name is an error, and every string is made printable as it is written, so that no
template can forget it. No text of a source passes through Markdown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import TypeVar

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from ..core.model import PAGE_KINDS, Dossier, Download, Settings
from ..core.printable import excerpt, printable
from .card import PLAIN, Card, draw
from .colour import for_dark
from .page_head import front_matter, heading
from .views import words
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
ROBOTS = "robots.txt"
_INTRO = """<p class="xp-kicker xp-editors">From the editors</p>

{}

<hr class="xp-editors-end">

"""
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
    environment = _environment()
    files = {f"assets/{name}": data for name, data in _assets("", resources.files(__package__) / "assets")}
    if settings.accent:
        accents = f"--xp-accent: {settings.accent}; --xp-accent-dark: {for_dark(settings.accent)};"
        files["assets/explainer.css"] += f"\n:root {{ {accents} }}\n".encode()
    card = _card(site, settings.accent)
    if picture := draw(card):
        files[CARD] = picture
    site = replace(site, card=(card if picture else PLAIN).words)
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
            environment,
            template,
            head,
            site,
            root,
            intro=_INTRO.format(settings.intro.strip()) if name == "index" and settings.intro.strip() else "",
            linked_data=linked,
            downloads=downloads,
        )
    about: dict[str, object]
    for before, part, after in _in_turn(site.claim_pages):
        about = {"title": f"Claims: {part.title}", "description": part.title}
        files[part.uri] = _page(environment, "claims_part", about, site, "../", part=part, before=before, after=after)
    if site.claim_pages:
        files[INDEX] = claim_index(site.claim_pages)
    for number, page in enumerate(site.change_pages[1:] if "changes" not in left_out else (), 2):
        title = f"What changed, page {number} of {len(site.change_pages)}"
        about = {"title": title, "description": title, "search": {"exclude": True}}
        files[page.uri] = _page(environment, "changes_part", about, site, "../", page=page, number=number)
    for source in site.sources:
        title = f"Source {source.ref.number}: {source.ref.label}"
        # A source's words are searched at their publisher; here they would drown the claims made of them.
        about = {"title": title, "description": source.ref.title, "search": {"exclude": True}}
        files[source.uri] = _page(
            environment, "source", about, site, "../", excerpt(source.ref.title, 160), source=source
        )
    files[ROBOTS] = _robots(settings.site)
    return dict(sorted(files.items()))


def _in_turn(pages: Sequence[T]) -> Iterator[tuple[T | None, T, T | None]]:
    """Each page with the one before it and the one after it."""
    around = (None, *pages, None)
    return zip(around, pages, around[2:], strict=False)


def _robots(address: str) -> bytes:
    """Everybody may read all of it; where the site has an address, its map is named (RFC 9309, sitemaps.org)."""
    place = f"Sitemap: {address.rstrip('/')}/sitemap.xml\n" if address else ""
    return f"User-agent: *\nAllow: /\n{place}".encode()


def _card(site: Site, accent: str) -> Card:
    articles, claims = _plural(len(site.sources), "article"), _plural(len(site.claims), "claim")
    card = Card(site.title, f"Built from {articles} · {claims}", site.statuses, site.checked)
    return replace(card, accent=accent) if accent else card


def _page(
    environment: Environment,
    template: str,
    head: dict[str, object],
    site: Site,
    root: str,
    title: str = "",
    intro: str = "",
    **more: object,
) -> bytes:
    """`root` leads from the page to the site's root; `intro` is Markdown of people's, which stands above all that is
    generated; `more` is what only some templates know."""
    matter = front_matter({"generator": "explainer", **head, "card": site.card, "hide": ["navigation", "toc"]})
    body = environment.get_template(f"{template}.html").render(site=site, root=root, **more)
    # Python-Markdown takes a block as one only while no line of it is blank.
    block = "\n".join(line for line in body.splitlines() if line.strip())
    return f"{matter}\n{heading(title or str(head['title']))}\n\n{intro}{block}\n".encode()


def _description(site: Site, title: str) -> str:
    lead = site.summary[0].claim.text if site.summary else ""
    return f"{title}: {site.title}" if title else excerpt(lead, 200) or site.title


@cache
def _environment() -> Environment:
    """Compiled once: a preview renders again and again."""
    environment = Environment(
        loader=PackageLoader("explainer.pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finalize,
    )
    environment.globals.update(
        INDEX=INDEX,
        STATUS=words.STATUS,
        BEYOND=words.BEYOND,
        KIND=words.KIND,
        WRITTEN=words.WRITTEN,
        DISAGREEMENT=words.DISAGREEMENT,
        FATE=words.FATE,
        VERDICT=words.VERDICT,
    )
    environment.filters["plural"] = _plural
    environment.filters["excerpt"] = excerpt
    return environment


def _finalize(value: object) -> object:
    return printable(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _plural(count: int, one: str, many: str = "") -> str:
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def _assets(prefix: str, folder: Traversable) -> list[tuple[str, bytes]]:
    found: list[tuple[str, bytes]] = []
    for entry in sorted(folder.iterdir(), key=lambda item: item.name):
        name = prefix + entry.name
        found += _assets(f"{name}/", entry) if entry.is_dir() else [(name, entry.read_bytes())]
    return found
