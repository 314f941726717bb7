from __future__ import annotations

import json

from explainer.core.model import FactSheet
from explainer.export.common.published import published
from explainer.export.formats.schema_org import faq_page
from export.made import breaches, files, of, source
from pages.fixture import dossier


def test_it_keeps_the_vocabulary() -> None:
    assert breaches("schema-org.yml", json.loads(files()["claims.jsonld"])) == []
    assert breaches("schema-org.yml", json.loads(faq_page(published(dossier().sheet)))) == []


def test_claims_appear_in_the_articles_that_support_them() -> None:
    graph = {entry["@id"]: entry for entry in json.loads(files()["claims.jsonld"])["@graph"]}
    claim = graph["../claims.html#c-fifteen-months"]
    assert claim["@type"] == "Claim"
    assert claim["appearance"] == [{"@id": "../sources/shocking-decision.html"}]
    assert graph["../sources/gate-reversal.html"]["publisher"]["name"] == "Gate News"
    assert all(work["@id"] in graph for entry in graph.values() for work in entry.get("appearance", []))


def test_only_a_date_that_iso_knows_is_given() -> None:
    for issued, date in (("2026-03?", "2026-03"), ("2025-21", None), ("2025/2026", None)):
        graph = json.loads(of(FactSheet(sources=(source(issued=issued),)))["claims.jsonld"])["@graph"]
        assert graph[0].get("datePublished") == date


def test_every_question_has_its_answer() -> None:
    page = json.loads(faq_page(published(dossier().sheet)))
    assert [entry["name"] for entry in page["mainEntity"]] == [q.question for q in dossier().sheet.faq[:2]]
    assert page["mainEntity"][0]["acceptedAnswer"]["text"].startswith("The move is about computing power. Running")
