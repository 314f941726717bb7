"""A sentence -> the clauses that each tell one thing.

"The virus, which has killed 68 people, is spreading, and the city has closed its schools" tells three things, and other
sources tell them one by one; so they are claimed one by one. A clause keeps the words of its sentence in their order: a
shared subject is repeated from where it stands, nothing is put in. Without a parser the shapes that can be told safely
are few, and a sentence of another shape stays whole:

* full clauses joined by a semicolon or by ", but", ", and", ", while" ...
* one subject with several verbs: "X has closed schools and suspended events"
* a relative clause after the subject: "X, which has killed 20, is spreading"; "X that has killed 20 is spreading"
* a name, what it is, and what that did: "X, its project that was to test speech, ..."
* a comma and a clause of its own behind it: "X closed, as tests showed ..."
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..lang.en.tense import NOT_PAST
from ..lang.en.verbs import AUXILIARIES, PAST, PRESENT
from ..lang.en.words import PRONOUNS, STOPWORDS
from .tense import FINITE_AUXILIARIES, main_verb

_JOINT = re.compile(
    r"(?:;\s+|,\s+(?:but|while|whereas|and|although|though)\s+|\s+but\s+(?=(?:it|he|she|they|we|there)\s)"
    r"|\s+and\s+(?=(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten)\s+(?:have|has|had|are|were)\s))"
)
_SHARED = re.compile(
    r",?\s+(?:and|but)\s+(?:(?:also|then|later|has|have|had|is|are|was|were|will|would|could|can|may|might)\s+)?"
)
_TAIL = re.compile(r",\s+(?:as|after|while|because|since)\s+")
_MEANWHILE = re.compile(
    r"(?<!such)(?<!same)(?<!just)(?<!known)(?<!so)(?<!even)(?<!well)(?<!act)(?<!serve)(?<!seen)(?<!far)\s+as\s+"
    r"(?=(?:the|new|more|some|many|its|their|his|her|officials|police|[A-Z])\b)"
)
_NOUNS = r"(?:[a-z]+\s)?[a-z]{2,}(?:s|en|ple|ff|ice)"
_ITEM = re.compile(
    r"(?:,\s+(?:and\s+)?|\s+and\s+)(?="
    + _NOUNS
    + r"(?:,\s+"
    + _NOUNS
    + r")?(?:\s+and\s+"
    + _NOUNS
    + r")?\s(?:were|was|are|have|had|went|stood|came|[a-z]{3,}ed)\s)"
)
"""'as' without a comma, before what may be a clause: "shares fell as the yen rose"."""
_RELATIVE = re.compile(r"(,?)\s+(?:who|which|that)\s+")
_APPOSED = re.compile(
    r"\b([A-Z][\w-]*(?:\s[A-Z0-9][\w.-]*){0,3}),\s((?:its|an?|the|his|her|their)\s[^,;:()]{3,60}?)\s(?:that|which|who)\s"
)
_ENDS_APPOSED = re.compile(r"\b[A-Z][\w.-]*,\s(?:its|an?|the|his|her|their)\s[^,]+$")
_WORD = re.compile(r"[^\W_][\w'’.-]*")
_STARTERS = frozenset("the a an its their his her it he she they we this that these those there some many".split())
LONGEST = 2000
"""Code points of a sentence beyond which it is a table or a list without full stops, and stays whole."""
LONGEST_SUBJECT = 12
"""Words before a verb beyond which they hardly are its subject alone."""


@dataclass(frozen=True, slots=True)
class Clause:
    """Parts of a sentence that make one clause, in order: offsets relative to the sentence."""

    parts: tuple[tuple[int, int], ...]
    aside: bool = False
    """Told in passing of a name: the writer's words, whoever is quoted around them."""

    @property
    def start(self) -> int:
        return self.parts[0][0]

    @property
    def end(self) -> int:
        return self.parts[-1][1]

    def words(self, sentence: str) -> str:
        """The text of the parts, joined by one blank. A comma that closes an aside of the subject stays."""
        shown = []
        for n, (a, b) in enumerate(self.parts):
            text = sentence[a:b].strip()
            closed = "," in text.rstrip(",") and "," in (text[-1:], sentence[b : b + 1])
            aside = n + 1 < len(self.parts) and (closed or _ENDS_APPOSED.search(text))
            shown.append(text.rstrip(" ,;") + ("," if aside else ""))
        return " ".join(shown)

    def holds(self, start: int, end: int) -> bool:
        """Does a span of the sentence lie in one of the parts?"""
        return any(a <= start and end <= b for a, b in self.parts)


def split_clauses(sentence: str) -> list[Clause]:
    """The clauses of a sentence, in order of their ends. A sentence that is one clause gives itself."""
    if len(sentence) > LONGEST:
        return [Clause(((0, len(sentence)),))]
    found: list[Clause] = []
    for start, end in _joined(sentence):
        found += _shared_subject(sentence, start, end)
        found += _apposed(sentence, start, end)
    return found


