"""Two propositions side by side: do they tell the same, the opposite, or something else?

First the same event, then the clash (de Marneffe, Rafferty and Manning 2008, "Finding contradictions in text"): one
predicate, or two of which a dictionary says that they are one, converse or opposed; then, role by role, the same thing,
another, or one of which the words do not tell.
"""

from __future__ import annotations

from dataclasses import dataclass

from ...grammar.lexicon import lexical_relations as lexicon
from ...lang.en.clause_words import GIVING_NAMES, LIGHT_VERBS
from ...lang.en.states import STATES_OF_MIND
from ...lang.en.verbs import STANCES
from ..model.proposition import Argument, Proposition
from .akin import opposed, related, state_after
from .arguments import Fit, fit

ALL_BUT = 0.8
"""Share of all terms of two clauses from which they are told in nearly the same words."""

_Alignment = tuple[tuple[str, str], ...]
_DIRECT: _Alignment = (
    ("agent", "agent"),
    ("patient", "patient"),
    ("recipient", "recipient"),
    ("complement", "complement"),
)
_MUTUAL: _Alignment = (("agent", "patient"), ("patient", "agent"))
"""'X met Y' beside 'Y met X'."""
_TURNED: _Alignment = (("agent", "patient"),)
"""'The plant closed' beside 'Acme closed the plant': the subject of one is the object of the other (ergative verbs)."""
_TURNED_BACK: _Alignment = (("patient", "agent"),)
_SUBJECT: _Alignment = (("agent", "agent"),)


_OF_WHAT_IT_IS = {"same": 3, "open": 2, "other": -1}
"""Level of two that say of something that it is the same, by whether it is one thing."""
_HELD = STATES_OF_MIND | STANCES
"""What one wants or thinks another may not: that both tell of one thing does not make it one."""
OTHER = -2
"""Level of one predicate told of two things."""


@dataclass(frozen=True, slots=True)
class Match:
    """How a passage's proposition compares with a claim's, where a dictionary relates their predicates."""

    opposite: bool
    """By predicate and polarity together."""
    level: int
    """3: what the claim is about, and one more role, are the same; 2: that is; 1: a pronoun or a general noun may stand
    for it; 0: the words do not tell; -1: another word fills a role, or none does; OTHER: surely another thing does."""


_MATCHES = {(opposite, level): Match(opposite, level) for opposite in (False, True) for level in range(OTHER, 4)}


def compare(claim: Proposition, passage: Proposition) -> Match | None:
    """None where the predicates have nothing to do with each other, or where one of them is neither so nor not so."""
    if claim.links and not passage.links:  # the state in which a deed leaves somebody is judged from the deed
        return compare(passage, claim)
    if not (passage.links or related(claim.lemma, passage.lemma)):
        return None
    if not claim.polarity or not passage.polarity or claim.open != passage.open or not modes_meet(claim, passage):
        return None
    found = predicates(claim, passage)
    if found is None:
        return None
    opposed, alignments = found
    level = OTHER if _elsewhere(claim, passage) else max(_level(claim, passage, alignment) for alignment in alignments)
    return _MATCHES[opposed != (claim.polarity != passage.polarity), level]


_PLAIN = ("", "ahead")


def modes_meet(p: Proposition, q: Proposition) -> bool:
    """A plan and its news are told of one act; an order, an attempt or a thought only meets its like."""
    return p.mode == q.mode or (p.mode in _PLAIN and q.mode in _PLAIN)


def other_sort(p: Proposition, q: Proposition) -> tuple[str, Argument, Argument] | None:
    """The only role that two propositions of one predicate fill with things of two sorts, with these, where they agree
    on another role: 'detained his wife' beside 'detained his sister'; None where there is none."""
    if p.polarity != q.polarity or not p.polarity or p.open != q.open or not modes_meet(p, q):
        return None
    related = predicates(p, q, kin=True)
    if related is None or related[0] or p.kind == "noun" or q.kind == "noun":
        return None
    roles = ("agent", "patient", "recipient", "complement")
    pairs = [(role, a, b) for role in roles if (a := p.argument(role)) and (b := q.argument(role))]
    found = [(role, a, b) for role, a, b in pairs if lexicon.exclusive(a.head, b.head)]
    others = [fit(a, b) for role, a, b in pairs if not found or role != found[0][0]]
    return found[0] if len(found) == 1 and set(others) <= {"same", "open"} and "same" in others else None


def one_event(p: Proposition, q: Proposition) -> bool:
    """Do both surely tell one event? One predicate, and two roles that are the same, or each that either fills."""
    match = compare(p, q)
    if match is None or match.opposite or match.level < 2:
        return False
    return match.level > 2 or _roles(p) == _roles(q)


def turned_round(p: Proposition, q: Proposition) -> bool:
    """Do both tell one deed in nearly the same words, with who did it and to whom the other way round?"""
    if p.kind != "verb" or p.lemma != q.lemma or p.polarity != q.polarity or p.mode != q.mode or p.open or q.open:
        return False
    if lexicon.symmetric(p.lemma) or p.agent is None or q.agent is None:
        return False
    if len(p.terms & q.terms) < ALL_BUT * len(p.terms | q.terms):
        return False
    crossed = ((a, b) for a in (p.patient, p.recipient) for b in (q.patient, q.recipient) if a and b)
    return any(fit(p.agent, b) == "same" and fit(a, q.agent) == "same" for a, b in crossed)


