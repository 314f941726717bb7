"""The days of publication and of change that a reader sees on a page: `<time>`, and what is labelled or named so.

Pages show other dates too: today's in the masthead, those of other articles below, events beside it. So a date counts
by what the page calls it, and one that is called nothing only near the heading, before the article begins.
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
_SAYS_PUBLISHED = re.compile(
    r"\b(?:published|posted|issued|released|publication date|release date|date)\b[^.]{0,12}$", re.IGNORECASE
)
_SAYS_UPDATED = re.compile(r"\b(?:updated|modified|edited|revised|reviewed)\b[^.]{0,12}$", re.IGNORECASE)
_LABELLED = re.compile(
    r"\s{0,9}(?:first )?(?:published|posted|publication date|release date|issued|date)(?: on| at)?\s{0,3}:?\s",
    re.IGNORECASE,
)
_PUBLISHED_TOO = re.compile(r"\b(?:published|posted)\b(?: on| at)?\s{0,3}:?\s", re.IGNORECASE)
_DATE_LINE = re.compile(
    r"(?:[^\d]{2,60}?[|,•·–—-] ?)?(?:[A-Za-z]{3,9}day,? |[A-Z][a-z]{2},? )?"
    r"(?:[A-Za-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? [A-Za-z]{3,9}\.?,? \d{4})"
    r"(?:[ ,|•·–—-]{1,3}(?:at )?\d{1,2}[:.]\d\d.{0,14}|[ ,|•·–—-]{1,3}\d{1,2} min(?:ute)?s? read)?"
)
"""A line of nothing but a day, with a name before it or a time behind it at most."""
_STRONG = re.compile(r"publish|pub-?date|posted|(?:post|entry|article)[-_]*date", re.IGNORECASE)
_TAGS = "h1 time span p div li dd td small em abbr footer".split()
_MOST_TAGS, _LONGEST_STAMP, _LONG_PARAGRAPH, _MOST_PARTS = 20_000, 90, 80, 4

Said = tuple[str, str]
"""(a date as written, where)."""


@dataclass
class Shown:
    """Each list in the page's order."""

    published: list[Said] = field(default_factory=list)
    """The surest first."""
    modified: list[Said] = field(default_factory=list)


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
        said = _stamp(tag)
        if said is None:
            paragraphs += after_heading and tag.tag == "p" and len(text_of(tag)) > _LONG_PARAGRAPH
            continue
        begun = paragraphs > 1  # the first may be a standfirst, above the date
        if page.about_others(tag):
            continue
        value, words, names = said
        own = page.own_article is not None and inside(tag, ("article",))
        before = _before(tag)
        changed = (_SAYS_UPDATED.search(before) or _SAYS_UPDATED.match(words[:20])) and not _PUBLISHED_TOO.search(words)
        if tag.tag == "time" and "pubdate" in tag.attrib:
            sure.append((value, "<time pubdate>"))
        elif changed or (_UPDATED.search(names) and not _PUBLISHED.search(names.replace("date", ""))):
            shown.modified.append((value, f"<{tag.tag}> that says updated"))
        elif _SAYS_PUBLISHED.search(before) or _LABELLED.match(words) or _PUBLISHED_TOO.search(words):
            (late if begun and not own else sure).append(
                (_after_label(words, value), f"<{tag.tag}> that says published")
            )
        elif begun and not own:
            continue
        elif _PUBLISHED.search(names):
            if after_heading or own or _STRONG.search(names):
                classed.append((value, f"<{tag.tag} class={names.split()[0]}>"))
        elif tag.tag == "time" and after_heading and not begun and not inside(tag, ("p", "li", "td")):
            bare.append((value, "<time>"))
        elif after_heading and not begun and _DATE_LINE.fullmatch(words):
            bare.append((value, "the line under the heading"))
    one_day = [said for said in (late, bare) if len({stated_date(value) for value, _ in said}) == 1]
    shown.published = [*sure, *classed, *(pair for said in one_day for pair in said)]
    return shown


def _after_label(words: str, value: str) -> str:
    """The date behind 'Published', where an element holds more than that one."""
    label = _PUBLISHED_TOO.search(words) or _LABELLED.match(words)
    rest = words[label.end() :] if label else ""
    return rest if stated_date(rest) else value


def _stamp(tag: html.HtmlElement) -> tuple[str, str, str] | None:
    """(date as written, words shown, class and id) of an element that holds little more than a date."""
    time = tag.tag == "time"
    names = f"{tag.get('class') or ''} {tag.get('id') or ''}"
    few = next(islice(tag.iterdescendants(), _MOST_PARTS, None), None) is None
    words = text_of(tag) if time or few or _PUBLISHED.search(names) else ""
    value = (tag.get("datetime") or words) if time else full_form(tag) or _after_label(words, words)
    if len(words) > _LONGEST_STAMP or not re.search(r"\d{4}", value) or not stated_date(value):
        return None
    return value, words, names


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
