"""Words that weaken, deny or make conditional: cues of the BioScope and CoNLL-2010 kind, found by lookup.

Only the cue is marked, not its scope: later stages read a cue as holding for its clause.
"""

from __future__ import annotations

from ...core.model import Hedge, HedgeKind, Sentence
from ...grammar.modality import is_may_the_month
from ...grammar.phrases import Phrases, Word, vocabulary, words
from ...lang.en.hedges import HEDGES, NEGATIONS, NOT_CUES, SPECULATIVE_MODALS

_KINDS: dict[str, HedgeKind] = {"hedge": "hedge", "modal": "modal", "negation": "negation"}
_CUES = Phrases(
    dict.fromkeys(HEDGES, "hedge")
    | dict.fromkeys(SPECULATIVE_MODALS, "modal")
    | dict.fromkeys(NEGATIONS, "negation")
    | dict.fromkeys(NOT_CUES, "")
)
_FIRST = _CUES.first_words | {"t"}
"""'t' stands behind the apostrophe of a contraction."""


def find_hedges(text: str, sentences: tuple[Sentence, ...]) -> tuple[Hedge, ...]:
    """Hedges, negations and modals in order, without overlap. A contraction ('didn't') is a negation with cue 'not'."""
    found: list[Hedge] = []
    for sentence in sentences:
        if _FIRST.isdisjoint(vocabulary(text, sentence.start, sentence.end)):
            continue
        line = words(text, sentence.start, sentence.end)
        index = 0
        while index < len(line):
            low = line[index].low
            index = _step(text, line, index, found) if low in _FIRST or low.endswith("n't") else index + 1
    return tuple(found)


def _step(text: str, line: list[Word], index: int, found: list[Hedge]) -> int:
    word = line[index]
    hit = _CUES.at(line, index)
    if hit is None:
        if word.low.endswith("n't"):
            found.append(Hedge(word.start, word.end, "not", "negation"))
        return index + 1
    stop, kind = hit
    if not kind or _is_month(text, line, index):
        return stop
    cue = " ".join(w.low for w in line[index:stop])
    if cue.endswith(" not"):
        found.append(Hedge(word.start, word.end, word.low, "modal"))
        word, cue, kind = line[stop - 1], "not", "negation"
    found.append(Hedge(word.start, line[stop - 1].end, cue, _KINDS[kind]))
    return stop


def _is_month(text: str, line: list[Word], index: int) -> bool:
    follower = line[index + 1].low if index + 1 < len(line) else ""
    return is_may_the_month(text[line[index].start : line[index].end], follower, opens=not index)
