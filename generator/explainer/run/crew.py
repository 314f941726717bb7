"""Who does the work: an Executor of this machine's processors, or of the workers of a Dask cluster.

Dask is asked for by the address of its scheduler and imported only then. It alone decides which worker does what, and
what happens when one is lost: a task goes to another worker, and after `RETRIES` it is given up and said to be.
What comes back, and its order, is the same with any number of workers.
"""

from __future__ import annotations

import functools
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import AbstractContextManager, contextmanager

from .. import facts
from ..core.distribution import DISTRIBUTION
from ..core.errors import ProjectError
from ..core.remembered import all_remembered

Hire = Callable[[], AbstractContextManager[Executor]]
"""Gives workers for as long as they are needed: `crew`, or a partial of it."""
RETRIES = 2
_WAIT = 20
"""Seconds until a scheduler that does not answer counts as not there."""


@contextmanager
def crew(scheduler: str = "", workers: int | None = None) -> Iterator[Executor]:
    """The workers of the cluster at this address, else a process for each processor. Raises ProjectError."""
    if scheduler:
        with _cluster(scheduler) as executor:
            yield executor
        return
    # Fresh processes: a copy of this one would take over the locks that its other threads hold at that moment.
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=fresh, initializer=_begin) as executor:
        try:
            yield executor
        except BaseException:
            executor.shutdown(wait=False, cancel_futures=True)
            raise


@contextmanager
def _cluster(address: str) -> Iterator[Executor]:
    try:
        from distributed import Client, KilledWorker
    except ImportError:
        raise ProjectError(f"--scheduler needs Dask: pip install '{DISTRIBUTION}[cluster]'") from None
    try:
        client = Client(address, timeout=_WAIT, set_as_default=False)
    except (OSError, ValueError) as error:
        raise ProjectError(
            f"{address}: no Dask scheduler answers there ({error}). Start one with `dask scheduler`, and workers with "
            "`dask worker ADDRESS`."
        ) from None
    with client:
        try:
            yield client.get_executor(retries=RETRIES, pure=False)
        except KilledWorker as error:
            raise ProjectError(f"{address}: a task has ended every worker that it was given to. {error}") from None


def forget() -> None:
    """Drops what the stages of `facts` remember of statements that they have compared. It is of no use to another
    story; what is remembered of words, in `grammar` and `text`, is, and stays."""
    for one in all_remembered():
        one.forget()
    ours = f"{facts.__name__}."
    for name in [name for name in sys.modules if name.startswith(ours)]:
        for found in vars(sys.modules[name]).values():
            if isinstance(found, functools._lru_cache_wrapper) and found.__module__.startswith(ours):
                found.cache_clear()


def _begin() -> None:
    """A worker leaves Ctrl-C to its parent, and ends with it, however that ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)
