"""A parsed sentence -> its propositions: one for each predicate and for each noun of an event ("the arrest of Lee")."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from ...grammar.chunking.chunk_links import phrase
from ...grammar.chunking.model import Clause, NounChunk, Parse, Predicate
from ...grammar.factuality import Factuality, apply, factuality, of_object
from ...grammar.lexicon.lexical_relations import has_opposite, is_verb, verbs_of
from ...grammar.numbers import VALUES
from ...grammar.roles.animacy import gender
from ...grammar.stems import terms
from ...lang.en.clause_words import LINKING, REPORTING
from ...lang.en.factuality import Value
from ...lang.en.generic_nouns import MEASURES
from ..model.proposition import Argument, Kind, Proposition

Naming = Callable[[int, int], Sequence[str]]
"""The corpus-wide names that stand in a stretch of the document."""


def propositions(parse: Parse, text: str, base: int, names: Naming) -> tuple[Proposition, ...]:
    """In the order of the text. `text` is the sentence's, over which the tokens have their offsets; `base` is where it
    begins in its document, in which those of the propositions and of `names` are."""
    return tuple(sorted(_Reader(parse, text, base, names).read(), key=lambda p: (p.head, p.kind)))


class _Reader:
    def __init__(self, parse: Parse, text: str, base: int, names: Naming) -> None:
        self._parse, self._text, self._base, self._names = parse, text, base, names

    def read(self) -> Iterator[Proposition]:
        for predicate in self._parse.predicates:
            found = factuality(self._parse, predicate)
            yield self._of_predicate(predicate, found)
            yield from self._nominal(predicate, found)
        for chunk in self._parse.chunks:
            yield from self._attributive(chunk)

    # ---- predicates ------------------------------------------------------------------------------

    def _of_predicate(self, predicate: Predicate, found: Factuality) -> Proposition:
        clause = self._parse.clauses[predicate.clause]
        start, end = self._span(clause.start, clause.end)
        lemma, kind = self._lemma(predicate)
        return Proposition(
            lemma=lemma,
            kind=kind,
            agent=self._agent(predicate, found),
            patient=self._argument(predicate.patient),
            recipient=self._argument(predicate.recipient),
            complement=self._range(predicate.complement, predicate.head if predicate.kind == "copula" else None),
            obliques=tuple(
                (name, argument)
                for name, chunk in predicate.obliques
                if (argument := self._argument(chunk)) is not None
            ),
            value=found.value,
            holder=self._words(found.holder),
            reported=found.reported,
            mode=found.mode,
            open=found.asked or found.conditional,
            frame=found.framed,
            main=self._main(self._outermost(predicate)),
            start=self._base + start,
            end=self._base + end,
            head=self._base + self._parse.tokens[predicate.head].start,
            terms=frozenset(terms(self._text[start:end])),
            denied=found.denied,
        )

    def _lemma(self, predicate: Predicate) -> tuple[str, Kind]:
        """With an adjective that makes one verb with it ("stay open", "find guilty"); a verb with any other adjective
        behind it links ("proved negative"), and one that links nothing tells where something is ("is in hospital")."""
        if predicate.complement is None or predicate.kind == "noun":
            return predicate.lemma, "verb" if predicate.kind == "copula" else predicate.kind
        if is_verb(predicate.lemma):
            return predicate.lemma, "verb"
        last = self._parse.tokens[predicate.complement[1] - 1].text.lower()
        if is_verb(whole := f"{predicate.lemma} {last}"):
            return whole, "verb"
        linking = predicate.lemma in LINKING and predicate.patient is None
        return predicate.lemma, "copula" if linking else predicate.kind

    def _attributive(self, chunk: NounChunk) -> Iterator[Proposition]:
        """ "11 missing workers": workers, missing; for adjectives that have an opposite."""
        tokens = self._parse.tokens
        if chunk.kind != "noun":
            return
        for k in range(chunk.start, chunk.head):
            if tokens[k].tag in ("JJ", "VBN", "VBG") and has_opposite(tokens[k].text.lower()):
                start, end = self._span(chunk.start, chunk.end)
                yield Proposition(
                    lemma="be",
                    kind="attribute",
                    agent=self._made(chunk.head, chunk.start, chunk.end, False, self._count(chunk)),
                    patient=None,
                    recipient=None,
                    complement=self._made(k, k, k + 1, False, None),
                    obliques=(),
                    value="CT+",
                    holder="",
                    reported=False,
                    mode="",
                    open=False,
                    frame="",
                    main=False,
                    start=self._base + start,
                    end=self._base + end,
                    head=self._base + tokens[k].start,
                    terms=frozenset(terms(self._text[start:end])),
                )

    def _outermost(self, predicate: Predicate) -> int:
        """The clause of the verb that stands over all: of 'appears' in "appears to be leaking"."""
        if not predicate.operators:
            return predicate.clause
        head = predicate.operators[0].head
        return next(
            (
                number
                for number, clause in enumerate(self._parse.clauses)
                if clause.verb is not None and self._parse.verb_groups[clause.verb].head == head
            ),
            predicate.clause,
        )

    def _main(self, number: int) -> bool:
        """A main clause, or one that only words of report stand over: 'announced that', 'announced a plan to'."""
        at: int | None = number
        for _ in range(len(self._parse.clauses) + 1):
            if at is None:
                return True
            clause = self._parse.clauses[at]
            spelt_out = clause.kind == "infinitive" and self._announced(clause)
            if clause.kind in ("relative", "adverbial", "conditional", "participial", "infinitive") and not spelt_out:
                return False
            at = clause.parent
        return False

    def _announced(self, clause: Clause) -> bool:
        """Is it what a noun says that is the object of a verb of report?"""
        above = self._parse.clauses[clause.parent] if clause.parent is not None else None
        if clause.noun is None or above is None or above.verb is None or clause.noun not in above.objects:
            return False
        return self._parse.verb_groups[above.verb].lemma in REPORTING

    # ---- nouns of events -------------------------------------------------------------------------

    def _nominal(self, predicate: Predicate, over: Factuality) -> Iterator[Proposition]:
        """ "The arrest of four people was announced": arrest, with what the predicate makes of it."""
        arguments = [predicate.agent, predicate.patient, *(chunk for _, chunk in predicate.obliques)]
        for number in dict.fromkeys(chunk for chunk in arguments if chunk is not None):
            chunk = self._parse.chunks[number]
            token = self._parse.tokens[chunk.head]
            lemma = token.lemma.lower()
            if chunk.kind != "noun" or not verbs_of(lemma):
                continue
            value: Value = "CT+"
            mode = over.mode
            if predicate.kind == "noun" and predicate.head == chunk.head:
                value = over.value
            elif number == predicate.patient:
                value, mode = of_object(predicate.lemma, predicate.negated, over.value, over.mode)
            if chunk.negative:
                value = apply("CT-", value)
            agent, patient = self._argument(chunk.possessor) or self._near(number, "by"), self._attached(number)
            if agent is None and patient is None:
                continue
            if agent is None and number == predicate.patient and mode in ("ahead", "tried"):
                agent = self._agent(predicate, over)
            start, end = self._span(*phrase(self._parse.chunks, number))
            yield Proposition(
                lemma=lemma,
                kind="noun",
                agent=agent,
                patient=patient,
                recipient=None,
                complement=None,
                obliques=(),
                value=value,
                holder=self._words(over.holder),
                reported=over.reported,
                mode=mode,
                open=over.asked or over.conditional,
                frame=over.framed,
                main=number == predicate.patient
                and predicate.lemma.split()[0] in REPORTING
                and self._main(predicate.clause),
                start=self._base + start,
                end=self._base + end,
                head=self._base + token.start,
                terms=frozenset(terms(self._text[start:end])),
            )

    def _attached(self, number: int) -> Argument | None:
        return next(
            (self._argument(k) for k, chunk in enumerate(self._parse.chunks) if chunk.attached_to == number), None
        )

    def _near(self, number: int, preposition: str) -> Argument | None:
        """The chunk right behind with this preposition."""
        for k in range(number + 1, min(len(self._parse.chunks), number + 3)):
            at = self._parse.chunks[k].preposition
            if at is not None and self._parse.tokens[at].text.lower() == preposition:
                return self._argument(k)
        return None

    # ---- arguments -------------------------------------------------------------------------------

    def _agent(self, predicate: Predicate, found: Factuality) -> Argument | None:
        """Who does it; a pronoun in what somebody says who has a name is that one: "Ann Lee denied that she left"."""
        if predicate.agent is not None and found.holder is not None and predicate.agent > found.holder:
            chunk, holder = (self._parse.chunks[number] for number in (predicate.agent, found.holder))
            if holder.kind == "name" and self._means(self._parse.tokens[chunk.head].text.lower(), found.holder):
                return self._argument(found.holder)
        return self._argument(predicate.agent)

    def _means(self, pronoun: str, holder: int) -> bool:
        """May the pronoun stand for the holder? 'He' and 'she' only where the name, or its title, tells which."""
        phrase = self._words(holder)
        start, end = self._span(self._parse.chunks[holder].start, self._parse.chunks[holder].end)
        words = " ".join((phrase, *self._names(self._base + start, self._base + end))).split()
        return gender(words) == {"she": "woman", "he": "man", "it": ""}.get(pronoun, "nobody")

    def _argument(self, number: int | None) -> Argument | None:
        if number is None:
            return None
        chunk = self._parse.chunks[number]
        first, last = phrase(self._parse.chunks, number)
        vague = chunk.kind in ("pronoun", "wh", "expletive", "number")
        vague = vague or self._parse.tokens[chunk.head].lemma.lower() in MEASURES
        return self._made(chunk.head, first, last, vague, self._count(chunk))

    def _range(self, tokens: tuple[int, int] | None, head: int | None) -> Argument | None:
        if not tokens or tokens[0] >= tokens[1]:
            return None
        return self._made(tokens[1] - 1 if head is None else head, *tokens, False, None)

    def _made(self, head: int, first: int, last: int, vague: bool, number: float | None) -> Argument:
        start, end = self._span(first, last)
        names = frozenset(self._names(self._base + start, self._base + end))
        return Argument(
            head=self._parse.tokens[head].lemma.lower(),
            terms=frozenset(terms(self._text[start:end])),
            names=names,
            vague=vague,
            number=number,
            another=any(token.text.lower() in ("other", "another") for token in self._parse.tokens[first:last]),
        )

    def _count(self, chunk: NounChunk) -> float | None:
        """The number that a phrase begins with, in digits or as a word."""
        for token in self._parse.tokens[chunk.start : chunk.head + 1]:
            digits = token.text.replace(",", "")
            if token.tag == "CD" and digits.isascii() and digits.replace(".", "", 1).isdigit():
                return float(digits)
            if token.tag == "CD" and (word := token.text.lower()) in VALUES:
                return float(VALUES[word])
        return None

    def _words(self, number: int | None) -> str:
        if number is None:
            return ""
        start, end = self._span(*phrase(self._parse.chunks, number))
        return " ".join(self._text[start:end].split())

    def _span(self, first: int, last: int) -> tuple[int, int]:
        tokens = self._parse.tokens
        return tokens[first].start, tokens[max(first, last - 1)].end
