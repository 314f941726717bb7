"""Disputes between statements -> positions of claims: every claim that tells one side, on that side."""

from __future__ import annotations

from collections import defaultdict

from ...core.edtf import bounds
from ...core.model import DisagreementKind
from ..model.candidate import Candidate, Side, days_after, days_between
from ..model.proposition import Proposition
from ..model.statement import Statement
from ..propositions.compare import compare
from .corpus import Corpus
from .denied import is_verdict
from .find_disputes import SAME_TIME, SURE, Dispute, find_disputes, keys, meet, says_no, says_something
from .naming import clause_of, named, stands_alone
from .sides import CUT, heading, in_order, of_one_matter, shortened

_Told = tuple[str, Statement, Proposition]


def denials_and_opposites(corpus: Corpus) -> list[Candidate]:
    """What one account tells as so and another as not so, or as something that excludes it."""
    groups, text = corpus.groups, corpus.text
    homes = corpus.homes
    told: dict[str, list[_Told]] = defaultdict(list)
    """Head or name of an argument -> what the claims' wordings tell of it."""
    for id, group in groups.items():
        for p in group.best.propositions:
            for key in sorted(keys(p)) if says_something(p, group.best) else ():
                told[key].append((id, group.best, p))

    def holding(s: Statement, p: Proposition) -> set[str]:
        """The claims that a statement supports by this proposition, and all others that tell it."""
        own = {id for id in homes[s] if groups[id].best is s or _tells(groups[id].best, p)}
        near = (row for key in sorted(keys(p)) for row in told[key])
        return own | {id for id, other, q in near if _holds(s, p, other, q)}

    found = []
    for dispute in sorted(find_disputes(corpus.comparable), key=lambda d: _readable(d, text)):
        sides = [holding(dispute.one, dispute.told), holding(dispute.other, dispute.denied)]
        if dispute.exclusive:
            yes, no = sides[0] - sides[1], sides[1] - sides[0]
        else:  # who denies it does not tell it, whatever else that claim's sources tell
            yes = {c for c in sides[0] - sides[1] if not _denies(groups[c].best)}
            no = {c for c in sides[1] - sides[0] if _denies(groups[c].best)}
        if yes and no:
            found.append(_candidate([[c for c in groups if c in side] for side in (yes, no)], dispute, text))
    return in_order(of_one_matter(found, groups), groups)


def _holds(s: Statement, p: Proposition, other: Statement, q: Proposition) -> bool:
    """Does another claim's wording surely tell the same, at the same time?"""
    if q.mode != p.mode or days_between(s, other) > SAME_TIME or not meet(s, other, p, q):
        return False
    match = compare(p, q)
    return match is not None and not match.opposite and match.level >= SURE


def _denies(s: Statement) -> bool:
    """Does a claim's wording say of anything that it is not so?"""
    return is_verdict(s) or any(p.polarity < 0 for p in s.propositions)


def _tells(best: Statement, p: Proposition) -> bool:
    """Does a claim's wording tell the proposition?"""
    matches = (compare(mine, p) for mine in best.propositions)
    return any(match and not match.opposite and match.level > 0 for match in matches)


def _readable(dispute: Dispute, text: dict[str, str]) -> tuple[bool, bool, int]:
    """What can word the matter first: a clause that stands alone, one that tells it outright, and a short one."""
    return (
        not stands_alone(dispute.told),
        not dispute.told.main,
        len(clause_of(dispute.one, dispute.told, text[dispute.one.source])),
    )


def _candidate(sides: list[list[str]], dispute: Dispute, text: dict[str, str]) -> Candidate:
    kind = _kind(dispute)
    told, denied = (dispute.one, dispute.told), (dispute.other, dispute.denied)
    reversed_ = kind == "update" and days_after(dispute.one, dispute.other) > 0
    readings = (clause_of(*told, text[dispute.one.source]), _denial(dispute, text))
    both = [
        Side(reading, tuple(claims), s.published if kind == "update" else "")
        for reading, claims, (s, _) in zip(readings, sides, (told, denied), strict=True)
    ]
    if reversed_:
        both.reverse()
    about = _matter(*(denied if reversed_ else told), both[0].reading, text)
    return Candidate(heading(kind, about), kind, tuple(both))


def _matter(s: Statement, p: Proposition, words: str, text: dict[str, str]) -> str:
    """For the title: the words of one side, or where they are too many, what they tell of the matter."""
    return words if not shortened(words).endswith(CUT) else named(s, text[s.source], p.terms)


def _kind(dispute: Dispute) -> DisagreementKind:
    """An update where both are told of other days, or where what was planned or going on came out otherwise."""
    one, other = dispute.one, dispute.other
    first, second = (bounds(s.when) if s.when and s.date else None for s in (one, other))
    one_time = dispute.told.links == dispute.denied.links  # who is said to have died is not alive later
    if dispute.exclusive and one_time and first and second and (first[1] < second[0] or second[1] < first[0]):
        return "update"
    early, late = (dispute.told, dispute.denied) if days_after(other, one) > 0 else (dispute.denied, dispute.told)
    if dispute.replaced or (days_after(one, other) and early.mode == "ahead" and late.mode == ""):
        return "update"
    if dispute.exclusive and dispute.told.links:
        return "nature"
    return "denial"


def _denial(dispute: Dispute, text: dict[str, str]) -> str:
    """What is denied is worded with the words that deny it, which may stand outside of its clause."""
    words = clause_of(dispute.other, dispute.denied, text[dispute.other.source])
    return words if dispute.exclusive or says_no(words) else dispute.other.text
