"""Whatever happens to a run of condense, the fact sheet that stood there before is whole, or the new one is.

The process is killed from outside at staggered moments, and refused from inside at every single step that touches the
disk. tests/store/test_store.py holds the same of saving alone.
"""

from __future__ import annotations

import builtins
import errno
import io
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from explainer.cli.main import main
from explainer.store import load_sheet
from story import make_project

NEWS = """---
publisher: Lake Post
published: 2026-04-02
---
Acme will keep its plant in Springfield open until May, the company said on Thursday. The union welcomed the delay.
"""
WRITING = ("w", "a", "x", "+")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A story with a sheet that a person has edited, and news that will change it."""
    root = make_project(tmp_path)
    monkeypatch.chdir(root)
    assert condense().exit_code == 0
    sheet = root / "content" / "facts.yml"
    sheet.write_text("# Kept by the news desk.\n" + sheet.read_text(encoding="utf-8"), encoding="utf-8")
    (root / "seeds" / "post.md").write_text(NEWS, encoding="utf-8")
    return root


def condense() -> Result:
    return CliRunner().invoke(main, ["condense"])


class Refusing:
    """A disk that is full from the given step on: it reads, but opens nothing for writing, syncs and moves nothing."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, after: int, number: int) -> None:
        self.steps, self._after, self._errno = 0, after, number
        for owner, name in (
            (os, "fsync"),
            (os, "replace"),
            (os, "rename"),
            (os, "mkdir"),
            (os, "unlink"),
            (os, "utime"),
            (os, "chmod"),
        ):
            monkeypatch.setattr(owner, name, self._watched(getattr(owner, name)))
        opened = io.open

        def refusing_open(file: Any, mode: str = "r", *args: Any, **kwargs: Any) -> Any:
            if any(letter in mode for letter in WRITING):
                self._step()
            return opened(file, mode, *args, **kwargs)

        monkeypatch.setattr(io, "open", refusing_open)
        monkeypatch.setattr(builtins, "open", refusing_open)

    def _watched(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def watched(*args: Any, **kwargs: Any) -> Any:
            self._step()
            return call(*args, **kwargs)

        return watched

    def _step(self) -> None:
        self.steps += 1
        if self.steps > self._after:
            raise OSError(self._errno, os.strerror(self._errno))


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO])
def test_a_disk_that_refuses_from_any_step_on_leaves_a_whole_sheet(
    project: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    sheet = project / "content" / "facts.yml"
    before = sheet.read_bytes()
    refused = 0
    for after in range(60):
        with monkeypatch.context() as patched:
            disk = Refusing(patched, after, number)
            done = condense()
        assert load_sheet(sheet) is not None
        if done.exit_code == 0:
            break
        refused += 1
        assert done.exit_code == 1, done.output
        assert os.strerror(number) in done.output
        assert isinstance(done.exception, SystemExit), "a full disk is no bug of ours"
        assert sheet.read_bytes() == before
    assert refused > 1
    assert disk.steps > 3
    assert condense().exit_code == 0
    assert sheet.read_bytes() != before
    assert b"\n# Kept by the news desk.\n" in sheet.read_bytes()
    assert [path.name for path in sheet.parent.iterdir() if path.name.endswith(".tmp")] == []


def test_killed_at_staggered_moments_the_sheet_is_whole_and_the_next_run_finds_its_way(project: Path) -> None:
    sheet = project / "content" / "facts.yml"
    before = sheet.read_bytes()
    command = [sys.executable, "-m", "explainer", "condense"]
    begin = time.monotonic()
    subprocess.run(command, cwd=project, check=True, capture_output=True)
    whole = time.monotonic() - begin
    after = sheet.read_bytes()
    assert after != before
    for part in (0.3, 0.5, 0.65, 0.75, 0.82, 0.88, 0.93, 0.97):
        sheet.write_bytes(before)
        with subprocess.Popen(command, cwd=project, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            time.sleep(whole * part)
            process.kill()
        assert sheet.read_bytes() in (before, after)
    assert condense().exit_code == 0
    assert sheet.read_bytes() == after


def test_two_condenses_at_once_do_not_mix(project: Path) -> None:
    sheet = project / "content" / "facts.yml"
    command = [sys.executable, "-m", "explainer", "condense"]
    both = [
        subprocess.Popen(command, cwd=project, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    told = [process.communicate()[1] for process in both]
    assert 0 in [process.returncode for process in both]
    for process, words in zip(both, told, strict=True):
        assert process.returncode == 0 or "another run is writing it" in words or "changed while this ran" in words
    written = sheet.read_bytes()
    assert condense().exit_code == 0
    assert sheet.read_bytes() == written
    found = load_sheet(sheet)
    assert found is not None
    assert len({change.revision for change in found.changes}) == len(found.changes) == 2
