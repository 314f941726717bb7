"""Every format under its file's name."""

from __future__ import annotations

from ..model import Dossier, Settings
from .bibliography import bibtex, csl_json
from .claims_csv import claims_csv
from .edition import edition
from .epub import epub
from .facts_json import SCHEMA, facts_json, facts_schema
from .feeds import ATOM, JSON, atom, json_feed
from .schema_org import claim_graph
from .timelinejs import timelinejs
from .web_annotations import web_annotations


def export(dossier: Dossier, settings: Settings) -> dict[str, bytes]:
    """{name: bytes}, by name. Pure: the same dossier and settings give the same bytes on every machine.

    Links lead to the site's pages: as whole addresses where the settings name the site, else relative to its folder
    `data`, where the same files stand.
    """
    public = edition(dossier.sheet, settings)
    return {
        "annotations.jsonld": web_annotations(public),
        "claims.csv": claims_csv(public.sheet),
        "claims.jsonld": claim_graph(public.sheet, public.site),
        "story.epub": epub(public),
        "facts.json": facts_json(public.sheet),
        SCHEMA: facts_schema(),
        JSON: json_feed(public),
        ATOM: atom(public),
        "sources.bib": bibtex(public.sheet.sources),
        "sources.csl.json": csl_json(public.sheet.sources),
        "timeline.json": timelinejs(public.sheet, public.title),
    }