def has_finite_verb(text: str) -> bool:
    """Does the text hold a word that is or may be a finite verb? Errs on the side of yes for words in -ed."""
    return any(is_finite(word) for word in _WORD.findall(text))


def _joined(sentence: str) -> list[tuple[int, int]]:
    """Spans of the full clauses that a semicolon or a comma with a conjunction joins."""
    cuts = [0]
    joints = [match for pattern in (_JOINT, _TAIL, _MEANWHILE) for match in pattern.finditer(sentence)]
    joints += _clause_list(sentence)
    for joint in sorted(joints, key=lambda m: m.start()):
        if joint.start() < cuts[-1] or _open(sentence[: joint.start()]):
            continue
        left, right = sentence[cuts[-1] : joint.start()], sentence[joint.end() :]
        if joint.re is _MEANWHILE and not _soon_finite(right):
            continue
        if joint.re is _ITEM or (_is_clause(left) and opens_clause(right)):
            cuts += [joint.start(), joint.end()]
    cuts.append(len(sentence))
    return [(cuts[n], cuts[n + 1]) for n in range(0, len(cuts), 2)]


def _clause_list(sentence: str) -> list[re.Match[str]]:
    """Where a list of full clauses is cut: "shops were shut, trains stood still and soldiers patrolled the streets".

    Each item begins with a bare plural or two, and its verb follows at once; the list has at least three clauses.
    """
    found = list(_ITEM.finditer(sentence))
    ends = [*(match.start() for match in found[1:]), len(sentence)]
    first = sentence[: found[0].start()] if found else ""
    if len(found) < 2 or not _is_clause(first) or main_verb(first).tense == "none" or _open(first):
        return []
    long_enough = all(len(_WORD.findall(sentence[m.end() : end])) > 3 for m, end in zip(found, ends, strict=True))
    return found if long_enough else []


def _shared_subject(sentence: str, start: int, end: int) -> list[Clause]:
    """One clause a verb where verbs share a subject, and one for a relative clause after it."""
    body = sentence[start:end]
    group = main_verb(body)
    whole = Clause(((start, end),))
    if group.tense == "none" or "“" in body or '"' in body:
        return [whole]
    found = []
    subject_end = group.at
    if relative := relative_clause(body):
        noun_end, told, resumed = relative
        found.append(Clause(((start, start + noun_end), (start + told[0], start + told[1]))))
        if resumed:
            subject_end = noun_end
            body_from = resumed
        else:
            return [*found, whole]
    else:
        body_from = group.at
    subject = (start, start + subject_end)
    told = sentence[slice(*subject)].rstrip()
    if told.endswith((",", " who", " which", " that")) or not 0 < len(_WORD.findall(told)) <= LONGEST_SUBJECT:
        return [*found, whole]
    pieces = _verbs(body, body_from)
    if len(pieces) == 1 and not found:
        return [whole]
    for n, (a, b) in enumerate(pieces):
        if n == 0 and subject_end == body_from:
            found.append(Clause(((start, start + b),)))
        else:
            found.append(Clause((subject, (start + a, start + b))))
    return found


def _apposed(sentence: str, start: int, end: int) -> list[Clause]:
    """What is told in passing of a name: "Sora, its experiment that was to test speech, ..." -> "Sora, its experiment
    was to test speech"."""
    found = []
    for match in _APPOSED.finditer(sentence, start, end):
        verb = _WORD.match(sentence, match.end())
        if verb is None or not (_past(verb[0]) or verb[0].lower() in FINITE_AUXILIARIES) or _open(sentence[:start]):
            continue
        close = end
        for comma in re.finditer(r",\s+", sentence[match.end() : end]):
            after = _WORD.match(sentence, match.end() + comma.end())
            if after and (after[0].lower() in FINITE_AUXILIARIES or _past(after[0])):
                close = match.end() + comma.start()
                break
        if len(_WORD.findall(sentence[match.end() : close])) > 3:
            found.append(Clause(((match.start(1), match.end(2)), (match.end(), close)), aside=True))
    return found