_ROLES = ("agent", "patient", "recipient", "complement")


def _roles(p: Proposition) -> set[str]:
    return {role for role in _ROLES if p.argument(role)}


def _level(claim: Proposition, passage: Proposition, alignment: _Alignment) -> int:
    fits = {
        role: fit(argument, passage.argument(other))
        for role, other in alignment
        if (argument := claim.argument(role)) is not None
    }
    if "clash" in fits.values():
        return OTHER
    if alignment is _SUBJECT:
        return _OF_WHAT_IT_IS.get(fits.get("agent", "missing"), 2)
    if claim.lemma in _HELD and (holder := fits.get("agent", "same")) != "same":
        return -1 if holder == "other" else 0
    themes = ("complement", "patient", "recipient", "agent")
    filled = [role for role in themes if role in fits and not _is_extent(claim.argument(role))]
    theme = next(iter(filled), "")
    if not theme:
        return 0
    others = [fit for role, fit in fits.items() if role != theme]
    if theme == "agent" or claim.lemma in LIGHT_VERBS:
        around = _circumstances(claim, passage)
        if "same" not in around and ("other" in around or "clash" in around):
            return -1
        if "same" not in around and theme == "agent" and claim.lemma in LIGHT_VERBS:
            return 0
        others += around
    match fits[theme]:
        case "same":
            return -1 if "other" in others and "same" not in others and theme == "agent" else 2 + ("same" in others)
        case "other":
            return -1
        case "open":
            return 1 if "same" in others else 0
    return -1


def _is_extent(a: Argument | None) -> bool:
    """How far, and not what: 'rose 5 percent'."""
    return a is not None and a.vague and a.number is not None


def _circumstances(claim: Proposition, passage: Proposition) -> list[Fit]:
    """Of what stands behind one preposition in both, but for days: who appeared on one show did not on the other, and
    contact with pigs is none with patients."""
    return [
        fit(a, b) for one, a in claim.obliques for other, b in passage.obliques if one == other and a.terms and b.terms
    ]


_PLACING = ("in", "at", "near", "from", "to", "into")


def _elsewhere(p: Proposition, q: Proposition) -> bool:
    """Do both name a place behind one preposition, and none in common: "in Denmark", "in Portugal"?"""
    placed = {name for name, argument in p.obliques if name in _PLACING and argument.names}
    for preposition in placed:
        one, other = (
            {place for name, argument in told.obliques if name == preposition for place in argument.names}
            for told in (p, q)
        )
        if other and one.isdisjoint(other):
            return True
    return False


def other_name(p: Proposition, q: Proposition) -> bool:
    """Do both say what one and the same is called, and not the same?"""
    if not {p.lemma, q.lemma} <= GIVING_NAMES:
        return False
    one, other = (told.argument("as") or told.complement for told in (p, q))
    of_one = fit(p.patient, q.patient) in ("same", "open")
    return of_one and one is not None and other is not None and one.head != other.head


def predicates(p: Proposition, q: Proposition, *, kin: bool = False) -> tuple[bool, tuple[_Alignment, ...]] | None:
    """(opposed, ways to align their roles), or None. `kin`: two copulas are one predicate, whatever they link."""
    if p.links or q.links:
        return (False, (_DIRECT,)) if kin and p.kind == q.kind else _copulas(p, q) or _states(p, q)
    a, b = p.lemma, q.lemma
    if a == b or lexicon.same_predicate(a, b):
        return False, (*_alignments(p, q), *((_MUTUAL,) if lexicon.symmetric(a) else ()))
    if mapping := lexicon.converse(a, b):
        return False, (mapping,)
    if opposed(a, b):
        return True, _alignments(p, q)
    return None


def _alignments(p: Proposition, q: Proposition) -> tuple[_Alignment, ...]:
    if (p.patient is None) == (q.patient is None):
        return (_DIRECT,)
    if p.patient is None and q.agent is None:
        return (_TURNED,)
    if q.patient is None and p.agent is None:
        return (_TURNED_BACK,)
    return (_DIRECT, _TURNED if p.patient is None else _TURNED_BACK)


def _copulas(p: Proposition, q: Proposition) -> tuple[bool, tuple[_Alignment, ...]] | None:
    """'is dead' beside 'is alive'; 'was the wife of' beside 'was the sister of'."""
    if not (p.links and q.links) or p.complement is None or q.complement is None:
        return None
    a, b = p.complement.head, q.complement.head
    if a != b and (lexicon.opposed(a, b, "adjective") or lexicon.opposed(a, b, "noun") or lexicon.exclusive(a, b)):
        return True, (_SUBJECT,)
    return (False, (_SUBJECT,)) if fit(p.complement, q.complement) == "same" else None


def _states(deed: Proposition, state: Proposition) -> tuple[bool, tuple[_Alignment, ...]] | None:
    """'died' beside 'is alive'."""
    found = state_after(deed, state)
    role = "agent" if deed.patient is None else "patient"
    return (found == "opposed", (((role, "agent"),),)) if found else None
