"""Datelines and datestamps: where a report was filed, by which agency, and when the page was published.

Agencies write "HOUSTON | Thu Apr 22, 2010 7:30 pm EDT (Reuters) - Text": the head of the line is about the report, the
rest is its first sentence, so the line is cut in two. A datestamp counts only in the forms that pages are stamped with
(with weekday, time or label); a date in running prose is what the report tells.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from ...lang.en.boilerplate import CAPTION_TAIL, DESK_NOTE, POINTER

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_WEEKDAY = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day|\.)?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE = (
    rf"(?:{_DAY} {_MONTH},? \d{{4}}|{_MONTH} {_DAY},? \d{{4}}"
    r"|\d{4}[-/ ]\d\d?[-/ ]\d\d?|\d{1,2}[/.]\d{1,2}[/.]\d{4})"
)
_ZONE = r"(?:UK time|local time|[A-Z]{2,4}(?:[+-]\d{1,2})?|\([A-Z]{2,4}\)|Eastern|Pacific|Central)"
_TIME = (
    rf"(?:at )?\d{{1,2}}[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?| ?[AP]\.?M\.?)?(?: {_ZONE})?"
    rf"|\d{{1,2}} ?(?:[ap]m|[AP]M)(?: {_ZONE})?"
)
_GAP = r"(?:,? | ?[-–—|•·@] ?)"
_STAMP = (
    rf"(?:(?:{_WEEKDAY}{_GAP})?{_DATE}(?:{_GAP}(?:{_TIME}))?|(?:{_TIME}){_GAP}(?:on )?(?:{_WEEKDAY}{_GAP})?{_DATE}"
    rf"|{_DATE}T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)"
)
_SURE_STAMP = (
    rf"(?:{_WEEKDAY},? {_DATE}(?:{_GAP}(?:{_TIME}))?|{_DATE}{_GAP}(?:{_TIME})"
    rf"|(?:{_TIME}){_GAP}(?:{_WEEKDAY}{_GAP})?{_DATE})"
)
CLOCKED = rf"(?:(?:{_WEEKDAY}{_GAP})?{_DATE}{_GAP}(?:{_TIME})|(?:{_TIME}){_GAP}(?:on )?(?:{_WEEKDAY}{_GAP})?{_DATE})"
"""A regular expression for a day together with a time of day."""
_PLACE = r"[A-Z][A-Z.'’-]{1,20}(?:(?:,? |\\?/)[A-Z][A-Z.'’-]{1,20}){0,4}"
_REGION = r"(?:, [A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{1,20}){0,2})?"
_MIXED_PLACE = rf"[A-Z][\w.'’-]{{1,20}}(?:(?: |\\?/)[A-Z][\w.'’-]{{1,20}}){{0,3}}{_REGION}"
_SHORT_DATE = rf"(?:,? \(?(?:{_MONTH} {_DAY}|{_DAY} {_MONTH})(?:,? \d{{4}})?\)?)?"
_AGENCY = r"(?:\([A-Z][\w.&!'’/ -]{1,40}\)|/[A-Z][\w.! -]{2,30}/)"
_DASH = r"\s?(?:[-–—]{1,2}|:)\s?"
_TEXT = r"(?=[\"'“‘`(\[]{0,2}[^\W_a-z])"

_NAME = r"[A-Z][\w.'’-]{1,20}(?: [\w.'’-]{1,20}){0,5}"
_FILED = rf" (?:By {_NAME} )?{_PLACE}{_REGION}{_SHORT_DATE} {_AGENCY}"
"""Behind the page's own stamp, the report's dateline."""

_LABEL = r"(?!(?:FILE|WATCH|LIVE|VIDEO|PHOTOS?|READ|MORE|NOTE|LISTEN|UPDATE|BREAKING|EXCLUSIVE|OPINION|ANALYSIS)\b)"
_HEADS = tuple(
    re.compile(_LABEL + pattern)
    for pattern in (
        rf"{_PLACE}{_REGION}{_SHORT_DATE} \| {_STAMP}(?:{_FILED}|(?: {_PLACE})?(?: {_AGENCY})?)"
        rf"(?:\s?[-–—]{{1,2}})?\s{_TEXT}",
        rf"(?:{_STAMP} )?(?:{_PLACE}{_REGION}|{_MIXED_PLACE}){_SHORT_DATE} ?{_AGENCY}{_DASH}{_TEXT}",
        rf"{_PLACE}{_REGION}{_SHORT_DATE}\s?(?:[–—]|--?(?=\s))\s?{_TEXT}",
        rf"(?:{_STAMP} )?{_AGENCY}\s?[-–—]{{1,2}}\s?{_TEXT}",
        rf"{_SURE_STAMP}(?:{_FILED}(?:\s?[-–—]{{1,2}})?)?\s{_TEXT}",
        rf"[A-Z][\w.'’-]{{1,20}}(?: [A-Z][\w.'’-]{{1,20}}){{1,3}} \| {_STAMP}\s{_TEXT}",
    )
)
_INNER = re.compile(
    rf"{_PLACE}{_REGION} \| {_STAMP}(?: {_PLACE}{_REGION})?(?: {_AGENCY})?(?:\s?[-–—]{{1,2}})?(?=\s)"
    rf"|{_PLACE}{_REGION},? (?:{_MONTH} {_DAY}|{_DAY} {_MONTH}) {_AGENCY}\s?[-–—]{{1,2}}(?=\s)"
    rf"|{_PLACE} \((?:Reuters|AP|AFP|UPI|dpa|PA|Xinhua|ANI|PTI|CNN|TASS|Kyodo|ANSA|EFE)\)\s?[-–—]{{1,2}}(?=\s)"
    rf"|{_WEEKDAY},? {_DATE}{_GAP}(?:{_TIME})(?=\s|$)"
)
_TAIL = re.compile(rf"\s({_WEEKDAY},? {_DATE}(?:{_GAP}(?:{_TIME}))?)$")
_WHOLE = re.compile(
    rf"(?:\d{{1,2}}[ -]min(?:ute)?s?(?: read)? ?[·•|-] ?)?"
    rf"(?:(?:By|by) {_NAME}(?: \| |, | [-–—•·] |  ?)|{_NAME} [|–—•·-] )?"
    rf"(?:(?:Published|PUBLISHED|Updated|UPDATED|Last updated|Last Updated|Last modified|Last Modified|Posted|Modified"
    rf"|Issued|Date|Created|First published|Originally published|Added|Filed|Release date)"
    rf"(?: on| at| online)?:?\s{{0,3}})?"
    rf"(?:{_STAMP}|{_WEEKDAY},? (?:{_MONTH} {_DAY}|{_DAY} {_MONTH}))"
    rf"(?:[\s,;|•·–—-]{{1,4}}(?:(?:Published|Updated|Last updated|Modified|First published)(?: on| at)?:? ?)?"
    rf"(?:{_STAMP}|{_TIME}|\d{{1,3}} min(?:ute)?s?(?: read)?|[A-Z]\w{{1,20}}(?: [A-Z]\w{{1,20}}){{0,2}})){{0,3}}[.)]?$"
)
_LABELLED = re.compile(
    r"(?:Published|PUBLISHED|Updated|UPDATED|Last updated|Last Updated|Last modified|Posted|First published"
    r"|Page last updated)(?: on| at| online| by)?\b:?\s.{0,60}"
    r"(?:\d{4}|\d\d?:\d\d|\bago|today|yesterday|[ap]\.?m\.?)(?:\b.{0,20})?$"
)
AGO = r"(?:(?:\d{1,3}|an?|one|two|three) (?:min(?:ute)?|hour|hr|day|week|month)s? ago|Just now|\d{1,2}[mhd] ago)"
_AGO = re.compile(rf"{AGO}$")
_CREDIT = re.compile(
    r"\((?:Photo|Photograph|Picture|Image): [^()]{3,200}\)(?=\s[\"'“‘]?[A-Z])"
    r"|(?:Photograph|Photo|Picture|Image)s?: (?:.{2,60}?(?:\\?/|, | for ))?"
    r"(?:(?:AP|AFP|Reuters|EPA|PA|Getty Images|Getty"
    r"|Rex Features|Rex|Corbis|Alamy|Bloomberg|Press Association|Associated Press)(?:\\?/)?){1,3}(?=\s[\"'“‘]?[A-Z])"
)
_CAPTION_TAIL = re.compile(CAPTION_TAIL)
_POINTERS = re.compile(rf"(?:{POINTER}(?:\s|$))+")
_DESK_NOTE = re.compile(rf"(?:{DESK_NOTE}(?: By {_NAME})?|(?<=\s)By {_NAME}(?:, {_NAME})?)\s*$")
_BULLET = re.compile(r"(?:^|(?<=\s))\\?\*\s")
_SIGN_OFF = re.compile(
    r"\((?:Reporting|Additional reporting|Writing|Editing|Compiled|Written|With reporting) by [^()]{3,400}\)"
)
_HEAD_LENGTH, _SHORTEST_REPORT, _SIGN_OFF_REACH = 420, 60, 800


class Piece(NamedTuple):
    """A part of a line, in offsets of the line; `reason` is empty for what may be article text."""

    start: int
    end: int
    reason: str


def is_datestamp(line: str) -> bool:
    """Is the whole line about when the page was published or changed?"""
    if len(line) > 160:
        return False
    return bool(_WHOLE.match(line) or _LABELLED.match(line) or _AGO.match(line))


def cut(line: str, opening: bool) -> list[Piece]:
    """The line in pieces. `opening`: it is one of the first lines, where a page's stamp may stand in the middle."""
    if match := _POINTERS.match(line):
        at = match.end()
        rest = [Piece(at + piece.start, at + piece.end, piece.reason) for piece in cut(line[at:], opening)]
        return [Piece(0, len(match[0].rstrip()), "related"), *rest]
    head = line[:_HEAD_LENGTH]
    body = 0
    pieces: list[Piece] = []
    if (opening or "(" in head[:80] or "—" in head[:80]) and len(line) >= _SHORTEST_REPORT:
        for pattern in _HEADS:
            if match := pattern.match(head):
                pieces.append(Piece(0, match.end(), "dateline"))
                body = match.end()
                break
    if opening and not pieces:
        if match := _INNER.search(head):
            pieces += [*_before_dateline(head, match.start()), Piece(match.start(), match.end(), "dateline")]
            body = match.end()
        elif len(line) <= 200 and (match := _TAIL.search(line)):
            return [Piece(0, match.start(), ""), Piece(match.start(1), match.end(1), "dateline")]
    if match := _CREDIT.match(line, body):
        pieces.append(Piece(body, match.end(), "caption"))
        body = match.end()
    if len(line) <= 300 and (match := _CAPTION_TAIL.match(line, body)):
        pieces += [Piece(body, match.start(1), "caption"), Piece(match.start(1), len(line), "caption")]
        body = len(line)
    tail = max(body, len(line) - _SIGN_OFF_REACH)
    if ("eporting by " in line or "diting by " in line or "riting by " in line) and (
        match := _SIGN_OFF.search(line, tail)
    ):
        pieces += [Piece(body, match.start(), ""), Piece(match.start(), match.end(), "byline")]
        pieces.append(Piece(match.end(), len(line), "promotion"))
    else:
        pieces.append(Piece(body, len(line), ""))
    return [trimmed for piece in pieces if (trimmed := _trim(line, piece))]


def _before_dateline(head: str, end: int) -> list[Piece]:
    """The headline, each point of an agency's summary, and its desk's note on this version."""
    note = _DESK_NOTE.search(head[:end])
    stop = note.start() if note else end
    cuts = [0, *(bullet.start() for bullet in _BULLET.finditer(head, 1, stop)), stop]
    return [*(Piece(a, b, "") for a, b in pairwise(cuts)), Piece(stop, end, "dateline")]


def _trim(line: str, piece: Piece) -> Piece | None:
    part = line[piece.start : piece.end]
    stripped = part.strip()
    start = piece.start + len(part) - len(part.lstrip())
    return Piece(start, start + len(stripped), piece.reason) if stripped else None
