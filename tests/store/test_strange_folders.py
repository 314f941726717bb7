"""Folders as other systems and hands leave them: links in a circle, names coded in two ways, what killed runs left."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from pathlib import Path

from explainer.core.model import Slot
from explainer.store import Cache, read_seeds, write_pages
from explainer.store.files import remove_leftovers
from explainer.store.whole_folder import replaced_whole

SLOT = Slot("7", "people")
TEXT = "The council of Millbrook voted on Tuesday to close the old pool."


def test_a_link_in_a_circle_is_left_out_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.txt").symlink_to("c.txt")
    (tmp_path / "c.txt").symlink_to("b.txt")
    found = read_seeds(tmp_path)
    assert [document.file for document in found.documents] == ["a.txt"]
    assert {error.what for error in found.errors} == {"a link that leads back to itself"}
    assert not any("\n" in str(error) for error in found.errors)


def test_one_name_coded_in_two_ways_is_two_files_of_which_one_is_named(tmp_path: Path) -> None:
    for form in ("NFC", "NFD"):
        (tmp_path / unicodedata.normalize(form, "caf\u00e9.txt")).write_text(TEXT + form)
    if len(list(tmp_path.iterdir())) == 1:
        return  # this disk takes both for one name
    found = read_seeds(tmp_path)
    assert len(found.documents) == 1
    assert ["whose accents are coded in another way" in error.what for error in found.errors] == [True]


def test_what_a_killed_run_left_goes_and_what_a_living_one_writes_stays(tmp_path: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    living = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    try:
        dead, alive = (tmp_path / f".explainer-{process.pid}.tmp" for process in (ended, living))
        dead.write_text("half")
        alive.write_text("half")
        remove_leftovers(tmp_path)
        assert not dead.exists()
        assert alive.exists()
    finally:
        living.communicate()
    (tmp_path / "assets").mkdir()
    left = tmp_path / "assets" / f".explainer-{ended.pid}.tmp"
    left.write_text("half")
    write_pages(tmp_path, {"assets/a.css": b"a"})
    assert not left.exists()
    cache = Cache(tmp_path / ".explainer")
    cache.keep("key", SLOT)
    half = tmp_path / ".explainer" / "cache" / f"{'0a' * 20}.{ended.pid}.tmp"
    half.write_text("half")
    cache.prune()
    assert not half.exists()
    assert cache.recall("key", Slot) == SLOT
    config = tmp_path / f".explainer-{ended.pid}.yml"
    config.write_text("site_dir: half\n")
    with replaced_whole(tmp_path / "site"):
        pass
    assert not config.exists()
