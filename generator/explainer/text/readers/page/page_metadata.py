"""What a web page says about its article, from its title to its address, each with the place that says it.

Publishers state these for machines in linked data, in Open Graph and in meta tags; the first that holds a value wins.
Elements that a reader sees (`<time>`, `<h1>`, the footer's notice) come last and under conditions. A date that only
stands somewhere on the page is nobody's date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from ....core.addresses import web_address
from ....core.model import Metadata
from ...reading.self_description import complete
from . import json_ld
from .markup import Page
from .page_authors import find_authors
from .page_names import find_publisher, find_title, first, metas, site_in_title
from .publication import publication
from .shown_dates import Said, shown_dates
from .stated_dates import stated_date

_PUBLISHED = """article:published_time og:article:published_time og:published_time article:published
    citation_publication_date citation_online_date citation_date parsely-pub-date sailthru.date datepublished
    date.published published_time
    publish_date publish-date publishdate published-date publication_date pubdate pub_date dcterms.issued
    dc.date.issued dcterms.date dc.date dcterms.created dc.date.created cxenseparse:recs:publishtime
    cxenseparse:publishtime originalpublicationdate article_date_original displaydate date""".split()
_MODIFIED = """article:modified_time og:updated_time og:modified_time article:modified datemodified dcterms.modified
    dc.date.modified last-modified lastmod revised""".split()


@dataclass(frozen=True, slots=True)
class Stated:
    """`metadata`, and for each field that the page gave, where it gave it ('JSON-LD datePublished')."""

    metadata: Metadata
    where: tuple[tuple[str, str], ...] = ()
    """(field, place), ordered by field."""
    free: bool = True
    """False where the page declares that it is not free to read."""
    warnings: tuple[str, ...] = ()


def page_metadata(page: Page, address: str = "") -> Stated:
    """What the page states. `address` is the one it was fetched from, empty for a file."""
    found = json_ld.things(page.scripts)
    url, where_url = _url(page, address)
    about = json_ld.article(found, (url, address), (page.heading, *page.meta("og:title")))
    publisher, where_publisher = find_publisher(page, about, found)
    title, where_title = find_title(page, about, publisher)
    if not publisher and (suffix := site_in_title(page, title)):
        publisher, where_publisher = suffix, "the end of <title>"
    if not publisher and page.footer:
        publisher = complete(Metadata(title="-"), page.footer).publisher
        where_publisher = "the notice in the footer"
    seen = shown_dates(page)
    changed = [*_dates(page, about, found, "dateModified"), *seen.modified]
    modified, where_modified = first(iter(changed), stated_date)
    stated = _dates(page, about, found, "datePublished")
    published, where_published, doubts = publication(stated, seen.published, modified, url or address)
    authors, where_authors = find_authors(page, about, found, publisher)
    language, where_language = _language(page, about)
    metadata = Metadata(title, publisher, authors, published, modified, "", url, "", language)
    places = {
        "title": where_title,
        "publisher": where_publisher,
        "authors": where_authors,
        "published": where_published,
        "modified": where_modified,
        "url": where_url,
        "language": where_language,
    }
    where = tuple(sorted((name, place) for name, place in places.items() if getattr(metadata, name)))
    free = str(about.get("isAccessibleForFree", "")).lower() not in ("false", "no")
    return Stated(metadata, where, free, doubts)


def _dates(page: Page, about: json_ld.Thing, found: list[json_ld.Thing], key: str) -> list[Said]:
    """What the page states for machines, as written; the surest place first."""
    given = [(json_ld.text(about.get(key)), f"JSON-LD {key}")]
    given += [(value, f"itemprop {key}") for value in page.property(key)]
    given += metas(page, _PUBLISHED if key == "datePublished" else _MODIFIED)
    pages = [thing for thing in found if "WebPage" in json_ld.types(thing) and key in thing]
    return given + [(json_ld.text(thing[key]), f"JSON-LD {key}") for thing in pages if len(pages) == 1]


def _language(page: Page, about: json_ld.Thing) -> tuple[str, str]:
    def candidates() -> Iterator[tuple[str, str]]:
        yield page.language.replace("_", "-"), "<html lang>"
        for value in page.meta("og:locale"):
            yield value.replace("_", "-"), "meta og:locale"
        yield json_ld.text(about.get("inLanguage")), "JSON-LD inLanguage"
        yield from metas(page, ["content-language", "dc.language", "dcterms.language"])

    return first(candidates(), lambda tag: tag if re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}", tag) else "")


def _url(page: Page, address: str) -> tuple[str, str]:
    """The article's own address: what the page calls canonical, where that can be believed.

    Misconfigured systems name their front page, and a copy names the publisher it was taken from: neither is where this
    page stands. A page of an AMP cache stands for its original.
    """
    here = urlsplit(address)
    for value, place in ((page.canonical, "link canonical"), *((v, "meta og:url") for v in page.meta("og:url"))):
        try:
            url = web_address(urljoin(address, value.strip())) if value else ""
        except ValueError:
            continue
        if not url:
            continue
        there = urlsplit(url)
        home = there.path in ("", "/") and not there.query
        if address and home and (here.path not in ("", "/") or here.query):
            continue
        if not address and home:
            continue
        if not address or page.amp or _site_of(here.hostname) == _site_of(there.hostname):
            return url, place
    return (address, "the address it was fetched from") if address else ("", "")


def _site_of(host: str | None) -> str:
    return re.sub(r"^(?:www\d?|m|amp|mobile|edition)\.", "", (host or "").lower())
