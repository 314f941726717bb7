"""The child process of `confined`: reads one source after the other, each within its limits, until its input ends."""

from __future__ import annotations

import signal
import sys
import traceback
from contextlib import suppress
from typing import IO

from ..codec.rows import from_rows, to_rows
from ..core.errors import SeedError
from ..core.model import Document
from ..intake.draft import Original, understand
from ..intake.feed import read_feed
from ..text.readers.read import read
from .jobs import Answer, Entries, FeedJob, Job, Limits, ReadJob, UnderstandJob, Understood

_JOBS: dict[str, type[Job]] = {kind.__name__: kind for kind in (ReadJob, UnderstandJob, FeedJob)}


def serve(requests: IO[bytes], answers: IO[bytes], limits: Limits) -> None:
    """Each request is a line with the job's name and two sizes, the job's rows, and the source's bytes."""
    while line := requests.readline():
        name, size, length = line.split()
        job = from_rows(requests.read(int(size)), _JOBS[name.decode()])
        data = requests.read(int(length))
        _grant(limits)
        rows = to_rows(_answer(job, data, limits))
        answers.write(b"%d\n" % len(rows) + rows)
        answers.flush()


def _answer(job: Job, data: bytes, limits: Limits) -> Answer:
    try:
        return Answer(to_rows(_done(job, data)).decode("utf-8", "surrogatepass"))
    except SeedError as error:
        return Answer(fault=(error.file, error.what, error.remedy))
    except (MemoryError, RecursionError):
        place = job.file if isinstance(job, ReadJob) else job.place if isinstance(job, FeedJob) else job.name
        return Answer(
            fault=(place, f"not read within {limits.memory >> 20} MB of memory", "Save its text and add that.")
        )
    except Exception:
        return Answer(trace=traceback.format_exc())


def _done(job: Job, data: bytes) -> Document | Understood | Entries:
    if isinstance(job, ReadJob):
        return read(job.file, data, job.overrides)
    if isinstance(job, FeedJob):
        return Entries(read_feed(data, job.address, job.place))
    original = Original(data, job.name, job.asked, job.media_type, (), job.retrieved)
    draft = understand(original, job.given, job.fallback, job.anyway)
    return Understood(
        draft.kind, draft.text, draft.extractor, draft.metadata, tuple(sorted(draft.where.items())), draft.warnings
    )


def _grant(limits: Limits) -> None:
    """From now on so much processor time and, once for all, memory."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        spent = int(used.ru_utime + used.ru_stime) + 1
        _, hard = resource.getrlimit(resource.RLIMIT_CPU)
        resource.setrlimit(resource.RLIMIT_CPU, (spent + limits.seconds, hard))
        resource.setrlimit(resource.RLIMIT_AS, (limits.memory, limits.memory))


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    serve(sys.stdin.buffer, sys.stdout.buffer, Limits(seconds=int(sys.argv[1]), memory=int(sys.argv[2])))
