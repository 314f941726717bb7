"""The rounds of questions: compose, ask what is open, and again with the answers, until nothing is open.

Questions are asked a few at a time and their answers taken in the order of the questions, so that what is kept depends
on no timing. After each few, what was judged is handed on to be kept: whatever stops a run, that stays.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field

from ..core.errors import ModelError
from ..core.judgement import Judgement, Question, QuestionKind, seal_of
from ..core.model import Annotated
from ..facts.judgements.forms.answers import Wrong
from ..facts.judgements.judge import DECIDING, Judge, Waiting
from .reply import answer_of, spent
from .request import longest_answer, messages, schema, tokens
from .transport import TooLong, Transport, Unanswered

AT_ONCE = 4
"""Requests under way at a time; one where the model is on this machine: it would work off one after the other, and who
waits behind three others waits too long."""
ROUNDS, WEIGHED, SETTLED = 10, 4, 7
"""Rounds at most; those after which no more is asked about what says the same, but whether what a claim has can all be
right; and those after which what the claims are is no more asked about, but only what follows from them."""
FEWEST = 8
"""Statements of a question that a server must be able to take at once."""
GIVE_UP = 6
"""Questions in a row that the network lost, after which no more are asked."""

Compose = Callable[[Judge], object]
Keep = Callable[[Sequence[Judgement]], None]


@dataclass(slots=True)
class Tally:
    """What a run asked and got."""

    requests: int = 0
    tokens: int = 0
    """Sent and received, as the server counts or about."""
    answered: int = 0
    refused: int = 0
    lost: int = 0
    stopped: str = ""
    """Why not all was asked; '' where it was."""


@dataclass
class Asking:
    """One run of questions to one model."""

    sources: tuple[Annotated, ...]
    compose: Compose
    transport: Transport
    keep: Keep
    budget: int | None = None
    """Tokens; None for no limit."""
    wording: bool = False
    tell: Callable[[int, int], None] = lambda round, questions: None
    tally: Tally = field(default_factory=Tally)
    _in_a_row: int = 0
    _most: int | None = None
    """Statements of a question; None while none was too long for the server."""

    def run(self, known: Iterable[Judgement]) -> tuple[Judgement, ...]:
        """All judgements that there are in the end. What another model was refused is asked again."""
        name = self.transport.endpoint.name
        lines = [one for one in known if not one.refused or one.struck or one.model == name]
        lost: set[str] = set()
        for round in range(1, ROUNDS + 1):
            while not self.tally.stopped:
                found = open_questions(self.sources, self.compose, lines, self.wording, _closed(round), self._most)
                asked = [q for q in found if q.digest not in lost]
                if not asked:
                    return tuple(lines)
                self.tell(round, len(asked))
                if self._all(asked, lines, lost):
                    break
        return tuple(lines)

    def _all(self, asked: list[Question], lines: list[Judgement], lost: set[str]) -> bool:
        """Puts the questions, and adds what was judged and what was lost. Gives False where one was too long for the
        server: the others of the round are then put anew, as shorter ones."""
        step = 1 if self.transport.endpoint.here else AT_ONCE
        for at in range(0, len(asked), step):
            some = self._affordable(asked[at : at + step])
            most = self._most
            made = self._ask(some)
            lost |= {q.digest for q, one in zip(some, made, strict=True) if one is None}
            lines += [one for one in made if one is not None]
            self.keep(lines)
            if self.tally.stopped:
                return True
            if self._most != most:
                return False
        return True

    def _affordable(self, questions: list[Question]) -> list[Question]:
        """Those that the budget allows."""
        if self.budget is None:
            return questions
        left = self.budget - self.tally.tokens
        for n, question in enumerate(questions):
            left -= tokens(question) + longest_answer(question)
            if left < 0:
                self.tally.stopped = f"the budget of {self.budget:,} tokens has no room for the next question"
                return questions[:n]
        return questions

    def _ask(self, questions: list[Question]) -> list[Judgement | None]:
        """One each, None where the network lost it."""
        if not questions:
            return []
        with ThreadPoolExecutor(len(questions)) as pool:
            running = [pool.submit(self._one, question) for question in questions]
        made: list[Judgement | None] = []
        for question, future in zip(questions, running, strict=True):
            try:
                one, requests, cost = future.result()
            except TooLong:
                self._shorten(question)
                made.append(None)
                continue
            except ModelError as error:
                self.tally.stopped = self.tally.stopped or str(error)
                made.append(None)
                continue
            made.append(one)
            self.tally.requests += requests
            self.tally.tokens += cost
            self.tally.answered += one is not None and not one.refused
            self.tally.refused += one is not None and bool(one.refused)
            self.tally.lost += one is None
            self._in_a_row = self._in_a_row + 1 if one is None else 0
            if self._in_a_row >= GIVE_UP:
                host = self.transport.endpoint.host
                self.tally.stopped = f"{host} could not be reached, or was busy, again and again"
        return made

    def _shorten(self, question: Question) -> None:
        """From now on questions have half as many statements as this one, which the server did not take."""
        size = len(question.items)
        if size <= FEWEST:
            host = self.transport.endpoint.host
            self.tally.stopped = f"{host} takes fewer tokens at once than the shortest question has"
        self._most = min(self._most or size, max(FEWEST, size // 2))

    def _one(self, question: Question) -> tuple[Judgement | None, int, int]:
        """(the judgement, requests, tokens). An answer that cannot be taken is asked for once more, with the fault."""
        fault, cost = "", 0
        for tried in (1, 2):
            told = messages(question, fault)
            try:
                reply = self.transport.ask(told, schema(question), longest_answer(question))
            except Unanswered:
                return None, tried, cost
            counted = spent(reply)
            cost += tokens(question) if counted is None else counted
            try:
                answer = answer_of(question, reply)
            except Wrong as wrong:
                fault = str(wrong)
                continue
            return self._judgement(question, answer=answer), tried, cost
        return self._judgement(question, refused=fault), 2, cost

    def _judgement(self, question: Question, answer: str = "", refused: str = "") -> Judgement:
        return Judgement(
            question=question.digest,
            kind=question.kind,
            form=question.form,
            items=tuple(item.key for item in question.items),
            asks=question.asks,
            answer=answer,
            refused=refused,
            model=self.transport.endpoint.name,
            seal=seal_of(answer) if answer else "",
        )


def _closed(round: int) -> tuple[QuestionKind, ...]:
    """Kinds of question that are not put any more. A model that errs keeps changing what the claims are; however long
    that goes on, what they then have is tried."""
    if round > SETTLED:
        return DECIDING
    return ("same", "stance") if round > WEIGHED else ()


def open_questions(
    sources: tuple[Annotated, ...],
    compose: Compose,
    lines: Iterable[Judgement],
    wording: bool = False,
    closed: Collection[QuestionKind] = (),
    most: int | None = None,
) -> list[Question]:
    """What is to be asked next, with these judgements, but for the kinds that are `closed`; at most so many statements
    a question."""
    found: list[Question] = []
    with suppress(Waiting):
        compose(Judge(sources, lines, found.append, wording, closed, most))
    return found
