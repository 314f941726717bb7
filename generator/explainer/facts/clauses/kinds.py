"""What kind of claim a clause makes: event, figure, statement, reason, forecast, background or opinion.

Decided by English grammar and by what was annotated, never by topic. Where two kinds fit, the one that asks for less
trust wins: a writer's own weighing is opinion even when it holds a number.
"""

from __future__ import annotations

import re

from ...core.model import ClaimKind, Force, Quantity
from ...grammar.analysis import analyse
from ...lang.en.verbs import DECIDING, EVIDENCE, SHOWING, STANCES, WEIGHING
from ...lang.en.weak import BEFORE_I, WATCHERS
from ...lang.en.words import EVALUATIVE, GENERIC_SUBJECTS, HARMS, REASON_CUES
from .main_verb import MainVerb, leading_clause, main_verb

_SCHEDULED = r"(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bbe )"  # "was due to fly" tells no reason
REASON = re.compile(rf"{_SCHEDULED}\b(?:" + "|".join(map(re.escape, REASON_CUES)) + r")\b", re.IGNORECASE)
_OBLIGATION = re.compile(r"\b(?:should|must|ought to|need to|needs to|have to|it is time)\b", re.IGNORECASE)
_QUOTED = re.compile(r"[“\"][^“”\"]+[”\"]")
FEW = 3
"""Up to this number a bare count is more often grammar than news, unless it counts HARMS."""
_FIRST_PERSON = re.compile(
    rf"(?:^|[,;:.(]\s*|\b(?:{'|'.join(BEFORE_I.split())})\s+)I(?:['’]\w+)?\s+[a-z]|\b(?:me|myself)\b"
)
"""The writer's own word: a comment, and no report."""
LONGEST_EVIDENCE = 6
"""Words before "show" beyond which they hardly are its subject alone."""
_NOBODYS = re.compile(
    rf"(?:for|to|in the eyes of) (?:many|some|most|countless) (?:[a-z]+ )?(?:{'|'.join(WATCHERS.split())})\b"
    rf"|(?:many|some|most) (?:[a-z]+ )?(?:{'|'.join(WATCHERS.split())})"
    r" (?:believed?|think|thought|see|saw|view(?:ed)?|consider(?:ed)?|regard(?:ed)?|feel|felt)\b",
    re.IGNORECASE,
)
"""A view of nobody in particular, which is the writer's own."""
_ARTICLES = frozenset(("a", "an"))
_ASIDE = re.compile(r",\s+(?:an?|the|one)\s+(?:[\w'’-]+\s+){1,3}$")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")


def kind_of(
    text: str,
    *,
    reported: Force,
    speaker: str,
    events: frozenset[str],
    quantities: tuple[Quantity, ...],
    names: tuple[str, ...],
    dated: bool,
    planned: bool,
) -> ClaimKind:
    """The kind of one clause. `reported` and `speaker` come from the quotation it holds or lies in; `dated` is whether
    it has a day, or words for one that nothing resolves."""
    verb = main_verb(text)
    found = [word.lower().replace("’", "'") for word in _WORD.findall(text)]
    measured = any(map(telling, quantities))
    decided = verb.tense in ("past", "perfect") and verb.lemma in DECIDING
    shown = _shows(text, verb)
    quoted = 2 * sum(len(quote) for quote in _QUOTED.findall(text)) > len(text)
    if not measured and ((reported and quoted) or takes_a_stand(text)):
        return "statement"
    if not speaker and not decided and not shown:
        if _FIRST_PERSON.search(text) or _NOBODYS.match(text):
            return "opinion"
        if _weighs(text, found, verb, names, dated or measured):
            return "opinion"
        if _general(found, verb, names, dated or measured):
            return "background"
    if decided:
        return "event"
    if shown and not measured:
        return "statement"
    if speaker and not measured and quoted:
        return "statement"
    if reported in ("forecast", "warned") or planned or (verb.tense == "future" and not measured):
        return "forecast"
    harm = any(telling(q) and q.counted and q.counted.split()[-1] in HARMS for q in quantities)
    if _gives_reason(text) and not harm:
        return "reason"
    if measured:
        return "figure"
    if not speaker and not dated and _identifies(text):
        return "background"
    if verb.tense in ("past", "perfect", "progressive") and (events or names or dated):
        return "event" if not speaker or events or dated else "statement"
    if dated and not speaker and _outcome(text):
        return "event"
    return "statement" if speaker else "background"


