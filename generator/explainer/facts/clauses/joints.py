"""Where the full clauses of a sentence meet: each has a subject and a verb of its own.

* a semicolon, or a comma with a conjunction: "the virus is spreading, and the city has closed its schools"
* a comma and what happened meanwhile: "X closed, as tests showed ..."; without a comma only where the verb is sure
* one that leads in to the other: "while the cause is unclear, the port is closed"
* a list of clauses: "shops were shut, trains stood still and soldiers patrolled the streets"
"""

from __future__ import annotations

import re

from ...grammar.finite import has_finite_verb, is_past, may_be_finite
from ...grammar.main_verb import FINITE_AUXILIARIES, main_verb
from ...grammar.numbers import FROM_TWO_TO_TEN
from ...lang.en.auxiliaries import AUXILIARIES
from ...lang.en.facets import FRAME_VERBS
from ...lang.en.verbs import PAST, PRESENT
from ...lang.en.words import PRONOUNS, STOPWORDS

_JOINT = re.compile(
    r"(?:;\s+|,\s+(?:but|while|whereas|and|although|though)\s+|\s+but\s+(?=(?:it|he|she|they|we|there)\s)"
    rf"|\s+and\s+(?=(?:\d[\d,]*|{FROM_TWO_TO_TEN})\s+(?:have|has|had|are|were)\s))"
)
_TAIL = re.compile(r",\s+(?:as|after|while|because|since)\s+")
_MEANWHILE = re.compile(
    r"(?<!such)(?<!same)(?<!just)(?<!known)(?<!so)(?<!even)(?<!well)(?<!act)(?<!serve)(?<!seen)(?<!far)\s+as\s+"
    r"(?=(?:the|new|more|some|many|its|their|his|her|officials|police|[A-Z][\w.-]*)\b)(?!many as\b)"
)
"""'as' without a comma, before what may be a clause: "shares fell as the yen rose"."""
_NOUNS = r"(?:[a-z]+\s)?[a-z]{2,}(?:s|en|ple|ff|ice)"
_SUBJECTS = (
    rf"({_NOUNS}(?:,\s+{_NOUNS})?(?:\s+and\s+{_NOUNS})?)\s(?:were|was|are|have|had|went|stood|came|[a-z]{{3,}}ed)\s"
)
_ITEM = re.compile(rf"(?:,\s+(?:and\s+)?|\s+and\s+)(?={_SUBJECTS})")
_PLURALS = re.compile(_SUBJECTS)
"""Bare plurals and their verb, at the head of a clause: "theatres, shops and museums were "."""
_BESIDE = re.compile(
    r"\s+and\s+(?=(?:[a-z-]+\s){1,2}[a-z]{3,}(?:s|en|ple)\s(?:have|were|are)\s(?:[a-z]+\s)?[a-z]+(?:ed|ing|en|nd)\b)"
)
_NO_JOINT = re.compile(r"\b(?:between|both|that|which|who|whether|if|of)\b(?:\s\S+){0,4}$")
_CONCEDED = re.compile(r"(?:although|though|even though|while|whereas)\s+(?=\S)", re.I)
_LIST_MARK = re.compile(r"[,;]\s")
_WORD = re.compile(r"[^\W_][\w'’.-]*")
_STARTERS = frozenset(
    "the a an its their his her it he she they we this that these those there some many much most".split()
)


