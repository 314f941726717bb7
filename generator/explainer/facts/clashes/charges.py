"""With what one person is charged, or of what convicted: "charged with manslaughter", "faces a murder charge".

What is told of one stage is compared: who is charged with murder may be convicted of manslaughter. A later charge is
an update.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from ...core.edtf import plain
from ...lang.en.charges import CRIMES, DEGREES, SAME_CRIME, STAGES
from ..disputes.corpus import Corpus
from ..disputes.sides import in_order
from ..model.candidate import FEW_SOURCES, Candidate, Side, days_after
from ..model.statement import Statement

_BEHIND = 70
"""Code points behind the word for a stage within which the crimes stand."""
_STAGE = {stage: re.compile(pattern, re.I) for stage, pattern in STAGES.items()}
_CRIME = re.compile(rf"\b((?:(?:{DEGREES})[ -]+)*)({CRIMES})\b", re.I)
_CUT = re.compile(r"[.;]| (?:after|in connection|when|while|who|but|for which) ")
_NOT = re.compile(r"\b(?:not|never|n[’']t|without|no) (?:\w+ ){0,2}$", re.I)


@dataclass(frozen=True, slots=True)
class _Charge:
    claim: str
    statement: Statement
    stage: str
    crimes: frozenset[str]


def differing_charges(corpus: Corpus) -> list[Candidate]:
    """A candidate for each stage of a case of which sources tell other crimes, in order of the first claim."""
    if len(corpus.sources) > FEW_SOURCES:
        return []
    told: dict[str, list[_Charge]] = defaultdict(list)
    for claim, group in corpus.groups.items():
        for s in group.statements:
            for charge in _charges(claim, s):
                told[charge.stage].append(charge)
    found = []
    for stage, charges in told.items():
        for case in _cases(charges):
            if candidate := _candidate(stage, case):
                found.append(candidate)
    return in_order(found, corpus.groups)


def _charges(claim: str, s: Statement) -> Iterator[_Charge]:
    for stage, pattern in _STAGE.items():
        match = pattern.search(s.text)
        if (
            match is None
            or (stage == "charge" and _STAGE["verdict"].search(s.text))
            or _NOT.search(s.text, 0, match.start())
        ):
            continue
        behind = s.text[match.start() : match.end() + _BEHIND]
        cut = _CUT.search(behind, match.end() - match.start())
        crimes = _CRIME.findall(behind[: cut.start()] if cut else behind)
        if crimes:
            yield _Charge(
                claim,
                s,
                stage,
                frozenset(SAME_CRIME.get(crime, crime) for how, what in crimes for crime in [f"{how}{what}".lower()]),
            )


def _cases(charges: list[_Charge]) -> list[list[_Charge]]:
    """Those of one person: a name in common, or none where few are charged at all."""
    cases: list[list[_Charge]] = []
    for charge in charges:
        near = [c for c in cases if any(_of_one(charge, other) for other in c)]
        cases = [c for c in cases if c not in near]
        cases.append([c for case in near for c in case] + [charge])
    return cases


def _of_one(a: _Charge, b: _Charge) -> bool:
    one, other = ({n for n in c.statement.names if n != c.statement.said_by and " " in n} for c in (a, b))
    shared = frozenset(a.statement.terms) & frozenset(b.statement.terms)
    if one and other:
        return bool(one & other)
    return len(shared) >= SHARED or bool(a.statement.subject & b.statement.subject)


SHARED = 5
"""Terms that two statements share, of which one names nobody, from which they tell of one case."""


def _candidate(stage: str, case: list[_Charge]) -> Candidate | None:
    """Sides of crimes of which none is on the other; an update where another article tells the later ones."""
    rivals = [
        c for c in case if any(_apart(c.crimes, o.crimes) and c.statement.source != o.statement.source for o in case)
    ]
    values: dict[frozenset[str], list[_Charge]] = defaultdict(list)
    for charge in sorted(rivals, key=lambda c: plain(c.statement.published)):
        like = next((v for v in values if not _apart(v, charge.crimes)), charge.crimes)
        values[like].append(charge)
    if len(values) < 2:
        return None
    first, *_, last = values.values()
    moved = days_after(last[0].statement, first[-1].statement) > 0
    sides = tuple(
        Side(
            " and ".join(sorted(crimes)),
            tuple(dict.fromkeys(c.claim for c in told)),
            told[0].statement.published if moved else "",
        )
        for crimes, told in values.items()
    )
    return Candidate(
        "What the charge is" if stage == "charge" else "What the verdict is", "update" if moved else "nature", sides
    )


def _apart(a: frozenset[str], b: frozenset[str]) -> bool:
    """Is nothing told by both, and is no crime of the one that of the other told more closely?"""
    return not any(one in other or other in one for one in a for other in b)
