"""Readers' questions with cited answers: what the sources ask, and what their own sentences answer.

Answers are claims in order of how directly they answer, never filler: a question without a good answer is not asked.
They stand in the order in which a reader asks: what happened, who, when, where, why, how many, who says what, what
next, what is disputed, what is not known.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain, islice

from ...core.model import Annotated, Disagreement, Question
from ...grammar.stems import event_classes, stem, words
from ...grammar.word_lists import any_of
from ...lang.en.questions import POINTS_ELSEWHERE
from ..cues.past import long_before
from ..grouping.similarity import Vector, cosine
from ..model.statement import Group, Statement
from ..selection.importance import main_events
from .answering import plainly
from .disputed import disputed
from .happened import what_happened_to
from .identities import who_is_who
from .measures import what_is_done
from .places import happened_at_places
from .posing import posed
from .source_questions import Asked, asked_questions, clearest
from .speakers import what_speakers_say
from .story import Posed, Story, one_answer, stands_alone

_OPENERS = ("how long", "how many", "how much", "how", "why", "when", "where", "who")
_COUNTING = re.compile(r"how (?:many|much)\b", re.IGNORECASE)
SAYS = 0.5
"""Cosine to a claim's words from which a passage behind a question makes that claim its answer."""
LONGEST = 6
"""Claims in an answer."""
WHOLE = 6
"""Claims in the answer to a question of the sources that one of ours asks as well."""
NEAR = 3
"""Sentences behind a question in which its source answers it."""
ASKED = 6
"""Questions of the sources."""
COVERS = 0.5
"""Share of a question's terms that a claim elsewhere must hold to answer it."""
MOST = 10
"""Questions in all."""
LEAST = 3
"""Questions out of single claims for which there must be room."""
LEAST_WEIGHT = 0.9
"""Below it a question is not worth a place."""
BEFALLEN = 3
"""Whom or what a reader may ask after."""
DISPUTED, SPEAKERS = 2, 3
"""Questions of what is disputed, and of what somebody says."""
ORDER = tuple(
    "happened at identity who when where how_long why how how_many how_much what whom found do says other could exists"
    " if next whether disagree unknown".split()
)
"""Kinds of questions as a reader asks them, a blank written as `_`; `other` is any other that a source asks."""


def make_faq(
    story: Story,
    sources: tuple[Annotated, ...],
    standing: dict[str, Posed],
    reasons: tuple[str, ...],
    disagreements: tuple[Disagreement, ...],
) -> tuple[Question, ...]:
    """Questions without ids, in the order of `ORDER`. What a source asks as well as the story itself stands once."""
    asked = _of_sources(story, sources, reasons)
    ours = list(standing.values())
    ours += [question for question in disputed(story, disagreements)[:DISPUTED] if not _told(question, ours)]
    ours += [question for question in happened_at_places(story, sources) if not _told(question, ours)]
    if len(asked) + len(ours) + LEAST > MOST:
        ours = [question for question in ours if question.slot not in ("disagree", "at")]
    room = max(1, MOST - len(asked) - len(ours))
    taken = (*ours, *(question for question, _ in asked))
    befallen = what_happened_to(story)[:BEFALLEN]
    pool = [
        *befallen,
        *who_is_who(story),
        *what_is_done(story)[:1],
        *what_speakers_say(story, SPEAKERS),
        *posed(story, room, taken),
    ]
    for question in sorted(pool, key=lambda q: -q.weight):
        if any(question.question == other.question for other in ours):
            continue
        if room and question.weight >= LEAST_WEIGHT and not _told(question, (*ours, *(q for q, _ in asked))):
            ours.append(question)
            room -= 1
    told = [set(question.answer) for question in (*ours, *(q for q, _ in asked)) if question.slot != "disagree"]
    ours = [q for q in ours if q.slot != "disagree" or not any(set(q.answer) <= other for other in told)]
    entries: list[tuple[str, Question]] = []
    for question, shown in asked:
        for other in [o for o in ours if _same(o, question)]:
            ours.remove(other)
            answer = tuple(dict.fromkeys((*question.answer, *other.answer)))[:WHOLE]
            question = Posed(question.question, answer, question.slot)
        asking = tuple(q.words for q in shown)
        entries.append(
            (question.slot, Question(id="", question=question.question, asked=asking, answer=question.answer))
        )
    entries += [(q.slot, Question(id="", question=q.question, answer=plainly(q, story))) for q in ours]
    return tuple(question for _, question in sorted(entries, key=lambda entry: ORDER.index(entry[0].replace(" ", "_"))))


def _told(question: Posed, others: Iterable[Posed]) -> bool:
    """Does another one have its answer?"""
    return any(one_answer(question.answer, question.slot, other) for other in others)


def _same(ours: Posed, theirs: Posed) -> bool:
    """Does a source ask what we ask?"""
    return ours.slot == theirs.slot and not set(ours.answer).isdisjoint(theirs.answer)


def _of_sources(
    story: Story, sources: tuple[Annotated, ...], reasons: tuple[str, ...]
) -> list[tuple[Posed, list[Asked]]]:
    """What the sources ask and claims answer, with who asks it; the weightiest, in order of the sources."""
    index = _Index(story)
    main = main_events(tuple(story.groups.values()))
    found: list[tuple[float, Posed, list[Asked]]] = []
    for cluster in asked_questions(sources, story.common):
        answer = _answer(cluster, index)
        if not answer:
            continue
        if cluster[0].word == "why" and main & _events_of(cluster):
            both = tuple(dict.fromkeys(answer + reasons))[:WHOLE]
            answer = tuple(sorted(both, key=lambda id: story.best[id].kind == "opinion"))
        weight = len(cluster) + any(q.heads for q in cluster) + story.weight(answer) / 10
        found.append((weight, Posed(clearest(cluster).text, answer, _slot(clearest(cluster).text)), cluster))
    kept = sorted(sorted(range(len(found)), key=lambda n: (-found[n][0], n))[:ASKED])
    return [found[n][1:] for n in kept]


