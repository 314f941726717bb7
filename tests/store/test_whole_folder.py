"""A site is the old one or the new one, whatever happens while it is built."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from explainer.core.errors import StoreError
from explainer.store.whole_folder import replaced_whole


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_new_folder_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "old.html").write_text("old")
    (site / ".nojekyll").write_text("")
    with replaced_whole(site) as fresh:
        (fresh / "new.html").write_text("new")
        assert _names(site) == [".nojekyll", "old.html"]
    assert _names(site) == [".nojekyll", "new.html"]
    assert _names(tmp_path) == ["site"]


def test_a_build_that_fails_leaves_the_old_folder(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "old.html").write_text("old")

    def fail() -> None:
        with replaced_whole(site) as fresh:
            (fresh / "new.html").write_text("half")
            raise OSError(errno.ENOSPC, "No space left on device", str(fresh / "new.html"))

    with pytest.raises(StoreError, match="Make room"):
        fail()
    assert _names(tmp_path) == ["site"]
    assert _names(site) == ["old.html"]


def test_what_a_killed_run_left_is_mended_by_the_next(tmp_path: Path) -> None:
    site = tmp_path / "site"
    (tmp_path / ".site.explainer-old").mkdir()
    (tmp_path / ".site.explainer-old" / "old.html").write_text("old")
    (tmp_path / ".site.explainer-new").mkdir()
    (tmp_path / ".site.explainer-new" / "half.html").write_text("half")
    with replaced_whole(site) as fresh:
        assert _names(site) == ["old.html"]
        (fresh / "new.html").write_text("new")
    assert _names(site) == ["new.html"]
    assert _names(tmp_path) == ["site"]


def test_a_link_to_a_folder_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "public").mkdir()
    (tmp_path / "site").symlink_to("public")
    with replaced_whole(tmp_path / "site") as fresh:
        (fresh / "new.html").write_text("new")
    assert (tmp_path / "site").is_symlink()
    assert _names(tmp_path / "public") == ["new.html"]
