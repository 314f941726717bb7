"""A clause -> the facts that it tells in passing, each with the words that tell it: for comparison alone.

"The agency said the virus spreads between people and contains genes of birds, a mixture never seen before" tells in one
breath what other sources tell one by one. Each clause of the sentence is a facet, with the subject that it shares or
renames, and so is each noun of an event that names or counts somebody ("the arrest of four people"). A facet only lends
its support to a claim that another source words; it words one only where it tells of a day of its own (`told_apart`).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...grammar.chunking.chunk_links import phrase
from ...grammar.chunking.model import Parse
from ...grammar.lexicon.lexical_relations import verbs_of
from ...grammar.stems import terms
from ...lang.en.calendar import NOW
from .split import Clause

FEWEST = 3
"""Content terms below which a part tells too little to be compared."""


def facets(parse: Parse, sentence: str, clause: Clause) -> list[Clause]:
    """The facets whose words stand in the clause, in order of the text and without repeats. `sentence` is what was
    parsed, and offsets are relative to it."""
    found: dict[tuple[tuple[int, int], ...], None] = {}
    for parts in (*_clauses(parse), *_event_nouns(parse)):
        spans = tuple(_span(parse, first, last) for first, last in parts)
        words = " ".join(sentence[a:b] for a, b in spans)
        if (
            words != clause.words(sentence).rstrip(".!?")
            and all(clause.holds(*span) for span in spans)
            and len(set(terms(words))) >= FEWEST
        ):
            found[spans] = None
    return [Clause(parts) for parts in sorted(found, key=lambda parts: (parts[-1], len(parts)))]


def _clauses(parse: Parse) -> Iterator[tuple[tuple[int, int], ...]]:
    """Token ranges of each clause: its subject, where that stands apart, and the rest without its marker."""
    ends = _ends(parse)
    unlike = {p.agent for p in parse.predicates if p.kind == "copula" and p.negated and p.agent is not None}
    raised = {predicate.clause for predicate in parse.predicates if predicate.operators}
    for number, clause in enumerate(parse.clauses):
        if clause.verb is None or (clause.kind == "infinitive" and number not in raised):
            continue  # "to contain the spill" is a purpose, and tells of nothing that happened
        if clause.noun is not None and clause.noun in unlike:
            continue  # of a woman who is held and "is not his wife" nobody tells that his wife is held
        if any(c.parent == number and c.kind == "conditional" and c.start < clause.start for c in parse.clauses):
            continue  # what would be so on the condition before it is not so without
        headless = clause.subject is None and clause.marker is None and clause.start
        if headless and parse.verb_groups[clause.verb].finite:
            continue  # its subject is a clause: "to pass it would hurt"
        start = clause.start
        if clause.marker is not None and start <= clause.marker < min(parse.verb_groups[clause.verb].tokens):
            start = clause.marker + 1
        if parse.tokens[start].text.lower() == "that" and start < min(parse.verb_groups[clause.verb].tokens):
            start += 1
        body = (start, _with_time(parse, ends[number]))
        subject = phrase(parse.chunks, clause.subject) if clause.subject is not None else None
        if subject is None or body[0] <= subject[0] < body[1]:
            yield (body,)
        elif subject[1] <= start:
            yield subject, body
        if ends[number] > clause.end > start:
            part = (start, _with_time(parse, clause.end))
            yield (part,) if subject is None or subject[0] >= start else (subject, part)


def _with_time(parse: Parse, end: int) -> int:
    """With the word for today that may stand right behind a clause: who "is not his wife currently" may have been."""
    return end + (end < len(parse.tokens) and parse.tokens[end].text.lower() in NOW)


def _ends(parse: Parse) -> list[int]:
    """For each clause, the end of the last clause that hangs on it and follows it at once."""
    ends = [clause.end for clause in parse.clauses]
    for number in range(len(parse.clauses) - 1, -1, -1):
        clause = parse.clauses[number]
        if clause.parent is not None and clause.parent < number and clause.kind not in ("main", "adverbial", "quoted"):
            ends[clause.parent] = max(ends[clause.parent], ends[number])
    return ends


def _event_nouns(parse: Parse) -> Iterator[tuple[tuple[int, int], ...]]:
    for number, chunk in enumerate(parse.chunks):
        if chunk.kind == "noun" and verbs_of(parse.tokens[chunk.head].lemma.lower()):
            first, last = phrase(parse.chunks, number)
            if any(token.tag in ("CD", "NNP", "NNPS") for token in parse.tokens[first:last]):
                yield ((first, last),)


def _span(parse: Parse, first: int, last: int) -> tuple[int, int]:
    return parse.tokens[first].start, parse.tokens[max(first, last - 1)].end
