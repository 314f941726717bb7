"""What kind of claim a clause makes: event, figure, statement, reason, forecast, background or opinion.

Decided by English grammar and by what was annotated, never by topic. Where two kinds fit, the one that asks for less
trust wins: a writer's own weighing is opinion even when it holds a number.
"""

from __future__ import annotations

import re

from ..lang.en.verbs import AUXILIARIES, PAST
from ..lang.en.words import EVALUATIVE, GENERIC_SUBJECTS, REASON_CUES
from ..model import ClaimKind, Force, Quantity

_REASON = re.compile(r"\b(?:" + "|".join(re.escape(cue) for cue in REASON_CUES) + r")\b", re.IGNORECASE)
_FUTURE = re.compile(
    r"\b(?:will|won['’]t|would|shall|going to|set to|due to (?:be|begin|start|open|end|land|arrive)|"
    r"(?:is|are|was|were) (?:expected|scheduled|planned|likely|slated|poised|projected|forecast) to|"
    r"plans? to|intends? to|expects? to|hopes? to|aims? to)\b",
    re.IGNORECASE,
)
_OBLIGATION = re.compile(r"\b(?:should|must|ought to|need to|needs to|has to|have to|it is time)\b", re.IGNORECASE)
_GUESS = re.compile(r"\b(?:may|might|could|perhaps|possibly|appears? to|seems? to|arguably|likely)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_][\w'’-]*")


def kind_of(
    text: str,
    *,
    reported: Force,
    speaker: str,
    events: frozenset[str],
    quantities: tuple[Quantity, ...],
    names: tuple[str, ...],
    when: str,
    planned: bool,
) -> ClaimKind:
    """The kind of one clause. `reported` and `speaker` come from the quotation it holds or lies in."""
    found = [word.lower().replace("’", "'") for word in _WORD.findall(text)]
    past = any(
        word in PAST or (word.endswith("ed") and len(word) > 4) or word in ("has", "have", "had") for word in found
    )
    weighs = sum(word in EVALUATIVE for word in found)
    measured = any(q.value is not None and (q.unit or q.counted) for q in quantities)
    factual = bool(when) or measured or len(names) > 1
    general = _is_general(found, names, past)
    if speaker and reported in ("forecast", "warned"):
        return "forecast"
    if not speaker:
        if _OBLIGATION.search(text) and not factual:
            return "opinion"
        if weighs and (weighs > 1 or not factual or general):
            return "opinion"
        if _GUESS.search(text) and not factual and not _FUTURE.search(text):
            return "opinion"
        if general:
            return "background"
    if planned or (_FUTURE.search(text) and not measured):
        return "forecast"
    if _REASON.search(text):
        return "reason"
    if measured:
        return "figure"
    if events and (past or when):
        return "event"
    if speaker:
        return "statement"
    if past and names:
        return "event"
    return "background"


def _is_general(found: list[str], names: tuple[str, ...], past: bool) -> bool:
    """A general truth: a present-tense clause about a class of things, naming nobody."""
    if names or past:
        return False
    head = [word for word in found[:4] if word not in AUXILIARIES]
    return any(word in GENERIC_SUBJECTS for word in head) or not any(word in AUXILIARIES for word in found)
