"""Who says what a statement tells, and with what force: by the nearest frame of attribution over its predicate.

The quotations of the text tell who speaks; the parse of the sentence tells which of them governs the statement. What
stands in a relative clause beside a report is not reported with it, and of two reports, one in the other, the inner
one's speaker says it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ...core.model import Force, Name, Quotation
from ...grammar.chunking.chunk_links import phrase
from ...grammar.chunking.model import Frame, Parse, Predicate
from ...grammar.lexicon.factuality_classes import factuality_class
from ...grammar.roles.animacy import animacy
from ...lang.en.clause_words import BY_SOURCE, REPORTING
from ...lang.en.reporting import FORCES, QUOTING
from ..model.span_index import Marks

Holds = Callable[[int, int], bool]
"""Does this stretch of the document stand in the statement?"""
_SHARE = 3
"""A quotation that covers less than one in so many of a statement's characters is not what it tells."""
_BESIDE = ("relative", "participial", "adverbial", "conditional")
"""Clauses that tell something beside the main one."""
_SPOKEN = frozenset(
    ("report", "claim", "confirmation", "denial", "retraction", "warning", "question", "demand of a clause", "belief")
)
"""Classes of what somebody says or holds, where the parse alone tells who."""
_OPENING = 1
"""Token of the second word of 'According to' at a sentence's head, which holds for its main clause."""
_UNTOLD: tuple[str, Force] = ("", "")


def speaker_of(quotations: Sequence[Quotation], start: int, end: int) -> tuple[str, Force]:
    """(speaker, force) of the quotation that covers most of `[start, end)`; two empty strings where none does."""
    best = _UNTOLD
    reach = 0
    for quotation in quotations:
        shared = min(end, quotation.end) - max(start, quotation.start)
        if shared > reach and quotation.speaker:
            best, reach = (quotation.speaker, quotation.force), shared
    return best if reach * _SHARE >= end - start else _UNTOLD


def governing_speaker(
    quotations: Sequence[Quotation], parse: Parse, base: int, start: int, end: int, holds: Holds, names: Marks[Name]
) -> tuple[str, Force]:
    """(speaker, force) of the statement in `[start, end)`, a part of the sentence that begins at `base`.

    `quotations` are those of the sentence. What stands beside a report, as in a relative clause, is not reported with
    it.
    """
    touching = [q for q in quotations if q.start < end and start < q.end]
    predicate = _told(parse, base, holds)
    if predicate is None:
        return speaker_of(touching, start, end)
    over = _frames_over(parse, predicate.clause)
    if over:
        at = base + parse.tokens[over[0].head].start
        cued = [q for q in quotations if q.cue and q.cue.start <= at < q.cue.end]
        if cued:
            heard = next((q for q in cued if q in touching), None)
            return (heard.speaker, heard.force) if heard and heard.speaker else _UNTOLD
        quoted = any(q.direct and q.start <= at < q.end for q in quotations)
        if quoted and not holds(at, at + 1) and not _first_person(parse, over[0]):
            return _holder(parse, over[0], base, names)
    governing = {base + parse.tokens[frame.head].start for frame in over}
    beside = {base + parse.tokens[f.head].start for frames in parse.frames for f in frames} - governing
    head = base + parse.tokens[predicate.head].start
    found = speaker_of([q for q in touching if not _passes_by(q, head, beside)], start, end)
    if found == _UNTOLD and over and not any(q.direct and q.start <= start and end <= q.end for q in touching):
        return _holder(parse, over[0], base, names)
    return found


def _passes_by(quotation: Quotation, head: int, beside: set[int]) -> bool:
    """Does it report another clause than the one whose predicate is at `head`?

    Its verb governs another clause by the parse, or stands behind the predicate without reporting it: 'He left, and Lee
    denied that ...'.
    """
    cue = quotation.cue
    if cue is None:
        return False
    behind = not quotation.direct and head < cue.start and not quotation.start <= head < quotation.end
    return behind or any(cue.start <= at < cue.end for at in beside)


def _told(parse: Parse, base: int, holds: Holds) -> Predicate | None:
    """The first predicate of the statement that is no report itself.

    A clause that tells something beside another comes last. None where the statement has no predicate.
    """
    reports = {frame.head for frames in parse.frames for frame in frames}
    inside = [p for p in parse.predicates if holds(base + parse.tokens[p.head].start, base + parse.tokens[p.head].end)]
    told = [
        p for p in inside if _verb(parse, p.clause) not in reports and parse.tokens[p.head].text.lower() not in QUOTING
    ] or inside
    return min(told, key=lambda p: parse.clauses[p.clause].kind in _BESIDE, default=None)


def _frames_over(parse: Parse, number: int) -> tuple[Frame, ...]:
    """The frames over a clause, the nearest first; none over what the author adds."""
    clause, frames = parse.clauses[number], parse.frames[number]
    if clause.marker is not None and parse.tokens[clause.marker].text.lower() == "as" and _reports(parse, number):
        return ()
    if not frames and clause.kind == "main":
        return tuple(f for above in parse.frames for f in above if f.lemma == BY_SOURCE and f.head == _OPENING)[:1]
    if clause.kind != "participial" or clause.parent is None or clause.noun is not None or not frames:
        return frames
    return frames[1:] if frames[0].head == _verb(parse, clause.parent) else frames


def _reports(parse: Parse, clause: int) -> bool:
    """Is it a clause such as 'as officials had claimed', which the author adds?"""
    group = parse.clauses[clause].verb
    return group is not None and parse.verb_groups[group].verb in REPORTING


def _verb(parse: Parse, clause: int) -> int:
    group = parse.clauses[clause].verb
    return parse.verb_groups[group].head if group is not None else -1


def _first_person(parse: Parse, frame: Frame) -> bool:
    """'I think' in a quote is the speaker's own thought."""
    holder = parse.chunks[frame.holder].head if frame.holder is not None else None
    return holder is not None and parse.tokens[holder].text.lower() in ("i", "we")


def _holder(parse: Parse, frame: Frame, base: int, names: Marks[Name]) -> tuple[str, Force]:
    """The frame's holder, where it is a name or a noun phrase about somebody that says what is governed."""
    noun = parse.tokens[frame.head].tag.startswith("NN")
    row = factuality_class(frame.lemma, "noun" if noun else "verb", "clause")
    bare_participle = parse.tokens[frame.head].tag == "VBN" and not any(
        group.head == frame.head and group.finite for group in parse.verb_groups
    )
    said = frame.lemma == BY_SOURCE or (row is not None and row.name in _SPOKEN and not bare_participle)
    if frame.holder is None or frame.negated or not said:
        return _UNTOLD
    first, last = phrase(parse.chunks, frame.holder)
    start, end = base + parse.tokens[first].start, base + parse.tokens[last - 1].end
    words = " ".join(parse.tokens[n].text for n in range(first, last))
    head = base + parse.tokens[parse.chunks[frame.holder].head].start
    force = FORCES.get(row.name, "said") if row else "said"
    name = next((n for n in names.touching(start, end) if n.start <= head < n.end), None)
    if name and name.kind in ("person", "organisation"):
        return name.name, force
    return (words, force) if animacy(words) and name is None else _UNTOLD
