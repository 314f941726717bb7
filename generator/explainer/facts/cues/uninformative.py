"""Wordings that tell little by themselves, and so stand below those that tell something."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...grammar.analysis import analyse
from ...grammar.chunking.auxiliaries import VERB_TAGS
from ...grammar.chunking.model import Predicate
from ...grammar.inflection import singular
from ...grammar.stems import event_classes, terms
from ...grammar.word_lists import any_of
from ...lang.en.facets import FRAME_VERBS
from ...lang.en.glue import BEFORE_A_NOUN, NEVER_LAST_WORDS, ORDINARY
from ...lang.en.reporting import REPORTING_VERBS, TIME_WORDS
from ...lang.en.weak import (
    ADDITIVE,
    CREDITED,
    FOLLOWING,
    FRESH_STARTS,
    IMPRESSIONS,
    LIVED_THROUGH,
    NO_COMMENT,
    OPENS_SENTENCE,
    POINTERS,
    RETELLING,
    SPEAKING,
    TAKES_CLAUSE,
    UTTERED,
    UTTERING,
)
from ..clauses.main_verb import has_finite_verb, is_half, leading_clause, verb_group
from ..model.statement import Cue, Statement

_WAYS: frozenset[Cue] = frozenset(("impression", "points back", "half", "runs on", "thin", "introduces"))
SHORTEST = 6
"""Words below which a sentence without a figure or a day tells hardly anything."""
_POINTS = re.compile(
    rf"\b(?:this|these|those|such(?: an?)?) (?:[a-z-]+ )?(?:{'|'.join(POINTERS.split())})s?\b", re.IGNORECASE
)
_HAS_VERB = "|".join(sorted(OPENS_SENTENCE))
_RUNS_ON = re.compile(
    r"(?<![\w-])(?P<before>[a-z]+) (?P<name>[A-Z][\w.-]*(?: [A-Z][\w.-]*)*) (?:" + _HAS_VERB + r")\b"
    r"|\b[A-Za-z][a-z]{2,} (?:(?:" + "|".join(FRESH_STARTS.split()) + r") [a-z]|More than\b|An? \d)"
    r"|[a-z][”\"] (?:" + "|".join(FRESH_STARTS.split()) + r") [A-Za-z]"
    rf"|(?<!-)\b(?!(?:{'|'.join(sorted(NEVER_LAST_WORDS))})\b)[a-z]{{3,}} (?:{'|'.join(sorted(ORDINARY))}) [a-z]"
)
_LEADS_ON = TAKES_CLAUSE | NEVER_LAST_WORDS | BEFORE_A_NOUN
_FRAME = re.compile(rf"\b(?:{'|'.join(FRAME_VERBS)})\b")
_FEWEST = 3
"""Blanks in the shortest full clause."""
_QUOTED = re.compile(r"[“”\"]")
_CLAUSE = re.compile(r"[,;:–—“”\"()]|\b(?:who|which|that)\b")
_CREDIT = re.compile(rf": [A-Z][\w.-]+ [A-Z][\w.-]+, [^.:]{{0,60}}\b(?:{'|'.join(CREDITED.split())})\.?$")
_ASIDE = re.compile(r", (?:which|who|whose|where|home to)\b[^,]*,")
_NO_COMMENT = re.compile(NO_COMMENT, re.I)
_ADDITIVE = re.compile(ADDITIVE, re.I)
_WHOSE = re.compile(r"(?:[A-Z][\w-]* ){0,3}[A-Z][\w-]*,? (?:his|her|its|their)\b")


def weaknesses(s: Statement) -> Iterator[Cue]:
    """In which of the ways below it is worded."""
    vague = not s.date and not any(q.value is not None for q in s.quantities)
    if vague and any_of(IMPRESSIONS).search(s.text):
        yield "impression"
    if _POINTS.search(s.text) or _WHOSE.match(s.text):
        yield "points back"
    if is_half(analyse(s.text)):
        yield "half"
    if _runs_on(s.text):
        yield "runs on"
    if vague and len(s.text.split()) < SHORTEST:
        yield "thin"
    if _introduces(s.text):
        yield "introduces"


def impression(s: Statement) -> bool:
    """Does it tell what something did to those who watched, and neither how much nor when?"""
    return "impression" in s.cues


def points_back(s: Statement) -> bool:
    """Does it hold "this decision" or the like, or open with somebody's "his": is a part of it told elsewhere?"""
    return "points back" in s.cues


