"""Direct and indirect speech: what is reported, by whom, with which verb.

Direct speech spans the words between the marks; indirect speech the reported clause, in which partial quotes may lie.
Marks that only hold a word at arm's length ('so-called “AI”', a film's title) make no quotation: a quote needs a
reporting cue, the shape of a sentence, or a quote before it that it goes on with.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from ...core.model import Block, Name, Quotation, Sentence, Span
from ...grammar.phrases import Word, vocabulary, words
from ...lang.en.reporting import REPORTING_VERBS
from .cast import Cast
from .governing_verb import SentenceGrammar
from .quote_marks import Quoted, find_quoted
from .reported_clause import Reported, find_reported
from .reporting_verbs import Cue, find_cues

_CUES = frozenset(REPORTING_VERBS) | {"according"}
_TERMINAL = frozenset(".,!?…")
_FULL = 5
"""Words from which on a quote with the shape of a sentence stands without a cue."""
_GAP = frozenset(" \t\u00a0\"”“’'.,!?—–-»")
_BEHIND = re.compile(r"[\s\"”’',.?!]{1,4}(\w+)")
"""The word behind a quote: where it reports, somebody else speaks than in the quote before."""
_NEAR = 200
_TOUCH = 6
"""Characters: a cue this near behind a quote is its own."""


def find_quotations(
    text: str, blocks: tuple[Block, ...], sentences: tuple[Sentence, ...], names: tuple[Name, ...]
) -> tuple[Quotation, ...]:
    """Quotations by start, then end; a direct one may lie inside an indirect one. Each is inside one block."""
    quoted = find_quoted(text, blocks)
    cast = Cast(text, names, sentences, quoted)
    heard: dict[int, Cue] = {}
    reported: list[Reported] = []
    starts, ends = [q.start for q in quoted], [q.end for q in quoted]
    at = 0
    for sentence in sentences:
        while at < len(blocks) and blocks[at].end <= sentence.start:
            at += 1
        if at < len(blocks) and blocks[at].kind == "boilerplate" and blocks[at].start <= sentence.start:
            continue
        near = range(bisect_right(ends, sentence.start), bisect_left(starts, sentence.end))
        grammar = SentenceGrammar(text, sentence.start, sentence.end)
        if _CUES.isdisjoint(vocabulary(text, sentence.start, sentence.end)):
            _introduce(text, quoted, near, heard, cast, grammar)
            continue
        line = _outside(words(text, sentence.start, sentence.end), [quoted[n] for n in near])
        if not line:
            continue
        cues = find_cues(text, line, cast, grammar)
        near = range(max(0, near.start - 1), near.stop)
        spoken = _attach(text, quoted, near, cues, heard, sentence)
        for told in find_reported(text, sentence.start, sentence.end, line, cues):
            cue = told.cue
            if cue not in spoken or (cue.inverted and told.end <= cue.start and spoken[cue] >= cue.stop):
                reported.append(told)
    direct = _direct(text, blocks, quoted, heard)
    indirect = [
        Quotation(r.start, r.end, r.cue.speaker, Span(r.cue.start, r.cue.end), r.cue.force, direct=False)
        for r in reported
    ]
    return tuple(sorted([*direct, *indirect], key=lambda q: (q.start, q.end, q.direct)))


def _outside(line: list[Word], quoted: list[Quoted]) -> list[Word]:
    """The words that stand in none of the quotes; both are in order."""
    if not quoted:
        return line
    found, at = [], 0
    for word in line:
        while at < len(quoted) and quoted[at].end <= word.start:
            at += 1
        if at == len(quoted) or word.start < quoted[at].start:
            found.append(word)
    return found


def _introduce(
    text: str, quoted: list[Quoted], near: range, heard: dict[int, Cue], cast: Cast, grammar: SentenceGrammar
) -> None:
    """Note in `heard` who speaks a quote behind 'Lee was blunt:'."""
    for number in near:
        lead = text[max(0, quoted[number].start - _TOUCH) : quoted[number].start].rstrip("\"“‘' ")
        if not lead.endswith(":"):
            continue
        found = grammar.described_before(quoted[number].start)
        if not found:
            continue
        end, start, stop = found
        name = cast.ending_at(end)
        if name and name.kind == "person":
            heard[number] = Cue(start, stop, -1, "said", "object", name.name, name.start, stop, False)
            cast.heard(name.name, start)


def _attach(
    text: str, quoted: list[Quoted], near: range, cues: list[Cue], heard: dict[int, Cue], sentence: Sentence
) -> dict[Cue, int]:
    """Note in `heard` which cue speaks which quote; returns the cues of direct speech, and where their first quote is:
    what stands before 'said Lee: "..."' is Lee's too."""
    spoken: dict[Cue, int] = {}
    starts = [cue.start for cue in cues]
    for number in near:
        quote = quoted[number]
        behind = bisect_left(starts, quote.end)
        for cue in cues[behind : behind + 2]:
            gap = text[quote.end : min(cue.subject, quote.end + _TOUCH)]
            opens = cue.inverted and text[cue.start : cue.start + 2].istitle()
            leads_on = opens or (not cue.inverted and text.startswith(" that ", cue.stop))
            if quote.end <= cue.subject and len(gap) < _TOUCH and not leads_on and set(gap) <= _GAP:
                heard.setdefault(number, cue)
                spoken[cue] = min(quote.start, spoken.get(cue, quote.start))
        if number in heard or not sentence.start <= quote.start < sentence.end:
            continue
        before = bisect_left(starts, quote.start) - 1
        if before >= 0 and cues[before].stop <= quote.start and quote.start - cues[before].stop < _NEAR:
            cue = cues[before]
            heard[number] = cue
            lead = text[cue.stop : quote.start].rstrip(" \"“‘'")
            if lead.endswith((":", ",")) or not lead.strip():
                spoken[cue] = min(quote.start, spoken.get(cue, quote.start))
    return spoken


