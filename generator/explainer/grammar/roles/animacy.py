"""Who can speak: is a noun phrase about a person, about people, or about a body or paper that speaks for them?"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from ...lang.en.generic_nouns import COLLECTIVES, GROUPS, PERSONS, PUBLIC_BODIES
from ...lang.en.given_names import MEN, OF_MEN, OF_WOMEN, WOMEN
from ...lang.en.names import ORGANISATION_HEADS, TITLES
from ...lang.en.reporting import CLAUSE_OPENERS, DOCUMENTS, GENERIC_ACTORS, PREPOSITIONS

Animacy = Literal["person", "people", "body", ""]
_PERSON_HEADS = PERSONS | TITLES
_BODY_HEADS = PUBLIC_BODIES | GROUPS | ORGANISATION_HEADS | GENERIC_ACTORS | DOCUMENTS
_STRIP = "\"“”‘’'.,:;()[]"
_ENDS = PREPOSITIONS | CLAUSE_OPENERS | {"who", "whose", "whom", "familiar", "close"}
"""Words behind the head of a noun phrase."""


def animacy(phrase: str) -> Animacy:
    """By the head of the phrase, as written; '' where it is about none of them.

    >>> animacy("a spokesman for the ministry")
    'person'
    >>> animacy("two scientists")
    'people'
    >>> animacy("Iraq's government")
    'body'
    """
    words = [word.strip(_STRIP).lower() for word in phrase.split()]
    stop = next((n for n, word in enumerate(words) if n and word in _ENDS), len(words))
    head = words[stop - 1].removeprefix("ex-") if words else ""
    if "and" in words[stop : stop + 1] and animacy(" ".join(words[stop + 1 :])):
        return "people"
    if head in COLLECTIVES:
        return "people"
    if words[:1] == ["one"] or head in _PERSON_HEADS or head.endswith("-year-old"):
        return "person"
    if head in _BODY_HEADS:
        return "body"
    single = head[:-3] + "y" if head.endswith("ies") else head.removesuffix("s")
    return "people" if single != head and (single in _PERSON_HEADS or single in _BODY_HEADS) else ""


Gender = Literal["woman", "man", ""]


def gender(words: Iterable[str]) -> Gender:
    """Of the one that words of a name, with its title, or of a noun phrase mean; '' where they do not tell.

    >>> gender("Prime Minister Ann Lee".split())
    'woman'
    >>> gender(["Lee"])
    ''
    """
    told = {word.strip(_STRIP) for word in words}
    low = {word.lower() for word in told}
    if told & WOMEN or low & OF_WOMEN:
        return "woman"
    return "man" if told & MEN or low & OF_MEN else ""
