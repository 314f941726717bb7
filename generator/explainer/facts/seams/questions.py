"""Readers' questions: which are asked, in what order, and what answers them. A question that a model words stands only
where it is a question by rule and each of its words of substance stands in the claims that answer it."""

from __future__ import annotations

import json
import re
from dataclasses import replace

from ...core.judgement import Question as Asks
from ...core.judgement import canonical
from ...core.model import Question
from ...grammar.stems import stem, words
from ...lang.en.questions import QUESTION
from ...lang.en.words import STOPWORDS
from ..checking.borne_out import unsupported
from ..judgements.forms import FORMS
from ..judgements.judge import Judge
from ..judgements.votes import Votes
from ..model.statement import Group

CLAIMS = 40
"""Claims in a question."""
LEAST = 3
"""Questions that are kept, whatever is judged."""
_QUESTION = re.compile(QUESTION, re.I)


def judged_questions(
    questions: tuple[Question, ...], groups: dict[str, Group], judge: Judge, votes: Votes
) -> tuple[Question, ...]:
    """The questions that a reader would ask, in the order that was judged, with the claims that were judged to answer
    them. Asks where nobody judged."""
    if judge.wants("questions") and len(questions) > 1:
        _ask(questions, groups, judge)
    place = {question.question: n for n, question in enumerate(questions)}
    heard = [(line, found) for line, found in judge.answers("questions") if votes.believes(line)]
    if not heard:
        return questions
    line, found = max(heard, key=lambda one: (len(place.keys() & set(json.loads(one[0].asks))), one[0].question))
    texts = json.loads(line.asks)
    by_key = {judge.key(group.best): id for id, group in groups.items()}

    def claims(numbers: tuple[int, ...]) -> tuple[str, ...]:
        return tuple(id for n in numbers if (id := by_key.get(line.items[n - 1])) is not None)

    kept = []
    for asked in found.asked:
        at = place.pop(texts[asked.question - 1], None)
        if at is not None:
            kept.append(_answered(questions[at], claims(asked.answer)))
    dropped = [questions[at] for n in found.dropped if (at := place.pop(texts[n - 1], None)) is not None]
    kept += [questions[at] for at in sorted(place.values())]
    kept += dropped[: max(0, LEAST - len(kept))]
    for one in found.proposed:
        if (answer := claims(one.answer)) and _stands(one.question, [groups[id].best.text for id in answer]):
            kept.append(Question(id="", question=one.question, answer=answer))
    return tuple(kept)


def _answered(question: Question, answer: tuple[str, ...]) -> Question:
    return replace(question, answer=answer) if answer else question


def _ask(questions: tuple[Question, ...], groups: dict[str, Group], judge: Judge) -> None:
    asks = canonical([question.question for question in questions])
    if any(line.asks == asks for line in judge.lines("questions")):
        return
    answering = dict.fromkeys(id for question in questions for id in question.answer)
    ids = list(dict.fromkeys((*answering, *groups)))[: judge.room(CLAIMS)]
    items = tuple(judge.item(groups[id].best) for id in ids)
    judge.ask(Asks("questions", FORMS["questions"].version, items, asks))


def _stands(question: str, answers: list[str]) -> bool:
    """Is it a question by rule, and does each of its words of substance stand in what answers it?"""
    if not _QUESTION.fullmatch(question.strip()) or unsupported(question, answers):
        return False
    known = {stem(word) for text in answers for word in words(text)}
    return all(stem(word) in known for word in words(question) if word not in STOPWORDS)
