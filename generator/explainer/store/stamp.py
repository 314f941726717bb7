"""What a story was made of, and what was made of it, each as a digest: equal digests mean that there is nothing to do.

What goes in is taken by its bytes, since a time of change says too little of a file that was copied or checked out.
What came out is taken by name, size and time of change: only we write it, and to look whether it is all still there
must cost less than making it.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from .project import Story


def sources_stamp(story: Story) -> str:
    """Of the seeds and what is said of them, the sheet, what was judged, and the editors' own words."""
    digest = hashlib.sha256()
    files = [*sorted(_files(story.seeds)), story.sheet, story.judgements, story.intro]
    for path in files:
        try:
            data = path.read_bytes()
        except OSError:
            data = b"-"
        digest.update(f"{path.name}\0{len(data)}\0".encode("utf-8", "surrogateescape") + data)
    return digest.hexdigest()


def pages_stamp(story: Story) -> str:
    """Of the files that stand in its folder of pages."""
    digest = hashlib.sha256()
    for place, inside, files in os.walk(story.pages):
        inside.sort()
        for name in sorted(files):
            found = (Path(place) / name).lstat()
            digest.update(f"{place}\0{name}\0{found.st_size}\0{found.st_mtime_ns}\0".encode("utf-8", "surrogateescape"))
    return digest.hexdigest()


def _files(folder: Path) -> list[Path]:
    try:
        return [Path(entry.path) for entry in os.scandir(folder) if entry.is_file() and not entry.name.startswith(".")]
    except OSError:
        return []
