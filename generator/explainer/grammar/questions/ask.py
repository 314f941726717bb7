"""Questions out of the clauses of one sentence."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from ...lang.en.asking import SAYING
from ...lang.en.clause_words import NEGATIVE_WORDS, REPORTING
from ..chunking.chunk_links import low
from ..chunking.model import Parse
from .amounts import amounts
from .circumstances import circumstances, how_long_it_takes
from .conditions import conditions
from .existence import existence
from .model import Asking, Named
from .participants import could_be, doers, done_to, found_out, identity, intended, whether
from .told import Told, read_told

_CUT = frozenset("of from with against to as".split())
"""Prepositions before an -ing form without which its verb tells something else: "accused him of lying"."""


def ask(parse: Parse, sentence: str, named: Named) -> tuple[Asking, ...]:
    """Every question that a finite clause of the sentence answers by itself, in order of the text."""
    if parse.fragment or sentence.rstrip().endswith("?"):
        return ()
    told = (read_told(parse, sentence, number, named) for number in range(len(parse.clauses)))
    asked = chain.from_iterable(_questions(clause) for clause in told if clause is not None)
    return tuple(dict.fromkeys((*asked, *existence(parse, sentence, named), *conditions(parse, sentence, named))))


def _questions(told: Told) -> Iterator[Asking]:
    group = told.group
    if group.negation is None and not _negative(told):
        yield from how_long_it_takes(told)
    if _cut_short(told):
        return
    if not _negative(told):
        yield from whether(told)
    if group.negation is not None or _negative(told) or not told.sure:
        return
    yield from found_out(told)
    yield from could_be(told)
    if group.verb in REPORTING and not any(chunk.kind == "noun" for _, chunk in told.objects()):
        return
    yield from amounts(told)
    if group.verb not in SAYING:
        yield from circumstances(told)
        yield from doers(told)
        yield from done_to(told)
        yield from intended(told)
        yield from identity(told)


def _negative(told: Told) -> bool:
    """Does its subject or another phrase negate it: "no miners"?"""
    chunks = [told.parse.chunks[told.subject_chunk], *(told.chunk(piece) for piece in told.pieces.behind)]
    opened = (low(told.parse.tokens, chunk.start) in NEGATIVE_WORDS for chunk in chunks if chunk is not None)
    return any(opened) or any(chunk is not None and chunk.negative for chunk in chunks)


def _cut_short(told: Told) -> bool:
    follows = told.follows
    if follows is None or follows.kind != "participial" or follows.marker is None:
        return False
    return low(told.parse.tokens, follows.marker) in _CUT
