"""Overviews -> the pages of the site that are about all stories. None is heavier than a page of one story may be."""

from __future__ import annotations

from collections.abc import Sequence

from ...core import edtf
from ...core.model import Download, Settings
from ...core.overview import Overview
from ..card import PLAIN
from ..page import editors_words, frame, make_page
from .rows import CARDS, all_articles, changes_of, months, newest_first, parts, shared_names

_NEWEST = 12
"""Changes that the landing page lists."""


def render_newsroom(
    stories: Sequence[Overview], settings: Settings, downloads: Sequence[Download] = ()
) -> dict[str, bytes]:
    """Every generated file by its path below the content folder, without those of the stories.

    `settings` are the site's; its title and introduction are those of the landing page. Pure.
    """
    files = frame(settings)
    language = settings.language

    def page(uri: str, template: str, title: str, intro: str = "", **told: object) -> None:
        head: dict[str, object] = {"title": title, "description": title, "card": PLAIN.words}
        head["search"] = {"exclude": True}  # the claims are found where they stand
        root = "../" * uri.count("/")
        known = {"root": root, "language": language, "downloads": downloads, **told}
        files[f"{uri}.md"] = make_page(template, head, title, "", intro, known)

    by_month = months(stories)
    names = shared_names(stories)
    articles = all_articles(stories)
    page(
        "index",
        "newsroom",
        settings.title or "All stories",
        editors_words(settings.intro),
        cards=newest_first(stories)[:CARDS],
        changes=changes_of(stories)[:_NEWEST],
        stories=len(stories),
        articles=len(articles),
        names=len(names),
    )
    page("archive/index", "archive", "Archive", months=[(_in_words(m), _place(m), lines) for m, lines in by_month])
    for month, lines in by_month:
        for part in parts(f"archive/{_place(month)}", _in_words(month), lines):
            page(part.uri, "archive_month", part.title, part=part)
    for part in parts("sources/index", "All sources", articles):
        page(part.uri, "all_sources", part.title, part=part, articles=len(articles))
    for part in parts("names/index", "Names that several stories share", names):
        page(part.uri, "names", part.title, part=part)
    for shared in names:
        page(shared.uri, "name", shared.name, shared=shared)
    return dict(sorted(files.items()))


def _place(month: str) -> str:
    return month or "undated"


def _in_words(month: str) -> str:
    return edtf.human(month) if month else "Without a date"
