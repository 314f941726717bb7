"""Does a wording say more than its quotes? What it may not bring in, and what of its quotes it may not leave out.

Brought in: a number, in digits or in words, with its scale and what bounds it; a name; a day or month; a comparison; a
denial. Left out: a denial, or that a thing is only said to be, or may be. What is left out counts only between the
words that the wording and the quote share, since a quote may deny something else further on.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from ...grammar.numbers import VALUES
from ...grammar.phrases import Phrases, Word, words
from ...lang.en.calendar import DOUBTFUL_MONTHS, MONTHS, WEEKDAYS
from ...lang.en.comparatives import COMPARATIVES, RELATIVE_DAYS, SUPERLATIVES
from ...lang.en.hedges import HEDGES, NEGATIONS, NOT_CUES, SPECULATIVE_MODALS
from ...lang.en.numbers import BOUNDS, SCALES, TRAILING_BOUNDS
from ...lang.en.words import STOPWORDS

_WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")
_NUMBER = re.compile(r"\d[\d.,]*")
_NAMED = re.compile(r"(?<![.!?:\"“”] )(?<!^)\b[A-Z][^\W_]*", re.MULTILINE)
_CUES = Phrases(
    dict.fromkeys(HEDGES, "hedge")
    | dict.fromkeys(SPECULATIVE_MODALS, "modal")
    | dict.fromkeys(NEGATIONS, "negation")
    | dict.fromkeys(NOT_CUES, "")
)
_BOUNDS = Phrases({phrase: kind for kind, phrases in BOUNDS.items() for phrase in phrases})
_TRAILING = Phrases(dict(TRAILING_BOUNDS))
_SMALL = {word: int(value) for word, value in VALUES.items()}
_SCALES = {word: int(value) for word, value in SCALES.items()}
_DAYS = (frozenset(MONTHS) | frozenset(WEEKDAYS) | RELATIVE_DAYS) - DOUBTFUL_MONTHS


def unsupported(text: str, quotes: Iterable[str], hedged: bool = False) -> list[str]:
    """What the wording brings in, and what of its quotes it leaves out, one line each; empty where all is borne out.

    `hedged`: readers are told beside the wording that its source qualifies it.
    """
    quotes = list(quotes)
    source = "\n".join(quotes)
    known = {word.casefold() for word in _WORD.findall(source)}
    known |= {part for word in known for part in re.split(r"['’.,-]", word)}
    doubts = _numbers_brought_in(text, quotes)
    names = [name for name in _NAMED.findall(text) if name.casefold() not in known]
    doubts += [f"the name {name} stands in none of its quotes" for name in dict.fromkeys(names)]
    brought = {name.casefold() for name in names}
    for word in dict.fromkeys(w.casefold() for w in _WORD.findall(text)):
        if word in known or word in brought:
            continue
        if word in _DAYS:
            doubts.append(f"the day or month '{word}' stands in none of its quotes")
        elif word in COMPARATIVES | SUPERLATIVES:
            doubts.append(f"the comparison '{word}' stands in none of its quotes")
    return doubts + _cues(text, quotes, hedged)


def _numbers_brought_in(text: str, quotes: Sequence[str]) -> list[str]:
    held: dict[Decimal, set[str]] = {}
    for quote in quotes:
        for value, _, bound in _numbers(quote):
            held.setdefault(value, set()).add(bound)
    doubts = []
    for value, shown, bound in _numbers(text):
        if value not in held:
            doubts.append(f"the number {shown} stands in none of its quotes")
        elif bound not in held[value]:
            told = f"'{bound.replace('-', ' ')}'" if bound else "without any bound"
            doubts.append(f"the number {shown} stands in its quotes, but not {told}")
    return doubts


def _numbers(text: str) -> list[tuple[Decimal, str, str]]:
    """(value, as written, what bounds it) of each number, in digits or words, with the scale behind it."""
    line = words(text, 0, len(text))
    found = []
    at = 0
    while at < len(line):
        end, value = _number_at(text, line, at)
        if value is None:
            at += 1
            continue
        shown = text[line[at].start : line[end - 1].end]
        found.append((value, shown, _bound(line, at, end)))
        at = end
    return found


def _number_at(text: str, line: list[Word], at: int) -> tuple[int, Decimal | None]:
    """(index behind it, value), or (at, None). A scale alone is one of it ('a million'); 'one' alone is a pronoun as
    often as a number."""
    first = line[at].low
    digits = _NUMBER.match(text, line[at].start)
    if digits and digits.end() >= line[at].start + 1 and first[0].isdigit():
        plain = digits.group().rstrip(".,").replace(",", "")
        if plain.count(".") > 1:
            return at, None
        value = Decimal(plain)
        at += 1
        while at < len(line) and line[at].start < digits.end():
            at += 1
        end = at
    elif first in _SCALES:
        value, end = Decimal(1), at
    else:
        parts = [_SMALL[part] for part in first.split("-") if part in _SMALL]
        if not parts or len(parts) != len(first.split("-")):
            return at, None
        value, end = Decimal(sum(parts)), at + 1
        if end < len(line) and value in range(20, 100, 10) and 0 < _SMALL.get(line[end].low, 0) < 10:
            value, end = value + _SMALL[line[end].low], end + 1
    scaled = False
    while end < len(line) and line[end].low in _SCALES:
        value, end, scaled = value * _SCALES[line[end].low], end + 1, True
    if first == "one" and not scaled:
        return at, None
    return end, value.normalize()


def _bound(line: list[Word], start: int, end: int) -> str:
    for before in range(max(0, start - 4), start):
        hit = _BOUNDS.at(line, before)
        if hit and hit[0] == start:
            return str(hit[1])
    hit = _TRAILING.at(line, end) if end < len(line) else None
    return str(hit[1]) if hit else ""


def _cues(text: str, quotes: Sequence[str], hedged: bool) -> list[str]:
    """Denials and doubts on one side alone, of the wording and the quote that it is nearest to."""
    wording = _cues_in(text, words(text, 0, len(text)))
    telling = {word for word in _WORD.findall(text.casefold()) if word not in STOPWORDS}
    if not quotes:
        return []
    near = max(quotes, key=lambda quote: (len(telling & set(_WORD.findall(quote.casefold()))), -len(quote)))
    line = words(near, 0, len(near))
    shared = [at for at, word in enumerate(line) if word.low in telling]
    between = line[shared[0] : shared[-1] + 1] if len(shared) > 1 else line
    there, everywhere = _cues_in(near, between), [cue for quote in quotes for cue in _cues_in(quote, _all(quote))]
    doubts = []
    if "negation" in wording and "negation" not in everywhere:
        doubts.append("the wording denies what its quotes do not")
    if "negation" in there and "negation" not in wording:
        doubts.append("the quotes deny something that the wording does not")
    if not hedged and {"hedge", "modal"} & set(there) and not {"hedge", "modal"} & set(wording):
        doubts.append("the quotes say with a doubt what the wording says without")
    return doubts


def _all(quote: str) -> list[Word]:
    return words(quote, 0, len(quote))


def _cues_in(text: str, line: list[Word]) -> list[str]:
    found = []
    at = 0
    while at < len(line):
        hit = _CUES.at(line, at)
        if hit is None or (line[at].low == "may" and text[line[at].start] == "M"):
            if line[at].low.endswith(("n't", "n’t")):
                found.append("negation")
            at += 1
            continue
        at, kind = hit
        if kind:
            found.append(kind)
        if " not" in text[line[at - 1].start - 5 : line[at - 1].end]:
            found.append("negation")
    return found
