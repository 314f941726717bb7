"""Writing a file so that at every moment either the old or the new one stands there whole."""

from __future__ import annotations

import errno
import os
import re
from contextlib import suppress
from pathlib import Path

from ..core.errors import StoreError

_TEMPORARY = ".explainer-{}.tmp"
_BY_PROCESS = re.compile(r"(?:\.explainer-|[0-9a-f]+\.)(\d+)\.(?:tmp|yml)")
"""Names of what a process writes for itself alone while it runs, with its number: here, in the cache, for a builder."""


def shown(path: Path) -> str:
    """The path as a user would type it: relative where it lies below the working folder."""
    try:
        return path.absolute().relative_to(Path.cwd()).as_posix() or "."
    except (ValueError, OSError):
        return str(path)


def refusal(path: Path, error: OSError) -> StoreError:
    """What the disk said, with a remedy."""
    remedy = {
        errno.EACCES: "Give yourself the right to it, or choose another place.",
        errno.EPERM: "Give yourself the right to it, or choose another place.",
        errno.EROFS: "The disk is read-only; choose another place.",
        errno.ENOSPC: "Make room and run again; what was there before is whole.",
        errno.EDQUOT: "Make room and run again; what was there before is whole.",
        errno.EISDIR: "A folder stands where a file should be; move it away.",
        errno.ENOTDIR: "A file stands where a folder should be; move it away.",
        errno.EEXIST: "A file stands where a folder should be; move it away.",
        errno.ENAMETOOLONG: "Choose a shorter name.",
    }.get(error.errno or 0, "Look at the disk and run again; what was there before is whole.")
    return StoreError(f"{shown(path)}: {error.strerror or error}. {remedy}")


def read(path: Path) -> bytes | None:
    """The file's bytes, None where there is no file. Raises StoreError."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise refusal(path, error) from error


def write_if_different(path: Path, data: bytes, *, settled: bool = True) -> bool:
    """Put `data` there in one step, keeping the mode; False where it stands there already. Raises StoreError.

    `settled`: it is there after a power cut; what can be made anew need not wait for the disk. A link is followed: what
    it points to is replaced, not the link.
    """
    try:
        target = _followed(path)
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.is_file():
            if target.stat().st_size == len(data) and target.read_bytes() == data:
                return False
        elif target.exists():
            raise IsADirectoryError(errno.EISDIR, "is no file")
        _replace(target, data, settled)
    except OSError as error:
        raise refusal(path, error) from error
    return True


def _followed(path: Path) -> Path:
    """Where a link leads; what is none stands where it is, whatever leads to its folder."""
    try:
        return path.resolve() if path.is_symlink() else path
    except RuntimeError:  # as which Python up to 3.12 tells of a loop
        raise OSError(errno.ELOOP, "a link that leads back to itself") from None


def make_private(folder: Path) -> None:
    """A folder of our own that git leaves alone. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    ignore = folder / ".gitignore"
    if not ignore.exists():
        ignore.write_text("*\n", encoding="utf-8")


def remove_leftovers(folder: Path) -> None:
    """Delete what runs that were killed left in a folder; what a run that goes on is writing stays."""
    with suppress(OSError):
        for entry in os.scandir(folder):
            found = _BY_PROCESS.fullmatch(entry.name)
            if found and not _runs(found[1]):
                with suppress(OSError):
                    Path(entry.path).unlink()


def _runs(number: str) -> bool:
    """Is this the number of a process that goes on, other than this one?"""
    if not number.isdecimal() or int(number) == os.getpid() or os.name == "nt":  # there, a signal would end it
        return False
    try:
        os.kill(int(number), 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True


def _replace(target: Path, data: bytes, settled: bool) -> None:
    temporary = target.with_name(_TEMPORARY.format(os.getpid()))
    try:
        with temporary.open("wb") as file:
            file.write(data)
            if settled:
                file.flush()
                os.fsync(file.fileno())
        with suppress(FileNotFoundError):
            temporary.chmod(target.stat().st_mode & 0o7777)
        temporary.replace(target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    if settled:
        _settle(target.parent)


def _settle(folder: Path) -> None:
    """Make the new name survive a power cut, on systems where a folder can be synced."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
