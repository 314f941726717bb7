"""Readers' comments under an article, which are no reporting.

A comment is known by its head: a name and a day with the time of day, often with a verb: "At 9:38 pm on 7 Jul 2009, jo
wrote:". One such line proves nothing, since an article may quote a letter so; two with a verb do, unless most of what
they introduce stands in quote marks. Heads without a verb look like the stamps of a live blog, so a line above them has
to say "12 comments", or buttons under them to be such as only comments have. From the first head on all is comment, up
to what reporting begins with: a dateline, a live blog's own entry, a heading in Markdown.
"""

from __future__ import annotations

import re

from ...lang.en import comments as words
from .datelines import AGO, CLOCKED
from .menus import Line, unterminated

_REASON = "readers' comments"
_AUTHOR = r"[^\s:,|•·][^\s:|•·]{0,30}(?: [^\s:|•·]{1,30}){0,3}?"
_NUMBER = r"(?:#?\d{1,4}[.):]? )?"
_VERBAL = re.compile(
    rf"(?m)(?:^|(?<=\s))(?:At|On) {CLOCKED},? {_AUTHOR} {words.WROTE} ?:"
    rf"|^{_NUMBER}{_AUTHOR} (?:(?:on|at) )?{CLOCKED},? {words.SAID}(?: ?:|\.\.\.|…)"
    rf"|^{_NUMBER}{_AUTHOR} {words.SAID}:? (?:(?:on|at) )?{CLOCKED}(?: ?:|$)"
)
_CLOSED = re.compile(rf"(?m)(?:^|(?<=\s)){words.THREAD_CLOSED}$")
_NOMINAL = re.compile(
    rf"{words.POSTED_BY} (?:on {CLOCKED} )?by:? {_AUTHOR}(?:,| at| on| ?[|•·–—-])? ?(?:{CLOCKED}|{AGO})"
    rf"|{_NUMBER}{_AUTHOR} ?[|•·,–—-]? ?\(?(?:{AGO}|{CLOCKED})\)?$"
    rf"|{_AUTHOR} {words.SAID}(?::|\.\.\.|…)$"
)
_NAME_ALONE = re.compile(rf"{_NUMBER}{_AUTHOR}$")
_STAMP_ALONE = re.compile(rf"(?:{AGO}|{CLOCKED})[.:]?$")
_HEADER = re.compile(rf"{words.HEADER}$")
_BUTTON = rf"(?:{words.FOOT}|{words.BUTTONS})[?!]?(?: ?\(?\d{{1,6}}\)?)?"
_FOOT = re.compile(rf"(?=.{{0,60}}{words.FOOT}){_BUTTON}(?: ?[|•·›,-]? ?{_BUTTON}){{0,6}}(?: ?›)?$")
_ENTRY = re.compile(
    r"#{1,6} |(?:[01]?\d|2[0-3])(?:[.:][0-5]\d ?[ap]\.?m\b\.?|:[0-5]\d| ?[ap]m\b)(?: [A-Z]{2,4}\b)?"
    r"(?: ?[:–—-]| [A-Z\"“])"
)
_OF_ANY_TEXT = ("", "published", "byline")
_QUOTE_MARKS = "\"“'‘"
_FEWEST, _LONGEST_HEAD, _REACH, _LEAST_ARTICLE = 2, 160, 3, 300


def heads(text: str) -> list[int]:
    """Where a comment begins that its head gives away, or a notice that only comments follow; offsets of `text`."""
    verbal = list(_VERBAL.finditer(text))
    quoting = sum(text[match.end() : match.end() + 2].lstrip()[:1] in _QUOTE_MARKS for match in verbal)
    if len(verbal) < _FEWEST or 2 * quoting > len(verbal):
        verbal = []
    return sorted(match.start() for match in (*verbal, *_CLOSED.finditer(text)))


def mark(lines: list[Line], known: list[int]) -> None:
    """Give every line of a comment its reason, in place; buttons and links keep theirs. `known`: from `heads`."""
    begins = set(known) or _nominal(lines)
    inside = False
    for line in lines:
        if line.start in begins:
            inside = True
        elif inside and (line.reason == "dateline" or _ENTRY.match(line.text)):
            inside = False
        if inside and line.reason in _OF_ANY_TEXT:
            line.reason = _REASON


def _nominal(lines: list[Line]) -> set[int]:
    """Starts of comments whose heads have no verb, or no day: they need a line above or buttons under them."""
    found = [n for n in range(len(lines)) if _is_head(lines, n)]
    if not found:
        return set()
    above = next((n for n in range(max(found[0] - _REACH, 0), found[0]) if _HEADER.match(lines[n].text)), None)
    begins = {lines[n].start for n in ([] if above is None else [above]) + found}
    feet = sum(bool(_FOOT.match(line.text)) for line in lines[found[0] + 1 :])
    if len(found) >= _FEWEST and 2 * feet >= len(found):
        return begins
    told = sum(line.end - line.start for line in lines[:above] if not line.reason and not unterminated(line.text))
    return begins if above is not None and told >= _LEAST_ARTICLE else set()


def _is_head(lines: list[Line], n: int) -> bool:
    text = lines[n].text
    if len(text) <= _LONGEST_HEAD and _NOMINAL.match(text):
        return True
    following = lines[n + 1].text if n + 1 < len(lines) else ""
    return len(text) <= _LONGEST_HEAD and bool(_NAME_ALONE.match(text)) and bool(_STAMP_ALONE.match(following))
