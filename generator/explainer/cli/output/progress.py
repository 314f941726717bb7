"""Progress on stderr for runs longer than two seconds. The one place of the project that reads a clock.

Short runs say nothing, so that scripts and tests see a quiet command; nor do runs with `-q`. On a terminal one line is
drawn over and over; in a log every line stays, so there it speaks seldom.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from threading import Timer
from typing import TextIO, TypeVar

from .voice import detail, level

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
    """The items themselves, while saying how far we are: 'Reading sources: 120 of 401, about 3 min left'."""
    if level() == "quiet":
        yield from items
        return
    out = stream or sys.stderr
    terminal = out.isatty()
    between = _BETWEEN_DRAWS if terminal else _BETWEEN_LOG_LINES
    begin = clock()
    due, width = begin + SILENT_SECONDS, 0
    for done, item in enumerate(items, 1):
        yield item
        now = clock()
        if now >= due:
            line = f"{doing}: {done} of {total}{_left((now - begin) / done * (total - done))}"
            print(line.ljust(width), end="\r" if terminal else "\n", file=out, flush=True)
            due, width = now + between, len(line) if terminal else 0
    if width:
        print(" " * width, end="\r", file=out, flush=True)


def _left(seconds: float) -> str:
    """In words and rounded, for it is an estimate from the pace so far; '' where it is next to nothing."""
    if seconds < 1:
        return ""
    return f", about {seconds:.0f} s left" if seconds < 60 else f", about {seconds / 60:.0f} min left"


@contextmanager
def working(doing: str, stream: TextIO | None = None, silent: float = SILENT_SECONDS) -> Iterator[Timer]:
    """Says what is being done if it takes long, for a step that cannot tell how far it is; `-v` how long it took."""
    out = stream or sys.stderr
    quiet = level() == "quiet"
    timer = Timer(silent, lambda: None if quiet else print(f"{doing} ...", file=out, flush=True))
    timer.daemon = True
    begin = time.monotonic()
    timer.start()
    try:
        yield timer
    finally:
        timer.cancel()
        detail(f"{doing}: {time.monotonic() - begin:.1f} s")
