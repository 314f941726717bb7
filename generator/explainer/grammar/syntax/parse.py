"""A tagged sentence to its clauses and who did what in them: the one entry to the grammar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...lang.en.clause_words import ADDRESSED, REPORTING
from ..lemmas import lemma
from ..tagger import tag
from ..tokens import tokenize
from .chunks import find_chunks
from .clauses import read_clauses
from .frames import find_frames
from .missing_verbs import supply_verbs
from .model import Clause, NounChunk, Parse, Tagged, VerbGroup
from .operators import adjective_complement
from .past_forms import mend_past_forms
from .reader import Draft
from .roles import find_roles
from .verb_groups import find_verb_groups

LONGEST = 400
"""Tokens of a sentence that are read; behind them nothing is said. English has no longer sentence that is not a list."""


def read_sentence(text: str, start: int, end: int) -> Parse:
    """The parse of the sentence `text[start:end]`; offsets are those of `text`."""
    tokens = tokenize(text, start, end)
    pairs = zip(tokens, tag(tokens), strict=True)
    return parse([Tagged(t.start, t.end, t.text, penn, lemma(t.text, penn)) for t, penn in pairs])


def parse(tagged: Sequence[Tagged]) -> Parse:
    """Chunks, verb groups, clauses, predicates and attribution frames of one sentence.

    `tagged` are its tokens in order, with Penn Treebank tags and lemmas. All indices of the result lie inside it. Linear
    in the number of tokens; raises nothing on any input.
    """
    tokens = supply_verbs(tuple(tagged))
    read = tokens[:LONGEST]
    chunks = find_chunks(read)
    groups = mend_past_forms(read, chunks, find_verb_groups(read, chunks))
    drafts, subjects = read_clauses(read, chunks, groups)
    chunks = tuple(
        replace(chunk, conjunct_of=None, preposition=None, attached_to=None) if index in subjects else chunk
        for index, chunk in enumerate(chunks)
    )
    _postposed(read, chunks, groups, drafts)
    _inverted_subjects(read, chunks, groups, drafts)
    _extraposed(read, chunks, groups, drafts)
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


def _postposed(
    tokens: Sequence[Tagged], chunks: Sequence[NounChunk], groups: Sequence[VerbGroup], drafts: list[Draft]
) -> None:
    """'S, Lee said', 'S, said Lee', 'The deal, Lee said, is dead': the reporting clause governs the main ones around it."""
    last_marked = -1
    for number, draft in enumerate(drafts):
        group = groups[draft.verb]
        if draft.kind != "main" or not group.finite or group.verb not in REPORTING or group.passive:
            continue
        inverted = draft.subject is None or draft.subject in draft.objects
        if (
            draft.coordinated_with is not None
            or (draft.objects and not inverted and group.lemma not in ADDRESSED)
            or len(draft.objects) > 1
        ):
            continue
        if any(d.parent == number and d.kind in ("complement", "quoted") for d in drafts[number + 1 : number + 3]):
            continue
        start = min(group.tokens[0], chunks[draft.subject].start if draft.subject is not None else group.tokens[0])
        if start == 0 or tokens[start - 1].tag not in (",", "''", "``", '"', "-RRB-", ":", "."):
            continue
        behind = max([*group.tokens, *(chunks[c].end - 1 for c in draft.objects)]) + 1
        for other in range(last_marked + 1, number):
            before = drafts[other]
            if before.kind == "main" and before.parent is None:
                before.kind, before.parent = "complement", number
        if behind < len(tokens) and tokens[behind].tag in (",", "``", '"', ":"):
            follower = next((d for d in drafts[number + 1 :] if d.kind == "main"), None)
            if follower is not None and (
                follower.subject is None or chunks[follower.subject].start < start or tokens[behind].tag != ","
            ):
                follower.kind, follower.parent = "complement", number
        last_marked = number


def _extraposed(
    tokens: Sequence[Tagged], chunks: Sequence[NounChunk], groups: Sequence[VerbGroup], drafts: list[Draft]
) -> None:
    """'It was reported that ...', 'It is clear that ...': 'it' only announces the clause."""
    for draft in drafts:
        if draft.parent is None or draft.kind != "complement":
            continue
        above = drafts[draft.parent]
        group = groups[above.verb]
        empty = group.passive or adjective_complement(tokens, group) is not None or group.lemma in ("appear", "seem")
        if empty and above.subject is not None and tokens[chunks[above.subject].head].text.lower() == "it":
            above.subject = None


def _inverted_subjects(
    tokens: Sequence[Tagged], chunks: Sequence[NounChunk], groups: Sequence[VerbGroup], drafts: list[Draft]
) -> None:
    """'said Lee', 'Here are the results', 'In the room were two men': the subject stands behind its verb."""
    for draft in drafts:
        group = groups[draft.verb]
        if draft.subject is not None and chunks[draft.subject].kind == "expletive" and draft.objects:
            draft.subject = draft.objects.pop(0)
        if (
            draft.subject is not None
            or not group.finite
            or draft.kind not in ("main", "complement")
            or len(draft.objects) != 1
        ):
            continue
        first = group.tokens[0]
        reports = first > 0 and group.verb in REPORTING and tokens[first - 1].tag in (",", "''", "``", '"')
        fronted = (
            group.lemma in ("be", "come", "go", "lie", "stand")
            and first > 0
            and bool(draft.obliques or tokens[first - 1].tag == "RB")
        )
        if reports or fronted:
            draft.subject = draft.objects.pop()