def full_clauses(sentence: str) -> list[tuple[int, int]]:
    """Spans of the full clauses of a sentence, in order; a sentence that is one clause gives itself."""
    cuts = _conceded(sentence) or [0]
    joints = [match for pattern in (_JOINT, _TAIL, _MEANWHILE, _BESIDE) for match in pattern.finditer(sentence)]
    joints += _clause_list(sentence)
    for joint in sorted(joints, key=lambda m: m.start()):
        if joint.start() < cuts[-1] or is_open(sentence[: joint.start()]):
            continue
        left, right = sentence[cuts[-1] : joint.start()], sentence[joint.end() :]
        if joint.re is _MEANWHILE and not _soon_finite(right):
            continue
        if joint.re is _BESIDE and (_NO_JOINT.search(left) or main_verb(left).verb in FRAME_VERBS):
            continue
        if joint.re is _ITEM:
            if not has_finite_verb(left):
                cuts[-1] = joint.end()  # the first of several things that share the verb
                continue
            meets = has_finite_verb(_LIST_MARK.split(left)[-1])
        else:
            meets = _is_clause(left) and (joint.re is _BESIDE or opens_clause(right))
        if meets:
            cuts += [joint.start(), joint.end()]
    cuts.append(len(sentence))
    return [(cuts[n], cuts[n + 1]) for n in range(0, len(cuts), 2)]


def opens_clause(text: str) -> bool:
    """Does the text begin with a subject and then a verb, as a clause of its own does?"""
    found = _WORD.findall(text[:160])
    if len(found) < 4 or found[0].lower() in AUXILIARIES or is_past(found[0]):
        return False
    if found[0][0].islower() and found[0].lower() not in _STARTERS and found[0].lower() not in PRONOUNS:
        plural = found[0].endswith("s") and found[0] not in STOPWORDS and not found[0].endswith("wards")
        return (plural and (is_past(found[1]) or bool(_PLURALS.match(text)))) or any(
            word.lower() in AUXILIARIES for word in found[1:4]
        )
    return any(may_be_finite(word) for word in found[1:8])


def is_open(text: str) -> bool:
    """Is a quotation or a bracket open at the end of the text?"""
    return text.count("“") > text.count("”") or text.count('"') % 2 == 1 or text.count("(") > text.count(")")


def _conceded(sentence: str) -> list[int]:
    """Cuts around a clause that leads in to another: "While the cause is unclear, the port is closed"; [] for none."""
    head = _CONCEDED.match(sentence)
    if head is None:
        return []
    for comma in re.finditer(r",\s+", sentence):
        left, right = sentence[head.end() : comma.start()], sentence[comma.end() :]
        clause = left.split(",", 1)[0]
        if _is_clause(clause) and _soon_finite(clause) and opens_clause(right) and not is_open(left):
            return [head.end(), comma.start(), comma.end()]
    return []


def _clause_list(sentence: str) -> list[re.Match[str]]:
    """Where a list of full clauses is cut: "shops were shut, trains stood still and soldiers patrolled the streets".

    Each item begins with a bare plural or two, and its verb follows at once; the list has at least three clauses.
    """
    found: list[re.Match[str]] = []
    for item in _ITEM.finditer(sentence):
        if not found or item.start() >= found[-1].end(1):
            found.append(item)
    ends = [*(match.start() for match in found[1:]), len(sentence)]
    first = sentence[: found[0].start()] if found else ""
    if len(found) < 2 or not _is_clause(first) or main_verb(first).tense == "none" or is_open(first):
        return []
    long_enough = all(len(_WORD.findall(sentence[m.end() : end])) > 3 for m, end in zip(found, ends, strict=True))
    return found if long_enough else []


def _soon_finite(text: str) -> bool:
    """Does a subject and surely its verb stand here, before any comma: "the yen rose", not "the first that he ..."?"""
    for word in text.split(",", 1)[0].split()[1:9]:
        if word in FINITE_AUXILIARIES or word in PRESENT or (word in PAST and not word.endswith("ed")):
            return True
        if word.lower() in PRONOUNS or word in ("who", "which"):
            return False
    return False


def _is_clause(text: str) -> bool:
    """Long enough, with a verb, and not the head of a list: in "a, b, and c" the part before the joint has no verb."""
    tail = text.rsplit(", ", 1)[-1]
    return len(_WORD.findall(text)) >= 4 and has_finite_verb(text) and has_finite_verb(tail)
