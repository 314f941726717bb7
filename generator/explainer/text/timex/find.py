"""Time expressions, after TIMEX3: found by one grammar over word classes and resolved from left to right.

Ours because the taggers that exist are slow, read 'may' and '45%' as dates, or cannot say what they counted from. Each
expression keeps its words, its value and the rule that led there, or its words alone where no date follows.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from ...core.model import Block, Sentence, Timex
from ..matching.lexicon import Lexicon, Tokens
from ..matching.patterns import Pattern, literals
from .asides import only_beside
from .context import Context, Found, Published
from .rules import RULES, Rule
from .values import Value
from .which_year import tells_history

_DATED_BOILERPLATE = frozenset({"dateline", "published", "byline", "caption", "credit"})
"""Kinds of boilerplate whose dates tell something about the article or a picture."""


_BOUNDS = frozenset({"before", "after", "since", "until", "by"})
"""Words before a date that make a bound of it."""


def _build() -> tuple[Lexicon, tuple[tuple[Rule, Pattern], ...]]:
    lexicon = Lexicon()
    for rule in RULES:
        for word in sorted(literals(rule.pattern)):
            lexicon.add(word, word)
    lexicon.close()
    return lexicon, tuple((rule, Pattern(rule.pattern, lexicon)) for rule in RULES)


_LEXICON, _PATTERNS = _build()
_BY_FIRST: dict[str, list[tuple[int, Rule, Pattern]]] = {}
for _order, (_rule, _pattern) in enumerate(_PATTERNS):
    for _code in sorted(_pattern.first):
        _BY_FIRST.setdefault(_code, []).append((_order, _rule, _pattern))
_ANY = re.compile(f"(?=[{''.join(sorted(_BY_FIRST))}])(?:{'|'.join(pattern.bare for _, pattern in _PATTERNS)})")
"""Where some pattern matches. The look ahead passes over all words that begin none."""


def find_dates(
    text: str, blocks: tuple[Block, ...], sentences: tuple[Sentence, ...], published: str
) -> tuple[Timex, ...]:
    """All time expressions outside boilerplate, resolved against `published` (EDTF, may be empty)."""
    day = Published.of(published)
    context = Context(text, day, history=tells_history(text, day.year))
    starts = [sentence.start for sentence in sentences]
    found: list[Timex] = []
    for block in blocks:
        if block.kind == "boilerplate" and block.reason not in _DATED_BOILERPLATE:
            continue
        context.enter_block(caption=block.kind == "heading" or block.reason in ("caption", "credit"))
        tokens = _LEXICON.scan(text, block.start, block.end)
        found += _in_block(tokens, block, sentences, starts, context)
    return tuple(found)


def _in_block(
    tokens: Tokens, block: Block, sentences: tuple[Sentence, ...], starts: list[int], context: Context
) -> list[Timex]:
    found, at, classes = [], 0, tokens.classes
    while (match := _ANY.search(classes, at)) is not None:
        first = match.start()
        index = bisect_right(starts, tokens.spans[first][0]) - 1
        inside = index >= 0 and sentences[index].end > tokens.spans[first][0]
        context.enter_sentence((sentences[index].start, sentences[index].end) if inside else (block.start, block.end))
        resolved = _resolve(tokens, first, context)
        if resolved is None:
            at = first + 1
            continue
        expression, value, at = resolved
        timex = _timex(expression, value, context)
        found.append(timex)
        context.remember(value, explicit_year=value.anchor == "")
        context.latest = (expression, value)
    return found


def _resolve(tokens: Tokens, first: int, context: Context) -> tuple[Found, Value, int] | None:
    matches = []
    for order, rule, pattern in _BY_FIRST[tokens.classes[first]]:
        hit = pattern.match(tokens.classes, first)
        if hit and hit[0] > first:
            matches.append((-hit[0], order, rule, hit[1]))
    matches.sort(key=lambda each: each[:2])
    for last, _, rule, groups in matches:
        found = Found(tokens, first, -last, groups)
        value = rule.resolve(found, context)
        if value is not None:
            return found, value, -last
    return None


def _timex(found: Found, value: Value, context: Context) -> Timex:
    edtf, rule = value.edtf, value.rule
    doubtful = value.anchor == "published" and context.published.text.endswith(("?", "%"))
    if edtf and (doubtful or (value.anchor == "text" and context.named.uncertain)):
        edtf = "/".join(part if part.endswith("?") else f"{part}?" for part in edtf.split("/"))
        rule += ", which is inferred"
    before = found.before().lower()
    modifier = value.modifier or (before if edtf and before in _BOUNDS else "")
    if edtf and only_beside(context.text, context.sentence[0], found.start, found.end):
        modifier = "aside"
    bracketed = context.text[found.start - 1 : found.start] == "[" and "]" in context.text[found.start : found.end]
    return Timex(found.start - bracketed, found.end, value.type, value.value, edtf, rule, modifier)
