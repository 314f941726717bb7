"""A report whose speaker is only "he" or "she" names him in brackets, where it is certain who is meant.

"Lee met the mayor's staff. He said the port would close." is told as "[Lee] said the port would close.": alone it would
not tell whose word it is. It is certain where the sentence before has a person for its subject, names nobody else of
that gender, and the article's own attribution leads to the same person (subjects go on: Givon 1983). The name is that
of `said_by`, so that the wording can be checked against the claim's citation.
"""

from __future__ import annotations

import re

from ...core.model import Annotated
from ...core.remembered import remembered
from ...grammar.analysis import analyse
from ...grammar.chunking.model import Parse, Tagged
from ...grammar.roles.animacy import animacy, gender
from ...lang.en.clause_words import REPORTING
from ..clauses.main_verb import leading_clause
from ..model.span_index import Marks
from ..model.statement import Statement

_MEANT = {"he": "man", "she": "woman"}
_PRONOUN = re.compile(rf"\b(?:{'|'.join(_MEANT)})\b", re.I)
_CHAIN = 3
"""Sentences back over which "He ... He ..." goes on about one person."""
_NO_TEXT = ("heading", "boilerplate")
_MARKS = (("“", "”"), ('"', '"'))


def with_speaker(s: Statement, seen: Annotated) -> str:
    """The statement's wording with its speaker's name for the pronoun; as it is where that is not certain. `seen`: its
    source."""
    asked = s.said_by and s.sentence == s.last and _PRONOUN.search(s.text)
    found = _speaking_pronoun(s.text) if asked else None
    meant = _subject_before(seen, s.sentence, found.text.lower()) if found else ""
    if found is None or not _one_name(meant, s.said_by):
        return s.text
    return f"{s.text[: found.start]}[{s.said_by}]{s.text[found.end :]}"


@remembered
def _speaking_pronoun(text: str) -> Tagged | None:
    """The one "he" or "she" outside quote marks that is the subject of a main clause's verb of report."""
    parse = analyse(text)
    found = []
    for clause in parse.clauses:
        if clause.kind == "main" and clause.subject is not None and clause.verb is not None:
            token = parse.tokens[parse.chunks[clause.subject].head]
            if token.text.lower() in _MEANT and parse.verb_groups[clause.verb].verb in REPORTING:
                found.append(token)
    return found[0] if len(found) == 1 and not _quoted(text[: found[0].start]) else None


def _quoted(before: str) -> bool:
    """Is a quotation open behind these words?"""
    return any(
        before.count(opening) % 2 if opening == closing else before.count(opening) > before.count(closing)
        for opening, closing in _MARKS
    )


def _one_name(one: str, other: str) -> bool:
    """Is it one person's name, in a source and as all sources know it: "Lee" and "Ann Lee"?"""
    less, more = sorted((one.split(), other.split()), key=len)
    return bool(less) and set(less) <= set(more)


def _subject_before(seen: Annotated, index: int, pronoun: str) -> str:
    """The person who is the subject of the sentence before, and whom alone the pronoun can mean there; '' for none."""
    kinds = Marks(seen.blocks)
    names = Marks(seen.names)
    for sentence in reversed(seen.sentences[max(0, index - _CHAIN) : index]):
        if any(block.kind in _NO_TEXT for block in kinds.touching(sentence.start, sentence.end)):
            return ""
        people = [m for m in names.begun(sentence.start, sentence.end) if m.kind == "person"]
        people = [m for m in people if gender(m.name.split()) in ("", _MEANT[pronoun])]
        subject = _subject_alone(seen.document.text[sentence.start : sentence.end], pronoun)
        if subject is None:
            return ""
        if subject.text.lower() != pronoun:
            at = sentence.start + subject.start
            named = next((m.name for m in people if m.start <= at < m.end), "")
            return named if len({m.name for m in people}) == 1 else ""
        if people:
            return ""
    return ""


@remembered
def _subject_alone(sentence: str, pronoun: str) -> Tagged | None:
    """The head of the subject of the leading clause, or of the one that reports it; None where the sentence speaks of
    somebody without a name whom the pronoun may mean."""
    parse = analyse(sentence)
    leading = leading_clause(parse)
    while leading is not None and (above := parse.clauses[leading].parent) is not None:
        leading = above
    subject = parse.clauses[leading].subject if leading is not None else None
    if subject is None or _others(parse, pronoun):
        return None
    return parse.tokens[parse.chunks[subject].head]


def _others(parse: Parse, pronoun: str) -> bool:
    """Does it speak of somebody without a name whom the pronoun may mean: "a reporter"?"""
    nouns = (chunk for chunk in parse.chunks if chunk.kind == "noun" and chunk.apposition_to is None)
    phrases = ([token.text for token in parse.tokens[chunk.start : chunk.end]] for chunk in nouns)
    fits = ("", _MEANT[pronoun])
    return any(animacy(" ".join(words)) == "person" and gender(words) in fits for words in phrases)
