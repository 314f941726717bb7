"""One page as a file: front matter, a heading, and a block that Jinja2 makes; and what all pages of a site share.

A page is YAML front matter, one Markdown heading in our own words (the theme's skip link needs one), and one raw HTML
block. Autoescape is on, an unknown name is an error, and every string is made printable as it is written, so that no
template can forget it. No text of a source passes through Markdown.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from ..core.model import Settings
from ..core.printable import excerpt, plural, printable
from .colour import for_dark
from .page_head import front_matter, heading
from .views import words
from .views.claim_pages import INDEX

ROBOTS = "robots.txt"
_INTRO = """<p class="xp-kicker xp-editors">From the editors</p>

{}

<hr class="xp-editors-end">

"""


def make_page(
    template: str, head: dict[str, object], title: str, before: str, intro: str, told: Mapping[str, object]
) -> bytes:
    """`head` is its front matter, `before` HTML above the heading, `intro` Markdown of people's below it.

    `told` is what the template knows.
    """
    matter = front_matter({"generator": "explainer", **head, "hide": ["navigation", "toc"]})
    body = block(template, told)
    above = f"{before}\n\n" if before else ""
    return f"{matter}\n{above}{heading(title)}\n\n{intro}{body}\n".encode()


def block(template: str, told: Mapping[str, object]) -> str:
    """HTML without a blank line: Python-Markdown takes a block as one only while no line of it is blank."""
    body = _environment().get_template(f"{template}.html").render(**told)
    return "\n".join(line for line in body.splitlines() if line.strip())


def editors_words(intro: str) -> str:
    return _INTRO.format(intro.strip()) if intro.strip() else ""


def frame(settings: Settings) -> dict[str, bytes]:
    """What the pages of a site share: style, script, typefaces, and robots.txt."""
    files = {f"assets/{name}": data for name, data in _assets("", resources.files(__package__) / "assets")}
    if settings.accent:
        accents = f"--xp-accent: {settings.accent}; --xp-accent-dark: {for_dark(settings.accent)};"
        files["assets/explainer.css"] += f"\n:root {{ {accents} }}\n".encode()
    files[ROBOTS] = _robots(settings.site)
    return files


def _robots(address: str) -> bytes:
    """Everybody may read all of it; where the site has an address, its map is named (RFC 9309, sitemaps.org)."""
    place = f"Sitemap: {address.rstrip('/')}/sitemap.xml\n" if address else ""
    return f"User-agent: *\nAllow: /\n{place}".encode()


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
    environment.filters["plural"] = plural
    environment.filters["excerpt"] = excerpt
    return environment


def _finalize(value: object) -> object:
    return printable(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _assets(prefix: str, folder: Traversable) -> list[tuple[str, bytes]]:
    found: list[tuple[str, bytes]] = []
    for entry in sorted(folder.iterdir(), key=lambda item: item.name):
        name = prefix + entry.name
        found += _assets(f"{name}/", entry) if entry.is_dir() else [(name, entry.read_bytes())]
    return found
