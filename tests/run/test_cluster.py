"""Stories on a real Dask cluster: a scheduler and two workers as processes of their own on loopback.

Needs the package `distributed`; without it these tests are skipped, except where CI is set.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from explainer.run import workers
from explainer.run.crew import crew
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read
from newsrooms import make_newsroom, run
from story import ARTICLES

pytestmark = [
    pytest.mark.skipif(
        importlib.util.find_spec("distributed") is None and not os.environ.get("CI"), reason="needs `distributed`"
    ),
    pytest.mark.filterwarnings("default"),
]
WAIT = 60


def started(*arguments: str | Path) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    quiet = subprocess.DEVNULL
    return subprocess.Popen([sys.executable, *map(str, arguments)], env=environment, stdout=quiet, stderr=quiet)


def until(happens: Path) -> None:
    for _ in range(WAIT * 20):
        if happens.exists() and happens.stat().st_size:
            return
        time.sleep(0.05)
    raise AssertionError(f"{happens} did not come")


@contextmanager
def cluster(folder: Path) -> Iterator[tuple[str, Sequence[subprocess.Popen[bytes]]]]:
    """(the address of the scheduler, its two workers)"""
    import json

    place = folder / "scheduler.json"
    local = ("--host", "127.0.0.1", "--no-dashboard")
    scheduler = started("-m", "distributed.cli.dask_scheduler", *local, "--port", "0", "--scheduler-file", place)
    until(place)
    address = json.loads(place.read_text())["address"]
    own = ("--host", "127.0.0.1", "--no-dashboard", "--nthreads", "1", "--no-nanny", "--local-directory", folder)
    hands = [started("-m", "distributed.cli.dask_worker", address, *own, "--name", name) for name in "ab"]
    try:
        yield address, hands
    finally:
        for process in (*hands, scheduler):
            process.kill()
            process.wait()


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six stories, three of which say the same."""
    folder = make_newsroom(tmp_path_factory.mktemp("cluster") / "newsroom")
    for name in ("c", "d", "e", "f"):
        shutil.copytree(folder / "stories" / "acme", folder / "stories" / name)
        (folder / "stories" / name / "seeds" / "1.md").write_text(f"Acme closes plant {name} in Springfield.\n")
    return folder


def sheets(folder: Path) -> dict[str, bytes]:
    return {path.parent.name: path.read_bytes() for path in (folder / "stories").glob("*/facts.yml")}


def test_a_worker_that_is_killed_changes_nothing_of_what_comes_out(
    many: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    shutil.copytree(many, here)
    shutil.copytree(many, there)
    monkeypatch.chdir(here)
    assert run("condense").exit_code == 0
    with cluster(tmp_path) as (address, hands):
        monkeypatch.chdir(there)
        going = started("-m", "explainer", "condense", "--scheduler", address)
        for _ in range(WAIT * 20):
            if sheets(there) or going.poll() is not None:
                break
            time.sleep(0.05)
        hands[0].send_signal(signal.SIGKILL)
        assert going.wait(WAIT * 2) == 0
    assert sheets(there) == sheets(here)
    assert len(sheets(there)) == 6


def test_a_run_that_was_killed_goes_on_where_it_stopped(
    many: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "newsroom"
    shutil.copytree(many, folder)
    monkeypatch.chdir(folder)
    with cluster(tmp_path) as (address, hands):
        hands[1].kill()
        going = started("-m", "explainer", "condense", "--scheduler", address)
        until(folder / "stories" / "acme" / "facts.yml")
        going.kill()
        going.wait()
        hands[0].kill()
    result = run("condense")
    assert result.exit_code == 0
    unchanged = int(result.output.split(" unchanged")[0].rpartition(" ")[2])
    assert unchanged >= 1


def test_a_cluster_annotates_as_this_process_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    documents = [read(name, text.encode()) for name, text in ARTICLES.items()]
    monkeypatch.setattr(workers, "ENOUGH", 2)
    monkeypatch.setattr(workers, "_AT_ONCE", 1)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    with cluster(tmp_path) as (address, _):
        assert tuple(workers.annotate_many(documents, lambda: crew(address))) == tuple(map(annotate, documents))


def test_no_scheduler_is_told_in_a_line(many: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(many)
    monkeypatch.setattr("explainer.run.crew._WAIT", 1)
    result = run("condense", "--scheduler", "tcp://127.0.0.1:9")
    assert result.exit_code == 1
    assert "no Dask scheduler answers there" in result.stderr
