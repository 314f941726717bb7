"""The days of publication and of change that a reader sees on a page: `<time>`, and what is labelled or named so.

Pages show other dates too: today's in the masthead, those of other articles below, events beside it, the opening day
of what the page tells of. So a date counts by what the page calls it, and one that is called nothing only near the
heading, before the article begins. The words of a `<time>` come before its attribute: they are the day that readers
see, where a program may have written another time zone's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Literal, get_args

from lxml import html  # type: ignore[import-untyped]

from .markup import Page, full_form, inside, text_of
from .stated_dates import stated_date

_PUBLISHED = re.compile(
    r"publish|pub-?date|posted|(?:post|entry|article|story|content|byline|news)[-_]*(?:date|time)|timestamp|dateline|\bdate\b",
    re.I,
)
_UPDATED = re.compile(r"updat|modif|revis|edited", re.IGNORECASE)
_SOMETHING_ELSE = re.compile(r"\b(?:bday|dday|dtstart|dtend|infobox|vevent|deathdate|birth)\b", re.IGNORECASE)
"""Classes of microformats (hCard, hCalendar) and of encyclopedias: days in somebody's or something's life."""
_SAYS_PUBLISHED = re.compile(
    r"\b(?:published|posted|issued|released|publication date|release date|date)\b[^.]{0,12}$", re.IGNORECASE
)
_SAYS_UPDATED = re.compile(r"\b(?:updated|modified|edited|revised|reviewed)\b[^.]{0,12}$", re.IGNORECASE)
_LABEL = re.compile(
    r"\b(?:(?P<published>(?:first |originally )?(?:published|posted|issued)|publication date|release date)"
    r"|(?P<modified>(?:last |most recently )?(?:updated|modified|edited|revised))|(?P<date>date(?=\s{0,3}:)))"
    r"(?: on| at)?\s{0,3}:?(?=\s|$)",
    re.IGNORECASE,
)
_DATE_LINE = re.compile(
    r"(?:[^\d]{2,60}?[|,•·–—-] ?)?(?:[A-Za-z]{3,9}day,? |[A-Z][a-z]{2},? )?"
    r"(?:[A-Za-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? [A-Za-z]{3,9}\.?,? \d{4})"
    r"(?:[ ,|•·–—-]{1,3}(?:at |@ ?)?\d{1,2}[:.]\d\d.{0,14}|[ ,|•·–—-]{1,3}\d{1,2} min(?:ute)?s? read)?"
)
"""A line of nothing but a day, with a name before it or a time behind it at most."""
_AROUND = " \t|,;•·–—-()[]"
_STRONG = re.compile(r"publish|pub-?date|posted|(?:post|entry|article)[-_]*date", re.IGNORECASE)
_TAGS = "h1 time span p div li dd td small em abbr footer".split()
_A_DAY = re.compile(r"[dD]ate|[tT]ime$")
"""Names of schema.org's properties that are days: birthDate, startDate, doorTime ..."""
_ITS_OWN = frozenset({"datePublished", "dateModified", "dateCreated"})
_LABELLED_CELLS = {"td": "th", "dd": "dt"}
_MOST_TAGS, _LONGEST_STAMP, _LONG_PARAGRAPH, _MOST_PARTS = 20_000, 90, 80, 4

Said = tuple[str, str]
"""(a date as written, where)."""


@dataclass(frozen=True, slots=True)
class Shown:
    """Each list in the page's order."""

    published: list[Said]
    """The surest first."""
    modified: list[Said]


@dataclass(frozen=True, slots=True)
class _Stamp:
    """An element that holds little more than dates, and what it calls each of them."""

    plain: str
    """A date without a label, as written; '' where there is none."""
    published: str
    modified: str
    words: str
    """What stands there before the first label."""
    names: str
    """Classes and id."""


_Weight = Literal["sure", "late", "classed", "bare", "modified"]
"""How a date is told: called one of publication; called so, but in the article's text; by its class alone; only by its
place near the heading; called one of change."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where on the page an element stands."""

    after_heading: bool
    begun: bool
    """The article's text has begun; its first paragraph may be a standfirst, above the date."""
    own: bool
    """Inside the element of the page's own article."""

    @property
    def in_text(self) -> bool:
        return self.begun and not self.own

    @property
    def near_heading(self) -> bool:
        return self.after_heading and not self.begun


def shown_dates(page: Page) -> Shown:
    found: dict[_Weight, list[Said]] = {weight: [] for weight in get_args(_Weight)}
    after_heading = next(page.root.iter("h1"), None) is None
    paragraphs = 0
    for tag in islice(page.root.iter(_TAGS), _MOST_TAGS):
        if tag.tag == "h1":
            after_heading = after_heading or text_of(tag) == page.heading
            continue
        stamp = _stamp(tag)
        if stamp is None:
            paragraphs += after_heading and tag.tag == "p" and len(text_of(tag)) > _LONG_PARAGRAPH
        elif not (page.about_others(tag) or _of_something_else(tag, stamp.names)):
            own = page.own_article is not None and inside(tag, ("article",))
            for weight, said in _weighed(tag, stamp, _Place(after_heading, paragraphs > 1, own)):
                found[weight].append(said)
    one_day = [said for said in (found["late"], found["bare"]) if len({stated_date(value) for value, _ in said}) == 1]
    return Shown([*found["sure"], *found["classed"], *(pair for said in one_day for pair in said)], found["modified"])


