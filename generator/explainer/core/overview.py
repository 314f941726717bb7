"""What the site of many stories tells of one: little enough that thousands fit into memory, made when the story is.

Addresses are relative to the site's root.
"""

from __future__ import annotations

from dataclasses import dataclass

from .model import Status


@dataclass(frozen=True, slots=True)
class Told:
    """A claim as another page tells it: its words, and where its quotes stand."""

    text: str
    status: Status
    url: str
    source: str
    """Who is quoted for it; '' where nobody is."""
    quote: str
    """Where the quoted words stand."""


@dataclass(frozen=True, slots=True)
class Named:
    """A name and the claims whose quotes hold it."""

    name: str
    claims: tuple[Told, ...]
    """The most important first, and no more than a page can show."""
    many: int
    """How many there are."""


@dataclass(frozen=True, slots=True)
class Article:
    title: str
    publisher: str
    """'' where unknown."""
    date: str
    """EDTF; '' where unknown."""
    url: str
    """Its page on this site."""


@dataclass(frozen=True, slots=True)
class Changed:
    """A revision of the story."""

    id: str
    """Lasting, for feeds."""
    title: str
    """What it brought, in words."""
    date: str
    """EDTF; '' where unknown."""
    updated: str
    """RFC 3339, see `export.formats.news.News.updated`."""
    dated: bool
    """Is `updated` its own day?"""
    url: str


@dataclass(frozen=True, slots=True)
class Overview:
    name: str
    title: str
    language: str
    lead: Told | None
    statuses: tuple[tuple[Status, int], ...]
    articles: tuple[Article, ...]
    changes: tuple[Changed, ...]
    """Newest first."""
    names: tuple[Named, ...]
    """In the order of the alphabet."""
