"""Articles that go from a heap into a story, and what is remembered of that: texts and the stories they went to.

An article that lies in the heap although the file says where it went was taken out by a person, who is right.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from ...core.errors import StoreError
from ...intake.record import FOLDER
from ..files import read, refusal, shown, write_if_different
from ..intake import read_records
from ..project import STORIES, Newsroom, Story

RECORD = "sorted.txt"
_HEAD = "# What `explainer sort` has put where (SHA-256 of the text, story), so that it never does so twice.\n"


def sorted_before(newsroom: Newsroom) -> dict[str, str]:
    """{SHA-256 of a canonical text: the story it was put into}."""
    text = (read(_place(newsroom)) or b"").decode("utf-8", "replace")
    pairs = (line.split() for line in text.splitlines() if not line.startswith("#"))
    return {pair[0]: pair[1] for pair in pairs if len(pair) == 2}


def remember(newsroom: Newsroom, put: Iterable[tuple[str, str]]) -> None:
    """Adds (SHA-256, story). Raises StoreError."""
    known = sorted_before(newsroom) | dict(put)
    lines = "".join(f"{text}  {story}\n" for text, story in sorted(known.items()))
    write_if_different(_place(newsroom), (_HEAD + lines).encode())


def move_source(heap: Path, name: str, story: Story) -> None:
    """The file with the originals that it was made of. Raises StoreError, also where the story has such a file."""
    there = story.seeds / name
    if there.exists():
        raise StoreError(f"{shown(there)}: is there already. Rename {shown(heap / name)}.")
    stems = [Path(record.name).stem for record in read_records(heap) if record.seed == name]
    found = [path for stem in stems for path in sorted((heap / FOLDER).glob(f"{stem}.*"))]
    try:
        story.seeds.mkdir(parents=True, exist_ok=True)
        for path in found:
            (story.seeds / FOLDER).mkdir(exist_ok=True)
            shutil.move(path, story.seeds / FOLDER / path.name)
        shutil.move(heap / name, there)
    except OSError as error:
        raise refusal(there, error) from error


def _place(newsroom: Newsroom) -> Path:
    return newsroom.home / STORIES / RECORD