def _weighed(tag: html.HtmlElement, stamp: _Stamp, place: _Place) -> Iterator[tuple[_Weight, Said]]:
    """The dates of one element that may be the article's."""
    called: _Weight = "late" if place.in_text else "sure"
    if stamp.modified:
        yield "modified", (stamp.modified, f"<{tag.tag}> that says updated")
    if stamp.published:
        yield called, (stamp.published, f"<{tag.tag}> that says published")
    elif stamp.plain:
        said = _said_of(tag, stamp)
        if tag.tag == "time" and "pubdate" in tag.attrib:
            yield "sure", (stamp.plain, "<time pubdate>")
        elif said == "modified":
            yield "modified", (stamp.plain, f"<{tag.tag}> that says updated")
        elif said == "published":
            yield called, (stamp.plain, f"<{tag.tag}> that says published")
        elif not place.in_text and (found := _uncalled(tag, stamp, place)):
            yield found[0], (stamp.plain, found[1])


def _uncalled(tag: html.HtmlElement, stamp: _Stamp, place: _Place) -> tuple[_Weight, str] | None:
    """(weight, where) of a date that no words near it call anything."""
    if _PUBLISHED.search(stamp.names):
        strong = place.after_heading or place.own or _STRONG.search(stamp.names)
        return ("classed", f"<{tag.tag} class={stamp.names.split()[0]}>") if strong else None
    if tag.tag == "time" and place.near_heading and not inside(tag, ("p", "li", "td")):
        return "bare", "<time>"
    if place.near_heading and _DATE_LINE.fullmatch(stamp.words):
        return "bare", "the line under the heading"
    return None


def _said_of(tag: html.HtmlElement, stamp: _Stamp) -> str:
    """'published' or 'modified' by the words before the element, its microdata or its class; '' where none tells."""
    before = _before(tag)
    if tag.get("itemprop") == "dateModified" or _SAYS_UPDATED.search(before):
        return "modified"
    if _UPDATED.search(stamp.names) and not _PUBLISHED.search(stamp.names.replace("date", "")):
        return "modified"
    return "published" if _SAYS_PUBLISHED.search(before) else ""


def _of_something_else(tag: html.HtmlElement, names: str) -> bool:
    """Does the page say of this date that it is another thing's: by class, microdata, or the label of its cell?"""
    for part in islice(tag.iter(), _MOST_PARTS + 1):
        stated = (part.get("itemprop") or "datePublished").split()
        if _A_DAY.search(stated[0]) and not _ITS_OWN & set(stated):
            return True
    if _SOMETHING_ELSE.search(names):
        return True
    for above in [tag, *islice(tag.iterancestors(), 6)]:
        if _SOMETHING_ELSE.search(above.get("class") or ""):
            return True
        label = above.getprevious() if above.tag in _LABELLED_CELLS else None
        if label is not None and label.tag == _LABELLED_CELLS[above.tag] and (words := text_of(label)):
            return not (_SAYS_PUBLISHED.search(words) or _SAYS_UPDATED.search(words))
    return False


def _stamp(tag: html.HtmlElement) -> _Stamp | None:
    time = tag.tag == "time"
    names = f"{tag.get('class') or ''} {tag.get('id') or ''}"
    few = next(islice(tag.iterdescendants(), _MOST_PARTS, None), None) is None
    words = text_of(tag) if time or few or _PUBLISHED.search(names) else ""
    if len(words) > _LONGEST_STAMP:
        return None
    plain, published, modified = _by_label(words)
    words = words[: label.start()].strip(_AROUND) if (label := _LABEL.search(words)) else words
    if time and len(stated_date(published or modified or plain)) < len("2026-03-25"):
        plain = tag.get("datetime") or plain
    elif full := full_form(tag):
        plain, published, modified = full, "", ""
    plain, published, modified = (
        value if re.search(r"\d{4}", value) and stated_date(value) else "" for value in (plain, published, modified)
    )
    return _Stamp(plain, published, modified, words, names) if plain or published or modified else None


def _by_label(words: str) -> tuple[str, str, str]:
    """What of a line stands under no label, behind 'Published', and behind 'Updated'."""
    labels = [*_LABEL.finditer(words)]
    ends = [*(label.start() for label in labels[1:]), len(words)]
    parts = {"plain": words[: labels[0].start()] if labels else words, "published": "", "modified": ""}
    for label, end in zip(labels, ends, strict=False):
        kind = "modified" if label["modified"] else "published"
        parts[kind] = parts[kind] or words[label.end() : end].strip(_AROUND)
    whole = (part.strip(_AROUND) for part in (parts["plain"], parts["published"], parts["modified"]))
    plain, published, modified = (part if stated_date(part) else "" for part in whole)
    return plain, published, modified


def _before(tag: html.HtmlElement) -> str:
    """The words right before an element: its parent's own, or those of the label beside it."""
    previous = tag.getprevious()
    if previous is not None:
        return (text_of(previous)[-40:] + " " + (previous.tail or "")).strip()
    parent = tag.getparent()
    if parent is None:
        return ""
    words = (parent.text or "").strip()
    above = parent.getprevious()
    return words or (
        text_of(above)[-40:] if above is not None and above.tag in ("dt", "th", "span", "strong", "b") else ""
    )
