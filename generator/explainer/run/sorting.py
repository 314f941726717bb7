"""Which articles of a heap belong to which story, and putting them there."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from .. import store
from ..core.model import Annotated
from ..facts.sorting.profile import Profile, as_written, profile
from ..facts.sorting.sort import Placed, sort_articles
from ..lang.en.words import STOPWORDS
from ..store import Newsroom, Story
from ..store.decided.sorted import move_source, remember, sorted_before
from ..store.project import SHEET, fault, find_newsroom, named, new_story
from ..store.seeds import METADATA
from ..store.stamp import sources_stamp
from . import making
from .remarks import Remark, Tell

_WORDS, _LONGEST = 6, 60


@dataclass(frozen=True, slots=True)
class _Profiles:
    """Of the articles of a story."""

    profiles: tuple[Profile, ...]


@dataclass(frozen=True, slots=True)
class Move:
    """Articles that go into one story."""

    story: str
    new: bool
    title: str
    """Of the article that is most like the others, of those that have one."""
    files: tuple[str, ...]
    texts: tuple[str, ...]
    """SHA-256 of each."""
    likeness: float
    terms: tuple[str, ...]
    """What they share, in their words."""


@dataclass(frozen=True, slots=True)
class Plan:
    moves: tuple[Move, ...]
    alone: tuple[str, ...]
    """Files that belong to no story."""
    kept: tuple[tuple[str, str], ...]
    """(file, the story that a person took it out of)"""


def plan(newsroom: Newsroom, heap: Path, tell: Tell) -> Plan:
    """Where everything in the folder belongs; nothing is moved. Raises ProjectError."""
    place = Story(heap, heap / SHEET, heap, newsroom.cache / "heap")
    seen = making.read_sources(place, None, tell)
    before = sorted_before(newsroom)
    stays = [(s.document.file, before[s.document.sha256]) for s in seen if s.document.sha256 in before]
    new = [s for s in seen if s.document.sha256 not in before]
    if (heap / METADATA).exists():
        tell(Remark(f"{METADATA}: what it says stays here; write it on top of the articles to take it along"))
    stories = {story.name: _profiles(story, tell) for story in newsroom.stories}
    placed = sort_articles({name: found for name, found in stories.items() if found}, [profile(s) for s in new])
    taken = {story.name for story in newsroom.stories}
    moves = tuple(_move(one, [new[at] for at in one.articles], taken) for one in placed)
    going = {file for move in moves for file in move.files}
    return Plan(moves, tuple(s.document.file for s in new if s.document.file not in going), tuple(stays))


def carry_out(newsroom: Newsroom, heap: Path, planned: Plan) -> None:
    """Makes the stories that are new and moves the files. Raises StoreError where one cannot be moved."""
    for move in planned.moves:
        if move.new:
            new_story(newsroom, move.story)
    fresh = find_newsroom(newsroom.home) or newsroom
    for move in planned.moves:
        story = named(fresh, (move.story,))[0]
        for file, text in zip(move.files, move.texts, strict=True):
            move_source(heap, file, story)
            remember(newsroom, [(text, move.story)])


def _profiles(story: Story, tell: Tell) -> tuple[Profile, ...]:
    """Kept, since they are asked for at each batch that comes in."""
    if not (story.seeds.is_dir() and any(path.is_file() for path in story.seeds.iterdir())):
        return ()
    cache, key = store.Cache(story.cache), sources_stamp(story)
    found = cache.recall(key, _Profiles)
    if found is None:
        found = _Profiles(tuple(profile(seen) for seen in making.read_sources(story, None, tell)))
        cache.keep(key, found)
    return found.profiles


def _move(placed: Placed, seen: list[Annotated], taken: set[str]) -> Move:
    documents = [article.document for article in seen]
    title = profile(next((article for article in seen if article.document.metadata.title), seen[0])).title
    name = placed.story or _name(title, documents[0].sha256, taken)
    taken.add(name)
    return Move(
        name,
        not placed.story,
        title,
        tuple(document.file for document in documents),
        tuple(document.sha256 for document in documents),
        placed.likeness,
        as_written(placed.terms, seen),
    )


def _name(title: str, text: str, taken: set[str]) -> str:
    """The first words of the title as a folder's name that no story has."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", plain.replace("'", ""))
    telling = [at for at, word in enumerate(words) if word not in STOPWORDS]
    first = words[telling[0] :][:_WORDS] if telling else []
    while first and first[-1] in STOPWORDS:
        first.pop()
    stem = "-".join(first)[:_LONGEST].strip("-") or f"story-{text[:8]}"
    number, name = 1, stem
    while name in taken or fault(name):
        number += 1
        name = f"{stem}-{number}"
    return name
