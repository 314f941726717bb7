"""Who wrote an article, as its page states it: people's names, without their employers and the buttons beside them."""

from __future__ import annotations

import re

from ....lang.en.publishing import AFFILIATIONS, NO_AUTHORS
from . import json_ld
from .markup import Page
from .page_names import clean, squeezed

_AUTHOR = (
    "author article:author citation_author dc.creator dcterms.creator parsely-author sailthru.author byl byline".split()
)
_BY = re.compile(r"^(?:by|written by|words by|story by|von|par|por)[: ] ?", re.IGNORECASE)
_NOT_A_NAME = re.compile(
    r"https?:|www\.|@|/|^\W|^\d|\b(?:admin|administrator|webmaster|editor|guest|user)\b$", re.IGNORECASE
)
_SEVERAL = re.compile(r",? and | & |; ?|, ?| ?\| ?")
_BRACKETED = re.compile(r"\s?\([^()]{1,60}\)$")
_FOR = re.compile(r"\s(?:for|of|at|from|in) (?=(?:the |The )?[A-Z])")
_DOMAIN = re.compile(r"\b[\w-]{2,30}\.(?:com|org|net|co\.uk|co|news|tv|info|io|gov|edu)\b", re.IGNORECASE)


def find_authors(
    page: Page, about: json_ld.Thing, found: list[json_ld.Thing], publisher: str
) -> tuple[tuple[str, ...], str]:
    """(the names in the page's order, the place that states them). `found` are all the page's objects."""
    given = {"JSON-LD author": json_ld.names(about.get("author"), found)}
    for key in _AUTHOR:
        given[f"meta {key}"] = page.meta(key)
    given["rel=author"] = page.authors
    for place, values in given.items():
        people: list[str] = []
        for value in values:
            last, comma, first = value.partition(",")
            turned = f"{first.strip()} {last.strip()}" if comma and place == "meta citation_author" else value
            for name in _people(turned, publisher):
                if name not in people and squeezed(name) != squeezed(publisher):
                    people.append(name)
        if people:
            return tuple(people), place
    return (), ""


def _people(value: str, publisher: str) -> list[str]:
    line = _BRACKETED.sub("", _BY.sub("", clean(value)))
    parts = [part for whole in _SEVERAL.split(line) if (part := whole.strip())]
    shouted = all(part.isupper() for part in parts)
    people = [parts[0]] if parts else []
    for part in parts[1:]:
        if not _works_for(part, publisher, shouted):
            people.append(part)
    if len(people) > 1 and not all(len(part.split()) > 1 for part in people):
        people = [line]  # 'Lee, Ann' is one person
    people = [_without_employer(part, publisher) for part in people]
    return [part for part in people if part and len(part.split()) <= 8 and not _no_name(part)]


def _no_name(part: str) -> bool:
    return bool(_NOT_A_NAME.search(part)) or (part.split()[0].lower() in NO_AUTHORS and len(part.split()) > 1)


def _works_for(part: str, publisher: str, shouted: bool) -> bool:
    """Is this a paper, an agency or a post rather than a second person?"""
    words = [word.strip(".,") for word in part.split()]
    if any(word.lower() in AFFILIATIONS for word in words) or _DOMAIN.search(part):
        return True
    if publisher and squeezed(part) in squeezed(publisher):
        return True
    return not shouted and any(word.isupper() and len(word) > 2 for word in words)


def _without_employer(person: str, publisher: str) -> str:
    """'Ann Lee for the Harbour Post' without what follows the name."""
    cut = _FOR.search(person)
    if cut and len(person[: cut.start()].split()) > 1 and _works_for(person[cut.end() :], publisher, person.isupper()):
        return person[: cut.start()]
    return person
