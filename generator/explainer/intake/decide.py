"""Is this source new, known, or a new version of a known one? And which files that makes.

A person's work is never overwritten: a field that differs from what the tool once wrote there is theirs, and so is a
text that no record vouches for.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Literal

from ..model import Metadata
from ..text.yaml_lines import Entry
from .addresses import page_key
from .draft import Draft
from .front import FIELDS, seed_file
from .naming import seed_name
from .record import Record, decode_record, record_files

What = Literal["added", "updated", "corrected", "known", "same text", "edited"]
_MOST_LINES = 4000


@dataclass(frozen=True, slots=True)
class Known:
    """A seed that is there already."""

    file: str
    text: str
    text_sha256: str
    metadata: Metadata
    others: tuple[Entry, ...] = ()
    """Further keys of its front matter."""
    records: tuple[Record, ...] = ()
    """Oldest first."""

    @property
    def latest(self) -> Record | None:
        """The record that its present text comes from, else the newest."""
        mine = [record for record in self.records if record.text_sha256 == self.text_sha256]
        return next(iter([*reversed(mine), *reversed(self.records)]), None)


@dataclass
class Library:
    """The seeds that are there, for looking up what comes in."""

    seeds: tuple[Known, ...] = ()
    taken: frozenset[str] = frozenset()
    """Names in the folder, in lower case."""
    _by_page: dict[str, Known] = field(default_factory=dict, init=False)
    _by_text: dict[str, Known] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        for seed in self.seeds:
            self._index(seed)

    def _index(self, seed: Known) -> None:
        for address in (seed.metadata.url, *(a for r in seed.records for a in (r.asked, r.address, r.metadata.url))):
            if address:
                self._by_page.setdefault(page_key(address), seed)
        self._by_text.setdefault(seed.text_sha256, seed)

    def page(self, addresses: Iterable[str]) -> Known | None:
        """The seed of one of these addresses."""
        keys = [page_key(address) for address in addresses if address]
        return next((self._by_page[key] for key in keys if key in self._by_page), None)

    def text(self, digest: str) -> Known | None:
        return self._by_text.get(digest)

    def after(self, decision: Decision, draft: Draft) -> Library:
        """The library once the decision's files are written."""
        old = next((seed for seed in self.seeds if seed.file == decision.file), None)
        records = tuple(
            record
            for name, data in decision.files.items()
            if name.endswith(".json") and (record := decode_record(name.rpartition("/")[2], data))
        )
        others = old.others if old else draft.others
        new = Known(
            decision.file,
            draft.text,
            draft.text_sha256,
            decision.metadata,
            others,
            (*(old.records if old else ()), *records),
        )
        rest = tuple(seed for seed in self.seeds if seed.file != decision.file)
        return Library((*rest, new), self.taken | {decision.file.lower()})


@dataclass(frozen=True, slots=True)
class Decision:
    what: What
    file: str
    """The seed's name."""
    files: dict[str, bytes] = field(default_factory=dict)
    """{name relative to seeds/: bytes} to write; the seed comes last."""
    metadata: Metadata = field(default_factory=Metadata)
    differences: tuple[str, ...] = ()
    """For a new version: lines of the text, '- ' taken away and '+ ' added."""


def decide(draft: Draft, given: Metadata, library: Library) -> Decision:
    """`given` is what the user corrects by hand; it is written even where the text is known."""
    original = draft.original
    same = library.page((original.asked, original.address, draft.metadata.url)) or library.text(draft.text_sha256)
    if same is None:
        name = seed_name(draft, library.taken)
        seed = seed_file(draft.metadata, draft.text, draft.others)
        return Decision("added", name, {**record_files(name, draft), name: seed}, draft.metadata)
    corrected = _overlaid(same.metadata, given)
    ours = same.file.endswith(".md")
    if same.text_sha256 == draft.text_sha256:
        if corrected == same.metadata or not ours:
            paged = library.page((original.asked, original.address, draft.metadata.url)) is not None
            return Decision("known" if paged else "same text", same.file, {}, same.metadata)
        return Decision("corrected", same.file, {same.file: seed_file(corrected, same.text, same.others)}, corrected)
    if not ours or same.text_sha256 not in {record.text_sha256 for record in same.records}:
        return Decision("edited", same.file, {}, same.metadata, differences(same.text, draft.text))
    metadata = _overlaid(_renewed(same, draft.metadata), given)
    seed = seed_file(metadata, draft.text, same.others)
    files = {**record_files(same.file, draft), same.file: seed}
    return Decision("updated", same.file, files, metadata, differences(same.text, draft.text))


def differences(old: str, new: str) -> tuple[str, ...]:
    """The lines that went ('- ...') and came ('+ ...'), in the order of the text."""
    before, after = old.split("\n")[:_MOST_LINES], new.split("\n")[:_MOST_LINES]
    lines = difflib.unified_diff(before, after, n=0, lineterm="")
    changed = [line for line in lines if line[:1] in "+-" and not line.startswith(("+++", "---"))]
    return tuple(f"{line[0]} {line[1:]}" for line in changed if line[1:].strip())


def _overlaid(metadata: Metadata, given: Metadata) -> Metadata:
    return replace(metadata, **{name: getattr(given, name) for name in FIELDS if getattr(given, name)})


def _renewed(same: Known, now: Metadata) -> Metadata:
    """What the page says now, except where a person changed what it said before."""
    before = same.latest.metadata if same.latest else Metadata()
    kept = {
        name: getattr(same.metadata, name)
        for name in FIELDS
        if getattr(same.metadata, name)
        and (getattr(same.metadata, name) != getattr(before, name) or not getattr(now, name))
    }
    return replace(now, **kept)
