"""Groups of statements -> claims with citations: what is worth claiming, in what words, on whose word."""

from __future__ import annotations

from ...core.model import Annotated, Citation, Claim, Slot
from ...grammar.stems import terms, words
from ...lang.en.words import EVALUATIVE
from ..checking.anchor import cite
from ..checking.fidelity import how_written
from ..clauses.kinds import telling
from ..cues.explanations import explains, name_stems, personal
from ..cues.uninformative import half, points_back, runs_on
from ..cues.unknown import is_unknown
from ..disputes.denied import is_verdict
from ..grouping.group import KEPT
from ..grouping.origins import Origins
from ..model.statement import LEANS, Group, Statement
from ..statements.named_speaker import with_speaker

ANSWERS = 2
"""Sentences behind a question that are claimed as its answer, whatever their kind."""
THEMES = {
    "event": "What happened",
    "reason": "Reasons given",
    "figure": "Figures",
    "statement": "What was said",
    "forecast": "What is expected",
    "background": "Background",
    "opinion": "Opinion",
}
"""Headings under which the table shows claims, by kind."""


def worth_claiming(group: Group, origins: Origins, common: frozenset[str]) -> bool:
    """Is the group a claim, or only a line of the ledger?

    Reports of events, figures, positions, reasons and forecasts are claims. Background and opinion are where a named
    speaker holds them, two origins share them, or a source gives them as the answer to a question it asks; background
    also where it explains the story's own matter, of which the terms in `common` are, or tells plainly of those whom
    the story is about. What is not known yet is a claim, and so is what denies anything. A writer's word to the reader
    is none, nor is half a sentence that nobody else tells, nor what only headlines have words for.
    """
    if all(s.headline or s.facet for s in group.statements):
        return False
    if len({origins.of(s) for s in group.statements}) > 1:
        return not (personal(group.best) and group.best.kind in ("background", "opinion"))
    if all(half(s) for s in group.statements):
        return False
    if any(s.kind not in ("background", "opinion") or s.said_by for s in group.statements):
        return True
    return any(
        0 < s.answers <= ANSWERS
        or explains(s, common)
        or is_unknown(s)
        or _of_the_story(s, common)
        or (is_verdict(s) and (s.order == 0 or not personal(s)))
        for s in group.statements
    )


def _of_the_story(s: Statement, common: frozenset[str]) -> bool:
    """Does it plainly tell what one of those wants, owes or may do whom the story is about?"""
    if not common or s.facet or s.context_dependence >= LEANS or personal(s) or points_back(s) or runs_on(s):
        return False
    if any(word in EVALUATIVE for word in words(s.text)):
        return False
    named = [name_stems(name) for name in s.names]
    return any(not stems.isdisjoint(common) and not stems.isdisjoint(s.subject) for stems in named)


def make_claim(id: str, group: Group, origins: Origins, sources: dict[str, Annotated], aside: bool = False) -> Claim:
    """The claim of a group: one citation a source, the clearest first; the rest as repeats.

    What is told `aside`, of other years or of something else, is background whatever its kind.
    """
    first: dict[str, Statement] = {}
    repeats: list[Statement] = []
    for statement in group.statements:
        if statement.source in first:
            repeats.append(statement)
        else:
            first[statement.source] = statement
    best = group.best
    text = with_speaker(best, sources[best.source])
    return Claim(
        id=id,
        text=text,
        citations=tuple(_cite(s, best, origins, sources[s.source]) for s in first.values()),
        repeats=tuple(_cite(s, best, origins, sources[s.source]) for s in repeats),
        written=best.written if text == best.text else "trimmed",
        kind=best.kind,
        hedged=best.hedged,
        theme=THEMES["background" if aside else best.kind],
        slot=_slot(best),
    )


def _cite(s: Statement, best: Statement, origins: Origins, seen: Annotated) -> Citation:
    """The passage; of one that gives no words to the claim, only what it tells of its own, unless what it shares with
    the claim stands in the subject before that. Where the claim's words begin before it ("the pair who flew"), the
    sentence up to its end."""
    document = seen.document
    origin = origins.of_passage.get((s.source, s.start), "")
    start = s.start
    if s is not best and s.told > s.start:
        claimed = frozenset(best.terms)
        own = claimed.intersection(terms(document.text[s.told : s.end]))
        start = s.told if len(own) >= KEPT * len(claimed.intersection(s.terms)) else s.start
    if s is best and how_written(s.text, [document.text[start : s.end]]) == "reworded":
        start = seen.sentences[s.sentence].start
    return cite(document, start, s.end, said_by=s.said_by, origin=origin)


def _slot(s: Statement) -> Slot | None:
    for q in s.quantities:
        if q.value is not None and telling(q):
            value = str(int(q.value)) if float(q.value).is_integer() else repr(q.value)
            return Slot(q.counted or "amount", value, q.bound, q.unit, s.when or s.published)
    return None
