"""Overviews -> what the templates of the site of many stories see, in pages that stay small enough to be read."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar

from ...core import edtf
from ...core.addresses import slug
from ...core.overview import Article, Changed, Overview, Told
from ..views.dates import plain_date

T = TypeVar("T")

CARDS = 60
"""Stories that the landing page shows; the archive has them all."""
ROWS = 600
"""Lines on one page of a list: about 300 kB."""
_TOLD = 300
"""Claims on the page of a name."""
_STORIES = 2
"""So many share a name that has a page."""


@dataclass(frozen=True, slots=True)
class Card:
    story: Overview
    url: str
    date: str
    """Of the last change, in words; '' where unknown."""


@dataclass(frozen=True, slots=True)
class ChangeLine:
    story: Overview
    change: Changed
    date: str


@dataclass(frozen=True, slots=True)
class Part:
    """One page of a list."""

    uri: str
    title: str
    lines: tuple[object, ...]
    before: str = ""
    """Address of the part before, from the folder of the list; '' for the first."""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Shared:
    """A name that several stories share."""

    name: str
    uri: str
    stories: tuple[tuple[Overview, tuple[Told, ...], int], ...]
    """(story, claims that are shown, how many there are), the most claims first."""
    many: int
    """Claims of all of them."""


def newest_first(stories: Sequence[Overview]) -> tuple[Card, ...]:
    """By the last change; those without a dated one by name at the end."""
    cards = [Card(story, f"{story.name}/index.html", plain_date(last_change(story))) for story in stories]
    by_name = sorted(cards, key=lambda card: card.story.name)
    return tuple(sorted(by_name, key=lambda card: _key(last_change(card.story)), reverse=True))


def last_change(story: Overview) -> str:
    """EDTF; '' where no change has a date."""
    dates = [change.date for change in story.changes if edtf.valid(change.date)]
    return max(dates, key=edtf.sort_key) if dates else ""


def changes_of(stories: Sequence[Overview]) -> list[ChangeLine]:
    """Of all stories, newest first."""
    lines = [ChangeLine(story, change, plain_date(change.date)) for story in stories for change in story.changes]
    return sorted(lines, key=lambda line: (_key(line.change.date), line.change.updated), reverse=True)


def months(stories: Sequence[Overview]) -> list[tuple[str, list[ChangeLine]]]:
    """(YYYY-MM, or '' for what has no date; the changes of that month), newest first."""
    found: dict[str, list[ChangeLine]] = defaultdict(list)
    for line in changes_of(stories):
        found[_month(line.change.date)].append(line)
    return sorted(found.items(), key=lambda item: item[0], reverse=True)


def all_articles(stories: Sequence[Overview]) -> list[tuple[Overview, Article, str]]:
    """(story, article, its date in words), newest first."""
    found = [(story, article) for story in stories for article in story.articles]
    found.sort(key=lambda one: (one[1].publisher.casefold(), one[1].title.casefold(), one[1].url))
    found.sort(key=lambda one: _key(one[1].date), reverse=True)
    return [(story, article, plain_date(article.date)) for story, article in found]


def shared_names(stories: Sequence[Overview]) -> tuple[Shared, ...]:
    """In the order of the alphabet."""
    found: dict[str, list[tuple[str, Overview, tuple[Told, ...], int]]] = defaultdict(list)
    for story in stories:
        for named in story.names:
            found[_folded(named.name)].append((named.name, story, named.claims, named.many))
    made, taken = [], set()
    for key in sorted(found):
        entries = sorted(found[key], key=lambda entry: (-entry[3], entry[1].name))
        if len({story.name for _, story, _, _ in entries}) < _STORIES:
            continue
        name = entries[0][0]
        stem = slug(key.replace(" ", "-"))
        stem = slug(f"{stem}/{key}") if stem in taken or stem == "index" else stem
        taken.add(stem)
        least = max(1, _TOLD // len(entries))
        told = tuple((story, claims[:least], many) for _, story, claims, many in entries)[:_TOLD]
        made.append(Shared(name, f"names/{stem}", told, sum(many for *_, many in entries)))
    return tuple(made)


def parts(stem: str, title: str, lines: Sequence[T], most: int = ROWS) -> Iterator[Part]:
    """The list in pages: `stem`, then `stem`-2 ...; at least one."""
    count = max(1, -(-len(lines) // most))
    names = [stem if number == 1 else f"{stem}-{number}" for number in range(1, count + 1)]
    links = ["", *(f"{name.rpartition('/')[2]}.html" for name in names), ""]
    items = iter(lines)
    for at, name in enumerate(names):
        told = f"{title} ({at + 1} of {count})" if count > 1 else title
        yield Part(name, told, tuple(islice(items, most)), links[at], links[at + 2])


def _folded(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def _key(date: str) -> str:
    return edtf.sort_key(date)[0].isoformat() if edtf.valid(date) else ""


def _month(date: str) -> str:
    return _key(date)[:7]