def _verbs(body: str, begin: int) -> list[tuple[int, int]]:
    """Spans of the verb phrases that 'and' or 'but' joins, from `begin` to the end.

    The second verb must be one that the subject can own: with the same auxiliary as the first, or in the past like it.
    Where another verb stands between, in a relative clause or in what somebody says, the second may belong to that, and
    only a comma with the same auxiliary tells that it does not.
    """
    cuts = [begin]
    first = _WORD.match(body, begin)
    helping = first[0].lower() if first and first[0].lower() in FINITE_AUXILIARIES else ""
    for joint in _SHARED.finditer(body, begin):
        right = _WORD.match(body, joint.end())
        shown = joint[0].split()[-1].lower()
        same = shown == helping != ""
        comma = joint[0][0] == ","
        listed = _listed(body, cuts[-1], joint.start())
        between = body[(listed or cuts)[-1] : joint.start()]
        bare = right is not None and shown in ("and", "but") and _past(right[0]) and not comma
        bare = bare and (helping in ("", "has", "have", "had", "was", "were"))
        verb_at = joint.end() - (len(shown) + 1 if same else 0)
        nested = len(_finite_words(between)) > len(_finite_words(" ".join(between.split()[:4])))
        if right is None or _open(body[: joint.start()]) or (nested and not (comma and same)):
            continue
        if not (same or bare) or len(_WORD.findall(body[cuts[-1] : joint.start()])) < 3:
            continue
        if len(_WORD.findall(body[verb_at:])) < 3:
            continue
        cuts += [*listed, joint.start(), verb_at] if bare else [joint.start(), verb_at]
    cuts.append(len(body))
    return [(cuts[n], cuts[n + 1]) for n in range(0, len(cuts), 2)]


def _listed(body: str, begin: int, end: int) -> list[int]:
    """Cuts at verbs of a list before its 'and': "has closed the schools, suspended events and advised ..."."""
    cuts: list[int] = []
    for comma in re.finditer(r",\s+(?=\w+ed\b)", body[begin:end]):
        verb = begin + comma.end()
        if len(_WORD.findall(body[verb:end])) > 2:
            cuts += [begin + comma.start(), verb]
    return cuts


def relative_clause(body: str) -> tuple[int, tuple[int, int], int] | None:
    """(end of the noun, span of what the relative clause tells, where the main verb resumes or 0), if one follows."""
    match = _RELATIVE.search(body)
    if match is None or not 1 <= len(_WORD.findall(body[: match.start()])) <= LONGEST_SUBJECT:
        return None
    noun = body[: match.start()]
    if has_finite_verb(noun) or "," in noun:
        return None
    first = _WORD.match(body, match.end())
    if first is None or not (_past(first[0]) or first[0].lower() in FINITE_AUXILIARIES):
        return None
    if match[1]:
        close = body.find(",", match.end())
        after = _WORD.search(body, close) if close > 0 else None
        if after is None or not is_finite(after[0]) or len(_WORD.findall(body[match.end() : close])) < 4:
            return None
        return match.start(), (match.end(), close), after.start()
    for word in _WORD.finditer(body, first.end()):
        lower = word[0].lower()
        before = body[first.end() : word.start()].split()
        if lower in FINITE_AUXILIARIES and len(before) > 3:
            return match.start(), (match.end(), word.start()), 0
    return None


def _finite_words(text: str) -> list[str]:
    return [word for word in _WORD.findall(text) if is_finite(word)]


def _past(word: str) -> bool:
    lower = word.lower()
    return lower in PAST or (lower.endswith("ed") and len(lower) > 3 and word[0].islower() and lower not in NOT_PAST)


def _soon_finite(text: str) -> bool:
    """Does a subject and surely its verb stand here, before any comma: "the yen rose", not "the first that he ..."?"""
    for word in text.split(",", 1)[0].split()[1:9]:
        if word in FINITE_AUXILIARIES or word in PRESENT or (word in PAST and not word.endswith("ed")):
            return True
        if word.lower() in PRONOUNS or word in ("who", "which"):
            return False
    return False


def _open(text: str) -> bool:
    """Is a quotation or a bracket open at the end of the text?"""
    return text.count("“") > text.count("”") or text.count('"') % 2 == 1 or text.count("(") > text.count(")")


def _is_clause(text: str) -> bool:
    """Long enough, with a verb, and not the head of a list: in "a, b, and c" the part before the joint has no verb."""
    tail = text.rsplit(", ", 1)[-1]
    return len(_WORD.findall(text)) >= 4 and has_finite_verb(text) and has_finite_verb(tail)


def opens_clause(text: str) -> bool:
    """Does the text begin with a subject and then a verb, as a clause of its own does?"""
    found = _WORD.findall(text[:160])
    if len(found) < 4 or found[0].lower() in AUXILIARIES or _past(found[0]):
        return False
    if found[0][0].islower() and found[0].lower() not in _STARTERS and found[0].lower() not in PRONOUNS:
        plural = found[0].endswith("s") and found[0] not in STOPWORDS and not found[0].endswith("wards")
        return (plural and _past(found[1])) or any(word.lower() in AUXILIARIES for word in found[1:4])
    return any(is_finite(word) for word in found[1:8])


def is_finite(word: str) -> bool:
    lower = word.lower().replace("’", "'")
    return lower in AUXILIARIES or lower in PRESENT or _past(word)
