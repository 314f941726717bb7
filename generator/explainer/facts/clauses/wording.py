"""The wording of a claim: a clause without what ties it to its neighbours.

Nothing is added but a capital and a full stop: what is left is a subsequence of the source's own words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...lang.en.asides import ASIDES
from ...lang.en.words import CLAUSE_SUBJECTS, CONJUNCTS, COORDINATORS, LABELS, NO_COORDINATOR, OPENERS, REPORT_FRAMES
from .main_verb import main_verb

_MARKER = re.compile(r"(?:\\?[-*•–]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+")
_LABEL = re.compile(LABELS, re.IGNORECASE)
_OPENER = re.compile(
    r"(?:(?:" + "|".join(re.escape(o) for o in sorted(OPENERS, key=len, reverse=True)) + r")\s*,\s+)"
    rf"|(?:{'|'.join(CONJUNCTS)})\s+(?=(?:{'|'.join(CLAUSE_SUBJECTS)})\b)",
    re.IGNORECASE,
)
_COORDINATOR = re.compile(
    rf"(?!(?:{NO_COORDINATOR})\b)(?:" + "|".join(sorted(COORDINATORS)) + r")\s+(?=\w)", re.IGNORECASE
)
_FRAME = re.compile(
    r"(?:" + "|".join(re.escape(f) for f in sorted(REPORT_FRAMES, key=len, reverse=True)) + r")\s*,?\s+", re.IGNORECASE
)
_WORD = re.compile(r"[^\W_][\w'’.-]*")
_PAIRS = (("“", "”"), ('"', '"'))
_UNCLOSED = re.compile(r"\s*\([^()\s]{0,12}$")
"""A bracket with one word that the end of the sentence cut: "BP Plc (BP."."""
_ASIDE = re.compile(rf"\s*\((?:{'|'.join(ASIDES)})\)")
_CUT_OFF = re.compile(r"[^\W\d_](?:\.{3}|…)$")
"""The last word of a teaser, which goes on elsewhere: "officials said they belie..."."""
_SHORTEST = 5
"""Blanks in what is left of a teaser before its last comma that may stand for it."""
_CLOSING = "\"”'’)]"
_LONGEST_INSERTED = 4
"""Blanks in a clause of report between commas."""
_ENDS = (".", "!", "?", "…")
_DATELINE = re.compile(
    r"[A-Z][A-Z.'’-]+(?:[ ,/]+[A-Z][\w.'’-]*){0,6}(?: ?\([^()]{2,30}\))?"
    r"(?: [-–—]{1,3} ?|[-–—]{2,3} ?|[–—] ?|- )(?=[A-Z\"“])"
)
"""Where and by whom a report was filed: "NEW ORLEANS (AP) --". A hyphen between two letters is no dash."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A claim's words."""

    text: str
    trimmed: bool
    """Something of the passage was left out or a capital or full stop was added."""
    framed: bool
    """An anonymous reporting frame ("according to reports") was cut: the claim is hedged."""


def word_claim(passage: str, words: str) -> Wording:
    """The claim's wording from the words chosen of a passage."""
    text, framed = words, False
    if marker := _MARKER.match(text):
        text = text[marker.end() :]
    if label := _LABEL.match(text) or _DATELINE.match(text):
        text = text[label.end() :]
    while True:
        if (opener := _OPENER.match(text)) and not _interrupted(text[opener.end() :]):
            text = text[opener.end() :]
        elif frame := _FRAME.match(text):
            text, framed = text[frame.end() :], True
        elif (joint := _COORDINATOR.match(text)) and words[:1].isupper():
            text = text[joint.end() :]
        else:
            break
    if text != words and main_verb(text).tense == "none":
        text, framed = words, False
    text = _UNCLOSED.sub("", _ASIDE.sub("", _balanced(text))).rstrip()
    text = _before_cut(text)
    if text and not text.rstrip(_CLOSING).endswith(_ENDS):
        text = text.rstrip(",;:—–- ") + "."
    if text[:1].islower() and not _odd_capital(text):
        text = text[0].upper() + text[1:]
    return Wording(text, text != passage, framed)


def is_cut_off(passage: str) -> bool:
    """Does it end within a word or a sentence, as a teaser does?"""
    return bool(_CUT_OFF.search(passage.rstrip()))


def _before_cut(text: str) -> str:
    """A teaser without its last part, which is cut off, where what stands before a comma is whole."""
    whole, comma, _ = text.rpartition(", ") if is_cut_off(text) else ("", "", "")
    return whole if comma and whole.count(" ") >= _SHORTEST and main_verb(whole).tense != "none" else text


def _interrupted(text: str) -> bool:
    """Is what follows an opener a short clause of report between commas: "And, she added, the Gulf is shallow"?"""
    inserted, comma, rest = text.partition(",")
    return bool(comma and rest) and inserted.count(" ") < _LONGEST_INSERTED and main_verb(inserted).tense != "none"


def _odd_capital(text: str) -> bool:
    """iPhone, eBay: a first word with a capital further in keeps its small initial."""
    first = _WORD.match(text)
    return first is not None and any(c.isupper() for c in first[0][1:])


def _balanced(text: str) -> str:
    """Without a quote mark that has no partner: it was cut off with the rest of the quotation."""
    for opening, closing in _PAIRS:
        uneven = text.count(opening) % 2 if opening == closing else text.count(opening) != text.count(closing)
        if uneven:
            text = text.replace(opening, " ").replace(closing, " ")
    return " ".join(text.strip("`").split())
