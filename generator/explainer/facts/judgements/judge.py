"""What was judged, looked up by statements; and the questions that are still open, handed to whoever wants them."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Collection, Iterable
from typing import Any

from ...core.judgement import DIGITS, Item, Judgement, Question, QuestionKind, key_of
from ...core.model import Annotated
from ..model.statement import Statement
from .forms import FORMS

Ask = Callable[[Question], None]
DECIDING: tuple[QuestionKind, ...] = ("same", "stance", "disputes")
"""Kinds of question that decide what the claims are."""
_AFTER: dict[QuestionKind, tuple[QuestionKind, ...]] = {
    "same": (),
    "stance": ("same", "disputes"),
    "disputes": (),
    "importance": DECIDING,
    "events": DECIDING,
    "questions": DECIDING,
    "holders": DECIDING,
    "wording": DECIDING,
}
"""Kinds of question -> those that must be answered before, since they decide what the claims are."""
AT_LEAST, PER_ROOT = 20, 1.5
"""Questions of a kind about the claims of any story, and more of them over the square root of the number of its
statements: what more articles add matters less and less."""
LONGEST = 600
"""Code points of a statement that are shown."""


class Waiting(Exception):
    """Questions are open on which all that follows depends. Whoever puts them has no use for the sheet."""


class Judge:
    """The judgements of a story. Without any, and with nobody to ask, all stages go by their rules."""

    def __init__(
        self,
        sources: Iterable[Annotated] = (),
        judgements: Iterable[Judgement] = (),
        ask: Ask | None = None,
        wording: bool = False,
        closed: Collection[QuestionKind] = (),
        most: int | None = None,
    ) -> None:
        """`judgements` have passed the check of their form. `wording`: may a claim be worded anew? `closed`: kinds of
        question that are not put any more, whatever is open. `most`: statements that a question may have."""
        self.wording = wording
        self._most = most
        self._closed = frozenset(closed)
        self._sha256 = {seen.document.id: seen.document.sha256 for seen in sources}
        self._ask = ask
        self._lines: dict[QuestionKind, list[Judgement]] = {kind: [] for kind in _AFTER}
        self._open: set[QuestionKind] = set()
        self._known: set[str] = set()
        for one in judgements:
            if one.form == FORMS[one.kind].version:
                self._lines[one.kind].append(one)
                self._known.add(one.question)

    def key(self, s: Statement) -> str:
        """The key by which a statement is known in judgements."""
        return key_of(self._sha256[s.source], s.start, s.end, s.text)

    def item(self, s: Statement) -> Item:
        """The statement as it is shown in a question."""
        return Item(self.key(s), s.text[:LONGEST], s.published)

    def room(self, size: int) -> int:
        """So many statements go into a question of this size, for whoever is asked."""
        return size if self._most is None else min(size, self._most)

    def allowance(self, kind: QuestionKind, statements: int) -> int:
        """Questions of that kind that may be put now, the most important ones, about a story of so many statements:
        half of those that are left, since the answers open others, and always one, for what is new."""
        here = {sha256[:DIGITS] for sha256 in self._sha256.values()}
        put = sum(any(key[:DIGITS] in here for key in line.items) for line in self._lines[kind])
        left = AT_LEAST + PER_ROOT * math.sqrt(statements) - put
        return max(1, math.ceil(left / 2))

    def lines(self, kind: QuestionKind) -> list[Judgement]:
        """Every judgement of that kind, also what was refused or struck: it was asked, and is not asked again."""
        return self._lines[kind]

    def answers(self, kind: QuestionKind) -> list[tuple[Judgement, Any]]:
        """(judgement, its checked answer) of each that holds."""
        form = FORMS[kind]
        return [
            (one, form.check(json.loads(one.answer), len(one.items), json.loads(one.asks or "null")))
            for one in self._lines[kind]
            if one.holds
        ]

    def silent(self, kind: QuestionKind) -> bool:
        """Is nothing known of that kind, and nothing to be asked?"""
        return self._ask is None and not self._lines[kind]

    def wants(self, kind: QuestionKind) -> bool:
        """Is it time for questions of that kind?"""
        return self._ask is not None and self._open.isdisjoint(_AFTER[kind])

    @property
    def settled(self) -> bool:
        """May more be asked, and is nothing open?"""
        return self._ask is not None and not self._open

    def wait(self) -> None:
        """Raises Waiting where questions are open."""
        if self._open:
            raise Waiting

    def ask(self, question: Question) -> None:
        """Puts a question, unless it was asked before or its kind is closed."""
        if self._ask is not None and question.kind not in self._closed and question.digest not in self._known:
            self._open.add(question.kind)
            self._known.add(question.digest)
            self._ask(question)
