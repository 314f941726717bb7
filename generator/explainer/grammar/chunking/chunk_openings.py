"""How a noun chunk opens: with determiners, or with words that only qualify a number ('about', 'no fewer than')."""

from __future__ import annotations

from collections.abc import Sequence

from ...lang.en.clause_words import ABOUT, ALSO_OF_TIME, QUALIFYING, QUANTITY_OPENERS, TIME_NOUNS
from .chunk_links import low
from .model import Tagged
from .tags import DETERMINERS, NOUNS


def opening(tokens: Sequence[Tagged], i: int) -> tuple[int, bool]:
    """Behind the determiners or the words that only qualify a number, and whether there were determiners."""
    j = i
    if compares(tokens, i):
        return i + 3, False
    if (
        i + 2 < len(tokens)
        and (low(tokens, i), low(tokens, i + 1)) in QUANTITY_OPENERS
        and number_follows(tokens, i + 1)
    ):
        return i + 2, False
    if low(tokens, i) in ABOUT and tokens[i].tag in ("IN", "RB", "DT") and _counts(tokens, i):
        return i + 1, False
    while j < len(tokens) and j < i + 3 and tokens[j].tag in DETERMINERS:
        if j > i and tokens[j].tag == "WDT":
            break
        if j > i and tokens[j - 1].tag in ("DT", "WDT") and low(tokens, j - 1) not in ("all", "both", "half", "such"):
            break
        j += 1
    return j, j > i


def _counts(tokens: Sequence[Tagged], i: int) -> bool:
    """Does a number of things follow 'about' or 'over' at `i`, and no measure of time?"""
    k = i + 1
    while k < len(tokens) and tokens[k].tag in ("CD", "$", "#", "JJ"):
        k += 1
    if k == i + 1 or tokens[i + 1].tag not in ("CD", "$", "#"):
        return False
    lemma = tokens[k].lemma.lower() if k < len(tokens) else ""
    noun = k < len(tokens) and tokens[k].tag in NOUNS
    return noun and not (low(tokens, i) in ALSO_OF_TIME and lemma in TIME_NOUNS)


def compares(tokens: Sequence[Tagged], i: int) -> bool:
    """'no fewer than 40 ships', which are 40 at least; 'flew no higher than', which flew."""
    comparative = i + 1 < len(tokens) and tokens[i + 1].tag in ("JJR", "RBR")
    return low(tokens, i) == "no" and comparative and low(tokens, i + 2) == "than"


def number_follows(tokens: Sequence[Tagged], j: int) -> bool:
    number = any(tokens[k].tag in ("CD", "$", "#") for k in range(j + 1, min(len(tokens), j + 3)))
    return number and (tokens[j].tag not in ("RB", "IN") or low(tokens, j) in ABOUT | QUALIFYING)
