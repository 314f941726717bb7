"""A page as the tests look at it: its words, ids, links and elements, by the standard library's own parser."""

from __future__ import annotations

from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


class Markup(HTMLParser):
    """Feeds once; afterwards `words`, `ids`, `links`, `tags`, `attributes` and `unclosed` tell what was there."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: Counter[str] = Counter()
        self.attributes: set[str] = set()
        self.open: list[str] = []
        self.unclosed: list[str] = []
        self.feed(html)
        self.close()
        self.unclosed += self.open

    @property
    def words(self) -> str:
        return " ".join("".join(self.parts).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        for name, value in attrs:
            self.attributes.add(name)
            if name == "id":
                self.ids.append(value or "")
            if name in ("href", "src"):
                self.links.append(value or "")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self.open:
            while (last := self.open.pop()) != tag:
                self.unclosed.append(last)

    def handle_data(self, data: str) -> None:
        self.parts.append(data)


def body(page: bytes) -> str:
    """What follows the front matter of a generated page."""
    return page.decode().split("\n---\n", 1)[1]


def broken_links(site: Path) -> list[str]:
    """Links of a built site that lead to no file or no anchor of it. The page for wrong addresses is left out."""
    pages = {path.relative_to(site).as_posix(): Markup(path.read_text()) for path in sorted(site.rglob("*.html"))}
    broken = []
    for name, page in pages.items():
        for link in page.links if name != "404.html" else ():
            parts = urlsplit(urljoin(f"https://site.invalid/{name}", link))
            if parts.netloc != "site.invalid":
                continue
            target = unquote(parts.path).lstrip("/") or "index.html"
            if not (site / target).is_file():
                if not (site / target / "index.html").is_file():
                    broken.append(f"{name}: {link}")
            elif parts.fragment and target in pages and unquote(parts.fragment) not in pages[target].ids:
                broken.append(f"{name}: {link}")
    return broken
