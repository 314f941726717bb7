"""What somebody does about the matter: "What is Globex doing to stop the leak?"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from ...grammar.analysis import analyse
from ...grammar.chunking.chunk_links import phrase
from ...grammar.chunking.model import Clause, Parse
from ...grammar.questions.phrases import plain, pronouns
from ...grammar.roles.animacy import animacy
from ...grammar.stems import stem
from ...lang.en.asking import RESULTS
from ...lang.en.clause_words import LIGHT_VERBS, LINKING, REPORTING
from ..model.statement import Statement
from .story import LONGEST, Posed, Story

ENOUGH = 2
"""Claims that must tell what is done."""
FIRST = 60
"""Claims that may name the aim."""
_WORDS = 6
_NO_DEEDS = REPORTING | LINKING | LIGHT_VERBS


@dataclass(frozen=True, slots=True)
class _Deed:
    claim: str
    agent: str
    """Stem of the head of who does it."""
    words: str
    """Who does it, for the question."""
    many: bool
    past: bool
    aim: str
    """ "stop the leak"; "" where none is told."""


def what_is_done(story: Story) -> list[Posed]:
    """One question for each who does several things and has an aim, by how much the claims matter."""
    told: dict[str, list[_Deed]] = defaultdict(list)
    for claim in story.able:
        if claim.kind not in ("opinion", "background"):
            for deed in _deeds(claim.id, story.best[claim.id], story):
                told[deed.agent].append(deed)
    found = []
    for deeds in told.values():
        aimed = next((d for d in deeds if d.aim and story.place[d.claim] < FIRST), None)
        answer = story.apart(deed.claim for deed in deeds)[:LONGEST]
        if aimed is None or len(answer) < ENOUGH:
            continue
        now = [d for d in deeds if not d.past]
        helping = ("are" if aimed.many else "is") if now else "did"
        doing = "doing" if now else "do"
        found.append(Posed(f"What {helping} {aimed.words} {doing} to {aimed.aim}?", answer, "do", story.weight(answer)))
    return sorted(found, key=lambda question: -question.weight)


def _deeds(id: str, s: Statement, story: Story) -> Iterator[_Deed]:
    parse = analyse(s.text)
    for number, clause in enumerate(parse.clauses):
        if clause.kind not in ("main", "complement") or clause.verb is None or clause.subject is None:
            continue
        group = parse.verb_groups[clause.verb]
        if not group.finite or group.passive or group.negation is not None or group.modal or group.lemma in _NO_DEEDS:
            continue
        agent, many, words = _agent(parse, clause, s, story)
        if words:
            past = group.tense == "past" and not group.progressive
            yield _Deed(id, agent, words, many, past, _aim(parse, number, s, story))
            return


def _agent(parse: Parse, clause: Clause, s: Statement, story: Story) -> tuple[str, bool, str]:
    """The stem of the head of who acts, if it is many, and the words for it; '' where nobody is named who can."""
    index = clause.subject or 0
    chunk = parse.chunks[index]
    start, end = phrase(parse.chunks, index)
    if chunk.kind not in ("noun", "name") or end - start > _WORDS or pronouns(parse, start, end):
        return "", False, ""
    words = plain(parse, s.text, start, end, story.kind)
    word = parse.tokens[chunk.head].text
    if chunk.kind == "name":
        acts = story.kinds.get(words, story.kinds.get(word, "")) in ("organisation", "place")
    else:
        acts = animacy(words) in ("body", "people") and words.split()[0] not in ("a", "an")
    if not words or not acts or parse.tokens[start].tag == "CD":
        return "", False, ""
    if words in story.kinds:
        words = s.text[parse.tokens[start].start : parse.tokens[end - 1].end]
    many = parse.tokens[chunk.head].tag in ("NNS", "NNPS") or (
        end > chunk.end and chunk.kind == "noun" and animacy(words) == "people"
    )
    return stem(word.lower()), many, words


def _aim(parse: Parse, number: int, s: Statement, story: Story) -> str:
    """An infinitive with an object of the story's matter, behind what is done."""
    for clause in parse.clauses:
        if clause.kind != "infinitive" or clause.verb is None or clause.parent is None or len(clause.objects) != 1:
            continue
        group, object_ = parse.verb_groups[clause.verb], clause.objects[0]
        start, end = phrase(parse.chunks, object_)
        head = stem(parse.tokens[parse.chunks[object_].head].text.lower())
        if group.lemma in LIGHT_VERBS or group.lemma in RESULTS or group.passive or head not in story.matter:
            continue
        if end - start > _WORDS or pronouns(parse, start, end) or parse.tokens[start].tag == "CD":
            continue
        if words := plain(parse, s.text, start, end, story.kind):
            return f"{group.lemma} {words}"
    return ""
