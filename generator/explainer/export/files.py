"""Every format under its file's name."""

from __future__ import annotations

from ..addresses import uri
from ..model import Dossier, Settings
from ..printable import one_line
from .bibliography import bibtex, csl_json
from .claims_csv import claims_csv
from .epub import epub
from .facts_json import SCHEMA, facts_json, facts_schema
from .feeds import ATOM, JSON, atom, json_feed
from .published import published
from .schema_org import claim_graph
from .timelinejs import timelinejs
from .web_annotations import web_annotations

FOLDER = "data"
"""Where the files stand on the site, below its root."""


def export(dossier: Dossier, settings: Settings) -> dict[str, bytes]:
    """{name: bytes}, by name. Pure: the same dossier and settings give the same bytes on every machine.

    Links lead to the site's pages: as whole addresses where the settings name the site, else relative to its folder
    `data`, where the same files stand.
    """
    sheet = published(dossier.sheet)
    title = one_line(settings.title or sheet.title.text) or "Untitled story"
    address = uri(settings.site)
    site = f"{address.rstrip('/')}/" if address else "../"
    here = f"{site}{FOLDER}/" if address else ""
    return {
        "annotations.jsonld": web_annotations(sheet, title, site),
        "claims.csv": claims_csv(sheet),
        "claims.jsonld": claim_graph(sheet, site),
        "explainer.epub": epub(sheet, title),
        "facts.json": facts_json(sheet),
        SCHEMA: facts_schema(),
        JSON: json_feed(sheet, title, site, here),
        ATOM: atom(sheet, title, site, here),
        "sources.bib": bibtex(sheet.sources),
        "sources.csl.json": csl_json(sheet.sources),
        "timeline.json": timelinejs(sheet, title),
    }
