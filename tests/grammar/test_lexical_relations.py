"""How two words stand to each other, and what the tables of the language pack promise about themselves."""

from __future__ import annotations

from itertools import chain, combinations
from pathlib import Path
from typing import Any

import pytest
import yaml

from explainer.grammar.lexicon.lexical_relations import (
    Part,
    converse,
    exclusive,
    opposed,
    same_predicate,
    symmetric,
    verbs_of,
)
from explainer.lang.en import oppositions, verb_nouns, wordnet_antonyms, wordnet_verb_nouns
from explainer.lang.en.converses import CONVERSES, SYMMETRIC
from explainer.lang.en.exclusive_classes import EXCLUSIVE_CLASSES
from explainer.lang.en.verb_classes import GENERAL
from explainer.lang.en.verb_classes_public import PUBLIC_LIFE

CASES: dict[str, list[Any]] = yaml.safe_load(
    (Path(__file__).parents[1] / "cases" / "lexical_relations.yml").read_text("utf-8")
)
CLASSES = {**GENERAL, **PUBLIC_LIFE}
PARTS: tuple[Part, ...] = ("verb", "noun", "adjective", "adverb")
TABLES = ("VERBS", "NOUNS", "ADJECTIVES", "ADVERBS")
ROWS: list[tuple[str, str]] = [(table, name) for table in TABLES for name in getattr(oppositions, f"OPPOSITE_{table}")]


def pair(case: list[str]) -> str:
    return f"{case[0]} / {case[1]}"


def sides(table: str, name: str) -> tuple[list[str], list[str]]:
    one, other = getattr(oppositions, f"OPPOSITE_{table}")[name].split("/")
    return one.split(), other.split()


@pytest.mark.parametrize("case", CASES["opposed"], ids=pair)
def test_opposites_exclude_each_other_either_way(case: list[Any]) -> None:
    one, other, part = case
    assert opposed(one, other, part)
    assert opposed(other, one, part)
    assert opposed(one, other)
    assert not same_predicate(one, other)


@pytest.mark.parametrize("case", CASES["same"], ids=pair)
def test_one_act_in_two_words(case: list[str]) -> None:
    one, other = case
    assert same_predicate(one, other)
    assert same_predicate(other, one)
    assert not opposed(one, other)


@pytest.mark.parametrize("case", CASES["neither"], ids=pair)
def test_two_acts_are_neither_one_nor_opposite(case: list[str]) -> None:
    one, other = case
    found = (same_predicate(one, other), same_predicate(other, one), opposed(one, other), opposed(other, one))
    assert found == (False, False, False, False)


@pytest.mark.parametrize("case", CASES["converse"], ids=pair)
def test_a_converse_says_who_plays_which_role(case: list[Any]) -> None:
    one, other, roles = case
    expected = {tuple(role.split(":")) for role in roles.split()} if roles else None
    found = converse(one, other)
    assert (found is None) == (expected is None)
    assert expected is None or (found is not None and expected <= set(found))


def test_symmetric_predicates() -> None:
    assert [word for word in CASES["symmetric"] if not symmetric(word)] == []
    assert [word for word in CASES["one_sided"] if symmetric(word)] == []


@pytest.mark.parametrize("case", CASES["exclusive"], ids=pair)
def test_members_of_a_class_exclude_each_other(case: list[Any]) -> None:
    one, other, name = case
    assert exclusive(one, other) == name
    assert exclusive(other, one) == name


def test_a_noun_counts_as_its_verbs() -> None:
    assert verbs_of("closure") == ("close", "shut down")
    assert "die" in verbs_of("death")
    assert verbs_of("table") == ()


def test_what_is_called_both_is_called_neither() -> None:
    for table, name in ROWS:
        part = PARTS[TABLES.index(table)]
        one, other = sides(table, name)
        for a in one:
            for b in other:
                first, second = a.replace("_", " "), b.replace("_", " ")
                assert not (opposed(first, second, part) and same_predicate(first, second)), (name, a, b)


@pytest.mark.parametrize(("table", "name"), ROWS)
def test_no_word_stands_on_both_sides_of_a_dimension(table: str, name: str) -> None:
    one, other = sides(table, name)
    assert not set(one) & set(other)
    assert len(set(one)) == len(one)
    assert len(set(other)) == len(other)
    assert (one and other) or name in oppositions.OPPOSITE_VERBS, (
        "only nouns may stand on one side, beside those of its verbs"
    )


def test_names_of_classes_are_unique_and_words_stand_once_in_each() -> None:
    assert not GENERAL.keys() & PUBLIC_LIFE.keys()
    assert [name for name, listed in CLASSES.items() if len(set(listed.split())) < max(2, len(listed.split()))] == []
    assert len(set(SYMMETRIC.split())) == len(SYMMETRIC.split())
    for name, listed in EXCLUSIVE_CLASSES.items():
        words = [word for member in listed.split() for word in member.split("=")]
        assert len(set(words)) == len(words), name
        assert len(listed.split()) > 1, name


def test_no_class_of_verbs_lies_within_another() -> None:
    """It would say nothing that the wider one does not say."""
    listed = {name: set(words.split()) for name, words in CLASSES.items()}
    assert [(a, b) for a, b in combinations(listed, 2) if listed[a] <= listed[b] or listed[b] <= listed[a]] == []


def test_no_class_of_verbs_holds_an_opposite() -> None:
    for name, words in CLASSES.items():
        for a, b in combinations(words.replace("_", "\0").split(), 2):
            assert same_predicate(a.replace("\0", " "), b.replace("\0", " ")), name


def test_a_pair_of_converses_has_one_mapping() -> None:
    pairs = [frozenset((a, b)) for row in CONVERSES for a in row.one.split() for b in row.other.split()]
    assert len(set(pairs)) == len(pairs)
    assert all(len(pair) == 2 for pair in pairs)


def test_no_noun_of_a_verb_and_no_opposite_stands_twice() -> None:
    def entries(table: str) -> set[tuple[str, str]]:
        return {(e.split(":")[0], noun) for e in table.split() for noun in e.split(":")[1].split(",")}

    assert not entries(verb_nouns.VERB_NOUNS) & entries(wordnet_verb_nouns.WORDNET_VERB_NOUNS)
    in_dimensions = {
        (table, frozenset((a, b))) for table, name in ROWS for a in sides(table, name)[0] for b in sides(table, name)[1]
    }
    for table in TABLES:
        for antonyms in getattr(wordnet_antonyms, f"ANTONYM_{table}").split():
            assert (table, frozenset(antonyms.split("/"))) not in in_dimensions, antonyms


def test_the_tables_hold_lemmas() -> None:
    """Lower case, and no verb beside its own regular past, participle or third person."""
    verbs = set(chain.from_iterable(words.split() for words in CLASSES.values()))
    for table, name in ROWS:
        one, other = sides(table, name)
        assert all(word == word.lower() for word in one + other)
        verbs |= set(one + other) if table == "VERBS" else set()
    forms = {form for verb in verbs for form in (verb + "ed", verb + "s", verb + "ing", verb.rstrip("e") + "ed")}
    forms |= {verb[:-1] + "ing" for verb in verbs if verb.endswith("e")}
    assert sorted(verbs & forms) == []
