"""Does a sentence end here? One decision for one end mark, from the words on both sides of it.

nupunkt's trained model knows thousands of abbreviations, but it was trained on law ("so.", "at.", "no." are reporters
there) and sees only two words. So the cases that a rule can settle are settled here, and nupunkt is asked for the rest,
on a window of bounded size: its own time on one long run of end marks grows with the square of its length.
"""

from __future__ import annotations

import re
from functools import lru_cache

import nupunkt

from ...lang.en.abbreviations import (
    CLOCK_FOLLOWERS,
    EXCLAIMING_NAMES,
    LOWER,
    NEVER_LAST,
    NUMBERED_ABBREVIATIONS,
    SPEECH_TAGS,
    STARTERS,
    TITLE_ABBREVIATIONS,
)
from ...lang.en.units import CURRENCY_SIGNS

MARK = re.compile(
    r"(?:(?<=\s)\.(?:\s\.)++|[.!?…．。！？]++)(?:[\"'”’»)\]*]|\[\d{1,3}\])*+(?:\s[:;]-?[)(DP](?=\s|\Z))?",
)
"""An end mark with what closes behind it: quotes, brackets, notes such as [1], an emoticon."""

_NOTE = re.compile(r"(?<=[a-z)][.!?])\d{1,3}(?:[ ,–-]\d{1,3})*+(?=\s+[\"“(]?[A-Z])")
_BEFORE = re.compile(r"\S{1,40}\Z")
_NEXT = re.compile(r"\s+")
_WORD = re.compile(r"[^\W\d_][\w'’-]{0,40}")
_OPENERS = "\"'“‘`([«*_"
_OPENING = CURRENCY_SIGNS | set("#@[.…•¿¡+")
_CLOSING = CURRENCY_SIGNS | set(")]%\"”'’")
_ELLIPSIS = re.compile(r"(?:\.{2,}|…|\.(?:\s\.)+)")
_REST_OF_ELLIPSIS = re.compile(r"\s\.(?:\s?\.){1,}")
_TAG = re.compile(r"([A-Z][\w'’-]{0,20})\.?\s(?:[A-Z][\w.'’-]{0,20}\s){0,4}([a-z]{3,12})(?=[\s.,;])(?! that\b)")
_SIGNATURE = re.compile(r"[-–—]\s?[A-Z][\w.'’-]{1,30}(?:,? [\w.'’-]{1,30}){0,7}")
"""The name under a quotation: "- Jane Smith, Nature"."""
_LIST_LABEL = re.compile(r"\([A-Za-z0-9]{1,4}\)\s[A-Z]")
_DOTTED = re.compile(r"(?:[A-Za-z]{1,3}\.)+[A-Za-z]{1,3}")
_GLUED = re.compile(r"[A-Z][a-z']*+(?=[\s.,])")
_CAMEL = re.compile(r"[a-z]{1,8}[A-Z]")
_FRAGMENT = re.compile(r"\((?:Which|Whose)\b")
_ADDRESS = re.compile(r"\((?:https?://|www\.)")


def ends_sentence(text: str, start: int, mark_start: int, mark_end: int, end: int) -> int:
    """Where the sentence that began at `start` ends, if at this mark, else 0. `end` is the block's."""
    if note := _NOTE.match(text, mark_end, end):
        return note.end()
    gap = _NEXT.match(text, mark_end, end)
    if gap is None:
        return mark_end if _glued(text, mark_start, mark_end, end) else 0
    after = gap.end()
    if after >= end:
        return 0
    marks = text[mark_start:mark_end]
    if (mark_start > start and text[mark_start - 1] in "[(") or _is_blank(text, start, mark_start):
        return 0
    if rest := _REST_OF_ELLIPSIS.match(text, mark_end, end):
        follows = _NEXT.match(text, rest.end(), end)
        return mark_end if marks == "." and follows and follows.end() < end else 0
    if not _may_begin(text, after, end):
        return 0
    word = _word_at(text, after, end)
    if marks[0] in "!?…" and marks[-1] in "\"”’'" and _is_speech_tag(text, after, end):
        return 0
    if "!" in marks or "?" in marks:
        return 0 if _is_name_with_mark(text, mark_start, word) else mark_end
    if "．" in marks or "。" in marks:
        return mark_end
    if _ELLIPSIS.match(marks):
        return 0 if word in {"I", "I'm", "I've", "I'd", "I'll"} and marks.count(".") < 4 else mark_end
    before = _BEFORE.search(text, max(start, mark_start - 40), mark_start)
    token = before[0] if before else ""
    if len(marks) > 1 and marks[1] in "\"”’'»" and not _is_abbreviation_in_quotes(token):
        return mark_end
    return mark_end if _period_ends(text, start, mark_start, token, text[after], word) else 0


def _is_blank(text: str, start: int, end: int) -> bool:
    gap = _NEXT.match(text, start, end)
    return (gap.end() if gap else start) == end