def _direct(text: str, blocks: tuple[Block, ...], quoted: list[Quoted], heard: dict[int, Cue]) -> list[Quotation]:
    for number in range(len(quoted) - 1, 0, -1):
        if quoted[number].continues and number in heard and number - 1 not in heard:
            heard[number - 1] = heard[number]
    found: list[Quotation] = []
    last: Cue | None = None
    last_block = -1
    for number, quote in enumerate(quoted):
        cue = heard.get(number)
        count = text.count(" ", quote.start, quote.end) + 1
        sentence_like = quote.end > quote.start and text[quote.end - 1] in _TERMINAL
        outside = text[quote.end + 1 : quote.end + 2] in {",", "."}
        if cue is None and last is not None and _goes_on(text, blocks, quote, last_block, quoted, number):
            cue = last
        capital = text[quote.start : quote.start + 1].isupper()
        if quote.end <= quote.start or _at_arms_length(text, quote):
            continue
        if cue is None:
            keep = count >= _FULL and (sentence_like or quote.continues or not quote.closed)
        else:
            near = count_words(text, cue, quote) <= 6
            keep = count >= _FULL or sentence_like or (near and not (capital and count < 4 and not outside))
        if keep:
            span = Span(cue.start, cue.end) if cue else None
            found.append(Quotation(quote.start, quote.end, cue.speaker if cue else "", span, cue.force if cue else ""))
            last, last_block = cue or last, quote.block
    return found


def count_words(text: str, cue: Cue, quote: Quoted) -> int:
    """Words between a cue and the quote that follows it; 0 where the cue follows."""
    return len(text[cue.stop : quote.start].split()) if cue.stop <= quote.start else 0


def _goes_on(
    text: str, blocks: tuple[Block, ...], quote: Quoted, last_block: int, quoted: list[Quoted], number: int
) -> bool:
    """Does a quote without a cue go on with the one before: same block, or a block of its own right behind?"""
    if quote.continues:
        return True
    behind = _BEHIND.match(text, quote.end, quote.end + _NEAR)
    if behind and behind[1] in REPORTING_VERBS:
        return False
    if text[max(0, quote.start - _TOUCH) : quote.start].rstrip(" \"“‘'").endswith(":"):
        return False
    block = blocks[quote.block]
    if quote.block == last_block:
        return number > 0 and quote.start - quoted[number - 1].end < _NEAR
    alone = quote.start - block.start <= 2 and block.end - quote.end <= 3
    return quote.block == last_block + 1 and alone


def _at_arms_length(text: str, quote: Quoted) -> bool:
    lead = text[max(0, quote.start - 20) : quote.start].rstrip(" \"“‘'").lower()
    return lead.endswith(
        ("so-called", "called the", "dubbed", "known as", "nicknamed", "entitled", "titled", "the term")
    )
