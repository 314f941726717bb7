"""A clause with everything that its questions are put together from.

A clause that the parse does not read clearly from end to end gives none: a question of half a clause asks something
that nobody told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ...lang.en.asking import KEPT_PREPOSITIONS, REASON_NOUNS, REASON_PREPOSITIONS, SPEAKERS_ADVERBS
from ...lang.en.clause_words import (
    ABOUT,
    AGENT_PREPOSITION,
    INFINITIVE_NOUNS,
    NOUN_LINKING,
    SUBORDINATORS,
)
from ..chunking.chunk_links import low
from ..chunking.model import Clause, NounChunk, Parse, VerbGroup
from ..factuality import factuality
from .model import Asking, Named, Slot, Sort
from .phrases import bare, plain, pronouns
from .pieces import Piece, Pieces, take_pieces
from .standing import closed, governed, is_object, reported, too_early
from .subjects import is_many, sort_of, subject_of
from .verbs import Asked, in_the_past, take_apart

_ABOUT, _ROOM = 7, 12
"""Tokens of a phrase with a preposition that is worth keeping, and of all of them."""
_SHORTEST, _LONGEST = 3, 24
"""Words of a question."""
_NEEDED = frozenset(("object", "complement", "verb", "particle"))


@dataclass(frozen=True, slots=True)
class Told:
    """One clause."""

    parse: Parse
    sentence: str
    named: Named
    clause: Clause
    pieces: Pieces
    verb: Asked
    subject: str
    """Its words; '' where they cannot be used, and it can only be asked for."""
    subject_chunk: int
    sort: Sort
    many: bool
    predicate: int
    """Index in `Parse.predicates` of what it tells."""
    sure: bool
    """It is told as so, and not denied: a question may take it for granted."""

    @property
    def group(self) -> VerbGroup:
        return self.parse.verb_groups[self.clause.verb or 0]

    @property
    def follows(self) -> Clause | None:
        """The clause that begins where the last phrase ends."""
        return self.parse.clauses[self.pieces.open_end] if self.pieces.open_end is not None else None

    def chunk(self, piece: Piece) -> NounChunk | None:
        return self.parse.chunks[piece.chunk] if piece.chunk is not None else None

    def lemma(self, piece: Piece) -> str:
        """Of the phrase's head, in lower case."""
        chunk = self.chunk(piece)
        return self.parse.tokens[chunk.head].lemma.lower() if chunk is not None else ""

    def objects(self) -> list[tuple[Piece, NounChunk]]:
        return [(p, c) for p in self.pieces.behind if p.kind == "object" and (c := self.chunk(p)) is not None]

    def words(self, start: int, end: int) -> str:
        """A token range as a question has it; '' where it cannot be carried there."""
        return plain(self.parse, self.sentence, start, end, self.named)

    # ---- putting together ------------------------------------------------------------------------

    def inverted(
        self, opening: str, slot: Slot, asked: Piece | None, keeps: Callable[[Piece], bool]
    ) -> Iterator[Asking]:
        """Question word, auxiliary, subject, verb, and what is kept."""
        kept = self._kept(asked, keeps)
        part = self._loses_its_part(asked) or (slot == "how many" and asked is not None and self._is_part(asked))
        if kept is None or not self.subject or part:
            return
        if self._says_nothing(kept) and slot not in ("when", "where"):
            return
        verb = in_the_past(self.verb, self.group, many=self.many) if slot == "when" else self.verb
        if slot == "where" and self.group.perfect and self.group.progressive:
            return  # 'Where has the army been taking towns?'
        if verb is None or (slot == "whether" and not kept and self._drops_a_phrase()):
            return
        front = verb.front
        if slot == "whether":
            opening, front = front[:1].upper() + front[1:], ""
        yield from self.sound((opening, front, self.subject, verb.rest, *kept), slot, asked)

    def headed(self, opening: str, slot: Slot, start: int, end: int) -> Iterator[Asking]:
        """A question whose subject is asked for: the order of a statement."""
        kept = self._kept(None, untimed, alone=True)
        if kept is not None and not self._loses_its_part(None) and not self._says_nothing(kept):
            yield from self.sound((opening, *kept), slot, Piece("object", start, end))

    def sound(self, parts: tuple[str, ...], slot: Slot, asked: Piece | None) -> Iterator[Asking]:
        """The question, if it is neither too long nor too short."""
        words = " ".join(part for part in parts if part)
        if not _SHORTEST <= len(words.split()) <= _LONGEST:
            return
        tokens = self.parse.tokens
        start, end = (asked.start, asked.end) if asked is not None else (self.clause.start, self.clause.end)
        yield Asking(words + "?", slot, self.predicate, tokens[start].start, tokens[min(end, len(tokens)) - 1].end)

    def kept(self, asked: Piece | None) -> list[str] | None:
        """The phrases behind the verb without `asked` and without times."""
        return self._kept(asked, untimed)

    def is_reason(self, piece: Piece) -> bool:
        """ "because of the strike", "in protest"."""
        return piece.preposition in REASON_PREPOSITIONS or (
            piece.preposition == "in" and self.lemma(piece) in REASON_NOUNS
        )

    def _is_part(self, piece: Piece) -> bool:
        """Does a clause say which of them are counted: "26 people infected with the flu"?"""
        return self.follows is not None and self.follows.noun is not None and self.follows.noun == piece.chunk

    def _loses_its_part(self, asked: Piece | None) -> bool:
        """Is a clause cut off that says which thing is meant: "generated videos that mocked him"?"""
        follows = self.follows
        last = self.pieces.behind[-1] if self.pieces.behind else None
        if follows is None or last is None or follows.noun is None or follows.noun != last.chunk or last == asked:
            return False
        chunk = self.parse.chunks[follows.noun]
        return chunk.kind == "noun" and self.parse.tokens[chunk.start].tag not in ("DT", "PRP$", "CD", "JJS")

    def _drops_a_phrase(self) -> bool:
        """Does a phrase stand behind the verb without which it tells nothing: "occur within a mile"?"""
        return any(piece.kind == "oblique" for piece in self.pieces.behind) and not self.group.passive

    def _says_nothing(self, kept: list[str]) -> bool:
        return not kept and self.group.verb in NOUN_LINKING

    def _kept(self, asked: Piece | None, keeps: Callable[[Piece], bool], *, alone: bool = False) -> list[str] | None:
        """None where a phrase that the verb needs cannot be kept. `alone`: the question does not name the subject."""
        kept: list[str] = []
        room, whole = _ROOM, True
        for piece in self.pieces.behind:
            if asked is not None and piece.start == asked.start:
                belongs = self.is_reason(piece) or piece.preposition == AGENT_PREPOSITION
                whole = whole and not belongs  # 'in protest | at the vote'
                continue
            if piece is self.pieces.behind[-1] and self._promises(piece):
                whole = False
            words = self.words(self._opening(piece), piece.end)
            if piece.kind == "particle":
                words = low(self.parse.tokens, piece.start)
            fits = bool(words) and self._resolved(piece, alone)
            after_object = bool(kept) and piece.preposition == "as"  # 'named it as the cause'
            if piece.kind in _NEEDED or after_object:
                if not fits or (after_object and not whole):
                    return None
                kept.append(words)
            elif piece.kind == "oblique":
                size = piece.end - piece.start
                whole = whole and fits and keeps(piece) and self._worth(piece) and size <= min(_ABOUT, room)
                if whole:  # else what follows may belong to what was left out
                    kept.append(words)
                    room -= size
            elif (chunk := self.chunk(piece)) is not None and not chunk.time:
                whole = False
        return kept

    def _opening(self, piece: Piece) -> int:
        """Where the piece begins without adverbs of the speaker: "still missing", "not necessarily accurate"."""
        k = piece.start
        tokens = self.parse.tokens
        while piece.kind == "complement" and k < piece.end - 1 and tokens[k].tag == "RB":
            if not (low(tokens, k).endswith("ly") or low(tokens, k) in SPEAKERS_ADVERBS):
                break
            k += 1
        return k

    def _worth(self, piece: Piece) -> bool:
        chunk = self.chunk(piece)
        if piece.preposition in ABOUT and chunk is not None and self.parse.tokens[chunk.start].tag == "CD":
            return False  # 'about 10 miles'
        first = piece.preposition == "as" and piece is self.pieces.behind[0]
        return (first or piece.preposition in KEPT_PREPOSITIONS) and not self.is_reason(piece)

    def _promises(self, piece: Piece) -> bool:
        """Does an infinitive follow that completes its noun: "in an attempt to"?"""
        follows = self.follows
        completes = piece.kind == "oblique" and self.lemma(piece) in INFINITIVE_NOUNS
        return completes and follows is not None and follows.kind == "infinitive"

    def _resolved(self, piece: Piece, alone: bool) -> bool:
        """Do all pronouns in it stand for the subject, which the question names?"""
        found = pronouns(self.parse, piece.start, piece.end)
        if not found:
            return True
        chunk = self.chunk(piece)
        if alone or len(found) > 1 or (piece.kind == "object" and chunk is not None and chunk.kind == "pronoun"):
            return False
        match next(iter(found)):
            case "any":
                return self.many
            case "person":
                return self.sort in ("person", "") and not self.many
            case "thing":
                return self.sort in ("body", "thing", "") and not self.many
        return False


