"""The claims on each side of a dispute, and disputes about one matter put together."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from ...core.model import DisagreementKind
from ...lang.en.happenings import TAIL
from ..model.candidate import Candidate, Side
from ..model.statement import Group, Statement

_ASIDE = re.compile(r"^((?:[A-Z][\w.’'-]*\s?)+), (?:an?|the|who|whose|which) [^,.;:]*, (?!\w+ing\b)(?=[a-z])")
_SAID_FIRST = re.compile(r"^According to [^,;]{1,60}, ")
_SAID_LAST = re.compile(
    r",? (?:according to [^,;]{1,80}"
    r"|(?!(?:and|but|who|which|that)\b)[^,;\"“”]{1,50}? (?:said|says|reported|reports|told [^,;]{1,30}))\.?$"
)
_TAIL = re.compile(TAIL)
CUT = " …"
"""Behind words that are cut."""
SHORTEST = 30
"""Code points below which a title tells nothing."""
LONGEST = 120
"""Code points of a title."""


def claims_of(groups: dict[str, Group]) -> dict[Statement, list[str]]:
    """Statement -> the claims that it supports, both in order of the claims."""
    found: dict[Statement, list[str]] = defaultdict(list)
    for id, group in groups.items():
        for s in group.statements:
            found[s].append(id)
    return found


def shortened(words: str) -> str:
    """For a title: whole words, without who says it, or an aside on who somebody is; with a capital, as a sentence."""
    words = without_speaker(words)
    words = _ASIDE.sub(r"\1 ", words) if len(words) > LONGEST else words
    if len(words) > LONGEST:
        tail = [match.start() for match in _TAIL.finditer(words, SHORTEST, LONGEST)]
        words = words[: tail[-1]] if tail else words[:LONGEST].rsplit(" ", 1)[0] + CUT
        words = words.removeprefix('"') if tail and words.count('"') % 2 else words
    return words[:1].upper() + words[1:] if words.partition(" ")[0].islower() else words


def without_speaker(words: str) -> str:
    """A sentence without who says it, where enough is left."""
    bare = _SAID_LAST.sub("", _SAID_FIRST.sub("", words))
    return bare[:1].upper() + bare[1:] if len(bare) >= SHORTEST else words


def heading(kind: DisagreementKind, told: str) -> str:
    """What it is about: of a conflict what one side tells, of an update what was told first."""
    return f"What became of it: {shortened(told)}" if kind == "update" else f"Whether it is so: {shortened(told)}"


def in_order(candidates: Iterable[Candidate], groups: dict[str, Group]) -> list[Candidate]:
    """By their first claim."""
    order = {id: n for n, id in enumerate(groups)}
    return sorted(candidates, key=lambda r: min(order[c] for side in r.sides for c in side.claims))


def of_one_matter(denials: list[Candidate], groups: dict[str, Group]) -> list[Candidate]:
    """Denials of two sides each, where those that share a claim of one side are one; no claim stands on both sides."""
    matters: list[Candidate] = []
    for candidate in denials:
        for other in list(matters):
            if _share_a_side(other, candidate):
                matters.remove(other)
                both = zip(other.sides, candidate.sides, strict=True)
                candidate = replace(other, sides=tuple(_union(a, b, groups) for a, b in both))
        matters.append(candidate)
    return matters


def _share_a_side(a: Candidate, b: Candidate) -> bool:
    if a.kind != b.kind:
        return False
    one, other = ([frozenset(side.claims) for side in r.sides] for r in (a, b))
    crossed = one[0] & other[1] or one[1] & other[0]
    return not crossed and bool(one[0] & other[0] or one[1] & other[1])


def _union(a: Side, b: Side, groups: dict[str, Group]) -> Side:
    both = {*a.claims, *b.claims}
    return replace(a, claims=tuple(id for id in groups if id in both))
