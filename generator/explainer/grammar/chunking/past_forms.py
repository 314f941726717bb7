"""Pasts and past participles of one form, told apart by the clause they stand in.

A tagger that sees three words errs here. "The man arrested on Monday was freed": a second verb follows that has no
subject of its own, so the first is a participle. "The flood damaged the bridge": an object follows and no other verb
needs the subject, so it is a past.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...lang.en.clause_words import GIVING, NAMING, REPORTING, REPORTING_NOUNS, SUBORDINATORS
from ...lang.en.irregular_verbs import PARTICIPLES, PASTS
from .auxiliaries import ADVERBS, auxiliary
from .chunk_links import phrase
from .model import NounChunk, Tagged, VerbGroup

_OBJECT_OPENERS = frozenset({"DT", "PRP", "PRP$", "CD", "$", "NNP"})
_OPENERS = frozenset(SUBORDINATORS) - {"like", "than"}
_FARTHEST = 25
"""Tokens between a subject with its participle and its verb."""


def mend_past_forms(
    tokens: Sequence[Tagged], chunks: Sequence[NounChunk], groups: Sequence[VerbGroup]
) -> tuple[VerbGroup, ...]:
    """The groups with single past forms read anew where the clause shows that the tag is wrong."""
    ends = {chunk.end: at for at, chunk in enumerate(chunks)}
    starts = {chunk.start: chunk for chunk in chunks}
    mended = list(groups)
    for index, group in enumerate(groups):
        if len([k for k in group.tokens if tokens[k].tag not in ("RP", *ADVERBS)]) != 1 or group.shares is not None:
            continue
        first = group.tokens[0]
        while first and tokens[first - 1].tag in ADVERBS:
            first -= 1
        put_in = _behind_report(tokens, ends, mended, index)
        if group.form == "participle" and (put_in or _continues(tokens, starts, mended, index)):
            mended[index] = replace(group, form="finite", tense="past", passive=False)
            continue
        at = ends.get(first)
        subject = chunks[at] if at is not None else None
        if subject is None or auxiliary(tokens, group.head) or subject.time or subject.kind in ("pronoun", "wh"):
            continue
        following = _next_finite(mended, index)
        behind = starts.get(max(group.tokens) + 1)
        has_object = behind is not None and not behind.time
        needs_subject = following is not None and not _parted(tokens, starts, group, following)
        word = tokens[group.head].text.lower()
        clear_past = group.form == "participle" and word in PASTS and word not in PARTICIPLES
        if clear_past or _in_relative(tokens, chunks, starts, mended, index, at or 0):
            mended[index] = replace(group, form="finite", tense="past", passive=False)
        elif group.tense == "past" and not has_object and needs_subject and _may_be_participle(word):
            mended[index] = replace(group, form="participle", tense="", passive=True)
        elif (
            group.form == "participle"
            and has_object
            and not needs_subject
            and subject.preposition is None
            and (group.verb not in NAMING or not any(other.finite for other in mended))
            and _opens_clause(tokens, chunks, at or 0)
            and tokens[max(group.tokens) + 1].tag in _OBJECT_OPENERS
            and (word.endswith("ed") or word in PASTS)
        ):
            mended[index] = replace(group, form="finite", tense="past", passive=False)
    return tuple(mended)


def _may_be_participle(word: str) -> bool:
    return word.endswith("ed") or word in PARTICIPLES


def _opens_clause(tokens: Sequence[Tagged], chunks: Sequence[NounChunk], subject: int) -> bool:
    """Does nothing of the clause stand before the subject?"""
    start = phrase(chunks, subject)[0]
    return (
        start == 0 or tokens[start - 1].tag in ("CC", ":", "``", "''", '"') or tokens[start - 1].text.lower() == "that"
    )


def _in_relative(
    tokens: Sequence[Tagged],
    chunks: Sequence[NounChunk],
    starts: dict[int, NounChunk],
    groups: Sequence[VerbGroup],
    index: int,
    subject: int,
) -> bool:
    """'The port that Norland closed in June was sold', 'Reports that Lee died are false': with one more verb, which the
    first noun needs for itself."""
    opener = phrase(chunks, subject)[0] - 1
    if opener < 1 or tokens[opener].text.lower() not in ("that", "which", "who", "whom"):
        return False
    finite = [at for at, group in enumerate(groups) if group.finite and at != index]
    if tokens[opener].text.lower() == "that" and tokens[opener - 1].lemma in REPORTING_NOUNS:
        # 'The claim that the man arrested on Monday was freed was denied' has a verb for each noun
        own = finite[:1] == [index + 1] and (len(finite) == 1 or _parted(tokens, starts, *_pair(groups, finite)))
        return own and tokens[-1].tag == "." and any(chunk.end == opener and not chunk.preposition for chunk in chunks)
    return finite == [index + 1] and any(chunk.end == opener for chunk in chunks)


def _pair(groups: Sequence[VerbGroup], numbers: Sequence[int]) -> tuple[VerbGroup, VerbGroup]:
    return groups[numbers[0]], groups[numbers[1]]


def _behind_report(tokens: Sequence[Tagged], ends: dict[int, int], groups: Sequence[VerbGroup], index: int) -> bool:
    """'The suspect, police said, fled': behind the clause that is put in, the verb of the first subject must come."""
    before = groups[index - 1] if index else None
    first = groups[index].tokens[0]
    if before is None or not before.finite or before.verb not in REPORTING or max(before.tokens) != first - 2:
        return False
    return (
        tokens[first - 1].tag == "," and before.tokens[0] in ends and "," in [t.tag for t in tokens[: before.tokens[0]]]
    )


def _continues(tokens: Sequence[Tagged], starts: dict[int, NounChunk], groups: Sequence[VerbGroup], index: int) -> bool:
    """'The storm killed nine people, destroyed homes': an object behind, a past before, no noun to hang on."""
    group = groups[index]
    first, behind = group.tokens[0], starts.get(max(group.tokens) + 1)
    if behind is None or behind.time or first == 0 or tokens[first - 1].tag not in (",", "CC"):
        return False
    earlier = any(g.finite and g.tense == "past" for g in groups[max(0, index - 2) : index])
    return earlier and group.verb not in NAMING | GIVING and group.shares is None


def _next_finite(groups: Sequence[VerbGroup], index: int) -> VerbGroup | None:
    for group in groups[index + 1 : index + 4]:
        if group.finite:
            return group
    return None


def _parted(tokens: Sequence[Tagged], starts: dict[int, NounChunk], first: VerbGroup, second: VerbGroup) -> bool:
    """Does a conjunction, comma, opener or a noun phrase of its own stand between two verbs?"""
    begin, end = max(first.tokens) + 1, second.tokens[0]
    if end - begin > _FARTHEST or second.subject is not None:
        return True
    for k in range(begin, end):
        tag, chunk = tokens[k].tag, starts.get(k)
        if tag in ("CC", ",", ":", "WDT", "WP", "WRB", "``", "''", '"'):
            return True
        if tag == "IN" and tokens[k].text.lower() in _OPENERS:
            return True
        if chunk is not None and chunk.preposition is None and not chunk.time and chunk.possessor is None:
            return True
    return False
