"""Questions that the sources themselves ask, in a sentence or a heading, merged where they ask the same."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..lang.en.names import DEMONYMS
from ..lang.en.questions import ASKING, QUESTION_WORDS
from ..lang.en.words import STOPWORDS
from ..model import Annotated, Evidence
from .anchor import evidence
from .terms import event_classes, terms, words

SAME = 0.5
"""Share of the shorter question's terms that makes two questions one."""
_ASKING = re.compile(rf"(?:{'|'.join(ASKING)})\b", re.I)
_HEADING = re.compile(rf"(?:{'|'.join(QUESTION_WORDS)})\b", re.I)
_READER = re.compile(r"\b(?:you|your)\b", re.I)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of one source."""

    text: str
    """For readers: as asked, but not in capitals."""
    words: Evidence
    terms: frozenset[str]

    @property
    def word(self) -> str:
        """Its first word in lower case."""
        return self.text.split()[0].lower()


def asked_questions(sources: tuple[Annotated, ...]) -> list[list[Asked]]:
    """Questions about the story, one list for each that is asked, in order of the first asking.

    A question to the reader ("Are you affected?") is none.
    """
    clusters: list[list[Asked]] = []
    for seen in sources:
        for question in _of_source(seen):
            alike = (c for c in clusters if any(_alike(question, other) for other in c))
            if cluster := next(alike, None):
                cluster.append(question)
            else:
                clusters.append([question])
    return clusters


def clearest(cluster: list[Asked]) -> Asked:
    """The asking to show: a question with a question mark, short, that says what it is about."""
    return min(cluster, key=lambda q: (not q.text.endswith("?"), len(q.terms) < 2, len(q.text), q.words.source))


def _of_source(seen: Annotated) -> list[Asked]:
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
        if (lead := body.rfind(": ")) > 0 and body.endswith("?") and _ASKING.match(body, lead + 2):
            start, body = start + lead + 2, body[lead + 2 :]
        asks = body.endswith("?") and _ASKING.match(body)
        heads = block.kind == "heading" and _HEADING.match(body) and len(words(body)) > 3
        if (asks or heads) and len(words(body)) > 2 and not _READER.search(body):
            words_of_it = evidence(seen.document, start, start + len(body))
            found.append(Asked(_shown(body, seen), words_of_it, frozenset(terms(body))))
    return found


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


def _alike(a: Asked, b: Asked) -> bool:
    """Same question word and most of the shorter one's terms, or the same event of the same thing."""
    if a.word != b.word:
        return False
    shared = a.terms & b.terms
    same_event = event_classes(sorted(shared)) and len(shared) > 1
    return len(shared) / (min(len(a.terms), len(b.terms)) or 1) >= SAME or bool(same_event)
