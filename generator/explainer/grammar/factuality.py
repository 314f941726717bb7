"""Factuality of each predicate of a sentence: does it hold, how surely, and by whose word?

The values and the nesting of holders are FactBank's (Saurí and Pustejovsky 2009, 2012, "Are you sure that this
happened?"): the polarity and modality of a predicate's own verb group, then, from the inside outwards, what each
operator ("refused to") and each frame of attribution ("denied that") makes of it. What a verb of report says, its
holder says for sure; whether the author holds it too stays open.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from ..lang.en.clause_words import REPORTING
from ..lang.en.factuality import FactualityClass, Follow, Value
from .chunking.model import Clause, Frame, Operator, Parse, Predicate
from .conditions import conditional
from .lexicon.factuality_classes import Part, adverb_class, denies, factuality_class, first_class, modal_value
from .verdicts import spells_out, verdict_of_adjective, verdicts

_SIGN = {"+": 1, "-": -1}
_DEGREE = {"CT": 3, "PR": 2, "PS": 1, "U": 0}
_ADVERB_TAGS = ("RB", "RBR", "RBS")


Mode = Literal["", "ahead", "wanted", "tried", "open"]

_MODES: dict[str, Mode] = {
    "plan": "ahead",
    "planned": "ahead",
    "commitment": "ahead",
    "prediction": "ahead",
    "warning": "ahead",
    "wish": "wanted",
    "demand": "wanted",
    "demand of a clause": "wanted",
    "enabling": "wanted",
    "attempt": "tried",
    "hesitation": "tried",
    "imagination": "open",
    "inquiry": "open",
    "open": "open",
}
"""Class of a governing word -> what it makes of what it governs: that is compared with its like alone."""

_MODAL_MODES: dict[str, Mode] = {
    "would": "ahead",
    "should": "wanted",
    "must": "wanted",
    "ought": "wanted",
    "need": "wanted",
    "can": "open",
}
"""Modal verb -> what it makes of its clause; as the past of 'will', 'would' reports what lay ahead."""


@dataclass(frozen=True, slots=True)
class Factuality:
    """What a sentence says of one predicate."""

    value: Value
    """By the word of `holder`, or of the author where nobody else holds it."""
    holder: int | None = None
    """Chunk of the innermost holder that is not the author."""
    reported: bool = False
    """It stands behind a frame or an adverb of report: the author does not vouch for it."""
    framed: str = ""
    """Lemma of the outermost frame."""
    mode: Mode = ""
    """What is not told as a fact: what lies ahead, is wanted of somebody, tried, or only thought of."""
    conditional: bool = False
    """It holds only on a condition, or is one."""
    asked: bool = False
    """It is asked, not told."""
    denied: bool = False
    """A word of denial, doubt or disbelief governs it: somebody else holds that it is so."""

    @property
    def polarity(self) -> int:
        """1 for so, -1 for not so, 0 where nothing follows."""
        return polarity(self.value)


def polarity(value: Value) -> int:
    """1, -1, or 0 for U."""
    return _SIGN.get(value[-1], 0)


def apply(outer: Value, inner: Value) -> Value:
    """The value of what is governed: certainty is the lesser of both, polarity the product; U where either is.

    >>> apply("CT-", "CT-")
    'CT+'
    >>> apply("PR+", "CT-")
    'PR-'
    """
    sign = polarity(outer) * polarity(inner)
    if not sign:
        return "U"
    degree = min(outer[:2], inner[:2], key=_DEGREE.__getitem__)
    return f"{degree}{'+' if sign > 0 else '-'}"  # type: ignore[return-value]


def factuality(parse: Parse, predicate: Predicate) -> Factuality:
    """Of one predicate of the sentence."""
    clause = parse.clauses[predicate.clause]
    told = _alone(parse, predicate, clause)
    for operator in reversed(predicate.operators):
        told = _under_operator(told, operator)
    if not (predicate.lemma in REPORTING and _falsely(parse, predicate.head)):
        for adverb in _adverbs(parse, clause):
            told = _with_adverb(told, adverb)
    if clause.noun is not None and spells_out(parse, clause, clause.noun):
        for verdict, negated in verdicts(parse, clause.noun):
            told = _judged(replace(told, reported=told.reported or verdict.holder == "subject"), verdict, negated)
    if (judged := verdict_of_adjective(parse, clause)) is not None:
        told = _judged(told, *judged)
    aside = {operator.head for operator in predicate.operators} | _beyond(parse, predicate.clause)
    for frame in parse.frames[predicate.clause]:
        told = _under_frame(told, frame, _of_frame(parse, frame), frame.head in aside)
        if _falsely(parse, frame.head):
            told = replace(told, value=apply("CT-", told.value), denied=True)
    return told


def _falsely(parse: Parse, verb: int) -> bool:
    """ "Falsely claimed that": what is claimed is not so."""
    beside = parse.tokens[max(0, verb - 1) : verb + 2]
    classes = (adverb_class(token.text.lower()) for token in beside if token.tag in _ADVERB_TAGS)
    return any(row is not None and row.name == "falsity" for row in classes)


def _alone(parse: Parse, predicate: Predicate, clause: Clause) -> Factuality:
    """By the predicate's own clause, whatever governs it."""
    group = parse.verb_groups[clause.verb] if clause.verb is not None else None
    mode: Mode = "ahead" if group is not None and group.tense == "future" else ""
    if group is not None and group.modal in _MODAL_MODES:
        mode = _MODAL_MODES[group.modal]
    if clause.kind == "infinitive" and not predicate.operators and clause.noun is None:
        mode = "wanted"  # a purpose: "to contain the spill"
    return Factuality(
        _own(parse, predicate, clause),
        mode=mode,
        conditional=conditional(parse, predicate.clause),
        asked=_asked(parse, predicate.clause),
    )


