"""What a source is called before readers; pages and export must call it the same."""

from __future__ import annotations

from .model import Annotated, Dossier
from .printable import excerpt, one_line

_OPENING = 90


def source_titles(dossier: Dossier) -> dict[str, str]:
    """{id: its title, else the first words of the article, else the name of its file, else its id}, never empty."""
    openings = {seen.document.id: _opening(seen) for seen in dossier.sources}
    return {
        source.id: one_line(source.csl.title) or openings.get(source.id) or one_line(source.file) or one_line(source.id)
        for source in dossier.sheet.sources
    }


def _opening(seen: Annotated) -> str:
    text = seen.document.text
    spans = (text[block.start : block.end] for block in seen.blocks if block.kind != "boilerplate")
    return next((excerpt(words[: 4 * _OPENING], _OPENING) for words in spans if words.strip()), "")