def half(s: Statement) -> bool:
    """Is it half a sentence: "Because the earlier one was so deadly."?"""
    return "half" in s.cues


def runs_on(s: Statement) -> bool:
    """Are two sentences run together, as where a headline or a caption lost its full stop, or is a credit behind it?"""
    return "runs on" in s.cues


def thin(s: Statement) -> bool:
    """Is it too short to tell anything: "Sora also sparked controversy."?"""
    return "thin" in s.cues


def introduces(s: Statement) -> bool:
    """Does it tell that somebody spoke, and not what he said: "He made the remarks at a briefing.", "An officer
    added.", "Officials said Tuesday."?"""
    return "introduces" in s.cues


def _introduces(text: str) -> bool:
    parse = analyse(text)
    if _QUOTED.search(text) or sum(group.finite for group in parse.verb_groups) != 1:
        return False

    def noun(chunk: int | None) -> str:
        return parse.tokens[parse.chunks[chunk].head].text.lower() if chunk is not None else ""

    def empty(told: Predicate) -> bool:
        if told.kind == "noun":
            return told.lemma in UTTERED
        return (
            (told.lemma in UTTERING and noun(told.patient) in UTTERED)
            or (told.lemma in RETELLING and singular(noun(told.patient)) in LIVED_THROUGH)
            or (told.lemma in SPEAKING and told.patient is None)
            or (told.lemma in FOLLOWING and noun(told.agent) in UTTERED)
        )

    leading = leading_clause(parse)
    verb = verb_group(parse, leading)
    words = [n for n, token in enumerate(parse.tokens) if token.text[0].isalnum()]
    last = next((n for n in reversed(words) if parse.tokens[n].text.lower() not in TIME_WORDS), -1)
    if verb and verb.head == last and not verb.passive and _says(parse.tokens[last].text):
        return True
    told = [p for p in parse.predicates if p.clause == leading and (p.kind == "noun" or (verb and p.head == verb.head))]
    return bool(told) and all(map(empty, told))


def _says(verb: str) -> bool:
    return verb in REPORTING_VERBS and REPORTING_VERBS[verb].force == "said"


def no_comment(text: str) -> bool:
    """Does it tell that somebody was asked and did not answer?"""
    return bool(_NO_COMMENT.search(text))


def adds(text: str) -> bool:
    """Does it bring a further thing, beside what was told before it: "Acme will also close the shop"?"""
    return bool(_ADDITIVE.search(text))


def tells(s: Statement) -> frozenset[str]:
    """Its event classes but those that it names only in an aside: "the city, where many died, ..."."""
    plain = _ASIDE.sub(" ", s.text)
    return s.events if plain == s.text else s.events & event_classes(terms(plain))


def tells_little(s: Statement) -> bool:
    """Is it worded in one of these ways?"""
    return not s.cues.isdisjoint(_WAYS)


def within(s: Statement, other: Statement) -> bool:
    """Is it a part of the other's passage?"""
    return s.source == other.source and other.start <= s.start and s.end <= other.end


def _runs_on(text: str) -> bool:
    if _CREDIT.search(text):
        return True
    return any(match["before"] is None or _full_before(text, match) for match in _RUNS_ON.finditer(text))


def _full_before(text: str, match: re.Match[str]) -> bool:
    """Does a full clause stand before the name, with a last word that leads on to no name?"""
    before = match["before"]
    verb = any(t.start == match.start("before") and t.tag in VERB_TAGS for t in analyse(text).tokens)
    if before in _LEADS_ON or verb or match["name"] == "I":
        return False
    clause = _FRAME.split(_CLAUSE.split(text[: match.end("before")])[-1])[-1]
    return clause.count(" ") >= _FEWEST and has_finite_verb(clause)
