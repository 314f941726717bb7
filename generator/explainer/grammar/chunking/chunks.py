"""Noun chunks over Penn tags: where each begins and ends, its head, what governs it, and which chunks belong together.

One pass from left to right in the manner of a finite-state chunker (Abney 1991); no look-ahead beyond a phrase.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...lang.en.calendar import DAY_PARTS, MONTHS, NAME_AFTER_WEEKDAY
from ...lang.en.clause_words import (
    ABOUT,
    ALSO_OF_TIME,
    CALENDAR_WORDS,
    NEGATIVE_WORDS,
    PREPOSITIONS_IN_ING,
    QUALIFYING,
    QUANTIFIERS,
    QUANTITY_OPENERS,
    TIME_DETERMINERS,
    TIME_NOUNS,
)
from .chunk_links import link, low
from .model import ChunkKind, NounChunk, Tagged

NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS", "FW", "GW", "ADD"})
NAMES = frozenset({"NNP", "NNPS"})
_ADJECTIVES = frozenset({"JJ", "JJR", "JJS"})
_OPENERS = frozenset({"DT", "PDT", "PRP$", "WP$", "WDT"})
_MARKS = frozenset({"$", "#", "SYM", "AFX", "LS"})
_PARTICIPLES = frozenset({"VBN", "VBG"})
_LONGEST = 40
"""No noun chunk of English news is longer; a list of names without commas is cut here."""


def find_chunks(tokens: Sequence[Tagged]) -> tuple[NounChunk, ...]:
    """The noun chunks of a sentence, in order, with preposition, possessor, coordination and apposition filled in."""
    found: list[NounChunk] = []
    possessor: int | None = None
    i = 0
    while i < len(tokens):
        chunk = _chunk_at(tokens, i, owned=possessor is not None)
        if chunk is None or _is_purpose(tokens, chunk) or (found and _is_emphatic(tokens, found[-1], chunk)):
            possessor = possessor if _inside_possessive(tokens, i) else None
            i = i + 1 if chunk is None else chunk.end
            continue
        governor = found[possessor].preposition if possessor is not None else _preposition(tokens, chunk.start)
        found.append(replace(chunk, preposition=governor, possessor=possessor))
        i = chunk.end
        possessor = None
        if i < len(tokens) and tokens[i].tag == "POS":
            possessor = len(found) - 1
            i += 1
    return link(tokens, found)


def _inside_possessive(tokens: Sequence[Tagged], i: int) -> bool:
    return tokens[i].tag in _ADJECTIVES or tokens[i].tag in ("RB", "RBS", "``", "''", '"')


def _is_purpose(tokens: Sequence[Tagged], chunk: NounChunk) -> bool:
    """'order' in 'in order to'."""
    after = tokens[chunk.end].tag if chunk.end < len(tokens) else ""
    return (
        chunk.end - chunk.start == 1
        and (low(tokens, chunk.start - 1), low(tokens, chunk.start)) == ("in", "order")
        and after == "TO"
    )


def _is_emphatic(tokens: Sequence[Tagged], before: NounChunk, chunk: NounChunk) -> bool:
    """'himself' in 'the president himself'."""
    return (
        before.end == chunk.start and low(tokens, chunk.start).endswith(("self", "selves")) and chunk.kind == "pronoun"
    )


def _names_more(tokens: Sequence[Tagged], j: int) -> bool:
    """Does the noun there go on with a name: 'the Times Sunday edition', and not 'fired Lee Sunday morning'?"""
    return _is_noun(tokens, j) and low(tokens, j) not in DAY_PARTS


def _chunk_at(tokens: Sequence[Tagged], i: int, *, owned: bool) -> NounChunk | None:
    tag = tokens[i].tag
    if tag in ("PRP", "EX", "WP"):
        kinds: dict[str, ChunkKind] = {"PRP": "pronoun", "EX": "expletive", "WP": "wh"}
        return NounChunk(i, i + 1, i, kinds[tag])
    if tag == "WDT" and low(tokens, i) == "that":
        return NounChunk(i, i + 1, i, "wh")
    if tag in _ADJECTIVES and low(tokens, i) in QUANTIFIERS and low(tokens, i + 1) == "of":
        return NounChunk(i, i + 1, i, "pronoun")
    j, opened = _opening(tokens, i)
    opened = opened or owned
    head, last, begun = -1, -1, opened
    while j < min(len(tokens), i + _LONGEST):
        tag = tokens[j].tag
        if tag in NOUNS:
            if head >= 0 and _is_calendar(tokens, j) and tag in NAMES and not _names_more(tokens, j + 1):
                break
            if head >= 0 and _is_calendar(tokens, head) and tag in NAMES and low(tokens, j) not in NAME_AFTER_WEEKDAY:
                break
            head = last = j
        elif tag == "CD":
            counts = j + 1 < len(tokens) and tokens[j + 1].tag == "NNS"
            if head >= 0 and _is_noun(tokens, j + 1) and (counts or tokens[head].tag not in NAMES):
                break
            last = j
        elif tag in _ADJECTIVES:
            if head >= 0 and tokens[j - 1].tag != "HYPH" and not _leads_to_noun(tokens, j):
                break
            if head >= 0 and tokens[j - 1].tag not in ("HYPH", *NAMES):
                break
        elif tag in _PARTICIPLES:
            hyphen = j > i and tokens[j - 1].tag == "HYPH"
            if not hyphen and (head >= 0 or not _is_modifier(tokens, j, begun or j > i)):
                break
            if not _leads_to_noun(tokens, j):
                break
        elif tag == "HYPH":
            if j == i or j + 1 >= len(tokens):
                break
        elif tag in _MARKS:
            pass
        elif tag in ("RB", "RBR", "RBS"):
            if head >= 0 or not (begun or j > i or _number_follows(tokens, j)) or not _leads_to_noun(tokens, j):
                break
        elif tag in ("``", "''", '"'):
            if head >= 0 or not begun or not _leads_to_noun(tokens, j):
                break
        elif (
            tag in ("CC", ",", "TO") and not (_joins_inside(tokens, j, head) and (opened or tag != ","))
        ) or tag not in ("CC", ",", "TO"):
            break
        j += 1
    if head >= 0 or last >= 0:
        end = max(head, last) + 1
        return _finish(tokens, i, end, head if head >= 0 else last)
    if not opened or owned or tokens[j - 1].tag == "WP$":
        return None
    end = _opening(tokens, i)[0]
    if (
        end < len(tokens)
        and tokens[end].tag in ("JJ", "JJS", "JJR", "VBN")
        and tokens[i].tag == "DT"
        and (j > end or low(tokens, i) == "the")
    ):
        return _finish(tokens, i, end + 1, end)
    return _finish(tokens, i, end, end - 1) if tokens[end - 1].tag != "PRP$" else None


def _opening(tokens: Sequence[Tagged], i: int) -> tuple[int, bool]:
    """Behind the determiners or the words that only qualify a number, and whether there were determiners."""
    j = i
    if _compares(tokens, i):
        return i + 3, False
    if (
        i + 2 < len(tokens)
        and (low(tokens, i), low(tokens, i + 1)) in QUANTITY_OPENERS
        and _number_follows(tokens, i + 1)
    ):
        return i + 2, False
    if low(tokens, i) in ABOUT and tokens[i].tag in ("IN", "RB", "DT") and _counts(tokens, i):
        return i + 1, False
    while j < len(tokens) and j < i + 3 and tokens[j].tag in _OPENERS:
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


def _finish(tokens: Sequence[Tagged], start: int, end: int, head: int) -> NounChunk:
    tag, first, word = tokens[head].tag, low(tokens, start), low(tokens, head)
    kind: ChunkKind = "noun"
    if tokens[start].tag in ("WDT", "WP$"):
        kind = "wh"
    elif tag in NAMES:
        kind = "name"
    elif tag == "CD":
        kind = "number"
    elif tag in _OPENERS or word in ("nobody", "nothing", "none"):
        kind = "pronoun"
    negates = first in NEGATIVE_WORDS and tokens[start].tag in ("DT", "CC", "RB") and not _compares(tokens, start)
    negative = word in NEGATIVE_WORDS or negates
    return NounChunk(start, end, head, kind, negative=negative, time=_is_time(tokens, start, end, head))


def _compares(tokens: Sequence[Tagged], i: int) -> bool:
    """'no fewer than 40 ships', which are 40 at least; 'flew no higher than', which flew."""
    comparative = i + 1 < len(tokens) and tokens[i + 1].tag in ("JJR", "RBR")
    return low(tokens, i) == "no" and comparative and low(tokens, i + 2) == "than"


def _is_time(tokens: Sequence[Tagged], start: int, end: int, head: int) -> bool:
    lemma = tokens[head].lemma.lower()
    if lemma in CALENDAR_WORDS or (lemma in TIME_NOUNS and tokens[head].tag in NAMES and end - head > 1):
        return True
    if lemma not in TIME_NOUNS:
        return lemma.isdigit() and len(lemma) == 4 and end - start == 1 and lemma[:2] in ("19", "20")
    words = {low(tokens, k) for k in range(start, head)}
    rate = end - start == 2 and _is_article(tokens, start) and start > 0 and tokens[start - 1].tag in NOUNS
    if rate:  # '5,000 barrels a day'
        return True
    calendar = bool(words & CALENDAR_WORDS)
    return (
        calendar
        or (bool(words & TIME_DETERMINERS) and "the" not in words)
        or low(tokens, end) in ("ago", "later", "earlier")
    )


def _is_article(tokens: Sequence[Tagged], start: int) -> bool:
    return low(tokens, start) in ("a", "an")


def _is_calendar(tokens: Sequence[Tagged], j: int) -> bool:
    dated = low(tokens, j) in MONTHS and j + 1 < len(tokens) and tokens[j + 1].tag == "CD"
    return dated or low(tokens, j) in CALENDAR_WORDS


def _is_noun(tokens: Sequence[Tagged], j: int) -> bool:
    return j < len(tokens) and tokens[j].tag in NOUNS


def _leads_to_noun(tokens: Sequence[Tagged], j: int) -> bool:
    """Does a noun or number follow with only modifiers between?"""
    for k in range(j + 1, min(len(tokens), j + 8)):
        tag = tokens[k].tag
        if tag in NOUNS or tag == "CD":
            return True
        if (
            tag not in _ADJECTIVES
            and tag not in _PARTICIPLES
            and tag not in ("HYPH", "RB", "RBR", "RBS", "``", "''", '"', "$")
        ):
            return tag in ("CC", ",") and k > j + 1 and _joins_inside(tokens, k, -1)
    return False


def _is_modifier(tokens: Sequence[Tagged], j: int, begun: bool) -> bool:
    """Is the participle at `j` an adjective? Behind a determiner, or a past one behind a verb or preposition."""
    if begun:
        return True
    before = tokens[j - 1].tag if j else ""
    if before in ("RB", "RP") and j > 1:
        return (
            tokens[j].tag == "VBN" and tokens[j - 2].tag in ("VB", "VBD", "VBZ", "VBP") and not _is_aux(tokens, j - 2)
        )
    return tokens[j].tag == "VBN" and before in ("IN", "VB", "VBD", "VBZ", "VBP", "VBG") and not _is_aux(tokens, j - 1)


def _is_aux(tokens: Sequence[Tagged], j: int) -> bool:
    return tokens[j].lemma.lower() in ("be", "have", "get", "do") or low(tokens, j) in ("'s", "’s", "'ve", "’ve")


def _number_follows(tokens: Sequence[Tagged], j: int) -> bool:
    number = any(tokens[k].tag in ("CD", "$", "#") for k in range(j + 1, min(len(tokens), j + 3)))
    return number and (tokens[j].tag not in ("RB", "IN") or low(tokens, j) in ABOUT | QUALIFYING)


def _joins_inside(tokens: Sequence[Tagged], j: int, head: int) -> bool:
    """Does a conjunction, comma or 'to' at `j` join two modifiers or numbers of one chunk?"""
    if j == 0 or j + 1 >= len(tokens):
        return False
    before, tag, after = tokens[j - 1].tag, tokens[j].tag, tokens[j + 1].tag
    if tag == "TO":
        return before == after == "CD"
    if before == "CD" and after == "CD":
        return tag == "CC"
    if tokens[j].text == "&":
        return before in NOUNS and after in NOUNS
    adjectives = before in _ADJECTIVES and (after in _ADJECTIVES or (after in ("RB", *_PARTICIPLES) and tag == ","))
    return head < 0 and adjectives and _leads_to_noun(tokens, j)


def _preposition(tokens: Sequence[Tagged], start: int) -> int | None:
    """The preposition right before `start`, over an adverb or a quote mark."""
    k = start - 1
    while k >= 0 and k >= start - 3 and tokens[k].tag in ("RB", "``", "''", '"', "-LRB-", "PDT"):
        k -= 1
    if (
        k >= 0
        and tokens[k].tag in ("IN", "TO")
        and low(tokens, k) not in ("that", "if", "because", "whether", "although", "though", "unless")
        and not (low(tokens, k) == "than" and k + 1 < len(tokens) and tokens[k + 1].tag == "CD")
    ):
        return k
    verbal = k >= 0 and tokens[k].tag == "VBG" and low(tokens, k) in PREPOSITIONS_IN_ING
    return k if verbal and (k == 0 or tokens[k - 1].lemma.lower() != "be") else None
