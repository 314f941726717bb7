"""Questions of what one side says: "What does Lee say about the plant?"."""

from __future__ import annotations

import math
from collections import defaultdict

from ...grammar.analysis import analyse
from ...grammar.chunking.chunk_links import phrase
from ...grammar.inflection import singular
from ...grammar.questions.phrases import plain, pronouns
from ...grammar.roles.animacy import animacy
from ...grammar.stems import stem, terms
from ...grammar.stems import words as words_of
from ...lang.en.asking import SPANS
from ...lang.en.clause_words import REPORTING
from ...lang.en.generic_nouns import PERSONS, ROLES_OF_PEOPLE
from ...lang.en.names import DEMONYMS
from ...lang.en.reporting import DOCUMENTS, NOBODY
from ..grouping.similarity import cosine
from ..model.statement import Statement
from .answering import ALIKE
from .story import Posed, Story

_SPEAK = ("person", "organisation")
MOST = 3
"""Speakers who are asked about."""
EARLY = 25
"""Places among which one claim alone is worth a question."""
HEAVY, TOPICS = 8, 2
"""Claims from which a speaker is asked about more than one topic, and how many then."""
RARE = 0.05
"""Share of the claims that must hold the word for a topic."""
_WORDS = 6
"""Words of a topic."""


def what_speakers_say(story: Story, most: int) -> list[Posed]:
    """The `most` weightiest questions, for speakers of note, about that of which most of the claims by one tell."""
    heard: dict[str, list[str]] = defaultdict(list)
    for claim in story.able:
        speaker = _speaker(story.best[claim.id], story)
        if speaker and _of_note(speaker, story):
            heard[_whole(speaker, heard, story)].append(claim.id)
    found: list[tuple[float, int, Posed]] = []
    in_turn = list(heard.items())
    for place in sorted(range(len(in_turn)), key=lambda n: -_weight(tuple(in_turn[n][1]), story)):
        speaker, ids = in_turn[place]
        enough = sorted(weight for weight, _, _ in found)[:most]
        if len(enough) == most and -enough[-1] > _weight(tuple(ids), story):
            break  # whoever is left has fewer claims, or later ones
        left = ids
        for n in range(TOPICS if len(ids) >= HEAVY else 1):
            topic, about = _topic(speaker, left, story)
            if topic and (len(about) > 1 + n or (not n and story.place[about[0]] < EARLY)):
                helping = "do" if _many(speaker, story) else "does"
                question = f"What {helping} {_named(speaker, story)} say about {topic}?"
                near = [id for id in left if id not in about and _near(story.best[id], story.best[about[0]], story)]
                answer = story.apart((*about, *near))
                weight = _weight(answer, story)
                found.append((-weight, place, Posed(question, answer, "says", weight)))
            left = [id for id in left if id not in about]
    return [question for *_, question in sorted(found, key=lambda item: item[:2])[:most]]


def _near(s: Statement, told: Statement, story: Story) -> bool:
    return cosine(story.made[s], story.made[told]) >= ALIKE


def _weight(answer: tuple[str, ...], story: Story) -> float:
    """On the scale of questions out of single claims."""
    return 0.5 + 0.25 * min(4, len(answer)) + 1 / math.log2(2 + story.place[answer[0]])


def _speaker(s: Statement, story: Story) -> str:
    """Who is said to say it, or by whose word what it tells holds."""
    holders = [p.holder for p in s.propositions if p.main and p.holder][:1]
    for name in s.names if not s.said_by else ():
        if any(holder.removeprefix("the ").lower() == name.lower() for holder in holders):
            return name
        if story.kinds.get(name) in _SPEAK and any(name in holder for holder in holders):
            return name
    return s.said_by


def _of_note(speaker: str, story: Story) -> bool:
    """Somebody with a name, or people or a body of whom it is told which: neither "officials" or "the official" nor
    what only figures and reports show."""
    words = speaker.split()
    if speaker.lower() in NOBODY or len(words) > _WORDS:
        return False
    if story.kinds.get(speaker) in _SPEAK:
        return True
    told_which = len(words) > 2 or words[-1].lower() not in PERSONS
    if words[-1].islower() and words[-1] not in DOCUMENTS and singular(words[-1]) in DOCUMENTS:
        return False
    return len(words) > 1 and told_which and (words[-1][0].isupper() or bool(animacy(speaker)))


