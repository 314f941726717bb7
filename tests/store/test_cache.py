"""A cache may save work and must do nothing else: whatever happens to its files, what comes out is the same."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from explainer.core.model import Claim, Slot
from explainer.store import Cache

SLOT = Slot("deaths", "81", unit="person")


def entries(folder: Path) -> list[Path]:
    return sorted((folder / "cache").iterdir())


def test_what_was_kept_is_recalled_under_its_key_and_kind_alone(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    assert cache.recall("a", Slot) is None
    cache.keep("a", SLOT)
    assert cache.recall("a", Slot) == SLOT
    assert cache.recall("b", Slot) is None
    assert cache.recall("a", Claim) is None
    assert (tmp_path / ".gitignore").read_text() == "*\n"


@pytest.mark.parametrize("damage", ["cut", "one letter", "empty", "another entry's", "a folder", "garbage"])
def test_damaged_and_foreign_files_count_as_not_there_and_are_replaced(tmp_path: Path, damage: str) -> None:
    cache = Cache(tmp_path)
    cache.keep("b", replace(SLOT, value="7"))
    (other,) = entries(tmp_path)
    cache.keep("a", SLOT)
    (path,) = (path for path in entries(tmp_path) if path != other)
    whole = path.read_bytes()
    if damage == "a folder":
        path.unlink()
        path.mkdir()
    else:
        path.write_bytes(
            {
                "cut": whole[:-3],
                "one letter": whole.replace(b"deaths", b"births"),
                "empty": b"",
                "another entry's": other.read_bytes(),
                "garbage": os.urandom(200),
            }[damage]
        )
    assert cache.recall("a", Slot) is None
    cache.keep("a", SLOT)
    assert cache.recall("a", Slot) == (None if damage == "a folder" else SLOT)
    assert cache.recall("b", Slot) == replace(SLOT, value="7")


def test_a_disk_that_refuses_costs_time_only(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("in the way")
    cache = Cache(tmp_path)
    cache.keep("a", SLOT)
    assert cache.recall("a", Slot) is None
    cache.prune()
    assert (tmp_path / "cache").read_text() == "in the way"


def test_the_longest_unused_go_first_and_files_of_others_stay(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    for number, key in enumerate("abcd"):
        before = set(entries(tmp_path)) if number else set()
        cache.keep(key, SLOT)
        (path,) = set(entries(tmp_path)) - before
        os.utime(path, (number, number))
    (tmp_path / "cache" / "notes.txt").write_text("mine")
    assert cache.recall("a", Slot) == SLOT  # and is the last used by that
    size = path.stat().st_size
    cache.prune(largest=2 * size)
    assert [key for key in "abcd" if cache.recall(key, Slot)] == ["a", "d"]
    assert (tmp_path / "cache" / "notes.txt").exists()


WORK = """
import sys
from pathlib import Path
from explainer.core.model import FactSheet
from explainer.store import Cache
cache = Cache(Path(sys.argv[1]))
for turn in range(60):
    key = str(turn % 7)
    sheet = FactSheet(language=key, summary=(key * 500,))
    assert cache.recall(key, FactSheet) in (None, sheet)
    cache.keep(key, sheet)
    if turn % 5 == 0:
        cache.prune(largest=3000)
"""


def test_processes_share_it_without_a_word_between_them(tmp_path: Path) -> None:
    both = [subprocess.Popen([sys.executable, "-c", WORK, str(tmp_path)]) for _ in range(2)]
    assert [process.wait(timeout=60) for process in both] == [0, 0]
    assert all(path.suffix == ".rows" for path in entries(tmp_path))
