"""Generated HTML goes past the Markdown parser, which would read every tag of it to hand it on as it is.

A generated page is a heading, perhaps words of the editors, and HTML before and after them (`pages/page.make_page`).
The HTML is set aside before a page is converted and put back after that, so that the site is the same, byte for byte,
as without the plugin, and made in half the time. Other plugins see the whole page before and after. A page that
somebody has changed goes the usual way.
"""

from __future__ import annotations

import re
from pathlib import Path

from mkdocs.structure.pages import Page

from ..store.pages import untouched

_HTML = re.compile(r"<(?:nav|div) class=\"xp\b")
_ANCHOR = re.compile(r"\bid=\"([^\"]+)\"")


class Aside:
    """What is set aside of the page that is being converted. MkDocs converts one page after another."""

    def __init__(self) -> None:
        self._blocks: list[str] = []

    def take(self, markdown: str, page: Page) -> str:
        """The page's Markdown with short stand-ins for its generated HTML."""
        self._blocks = []
        path = page.file.abs_src_path
        if page.meta.get("generator") != "explainer" or path is None or "\t" in markdown:  # tabs would become spaces
            return markdown
        if not untouched(Path(path)).endswith(markdown):
            return markdown
        parts = markdown.rstrip("\n").split("\n\n")
        for at in {0, len(parts) - 1}:
            if _HTML.match(parts[at]):
                self._blocks.append(parts[at])
                parts[at] = self._stand_in(len(self._blocks) - 1)
        return "\n\n".join(parts)

    def give_back(self, html: str, page: Page) -> str:
        for number, block in enumerate(self._blocks):
            html = html.replace(self._stand_in(number), block, 1)
            page.present_anchor_ids = (page.present_anchor_ids or set()) | set(_ANCHOR.findall(block))
        return html

    @staticmethod
    def _stand_in(number: int) -> str:
        return f'<div class="xp-aside-{number}"></div>'
