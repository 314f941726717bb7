"""The topic's title: the headline, or the part of one, that best says what all sources are about.

Headlines carry bait beside the matter ("What's Going On? ..."), so each is taken apart at its question marks and bars,
and the part wins whose words are most central, with little that weighs or teases, and that tells what one of the first
claims tells: a headline on what the news does to a company's shares does not. What stands before a colon stays with
what follows it, unless it only names a section. What sources deny each other is no title as a plain fact.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable
from itertools import chain

from ...core.edtf import precision
from ...core.model import Annotated, Claim, Title
from ...grammar.stems import stem, terms, words
from ...lang.en.headlines import ATTRIBUTES, FIRST_PERSON, POINTS_BACK
from ...lang.en.questions import ASKING
from ...lang.en.words import EVALUATIVE, FRAMED, LEADS_IN
from ..checking.anchor import cite
from ..clauses.main_verb import has_finite_verb, is_earlier
from ..cues.headlines import headline_parts, is_denied, tells_ahead, tells_something, what_is_denied
from ..cues.referents import opens_as_known, points_nowhere
from ..grouping.similarity import Vector
from ..model.statement import Group
from .eventful import is_state

_DANGLES = re.compile(r"\b(?:and|but|or) (?:as|when|while|if|that|after|before)\b[^,]*$")
"""A clause that a cut left without its verb."""
_QUOTES = re.compile(r"[“\"‘'`]|[^“]*“[^”]*$|[^`]*`")
"""Opens with a quotation, or holds the half of one, or one as agencies type it."""
_POINTS = re.compile(POINTS_BACK, re.I)
_ATTRIBUTES = re.compile(ATTRIBUTES, re.I)
_ASKS = re.compile(rf"(?:{'|'.join(ASKING)})\b", re.I)
_FRAMED = re.compile(
    FRAMED,
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"(?:Previous|Earlier|Past|Former)\b|(?:Mr|Mrs|Ms|Miss|Mx)\b\.? [A-Z][\w'’-]+ [a-z]"
    r"|(?:None|Some|Many|Most|All|Few|Several|Each|Half|One|Two|Three) of (?:the|them|these|those|his|her|its|their)\b"
)
"""What opens a sentence on earlier things of a kind, on somebody by his surname alone, or on a part of a group."""
_JOINTS = re.compile(r",(?= [a-z])|(?= after\b)")
_RELATIVE = re.compile(r"\b(?:who|which|that|whose|where)\b[^,]*")
"""Its verb is not that of the sentence."""
Disputed = tuple[set[str], set[str]]
"""Terms of a claim that sources deny each other, and where only its numbers are disputed, these."""
FIRST = 25
"""Claims of which one may name the story."""
NEAR = 5
"""Places over which a claim's worth as a title falls to a half: the first claims tell the main event."""
BESIDE = 0.25
"""What a headline is worth that tells nothing of what the first claims tell."""
DISPUTE = 1.5
"""How much more a claim is worth that is one side of a dispute, and says whose."""
SIDED = 0.3
"""What a headline is worth that tells as a plain fact what sources deny each other."""
DENIED = 0.6
"""Share of a headline's terms that a claim must hold to be what the headline tells."""
OPENING = 3
"""Sentences with which an article opens."""
PASSED = 0.5
"""What a headline is worth that tells what was still to come, where later articles tell how it went on."""
LACKING = 0.5
"""What a title is worth without any of the words that most articles open with."""
FOREMOST = 0.8
"""Share of the weight of the foremost term from which another is foremost too."""
LONGEST = 150
"""Code points of a title."""
HEAD = 10
"""Claims on top of which half are disputed where the matter itself is: then a title leaves it to somebody."""
STATE = 0.6
"""What a claim is worth as a title that tells no event, and is not what sources deny each other."""
_NUMBER = re.compile(r"(?<!\w)\d[\d.,]*")
_SAYS_WE = re.compile(FIRST_PERSON)
_TEASE = re.compile(r"\b(?:you|your|here['’]s|this is|these|shocking|everything|what you need)\b", re.IGNORECASE)


