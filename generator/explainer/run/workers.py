"""What is made of each document alone, for many of them by a worker process for each processor. The order of what comes
out is that of the input.

Few documents are dealt with here, since starting workers takes longer; and so are all where the system has no processes
to give.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from typing import TypeVar

from ..core.model import Annotated, Document
from ..facts.model.statement import Statement
from ..facts.statements.build import statements_of
from .crew import Hire, crew
from .pipeline import annotate

T = TypeVar("T")
U = TypeVar("U")

ENOUGH = 200
"""Documents. Starting two workers takes as long as annotating about a hundred."""
_AT_ONCE = 8
"""Documents that a worker is given at a time: enough to make handing over cheap, few enough to stop quickly."""


def annotate_many(documents: Sequence[Document], hire: Hire = crew) -> Iterator[Annotated]:
    """Each as soon as it and those before it are there."""
    return _each(annotate, documents, hire)


def state_many(
    sources: Sequence[tuple[Annotated, dict[str, str]]], hire: Hire = crew
) -> Iterator[tuple[Statement, ...]]:
    """The statements of each source with the names that it has from others, each as soon as they are there."""
    return _each(_state, sources, hire)


def _state(told: tuple[Annotated, dict[str, str]]) -> tuple[Statement, ...]:
    return statements_of(*told)


def _each(make: Callable[[T], U], items: Sequence[T], hire: Hire) -> Iterator[U]:
    done = 0
    if len(items) >= ENOUGH and (os.cpu_count() or 1) > 1 and not multiprocessing.parent_process():
        try:
            for made in _by_workers(make, items, hire):
                done += 1
                yield made
        except (OSError, ImportError, BrokenProcessPool):  # no semaphores, no processes, or a worker was killed
            pass
    yield from map(make, items[done:])


def _by_workers(make: Callable[[T], U], items: Sequence[T], hire: Hire) -> Iterator[U]:
    handfuls = [items[at : at + _AT_ONCE] for at in range(0, len(items), _AT_ONCE)]
    with hire() as workers:
        for made in workers.map(partial(_of_each, make), handfuls):
            yield from made


def _of_each(make: Callable[[T], U], items: Sequence[T]) -> list[U]:
    return [make(item) for item in items]
