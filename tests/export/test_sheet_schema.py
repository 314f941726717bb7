"""The schema for editors of YAML, the reference page, and the file as people have it tell the same."""

from __future__ import annotations

import importlib.util
import json
import re
from dataclasses import fields
from pathlib import Path
from typing import ClassVar

import pytest
import yaml
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from explainer.codec import encode
from explainer.core.model import FactSheet
from explainer.core.sheet_fields import FIELDS, OWNERS
from explainer.export.formats.schema import sheet_schema
from sheets import any_sheet

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads(sheet_schema())
VALID = Draft202012Validator(SCHEMA)


def _loaded(text: str) -> object:
    """As an editor's YAML 1.2 reads it: dates are strings."""

    class Loader(yaml.SafeLoader):
        yaml_implicit_resolvers: ClassVar = {
            first: [pair for pair in pairs if pair[0] != "tag:yaml.org,2002:timestamp"]
            for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
        }

    return yaml.load(text, Loader=Loader)


def test_it_is_a_schema_and_the_example_fits_it() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$id"].startswith("urn:explainer:sheet:")
    VALID.validate(_loaded((ROOT / "content/facts.yml").read_text(encoding="utf-8")))


@settings(max_examples=20)
@given(any_sheet())
def test_whatever_the_program_writes_fits_it(sheet: FactSheet) -> None:
    VALID.validate(_loaded(encode(sheet)))


def test_what_is_wrong_does_not_fit() -> None:
    sheet = _loaded((ROOT / "content/facts.yml").read_text(encoding="utf-8"))
    assert isinstance(sheet, dict)
    assert not VALID.is_valid({**sheet, "claims": [{**sheet["claims"][0], "kind": "evnt"}]})
    assert not VALID.is_valid({name: value for name, value in sheet.items() if name != "timeline"})
    quote = {"source": "a", "exact": "It closed"}
    hand_made = {"id": "mine", "text": "It closed.", "note": "ask", "citations": [quote]}
    assert VALID.is_valid({**sheet, "claims": [hand_made]})


@pytest.mark.parametrize("cls", FIELDS, ids=lambda cls: cls.__name__)
def test_every_field_is_told_of(cls: type) -> None:
    names = {f.metadata.get("key", f.name) for f in fields(cls)} - {"weight", "minor"}
    assert set(FIELDS[cls]) == names
    assert {told.owner for told in FIELDS[cls].values()} <= OWNERS.keys()


def test_the_reference_is_that_of_the_fields_and_its_example_fits() -> None:
    spec = importlib.util.spec_from_file_location("reference", ROOT / "docs/make_facts_reference.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    page = module.page()
    assert (ROOT / "docs/facts-yml.md").read_text(encoding="utf-8") == page, "run docs/make_facts_reference.py"
    (example,) = re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)
    known = {"faq": "Question", "claims": "Claim", "disagreements": "Disagreement"}
    for section, entries in yaml.safe_load(example).items():
        for entry in entries if section in known else ():
            assert set(entry) <= set(SCHEMA["$defs"][known[section]]["properties"])
