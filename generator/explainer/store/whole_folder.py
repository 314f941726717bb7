"""A folder that is made anew as a whole: whoever looks sees the old one or the new one, and never half of either.

What is made goes into a folder beside it, which takes its place by renaming at the end. A run that is killed leaves the
old folder as it was, and its own leftovers go at the next run.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from .files import refusal, remove_leftovers

_NEW, _OLD = ".{}.explainer-new", ".{}.explainer-old"


@contextmanager
def replaced_whole(folder: Path) -> Iterator[Path]:
    """Gives an empty folder; what is in it at the end takes the place of `folder`. Raises StoreError.

    Names in `folder` that begin with a dot are other people's (`.git`, `.htaccess`) and move over.
    """
    folder = folder.resolve()
    new, old = (folder.with_name(name.format(folder.name)) for name in (_NEW, _OLD))
    remove_leftovers(folder.parent)
    try:
        if old.exists() and not folder.exists():  # a run was killed between the two renames below
            old.rename(folder)
        for left in (new, old):
            if left.exists():
                shutil.rmtree(left)
        new.mkdir(parents=True)
    except OSError as error:
        raise refusal(folder, error) from error
    try:
        yield new
        _swap(folder, new, old)
    except OSError as error:
        raise refusal(Path(error.filename) if error.filename else folder, error) from error
    finally:
        shutil.rmtree(new, ignore_errors=True)


def _swap(folder: Path, new: Path, old: Path) -> None:
    if folder.exists():
        for kept in folder.iterdir():
            if kept.name.startswith(".") and not (new / kept.name).exists():
                _copy(kept, new / kept.name)
        try:
            folder.rename(old)
        except OSError:  # a mounted folder cannot be renamed: its contents are replaced
            for path in folder.iterdir():
                if path.is_dir() and not path.is_symlink():
                    shutil.rmtree(path)
                else:
                    path.unlink()
            shutil.copytree(new, folder, dirs_exist_ok=True, symlinks=True)
            return
    new.rename(folder)
    with suppress(OSError):
        shutil.rmtree(old)


def _copy(path: Path, to: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.copytree(path, to, symlinks=True)
    else:
        shutil.copy2(path, to, follow_symlinks=False)
