"""`explainer add`: addresses, files, feeds and lists become seeds. One broken source never takes the others with it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ... import store
from ...core.errors import ExplainerError, SeedError
from ...core.model import Metadata
from ...intake.decide import Decision, Library, decide
from ...intake.draft import Draft, Original
from ...intake.front import FIELDS, metadata_of
from ...store import Story
from ...store.confined import understand_confined
from ...store.seeds import LARGEST
from ..output.progress import track
from ..output.voice import account
from ..story import places as story_places
from .incoming import Wanted, answered, gather, now, read_file, tool_version

if TYPE_CHECKING:
    from ...intake.fetch import Fetcher

_MANY = 4
"""From so many sources on, one line each."""
_MOST_DIFFERENCES = 20


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
@click.option("--anyway", is_flag=True, help="Take what looks like a wall, or like another article by now.")
@click.option("--pause", type=click.FloatRange(0), default=1.0, show_default=True, help="Seconds between two requests.")
@click.option("--ignore-robots", is_flag=True, help="Fetch what robots.txt asks robots not to fetch.")
@click.option("--allow-private", is_flag=True, help="Fetch from this machine and from private networks.")
@story_places
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
    name: str,
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
    from ...intake.fetch import Fetcher  # here, for it takes longer to load than most commands run

    try:
        given = metadata_of(pairs)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--set") from None
    story = _story(seeds, sheet, name)
    moment = now()
    fetcher = Fetcher(tool_version(), allow_private, pause, not ignore_robots)
    with fetcher:
        wanted, failed = gather(places, lists, feeds, matches, fetcher)
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
                account(line)
    if failed:
        asked = max(failed, len(wanted))
        others = "; the others were" if asked > failed else ""
        raise ExplainerError(f"{failed} of {asked} could not be added{others}.")


def _story(seeds: Path | None, sheet: Path | None, name: str) -> Story:
    if seeds is not None:
        return Story(seeds, sheet or seeds.parent / "facts.yml", seeds.parent, seeds.parent / ".explainer")
    return store.find_story(Path.cwd(), seeds, sheet, name)


@dataclass
class _Adding:
    """One run: what is in the library grows with each source added."""

    seeds: Path
    fetcher: Fetcher
    given: Metadata
    anyway: bool
    now: str
    library: Library | None = None

    def add(self, want: Wanted) -> tuple[Decision, Draft | None]:
        library = self.library = self.library or store.read_library(self.seeds)
        original = want.original or self._original(want.place, library)
        if isinstance(original, Decision):
            return original, None
        draft = understand_confined(original, self.given, want.said, self.anyway)
        decision = decide(draft, self.given, library, self.anyway)
        if decision.files:
            store.save_source(self.seeds, decision.files, decision.gone)
            self.library = library.after(decision, draft)
        return decision, draft

    def _original(self, place: str, library: Library) -> Original | Decision:
        if place == "-":
            return Original(sys.stdin.buffer.read(LARGEST + 1), "standard input", retrieved=self.now)
        if "://" not in place:
            return read_file(Path(place), self.now)
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


def _account(decision: Decision, draft: Draft | None, seeds: Path, brief: bool) -> Iterator[str]:
    """What became of a source, for its owner."""
    file = f"{seeds.name}/{decision.file}"
    if decision.what == "known":
        yield f"already there: {file}"
    elif decision.what == "same text":
        yield f"already there with the same text: {file}"
    elif decision.what == "edited":
        yield f"already there, and its text was edited by hand, so it stays as it is: {file}"
    elif decision.what == "other text":
        yield f"already there, and the page holds another text by now; pass --anyway to take it: {file}"
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
    if decision.copy_of:
        yield f"  the very text of {decision.copy_of}: both count as one origin"
    for warning in draft.warnings:
        yield f"  doubtful: {warning}"
    lines = decision.differences
    for line in lines[:_MOST_DIFFERENCES]:
        yield f"  {line if len(line) <= 160 else line[:157] + '...'}"
    if len(lines) > _MOST_DIFFERENCES:
        yield f"  ... and {len(lines) - _MOST_DIFFERENCES} more lines that differ"
