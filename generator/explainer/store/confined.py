"""Reading what strangers made, in a process of its own that can be ended.

A small file can stand for gigabytes, or hold a library up for hours; and a library in C can break down for good. So
what is no plain text is read by a child process with a limit of processor time, of memory and of waiting. It answers
with rows of the model, never with code. One child serves a whole run; it is started at the first need, and again after
it was ended. Where the system sets no such limits (memory on macOS, both on Windows) the wait alone ends it.
"""

from __future__ import annotations

import atexit
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import IO, TypeVar

from ..codec.rows import from_rows, to_rows
from ..core.errors import SeedError
from ..core.model import Document, Metadata
from ..intake.draft import Draft, Original, understand
from ..intake.feed import Entry, read_feed
from ..intake.kinds import kind_of
from ..text.readers.read import read
from .jobs import Answer, Entries, FeedJob, Job, Limits, ReadJob, UnderstandJob, Understood

T = TypeVar("T", Document, Understood, Entries)

LIMITS = Limits()
_PLAIN = frozenset({".txt", ".md"})
_GRACE = 2.0
"""Seconds in which a process whose input has ended ends itself."""
_REMEDY = "Save its text and add that."


def read_confined(file: str, data: bytes, overrides: Metadata | None = None) -> Document:
    """As `read`. Raises SeedError also where a limit was reached."""
    if PurePosixPath(file).suffix.lower() in _PLAIN:
        return read(file, data, overrides)
    return _child.ask(ReadJob(file, overrides), data, Document, file)


def understand_confined(
    original: Original, given: Metadata, fallback: Metadata | None = None, anyway: bool = False
) -> Draft:
    """As `understand`. Raises SeedError also where a limit was reached."""
    if kind_of(original.data, original.media_type, original.name) in (*_PLAIN, ".xml", ""):
        return understand(original, given, fallback, anyway)
    job = UnderstandJob(original.name, original.asked, original.media_type, original.retrieved, given, fallback, anyway)
    got = _child.ask(job, original.data, Understood, original.name)
    return Draft(original, got.kind, got.text, got.extractor, got.metadata, dict(got.where), got.warnings)


def read_feed_confined(data: bytes, address: str, place: str) -> tuple[Entry, ...]:
    """As `read_feed`. Raises SeedError also where a limit was reached."""
    if len(data) < 2**10:
        return read_feed(data, address, place)
    return _child.ask(FeedJob(address, place), data, Entries, place).entries


@dataclass
class _Child:
    """The process, and who may speak to it: one caller at a time."""

    _process: subprocess.Popen[bytes] | None = None

    def __post_init__(self) -> None:
        self._lock = threading.Lock()

    def ask(self, job: Job, data: bytes, kind: type[T], place: str) -> T:
        with self._lock:
            answer = self._answer(job, data, place)
        if answer.fault:
            raise SeedError(answer.fault[0], answer.fault[1], answer.fault[2])
        if answer.trace:
            raise RuntimeError(answer.trace)
        return from_rows(answer.value.encode("utf-8", "surrogatepass"), kind)

    def _answer(self, job: Job, data: bytes, place: str) -> Answer:
        if self._process is not None and self._process.poll() is not None:
            self.end()  # it ended while it waited, which is no fault of this source
        process = self._process = self._process or _start()
        stdin, stdout = _pipes(process)
        with _ended_after(process, LIMITS.wait) as late:
            try:
                rows = to_rows(job)
                stdin.write(type(job).__name__.encode() + b" %d %d\n" % (len(rows), len(data)) + rows + data)
                stdin.flush()
                size = int(stdout.readline() or -1)
                got = stdout.read(size) if size >= 0 else b""
            except (OSError, ValueError):
                size, got = -1, b""
        if len(got) == size:
            return from_rows(got, Answer)
        return Answer(fault=(place, _why(self.end(), late.is_set()), _REMEDY))

    def end(self) -> int | None:
        """Its exit code."""
        process, self._process = self._process, None
        if process is None:
            return None
        stdin, stdout = _pipes(process)
        with suppress(OSError):
            stdin.close()
        try:
            return process.wait(_GRACE)
        except subprocess.TimeoutExpired:
            process.kill()
            return process.wait()
        finally:
            stdout.close()


def _why(code: int | None, late: bool) -> str:
    if late or (code is not None and hasattr(signal, "SIGXCPU") and code == -signal.SIGXCPU):
        return f"not read within {LIMITS.seconds} s"
    return f"not read within {LIMITS.memory >> 20} MB of memory, or damaged in a way that ends its reader"


def _start() -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    return subprocess.Popen(
        [sys.executable, "-m", "explainer.store.reader_process", str(LIMITS.seconds), str(LIMITS.memory)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
    )


def _pipes(process: subprocess.Popen[bytes]) -> tuple[IO[bytes], IO[bytes]]:
    assert process.stdin is not None
    assert process.stdout is not None
    return process.stdin, process.stdout


@contextmanager
def _ended_after(process: subprocess.Popen[bytes], seconds: float) -> Iterator[threading.Event]:
    late = threading.Event()

    def kill() -> None:
        late.set()
        process.kill()

    timer = threading.Timer(seconds, kill)
    timer.daemon = True
    timer.start()
    try:
        yield late
    finally:
        timer.cancel()


_child = _Child()
atexit.register(_child.end)
