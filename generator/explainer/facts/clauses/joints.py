"""Where the clauses of a sentence meet that each tell a thing by itself, as the parse coordinates them.

* main clauses with a subject of their own, or with the subject and auxiliaries of an earlier one
* a clause that leads in to the other: "while the cause is unclear, the port is closed"
* behind the main clause, what happened meanwhile, before or nevertheless: ", as tests showed ..."
"""

from __future__ import annotations

from dataclasses import dataclass

from ...grammar.chunking.chunk_links import phrase
from ...grammar.chunking.model import Parse
from ...lang.en.cohesion import ADDING, ASSERTING, CONCEDING, CORRECTING, EARLIER, NARROWING
from ...lang.en.irregular_verbs import PARTICIPLES, PASTS
from .main_verb import reported, verb_group
from .two_reports import two_reports

_ADVERBS = ("RB", "RBR", "RBS")
_MODIFIERS = ("DT", "PRP$", "JJ", "CD", "NN", "NNP", "HYPH", "POS")
"""Tags before a noun: where its chunk was cut short, what stands before it is its own."""
_REACH = 8
"""Tokens of a phrase that may stand between a conjunction and the subject: "but on Monday the ..."."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A clause with all that hangs on it: tokens `[start, end)`."""

    clause: int
    start: int
    end: int
    joint: str
    """What opens it, in lower case: a conjunction, ';' or ','; '' for the first."""
    root: int | None = None
    """The clause whose subject it shares."""
    conceded: bool = False
    report: bool = False
    """It tells by its own subject what somebody says, as the other does: "police say ..., but witnesses say ..."."""


def find_units(parse: Parse) -> list[Unit]:
    """The units of a sentence in order; none where it is no sentence, or holds on a condition."""
    if parse.fragment or any(_on_all(parse, number) for number in range(len(parse.clauses))):
        return []
    if reports := two_reports(parse):
        first, end, second, at, word = reports
        return [Unit(first, 0, end, "", report=True), Unit(second, at, len(parse.tokens), word, report=True)]
    found: list[Unit] = []
    for number, clause in enumerate(parse.clauses):
        group = verb_group(parse, number)
        if group is None or not group.finite:
            continue
        if clause.kind == "main" and clause.parent is None:
            unit = _main(parse, number, found)
        elif clause.kind == "adverbial" and clause.parent is not None:
            unit = _adverbial(parse, number, found)
        else:
            continue
        if unit is not None:
            found.append(unit)
    return _closed(parse, found)


def _on_all(parse: Parse, number: int) -> bool:
    """Is it a condition of a main clause, and so perhaps of the others too?"""
    clause = parse.clauses[number]
    above = parse.clauses[clause.parent] if clause.parent is not None else None
    return clause.kind == "conditional" and (above is None or above.kind == "main")


def _main(parse: Parse, number: int, found: list[Unit]) -> Unit | None:
    clause = parse.clauses[number]
    shares = clause.coordinated_with is not None and clause.subject == parse.clauses[clause.coordinated_with].subject
    if not found:
        return Unit(number, 0, 0, "")
    begin = _begin(parse, number, shares, behind=found[-1].start)
    if found[-1].conceded:
        at = _conceded_end(parse, begin, found[-1])
        return Unit(number, at + 1, 0, ",") if at and not shares else None
    meeting = _joint(parse, begin, _last_verb(parse, begin))
    if meeting is None or (clause.subject is None and not shares and begin == _verb(parse, number)):
        return None
    at, word = meeting
    if (_rides_on_another(parse, number) and word != ";") or (shares and _other_tense(parse, number)):
        return None
    if _of_one_of_several(parse, number) if shares else _shares_passive(parse, number, found[-1].clause):
        return None
    if shares and (first_of(parse, number) not in {unit.clause for unit in found} or _of_participle(parse, number, at)):
        return None
    return Unit(number, at, 0, word, clause.coordinated_with if shares else None)


