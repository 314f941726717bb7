"""docs/rules.md says what the case tables hold the text stages to."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[2] / "docs"
SPEC = importlib.util.spec_from_file_location("make_rules", DOCS / "make_rules.py")
assert SPEC is not None
assert SPEC.loader is not None
rules = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(rules)
TABLES = [table for _, *tables in rules.STAGES for table in tables]


def test_the_page_is_current() -> None:
    assert (DOCS / "rules.md").read_text(encoding="utf-8") == rules.page(), "run: python docs/make_rules.py"


@pytest.mark.parametrize("table", TABLES)
def test_every_case_names_the_rule_that_it_shows(table: str) -> None:
    assert all(rules.name(case) for case in rules.cases(table))


@pytest.mark.parametrize("table", ["hedges.yml", "names.yml", "quantities.yml", "quotations.yml"])
def test_every_table_shows_what_its_stage_takes_and_what_it_leaves(table: str) -> None:
    empty = sum(not case["expected"] for case in rules.cases(table))
    assert empty >= 2
    assert len(rules.cases(table)) - empty >= 2 * empty


def test_the_page_shows_every_sentence_whose_roles_are_tested() -> None:
    shown = [case["text"] for _, sentences in rules.groups(rules.ROLES) for case in sentences]
    assert shown == [case["text"] for case in rules.cases(rules.ROLES)]
