"""Every format under its file's name, and what the pages need to offer and embed them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from ..core.model import Dossier, Download, Settings
from ..core.overview import Changed
from .common.edition import FOLDER, Edition, edition
from .formats.bibliography import bibtex, csl_json
from .formats.claims_csv import claims_csv
from .formats.epub import epub
from .formats.facts_json import SCHEMA, facts_json
from .formats.feeds import ATOM, JSON, atom, json_feed
from .formats.schema import SHEET_SCHEMA, facts_schema, sheet_schema
from .formats.schema_org import claim_graph, faq_page, home_page
from .formats.site_feeds import changes_told
from .formats.timelinejs import timelinejs
from .formats.web_annotations import web_annotations


@dataclass(frozen=True, slots=True)
class Format:
    """One file that the site offers."""

    name: str
    holds: str
    """What it holds, in words for readers."""
    make: Callable[[Edition], bytes]
    feed: str = ""
    """The kind of feed that it is, if it is one."""


FORMATS = (
    Format(
        "facts.json",
        "Everything on this site: claims, quotes, dates, questions, disagreements (JSON).",
        lambda public: facts_json(public.sheet),
    ),
    Format(SCHEMA, "What facts.json looks like (JSON Schema).", lambda public: facts_schema()),
    Format(
        SHEET_SCHEMA,
        "What the fact sheet that the editors keep looks like (JSON Schema).",
        lambda public: sheet_schema(),
    ),
    Format(
        "claims.csv", "A table with a row for each quote, for spreadsheets.", lambda public: claims_csv(public.sheet)
    ),
    Format("timeline.json", "The timeline, for TimelineJS.", timelinejs),
    Format("annotations.jsonld", "Each quote with its place in the article (W3C Web Annotation).", web_annotations),
    Format("claims.jsonld", "The claims and the articles they appear in (schema.org).", claim_graph),
    Format(
        "sources.csl.json",
        "The articles, for Zotero and other reference managers (CSL-JSON).",
        lambda public: csl_json(public.sheet.sources),
    ),
    Format("sources.bib", "The articles, for LaTeX (BibTeX).", lambda public: bibtex(public.sheet.sources)),
    Format("story.epub", "All of it as a book (EPUB).", epub),
    Format(ATOM, "The changes, for feed readers (Atom).", atom, "an Atom feed"),
    Format(JSON, "The changes, for feed readers and programs (JSON Feed).", json_feed, "a JSON feed"),
)
"""Every format, in the order in which the pages list them."""
_EMBEDDED = 1000
"""Claims that a page describes to machines in itself; for more, the file does, since it would double the page."""


def export(dossier: Dossier, settings: Settings) -> dict[str, bytes]:
    """{name: bytes}, by name. Pure: the same dossier and settings give the same bytes on every machine.

    Links lead to the site's pages: as whole addresses where the settings name the site, else relative to its folder
    `data`, where the same files stand.
    """
    public = edition(dossier, settings)
    return {format.name: format.make(public) for format in sorted(FORMATS, key=lambda format: format.name)}


def downloads() -> tuple[Download, ...]:
    """The files as the pages offer them."""
    return tuple(Download(f"{FOLDER}/{f.name}", f.name, f.holds, f.feed) for f in FORMATS)


def site_downloads() -> tuple[Download, ...]:
    """Those of a site of many stories."""
    return tuple(offered for offered in downloads() if offered.feed)


def revisions(dossier: Dossier, settings: Settings) -> tuple[Changed, ...]:
    """What the feeds tell of the story, for a feed of all stories."""
    return changes_told(edition(dossier, settings), {change.revision: change.date for change in dossier.sheet.changes})


def linked_data(dossier: Dossier, settings: Settings) -> dict[str, str]:
    """JSON-LD by the page that it is to stand in: safe inside a script element, its addresses relative to the page."""
    public = replace(edition(dossier, settings), site="")
    sheet = public.sheet
    made = {"index": home_page(public).decode().strip()}
    if 0 < len(sheet.claims) <= _EMBEDDED:
        made["claims"] = claim_graph(public).decode().strip()
    if sheet.faq:
        made["faq"] = faq_page(sheet).decode().strip()
    return made
