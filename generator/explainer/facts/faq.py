"""Readers' questions with cited answers.

First what the sources ask; then the standing questions of a news story, each only where cited claims answer it: what
happened and why, the events and figures that several claims are about, what next, what is not known, what is disputed.
Answers are claims, never filler.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from itertools import chain, islice

from ..lang.en.questions import EVENT_NOUNS
from ..lang.en.words import HARMS
from ..model import Annotated, Claim, Disagreement, Question
from ..nouns import plural
from .asked import Asked, asked_questions, clearest
from .statement import Group, Statement
from .terms import event_classes
from .unknown import is_unknown

LONGEST = 4
"""Claims in an answer."""
WHOLE = 6
"""Claims in the answer to a question about one event or figure."""
NEAR = 4
"""Sentences behind a question in which its source answers it."""
TOPICS = 5
"""Standing questions about events beside the main one."""
HAPPENED, WHY = "What happened?", "Why did it happen?"


def make_faq(
    sources: tuple[Annotated, ...],
    claims: tuple[Claim, ...],
    groups: dict[str, Group],
    disagreements: tuple[Disagreement, ...],
) -> tuple[Question, ...]:
    """Questions without ids: asked ones first, in order of the sources, then the standing ones.

    `claims` and `groups` hold the same ids, most important first.
    """
    place = {claim.id: n for n, claim in enumerate(claims)}
    standing = dict(_standing(claims, groups, disagreements))
    main = {groups[id].best.head for id in standing[HAPPENED]}
    behind: dict[str, list[tuple[str, Statement]]] = defaultdict(list)
    telling: dict[str, list[str]] = defaultdict(list)
    for id, group in groups.items():
        for s in group.statements:
            if 0 < s.answers <= NEAR:
                behind[s.source].append((id, s))
        for event in sorted(group.best.events):
            telling[event].append(id)
    entries: list[Question] = []
    for cluster in asked_questions(sources):
        answer = _answer(cluster, groups, place, behind, telling)
        if answer and cluster[0].word == "why" and main & _events_of(cluster):
            answer = tuple(dict.fromkeys(answer + standing.pop(WHY, ())))[:WHOLE]
        if answer:
            asked = tuple(question.words for question in cluster)
            entries.append(Question(id="", question=clearest(cluster).text, asked=asked, answer=answer))
    entries += [Question(id="", question=question, answer=answer) for question, answer in standing.items() if answer]
    return tuple(entries)


def _answer(
    cluster: list[Asked],
    groups: dict[str, Group],
    place: dict[str, int],
    behind: dict[str, list[tuple[str, Statement]]],
    telling: dict[str, list[str]],
) -> tuple[str, ...]:
    """What stands right behind the question, in that order; then claims of its event that answer its question word.

    `behind` are, by source, the statements right behind a question, each with its claim; `telling` the claims of each
    event class.
    """
    direct: dict[str, int] = {}
    for question in cluster:
        for id, s in behind.get(question.words.source, ()):
            if s.lead.rstrip().endswith(question.words.exact):
                direct[id] = min(s.answers, direct.get(id, s.answers))
    wanted = frozenset().union(*(q.terms for q in cluster))
    fits = _fitting(cluster[0].word)
    near = sorted({id for event in _events_of(cluster) for id in telling.get(event, ())}, key=lambda id: place[id])
    also = (id for id in near if len(wanted & set(groups[id].best.terms)) > 1 and fits(groups[id].best))
    ids = sorted(direct, key=lambda id: (direct[id], place[id], id))[: LONGEST - 1]
    return tuple(islice(dict.fromkeys(chain(ids, islice(also, 2 * LONGEST))), LONGEST))


def _events_of(cluster: list[Asked]) -> frozenset[str]:
    """The event classes of which a question asks."""
    return event_classes(sorted(term for question in cluster for term in question.terms))


def _fitting(word: str) -> Callable[[Statement], bool]:
    """Which statements a question that begins with this word looks for."""

    def fits(s: Statement) -> bool:
        if s.leaning > 0.5 or s.kind in ("opinion", "background"):
            return False
        if word == "why":
            return s.kind == "reason"
        if word == "when":
            return bool(s.when)
        return s.kind in ("event", "figure", "forecast", "statement")

    return fits


def _standing(
    claims: tuple[Claim, ...], groups: dict[str, Group], disagreements: tuple[Disagreement, ...]
) -> list[tuple[str, tuple[str, ...]]]:
    able = [c for c in claims if groups[c.id].best.leaning <= 0.4 and c.kind not in ("opinion", "background")]
    contested = dict.fromkeys(c for d in disagreements if d.kind != "update" for p in d.positions for c in p.claims)
    unknown = tuple(c.id for c in claims if is_unknown(groups[c.id].best))

    def first(kind: str) -> tuple[str, ...]:
        return tuple(c.id for c in able if c.kind == kind)[:LONGEST]

    return [
        (HAPPENED, first("event")),
        (WHY, first("reason")),
        *_events(able, groups),
        *_figures(able),
        ("What happens next?", first("forecast")),
        ("What is not known yet?", unknown[:LONGEST]),
        ("What do the sources disagree about?", tuple(contested)[: 2 * LONGEST]),
    ]


def _events(able: list[Claim], groups: dict[str, Group]) -> list[tuple[str, tuple[str, ...]]]:
    """One question for each event class that two or more claims are about, the most important first.

    What somebody is quoted with answers for its first event only, and what shares no name with the answers before it is
    about somebody else's and does not answer.
    """
    about: dict[str, list[str]] = defaultdict(list)
    for claim in able:
        told_of = groups[claim.id].best
        for event in sorted(told_of.events & EVENT_NOUNS.keys()):
            if claim.kind == "statement" and told_of.head != event:
                continue
            known = {name for id in about[event] for name in groups[id].best.names}
            if not told_of.names or not known or known & set(told_of.names):
                about[event].append(claim.id)
    told = {event: sum(groups[id].best.head == event for id in ids) for event, ids in about.items()}
    often = [event for event, ids in about.items() if len(ids) > 1 and told[event] > 0]
    return [(f"What is reported about {EVENT_NOUNS[e]}?", tuple(about[e][:WHOLE])) for e in often[:TOPICS]]


def _figures(able: list[Claim]) -> list[tuple[str, tuple[str, ...]]]:
    """ "How many deaths are reported?" where two or more claims give a number of them."""
    counted: dict[str, list[str]] = defaultdict(list)
    for claim in able:
        if claim.slot and not claim.slot.unit and claim.slot.what.split()[-1] in HARMS:
            counted[claim.slot.what].append(claim.id)
    return [
        (f"How many {plural(what)} are reported?", tuple(ids[:WHOLE])) for what, ids in counted.items() if len(ids) > 1
    ]
