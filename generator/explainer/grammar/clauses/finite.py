"""The subject of a finite verb, and with it the kind and place of its clause."""

from __future__ import annotations

from ...lang.en.clause_words import ADDRESSED, SUBJECT_PRONOUNS
from ..chunking.auxiliaries import ADVERBS
from ..chunking.model import VerbGroup
from .reader import Draft, Reader, behind


def place_finite(reader: Reader, draft: Draft, group: VerbGroup) -> None:
    """Finds subject, kind, marker, parent and noun of the clause whose finite verb comes now."""
    if reader.marker is None and reader.outer is not None and reader.comma and reader.free:
        reader.marker = reader.outer[0]
    conjoined = reader.conjoined(group.tokens[0])
    parted = conjoined is not None or (_comma_right_before(reader, group) and not reader.takes_clause())
    nothing_free = not reader.free or (parted and not reader.settle(reader.free))
    if group.subject is not None:
        _inverted(reader, draft, group)
    elif reader.marker is not None and not reader.free:
        reader.mark(draft, reader.marker)
        if draft.subject is None:
            draft.subject = draft.noun if draft.kind == "relative" and not _whose(reader) else reader.marker.wh
    elif not nothing_free:
        _with_free(reader, draft, group)
        if reader.marker is not None and reader.marker.kind == "main" and draft.subject != reader.marker.wh:
            draft.kind = "complement"  # 'What we know is little'
    elif conjoined is not None:
        reader.coordinate(draft, conjoined)
    elif reader.waiting:
        _take_waiting(reader, draft)
    elif _subject_behind(reader, group) or reader.opens_as_subject():
        draft.subject = None
    elif reader.last is not None and reader.comma and reader.groups[reader.drafts[reader.last].verb].finite:
        reader.coordinate(draft, reader.last)


def _inverted(reader: Reader, draft: Draft, group: VerbGroup) -> None:
    reader.settle(reader.free)
    draft.subject = group.subject
    marker = reader.marker
    reader.mark(draft, marker)
    if marker is None:
        return
    if marker.wh is not None and group.lemma != "be":
        draft.objects.append(marker.wh)
    if draft.kind in ("adverbial", "complement") and reader.tokens[marker.token].tag in ("WRB", "WP"):
        draft.kind = "main"


def _subject_behind(reader: Reader, group: VerbGroup) -> bool:
    """'..., said Lee': a reporting verb behind a comma or quote."""
    k = group.tokens[0] - 1
    return k >= 0 and reader.tokens[k].tag in (",", "''", "``", '"') and reader.reports(group)


def _comma_right_before(reader: Reader, group: VerbGroup) -> bool:
    k = group.tokens[0] - 1
    while k >= 0 and reader.tokens[k].tag in ADVERBS:
        k -= 1
    return k >= 0 and reader.tokens[k].tag in (",", "''", '"')


def _whose(reader: Reader) -> bool:
    """'whose company': the relative's own noun is the subject."""
    wh = reader.marker.wh if reader.marker is not None else None
    return wh is not None and reader.chunks[wh].end - reader.chunks[wh].start > 1


def _take_waiting(reader: Reader, draft: Draft) -> None:
    waiting = reader.waiting.pop()
    draft.subject = waiting.subject
    reader.mark(draft, waiting.marker)
    if waiting.parent is not None and waiting.marker is not None:
        draft.parent = waiting.parent
    if waiting.joined is not None and draft.marker is None:
        draft.coordinated_with = waiting.joined


def _with_free(reader: Reader, draft: Draft, group: VerbGroup) -> None:
    free = reader.free
    touching = len(free) > 1 and reader.touch(free[-2], free[-1])
    if len(free) > 1 and reader.apart(free[-1], group):
        reader.wait(free[-2], reader.marker)
        draft.subject = free[-1]
    elif touching and _fronted_clause_ends(reader):
        reader.settle(free[:-1])
        draft.subject = free[-1]
    elif _verbless(reader):
        draft.subject = free[-1]
    elif reader.marker is not None or reader.last is None:
        if touching:
            reader.wait(free[-2], reader.marker)
            _zero_relative(reader, draft)
        else:
            draft.subject = free[0] if reader.marker is not None else free[-1]
            reader.mark(draft, reader.marker)
    elif _bare_complement(reader):
        addressed = reader.groups[reader.drafts[reader.last].verb].verb in ADDRESSED
        if len(free) > 1 and (addressed or not touching):
            reader.settle(free[:-1])
        draft.kind, draft.subject, draft.parent = "complement", free[-1], reader.last
    elif reader.waiting and not reader.apart(free[-1], group):
        rest = reader.settle(free)
        if rest and reader.comma_before(rest[-1]):
            reader.waiting.clear()
            draft.subject = rest[-1]
        else:
            _take_waiting(reader, draft)
    elif touching and not reader.comma_before(free[-1]):
        reader.settle(free[:-1])
        _zero_relative(reader, draft)
    elif _on_oblique(reader):
        draft.kind, draft.parent = "relative", reader.last
        draft.noun, draft.subject = free[-1] - 1, free[-1]
    elif reader.opens_as_subject() and not reader.comma_before(free[-1]):
        reader.settle(free)
    else:
        _next_main(reader, draft, group)


def _fronted_clause_ends(reader: Reader) -> bool:
    """'To win votes he lied', 'When I tell stories I lie': no comma parts a clause in front from its main clause."""
    if reader.marker is not None or reader.last is None or reader.last not in reader.orphans:
        return False
    return reader.drafts[reader.last].kind in ("infinitive", "participial", "adverbial", "conditional")


def _zero_relative(reader: Reader, draft: Draft) -> None:
    """'the company he founded'."""
    draft.kind, draft.parent = "relative", reader.last
    draft.noun, draft.subject = reader.free[-2], reader.free[-1]


def _verbless(reader: Reader) -> bool:
    """'Though a friend of the mayor, Lee voted against him': the clause in front has no verb."""
    if reader.marker is None or reader.marker.kind not in ("adverbial", "conditional") or len(reader.free) < 2:
        return False
    return reader.comma_before(reader.free[-1])


def _on_oblique(reader: Reader) -> bool:
    """'with the way he was portrayed': a pronoun right behind a noun that a preposition governs."""
    chunk = reader.free[-1]
    before = reader.chunks[chunk - 1] if chunk else None
    pronoun = reader.tokens[reader.chunks[chunk].head].text.lower() in SUBJECT_PRONOUNS
    return (
        pronoun and before is not None and before.preposition is not None and before.end == reader.chunks[chunk].start
    )


def _bare_complement(reader: Reader) -> bool:
    """'said he left', 'told reporters he left': a clause without 'that' right behind its verb."""
    if reader.last is None or reader.comma or not reader.takes_clause():
        return False
    last, first = reader.drafts[reader.last], reader.chunks[reader.free[0]]
    near = first.start - behind(reader.groups[last.verb]) <= 3
    return near or len(reader.free) > 1 or bool(last.objects)


def _next_main(reader: Reader, draft: Draft, group: VerbGroup) -> None:
    joined = reader.conjoined(reader.chunks[reader.free[-1]].start)
    reader.settle(reader.free[:-1])
    draft.subject = reader.free[-1]
    if joined is None:
        return
    if reader.drafts[joined].kind not in ("complement", "conditional", "adverbial"):
        draft.coordinated_with = joined
    elif not reader.reports(group):
        reader.coordinate(draft, joined)
