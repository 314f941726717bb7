"""Annotating many documents by a worker process for each processor. The order of what comes out is that of the input.

Few documents are annotated here, since starting workers takes longer; and so are all where the system has no processes
to give.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from .model import Annotated, Document
from .pipeline import annotate

ENOUGH = 200
"""Documents. Starting two workers takes as long as annotating about a hundred."""
_AT_ONCE = 8
"""Documents that a worker is given at a time: enough to make handing over cheap, few enough to stop quickly."""


def annotate_many(documents: Sequence[Document]) -> Iterator[Annotated]:
    """Each as soon as it and those before it are there."""
    done = 0
    if len(documents) >= ENOUGH and (os.cpu_count() or 1) > 1:
        try:
            for seen in _by_workers(documents):
                done += 1
                yield seen
        except (OSError, ImportError, BrokenProcessPool):  # no semaphores, no processes, or a worker was killed
            pass
    yield from map(annotate, documents[done:])


def _by_workers(documents: Sequence[Document]) -> Iterator[Annotated]:
    # Fresh processes: a copy of this one would take over the locks that its other threads hold at that moment.
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(mp_context=fresh, initializer=_begin) as workers:
        yield from workers.map(annotate, documents, chunksize=_AT_ONCE)


def _begin() -> None:
    """A worker leaves Ctrl-C to its parent, and ends with it, however that ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)