def choose_title(
    sources: tuple[Annotated, ...],
    claims: tuple[Claim, ...],
    centre: Vector,
    weak: frozenset[str] = frozenset(),
    counted: frozenset[str] = frozenset(),
) -> Title:
    """The best headline part, cited where it stands in the text; where no source has a headline, a claim's words.

    `claims` come most important first; those whose ids are in `weak` are worded too poorly to name the story, and of
    those in `counted` only a number is disputed.
    """
    contested = [
        (set(terms(c.text)), {*_NUMBER.findall(c.text)} if c.id in counted else set())
        for c in claims
        if c.status == "contested"
    ]
    parts = [headline_parts(seen) for seen in sources]
    denied = what_is_denied(part for part, _ in chain(*parts))
    first = [{*terms(claim.text), *map(stem, words(claim.text))} for claim in claims[:NEAR]]
    best: tuple[float, int, Title] | None = None
    headed, foremost = 0, _foremost(centre)
    last = max((seen.published for seen in sources if precision(seen.published) == "day"), default="")
    for n, seen in enumerate(sources):
        headed += bool(parts[n])
        for part, start in parts[n]:
            value = _value(part, centre) * _is_of(part, first)
            value *= SIDED if _takes_sides(part, contested) or is_denied(part, denied) else 1
            value *= PASSED if seen.published < last and tells_ahead(part) else 1
            value *= 1 if _holds(part, foremost) else LACKING
            if best is None or value > best[0]:
                cited = (cite(seen.document, start, start + len(part)),) if start >= 0 else ()
                best = (value, n, Title(part, cited))
    value, told = _of_claims(claims, centre, contested, weak, counted)
    few = 2 * headed < len(sources)
    share = 0.5 + headed / len(sources)  # one headline of many speaks for its own article alone
    return best[2] if best and (best[0] * share > value if few else best[0] > 0) else told


def opening_terms(groups: Iterable[Group]) -> Vector:
    """The terms with which articles open, each by how many do, as one direction.

    Rare terms weigh no more than others here: what all sources name is what the story is about.
    """
    opening: dict[str, set[str]] = defaultdict(set)
    for s in (s for group in groups for s in group.statements if s.order < OPENING):
        for term in s.terms:
            opening[term].add(s.source)
    weights = {term: len(by) ** 2 for term, by in sorted(opening.items()) if len(term) > 1}
    length = math.hypot(*weights.values()) or 1.0
    return {term: weight / length for term, weight in weights.items()}


def _is_of(part: str, first: list[set[str]]) -> float:
    """How much of a headline one of the first claims tells: from `BESIDE` for nothing to 1."""
    own = set(terms(part))
    return BESIDE + (1 - BESIDE) * max((len(own & told) / (len(own) or 1) for told in first), default=1.0)


def _takes_sides(part: str, contested: list[Disputed]) -> bool:
    """Does it tell as a plain fact what sources deny each other?"""
    if _ATTRIBUTES.search(part):
        return False
    told, numbers = set(terms(part)), set(_NUMBER.findall(part))
    return any(
        len(told & other) >= DENIED * len(told) and not (counts and numbers.isdisjoint(counts))
        for other, counts in contested
    )


