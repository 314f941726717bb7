"""The linked data of a page: the object of schema.org's vocabulary that describes the article.

Publishing systems nest it in as many ways as there are systems: alone, in a list, in a `@graph` whose parts point at
one another by `@id`. Pages also carry objects about other articles: what is listed beside the article never speaks
for it.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Any

_ARTICLES = frozenset(
    """Article NewsArticle ReportageNewsArticle AnalysisNewsArticle BackgroundNewsArticle OpinionNewsArticle
    ReviewNewsArticle AskPublicNewsArticle AdvertiserContentArticle SatiricalArticle BlogPosting LiveBlogPosting
    SocialMediaPosting DiscussionForumPosting Report ScholarlyArticle TechArticle MedicalScholarlyArticle
    GovernmentAnnouncement SpecialAnnouncement""".split()
)
_REVIEWS = frozenset("Review ClaimReview MediaReview CriticReview".split())
_PAGES = frozenset("WebPage ItemPage AboutPage MedicalWebPage CreativeWork".split())
_LISTS = frozenset(
    """itemListElement hasPart relatedLink citation mentions comment review video potentialAction
    itemReviewed isBasedOn about subjectOf""".split()
)
"""Properties whose objects are other works: what is listed, discussed, or reviewed."""
_AROUND = re.compile(
    r"^\s{0,99}(?://|/\*)?\s{0,9}(?:<!\[CDATA\[|<!--)(?:\*/)?|(?://|/\*)?\s{0,9}(?:\]\]>|-->)(?:\*/)?\s{0,99}$"
)
_LEFT_COMMA = re.compile(r",(?=\s{0,99}[}\]])")
_DEEPEST, _MOST_OBJECTS = 12, 2000

Thing = dict[str, Any]


def things(scripts: Iterable[str]) -> list[Thing]:
    """Every object of the page's `application/ld+json` scripts, in their order. What is not JSON is passed over."""
    found: list[Thing] = []
    for script in scripts:
        value = _parsed(_AROUND.sub("", script))
        found.extend(_walk(value, 0))
        if len(found) > _MOST_OBJECTS:
            break
    return found[:_MOST_OBJECTS]


def _parsed(script: str) -> Any:
    """The value of a script; of one that is almost JSON, without the commas that templates leave before a bracket."""
    for text in (script, _LEFT_COMMA.sub("", script)):
        with suppress(ValueError, RecursionError):
            return json.loads(text, strict=False)
    return None


def article(found: list[Thing], addresses: Iterable[str], headings: Iterable[str]) -> Thing:
    """The object that describes this page's article: the one that names its address or its heading, else the first.

    A review, and after it a page object, speaks for the article only where there is no article object. Empty where
    nothing does.
    """
    urls = {_bare(address) for address in addresses if address}
    titles = {" ".join(heading.lower().split()) for heading in headings if heading}
    for kinds in (_ARTICLES, _REVIEWS, _PAGES):
        candidates = [thing for thing in found if kinds & types(thing)]
        for thing in candidates:
            if (
                urls & {_bare(address) for address in _addresses(thing)}
                or text(thing.get("headline")).lower() in titles
            ):
                return thing
        if candidates and (kinds is not _PAGES or len(candidates) == 1):
            return candidates[0]
    return {}


def types(thing: Thing) -> set[str]:
    kind = thing.get("@type")
    named = kind if isinstance(kind, list) else [kind]
    return {name.rpartition("/")[2] for name in named if isinstance(name, str)}


def resolved(value: Any, found: list[Thing]) -> Any:
    """The object that a mere `{"@id": ...}` points at, else the value itself."""
    if isinstance(value, dict) and not value.get("name") and isinstance(value.get("@id"), str):
        return next((t for t in found if t.get("@id") == value["@id"] and t.get("name")), value)
    return value


def names(value: Any, found: list[Thing]) -> list[str]:
    """The names of a person or organisation, or of a list of them."""
    if isinstance(value, list):
        return [name for item in value[:50] for name in names(item, found)]
    value = resolved(value, found)
    if isinstance(value, dict):
        value = value.get("name")
        return names(value, found) if isinstance(value, list) else [text(value)]
    return [text(value)]


def text(value: Any) -> str:
    """One line of a value that should be a string; entities that were escaped twice are undone."""
    if isinstance(value, list):
        value = next((item for item in value if isinstance(item, str)), "")
    if isinstance(value, dict):
        value = value.get("@value", "")
    return " ".join(html.unescape(html.unescape(value)).split()) if isinstance(value, str) else ""


def _walk(value: Any, depth: int) -> Iterator[Thing]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for item in value:
            yield from _walk(item, depth + 1)
    elif isinstance(value, dict):
        if "@type" in value or "@id" in value:
            yield value
        for key, part in value.items():
            if key not in _LISTS and isinstance(part, dict | list):
                yield from _walk(part, depth + 1)


def _addresses(thing: Thing) -> Iterator[str]:
    for key in ("url", "mainEntityOfPage", "@id"):
        value = thing.get(key)
        if isinstance(value, dict):
            value = value.get("@id") or value.get("url")
        if isinstance(value, str):
            yield value


def _bare(address: str) -> str:
    return address.partition("#")[0].partition("://")[2].removeprefix("www.").rstrip("/").lower()