def _adverbial(parse: Parse, number: int, found: list[Unit]) -> Unit | None:
    clause = parse.clauses[number]
    if clause.marker is None or clause.subject is None or clause.parent is None:
        return None
    word, tokens = parse.tokens[clause.marker].text.lower(), parse.tokens
    parent = clause.parent
    while (up := parse.clauses[parent].parent) is not None and parse.clauses[parent].kind in (
        "infinitive",
        "participial",
    ):
        parent = up
    above = parse.clauses[parent]
    before = tokens[clause.marker - 1] if clause.marker else None
    if before is None or (clause.marker == 1 and before.text == "Even"):
        leads = not found and word in CONCEDING and above.kind == "main" and above.parent is None
        return Unit(number, clause.marker + 1, 0, "", conceded=True) if leads else None
    if not found or word not in ASSERTING or before.text.lower() in NARROWING:
        return None
    if above.kind != "main" or above.parent is not None or number < parent or _rides_on_another(parse, number):
        return None
    bare = (
        word == "as"
        and parent == clause.parent
        and parse.chunks[clause.subject].kind != "pronoun"
        and not _negated(parse, parent)
    )
    return Unit(number, clause.marker + 1, 0, word) if before.text == "," or bare else None


def _closed(parse: Parse, found: list[Unit]) -> list[Unit]:
    """The units with their ends; what only a comma parts is a list whose last part has a conjunction."""
    kept: list[Unit] = []
    for n, unit in enumerate(found):
        listed = any(later.joint == "and" for later in found[n + 1 :])
        if kept and (unit.joint == "," and not kept[-1].conceded and not listed):
            continue
        if kept and _takes_back(parse, kept[-1], unit, found[n + 1].start if n + 1 < len(found) else len(parse.tokens)):
            continue
        kept.append(unit)
    if not kept:
        return []
    if len(kept) == 1:
        kept = [Unit(kept[0].clause, 0, 0, "")]
    ends = [*(_joint_start(parse, unit) for unit in kept[1:]), len(parse.tokens)]
    return [
        Unit(unit.clause, unit.start, end, unit.joint, unit.root, unit.conceded)
        for unit, end in zip(kept, ends, strict=True)
    ]


def _begin(parse: Parse, number: int, shares: bool, behind: int) -> int:
    """The first token of a main clause, with the clauses and phrases in front of its subject that begin behind
    another token."""
    clause = parse.clauses[number]
    first = _verb(parse, number)
    if clause.subject is None:
        ends = (
            c.start for c in parse.chunks if c.end == first and parse.tokens[c.start - 1].text.lower() in ("and", "but")
        )
        first = next(ends, first)  # 'a total of 20, and 48 more are ...': what looks like a conjunct is its subject
    elif not shares:
        first = _with_conjuncts(parse, min(first, phrase(parse.chunks, clause.subject)[0]))
    if first and parse.tokens[first - 1].tag == "EX":
        first -= 1
    fronted = [c.start for n, c in enumerate(parse.clauses) if c.parent == number and behind < c.start]
    placed = [parse.chunks[c].preposition for c in clause.obliques]
    return min([first, *(k for k in (*fronted, *placed) if k is not None and not shares)])


def _verb(parse: Parse, number: int) -> int:
    """The first token of a clause's verb group."""
    group = verb_group(parse, number)
    return min(group.tokens) if group else parse.clauses[number].start


def _with_conjuncts(parse: Parse, first: int) -> int:
    """Where the first of several subjects begins that the parse leaves free: "theatres, shops and museums were"."""
    taken = {c for clause in parse.clauses for c in (*clause.objects, *clause.obliques, clause.subject)}
    for number in range(len(parse.chunks) - 1, -1, -1):
        chunk = parse.chunks[number]
        listed = chunk.conjunct_of is not None and parse.tokens[chunk.start - 1].text == ","
        alone = chunk.preposition is None and chunk.apposition_to is None and number not in taken
        free = (alone or listed) and not chunk.time
        if free and chunk.end == first - 1 and parse.tokens[chunk.end].text.lower() in ("and", ","):
            first = chunk.start
    return first


def _last_verb(parse: Parse, before: int) -> int:
    """The token behind the last verb that stands before another token."""
    return max((max(group.tokens) + 1 for group in parse.verb_groups if max(group.tokens) < before), default=0)


def _joint(parse: Parse, begin: int, lowest: int) -> tuple[int, str] | None:
    """(token behind the joint, its word) nearest before a clause's first token."""
    comma: int | None = None
    for k in range(begin - 1, max(lowest, begin - 1 - _REACH) - 1, -1):
        token = parse.tokens[k]
        low = token.text.lower()
        if low in ("and", "but") and token.tag == "CC":
            return k + 1, low
        if low == ";":
            return k + 1, low
        if token.text == ",":
            if comma is not None:
                break
            comma = k
        elif comma is None and token.tag not in (*_ADVERBS, *_MODIFIERS) and token.end < parse.tokens[k + 1].start:
            break
    return (comma + 1, ",") if comma is not None and comma == begin - 1 else None