def _under_operator(told: Factuality, operator: Operator) -> Factuality:
    if found := _of_operator(operator):
        make = _judged if found.holder == "subject" else _governed
        told = make(told, found, operator.negated)
    mode: Mode = told.mode or ("ahead" if operator.tense == "future" else "")
    if operator.modal in _MODAL_MODES:
        return replace(told, mode=mode or _MODAL_MODES[operator.modal])
    value = apply(modal_value(operator.modal, False) or "CT+", told.value) if operator.modal else told.value
    return replace(told, value=value, mode=mode)


def _with_adverb(told: Factuality, adverb: str) -> Factuality:
    row = adverb_class(adverb)
    if row is None:
        return told
    if row.holder == "others":
        return replace(told, reported=True)
    return told if row.name == "negation" else replace(told, value=apply(row.affirmed, told.value))


def _under_frame(told: Factuality, frame: Frame, found: FactualityClass | None, aside: bool) -> Factuality:
    """`found` is the class of the frame's word. `aside`: the frame tells whose word it is, and no more."""
    reports = found is None or found.holder == "subject"
    heard = told.holder is None and (aside or reports)
    told = replace(
        told,
        holder=frame.holder if heard else told.holder,
        reported=told.reported or reports,
        framed=frame.lemma,
    )
    if aside or found is None or (found.name in ("report", "claim") and not frame.negated):
        return told
    return _judged(told, found, frame.negated)


def _judged(told: Factuality, row: FactualityClass, negated: bool) -> Factuality:
    """What somebody's word makes of what is held."""
    return replace(_governed(told, row, negated), denied=told.denied or denies(row, negated))


def of_object(verb: str, negated: bool, own: Value, mode: Mode) -> tuple[Value, Mode]:
    """Value and mode of the deed that a verb's object names, where `own` and `mode` are the verb's: who proposes an
    extension tells no more of it than who proposes to extend.

    >>> of_object("propose", False, "CT-", "")
    ('CT-', 'ahead')
    >>> of_object("deny", False, "CT+", "")
    ('CT-', '')
    >>> of_object("watch", True, "CT-", "")
    ('CT+', '')
    """
    row = factuality_class(verb, "verb", "noun")
    planned = row or first_class(verb, "verb", ("infinitive", "gerund"))
    if planned is not None and planned.name in _MODES:
        return own, _MODES[planned.name]
    return ((row.negated if negated else row.affirmed) if row else "CT+"), mode


