from __future__ import annotations

import json
from dataclasses import fields, replace
from typing import Any

import pytest
from jsonschema import Draft202012Validator, ValidationError

from explainer.core.model import FactSheet
from export.made import everywhere, files, of
from pages.fixture import dossier

SCHEMA = json.loads(files()["facts.schema.json"])


@pytest.mark.parametrize("story", ["seeds", "hostile", "empty"])
def test_it_fits_its_schema(story: str) -> None:
    Draft202012Validator.check_schema(SCHEMA)
    Draft202012Validator(SCHEMA).validate(json.loads(files(story)["facts.json"]))


def test_the_schema_knows_every_field_of_a_sheet() -> None:
    Draft202012Validator(SCHEMA).validate(json.loads(of(everywhere("2024"))["facts.json"]))
    assert set(SCHEMA["properties"]) == {
        "$schema",
        *(field.name for field in fields(FactSheet) if field.name != "summary_seal"),
    }
    assert "container-title" in SCHEMA["$defs"]["Csl"]["properties"]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("version",), 1),
        (("claims", 0, "status"), "true"),
        (("claims", 0, "citations", 0, "start"), -1),
        (("claims", 0, "citations", 0, "exact"), None),
        (("claims", 0, "note"), "private"),
        (("sources", 0, "csl", "author"), "A. Writer"),
    ],
)
def test_the_schema_refuses_what_is_wrong(path: tuple[Any, ...], value: Any) -> None:
    facts = json.loads(files()["facts.json"])
    at = facts
    for key in path[:-1]:
        at = at[key]
    at[path[-1]] = value
    with pytest.raises(ValidationError):
        Draft202012Validator(SCHEMA).validate(facts)


def test_it_says_what_the_sheet_says() -> None:
    facts = json.loads(files()["facts.json"])
    sheet = dossier().sheet
    shown = [claim for claim in sheet.claims if not claim.hide]
    assert [(claim["id"], claim["text"], claim["status"]) for claim in facts["claims"]] == [
        (claim.id, claim.text, claim.status) for claim in shown
    ]
    for entry, claim in zip(facts["claims"], shown, strict=True):
        quotes = [(cite["source"], cite["exact"], cite["start"], cite["end"]) for cite in entry.get("citations", [])]
        assert quotes == [(cite.source, cite.exact, cite.start, cite.end) for cite in claim.citations]
    assert [entry.get("date", "") for entry in facts["timeline"]] == [e.date for e in sheet.timeline[:-1]]


def test_what_is_unknown_is_left_out() -> None:
    facts = json.loads(files()["facts.json"])
    assert "issued" not in facts["sources"][0]["csl"]
    bare = json.loads(of(replace(dossier().sheet, disagreements=()))["facts.json"])
    assert bare["disagreements"] == []
