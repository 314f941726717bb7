"""`explainer links`: do the originals still stand where the sources were taken from, and still say what is quoted?

The only command beside `add` that asks the network, and only when it is called.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Literal

import click

from ... import store
from ...core.errors import ExplainerError, SeedError
from ...core.model import Document, FactSheet, Metadata
from ...facts.checking.folding import folded
from ...facts.checking.verify import quotes
from ...intake.record import Record
from ...run import pipeline
from ...store import Story
from ...store.confined import understand_confined
from .. import steps
from ..output.progress import track
from ..story import on_story
from .incoming import answered, now, tool_version

if TYPE_CHECKING:
    from ...intake.fetch import Fetcher

State = Literal["unchanged", "changed", "quotes lost", "gone", "not asked", "no address"]
_COLOURS = {"unchanged": "green", "changed": "yellow", "quotes lost": "red", "gone": "red"}
_MOST_QUOTES, _LONGEST_QUOTE = 3, 100


@dataclass(frozen=True, slots=True)
class Link:
    document: Document
    state: State
    detail: str = ""
    lost: tuple[str, ...] = ()
    """Quotes of the fact sheet that the page no longer holds."""


@click.command()
@on_story
@click.option("--pause", type=click.FloatRange(0), default=1.0, show_default=True, help="Seconds between two requests.")
@click.option("--ignore-robots", is_flag=True, help="Fetch what robots.txt asks robots not to fetch.")
@click.option("--allow-private", is_flag=True, help="Fetch from this machine and from private networks.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object an original, in a list.")
def links(story: Story, pause: float, ignore_robots: bool, allow_private: bool, as_json: bool) -> None:
    """Ask the network which originals have changed or gone; exit with 1 where a quote was lost or a page is gone.

    A page that changed is compared by its text and by what the fact sheet quotes from it. Nothing is written: to take
    the new version, add the page again.

    \b
    explainer links
    explainer links --json | python -m json.tool
    """
    from ...intake.fetch import Fetcher  # here, for it takes longer to load than most commands run

    old = store.load_sheet(story.sheet)
    found = store.read_seeds(story.seeds)
    documents = pipeline.name_sources(found.documents, old)
    records = store.read_records(story.seeds)
    quoted = _quoted(old)
    checked = []
    with Fetcher(tool_version(), allow_private, pause, not ignore_robots) as fetcher:
        for document in track(documents, len(documents), "Asking for originals"):
            mine = [record for record in records if record.seed == document.file]
            link = _check(document, mine, quoted.get(document.id, ()), fetcher)
            checked.append(link)
            if not as_json:
                steps.say(_lines(link))
    states = [link.state for link in checked]
    counts = [f"{states.count(state)} {state}" for state in dict.fromkeys(states)]
    if as_json:
        click.echo(json.dumps([_record(link) for link in checked], ensure_ascii=False, indent=2))
    else:
        click.echo(f"{len(checked)} originals: {', '.join(counts)}")
    if bad := states.count("gone") + states.count("quotes lost"):
        raise ExplainerError(
            f"{bad} no longer bear out what is quoted. Name an archived copy on top of the source's file."
        )


def _quoted(sheet: FactSheet | None) -> dict[str, tuple[str, ...]]:
    """{source: its quotes, each once, in the order of the sheet}."""
    found: dict[str, dict[str, None]] = {}
    for _, _, _, quote in quotes(sheet) if sheet else ():
        found.setdefault(quote.source, {})[quote.exact] = None
    return {source: tuple(exact) for source, exact in found.items()}


def _check(document: Document, records: Sequence[Record], quoted: Sequence[str], fetcher: Fetcher) -> Link:
    url = document.metadata.url
    if not url:
        return Link(document, "no address")
    latest = next((record for record in reversed(records) if record.text_sha256 == document.sha256), None)
    stamps = {"if-none-match": "etag", "if-modified-since": "last-modified"}
    headers = {ask: value for ask, stamp in stamps.items() if latest and (value := latest.header(stamp))}
    try:
        answer = fetcher.get(url, headers)
    except SeedError as error:
        return Link(document, "not asked", error.what)
    if answer.status == 304 or (latest and sha256(answer.body).hexdigest() == latest.sha256):
        return Link(document, "unchanged")
    try:
        text = understand_confined(answered(answer, url, now()), Metadata()).text
    except SeedError as error:
        return Link(document, "gone", error.what)
    if text == document.text:
        return Link(document, "unchanged", "other parts of the page differ")
    whole = folded(text)
    lost = tuple(exact for exact in quoted if folded(exact) not in whole)
    if lost:
        return Link(document, "quotes lost", f"{len(lost)} of {len(quoted)} quotes are not there any more", lost)
    return Link(document, "changed", f"all {len(quoted)} quotes still stand there" if quoted else "")


def _record(link: Link) -> dict[str, object]:
    document = link.document
    return {
        "source": document.id,
        "url": document.metadata.url,
        "archived": document.metadata.archived,
        "state": link.state,
        "detail": link.detail,
        "lost": link.lost,
    }


def _lines(link: Link) -> Iterator[str]:
    state = click.style(link.state, fg=_COLOURS.get(link.state))
    yield f"{state}: {link.document.id}" + (f": {link.detail}" if link.detail else "")
    for quote in link.lost[:_MOST_QUOTES]:
        words = " ".join(quote.split())
        yield f"    {words if len(words) <= _LONGEST_QUOTE else words[: _LONGEST_QUOTE - 1] + '…'}"
    if len(link.lost) > _MOST_QUOTES:
        yield f"    and {len(link.lost) - _MOST_QUOTES} more"
    if link.state in ("gone", "quotes lost") and link.document.metadata.archived:
        yield f"    archived copy: {link.document.metadata.archived}"
