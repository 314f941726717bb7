"""Questions out of the clauses of one sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from ...lang.en.asking import (
    AGENTIVE,
    COUNTING,
    EMPTY_SUBJECTS,
    EMPTY_VERBS,
    FINDING,
    INTENDING,
    KEPT_PREPOSITIONS,
    MOVING,
    PLACE_PREPOSITIONS,
    REASON_MARKERS,
    REASON_NOUNS,
    REASON_PREPOSITIONS,
    RESULTS,
    SAYING,
)
from ...lang.en.clause_words import (
    CLAUSE_TAKING,
    GIVING,
    INFINITIVE_NOUNS,
    LIGHT_VERBS,
    NOUN_LINKING,
    OBJECT_CONTROL,
    REPORTING,
    REPORTING_NOUNS,
)
from ..chunking.chunk_links import low, phrase
from ..chunking.model import Clause, Parse
from ..factuality import factuality
from ..lexical_relations import verbs_of
from ..roles.animacy import animacy
from .model import Asking, Slot
from .phrases import bare, counted, is_share, is_span, plain, pronouns
from .pieces import Piece, Pieces, hearer, take_pieces
from .verbs import Asked, take_apart

Named = Callable[[str], str]
"""The kind of a name as the story knows it: "person", "organisation", "place", "other"; "" for none."""
_OF_SUMS = frozenset("for to in from by".split())
_OF_NUMBERS = frozenset("to into in at".split())
_ABOUT = 7
"""Tokens of a phrase with a preposition that is worth keeping."""
_ROOM = 12
"""Tokens of all such phrases together."""
_LONGEST = 24
"""Words of a question."""


def ask(parse: Parse, sentence: str, named: Named) -> tuple[Asking, ...]:
    """Every question that a finite clause of the sentence answers by itself, in order of the text."""
    if parse.fragment or sentence.rstrip().endswith("?"):
        return ()
    found: list[Asking] = []
    for number in range(len(parse.clauses)):
        clause = _Asker.of(parse, sentence, number, named)
        if clause is not None:
            found += clause.questions()
    return tuple(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class _Asker:
    """One clause with what its questions are made of."""

    parse: Parse
    sentence: str
    number: int
    clause: Clause
    named: Named
    pieces: Pieces
    verb: Asked
    subject: str
    subject_chunk: int
    subject_is: str
    """See `_sort`."""
    many: bool
    negated: bool
    predicate: int

    @classmethod
    def of(cls, parse: Parse, sentence: str, number: int, named: Named) -> _Asker | None:
        clause = parse.clauses[number]
        if clause.kind not in ("main", "complement", "quoted") or clause.verb is None or clause.subject is None:
            return None
        group = parse.verb_groups[clause.verb]
        chunk = parse.chunks[clause.subject]
        marker = low(parse.tokens, clause.marker) if clause.marker is not None else ""
        if marker not in ("", "that") or not group.finite or chunk.start > group.tokens[0]:
            return None
        if any(c.kind == "conditional" and c.parent in (number, clause.parent) for c in parse.clauses):
            return None
        pieces = take_pieces(parse, number)
        predicate = next(
            (n for c in pieces.clauses[::-1] for n, p in enumerate(parse.predicates) if p.clause == c), None
        )
        if predicate is None or not pieces.clear:
            return None
        told = factuality(parse, parse.predicates[predicate])
        if told.conditional or told.asked:
            return None
        reported = _reported(parse, number)
        many = _many(parse, clause.subject)
        if clause.kind == "complement" and not _governed(parse, clause):
            return None
        if parse.tokens[chunk.end].tag == "POS" or bare(parse, chunk) or not _joined(parse, chunk.end, group.tokens[0]):
            return None
        verb = take_apart(parse.tokens, group, reported=reported, many=many)
        subject, index = _subject(parse, sentence, number, named)
        if verb is None or not subject:
            return None
        return cls(
            parse,
            sentence,
            number,
            clause,
            named,
            pieces,
            verb,
            subject,
            index,
            _sort(parse, sentence, index, named),
            many,
            group.negation is not None,
            predicate,
        )

    # ---- the questions --------------------------------------------------------------------------

    def questions(self) -> Iterator[Asking]:
        group = self.parse.verb_groups[self.clause.verb or 0]
        if self.negated:
            yield from self._whether()
            return
        if self.parse.chunks[self.subject_chunk].negative or any(
            p.chunk is not None and self.parse.chunks[p.chunk].negative for p in self.pieces.behind
        ):
            return
        yield from self._whether()
        if group.verb in FINDING and self.pieces.open_end is not None:
            yield from self._what_is_said()
        if group.verb in REPORTING and not any(
            p.kind == "object" and p.chunk is not None and self.parse.chunks[p.chunk].kind == "noun"
            for p in self.pieces.behind
        ):
            return
        yield from self._counts()
        if group.verb in SAYING or (
            group.verb == "be"
            and not self.verb.rest
            and not any(p.kind in ("object", "complement") for p in self.pieces.behind)
        ):
            return
        yield from self._circumstances()
        yield from self._who()
        yield from self._what()
        yield from self._intended()
        yield from self._identity()

    def _whether(self) -> Iterator[Asking]:
        if self.parse.verb_groups[self.clause.verb or 0].verb in REPORTING and self.pieces.open_end is not None:
            return
        follows = self.parse.clauses[self.pieces.open_end] if self.pieces.open_end is not None else None
        if (
            follows is None
            or follows.kind in ("adverbial", "main")
            or (follows.noun is None and follows.kind == "participial")
        ):
            yield from self._made("", "whether", None, lambda p: True)

    def _circumstances(self) -> Iterator[Asking]:
        every = (*self.pieces.behind, *self.pieces.before)
        for piece in every:
            if piece.kind == "time" and self._tells_when(piece):
                yield from self._made("When", "when", piece, lambda p: p.kind != "time")
            elif piece.kind == "oblique" and piece.chunk is not None:
                chunk = self.parse.chunks[piece.chunk]
                words = self._plain(*phrase(self.parse.chunks, piece.chunk))
                if self._is_reason(piece):
                    yield from self._made("Why", "why", piece, lambda p: p.kind != "time")
                elif (
                    piece in self.pieces.behind
                    and piece.preposition in PLACE_PREPOSITIONS
                    and words
                    and self.named(words) == "place"
                ):
                    yield from self._made("Where", "where", piece, lambda p: p.kind != "time")
                elif piece.preposition == "for" and is_span(self.parse, chunk):
                    yield from self._made("How long", "how long", piece, lambda p: p.kind != "time")
            elif piece.kind == "time" and piece.preposition == "for" and piece.chunk is not None:
                if is_span(self.parse, self.parse.chunks[piece.chunk]):
                    yield from self._made("How long", "how long", piece, lambda p: p.kind != "time")
        purpose = self._purpose()
        if purpose is not None:
            yield from self._made("Why", "why", purpose, lambda p: p.kind != "time")
        because = self._because()
        if because is not None:
            yield from self._made("Why", "why", because, lambda p: p.kind != "time")

    def _because(self) -> Piece | None:
        for clause in self.parse.clauses:
            if clause.parent in self.pieces.clauses and clause.kind == "adverbial" and clause.marker is not None:
                quoted = any(self.parse.tokens[k].tag in ("``", "''") for k in range(self.clause.start, clause.marker))
                if low(self.parse.tokens, clause.marker) in REASON_MARKERS and not quoted:
                    return Piece("oblique", clause.marker, clause.end)
        return None

    def _purpose(self) -> Piece | None:
        """An infinitive behind a phrase that does not ask for one: "moved two rigs to the site to drill wells"."""
        last = self.pieces.behind[-1] if self.pieces.behind else None
        if last is None or self.pieces.open_end is None or last.chunk is None or len(self.pieces.clauses) > 1:
            return None
        group = self.parse.verb_groups[self.clause.verb or 0]
        clause = self.parse.clauses[self.pieces.open_end]
        head = self.parse.tokens[self.parse.chunks[last.chunk].head].lemma.lower()
        plain_verb = group.verb not in LIGHT_VERBS and group.verb not in OBJECT_CONTROL
        aims = clause.verb is not None and self.parse.verb_groups[clause.verb].verb not in RESULTS
        if clause.kind == "infinitive" and aims and plain_verb and head not in INFINITIVE_NOUNS and not group.passive:
            return Piece("oblique", clause.start, clause.end)
        return None

    def _is_reason(self, piece: Piece) -> bool:
        if piece.preposition in REASON_PREPOSITIONS:
            return True
        head = self.parse.tokens[self.parse.chunks[piece.chunk or 0].head].lemma.lower()
        return piece.preposition == "in" and head in REASON_NOUNS

    def _tells_when(self, piece: Piece) -> bool:
        at = self.pieces.behind.index(piece) if piece in self.pieces.behind else 0
        before = self.pieces.behind[at - 1] if at else None
        if not piece.preposition and before is not None and before.kind == "oblique" and before.chunk is not None:
            if verbs_of(self.parse.tokens[self.parse.chunks[before.chunk].head].lemma.lower()):
                return False  # 'by the explosion last week'
        if piece.preposition not in ("", "on", "in", "at", "by", "before", "after"):
            return False
        if piece.chunk is None:
            return True
        chunk = self.parse.chunks[piece.chunk]
        moved = low(self.parse.tokens, piece.end - 1) in ("ago", "later", "earlier")
        if is_span(self.parse, chunk) and not moved:
            return piece.preposition == "in" and self.verb.front == "will"
        return True

    def _counts(self) -> Iterator[Asking]:
        group = self.parse.verb_groups[self.clause.verb or 0]
        chunk = self.parse.chunks[self.subject_chunk]
        if group.verb in (*SAYING, *REPORTING) and group.verb not in COUNTING:
            return
        says = any(p.kind != "adverb" for p in self.pieces.behind) or group.verb != "be" or self.verb.rest
        if (
            says
            and (found := counted(self.parse, chunk))
            and not found[1]
            and self.subject_chunk == self.clause.subject
        ):
            start, end = phrase(self.parse.chunks, self.subject_chunk)
            noun = self._plain(found[0], end)
            if noun and self._no_pronoun(found[0], end):
                yield from self._headed(f"How many {noun} {self.verb.plural}", "how many", start, end)
        for piece in self.pieces.behind:
            if piece.kind != "object" or piece.chunk is None:
                continue
            at = self.parse.chunks[piece.chunk]
            if sum(p.kind == "object" for p in self.pieces.behind) > 1 and piece != self.pieces.behind[1]:
                continue
            if (found := counted(self.parse, at)) and group.verb != "be":
                if found[1]:
                    yield from self._made("How much", "how much", piece, lambda p: p.preposition in _OF_SUMS)
                elif (noun := self._plain(found[0], piece.end)) and self._no_pronoun(found[0], piece.end):
                    yield from self._made(f"How many {noun}", "how many", piece, lambda p: p.preposition in _OF_NUMBERS)
            elif is_share(self.parse, at) and group.verb in MOVING:
                yield from self._made("How much", "how much", piece, lambda p: False)
            elif is_span(self.parse, at) and group.verb in ("last", "take"):
                yield from self._made("How long", "how long", piece, lambda p: p.kind != "time")

    def _who(self) -> Iterator[Asking]:
        """The subject asked for, where the rest says something of its own."""
        group = self.parse.verb_groups[self.clause.verb or 0]
        holds = any(p.kind == "object" for p in self.pieces.behind) or (
            group.passive and any(p.kind == "oblique" for p in self.pieces.behind)
        )
        if not holds or group.lemma in EMPTY_VERBS or self.subject_chunk != self.clause.subject:
            return
        if counted(self.parse, self.parse.chunks[self.subject_chunk]) or not self.subject_is:
            return
        objects = [self.parse.chunks[p.chunk] for p in self.pieces.behind if p.kind == "object" and p.chunk is not None]
        if any(is_share(self.parse, c) or is_span(self.parse, c) or bare(self.parse, c) for c in objects):
            return
        inner = [self.parse.clauses[n].verb for n in self.pieces.clauses]
        if any(v is not None and self.parse.verb_groups[v].verb in NOUN_LINKING for v in inner):
            return
        if group.passive and self.subject_is == "body":
            return
        head = self.parse.tokens[self.parse.chunks[self.subject_chunk].head].lemma.lower()
        if self.subject_is == "thing" and head.endswith(AGENTIVE):
            return
        word, slot = ("What", "what") if self.subject_is == "thing" else ("Who", "who")
        start, end = phrase(self.parse.chunks, self.subject_chunk)
        yield from self._headed(f"{word} {self.verb.whole}", slot, start, end)

    def _what(self) -> Iterator[Asking]:
        """The object asked for."""
        group = self.parse.verb_groups[self.clause.verb or 0]
        objects = [p for p in self.pieces.behind if p.kind == "object"]
        chained = any(p.kind == "verb" for p in self.pieces.behind)
        if (
            len(objects) != 1
            or chained
            or group.verb in EMPTY_VERBS
            or group.verb in NOUN_LINKING
            or group.passive
            or group.particle is not None
        ):
            return
        piece = objects[0]
        chunk = self.parse.chunks[piece.chunk or 0]
        if (
            bare(self.parse, chunk)
            or counted(self.parse, chunk)
            or is_share(self.parse, chunk)
            or is_span(self.parse, chunk)
            or hearer(self.parse, self.clause)
            or chunk.kind == "pronoun"
        ):
            return
        sort = _sort(self.parse, self.sentence, piece.chunk or 0, self.named)
        head = self.parse.tokens[chunk.head].lemma.lower()
        if not sort or (sort == "thing" and head.endswith(AGENTIVE)) or (sort == "body" and chunk.kind == "name"):
            return
        persons = sort == "person" or (sort == "people" and animacy(head) == "person")
        gives = group.verb in GIVING
        yield from self._made("Who" if persons else "What", "whom", piece, lambda p: gives and p.preposition == "to")

    def _what_is_said(self) -> Iterator[Asking]:
        """ "What did the inquiry find?": what a verb with a clause says, if it says more than that it says."""
        told = self.parse.clauses[self.pieces.open_end] if self.pieces.open_end is not None else None
        if told is None or told.noun is not None or told.kind not in ("complement", "quoted"):
            return
        said = Piece("object", told.start, told.end)
        yield from self._made("What", "whom", said, lambda p: p.kind != "time" and p.kind != "oblique")

    def _intended(self) -> Iterator[Asking]:
        """ "What does the firm plan to do?" of a verb with an infinitive."""
        group = self.parse.verb_groups[self.clause.verb or 0]
        first = next((p for p in self.pieces.behind if p.kind != "adverb"), None)
        if (
            group.verb not in INTENDING
            or group.passive
            or self.subject_is in ("", "thing")
            or first is None
            or first.kind != "verb"
        ):
            return
        if self.verb.rest or self.verb.front in ("did", "does", "do"):
            words = " ".join(("What", self.verb.front, self.subject, self.verb.rest, "to do"))
            yield from self._sound(words, "do", replace(first, end=self.pieces.behind[-1].end))

    def _identity(self) -> Iterator[Asking]:
        group = self.parse.verb_groups[self.clause.verb or 0]
        if group.verb != "be" or self.verb.rest:
            return
        objects = [p for p in self.pieces.behind if p.kind in ("object", "complement")]
        if not objects or objects[0] != self.pieces.behind[0] or objects[0].chunk is None:
            return
        chunk = self.parse.chunks[self.subject_chunk]
        word = "Who" if self.subject_is == "person" else "What"
        if chunk.kind == "name" and self.named(self.subject) in ("person", "organisation"):
            yield Asking(
                f"{word} {self.verb.front} {self.subject}?",
                "who" if word == "Who" else "what",
                self.predicate,
                self.parse.tokens[objects[0].start].start,
                self.parse.tokens[objects[0].end - 1].end,
            )

    # ---- putting together -----------------------------------------------------------------------

    def _made(self, opening: str, slot: Slot, asked: Piece | None, keeps: Callable[[Piece], bool]) -> Iterator[Asking]:
        """Question word, auxiliary, subject, verb, and what is kept."""
        kept = self._kept(asked, keeps)
        if kept is None or (self._says_nothing(kept) and slot not in ("when", "where")):
            return
        if self.verb.front in ("", "did", "does", "do") and not self.verb.rest:
            return
        opening = opening or self.verb.front[0].upper() + self.verb.front[1:]
        front = "" if slot == "whether" else self.verb.front
        words = " ".join(part for part in (opening, front, self.subject, self.verb.rest, *kept) if part)
        yield from self._sound(words, slot, asked)

    def _headed(self, opening: str, slot: Slot, start: int, end: int) -> Iterator[Asking]:
        """A question whose subject is asked for: the order of a statement."""
        kept = self._kept(None, lambda p: p.kind != "time", alone=True)
        if kept is not None and not self._says_nothing(kept):
            yield from self._sound(" ".join((opening, *kept)), slot, Piece("object", start, end))

    def _says_nothing(self, kept: list[str]) -> bool:
        return not kept and self.parse.verb_groups[self.clause.verb or 0].verb in NOUN_LINKING

    def _sound(self, words: str, slot: Slot, asked: Piece | None) -> Iterator[Asking]:
        if len(words.split()) > _LONGEST or len(words.split()) < 3:
            return
        tokens = self.parse.tokens
        start, end = (asked.start, asked.end) if asked is not None else (self.clause.start, self.clause.end)
        yield Asking(words + "?", slot, self.predicate, tokens[start].start, tokens[min(end, len(tokens)) - 1].end)

    def _kept(self, asked: Piece | None, keeps: Callable[[Piece], bool], *, alone: bool = False) -> list[str] | None:
        """The phrases behind the verb; None where one that the verb needs cannot be kept."""
        kept: list[str] = []
        room = _ROOM
        whole = True
        for piece in self.pieces.behind:
            if asked is not None and piece.start == asked.start:
                continue
            if piece is self.pieces.behind[-1] and self._promises(piece):
                whole = False
            needed = piece.kind in ("object", "complement", "verb", "particle")
            words = self._plain(piece.start, piece.end)
            fits = words and self._resolved(piece, alone)
            if needed and not fits:
                return None
            if needed:
                kept.append(words)
            elif piece.kind == "oblique":
                size = piece.end - piece.start
                if whole and fits and keeps(piece) and self._worth(piece) and size <= min(_ABOUT, room):
                    kept.append(words)
                    room -= size
                else:
                    whole = False  # what follows may belong to what was left out
            elif piece.kind == "time" and piece.chunk is not None and not self.parse.chunks[piece.chunk].time:
                whole = False
        return kept

    def _worth(self, piece: Piece) -> bool:
        first = piece.preposition == "as" and piece is self.pieces.behind[0]
        return (first or piece.preposition in KEPT_PREPOSITIONS) and not self._is_reason(piece)

    def _promises(self, piece: Piece) -> bool:
        """Does an infinitive follow that completes its noun: "in an attempt to"?"""
        if piece.chunk is None or piece.kind != "oblique" or self.pieces.open_end is None:
            return False
        head = self.parse.tokens[self.parse.chunks[piece.chunk].head].lemma.lower()
        return head in INFINITIVE_NOUNS and self.parse.clauses[self.pieces.open_end].kind == "infinitive"

    def _resolved(self, piece: Piece, alone: bool) -> bool:
        """Do all pronouns in it stand for the subject, which the question names?"""
        found = pronouns(self.parse, piece.start, piece.end)
        if not found:
            return True
        if alone or "?" in found or len(found) > 1:
            return False
        if piece.kind in ("object",) and piece.chunk is not None and self.parse.chunks[piece.chunk].kind == "pronoun":
            return False
        want = next(iter(found))
        if want == "any":
            return self.many
        return (
            not self.many and want == ("person" if self.subject_is == "person" else "thing") and bool(self.subject_is)
        )

    def _no_pronoun(self, start: int, end: int) -> bool:
        return not pronouns(self.parse, start, end)

    def _plain(self, start: int, end: int) -> str:
        return _named_plain(self.parse, self.sentence, start, end, self.named)


def _governed(parse: Parse, clause: Clause) -> bool:
    """Does a verb or noun that takes a clause stand over it? Else it is a relative clause."""
    if clause.noun is not None:
        return parse.tokens[parse.chunks[clause.noun].head].lemma.lower() in REPORTING_NOUNS
    above = parse.clauses[clause.parent].verb if clause.parent is not None else None
    return above is not None and (
        parse.verb_groups[above].verb in CLAUSE_TAKING or parse.verb_groups[above].verb in NOUN_LINKING
    )


def _joined(parse: Parse, end: int, verb: int) -> bool:
    """Is what stands between a subject and its verb closed by the comma that it opens with?"""
    if not any(parse.tokens[k].tag == "," for k in range(end, verb)):
        return True
    last = verb - 1
    while last > end and parse.tokens[last].tag in ("RB", "RBR"):
        last -= 1
    return parse.tokens[last].tag == ","


def _reported(parse: Parse, number: int) -> bool:
    """Does a report in the past stand over the clause?"""
    frames = parse.frames[number]
    return any(parse.tokens[frame.head].tag in ("VBD", "VBN", "VBG", "VB") for frame in frames)


def _many(parse: Parse, index: int) -> bool:
    chunk = parse.chunks[index]
    if any(c.conjunct_of == index for c in parse.chunks):
        return True
    word = low(parse.tokens, chunk.head)
    return parse.tokens[chunk.head].tag in ("NNS", "NNPS") or word in ("people", "police", "they", "staff", "troops")


def _sort(parse: Parse, sentence: str, index: int, named: Named) -> str:
    """What the phrase of a chunk is: "person" (one), "people", "body" (that acts), "thing"; "" where that is unknown."""
    chunk = parse.chunks[index]
    start, end = phrase(parse.chunks, index)
    words = sentence[parse.tokens[start].start : parse.tokens[end - 1].end]
    if chunk.kind == "name":
        kind = named(words) or named(parse.tokens[chunk.head].text)
        return {"person": "person", "organisation": "body", "place": "body"}.get(kind, "")
    if chunk.kind != "noun":
        return ""
    found = animacy(words)
    return found or "thing"


def _subject(parse: Parse, sentence: str, number: int, named: Named) -> tuple[str, int]:
    """The words for the subject, and its chunk; for a pronoun who said the clause, where that is plain."""
    clause = parse.clauses[number]
    index = clause.subject or 0
    chunk = parse.chunks[index]
    if chunk.kind == "pronoun":
        holder = next((frame.holder for frame in parse.frames[number] if frame.holder is not None), None)
        quoted = any(token.tag in ("``", "''") or token.text in ('"', "'", "“", "‘") for token in parse.tokens)
        if holder is None or quoted or not _agrees(parse, sentence, index, holder, named):
            return "", index
        return _words_of(parse, sentence, holder, None, named), holder
    if chunk.kind not in ("noun", "name") or low(parse.tokens, chunk.head) in EMPTY_SUBJECTS or chunk.time:
        return "", index
    group = parse.verb_groups[clause.verb or 0]
    return _words_of(parse, sentence, index, group.tokens[0], named), index


def _agrees(parse: Parse, sentence: str, pronoun: int, holder: int, named: Named) -> bool:
    word = low(parse.tokens, parse.chunks[pronoun].head)
    sort = _sort(parse, sentence, holder, named)
    if parse.chunks[holder].kind not in ("noun", "name"):
        return False
    if word in ("he", "she"):
        return sort == "person"
    return word == "it" and sort == "body" and not _many(parse, holder)


def _named_plain(parse: Parse, sentence: str, start: int, end: int, named: Named) -> str:
    words = plain(parse, sentence, start, end)
    first = parse.tokens[start].text
    return first + words[len(first) :] if words and start == 0 and named(first) else words


def _words_of(parse: Parse, sentence: str, index: int, verb: int | None, named: Named) -> str:
    """A subject as the question names it, with what follows it up to the verb where that is short and plain; what is
    new in the sentence is known to who asks of it: "a rig" -> "the rig"."""
    start, end = phrase(parse.chunks, index)
    if any(tag in ("NN", "NNS", "NNP", "NNPS", "CD", "JJ") for tag in (parse.tokens[end - 1].tag,)) is False:
        return ""
    if verb is not None and end < verb:
        last = verb
        while last > end and parse.tokens[last - 1].tag in ("RB", "RBR", "MD"):
            last -= 1
        if not any(
            parse.tokens[k].tag in (",", ":", "-LRB-", "``", "''", "WP", "WDT", "VBD", "VBZ", "VBP")
            for k in range(end, last)
        ):
            whole = plain(parse, sentence, start, last) if end < last else ""
            timed = any(c.time and end <= c.start < last for c in parse.chunks)
            end = last if whole and not timed else end
    if pronouns(parse, start, end):
        return ""
    words = _named_plain(parse, sentence, start, end, named)
    first, _, rest = words.partition(" ")
    of = low(parse.tokens, parse.chunks[index].end) == "of"
    return f"the {rest}" if first in ("a", "an") and rest and not of else words
