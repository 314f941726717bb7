"""The days of publication and of change that a reader sees on a page: `<time>`, and what is labelled or named so.

Pages show other dates too: today's in the masthead, those of other articles below, events beside it, the opening day
of what the page tells of. So a date counts by what the page calls it, and one that is called nothing only near the
heading, before the article begins. The words of a `<time>` come before its attribute: they are the day that readers
see, where a program may have written another time zone's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice

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


@dataclass
class Shown:
    """Each list in the page's order."""

    published: list[Said] = field(default_factory=list)
    """The surest first."""
    modified: list[Said] = field(default_factory=list)


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


def shown_dates(page: Page) -> Shown:
    sure: list[Said] = []
    late: list[Said] = []
    classed: list[Said] = []
    bare: list[Said] = []
    shown = Shown()
    after_heading = next(page.root.iter("h1"), None) is None
    paragraphs = 0
    for tag in islice(page.root.iter(_TAGS), _MOST_TAGS):
        if tag.tag == "h1":
            after_heading = after_heading or text_of(tag) == page.heading
            continue
        stamp = _stamp(tag)
        if stamp is None:
            paragraphs += after_heading and tag.tag == "p" and len(text_of(tag)) > _LONG_PARAGRAPH
            continue
        begun = paragraphs > 1  # the first may be a standfirst, above the date
        if page.about_others(tag) or _of_something_else(tag, stamp.names):
            continue
        own = page.own_article is not None and inside(tag, ("article",))
        if stamp.modified:
            shown.modified.append((stamp.modified, f"<{tag.tag}> that says updated"))
        if stamp.published:
            (late if begun and not own else sure).append((stamp.published, f"<{tag.tag}> that says published"))
        if stamp.published or not stamp.plain:
            continue
        said = _said_of(tag, stamp)
        if tag.tag == "time" and "pubdate" in tag.attrib:
            sure.append((stamp.plain, "<time pubdate>"))
        elif said == "modified":
            shown.modified.append((stamp.plain, f"<{tag.tag}> that says updated"))
        elif said == "published":
            (late if begun and not own else sure).append((stamp.plain, f"<{tag.tag}> that says published"))
        elif begun and not own:
            continue
        elif _PUBLISHED.search(stamp.names):
            if after_heading or own or _STRONG.search(stamp.names):
                classed.append((stamp.plain, f"<{tag.tag} class={stamp.names.split()[0]}>"))
        elif tag.tag == "time" and after_heading and not begun and not inside(tag, ("p", "li", "td")):
            bare.append((stamp.plain, "<time>"))
        elif after_heading and not begun and _DATE_LINE.fullmatch(stamp.words):
            bare.append((stamp.plain, "the line under the heading"))
    one_day = [said for said in (late, bare) if len({stated_date(value) for value, _ in said}) == 1]
    shown.published = [*sure, *classed, *(pair for said in one_day for pair in said)]
    return shown


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