def _whole(speaker: str, heard: dict[str, list[str]], story: Story) -> str:
    """A speaker under the name under which he was heard before: "Donald J. Trump" is Donald Trump."""
    parts = speaker.split()
    for other in heard:
        others = other.split()
        if f" {other} " in f" {speaker} " or f" {speaker} " in f" {other} ":
            return other
        if parts[-1] == others[-1] and (1 in (len(parts), len(others)) or parts[0] == others[0]):
            return other
    return speaker


def _topic(speaker: str, ids: list[str], story: Story) -> tuple[str, list[str]]:
    """The phrase that most of what is said tells of, and the claims that tell of it."""
    own = set(terms(speaker)) | {stem(word.lower()) for word in speaker.split()}
    told = {id: _told(story.best[id]) for id in ids}
    best: tuple[tuple[int, bool, int, int], str, list[str]] | None = None
    for n, id in enumerate(ids):
        for words, head, leads in _phrases(story.best[id], story):
            if head in own or own & set(terms(words)):
                continue
            about = [other for other in ids if head in told[other]] or [id]
            if story.prominence[head] < max(3, RARE * len(story.claims)) or not (leads or len(about) > 1):
                continue
            value = (len(about), leads, story.prominence[head], -n)
            if best is None or value > best[0]:
                best = (value, words, about)
    return (best[1], best[2]) if best else ("", [])


def _told(s: Statement) -> set[str]:
    return {stem(word) for word in words_of(s.text)}


def _phrases(s: Statement, story: Story) -> list[tuple[str, str, bool]]:
    """Phrases of the story's matter in what is said: the words, the stem of the head, and whether it is a subject."""
    parse = analyse(s.text)
    saying = {
        n for n, c in enumerate(parse.clauses) if c.verb is not None and parse.verb_groups[c.verb].verb in REPORTING
    }
    framing = {k for n in saying for k in (parse.clauses[n].subject, *parse.clauses[n].objects)}
    framing |= {p.recipient for p in parse.predicates if p.clause in saying}
    leading = {c.subject for n, c in enumerate(parse.clauses) if n not in saying}
    found = []
    for index, chunk in enumerate(parse.chunks):
        if chunk.kind not in ("noun", "name") or chunk.time or chunk.negative or chunk.attached_to is not None:
            continue
        if index in framing or chunk.conjunct_of is not None or chunk.apposition_to is not None:
            continue
        start, end = phrase(parse.chunks, index)
        word = parse.tokens[chunk.head].text
        head = stem(word.lower())
        known = chunk.kind == "name" or parse.tokens[start].text.lower() == "the" or chunk.possessor is not None
        if not known or end - start > _WORDS or head not in story.matter or pronouns(parse, start, end):
            continue
        if any(parse.tokens[k].tag == "CD" for k in range(start, end)) or word.lower() in SPANS | ROLES_OF_PEOPLE:
            continue
        words = plain(parse, s.text, start, end, story.kind)
        if "place" in (story.kinds.get(words.removeprefix("the ")), story.kinds.get(word)) or not words:
            continue
        if chunk.kind == "name" and words in story.articled:
            words = f"the {words}"
        found.append((words, head, index in leading))
    return found


def _many(speaker: str, story: Story) -> bool:
    return " and " in speaker or (speaker not in story.kinds and animacy(speaker) == "people")


def _named(speaker: str, story: Story) -> str:
    if speaker in story.kinds:
        return f"the {speaker}" if speaker in story.articled and not speaker.lower().startswith("the ") else speaker
    first, _, rest = speaker.partition(" ")
    if first in ("A", "An", "One", "The"):
        return f"the {rest}"
    return (
        speaker
        if first in DEMONYMS or first in story.kinds or not first[1:].islower()
        else first.lower() + speaker[len(first) :]
    )
