"""Every format under its file's name."""

from __future__ import annotations

from ..model import Dossier, Settings
from .bibliography import bibtex, csl_json
from .claims_csv import claims_csv
from .facts_json import SCHEMA, facts_json, facts_schema
from .published import published


def export(dossier: Dossier, settings: Settings) -> dict[str, bytes]:
    """{name: bytes}, by name. Pure: the same dossier and settings give the same bytes on every machine."""
    sheet = published(dossier.sheet)
    return {
        "claims.csv": claims_csv(sheet),
        "facts.json": facts_json(sheet),
        SCHEMA: facts_schema(),
        "sources.bib": bibtex(sheet.sources),
        "sources.csl.json": csl_json(sheet.sources),
    }
