"""Clauses that govern others from an unusual place, and subjects behind their verb; looked at when all clauses are
known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...lang.en.clause_words import ADDRESSED, REPORTING
from ..chunking.model import NounChunk, Tagged, VerbGroup
from .complements import adjective_complement
from .reader import Draft

_QUOTES = ("''", "``", '"')


@dataclass(frozen=True, slots=True)
class Sentence:
    """What is known of a sentence when its clauses are read; the drafts may still change."""

    tokens: Sequence[Tagged]
    chunks: Sequence[NounChunk]
    groups: Sequence[VerbGroup]
    drafts: list[Draft]

    def group(self, draft: Draft) -> VerbGroup:
        """The draft's verb group."""
        return self.groups[draft.verb]

    def behind(self, draft: Draft) -> int:
        """The token behind the verb and its objects."""
        ends = [self.chunks[c].end for c in draft.objects]
        return max([max(self.group(draft).tokens) + 1, *ends])

    def begin(self, draft: Draft) -> int:
        """The first token of the verb or its subject."""
        first = self.group(draft).tokens[0]
        return min(first, self.chunks[draft.subject].start) if draft.subject is not None else first


def set_governors(sentence: Sentence) -> None:
    """Hangs reported clauses on the clause that reports them, wherever it stands, and finds subjects behind their
    verb."""
    _govern_before(sentence)
    _govern_behind(sentence)
    _subjects_behind(sentence)
    _announcing_it(sentence)
    _no_loops(sentence.drafts)


def _reports(sentence: Sentence, number: int) -> bool:
    """Is it a main clause of reporting whose complement has not been found?"""
    draft = sentence.drafts[number]
    group = sentence.group(draft)
    if draft.kind != "main" or not group.finite or group.verb not in REPORTING or group.passive:
        return False
    nearby = sentence.drafts[number + 1 : number + 3]
    return not any(other.parent == number and other.kind == "complement" for other in nearby)


def _govern_before(sentence: Sentence) -> None:
    """'S, Lee said', 'S, said Lee', 'The deal, Lee said, is dead'."""
    tokens, drafts = sentence.tokens, sentence.drafts
    last = -1
    for number, draft in enumerate(drafts):
        if not _reports(sentence, number) or draft.coordinated_with is not None:
            continue
        inverted = draft.subject is None or draft.subject in draft.objects
        addressed = sentence.group(draft).verb in ADDRESSED
        if (draft.objects and not inverted and not addressed) or len(draft.objects) > 1:
            continue
        start = sentence.begin(draft)
        if start == 0 or tokens[start - 1].tag not in (",", ":", ".", "-RRB-", *_QUOTES):
            continue
        for before in drafts[last + 1 : number]:
            if before.kind == "main" and before.parent is None:
                before.kind, before.parent = "complement", number
        k = sentence.behind(draft)
        if k < len(tokens) and tokens[k].tag in (",", ":", *_QUOTES):
            follower = next((d for d in drafts[number + 1 :] if d.kind == "main"), None)
            interrupted = follower is not None and (
                follower.subject is None or sentence.chunks[follower.subject].start < start or tokens[k].tag != ","
            )
            if follower is not None and interrupted:
                follower.kind, follower.parent = "complement", number
        last = number


def _govern_behind(sentence: Sentence) -> None:
    """'Lee said: S', 'Lee told reporters, "S"'."""
    tokens, drafts = sentence.tokens, sentence.drafts
    for number, draft in enumerate(drafts):
        addressed = sentence.group(draft).verb in ADDRESSED
        if not _reports(sentence, number) or (draft.objects and not addressed):
            continue
        follower = next((d for d in drafts[number + 1 :] if d.kind == "main" and d.parent is None), None)
        if follower is None or follower.coordinated_with is not None:
            continue
        between = [tokens[k].tag for k in range(sentence.behind(draft), sentence.begin(follower))]
        if ":" in between or any(quote in between for quote in _QUOTES):
            follower.kind, follower.parent = "complement", number


def _subjects_behind(sentence: Sentence) -> None:
    """'said Lee', 'Here are the results', 'There were survivors': the subject stands behind its verb."""
    for draft in sentence.drafts:
        group = sentence.group(draft)
        if draft.subject is not None and sentence.chunks[draft.subject].kind == "expletive" and draft.objects:
            draft.subject = draft.objects.pop(0)
        if draft.subject is not None or not group.finite or draft.kind not in ("main", "complement"):
            continue
        before = sentence.tokens[group.tokens[0] - 1].tag if group.tokens[0] else ""
        reports = group.verb in REPORTING and before in (",", *_QUOTES)
        fronted = group.verb in ("be", "come", "go", "lie", "stand") and bool(draft.obliques or before == "RB")
        if len(draft.objects) == 1 and before and (reports or fronted):
            draft.subject = draft.objects.pop()


def _no_loops(drafts: list[Draft]) -> None:
    """No clause is above itself, whatever the tags say."""
    for number, draft in enumerate(drafts):
        above = draft.parent
        for _ in range(len(drafts)):
            if above is None:
                break
            if above == number:
                draft.parent = None
                break
            above = drafts[above].parent


def _announcing_it(sentence: Sentence) -> None:
    """'It was reported that ...', 'It is clear that ...': 'it' only announces the clause."""
    for draft in sentence.drafts:
        if draft.parent is None or draft.kind != "complement":
            continue
        above = sentence.drafts[draft.parent]
        group = sentence.group(above)
        adjective = adjective_complement(sentence.tokens, group) is not None
        empty = group.passive or adjective or group.verb in ("appear", "seem")
        if empty and above.subject is not None:
            head = sentence.chunks[above.subject].head
            above.subject = None if sentence.tokens[head].text.lower() == "it" else above.subject
