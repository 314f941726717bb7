"""The fields that `explainer annotate --grammar` adds: tokens with their tags, and clauses with their roles.

Apart from the rest of the annotation, since no stage keeps a parse: each sentence is parsed when it is printed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...core.model import Annotated
from ...grammar.analysis import analyse
from ...grammar.chunking.chunk_links import phrase
from ...grammar.chunking.model import Clause, Parse, Predicate
from ...grammar.factuality import factuality


def grammar_of(seen: Annotated) -> dict[str, Any]:
    """`tokens`, each [start, end, Penn tag, lemma], and `clauses`; offsets are code points of the document's text.

    A clause with several predicates stands there once for each, one without any has only its place and kind.
    """
    tokens: list[list[int | str]] = []
    clauses: list[dict[str, Any]] = []
    for sentence in seen.sentences:
        base = sentence.start
        parse = analyse(seen.document.text[base : sentence.end])
        tokens += [[base + t.start, base + t.end, t.tag, t.lemma] for t in parse.tokens]
        clauses += _clauses(parse, base)
    return {"tokens": tokens, "clauses": clauses}


def _clauses(parse: Parse, base: int) -> Iterator[dict[str, Any]]:
    for number, clause in enumerate(parse.clauses):
        predicates = [p for p in parse.predicates if p.clause == number]
        place = _place(parse, clause, base)
        yield from [place | _roles(parse, predicate, base) for predicate in predicates] or [place]


def _place(parse: Parse, clause: Clause, base: int) -> dict[str, Any]:
    return {"kind": clause.kind, **_span(parse, (clause.start, clause.end), base)}


def _roles(parse: Parse, predicate: Predicate, base: int) -> dict[str, Any]:
    told = factuality(parse, predicate)
    chunks = {
        "agent": predicate.agent,
        "patient": predicate.patient,
        "recipient": predicate.recipient,
        "holder": told.holder,
    }
    spans = {role: _span(parse, phrase(parse.chunks, n), base) for role, n in chunks.items() if n is not None}
    if predicate.complement is not None:
        spans["complement"] = _span(parse, predicate.complement, base)
    return {
        "predicate": {**_span(parse, (predicate.head, predicate.head + 1), base), "lemma": predicate.lemma},
        **spans,
        "obliques": [
            {"preposition": preposition, **_span(parse, phrase(parse.chunks, chunk), base)}
            for preposition, chunk in predicate.obliques
        ],
        "negated": predicate.negated,
        "factuality": told.value,
    }


def _span(parse: Parse, tokens: tuple[int, int], base: int) -> dict[str, int]:
    first, behind = tokens
    return {"start": base + parse.tokens[first].start, "end": base + parse.tokens[max(first, behind - 1)].end}
