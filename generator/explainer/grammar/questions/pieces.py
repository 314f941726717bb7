"""A finite clause taken apart for asking: its subject, its verb, and the phrases behind and before it in their order.

Only what is flat and sure is taken: phrases up to the next clause, comma, bracket or quotation mark; infinitives and
gerunds that the verb needs are followed ("decided to withdraw 2,000 troops").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from ...lang.en.asking import BEFALLING, DISTANCES
from ...lang.en.clause_words import ADDRESSED, OBJECT_CONTROL, SUBJECT_CONTROL
from ..chunking.chunk_links import low, phrase
from ..chunking.model import Clause, NounChunk, Parse, VerbGroup
from ..roles.roles import preposition
from .phrases import is_noun, is_time, of_time

Kind = Literal["object", "complement", "oblique", "time", "adverb", "verb", "particle"]
_STOPS = frozenset((",", ":", "-LRB-", "-RRB-", "``", "''", '"', ".", "CC", "SYM"))
_CHAIN = 3
"""Infinitives that a verb phrase may hold."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One phrase of a clause, as a token range with its preposition."""

    kind: Kind
    start: int
    end: int
    chunk: int | None = None
    preposition: str = ""


@dataclass(frozen=True, slots=True)
class Pieces:
    """All phrases of a clause that may be asked for or kept."""

    behind: tuple[Piece, ...]
    before: tuple[Piece, ...]
    """In front of the subject."""
    clauses: tuple[int, ...]
    """This clause and the infinitives that are part of its verb phrase, outermost first."""
    open_end: int | None
    """Clause that begins where the last phrase ends: what the verb says, if it is a complement."""
    clear: bool
    """Every token up to the next clause or mark has its place, and nothing is shared with a verb behind it."""


def take_pieces(parse: Parse, number: int) -> Pieces:
    """The phrases of clause `number`, whose verb group is finite and stands behind its subject."""
    clause = parse.clauses[number]
    assert clause.verb is not None
    group = parse.verb_groups[clause.verb]
    starts = _starts(parse)
    found: list[Piece] = []
    chain = [number]
    k = max(t for t in group.tokens if t != group.particle) + 1
    particle = group.particle
    following: int | None = None
    while True:
        following = min(
            (n for n, c in enumerate(parse.clauses) if _begins(c) >= k),
            key=lambda n: _begins(parse.clauses[n]),
            default=None,
        )
        stop = _begins(parse.clauses[following]) if following is not None else len(parse.tokens)
        k = _walk(parse, k, stop, starts, particle, found, parse.clauses[chain[-1]])
        if (
            following is None
            or k < stop
            or not _continues(parse, following, chain[-1], k, found)
            or len(chain) > _CHAIN
        ):
            break
        inner = parse.clauses[following]
        assert inner.verb is not None
        inner_group = parse.verb_groups[inner.verb]
        particle = inner_group.particle
        last = max(t for t in inner_group.tokens if t != particle) + 1
        found.append(Piece("verb", k, last))
        chain.append(following)
        k = last
    before = tuple(_fronted(parse, clause))
    meets = following is not None and k == stop
    ended = k >= len(parse.tokens) or parse.tokens[k].tag in _STOPS
    joined = k < len(parse.tokens) and parse.tokens[k].tag == "CC" and not any(p.kind != "adverb" for p in found)
    shared = joined and not needs_nothing(group)
    if meets and following is not None and _runs_on(parse, following, chain):
        ended = shared = True
    return Pieces(tuple(found), before, tuple(chain), following if meets else None, (meets or ended) and not shared)


def needs_nothing(group: VerbGroup) -> bool:
    """Does its verb tell something by itself, without an object: "was arrested", "exploded", "are missing"?"""
    return group.passive or group.verb in BEFALLING or (group.progressive and group.verb == "miss")


def _runs_on(parse: Parse, following: int, chain: list[int]) -> bool:
    """Does a clause follow that nothing joins, and that is not what the verb says? Then one of the two is misread."""
    clause = parse.clauses[following]
    if clause.marker is not None or clause.parent in chain or clause.verb is None:
        return False
    return clause.kind in ("main", "fragment")


def _begins(clause: Clause) -> int:
    return min(clause.start, clause.marker) if clause.marker is not None else clause.start


