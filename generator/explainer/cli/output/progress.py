"""Progress on stderr for runs longer than two seconds. The one place of the project that reads a clock.

Short runs say nothing, so that scripts and tests see a quiet command. On a terminal one line is drawn over and over; in
a log every line stays, so there it speaks seldom.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from threading import Timer
from typing import TextIO, TypeVar

T = TypeVar("T")

SILENT_SECONDS = 2.0
_BETWEEN_DRAWS = 0.2
_BETWEEN_LOG_LINES = 10.0


def track(
    items: Iterable[T],
    total: int,
    doing: str,
    stream: TextIO | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[T]:
    """The items themselves, while saying how far we are: 'Reading sources: 120 of 401'."""
    out = stream or sys.stderr
    terminal = out.isatty()
    between = _BETWEEN_DRAWS if terminal else _BETWEEN_LOG_LINES
    due = clock() + SILENT_SECONDS
    spoke = False
    for done, item in enumerate(items):
        yield item
        now = clock()
        if now >= due:
            print(f"{doing}: {done + 1} of {total}", end="\r" if terminal else "\n", file=out, flush=True)
            due, spoke = now + between, True
    if spoke and terminal:
        print(" " * (len(doing) + 2 * len(str(total)) + 6), end="\r", file=out, flush=True)


@contextmanager
def working(doing: str, stream: TextIO | None = None, silent: float = SILENT_SECONDS) -> Iterator[Timer]:
    """Says what is being done if it takes long, for a step that cannot tell how far it is."""
    out = stream or sys.stderr
    timer = Timer(silent, lambda: print(f"{doing} ...", file=out, flush=True))
    timer.daemon = True
    timer.start()
    try:
        yield timer
    finally:
        timer.cancel()
