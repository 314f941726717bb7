"""What somebody does about the matter: "What is Globex doing to stop the leak?"."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ...core.remembered import remembered
from ...grammar.analysis import analyse
from ...grammar.chunking.chunk_links import phrase
from ...grammar.chunking.model import Parse
from ...grammar.questions.phrases import plain, pronouns
from ...grammar.questions.subjects import is_many, sort_of, subject_of
from ...grammar.roles.animacy import animacy
from ...grammar.stems import stem
from ...grammar.tagging.tokens import tokenize
from ...lang.en.asking import RESULTS
from ...lang.en.clause_words import LIGHT_VERBS, LINKING, REPORTING, SUBJECT_CONTROL
from ...lang.en.countries import COUNTRY_OF
from ...lang.en.names import COUNTRIES
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
    aim: str
    """ "stop the leak"; "" where none is told."""


def what_is_done(story: Story) -> list[Posed]:
    """One question for each who does several things and has an aim, by how much the claims matter."""
    told: dict[str, list[_Deed]] = defaultdict(list)
    able = [claim.id for claim in story.able if claim.kind not in ("opinion", "background")]
    aiming = {deed.agent for id in able if story.place[id] < FIRST for deed in _deeds(id, story) if deed.aim}
    may_act = _may_name(aiming)
    for id in able:
        if may_act(story.best[id].text):
            for deed in _deeds(id, story):
                told[deed.agent].append(deed)
    found = []
    for deeds in told.values():
        aims = {deed.aim: deed for deed in reversed(deeds) if deed.aim and story.place[deed.claim] < FIRST}
        answer = story.apart(deed.claim for deed in sorted(deeds, key=lambda deed: not deed.aim))[:LONGEST]
        if not aims or len(answer) < ENOUGH:
            continue
        aim = max(aims, key=lambda words: (max(story.prominence[stem(word)] for word in words.split()[1:]), words))
        helping = "are" if aims[aim].many else "is"
        weight = 0.25 * len(answer) + 1 / math.log2(2 + story.place[answer[0]])
        found.append(Posed(f"What {helping} {aims[aim].words} doing to {aim}?", answer, "do", weight))
    return sorted(found, key=lambda question: -question.weight)


def _may_name(agents: set[str]) -> Callable[[str], bool]:
    """May one of these do what a text tells? It is asked before the parse, which costs more."""
    countries = [name for name, country in COUNTRY_OF.items() if country in agents]
    names = [name.lower() for name in (*countries, *sorted(agents & COUNTRIES))]

    def may(text: str) -> bool:
        low = text.lower()
        return any(name in low for name in names) or not agents.isdisjoint(_stems_of(text))

    return may


@remembered
def _stems_of(text: str) -> frozenset[str]:
    return frozenset(stem(token.text.lower()) for token in tokenize(text, 0, len(text)))


def _deeds(id: str, story: Story) -> Iterator[_Deed]:
    s = story.best[id]
    parse = analyse(s.text)
    for number, clause in enumerate(parse.clauses):
        if clause.kind not in ("main", "complement") or clause.verb is None or clause.subject is None:
            continue
        group = parse.verb_groups[clause.verb]
        done = group.finite and not group.passive and group.negation is None
        if done and group.modal in ("", "would") and group.lemma not in _NO_DEEDS:
            words, index = subject_of(parse, s.text, number, story.kind)
            sort = sort_of(parse, s.text, index, story.kind)
            if words and sort in ("people", "body") and len(words.split()) <= _WORDS:
                head = stem(parse.tokens[parse.chunks[index].head].text.lower())
                yield _Deed(id, _country(words) or head, words, is_many(parse, index), _aim(parse, number, s, story))
                return


def _country(words: str) -> str:
    """The country that acts, by its name or through its government; '' for any other."""
    found = [COUNTRY_OF.get(word, word) for word in words.split()]
    country = next((name for name in found if name in COUNTRIES), "")
    return country if country and (len(found) == 1 or animacy(words) in ("body", "people")) else ""


def _aim(parse: Parse, number: int, s: Statement, story: Story) -> str:
    """An infinitive with an object of the story's matter, behind what is done."""
    chain = {number}
    for n, clause in enumerate(parse.clauses):
        if clause.kind != "infinitive" or clause.verb is None or clause.parent not in chain or len(clause.objects) != 1:
            continue
        chain.add(n)
        above = parse.clauses[clause.parent].verb
        if above is not None and parse.verb_groups[above].verb in SUBJECT_CONTROL:
            continue  # 'decided to close': what is done, and not what for
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
