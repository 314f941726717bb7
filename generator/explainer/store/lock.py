"""One writer at a time. The system's own lock, and not a file that is there or not: it ends with its process, so a
killed run never leaves a lock that somebody must find and delete.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from ..core.errors import StoreError
from .files import make_private, refusal, shown
from .project import Story

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int, wait: bool) -> None:
        msvcrt.locking(handle, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int, wait: bool) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def locked(story: Story, wait: bool = False) -> Iterator[None]:
    """Hold the story for writing. Raises StoreError where another process does, unless it is to `wait` for that to end:
    among many workers, one may still be at the task of a run that was killed."""
    path = story.cache / "lock"
    try:
        make_private(path.parent)
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    except OSError as error:
        raise refusal(path, error) from error
    try:
        try:
            _take(handle, wait)
        except OSError as error:
            raise StoreError(f"{shown(story.sheet)}: another run is writing it. Wait until that has ended.") from error
        yield
    finally:
        os.close(handle)
