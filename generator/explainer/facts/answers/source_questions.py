"""Questions that the sources themselves ask, in a sentence or a heading, merged where they ask the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ...core.model import Annotated, Evidence
from ...grammar.stems import event_classes, terms, words
from ...lang.en.names import DEMONYMS
from ...lang.en.questions import ANNOUNCES, ASKING, AUXILIARY, CLAUSE, POINTS, QUESTION_WORDS
from ...lang.en.words import STOPWORDS
from ..checking.anchor import evidence
from ..clauses.main_verb import has_finite_verb

LONGEST = 22
"""Words beyond which nobody else would ask it so."""
OPENING = 3
"""Sentences in which an article says what it asks."""
SAME = 0.5
"""Share of the shorter question's terms that makes two questions one."""
MUCH = 0.3
"""Share of the longer one's terms from which two questions about one event are one."""
_ASKING = re.compile(rf"(?:{'|'.join(ASKING)})\b", re.I)
_HEADING = re.compile(rf"(?:{'|'.join(QUESTION_WORDS)})\b", re.I)
_POINTS = re.compile(POINTS)
_ANNOUNCES = re.compile(ANNOUNCES)
_AUXILIARY = re.compile(AUXILIARY)
_CLAUSE = re.compile(CLAUSE)
_OF_SOMEBODY = re.compile(r"\b(?:he|him|his|she|her|hers|they|them|their)\b", re.I)
"""What a heading alone does not name: it must be of the story by another word."""
_THAT = re.compile(r"\w+ that (?!the\b)[a-z]+ ", re.I)
"""Asks of what stands before it: "Does that mean ...?"."""
_READER = re.compile(r"\b(?:you|your|I|me|my|myself)\b", re.I)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of one source."""

    text: str
    """For readers: as asked, but not in capitals."""
    words: Evidence
    terms: frozenset[str]
    heads: bool
    """It is a heading: what stands under it is meant as its answer."""
    whole: bool = False
    """Its article's opening says that the article asks it: all of the article may answer."""

    @property
    def word(self) -> str:
        """Its first word in lower case."""
        return self.text.split()[0].lower()


def asked_questions(sources: tuple[Annotated, ...], common: frozenset[str]) -> list[list[Asked]]:
    """Questions about the story, one list for each that is asked, in order of the first asking.

    A question to the reader ("Are you affected?") is none, nor what somebody wonders in passing: outside a heading it
    must hold a word of the matter of several sources (`common`) and none that points at what is not in it.
    """
    clusters: list[list[Asked]] = []
    for seen in sources:
        for question in _of_source(seen, common, alone=len(sources) == 1):
            alike = (c for c in clusters if any(_alike(question, other, common) for other in c))
            if cluster := next(alike, None):
                cluster.append(question)
            else:
                clusters.append([question])
    return clusters


def clearest(cluster: list[Asked]) -> Asked:
    """The asking to show: a question with a question mark, short, that says what it is about."""
    return min(cluster, key=lambda q: (not q.text.endswith("?"), len(q.terms) < 2, len(q.text), q.words.source))


def _of_source(seen: Annotated, common: frozenset[str], *, alone: bool) -> list[Asked]:
    text, found = seen.document.text, []
    blocks = iter(seen.blocks)
    block = next(blocks, None)
    for sentence in seen.sentences:
        while block is not None and block.end <= sentence.start:
            block = next(blocks, None)
        if block is None or block.kind == "boilerplate":
            continue
        start = sentence.start
        body = text[start : sentence.end].rstrip()
        if block.kind != "heading" and not body.endswith("?"):
            continue
        if (lead := body.rfind(": ")) > 0 and body.endswith("?") and _ASKING.match(body, lead + 2):
            start, body = start + lead + 2, body[lead + 2 :]
        asks = body.endswith("?") and _ASKING.match(body)
        heads = block.kind == "heading" and _HEADING.match(body) and len(words(body)) > 3
        if (asks or heads) and 2 < len(words(body)) <= LONGEST and not _READER.search(body):
            asked = frozenset(terms(body))
            if block.kind != "heading" and not (_stands_alone(body, asked) and (alone or _is_of(asked, common))):
                continue
            if _THAT.match(body) or (_OF_SOMEBODY.search(body) and not (alone or _is_of(asked, common))):
                continue
            words_of_it = evidence(seen.document, start, start + len(body))
            found.append(Asked(_shown(body, seen), words_of_it, asked, block.kind == "heading"))
    return found + list(_announced(seen))


def _announced(seen: Annotated) -> Iterator[Asked]:
    """Questions that the opening says the article is about: "our reporter asks what lessons have been learned"."""
    text = seen.document.text
    for sentence in seen.sentences[:OPENING]:
        for match in _ANNOUNCES.finditer(text, sentence.start, sentence.end):
            start, end = match.start(1), sentence.start + len(text[sentence.start : sentence.end].rstrip(" \n.”\"’'"))
            words_of_it = text[start:end]
            if shown := _direct(" ".join(words_of_it.split())):
                said = evidence(seen.document, start, end)
                yield Asked(shown, said, frozenset(terms(words_of_it)), heads=False, whole=True)


def _direct(indirect: str) -> str:
    """An indirect question as one to ask: "whether it is safe" -> "Is it safe?"; '' where that is not plain."""
    word, rest = indirect.split(" ", 1)
    found = _AUXILIARY.search(rest)
    if found is None or _CLAUSE.search(rest, 0, found.start()) or not found.start():
        return ""
    subject, helping, told = rest[: found.start()].strip(), found[0], rest[found.end() :].strip()
    if word.lower() in ("what", "who", "which") and (subject.islower() or not subject) and len(told.split()) > 1:
        return f"{word[0].upper()}{word[1:]} {rest}?"
    if word.lower() in ("what", "who", "which"):
        return ""
    opened = helping.capitalize() if word.lower() == "whether" else f"{word[0].upper()}{word[1:]} {helping}"
    return f"{opened} {subject} {told}?"


def _stands_alone(body: str, asked: frozenset[str]) -> bool:
    """Can the question be understood away from its place?"""
    return body[0].isupper() and len(asked) > 1 and has_finite_verb(body) and not _POINTS.search(body)


def _is_of(asked: frozenset[str], common: frozenset[str]) -> bool:
    """Is it one of the story that several sources tell?"""
    return any(term.removeprefix("=") in common for term in asked)


def _shown(body: str, seen: Annotated) -> str:
    plain = " ".join(body.split())
    if not plain.isupper():
        return plain
    common = set(seen.document.text.split())
    parts = {
        part.upper(): part
        for name in seen.names
        for part in name.name.split()
        if part.lower() not in STOPWORDS and part.lower() not in common
    }
    parts |= {demonym.upper(): demonym for demonym in DEMONYMS}
    lowered = " ".join(parts.get(word.strip("?,.:;'"), word.lower()) if word != "I" else word for word in plain.split())
    return lowered[0].upper() + lowered[1:].rstrip("?") + "?"


def _alike(a: Asked, b: Asked, common: frozenset[str]) -> bool:
    """Same question word and most of the shorter one's terms, or the same event of the same thing.

    Words of the story's matter alone, which every question has, make no two the same.
    """
    if a.word != b.word:
        return False
    shared = a.terms & b.terms
    fewer = min(a.terms, b.terms, key=len)
    if shared != fewer and all(term.removeprefix("=") in common for term in shared):
        return False
    same_event = (
        event_classes(sorted(shared)) and len(shared) > 1 and len(shared) >= MUCH * max(len(a.terms), len(b.terms))
    )
    return len(shared) >= SAME * (len(fewer) or 1) or bool(same_event)
