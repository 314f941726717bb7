"""Singular and plural of English nouns: by rule, but for the nouns that `lang` lists."""

from __future__ import annotations

from ..lang.en.nouns import IRREGULAR, PEOPLE_BY_STATE, UNCHANGED_KINDS

_PLURALS = {one: many for many, one in IRREGULAR.items()} | {word: word for word in PEOPLE_BY_STATE | UNCHANGED_KINDS}
_SIBILANTS = ("s", "x", "z", "ch", "sh")


def singular(noun: str) -> str:
    """Singular of an English noun in lower case; what is none already stays as it is.

    >>> [singular(w) for w in ('deaths', 'people', 'parties', 'boxes', 'cases', 'aircraft')]
    ['death', 'person', 'party', 'box', 'case', 'aircraft']
    """
    if noun in IRREGULAR:
        return IRREGULAR[noun]
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")):
        return noun[:-2]
    if noun.endswith("s") and not noun.endswith(("ss", "us", "is")):
        return noun[:-1]
    return noun


def plural(noun: str) -> str:
    """Plural of an English noun in lower case with what stands before it.

    >>> [plural(w) for w in ('confirmed case', 'person', 'party', 'box', 'personnel', 'monkey')]
    ['confirmed cases', 'people', 'parties', 'boxes', 'personnel', 'monkeys']
    """
    *before, last = noun.split()
    if last in _PLURALS:
        many = _PLURALS[last]
    elif last.endswith("y") and last[-2:-1] not in "aeiou":
        many = last[:-1] + "ies"
    else:
        many = last + ("es" if last.endswith(_SIBILANTS) else "s")
    return " ".join([*before, many])


def may_be_plural(word: str) -> bool:
    """Could this lower-case word be a plural noun?"""
    return word in IRREGULAR or (len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s")))
