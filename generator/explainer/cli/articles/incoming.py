"""What a user asks to add, one by one: addresses, files, folders, lists, feeds and web archives.

The clock is read here and only here: when a source was fetched is part of what is known about it.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ...core.distribution import DISTRIBUTION
from ...core.errors import ProjectError, SeedError
from ...core.model import Metadata
from ...intake.draft import Original
from ...intake.feed import Entry, feed_of
from ...intake.warc import is_archive, read_archive
from ...store.confined import read_feed_confined
from ...store.seeds import LARGEST
from ...text.readers.read import readable
from ..output.voice import account

if TYPE_CHECKING:
    from ...intake.fetch import Fetched, Fetcher


@dataclass(frozen=True, slots=True)
class Wanted:
    """Something to add: an address, a file, or '-' for standard input."""

    place: str
    said: Metadata | None = None
    """What a feed says of it."""
    original: Original | None = None
    """Its bytes, where they are at hand."""


def answered(answer: Fetched, asked: str, now: str) -> Original:
    """Raises SeedError for an answer that is no page."""
    if not 200 <= answer.status < 300:
        what = {401: "it asks for a password", 402: "it asks for payment", 403: "its host refuses to show it"}
        what |= {404: "there is no such page", 410: "the page is gone", 429: "its host asks us to come back later"}
        reason = what.get(answer.status, "its host failed" if answer.status >= 500 else "no page")
        raise SeedError(
            asked, f"{reason} (status {answer.status})", "Check it in a browser; a saved copy can be added."
        )
    return Original(answer.body, answer.address, asked, answer.header("content-type"), answer.headers, now)


def read_file(path: Path, now: str) -> Original:
    try:
        if path.stat().st_size > LARGEST:
            raise SeedError(str(path), f"larger than {LARGEST >> 20} MB", "Keep the article's text and drop the rest.")
        return Original(path.read_bytes(), path.name, retrieved=now)
    except FileNotFoundError:
        raise SeedError(
            str(path), "there is no such file", "Check the name; an address begins with https://."
        ) from None
    except OSError as error:
        raise SeedError(str(path), error.strerror or str(error), "Give yourself the right to read it.") from error


def gather(
    places: Iterable[str], lists: Iterable[Path], feeds: Iterable[str], matches: tuple[str, ...], fetcher: Fetcher
) -> tuple[list[Wanted], int]:
    """(what is to be added, each once, in the order given; how many feeds and lists could not be read)."""
    wanted: dict[str, Wanted] = {}
    failed = 0
    for place in places:
        for one in _in_folder(place):
            if "://" in one or not is_archive(one):
                wanted.setdefault(one, Wanted(one))
                continue
            try:
                originals = read_archive(read_file(Path(one), "").data, one)
            except SeedError as error:
                click.echo(f"left out: {error}", err=True)
                failed += 1
                continue
            for number, original in enumerate(originals):
                wanted[f"{one} {number}"] = Wanted(original.name, original=original)
    for path in lists:
        try:
            lines = path.read_text(encoding="utf-8-sig", errors="replace").splitlines()
        except OSError as error:
            raise ProjectError(f"{path}: {error.strerror}. Name a file that you may read.") from error
        for line in map(str.strip, lines):
            if line and not line.startswith("#"):
                wanted.setdefault(line, Wanted(line))
    for feed in feeds:
        try:
            entries = _entries(feed, fetcher)
        except SeedError as error:
            click.echo(f"left out: {error}", err=True)
            failed += 1
            continue
        kept = [entry for entry in entries if entry.matches(matches)]
        listed = "1 entry" if len(entries) == 1 else f"{len(entries)} entries"
        account(f"{feed}: {listed}, {len(kept)} to add")
        for entry in kept:
            wanted.setdefault(entry.address, Wanted(entry.address, entry.metadata))
    return list(wanted.values()), failed


def _in_folder(place: str) -> Iterator[str]:
    """The readable files of a folder, or the place itself."""
    if place == "-" or "://" in place or not Path(place).is_dir():
        yield place
        return
    for path in sorted(Path(place).iterdir(), key=lambda path: path.name):
        if path.is_file() and (readable(path.name) or is_archive(path.name)) and not path.name.startswith((".", "_")):
            yield str(path)


def _entries(feed: str, fetcher: Fetcher) -> tuple[Entry, ...]:
    """The entries of a feed, or of the first feed that a page names."""
    if "://" not in feed:
        return read_feed_confined(read_file(Path(feed), "").data, "", feed)
    original = answered(fetcher.get(feed), feed, "")
    if named := feed_of(original.data, original.address):
        original = answered(fetcher.get(named), named, "")
    return read_feed_confined(original.data, original.address, feed)


def now() -> str:
    """UTC. SOURCE_DATE_EPOCH, the convention of reproducible builds, comes first."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    try:
        moment = datetime.fromtimestamp(int(given), UTC) if given else datetime.now(UTC)
    except (ValueError, OverflowError, OSError):
        raise ProjectError(f"SOURCE_DATE_EPOCH={given!r}: write seconds since 1970, or unset it.") from None
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def tool_version() -> str:
    return version(DISTRIBUTION)
