"""What questions are made and answered from: the claims of a story, and which of them can answer."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from ...core.edtf import precision
from ...core.model import Annotated, Claim
from ...grammar.questions.model import COMMON, Slot
from ...grammar.stems import stem as stem_of
from ...grammar.stems import words
from ...lang.en.asking import BEHIND_A_NAME
from ...lang.en.questions import EXPLETIVE
from ..cues.explanations import personal
from ..cues.past import long_before
from ..cues.uninformative import half, thin
from ..grouping.similarity import Vector, cosine
from ..model.statement import Group, Statement
from ..propositions.bearing import Bearing

LONGEST = 6
"""Claims in an answer."""
FIRST = 3
"""Claims that tell what a story of one source is about."""
AGAIN = 0.6
"""Cosine to an answer above from which a claim says it again."""
OVERVIEWS = ("happened", "disagree")
_OF_PARTS = frozenset(("who", "what", "whom", "where"))
_WORD = re.compile(r" ([A-Za-z]+)")
_ARTICLE = re.compile(r"\b(?:the|the u\.s\.|\w+['’]s) $")
_EXPLETIVE = re.compile(EXPLETIVE, re.I)
_DANGLES = re.compile(r"\b(?:that|this|it|they) (?:will|would|could|may|might|can)\b")


@dataclass(frozen=True, slots=True)
class Posed:
    """A question with its answer, and how much it matters."""

    question: str
    answer: tuple[str, ...]
    slot: Slot | str = ""
    """What it asks for; of a standing question its own text."""
    weight: float = 0.0


@dataclass(frozen=True)
class Story:
    """Claims and their groups by id, most important first, with what the whole corpus knows."""

    claims: tuple[Claim, ...]
    groups: dict[str, Group]
    made: dict[Statement, Vector]
    common: frozenset[str]
    """Terms of the story's own matter."""
    kinds: dict[str, str]
    """Name, or a mention of it as written -> its kind."""
    articled: frozenset[str] = frozenset()
    """Names that stand behind "the"."""

    @cached_property
    def best(self) -> dict[str, Statement]:
        return {c.id: self.groups[c.id].best for c in self.claims}

    @cached_property
    def place(self) -> dict[str, int]:
        return {c.id: n for n, c in enumerate(self.claims)}

    @cached_property
    def matter(self) -> frozenset[str]:
        """Terms of what it is about: those that most sources share, else those of its first claims."""
        first = (term.removeprefix("=") for c in self.claims[:FIRST] for term in self.best[c.id].terms)
        return self.common or frozenset(first)

    def of_matter(self, id: str) -> bool:
        """Is the claim of the story by more than one word?"""
        return len({term.removeprefix("=") for term in self.best[id].terms} & self.matter) > 1

    @cached_property
    def prominence(self) -> Counter[str]:
        """Stem -> how many claims hold it."""
        return Counter(stem for s in self.best.values() for stem in {*map(stem_of, words(s.text))})

    @cached_property
    def days(self) -> list[str]:
        """Days of the articles, those that are known, in order."""
        told = {s.published for group in self.groups.values() for s in group.statements}
        return sorted(day for day in told if precision(day) == "day")

    def kind(self, name: str) -> str:
        """Of a name; '' for what is none, `COMMON` for a word that the story also writes small."""
        kind = self.kinds.get(name, "")
        return COMMON if kind in ("", "other") and name.lower() in self._small else kind

    @cached_property
    def _small(self) -> frozenset[str]:
        return frozenset(word for s in self.best.values() for word in s.text.split() if word.islower())

    @cached_property
    def able(self) -> tuple[Claim, ...]:
        """Claims that may answer a question."""
        return tuple(c for c in self.claims if _may_answer(c, self.best[c.id]))

    @cached_property
    def bearing(self) -> Bearing:
        """Finds the places in `able` of claims that may bear on a question."""
        told = [self.best[claim.id] for claim in self.able]
        return Bearing(told, [self.made[s] for s in told])

    def weight(self, answer: Iterable[str]) -> float:
        """How much claims matter together."""
        return math.fsum(1 / math.log2(2 + self.place[id]) for id in answer)

    def apart(self, ids: Iterable[str], most: int = LONGEST) -> tuple[str, ...]:
        """The first that do not say each other again."""
        chosen: list[str] = []
        for id in dict.fromkeys(ids):
            if len(chosen) < most and not any(self._again(self.best[id], self.best[other]) for other in chosen):
                chosen.append(id)
        return tuple(chosen)

    def _again(self, s: Statement, other: Statement) -> bool:
        """Does it say what the other says, and not with another number or the opposite?"""
        mine, its = ({q.value for q in t.quantities if q.value is not None} for t in (s, other))
        apart = s.negated != other.negated or (mine and its and mine.isdisjoint(its))
        return not apart and cosine(self.made[s], self.made[other]) >= AGAIN


def one_answer(answer: tuple[str, ...], slot: str, other: Posed) -> bool:
    """Does another question have this answer already? What happened, or is disputed, is an overview: a question may ask
    for a part."""
    if other.slot in OVERVIEWS and slot not in OVERVIEWS:
        return other.slot == "happened" and set(answer) == set(other.answer)
    if answer[0] == other.answer[0] and (slot == other.slot or slot in _OF_PARTS):
        return True
    shared = len(set(answer) & set(other.answer))
    if slot == other.slot and slot in _OF_PARTS and shared > 1:
        return True
    return shared == len(answer) or shared > 0.6 * len(set(answer) | set(other.answer))


def kinds_of_names(sources: tuple[Annotated, ...]) -> dict[str, str]:
    """Of each name, as known and as written, the kind that most of its mentions have."""
    told: dict[str, Counter[str]] = defaultdict(Counter)
    for seen in sources:
        for name in seen.names:
            for form in {name.name, " ".join(seen.document.text[name.start : name.end].split())}:
                told[form][name.kind] += 1
    return {form: max(sorted(kinds), key=lambda kind: kinds[kind]) for form, kinds in sorted(told.items())}


def names_with_article(sources: tuple[Annotated, ...]) -> frozenset[str]:
    """Names before which "the" mostly stands where they do not qualify a noun: "the Coast Guard said"."""
    count: Counter[str] = Counter()
    for seen in sources:
        text = seen.document.text
        for name in seen.names:
            behind = _WORD.match(text, name.end)
            if behind is None or behind[1].lower() in BEHIND_A_NAME:
                before = text[max(0, name.start - 12) : name.start].lower()
                count[name.name] += 1 if _ARTICLE.search(before) else -1
    return frozenset(name for name, more in count.items() if more > 0)


def stands_alone(s: Statement) -> bool:
    """Can it be understood without its neighbours? "It is unclear whether ..." leans on nothing."""
    return s.context_dependence < 1 or (bool(_EXPLETIVE.match(s.text)) and not _DANGLES.search(s.text))


def _may_answer(claim: Claim, s: Statement) -> bool:
    return (
        (claim.kind != "opinion" or claim.status != "single-source")
        and not long_before(s)
        and stands_alone(s)
        and not personal(s)
        and not (thin(s) or half(s))
    )
