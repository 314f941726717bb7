"""Is this source new, known, or a new version of a known one? And which files that makes.

A person's work is never overwritten: a field that differs from what the tool once wrote there is theirs, and so is a
text that no record vouches for.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Literal

from ..core.model import Metadata
from ..text.reading.yaml_lines import Entry
from .addresses import page_key
from .draft import Draft
from .front import FIELDS, seed_file
from .naming import seed_name
from .record import FOLDER, Record, decode_record, record_files

What = Literal["added", "updated", "corrected", "known", "same text", "edited", "other text"]
_MOST_LINES = 4000
_OTHER = 0.2
"""Share of the words, taken three by three, below which a text is no new version of another but something else."""
_CONTEXT = 30


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
    listed: frozenset[str] = frozenset()
    """Files that sources.yml speaks of by their names."""
    _by_page: dict[str, Known] = field(default_factory=dict, init=False)
    _by_text: dict[str, list[Known]] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        for seed in self.seeds:
            self._index(seed)

    def _index(self, seed: Known) -> None:
        for address in (seed.metadata.url, *(a for r in seed.records for a in (r.asked, r.address, r.metadata.url))):
            if address:
                self._by_page.setdefault(page_key(address), seed)
        self._by_text.setdefault(seed.text_sha256, []).append(seed)

    def page(self, addresses: Iterable[str]) -> Known | None:
        """The seed of one of these addresses."""
        keys = [page_key(address) for address in addresses if address]
        return next((self._by_page[key] for key in keys if key in self._by_page), None)

    def text(self, digest: str) -> list[Known]:
        """The seeds of exactly this text."""
        return self._by_text.get(digest, [])

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
        rest = tuple(seed for seed in self.seeds if seed.file != decision.file and seed.file not in decision.gone)
        return Library((*rest, new), self.taken | {decision.file.lower()}, self.listed)


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
    copy_of: str = ""
    """A seed of another publisher that has exactly this text."""
    gone: tuple[str, ...] = ()
    """Names relative to seeds/ that go once the files are written: the seed was renamed."""


def decide(draft: Draft, given: Metadata, library: Library, anyway: bool = False) -> Decision:
    """`given` is what the user corrects by hand; it is written even where the text is known.

    A page that holds something else by now, such as a wall that nobody recognised, does not replace what it held,
    unless `anyway`.
    """
    original = draft.original
    asked = library.page((original.asked, original.address))
    copies = library.text(draft.text_sha256)
    same = asked or library.page((draft.metadata.url,)) or next((seed for seed in copies if _agree(seed, draft)), None)
    other = same is not None and _overlap(same.text, draft.text) < _OTHER
    if same is not None and other and asked is None and original.address:
        # Some systems call the first page of a series, or a hub, canonical for all of it.
        draft = replace(draft, metadata=replace(draft.metadata, url=original.address))
        same = None
    if same is None:
        name = seed_name(draft, library.taken)
        seed = seed_file(draft.metadata, draft.text, draft.others)
        files = {**record_files(name, draft), name: seed}
        return Decision("added", name, files, draft.metadata, copy_of=copies[0].file if copies else "")
    corrected = _overlaid(same.metadata, given)
    ours = same.file.endswith(".md")
    if same.text_sha256 == draft.text_sha256:
        if corrected == same.metadata or not ours:
            what: What = "known" if asked or library.page((draft.metadata.url,)) else "same text"
            return Decision(what, same.file, {}, same.metadata)
        return _corrected(same, corrected, draft, library)
    if not ours or same.text_sha256 not in {record.text_sha256 for record in same.records}:
        return Decision("edited", same.file, {}, same.metadata, differences(same.text, draft.text))
    if other and not anyway:
        return Decision("other text", same.file, {}, same.metadata, differences(same.text, draft.text))
    metadata = _overlaid(_renewed(same, draft.metadata), given)
    seed = seed_file(metadata, draft.text, same.others)
    files = {**record_files(same.file, draft), same.file: seed}
    return Decision("updated", same.file, files, metadata, differences(same.text, draft.text))


def _corrected(same: Known, corrected: Metadata, draft: Draft, library: Library) -> Decision:
    """The seed under a name that follows its corrected day and title, unless somebody else knows it by the old one."""
    seed = seed_file(corrected, same.text, same.others)
    free = library.taken - {same.file.lower()}
    given = seed_name(replace(draft, metadata=same.metadata), free) == same.file
    name = seed_name(replace(draft, metadata=corrected), free)
    if not given or name == same.file or len(same.records) != 1 or same.file in library.listed:
        return Decision("corrected", same.file, {same.file: seed}, corrected)
    files = {**record_files(name, draft), name: seed}
    return Decision("corrected", name, files, corrected, gone=(same.file, f"{FOLDER}/{same.records[0].name}"))


def _agree(seed: Known, draft: Draft) -> bool:
    """May this be one article? Not where two publishers are named: then one has the other's text, and both count."""
    one, other = seed.metadata.publisher.casefold(), draft.metadata.publisher.casefold()
    return not one or not other or one == other


def differences(old: str, new: str) -> tuple[str, ...]:
    """What went ('- ...') and came ('+ ...') line by line; of a line that changed, what differs with its context."""
    before, after = (text.split("\n")[:_MOST_LINES] for text in (old, new))
    found: list[str] = []
    for kind, i, j, m, n in difflib.SequenceMatcher(None, before, after).get_opcodes():
        if kind == "replace" and j - i == n - m:
            for one, other in zip(before[i:j], after[m:n], strict=True):
                found += [f"{sign} {line}" for sign, line in zip("-+", _trimmed(one, other), strict=True)]
        elif kind != "equal":
            found += [f"- {line}" for line in before[i:j] if line.strip()]
            found += [f"+ {line}" for line in after[m:n] if line.strip()]
    return tuple(found)


def _trimmed(one: str, other: str) -> tuple[str, str]:
    """Two lines without what they share at both ends, but for some context."""
    head = _common(one, other)
    tail = _common(one[head:][::-1], other[head:][::-1])
    head, tail = max(0, head - _CONTEXT), max(0, tail - _CONTEXT)
    first, second = (
        ("…" if head else "") + line[head : len(line) - tail] + ("…" if tail else "") for line in (one, other)
    )
    return first, second


def _common(one: str, other: str) -> int:
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _overlap(one: str, other: str) -> float:
    """How much of the shorter text's words, taken three by three, stands in the longer one; 0 to 1."""
    sets = [set(zip(words, words[1:], words[2:], strict=False)) for words in (one.split(), other.split())]
    smaller = min(map(len, sets))
    return len(sets[0] & sets[1]) / smaller if smaller else float(one == other)


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
