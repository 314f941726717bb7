"""Disagreement about the nature of the story's main subject.

How does each source describe it? What the others agree on is measured by terms that most sources use right beside its
name; a source that never uses any of them, anywhere, and describes the subject in words the others do not have, speaks
of another thing.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass

from ...core.model import Annotated
from ...grammar.stems import stem, terms
from ...lang.en.auxiliaries import AUXILIARIES
from ..clauses.main_verb import has_finite_verb
from ..disputes.corpus import Corpus
from ..model.candidate import Candidate, Side
from ..model.statement import Statement

_APPOSITION = re.compile(r"\s*[,—–(]\s*(?:the|an?|its|their|his|her|one of)\s+([^,.;:()—–]{6,130})")
_COPULA = re.compile(
    r"\s+(?:is|was|had been|has been|are|were)\s+(?:(?:\w+\s+){1,2}as\s+)?(?:an?|the|its)\s+([^,.;:()]{6,130})"
)
_BEFORE = re.compile(r"(?:\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|of)\s+)((?:[\w-]+\s+){1,5})$")
_AFTER = re.compile(r"\s+((?:[a-z][\w-]*\s?|[A-Z]{2,}\s?){1,4})")
_RELATIVE = re.compile(r"\s+(?:that|which|who)\s")
SHARED = 0.5
"""Share of the other sources that must use a term of description for it to stand for what they agree on."""


@dataclass(frozen=True, slots=True)
class Description:
    """How a source describes a name, as a span of its text."""

    source: str
    start: int
    end: int
    terms: frozenset[str]
    explicit: bool
    """An apposition or a copula ("X, its ...", "X is a ..."), not only words that stand before or after."""


def main_subject(statements: tuple[Statement, ...]) -> str:
    """The name that most sources speak of, headlines and openings first; '' where there is none."""
    told_by = {(name, s.source) for s in statements for name in s.names}
    spread = Counter(name for name, _ in told_by)
    weight: Counter[str] = Counter()
    for s in statements:
        for name in s.names:
            weight[name] += 3 if s.order < 2 else 1
    if not spread:
        return ""
    return min(spread, key=lambda name: (-spread[name], -weight[name], name))


def descriptions(seen: Annotated, subject: str) -> list[Description]:
    """Everything the source says beside the name that tells what kind of thing it is."""
    text = seen.document.text
    headings = [(block.start, block.end) for block in seen.blocks if block.kind == "heading"]
    found: list[Description] = []
    for name in seen.names:
        if name.name != subject:
            continue
        headed = any(start <= name.start < end for start, end in headings)
        for pattern, explicit in ((_APPOSITION, True), (_COPULA, True), (_AFTER, False)):
            match = pattern.match(text, name.end, min(len(text), name.end + 200))
            if not explicit and headed:  # "Miller fuels the attack"
                continue
            if match and not has_finite_verb(_RELATIVE.split(match[1])[0]):
                _add(found, seen, match.start(1), match.end(1), subject, explicit)
        if match := _BEFORE.search(text[max(0, name.start - 60) : name.start]):
            base = max(0, name.start - 60)
            _add(found, seen, base + match.start(1), base + match.end(1), subject, False)
    return found


def differing_natures(corpus: Corpus) -> list[Candidate]:
    """A candidate for each source whose subject is another thing than that of the others.

    None for a person, of whom much can be true at once, and for '' as subject.
    """
    groups, sources, subject = corpus.groups, corpus.sources, corpus.subject
    kinds = Counter(name.kind for seen in sources for name in seen.names if name.name == subject)
    if not subject or kinds["person"] > kinds["organisation"] + kinds["place"]:
        return []
    text = {seen.document.id: seen.document.text for seen in sources}
    worded: dict[str, dict[str, Statement]] = defaultdict(dict)
    for id, group in groups.items():
        worded[group.best.source][id] = group.best
    found = []
    for odd, others in odd_descriptions(sources, subject):
        mine = _claim_at(worded[odd.source], odd)
        sides: dict[str, str] = {}
        outright = [d for d in others if d.explicit] or others
        for d in sorted(outright, key=_clearest):
            if (claim := _claim_at(worded[d.source], d)) and claim != mine:
                sides.setdefault(d.source, claim)
        if mine and sides:
            common = min(outright, key=_clearest)
            found.append(
                Candidate(
                    f"What {subject} is",
                    "nature",
                    (
                        Side(
                            _RELATIVE.split(_reading(text[common.source], common))[0],
                            tuple(dict.fromkeys(sides.values())),
                        ),
                        Side(_reading(text[odd.source], odd), (mine,)),
                    ),
                )
            )
    return found


def _reading(text: str, d: Description) -> str:
    """The words of the description without a last word that was cut."""
    end = d.end
    while end > d.start and end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end -= 1
    return " ".join(text[d.start : end].split())


def _clearest(d: Description) -> tuple[bool, int, str, int]:
    """Says outright what it is, in many words, first."""
    return (not d.explicit, -len(d.terms), d.source, d.start)


def _claim_at(worded: dict[str, Statement], d: Description) -> str:
    """The claim that words the description and little else, or ''. Another claim may rest on the passage as well.

    `worded` are the claims that have their wording from the source of the description.
    """
    holding = [(len(s.terms), claim) for claim, s in worded.items() if s.start <= d.start and d.end <= s.end]
    return min(holding)[1] if holding else ""


def odd_descriptions(sources: tuple[Annotated, ...], subject: str) -> list[tuple[Description, list[Description]]]:
    """(a description that shares nothing with the others', descriptions of the others that say what they agree on)."""
    told = {seen.document.id: descriptions(seen, subject) for seen in sources}
    told = {source: found for source, found in told.items() if found}
    if len(told) < 3:
        return []
    text = {seen.document.id: seen.document.text for seen in sources}
    used = {source: {term for d in found for term in d.terms} for source, found in told.items()}
    spread = Counter(term for own in used.values() for term in own if not term.startswith("="))
    enough = max(2, SHARED * (len(told) - 1))
    common = {term for term, n in spread.items() if n >= enough}
    odd = []
    for source, found in told.items():
        agreed = {term for term in common if spread[term] - (term in used[source]) >= enough}
        mine = [d for d in found if d.explicit and not d.terms & agreed]
        if not mine or not (missing := agreed - set(terms(text[source]))):
            continue
        against = [d for other, rest in told.items() if other != source for d in rest if d.terms & missing]
        odd.append((max(mine, key=lambda d: (len(d.terms), -d.start)), against))
    return odd


def _add(found: list[Description], seen: Annotated, start: int, end: int, subject: str, explicit: bool) -> None:
    words = seen.document.text[start:end].split()
    if not words or words[0].lower() in AUXILIARIES:
        return
    own = {stem(part.lower()) for part in subject.split()}
    content = frozenset(t for t in terms(" ".join(words)) if t not in own and len(t) > 2)
    if content:
        found.append(Description(seen.document.id, start, end, content, explicit))
