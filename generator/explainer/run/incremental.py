"""The expensive stages, spared where the cache holds what they would make: annotating a document, making its
statements, scoring pairs of them, composing a sheet.

What comes out, and its order, is the same with and without the cache. Annotations depend on a document's text and
metadata alone, not on its name: a seed that is renamed is not read anew. Statements depend on that, and on the names
that the source shares with others. The score of a pair depends on its two statements and on how common their terms are,
which is told in steps, so that one article more leaves most scores as they were. A composed sheet depends on all
documents at once.
"""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import accumulate

from ..core.judgement import Judgement
from ..core.model import Annotated, Document, Extractor, FactSheet
from ..core.remembered import all_remembered
from ..facts.compose import compose
from ..facts.grouping.candidate_pairs import NOTHING, Pairs, pair_statements
from ..facts.grouping.similarity import Vector
from ..facts.judgements.judge import Judge
from ..facts.model.statement import Statement
from ..facts.statements.build import names_used
from ..facts.statements.entities import join_names
from ..store import Cache
from .crew import Hire, crew
from .workers import annotate_many, state_many

_LAST = "the corpus that was composed last"
_NOBODY = Document("", "", "", "", Extractor("", ""))


@dataclass(frozen=True, slots=True)
class _Told:
    """The statements of one source, as the cache keeps them."""

    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class _Paired:
    """The pairs of the corpus that was composed last."""

    sources: tuple[tuple[str, int], ...]
    """(name of all that the statements of a source depend on, how many there are), in the order of the sources."""
    pairs: Pairs


def annotate_all(documents: Sequence[Document], cache: Cache, hire: Hire = crew) -> Iterator[Annotated]:
    """One for each document, in their order, each as soon as it is there. `hire` gives workers where there are many."""
    known = {document.id: found for document in documents if (found := _recalled(document, cache))}
    missing = [document for document in documents if document.id not in known]
    made = annotate_many(missing, hire)
    for document in documents:
        seen = known.get(document.id)
        if seen is None:
            seen = next(made)
            cache.keep(_depends_on(document), replace(seen, document=_NOBODY))
        yield seen
    if missing:
        cache.prune()


def state_all(sources: Sequence[Annotated], cache: Cache) -> tuple[Statement, ...]:
    """What `make_statements` makes of these sources."""
    return _Composing(cache).state(sources)


def _told(sources: Sequence[Annotated], cache: Cache) -> dict[str, _Told]:
    """What each source tells, by the name of all that this depends on, in the order of the sources."""
    joined = join_names(tuple(sources))
    named = [(seen, names_used(seen, joined)) for seen in sources]
    keys = [_hash((seen.document.id, _depends_on(seen.document), names)) for seen, names in named]
    known = [_stated(seen, cache.recall(key, _Told)) for (seen, _), key in zip(named, keys, strict=True)]
    made = state_many([one for one, found in zip(named, known, strict=True) if found is None])
    told: dict[str, _Told] = {}
    for key, found in zip(keys, known, strict=True):
        if found is None:
            found = _Told(next(made))
            cache.keep(key, found)
        told[key] = found
    if None in known:
        cache.prune()
    return told


class _Composing:
    """The stages of composing that need not be done anew for what was there before."""

    def __init__(self, cache: Cache) -> None:
        self._cache = cache
        self._sources: tuple[tuple[str, int], ...] = ()

    def state(self, sources: Sequence[Annotated]) -> tuple[Statement, ...]:
        told = _told(sources, self._cache)
        self._sources = tuple((key, len(one.statements)) for key, one in told.items())
        return tuple(s for one in told.values() for s in one.statements)

    def pair(self, statements: tuple[Statement, ...], made: list[Vector], told: dict[str, float]) -> Pairs:
        """Asked after `state`, of the statements that it gave."""
        last = self._cache.recall(_LAST, _Paired) or _Paired((), NOTHING)
        now = _places(self._sources)
        kept = {
            there: here
            for key, places in _places(last.sources).items()
            for there, here in zip(places, now.get(key, ()), strict=False)
        }
        pairs = pair_statements(statements, made, told, last.pairs, kept)
        self._cache.keep(_LAST, _Paired(self._sources, pairs))
        return pairs


def _places(sources: tuple[tuple[str, int], ...]) -> dict[str, range]:
    """The places of the statements of each source among all."""
    ends = list(accumulate((many for _, many in sources), initial=0))
    return {key: range(start, start + many) for (key, many), start in zip(sources, ends, strict=False)}


def compose_once(sources: Sequence[Annotated], cache: Cache, judgements: Sequence[Judgement] = ()) -> FactSheet:
    """The machine's own sheet of these sources, with what was judged of them."""
    told = [(seen.document.id, seen.document.file, _depends_on(seen.document)) for seen in sources]
    key = _hash((told, judgements) if judgements else told)
    sheet = cache.recall(key, FactSheet)
    if sheet is None:
        sheet = compose_with(Judge(sources, judgements), sources, cache)
        cache.keep(key, sheet)
    return sheet


def compose_with(judge: Judge, sources: Sequence[Annotated], cache: Cache) -> FactSheet:
    """The sheet that these judgements give; `judge` is asked what is still open."""
    with _uninterrupted(), _remembering(cache):
        work = _Composing(cache)
        return compose(tuple(sources), work.state, work.pair, judge)


@contextmanager
def _remembering(cache: Cache) -> Iterator[None]:
    """With what was worked out of single texts for the corpus that was composed last; keeps what is for this one."""
    known = {one: dict(cache.recall(one.name, one.kind) or ()) for one in all_remembered()}
    for one, answers in known.items():
        one.begin(answers)
    yield
    for one, answers in known.items():
        if one.asked() != answers:
            cache.keep(one.name, tuple(one.asked().items()))


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Without the collector of cyclic garbage: composing makes none, and looking for it takes a sixth of the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _depends_on(document: Document) -> str:
    """Names all of a document that its annotations may depend on."""
    return _hash((document.sha256, document.extractor, document.metadata))


def _hash(told: object) -> str:
    return hashlib.sha256(repr(told).encode("utf-8", "backslashreplace")).hexdigest()


def _recalled(document: Document, cache: Cache) -> Annotated | None:
    found = cache.recall(_depends_on(document), Annotated)
    if found is None:
        return None
    length = len(document.text)
    marks = (found.blocks, found.sentences, found.dates, found.quantities, found.names, found.quotations, found.hedges)
    fits = all(0 <= mark.start <= mark.end <= length for kind in marks for mark in kind)
    return replace(found, document=document) if fits else None


def _stated(seen: Annotated, found: _Told | None) -> _Told | None:
    """What was kept, if it can be of this source."""
    length, sentences = len(seen.document.text), len(seen.sentences)
    fits = found is not None and all(
        s.source == seen.document.id
        and 0 <= s.start <= s.told <= s.end <= length
        and 0 <= s.sentence <= s.last < sentences
        and all(0 <= q.start <= q.end <= length for q in s.quantities)
        and all(0 <= f.start <= f.end <= length for f in s.figures)
        and all(0 <= d.start <= d.end <= length for d in s.durations)
        for s in found.statements
    )
    return found if fits else None
