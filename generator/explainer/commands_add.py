"""`explainer add`: addresses, files, feeds and lists become seeds. One broken source never takes the others with it.

The clock is read here and only here: when a source was fetched is part of what is known about it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from . import store
from .errors import ExplainerError, ProjectError, SeedError
from .intake.decide import Decision, Library, decide
from .intake.draft import Draft, Original, understand
from .intake.feed import Entry, read_feed
from .intake.front import FIELDS, metadata_of
from .model import Metadata
from .progress import track
from .store import Story
from .store.seeds import LARGEST
from .text.read import readable

if TYPE_CHECKING:
    from .intake.fetch import Fetched, Fetcher

_MANY = 4
"""From so many sources on, one line each."""
_MOST_DIFFERENCES = 20


@dataclass(frozen=True, slots=True)
class _Wanted:
    """Something to add: an address, a file, or '-' for standard input."""

    place: str
    said: Metadata | None = None
    """What a feed says of it."""


class _Pair(click.ParamType[tuple[str, str]]):
    name = "key=value"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, str]:
        key, equals, rest = str(value).partition("=")
        if not equals:
            self.fail(f"{value!r} is no KEY=VALUE", param, ctx)
        return key.strip(), rest.strip()


@click.command()
@click.argument("places", nargs=-1, metavar="[URL|FILE|-]...")
@click.option("--feed", "feeds", multiple=True, metavar="URL", help="Add the articles of this RSS, Atom or JSON feed.")
@click.option(
    "--match", "matches", multiple=True, metavar="WORDS", help="Of a feed, only entries with all these words."
)
@click.option("--list", "lists", multiple=True, type=click.Path(path_type=Path), help="File of addresses, one a line.")
@click.option("--set", "pairs", multiple=True, type=_Pair(), help="Correct what was understood: title, publisher ...")
@click.option("--anyway", is_flag=True, help="Add a page that looks like a paywall, a form or an error.")
@click.option("--pause", type=click.FloatRange(0), default=1.0, show_default=True, help="Seconds between two requests.")
@click.option("--ignore-robots", is_flag=True, help="Fetch what robots.txt asks robots not to fetch.")
@click.option("--allow-private", is_flag=True, help="Fetch from this machine and from private networks.")
@click.option("--seeds", type=click.Path(file_okay=False, path_type=Path), help="Folder of sources.")
@click.option("--sheet", type=click.Path(dir_okay=False, path_type=Path), help="File of the fact sheet.")
def add(
    places: tuple[str, ...],
    feeds: tuple[str, ...],
    matches: tuple[str, ...],
    lists: tuple[Path, ...],
    pairs: tuple[tuple[str, str], ...],
    anyway: bool,
    pause: float,
    ignore_robots: bool,
    allow_private: bool,
    seeds: Path | None,
    sheet: Path | None,
) -> None:
    """Fetch or copy sources into seeds/, each with its metadata and its original.

    Says what it understood; --set KEY=VALUE corrects it. What is there already is not added twice. A page that has
    changed becomes a new version of its source.

    \b
    explainer add https://news.example/plant-to-close
    explainer add report.pdf --set publisher="City of Springfield" --set published=2026-03-24
    explainer add --feed https://news.example/rss --match "plant Springfield"
    """
    if not (places or feeds or lists):
        raise click.UsageError("Name an address or a file to add, or --feed or --list.")
    from .intake.fetch import Fetcher  # here, for it takes longer to load than most commands run

    try:
        given = metadata_of(pairs)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--set") from None
    story = _story(seeds, sheet)
    moment = now()
    fetcher = Fetcher(tool_version(), allow_private, pause, not ignore_robots)
    with fetcher:
        wanted, failed = _wanted(places, lists, feeds, matches, fetcher)
        adding = _Adding(story.seeds, fetcher, given, anyway, moment)
        brief = len(wanted) >= _MANY
        for want in track(wanted, len(wanted), "Adding sources"):
            try:
                decision, draft = adding.add(want)
            except SeedError as error:
                failed += 1
                click.echo(f"left out: {error}", err=True)
                continue
            for line in _account(decision, draft, story.seeds, brief):
                click.echo(line)
    if failed:
        raise ExplainerError(f"{failed} of {max(failed, len(wanted))} could not be added; the others were.")


def _story(seeds: Path | None, sheet: Path | None) -> Story:
    if seeds is not None:
        return Story(seeds, sheet or seeds.parent / "facts.yml", seeds.parent, seeds.parent / ".explainer")
    return store.find_story(Path.cwd(), seeds, sheet)


@dataclass
class _Adding:
    """One run: what is in the library grows with each source added."""

    seeds: Path
    fetcher: Fetcher
    given: Metadata
    anyway: bool
    now: str
    library: Library | None = None

    def add(self, want: _Wanted) -> tuple[Decision, Draft | None]:
        library = self.library = self.library or store.read_library(self.seeds)
        original = self._original(want.place, library)
        if isinstance(original, Decision):
            return original, None
        draft = understand(original, self.given, want.said, self.anyway)
        decision = decide(draft, self.given, library)
        if decision.files:
            store.save_source(self.seeds, decision.files)
            self.library = library.after(decision, draft)
        return decision, draft

    def _original(self, place: str, library: Library) -> Original | Decision:
        if place == "-":
            return Original(sys.stdin.buffer.read(LARGEST + 1), "standard input", retrieved=self.now)
        if "://" not in place:
            return _read(Path(place), self.now)
        known = library.page((place,))
        record = known.latest if known else None
        headers = {}
        # Only where what the seed holds is what that answer gave, and nothing is to be corrected.
        if known and record and record.text_sha256 == known.text_sha256 and self.given == Metadata():
            stamps = {"if-none-match": record.header("etag"), "if-modified-since": record.header("last-modified")}
            headers = {name: value for name, value in stamps.items() if value}
        answer = self.fetcher.get(place, headers)
        if answer.status == 304 and known:
            return Decision("known", known.file, {}, known.metadata)
        return answered(answer, place, self.now)


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


def _read(path: Path, now: str) -> Original:
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


def _wanted(
    places: Iterable[str], lists: Iterable[Path], feeds: Iterable[str], matches: tuple[str, ...], fetcher: Fetcher
) -> tuple[list[_Wanted], int]:
    """(what is to be added, each once, in the order given; how many feeds and lists could not be read)."""
    wanted: dict[str, _Wanted] = {}
    failed = 0
    for place in places:
        for one in _in_folder(place):
            wanted.setdefault(one, _Wanted(one))
    for path in lists:
        try:
            lines = path.read_text(encoding="utf-8-sig", errors="replace").splitlines()
        except OSError as error:
            raise ProjectError(f"{path}: {error.strerror}. Name a file that you may read.") from error
        for line in map(str.strip, lines):
            if line and not line.startswith("#"):
                wanted.setdefault(line, _Wanted(line))
    for feed in feeds:
        try:
            entries = _entries(feed, fetcher)
        except SeedError as error:
            click.echo(f"left out: {error}", err=True)
            failed += 1
            continue
        kept = [entry for entry in entries if entry.matches(matches)]
        click.echo(f"{feed}: {len(entries)} entries, {len(kept)} to add")
        for entry in kept:
            wanted.setdefault(entry.address, _Wanted(entry.address, entry.metadata))
    return list(wanted.values()), failed


def _in_folder(place: str) -> Iterator[str]:
    """The readable files of a folder, or the place itself."""
    if place == "-" or "://" in place or not Path(place).is_dir():
        yield place
        return
    for path in sorted(Path(place).iterdir(), key=lambda path: path.name):
        if path.is_file() and readable(path.name) and not path.name.startswith((".", "_")):
            yield str(path)


def _entries(feed: str, fetcher: Fetcher) -> tuple[Entry, ...]:
    if "://" not in feed:
        return read_feed(_read(Path(feed), "").data, "", feed)
    answer = fetcher.get(feed)
    original = answered(answer, feed, "")
    return read_feed(original.data, answer.address, feed)


def _account(decision: Decision, draft: Draft | None, seeds: Path, brief: bool) -> Iterator[str]:
    """What became of a source, for its owner."""
    file = f"{seeds.name}/{decision.file}"
    if decision.what == "known":
        yield f"already there: {file}"
    elif decision.what == "same text":
        yield f"already there with the same text: {file}"
    elif decision.what == "edited":
        yield f"already there, and its text was edited by hand, so it stays as it is: {file}"
    else:
        words = f", {len(draft.text.split())} words" if draft else ""
        yield f"{decision.what}: {file}{words}"
    if draft is None or decision.what in ("known", "same text"):
        return
    if not brief and decision.what in ("added", "corrected", "updated"):
        for name in FIELDS:
            value = getattr(decision.metadata, name)
            if value:
                shown = "; ".join(value) if isinstance(value, tuple) else value
                place = draft.where.get(name, "")
                yield f"  {name:<10} {shown}" + (f"   ({place})" if place else "")
            elif name in ("title", "publisher", "published"):
                yield f"  {name:<10} -   (not stated; give it with --set {name}=...)"
    for warning in draft.warnings:
        yield f"  doubtful: {warning}"
    lines = decision.differences
    for line in lines[:_MOST_DIFFERENCES]:
        yield f"  {line if len(line) <= 160 else line[:157] + '...'}"
    if len(lines) > _MOST_DIFFERENCES:
        yield f"  ... and {len(lines) - _MOST_DIFFERENCES} more lines that differ"


def now() -> str:
    """UTC. SOURCE_DATE_EPOCH, the convention of reproducible builds, comes first."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    try:
        moment = datetime.fromtimestamp(int(given), UTC) if given else datetime.now(UTC)
    except (ValueError, OverflowError, OSError):
        raise ProjectError(f"SOURCE_DATE_EPOCH={given!r}: write seconds since 1970, or unset it.") from None
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def tool_version() -> str:
    return version("explainer")
