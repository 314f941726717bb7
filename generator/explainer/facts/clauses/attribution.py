"""The words of a statement that tell who says it, and to whom: "Ann Smith, the mayor of Westhaven, said".

They are no part of what is said: a spokesman says many things, and his office is told each time.
"""

from __future__ import annotations

from ...grammar.analysis import analyse
from ...grammar.chunking.model import Frame, Parse
from ...grammar.stems import terms
from .main_verb import reported, verb_group


def frame_terms(text: str, speaker: str) -> frozenset[str]:
    """Terms that stand in such words alone; none where nobody is known to say it."""
    said = _said(analyse(text)) if speaker else None
    if said is None:
        return frozenset()
    start, end = said
    frame = {*terms(speaker), *terms(text[:start]), *terms(text[end:])}
    return frozenset(frame.difference(terms(text[start:end])))


def _said(parse: Parse) -> tuple[int, int] | None:
    """Offsets of what is told of somebody's words: behind the verb that reports it, or before who says it."""
    for number, clause in enumerate(parse.clauses):
        if not parse.frames[number]:
            continue
        if clause.parent is None:
            return _beside_source(parse, parse.frames[number][-1])
        above = verb_group(parse, clause.parent)
        if not reported(parse, number) or above is None:
            continue
        if all(frame.head not in above.tokens for frame in parse.frames[number]):
            continue  # what a noun says: 'the claim that it is safe was wrong'
        verb = max(above.tokens)
        if verb < clause.start:
            return parse.tokens[verb].end, parse.tokens[-1].end
        first = _first(parse, clause.parent, verb)
        return 0, parse.tokens[first].start
    return None


def _beside_source(parse: Parse, frame: Frame) -> tuple[int, int] | None:
    """'According to Lee, the dam burst' or '..., according to Lee': all but the phrase that names the source."""
    verb = next((min(group.tokens) for group in parse.verb_groups if group.finite), None)
    if frame.holder is None or verb is None:
        return None
    if frame.head > verb:
        return 0, parse.tokens[frame.head].start
    comma = next((k for k in range(parse.chunks[frame.holder].end, verb) if parse.tokens[k].text == ","), verb)
    return parse.tokens[comma].end, parse.tokens[-1].end


def _first(parse: Parse, number: int, verb: int) -> int:
    """The first token of a clause that stands behind what it reports."""
    subject = parse.clauses[number].subject
    begin = parse.chunks[subject].start if subject is not None else verb
    return min(begin, verb)