def _continues(parse: Parse, following: int, above: int, k: int, behind: Sequence[Piece]) -> bool:
    """Is it an infinitive or gerund right behind its verb, or behind the object of a verb that takes both?"""
    clause = parse.clauses[following]
    if clause.parent != above or clause.verb is None or clause.noun is not None:
        return False
    governing = parse.clauses[above].verb
    verb = parse.verb_groups[governing].verb if governing is not None else ""
    if verb not in OBJECT_CONTROL and verb not in SUBJECT_CONTROL and not parse.clauses[above].complement:
        return False
    last = next((piece for piece in reversed(behind) if piece.kind != "adverb"), None)
    direct = last is None or last.kind in ("verb", "complement")
    if not direct and (last is None or last.kind != "object" or verb not in OBJECT_CONTROL):
        return False
    group = parse.verb_groups[clause.verb]
    if min(group.tokens) != k or group.negation is not None or group.elliptic:
        return False
    return clause.kind == "infinitive" or (
        clause.kind == "participial" and group.form == "gerund" and clause.marker is None
    )


def _starts(parse: Parse) -> dict[int, int]:
    """Token -> the chunk whose phrase, with its preposition, begins there; a possessor leads to what it owns."""
    owned = {chunk.possessor: n for n, chunk in enumerate(parse.chunks) if chunk.possessor is not None}
    found: dict[int, int] = {}
    for n, chunk in enumerate(parse.chunks):
        whole = n
        while whole in owned:
            whole = owned[whole]
        found.setdefault(chunk.start, whole)
        if chunk.preposition is not None and chunk.conjunct_of is None:
            name = preposition(parse.tokens, chunk.preposition)
            found.setdefault(chunk.preposition - name.count(" "), whole)
    return found


def _walk(
    parse: Parse, k: int, stop: int, starts: dict[int, int], particle: int | None, found: list[Piece], clause: Clause
) -> int:
    """Adds the phrases from token `k`; gives the token where the flat part ends."""
    while k < stop:
        tag = parse.tokens[k].tag
        if tag in _STOPS:
            break
        if k == particle:
            found.append(Piece("particle", k, k + 1))
            k += 1
        elif clause.complement is not None and clause.complement[0] <= k < clause.complement[1]:
            end = min(clause.complement[1], stop)
            found.append(Piece("complement", k, end))
            k = end
        elif k in starts:
            piece = _of_chunk(parse, k, starts[k])
            if piece.end > stop or _misread(parse, piece):
                break
            found.append(piece)
            k = piece.end
        elif tag in ("RB", "RBR", "RBS"):
            found.append(
                Piece("time" if low(parse.tokens, k) in ("today", "yesterday", "tomorrow") else "adverb", k, k + 1)
            )
            k += 1
        else:
            break
    return k


def _misread(parse: Parse, piece: Piece) -> bool:
    """A time that holds a thing ("caught fire April 20"), or the end of "as early as March"."""
    if piece.kind == "time" and not piece.preposition and piece.chunk is not None:
        return any(is_noun(parse, k) and not of_time(parse, k) for k in range(piece.start, piece.end))
    return piece.preposition == "as" and parse.tokens[piece.start - 1].tag in ("RB", "RBR", "JJ")


def _of_chunk(parse: Parse, k: int, index: int) -> Piece:
    chunk = parse.chunks[index]
    start, end = phrase(parse.chunks, index)
    head: NounChunk = parse.chunks[index]
    governed = k < start
    name = preposition(parse.tokens, start - 1) if governed else ""
    if is_time(parse, index, name) or chunk.time:
        after = low(parse.tokens, end)
        return Piece("time", k, end + (after in ("ago", "later", "earlier")), index, name)
    if governed:
        return Piece("oblique", k, end, index, name)
    far = parse.tokens[head.head].lemma.lower() in DISTANCES
    return Piece("adverb" if far else "object", k, max(end, head.end), index)


def _fronted(parse: Parse, clause: Clause) -> Iterator[Piece]:
    """Phrases before the subject: "On Monday the firm ..."."""
    for index in clause.obliques:
        chunk = parse.chunks[index]
        if (
            clause.subject is not None
            and chunk.start < parse.chunks[clause.subject].start
            and chunk.preposition is not None
        ):
            name = preposition(parse.tokens, chunk.preposition)
            start = chunk.preposition - name.count(" ")
            kind: Kind = "time" if chunk.time or is_time(parse, index, name) else "oblique"
            yield Piece(kind, start, phrase(parse.chunks, index)[1], index, name)


def hearer(parse: Parse, clause: Clause) -> bool:
    """Does the first object hear what is said: "told reporters that"?"""
    return clause.verb is not None and parse.verb_groups[clause.verb].verb in ADDRESSED