def _of_claims(
    claims: tuple[Claim, ...],
    centre: Vector,
    contested: list[Disputed],
    weak: frozenset[str],
    counted: frozenset[str],
) -> tuple[float, Title]:
    """Of the first claims, with its worth, the one that tells most of the matter in few words, and neither who says it
    nor when, nor needs brackets."""
    if not claims:
        return 0.0, Title("Nothing to tell yet")
    able = [
        (claim, part)
        for n, claim in enumerate(claims)
        if (n < FIRST or claim.status == "contested") and claim.id not in weak
        for part in _shorter(claim.text.rstrip("."))
        if "[" not in part
        and not _takes_sides(part, contested)
        and (claim.status != "contested" or _ATTRIBUTES.search(part))
    ]
    able = [(claim, part) for claim, part in able if claim.kind not in ("background", "opinion")] or able
    able = [(claim, part) for claim, part in able if not _goes_on(part)] or able
    denied = sum(claim.status == "contested" and claim.id not in counted for claim in claims[:HEAD])
    if 2 * denied >= len(claims[:HEAD]):
        able = [(claim, part) for claim, part in able if _ATTRIBUTES.search(part)] or able
    if not able:
        return 0.0, Title(claims[0].text.rstrip("."), claims[0].citations[:1])
    place = {claim.id: n for n, claim in enumerate(claims)}
    foremost = _foremost(centre)

    def worth(candidate: tuple[Claim, str]) -> tuple[float, int]:
        n = place[candidate[0].id]
        value = _tells(candidate[0], candidate[1], centre) * (1 if _holds(candidate[1], foremost) else LACKING)
        return value / (1 + n / NEAR), -n

    claim, part = max(able, key=worth)
    return worth((claim, part))[0], Title(part, claim.citations[:1])


def _foremost(centre: Vector) -> frozenset[str]:
    """The words that most articles open with."""
    named = {term: weight for term, weight in centre.items() if term[0].isalpha()}
    return frozenset(term for term, weight in named.items() if weight >= FOREMOST * max(named.values()))


def _holds(part: str, foremost: frozenset[str]) -> bool:
    return not foremost or not foremost.isdisjoint({*terms(part), *map(stem, words(part))})


def _shorter(text: str) -> list[str]:
    """The text, and what of it stands before a comma or "after" and is a sentence itself, where short enough."""
    led_in = words(text)[:1] and words(text)[0] in LEADS_IN
    cuts = [
        m.start()
        for m in _JOINTS.finditer(text)
        if has_finite_verb(_RELATIVE.sub("", text[: m.start()])) and not led_in
    ]
    parts = (text, *(text[:at] for at in cuts if not _breaks_off(text[:at])))
    whole = (part for part in parts if not _DANGLES.search(part) and not _QUOTES.match(part))
    return [part for part in whole if len(part) <= LONGEST and len(words(part)) > 4 and _names_all(part)]


def _breaks_off(part: str) -> bool:
    """Has its last "that" no verb behind it: "told investigators that the doctor"?"""
    _, that, behind = part.rpartition(" that ")
    return bool(that) and not has_finite_verb(_RELATIVE.sub("", behind))


def _names_all(part: str) -> bool:
    return not (_POINTS.search(part) or points_nowhere(part))


def _goes_on(part: str) -> bool:
    """Does it tell what had been before, or go on about somebody who was introduced earlier: "Mr Lee said ...", "The
    doctor took ..."?"""
    return is_earlier(part) or bool(_BEFORE.match(part)) or opens_as_known(part)


def _tells(claim: Claim, part: str, centre: Vector) -> float:
    framed = bool(_FRAMED.search(part)) + claim.hedged + (claim.kind not in ("event", "figure"))
    if claim.status == "contested":  # told as somebody's word, it says best what the matter is
        return DISPUTE * _value(part, centre)
    eventful = STATE if is_state(claim.text) else 1
    return _value(part, centre) * eventful * 0.5**framed + 0.05 * (claim.status != "single-source")


def _value(part: str, centre: Vector) -> float:
    found = set(terms(part))
    count = len(words(part))
    if not 3 <= count <= 25 or len(part) > LONGEST or part.isupper() or _ASKS.match(part):
        return 0.0
    weighs = sum(word in EVALUATIVE for word in words(part)) + bool(_TEASE.search(part))
    weighs += 2 * (not tells_something(part)) + bool(_SAYS_WE.search(part))
    central = sum(centre.get(term, 0.0) for term in sorted(found | {stem(w) for w in words(part)}))
    return central / (1 + 0.06 * count) - 0.15 * weighs
