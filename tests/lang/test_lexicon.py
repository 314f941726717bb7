"""The tables of words agree with one another: what one names, another knows."""

from __future__ import annotations

from explainer.lang.en import units
from explainer.lang.en.telltales import TELLTALES


def test_every_currency_has_a_code() -> None:
    named = {*units.SYMBOLS.values(), *units.CURRENCY_WORDS.values(), *units.DOLLARS.values()} - {"cent", "penny"}
    assert named - set(units.CODES) == set()


def test_no_unit_reads_as_a_currency() -> None:
    assert {*units.UNITS.values(), *units.COMPOUND_UNITS.values()} & set(units.CODES) == set()


def test_a_rare_word_stands_in_each_of_its_phrases() -> None:
    """What it does not stand in is never looked for."""
    assert [(key, phrase) for key, found in TELLTALES.items() for _, phrase in found if key not in phrase] == []