def _slot(question: str) -> str:
    """The kind of a question by its first words, where it is one of ours."""
    low = question.lower()
    return next((slot for slot in _OPENERS if low.startswith(f"{slot} ")), "other")


class _Index:
    """Claims by what may make them an answer, so that no question walks all of them."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._behind: dict[str, list[tuple[str, Group, Statement]]] = defaultdict(list)
        """By source: the statements that stand right behind a question."""
        self._of_source: dict[str, list[tuple[str, Statement]]] = defaultdict(list)
        """The claims that have their wording from a source."""
        for id, group in story.groups.items():
            self._of_source[group.best.source].append((id, group.best))
            for s in group.statements:
                if 0 < s.answers <= NEAR and not any_of(POINTS_ELSEWHERE).match(group.best.text):
                    self._behind[s.source].append((id, group, s))
        self._named: dict[str, list[str]] = defaultdict(list)
        """Stem -> the names of which it is the first stem in the alphabet."""
        for name in {name for group in story.groups.values() for name in group.best.names}:
            self._named[min(_stems(name), default="")].append(name)
        self._ids = list(story.groups)
        self._place = {id: n for n, id in enumerate(self._ids)}
        self._places: dict[str, list[int]] = defaultdict(list)
        """Term -> the places of the claims whose words hold it."""
        for place, group in enumerate(story.groups.values()):
            for term in dict.fromkeys(group.best.terms):
                self._places[term].append(place)

    def behind(self, cluster: list[Asked]) -> list[str]:
        """What stands right behind a question, the nearest first."""
        direct: dict[str, int] = {}
        for q in cluster:
            for id, group, s in self._behind[q.words.source]:
                if _stands_behind(s, q, group, self._story.made):
                    direct[id] = min(s.answers, direct.get(id, s.answers))
        return sorted(direct, key=lambda id: (direct[id], self._place[id]))

    def throughout(self, cluster: list[Asked]) -> list[str]:
        """What an article that is about a question tells of it: claims that share most words beside the story's own."""
        shared: dict[str, int] = {}
        for q in cluster:
            for id, best in self._of_source[q.words.source] if q.whole else ():
                telling = q.terms.intersection(best.terms) - self._story.common
                if telling and not _says(best, q) and stands_alone(best):
                    shared[id] = max(len(telling), shared.get(id, 0))
        return sorted(shared, key=lambda id: -shared[id])

    def named(self, wanted: frozenset[str]) -> frozenset[str]:
        """Names of the story that a question holds."""
        near = (name for stem in ("", *wanted) for name in self._named.get(stem, ()))
        return frozenset(name for name in near if wanted >= _stems(name))

    def covering(self, wanted: frozenset[str]) -> Iterator[tuple[str, Statement]]:
        """Claims that hold most terms of a question, in their order, with their best wording."""
        shared = Counter(chain.from_iterable(self._places.get(term, ()) for term in wanted))
        enough = max(2, COVERS * len(wanted))
        for place in sorted(place for place, count in shared.items() if count >= enough):
            best = self._story.groups[self._ids[place]].best
            if any(term.removeprefix("=") not in self._story.common for term in wanted.intersection(best.terms)):
                yield self._ids[place], best


def _answer(cluster: list[Asked], index: _Index) -> tuple[str, ...]:
    """What stands right behind the question, then claims that hold most of its terms and fit its word."""
    ids = index.behind(cluster) + index.throughout(cluster)
    wanted = frozenset().union(*(q.terms for q in cluster))
    named = index.named(wanted)
    also = (id for id, best in index.covering(wanted) if _fits(cluster[0].word, best) and _is_about(named, best))
    return tuple(islice(dict.fromkeys(chain(ids[: LONGEST - 1], islice(also, LONGEST))), LONGEST))


def _is_about(named: frozenset[str], s: Statement) -> bool:
    return not named or not named.isdisjoint(s.names)


def _says(s: Statement, question: Asked) -> bool:
    """Is the question asked in the statement itself?"""
    return s.start <= question.words.start < s.end


@lru_cache(maxsize=1 << 14)
def _stems(name: str) -> frozenset[str]:
    return frozenset(map(stem, words(name)))


def _stands_behind(s: Statement, question: Asked, group: Group, made: dict[Statement, Vector]) -> bool:
    """Does what its source tells there follow the question, and do the claim's own words say it?"""
    if not s.lead.rstrip().endswith(question.words.exact):
        return False
    if _COUNTING.match(question.text) and not any(q.value is not None for q in s.quantities):
        return False
    return s is group.best or cosine(made[s], made[group.best]) >= SAYS


def _events_of(cluster: list[Asked]) -> frozenset[str]:
    """The event classes of which a question asks."""
    return event_classes(sorted(term for question in cluster for term in question.terms))


def _fits(word: str, s: Statement) -> bool:
    """Is the statement of the kind that a question that begins with this word looks for?"""
    if s.context_dependence > 0.6 or s.kind == "opinion" or long_before(s):
        return False
    if word == "why":
        return s.kind == "reason"
    if word == "when":
        return bool(s.when)
    return s.kind != "reason"