def _governed(told: Factuality, row: FactualityClass, negated: bool) -> Factuality:
    """What a governing word makes of it. Under a plan or an order what is planned keeps its polarity: an order not to
    kiss is no order to kiss."""
    if row.name in _MODES:
        return replace(told, value=apply("CT-", told.value) if negated else told.value, mode=_MODES[row.name])
    return replace(told, value=apply(row.negated if negated else row.affirmed, told.value))


def _beyond(parse: Parse, number: int) -> frozenset[int]:
    """Heads of verbs that govern a clause only as a circumstance: who denies that somebody fell while he ran does not
    deny that he ran."""
    found: set[int] = set()
    at, crossed = parse.clauses[number], False
    for _ in range(len(parse.clauses)):
        crossed = crossed or at.kind in ("adverbial", "conditional", "relative")
        if at.parent is None:
            break
        at = parse.clauses[at.parent]
        if crossed and at.verb is not None:
            found.add(parse.verb_groups[at.verb].head)
    return frozenset(found)


def _own(parse: Parse, predicate: Predicate, clause: Clause) -> Value:
    """By the verb group alone: negation and modal."""
    group = parse.verb_groups[clause.verb] if clause.verb is not None else None
    if _of_few(parse, clause):
        return "U"
    negated = predicate.negated != _denies_complement(parse, clause)
    if group is not None and group.modal and group.modal not in _MODAL_MODES:
        return modal_value(group.modal, negated) or "U"
    return "CT-" if negated else "CT+"


def _of_few(parse: Parse, clause: Clause) -> bool:
    """ "Few cases had contact with pigs": of most it is not so, of some it is."""
    told = (*([clause.subject] if clause.subject is not None else []), *clause.objects)
    return any(parse.tokens[parse.chunks[number].start].text.lower() == "few" for number in told)


def _denies_complement(parse: Parse, clause: Clause) -> bool:
    """ "found him not guilty": a negation right before an adjective that ends what the verb says of its object."""
    if clause.verb is None or not clause.objects:
        return False
    at = parse.chunks[clause.objects[-1]].end
    behind = [token.text.lower() for token in parse.tokens[at : at + 1]]
    return behind == ["not"] and [token.tag for token in parse.tokens[at + 1 : at + 2]] == ["JJ"]


def _of_operator(operator: Operator) -> FactualityClass | None:
    linking, _, adjective = operator.lemma.partition(" ")
    follows: tuple[Follow, ...] = ("infinitive", "gerund")
    if linking in ("be", "become", "seem", "remain") and adjective and adjective != "to":
        return first_class(adjective, "adjective", follows)
    if operator.lemma.endswith(" from"):
        return first_class(operator.lemma.removesuffix(" from"), "verb", ("from",)) or first_class(
            operator.lemma, "verb", follows
        )
    return first_class(operator.lemma, "verb", follows) or first_class(operator.lemma, "noun", follows)


def _of_frame(parse: Parse, frame: Frame) -> FactualityClass | None:
    part: Part = "noun" if parse.tokens[frame.head].tag.startswith("NN") else "verb"
    return first_class(frame.lemma, part, ("clause",)) or first_class(frame.lemma, part, ("gerund", "infinitive"))


def _adverbs(parse: Parse, clause: Clause) -> list[str]:
    """Adverbs of stance that stand in the verb group or right before or behind it."""
    if clause.verb is None:
        return []
    tokens = parse.verb_groups[clause.verb].tokens
    first, last = min(tokens), max(tokens)
    return [
        word
        for k in range(max(0, first - 1), min(len(parse.tokens), last + 2))
        if parse.tokens[k].tag in _ADVERB_TAGS and k not in tokens
        for word in [parse.tokens[k].text.lower()]
        if not (k > last and _of_nearness(word))  # "stole nearly all of it"
    ] + [parse.tokens[k].text.lower() for k in tokens if parse.tokens[k].tag in _ADVERB_TAGS]


def _of_nearness(adverb: str) -> bool:
    row = adverb_class(adverb)
    return row is not None and row.name == "nearness"


def _asked(parse: Parse, number: int) -> bool:
    return parse.clauses[number].kind in ("main", "quoted") and bool(parse.tokens) and parse.tokens[-1].text == "?"
