"""The wording of a claim: a clause without what ties it to its neighbours.

Nothing is added but a capital and a full stop: what is left is a subsequence of the source's own words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..lang.en.verbs import AUXILIARIES, PAST, PRESENT
from ..lang.en.words import COORDINATORS, OPENERS, PRONOUNS, REPORT_FRAMES

_MARKER = re.compile(r"(?:[-*•–]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+")
_OPENER = re.compile(
    r"(?:(?:" + "|".join(re.escape(o) for o in sorted(OPENERS, key=len, reverse=True)) + r")\s*,\s+)", re.IGNORECASE
)
_COORDINATOR = re.compile(r"(?:" + "|".join(sorted(COORDINATORS)) + r")\s+(?=\w)", re.IGNORECASE)
_FRAME = re.compile(
    r"(?:" + "|".join(re.escape(f) for f in sorted(REPORT_FRAMES, key=len, reverse=True)) + r")\s*,?\s+", re.IGNORECASE
)
_JOINT = re.compile(r"(?:;\s+|,\s+(?:but|while|whereas|and|although|though)\s+)")
_WORD = re.compile(r"[^\W_][\w'’.-]*")
_PAIRS = (("“", "”"), ('"', '"'))
_STARTERS = frozenset("the a an its their his her it he she they we this that these those there some many".split())


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a sentence that tells one thing. Offsets are relative to the sentence."""

    start: int
    end: int
    text: str
    trimmed: bool
    framed: bool
    """An anonymous reporting frame ("according to reports") was cut: the claim is hedged."""


def split_clauses(sentence: str) -> list[Clause]:
    """The clauses of one sentence, in order, each worded as a claim. A sentence that is one clause gives itself."""
    cuts = [0]
    for joint in _JOINT.finditer(sentence):
        left, right = sentence[cuts[-1] : joint.start()], sentence[joint.end() :]
        if _quotes_open(sentence[: joint.start()]) or not (_is_clause(left) and _opens_clause(right)):
            continue
        cuts += [joint.start(), joint.end()]
    cuts.append(len(sentence))
    return [_worded(sentence, cuts[at], cuts[at + 1]) for at in range(0, len(cuts), 2)]


def has_finite_verb(text: str) -> bool:
    """Does the text hold a word that is or may be a finite verb? Errs on the side of yes for words in -ed."""
    return any(_finite(word) for word in _WORD.findall(text))


def _worded(sentence: str, start: int, end: int) -> Clause:
    raw = sentence[start:end]
    text, framed = raw, False
    if marker := _MARKER.match(text):
        text = text[marker.end() :]
    while True:
        if opener := _OPENER.match(text):
            text = text[opener.end() :]
        elif frame := _FRAME.match(text):
            text, framed = text[frame.end() :], True
        elif (joint := _COORDINATOR.match(text)) and text[:1].isupper():
            text = text[joint.end() :]
        else:
            break
    if not has_finite_verb(text):
        text, framed = raw, False
    text = _balanced(text).rstrip()
    if text and not text.endswith((".", "!", "?", ".”", '."', "!”", "?”", "…", ".'", ".’")):
        text = text.rstrip(",;:—–- ") + "."
    if text[:1].islower() and not _odd_capital(text):
        text = text[0].upper() + text[1:]
    return Clause(start, end, text, text != raw, framed)


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
    return " ".join(text.split()) if "  " in text else text.strip()


def _quotes_open(text: str) -> bool:
    return text.count("“") > text.count("”") or text.count('"') % 2 == 1 or text.count("(") > text.count(")")


def _is_clause(text: str) -> bool:
    """Long enough, with a verb, and not the head of a list: in "a, b, and c" the part before the joint has no verb."""
    tail = text.rsplit(",", 1)[-1]
    return len(_WORD.findall(text)) >= 4 and has_finite_verb(text) and has_finite_verb(tail)


def _opens_clause(text: str) -> bool:
    """Does the text begin with a subject and then a verb, as a clause of its own does?"""
    found = _WORD.findall(text[:160])
    if len(found) < 4 or found[0].lower() in AUXILIARIES or _finite(found[0]):
        return False
    if found[0][0].islower() and found[0].lower() not in _STARTERS and found[0].lower() not in PRONOUNS:
        return any(word.lower() in AUXILIARIES for word in found[1:4])
    return any(_finite(word) for word in found[1:8])


def _finite(word: str) -> bool:
    lower = word.lower().replace("’", "'")
    if lower in AUXILIARIES or lower in PAST or lower in PRESENT:
        return True
    return (
        len(lower) > 4 and lower.endswith("ed") and word[0].islower() and lower not in ("united", "so-called", "indeed")
    )
