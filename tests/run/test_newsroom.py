"""What becomes of stories whose worker cannot do them: each by itself, and the others stand."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from explainer.core.errors import StoreError
from explainer.core.model import Settings
from explainer.grammar.stems import stem
from explainer.run.newsroom import Done, Task, make, make_all
from explainer.store import find_newsroom, locked
from newsrooms import make_newsroom


class Failing(Executor):
    """Does the tasks of one story here, and fails at the other's."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        if args[0].story.name == "acme":
            future.set_exception(self._error)
        else:
            future.set_result(fn(*args, **kwargs))
        return future


@pytest.mark.parametrize(
    "error",
    [
        BrokenProcessPool("a process was terminated"),
        MemoryError(),
        StoreError("facts.yml: no space left. Make room and run again."),
        OSError(28, "No space left on device"),
        ZeroDivisionError("a fault of ours"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_what_fails_is_named_and_the_others_are_done(tmp_path: Path, error: Exception) -> None:
    newsroom = find_newsroom(make_newsroom(tmp_path / "newsroom"))
    assert newsroom

    @contextmanager
    def hire() -> Iterator[Executor]:
        yield Failing(error)

    tasks = [Task("condense", story, Settings()) for story in newsroom.stories]
    acme, bridge = make_all(tasks, hire)
    assert acme.fault
    assert bridge == Done("bridge", bridge.said, bridge.remarks)
    assert newsroom.stories[1].sheet.exists()
    assert not newsroom.stories[0].sheet.exists()


def test_a_story_that_a_killed_run_has_left_a_worker_with_is_waited_for(tmp_path: Path) -> None:
    newsroom = find_newsroom(make_newsroom(tmp_path / "newsroom"))
    assert newsroom
    story = newsroom.stories[1]
    with ThreadPoolExecutor(1) as another:
        with locked(story):
            going = another.submit(make, Task("condense", story, Settings()))
            with pytest.raises(TimeoutError):
                going.result(0.3)
            assert not story.sheet.exists()
        assert not going.result(60).fault
    assert story.sheet.exists()


def test_a_worker_holds_nothing_of_a_story_that_it_has_made(tmp_path: Path) -> None:
    newsroom = find_newsroom(make_newsroom(tmp_path / "newsroom"))
    assert newsroom
    make(Task("condense", newsroom.stories[0], Settings()))
    assert stem.cache_info().currsize, "words are of use to the next story"
    held = {
        f"{name}.{what}": value.cache_info().currsize
        for name, module in sys.modules.items()
        if name.startswith("explainer.facts.")
        for what, value in vars(module).items()
        if hasattr(value, "cache_info") and value.__module__.startswith("explainer.facts.")
    }
    assert len(held) > 10
    assert [name for name, size in held.items() if size] == []