def _joint_start(parse: Parse, unit: Unit) -> int:
    """The token with which what parts a unit from the one before begins."""
    at = unit.start - 1
    return at - 1 if at and parse.tokens[at - 1].text == "," else at


def _conceded_end(parse: Parse, begin: int, conceded: Unit) -> int | None:
    """The comma that closes a clause in front, right before the main clause or a short phrase that opens it."""
    lowest = _last_verb(parse, begin)
    return next((k for k in range(begin - 1, max(lowest, conceded.start), -1) if parse.tokens[k].text == ","), None)


def _rides_on_another(parse: Parse, number: int) -> bool:
    """Does a clause stand before it to which it may belong: what somebody says, or a relative clause with a subject of
    its own ("a plan in which jobs go and works close")?"""
    verb = verb_group(parse, number)
    return verb is not None and any(
        max(group.tokens) < min(verb.tokens) and (reported(parse, n) or _relates(parse, n))
        for n in range(len(parse.clauses))
        if (group := verb_group(parse, n)) is not None
    )


def _relates(parse: Parse, number: int) -> bool:
    clause = parse.clauses[number]
    return clause.kind == "relative" and clause.subject != clause.noun


def _other_tense(parse: Parse, number: int) -> bool:
    """Is a form in -ed without auxiliary joined to a verb of the present? It hardly is its verb: 'is closed and
    suspected cases'."""
    group, first = verb_group(parse, number), verb_group(parse, parse.clauses[number].coordinated_with)
    if group is None or first is None or group.shares is not None:
        return False
    return group.tense == "past" and len(group.tokens) == 1 and first.tense == "present" and not first.perfect


def first_of(parse: Parse, number: int) -> int:
    """The first clause of those that share a subject with this one."""
    clauses = parse.clauses
    while (earlier := clauses[number].coordinated_with) is not None and clauses[earlier].subject == clauses[
        number
    ].subject:
        number = earlier
    return number


def _of_participle(parse: Parse, number: int, at: int) -> bool:
    """Does a participle or a relative clause stand before the joint, so that a form in -ed may go on with that:
    "troops based in Norland and deployed abroad"?"""
    group, first = verb_group(parse, number), verb_group(parse, parse.clauses[number].coordinated_with)
    if group is None or first is None or len(group.tokens) > 1 or parse.tokens[at - 2].text == ",":
        return False
    word = parse.tokens[group.head].text.lower()
    if word in PASTS and word not in PARTICIPLES:
        return False
    return any(
        clause.kind in ("relative", "participial") and other.form in ("participle", "finite")
        for n, clause in enumerate(parse.clauses)
        if (other := verb_group(parse, n)) is not None and max(first.tokens) < other.head < group.head
    )


def _shares_passive(parse: Parse, number: int, earlier: int) -> bool:
    """'Buildings have been closed and events suspended': may it be a participle without its auxiliary?"""
    clause, group, first = parse.clauses[number], verb_group(parse, number), verb_group(parse, earlier)
    if group is None or first is None or not first.passive or len(group.tokens) > 1 or clause.objects:
        return False
    word = parse.tokens[group.head].text.lower()
    return group.tense == "past" and (word.endswith("ed") or word in PARTICIPLES)


def _of_one_of_several(parse: Parse, number: int) -> bool:
    """'That too was centred on Asia but killed more': what 'too' adds to is in its own clause alone."""
    first = first_of(parse, number)
    words = parse.tokens[parse.clauses[first].start : _verb(parse, first)]
    return any(token.text.lower() in ADDING for token in words)


def _negated(parse: Parse, number: int) -> bool:
    group = verb_group(parse, number)
    return group is not None and group.negation is not None


def _takes_back(parse: Parse, before: Unit, unit: Unit, end: int) -> bool:
    """Does the unit correct the one before: "not X but Y", "at first X, but now Y", "not only X but also Y"?"""
    if any(token.text.lower() == "only" for token in parse.tokens[before.start : unit.start]) and _negated(
        parse, before.clause
    ):
        return True
    if unit.joint != "but" and unit.joint not in CONCEDING:
        return False
    said = {token.text.lower() for token in parse.tokens[before.start : unit.start]}
    told = {token.text.lower() for token in parse.tokens[unit.start : end]}
    return bool(said & EARLIER or told & CORRECTING) or (unit.root is not None and _negated(parse, before.clause))
