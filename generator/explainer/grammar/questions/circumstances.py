"""When, where, why, how and for how long."""

from __future__ import annotations

from collections.abc import Iterator

from ...lang.en.asking import PLACE_PREPOSITIONS, REASON_MARKERS, RESULTS
from ...lang.en.clause_words import CLAUSE_TAKING, INFINITIVE_NOUNS, LIGHT_VERBS, OBJECT_CONTROL
from ..chunking.chunk_links import low, phrase
from ..lexicon.lexical_relations import verbs_of
from .model import Asking
from .phrases import is_span
from .pieces import Piece
from .told import Told, untimed

_TELLS_WHEN = frozenset(("", "on", "in", "at", "by", "before", "after"))
_MOVED = frozenset(("ago", "later", "earlier"))


def circumstances(told: Told) -> Iterator[Asking]:
    """In the order of the clause's phrases, then those that other clauses tell."""
    for piece in (*told.pieces.behind, *told.pieces.before):
        if _tells_how_long(told, piece):
            yield from told.inverted("How long", "how long", piece, untimed)
        elif piece.kind == "time" and _tells_when(told, piece):
            yield from told.inverted("When", "when", piece, untimed)
        elif piece.kind == "oblique" and told.is_reason(piece):
            yield from told.inverted("Why", "why", piece, untimed)
        elif piece.kind == "oblique" and _tells_where(told, piece):
            yield from told.inverted("Where", "where", piece, untimed)
    for found in (_purpose(told), _because(told)):
        if found is not None:
            yield from told.inverted("Why", "why", found, untimed)
    if (means := _means(told)) is not None:
        yield from told.inverted("How", "how", means, untimed)


def how_long_it_takes(told: Told) -> Iterator[Asking]:
    """ "It will take three months to drill the well": the infinitive is what takes so long."""
    follows, objects = told.follows, told.objects()
    if told.group.verb != "take" or len(objects) != 1 or not is_span(told.parse, objects[0][1]):
        return
    if follows is None or follows.kind != "infinitive":
        return
    if words := told.words(follows.start, follows.end):
        yield from told.sound(("How long", told.verb.front, "it", told.verb.rest, words), "how long", objects[0][0])


def _tells_how_long(told: Told, piece: Piece) -> bool:
    chunk = told.chunk(piece)
    return piece.preposition == "for" and chunk is not None and is_span(told.parse, chunk)


def _tells_when(told: Told, piece: Piece) -> bool:
    at = told.pieces.behind.index(piece) if piece in told.pieces.behind else 0
    before = told.pieces.behind[at - 1] if at else None
    if not piece.preposition and before is not None and before.kind == "oblique" and verbs_of(told.lemma(before)):
        return False  # 'by the explosion last week'
    if piece.preposition not in _TELLS_WHEN:
        return False
    if told.group.verb == "be" and not told.group.passive and told.pieces.behind[:1] != (piece,):
        return False  # 'was in a wheelchair on Monday'
    chunk = told.chunk(piece)
    if chunk is not None and is_span(told.parse, chunk) and low(told.parse.tokens, piece.end - 1) not in _MOVED:
        return piece.preposition == "in" and told.verb.front == "will"
    return True


def _tells_where(told: Told, piece: Piece) -> bool:
    if piece not in told.pieces.behind or piece.preposition not in PLACE_PREPOSITIONS or piece.chunk is None:
        return False
    words = told.words(*phrase(told.parse.chunks, piece.chunk))
    return bool(words) and told.named(words) == "place"


def _purpose(told: Told) -> Piece | None:
    """An infinitive behind a phrase that does not ask for one: "moved two rigs to the site to drill wells"."""
    last, follows = (told.pieces.behind or (None,))[-1], told.follows
    if follows is None or follows.verb is None or follows.kind != "infinitive" or len(told.pieces.clauses) > 1:
        return None
    if not told.group.passive and (last is None or last.chunk is None):
        return None
    nouns = {told.parse.tokens[follows.start - 1].lemma.lower(), told.lemma(last) if last is not None else ""}
    asks = told.group.verb in LIGHT_VERBS | OBJECT_CONTROL or not nouns.isdisjoint(INFINITIVE_NOUNS)
    aim = told.parse.verb_groups[follows.verb]
    if asks or told.group.verb in CLAUSE_TAKING or aim.verb in RESULTS or aim.passive:
        return None
    return Piece("oblique", follows.start, follows.end)


def _because(told: Told) -> Piece | None:
    tokens = told.parse.tokens
    for clause in told.parse.clauses:
        if clause.parent in told.pieces.clauses and clause.kind == "adverbial" and clause.marker is not None:
            quoted = any(tokens[k].tag in ("``", "''") for k in range(told.clause.start, clause.marker))
            if low(tokens, clause.marker) in REASON_MARKERS and not quoted:
                return Piece("oblique", clause.marker, clause.end)
    return None


def _means(told: Told) -> Piece | None:
    """ "by cutting a deal"."""
    follows = told.follows
    if follows is None or follows.kind != "participial" or follows.marker is None or told.group.passive:
        return None
    return Piece("oblique", follows.start, follows.end) if low(told.parse.tokens, follows.marker) == "by" else None
