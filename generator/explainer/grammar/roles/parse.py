"""A tagged sentence to its clauses and who did what in them: the one entry to the grammar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..chunking.chunks import find_chunks
from ..chunking.missing_verbs import supply_verbs
from ..chunking.model import Clause, NounChunk, Parse, Tagged, VerbGroup
from ..chunking.particles import freed
from ..chunking.past_forms import mend_past_forms
from ..chunking.report_nouns import mend_report_nouns
from ..chunking.verb_groups import find_verb_groups
from ..clauses.clauses import read_clauses
from ..clauses.complements import adjective_complement
from ..clauses.governors import Sentence, set_governors
from ..clauses.reader import Draft
from ..tagging.lemmas import lemma
from ..tagging.tagger import tag
from ..tagging.tokens import tokenize
from .frames import find_frames
from .roles import find_roles

LONGEST = 400
"""Tokens of a sentence that are read; behind them nothing is said. English has no longer sentence that is not a
list."""


def read_sentence(text: str, start: int, end: int) -> Parse:
    """The parse of the sentence `text[start:end]`; offsets are those of `text`."""
    tokens = tokenize(text, start, end)
    pairs = zip(tokens, tag(tokens), strict=True)
    return parse([Tagged(t.start, t.end, t.text, penn, lemma(t.text, penn)) for t, penn in pairs])


def parse(tagged: Sequence[Tagged]) -> Parse:
    """Chunks, verb groups, clauses, predicates and attribution frames of one sentence.

    `tagged` are its tokens in order, with Penn Treebank tags and lemmas. All indices of the result lie inside it.
    Linear
    in the number of tokens; raises nothing on any input.
    """
    tokens = supply_verbs(mend_report_nouns(tagged))
    read = tokens[:LONGEST]
    chunks = find_chunks(read)
    groups = find_verb_groups(read, chunks)
    chunks = freed(chunks, groups)
    groups = mend_past_forms(read, chunks, groups)
    drafts, subjects = read_clauses(read, chunks, groups)
    chunks = tuple(
        replace(chunk, conjunct_of=None, preposition=None, attached_to=None) if index in subjects else chunk
        for index, chunk in enumerate(chunks)
    )
    set_governors(Sentence(read, chunks, groups, drafts))
    fragment = not any(d.kind in ("main", "quoted") and _finite(groups, drafts, n) for n, d in enumerate(drafts))
    clauses = tuple(_clause(read, chunks, groups, draft) for draft in drafts)
    if fragment:
        clauses = _as_fragment(read, groups, clauses)
    frames = find_frames(read, chunks, groups, clauses)
    clauses = tuple(_quoted(read, clause, bool(over)) for clause, over in zip(clauses, frames, strict=True))
    return Parse(tokens, chunks, groups, clauses, find_roles(read, chunks, groups, clauses), frames, fragment)


def _finite(groups: Sequence[VerbGroup], drafts: Sequence[Draft], number: int) -> bool:
    return groups[drafts[number].verb].finite


def _clause(tokens: Sequence[Tagged], chunks: Sequence[NounChunk], groups: Sequence[VerbGroup], draft: Draft) -> Clause:
    group = groups[draft.verb]
    complement = adjective_complement(tokens, group)
    ends = [max(group.tokens) + 1, *(chunks[c].end for c in (*draft.objects, *draft.obliques))]
    if complement is not None:
        ends.append(complement[1])
    return Clause(
        draft.kind, draft.start, max(ends), draft.verb, draft.subject, draft.marker, draft.parent, draft.noun,
        draft.coordinated_with, tuple(draft.objects), tuple(draft.obliques), complement,
    )  # fmt: skip


def _as_fragment(
    tokens: Sequence[Tagged], groups: Sequence[VerbGroup], clauses: tuple[Clause, ...]
) -> tuple[Clause, ...]:
    """The first verb of a headline without a finite one carries it: 'Three Hurt in Blast', 'Police to Probe Deal'."""
    for number, clause in enumerate(clauses):
        if clause.verb is not None and clause.subject is not None and not groups[clause.verb].finite:
            lead = replace(clause, kind="fragment", parent=None, noun=None)
            return (*clauses[:number], lead, *clauses[number + 1 :])
    return clauses or ((Clause("fragment", 0, len(tokens), None),) if tokens else ())


def _quoted(tokens: Sequence[Tagged], clause: Clause, framed: bool) -> Clause:
    """A framed clause right behind an opening quote mark is quoted."""
    start = clause.start
    opened = (start > 0 and tokens[start - 1].tag in ("``", '"')) or (
        start > 0 and tokens[start - 1].text in ("“", "‘", '"')
    )
    return replace(clause, kind="quoted") if framed and opened and clause.kind in ("main", "complement") else clause
