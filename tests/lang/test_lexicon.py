"""The tables of words agree with one another: what one names, another knows."""

from __future__ import annotations

import ast
import importlib
from collections import Counter
from pathlib import Path

import explainer.lang.en
from explainer.lang.en import units
from explainer.lang.en.telltales import TELLTALES

PACK = Path(explainer.lang.en.__file__).parent


def test_every_currency_has_a_code() -> None:
    named = {*units.SYMBOLS.values(), *units.CURRENCY_WORDS.values(), *units.DOLLARS.values()} - {"cent", "penny"}
    assert named - set(units.CODES) == set()


def test_no_unit_reads_as_a_currency() -> None:
    assert {*units.UNIT_SYMBOLS.values(), *units.COMPOUND_UNITS.values()} & set(units.CODES) == set()


def test_a_rare_word_stands_in_each_of_its_phrases() -> None:
    """What it does not stand in is never looked for."""
    assert [(key, phrase) for key, found in TELLTALES.items() for _, phrase in found if key not in phrase] == []


def _tables() -> list[tuple[str, str, object]]:
    """(module, name, value) of every table that a module of the language pack defines itself."""
    found = []
    for module in sorted(PACK.glob("*.py")):
        names = vars(importlib.import_module(f"explainer.lang.en.{module.stem}"))
        for node in ast.parse(module.read_text(encoding="utf-8")).body:
            targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
            found += [(module.stem, t.id, names[t.id]) for t in targets if isinstance(t, ast.Name)]
    return found


def test_no_two_tables_have_one_name() -> None:
    names = [name for _, name, _ in _tables() if not name.startswith("_")]
    assert sorted(name for name, times in Counter(names).items() if times > 1) == []


def test_no_list_of_words_stands_twice() -> None:
    lists = [value for _, _, value in _tables() if isinstance(value, frozenset) and len(value) > 3]
    assert [sorted(words) for words, times in Counter(lists).items() if times > 1] == []
