"""That a sheet is what its sources make it, kept under a stamp of their files: then there is nothing to do.

The stamp holds every byte of the sources, of the sheet, of the judgements and of the editors' own words, and the
cache's keys the code, so a run that finds it would end in the same sheet.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..store import Cache, Story
from ..store.project import detail_for
from ..store.stamp import sources_stamp
from .day import stated_day
from .remarks import Remark


@dataclass(frozen=True, slots=True)
class Condensed:
    remarks: tuple[Remark, ...]
    """What there was to say of the sources: it still holds."""


def condensed(story: Story, stamp: str = "") -> Condensed | None:
    """What is kept, where nothing has changed since. `stamp` is the story's, where it is known."""
    return Cache(story.cache).recall(_key(story, stamp or sources_stamp(story)), Condensed)


def keep_condensed(story: Story, remarks: Sequence[Remark]) -> None:
    """To be called when the sheet is saved."""
    remarks = [one for one in remarks if one.weight != "detail"]
    Cache(story.cache).keep(_key(story, sources_stamp(story)), Condensed(tuple(remarks)))


def _key(story: Story, stamp: str) -> str:
    return f"{stamp} {detail_for(story)} {stated_day()}"
