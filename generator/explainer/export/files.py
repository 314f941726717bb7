"""Every format under its file's name, and what the pages need to offer and embed them."""

from __future__ import annotations

from dataclasses import replace

from ..core.model import Dossier, Download, Settings
from .common.edition import FOLDER, edition
from .formats.bibliography import bibtex, csl_json
from .formats.claims_csv import claims_csv
from .formats.epub import epub
from .formats.facts_json import SCHEMA, facts_json
from .formats.feeds import ATOM, JSON, atom, json_feed
from .formats.schema import SHEET_SCHEMA, facts_schema, sheet_schema
from .formats.schema_org import claim_graph, faq_page
from .formats.timelinejs import timelinejs
from .formats.web_annotations import web_annotations

_HOLDS = {
    "facts.json": ("Everything on this site: claims, quotes, dates, questions, disagreements (JSON).", ""),
    SCHEMA: ("What facts.json looks like (JSON Schema).", ""),
    SHEET_SCHEMA: ("What the fact sheet that the editors keep looks like (JSON Schema).", ""),
    "claims.csv": ("A table with a row for each quote, for spreadsheets.", ""),
    "timeline.json": ("The timeline, for TimelineJS.", ""),
    "annotations.jsonld": ("Each quote with its place in the article (W3C Web Annotation).", ""),
    "claims.jsonld": ("The claims and the articles they appear in (schema.org).", ""),
    "sources.csl.json": ("The articles, for Zotero and other reference managers (CSL-JSON).", ""),
    "sources.bib": ("The articles, for LaTeX (BibTeX).", ""),
    "story.epub": ("All of it as a book (EPUB).", ""),
    ATOM: ("The changes, for feed readers (Atom).", "an Atom feed"),
    JSON: ("The changes, for feed readers and programs (JSON Feed).", "a JSON feed"),
}
"""(what a file holds, the kind of feed it is), in the order in which the pages list them."""
_EMBEDDED = 1000
"""Claims that a page describes to machines in itself; for more, the file does, since it would double the page."""


def export(dossier: Dossier, settings: Settings) -> dict[str, bytes]:
    """{name: bytes}, by name. Pure: the same dossier and settings give the same bytes on every machine.

    Links lead to the site's pages: as whole addresses where the settings name the site, else relative to its folder
    `data`, where the same files stand.
    """
    public = edition(dossier, settings)
    return {
        "annotations.jsonld": web_annotations(public),
        "claims.csv": claims_csv(public.sheet),
        "claims.jsonld": claim_graph(public),
        "facts.json": facts_json(public.sheet),
        SCHEMA: facts_schema(),
        SHEET_SCHEMA: sheet_schema(),
        JSON: json_feed(public),
        ATOM: atom(public),
        "sources.bib": bibtex(public.sheet.sources),
        "sources.csl.json": csl_json(public.sheet.sources),
        "story.epub": epub(public),
        "timeline.json": timelinejs(public),
    }


def downloads() -> tuple[Download, ...]:
    """The files as the pages offer them."""
    return tuple(Download(f"{FOLDER}/{name}", name, holds, feed) for name, (holds, feed) in _HOLDS.items())


def linked_data(dossier: Dossier, settings: Settings) -> dict[str, str]:
    """JSON-LD by the page that it is to stand in: safe inside a script element, its addresses relative to the page."""
    public = replace(edition(dossier, settings), site="")
    sheet = public.sheet
    made: dict[str, str] = {}
    if 0 < len(sheet.claims) <= _EMBEDDED:
        made["claims"] = claim_graph(public).decode().strip()
    if sheet.faq:
        made["faq"] = faq_page(sheet).decode().strip()
    return made