def untimed(piece: Piece) -> bool:
    """Is it no time? Most questions leave times out."""
    return piece.kind != "time"


def read_told(parse: Parse, sentence: str, number: int, named: Named) -> Told | None:
    """Clause `number`, or None where it is none to ask of."""
    clause = parse.clauses[number]
    if clause.kind not in ("main", "complement", "quoted") or clause.verb is None or clause.subject is None:
        return None
    group, chunk = parse.verb_groups[clause.verb], parse.chunks[clause.subject]
    marker = low(parse.tokens, clause.marker) if clause.marker is not None else ""
    if is_object(parse, chunk):
        return None
    if low(parse.tokens, chunk.start) in SUBORDINATORS and chunk.end - chunk.start > 1:
        return None  # 'Once Mr Lopez had ...', read as a name
    if marker not in ("", "that") or not group.finite or chunk.start > group.tokens[0]:
        return None
    if clause.kind == "complement" and not governed(parse, clause):
        return None
    headless = bare(parse, chunk) and len(group.tokens) == 1 and group.verb != "be"
    behind = parse.tokens[chunk.end].tag
    if behind == "CC" and parse.tokens[chunk.end + 1].tag[:2] == "VB":
        return None  # 'The shot hit and shattered the window', its first verb read as a noun
    if behind == "POS" or headless or not closed(parse, chunk.end, group.tokens[0]):
        return None
    pieces = take_pieces(parse, number)
    predicate = _predicate(parse, pieces)
    if predicate is None or not pieces.clear or not _holds(parse, number, predicate):
        return None
    many = is_many(parse, clause.subject)
    verb = take_apart(parse.tokens, group, reported=reported(parse, number), many=many)
    subject, index = subject_of(parse, sentence, number, named)
    takes = group.verb == "take" and low(parse.tokens, chunk.head) == "it"
    if verb is None or not (subject or takes or parse.chunks[index].kind in ("noun", "name")):
        return None
    sort = sort_of(parse, sentence, index, named)
    found = factuality(parse, parse.predicates[predicate])
    if len(pieces.clauses) == 1 and found.mode in ("wanted", "tried"):
        return None
    return Told(
        parse, sentence, named, clause, pieces, verb, subject, index, sort, many, predicate, found.polarity >= 0
    )


def _predicate(parse: Parse, pieces: Pieces) -> int | None:
    """Of the innermost verb that has one."""
    by_clause: dict[int | None, int] = {
        predicate.clause: n for n, predicate in reversed(list(enumerate(parse.predicates)))
    }
    own = next((by_clause[number] for number in reversed(pieces.clauses) if number in by_clause), None)
    return own if own is not None else by_clause.get(pieces.open_end)


def _holds(parse: Parse, number: int, predicate: int) -> bool:
    """Is it told outright, neither asked nor on a condition?"""
    clause = parse.clauses[number]
    if any(c.kind == "conditional" and c.parent in (number, clause.parent) for c in parse.clauses):
        return False
    told = factuality(parse, parse.predicates[predicate])
    return not (told.conditional or told.asked or too_early(parse, clause.start))
