"""A sentence -> the clauses that each tell one thing.

"The virus, which has killed 68 people, is spreading, and the city has closed its schools" tells three things, and other
sources tell them one by one; so they are claimed one by one. A clause keeps the words of its sentence in their order: a
shared subject is repeated from where it stands, nothing is put in. Without a parser the shapes that can be told safely
are few, and a sentence of another shape stays whole:

* full clauses that meet, as `joints` tells
* one subject with several verbs: "X has closed schools and suspended events"
* a relative clause after the subject: "X, which has killed 20, is spreading"; "X that has killed 20 is spreading"
* a name, what it is, and what that did: "X, its project that was to test speech, ..."
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ...grammar.finite import has_finite_verb, is_past, may_be_finite
from ...grammar.main_verb import FINITE_AUXILIARIES, main_verb
from .joints import full_clauses, is_open

_SHARED = re.compile(
    r",?\s+(?:and|but)\s+(?:(?:also|then|later|has|have|had|is|are|was|were|will|would|could|can|may|might)\s+)?"
)
_RELATIVE = re.compile(r"(,?)\s+(?:who|which|that)\s+")
_APPOSED = re.compile(
    r"\b([A-Z][\w-]*(?:\s[A-Z0-9][\w.-]*){0,3}),\s((?:its|an?|the|his|her|their)\s[^,;:()]{3,60}?)\s(?:that|which|who)\s"
)
_ENDS_APPOSED = re.compile(r"\b[A-Z][\w.-]*,\s(?:its|an?|the|his|her|their)\s[^,]+$")
_CONCEDING = re.compile(r"(?:^(?:while|whereas)|(?:^|,\s+)(?:even )?(?:al)?though)\s+$", re.IGNORECASE)
_WORD = re.compile(r"[^\W_][\w'’.-]*")
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
    conceded: bool = False
    """Granted before something else is said: "While the film was long, ..."."""

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
    for start, end in full_clauses(sentence):
        conceded = bool(_CONCEDING.search(sentence[:start]))
        found += [replace(clause, conceded=conceded) for clause in _shared_subject(sentence, start, end)]
        found += _apposed(sentence, start, end)
    return found


def _shared_subject(sentence: str, start: int, end: int) -> list[Clause]:
    """One clause a verb where verbs share a subject, and one for a relative clause after it."""
    body = sentence[start:end]
    group = main_verb(body)
    whole = Clause(((start, end),))
    if group.tense == "none" or "“" in body or '"' in body:
        return [whole]
    found = []
    subject_end = group.start
    if relative := relative_clause(body):
        noun_end, told, resumed = relative
        found.append(Clause(((start, start + noun_end), (start + told[0], start + told[1]))))
        if resumed:
            subject_end = noun_end
            body_from = resumed
        else:
            return [*found, whole]
    else:
        body_from = group.start
    subject = (start, start + subject_end)
    shared = sentence[slice(*subject)].rstrip()
    if shared.endswith((",", " who", " which", " that")) or not 0 < len(_WORD.findall(shared)) <= LONGEST_SUBJECT:
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
        if verb is None or not (is_past(verb[0]) or verb[0].lower() in FINITE_AUXILIARIES) or is_open(sentence[:start]):
            continue
        close = end
        for comma in re.finditer(r",\s+", sentence[match.end() : end]):
            after = _WORD.match(sentence, match.end() + comma.end())
            if after and (after[0].lower() in FINITE_AUXILIARIES or is_past(after[0])):
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
        bare = right is not None and shown in ("and", "but") and is_past(right[0]) and not comma
        bare = bare and (helping in ("", "has", "have", "had", "was", "were"))
        verb_at = joint.end() - (len(shown) + 1 if same else 0)
        nested = len(_finite_words(between)) > len(_finite_words(" ".join(between.split()[:4])))
        if right is None or is_open(body[: joint.start()]) or (nested and not (comma and same)):
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
    if first is None or not (is_past(first[0]) or first[0].lower() in FINITE_AUXILIARIES):
        return None
    if match[1]:
        close = body.find(",", match.end())
        after = _WORD.search(body, close) if close > 0 else None
        if after is None or not may_be_finite(after[0]) or len(_WORD.findall(body[match.end() : close])) < 4:
            return None
        return match.start(), (match.end(), close), after.start()
    for word in _WORD.finditer(body, first.end()):
        lower = word[0].lower()
        before = body[first.end() : word.start()].split()
        if lower in FINITE_AUXILIARIES and len(before) > 3:
            return match.start(), (match.end(), word.start()), 0
    return None


def _finite_words(text: str) -> list[str]:
    return [word for word in _WORD.findall(text) if may_be_finite(word)]