def takes_a_stand(text: str) -> bool:
    """Does somebody who is named want, support or oppose something: "Democrats want them extended"? That is news of
    what he holds, where the same verb of anybody is a general truth."""
    verb = main_verb(text)
    if verb.tense != "present" or verb.lemma not in STANCES:
        return False
    parse = analyse(text)
    leading = leading_clause(parse)
    subject = parse.clauses[leading].subject if leading is not None else None
    return subject is not None and parse.tokens[parse.chunks[subject].head].tag in ("NNP", "NNPS")


def _outcome(text: str) -> bool:
    """Does it tell how things stand after something: "A man is in hospital after he was shot on Monday"?"""
    parse = analyse(text)
    for clause in parse.clauses:
        group = parse.verb_groups[clause.verb] if clause.verb is not None else None
        if group is None or not (group.tense == "past" or group.form == "gerund"):
            continue
        opens = clause.start if clause.marker is None else clause.marker
        if any(parse.tokens[n].text.lower() == "after" for n in (opens, opens - 1) if n >= 0):
            return True
    return False


def telling(q: Quantity) -> bool:
    """Is the quantity a figure that a reader would look up? "The two parties" counts, but tells nothing by it."""
    return q.value is not None and bool(q.unit or (q.counted and (q.value > FEW or q.counted.split()[-1] in HARMS)))


def _gives_reason(text: str) -> bool:
    """Is there a cue of a reason, and not of one for an aside only: "..., a worrying sign because ..."?"""
    return any(not _ASIDE.search(text, 0, cue.start()) for cue in REASON.finditer(text))


def _shows(text: str, verb: MainVerb) -> bool:
    """Do tests, figures or the like show what is told?"""
    subject = _WORD.findall(text[: verb.start])
    shows = verb.lemma in SHOWING and verb.tense == "present"
    return shows and 0 < len(subject) <= LONGEST_EVIDENCE and any(w.lower() in EVIDENCE for w in subject)


def _weighs(text: str, found: list[str], verb: MainVerb, names: tuple[str, ...], factual: bool) -> bool:
    """Does the writer interpret, urge or guess? A date or an amount in the clause speaks for a report."""
    words = sum(word in EVALUATIVE for word in found)
    if verb.lemma in WEIGHING and not factual and (words or verb.tense in ("present", "none")):
        return True
    if _OBLIGATION.search(text) and not factual:
        return True
    if verb.tense == "modal" and not factual:
        return True
    if verb.tense == "future" and not factual and not names:
        return True
    return words > 1 or (words == 1 and not factual and verb.tense not in ("past", "perfect"))


def _general(found: list[str], verb: MainVerb, names: tuple[str, ...], factual: bool) -> bool:
    """A general truth: nobody is named, nothing is dated or measured, and the verb or its subject is of any time."""
    if names or factual:
        return False
    return verb.tense in ("present", "modal", "none") or any(word in GENERIC_SUBJECTS for word in found[:4])


def _identifies(text: str) -> bool:
    """Does it tell what somebody or something is: "The Bureau was an agency of the state"?"""
    parse = analyse(text)
    leading = leading_clause(parse)
    return any(
        told.kind == "copula" and told.clause == leading and told.complement is not None and told.negation is None
        and parse.tokens[told.complement[0]].text.lower() in _ARTICLES
        for told in parse.predicates
    )  # fmt: skip