def _may_begin(text: str, after: int, end: int) -> bool:
    """Can a sentence begin with what stands at `after`?"""
    at = after
    if text[at] in "-–—":
        dash = _NEXT.match(text, at + 1, end)
        if _SIGNATURE.fullmatch(text, at, end):
            return False
        if not dash:
            return text[at] == "-" and at + 1 < end and text[at + 1].isupper()
        return dash.end() < end and text[dash.end()].isupper()
    if text[at] == "(" and (_LIST_LABEL.match(text, at, end) or _ADDRESS.match(text, at, end)):
        return True
    if _FRAGMENT.match(text, at, end):
        return False
    while at < end and at < after + 4 and text[at] in _OPENERS:
        at += 1
    if at >= end or text[at].isspace():
        return False
    if text[at].islower():
        return bool(_CAMEL.match(text, at, end))
    return text[at].isalnum() or text[at] in _OPENING


def _is_speech_tag(text: str, after: int, end: int) -> bool:
    """Is it the name of who said the quotation before it, as in "Stop!" Ann Lee said?"""
    tag = _TAG.match(text, after, end)
    return bool(tag and tag[2] in SPEECH_TAGS and tag[1].lower() not in STARTERS - TITLE_ABBREVIATIONS)


def _word_at(text: str, after: int, end: int) -> str:
    at = after
    while at < end and at < after + 4 and text[at] in _OPENERS:
        at += 1
    word = _WORD.match(text, at, end)
    return word[0].replace("’", "'") if word else ""


def _is_name_with_mark(text: str, mark_start: int, word: str) -> bool:
    if text[mark_start] != "!" or word.lower() in STARTERS:
        return False
    name = _BEFORE.search(text, max(0, mark_start - 40), mark_start)
    return bool(name and name[0].strip(_OPENERS).lower() in EXCLAIMING_NAMES)


def _is_abbreviation_in_quotes(token: str) -> bool:
    return bool(_DOTTED.fullmatch(token.strip(_OPENERS)))


def _period_ends(text: str, start: int, mark: int, token: str, first: str, word: str) -> bool:
    """One period, then white space, then something that may begin a sentence with `first`, its word being `word`."""
    core = token.lstrip(_OPENERS + "-–—/")
    low = core.lower()
    starter = word.lower() in STARTERS
    if not core:
        return True
    if low in NEVER_LAST and not (core.isupper() and core.isalpha()):
        return False
    if low in NUMBERED_ABBREVIATIONS and (first.isdigit() or low != "no"):
        return not first.isdigit()
    if core[-1].isdigit() or core[-1] in _CLOSING:
        return True
    if low in ("a.m", "p.m", "am", "pm", "noon"):
        return word.lower() not in CLOCK_FOLLOWERS and text.count(" ", start, mark) > 2
    if len(core) == 1 and core.isupper():
        return _initial_ends(text, start, mark, core, starter)
    if low in TITLE_ABBREVIATIONS and (core[0].isupper() or low in ("st", "mt", "ft")):
        return starter and low in ("st", "mt", "ft") and not first.isdigit() and low != "mt"
    if _DOTTED.fullmatch(core):
        return starter or (first in '"“' and _punkt(core, "The"))
    if core.isalpha() and core.islower() and low not in LOWER:
        return True
    if starter:
        return True
    return _punkt(core, word or first)


def _initial_ends(text: str, start: int, mark: int, letter: str, starter: bool) -> bool:
    """Is the capital letter before this period a word of its own ("you and I.", "vitamin C.") and no initial?"""
    before = text[max(start, mark - 40) : mark - 1].split()
    if not before:
        return False
    last = before[-1]
    if letter == "I" and last.islower():
        return True
    return starter and not last.endswith(".")


def _glued(text: str, mark_start: int, mark_end: int, end: int) -> bool:
    """A space is missing between two sentences, as in "on Monday.The"."""
    if text[mark_start] in "．。！？":
        return mark_end < end
    if mark_end >= end or text[mark_start:mark_end] not in (".", "?", "!") or mark_start == 0:
        return False
    following = _GLUED.match(text, mark_end, end)
    if not following or following[0].lower() not in STARTERS or len(following[0]) < 2:
        return False
    before = _BEFORE.search(text, max(0, mark_start - 40), mark_start)
    token = before[0] if before else ""
    tail = token.rsplit(".", 1)[-1]
    return ((tail.isalpha() and tail[1:].islower() and len(tail) > 2) or token[-1:].isdigit()) and "/" not in token


@lru_cache(maxsize=16384)
def _punkt(before: str, after: str) -> bool:
    """nupunkt's opinion on `before. after`."""
    spans = nupunkt.sent_spans(f"It is {before}. {after} was")
    return any(end <= len(before) + 8 for _, end in spans)
