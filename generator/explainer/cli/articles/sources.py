"""`explainer sources`: what is there, where each date comes from, and what is doubtful about each source."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import click

from ... import store
from ...core.model import Annotated, FactSheet, Metadata
from ...intake.record import Record
from ...run import pipeline
from ...store import Story
from ...store.files import read, write_if_different
from ...store.seeds import METADATA, read_metadata
from ...text.reading.sources_file import in_step, lacking, without_a_file
from .. import steps
from ..story import on_story

_SHORT = 80
"""Words. An article has more."""
_WIDEST = {"source": 60, "publisher": 26, "date from": 30}
_UNKNOWN = {"title": "no title", "publisher": "no publisher", "published": "no date", "url": "no address"}


@dataclass(frozen=True, slots=True)
class Row:
    id: str
    file: str
    publisher: str
    date: str
    date_from: str
    """In words, the place that the date comes from."""
    words: int
    origin: str
    cited: int
    """Sentences that a claim cites."""
    warnings: tuple[str, ...]


@click.command()
@on_story
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a source, in a list.")
@click.option("--write", is_flag=True, help="Make seeds/sources.yml where there is none.")
def sources(story: Story, as_json: bool, write: bool) -> None:
    """Show what is known of each source and what is doubtful.

    Where there is a seeds/sources.yml, it is kept in step: a source that lacks something gets an entry with empty
    fields for you to fill in. What you wrote there stays as it is.

    \b
    explainer sources
    explainer sources --write
    explainer sources --json | python -m json.tool
    """
    old = store.load_sheet(story.sheet)
    seen = steps.read_sources(story, old)
    rows = list(_rows(story, old, seen))
    if as_json:
        click.echo(json.dumps([asdict(row) for row in rows], ensure_ascii=False, indent=2))
    else:
        for line in _table(rows):
            click.echo(line)
    _keep_in_step(story, seen, write)


def _keep_in_step(story: Story, seen: Sequence[Annotated], make: bool) -> None:
    path = story.seeds / METADATA
    text = _text(path)
    if text is None and not make:
        return
    known = [(source.document.file, source.document.metadata) for source in seen]
    for file in without_a_file(text or "", (file for file, _ in known), str(path)):
        click.echo(f"{path.name}: {file}: there is no such source", err=True)
    new = in_step(text or "", known, str(path))
    if new != (text or "") and write_if_different(path, new.encode()):
        click.echo(f"{path.name}: entries added for what is not known; fill them in", err=True)


def _text(path: Path) -> str | None:
    data = read(path)
    return None if data is None else data.decode("utf-8-sig")


def _rows(story: Story, sheet: FactSheet | None, seen: Sequence[Annotated]) -> Iterator[Row]:
    origins = {source.id: source.origin for source in sheet.sources} if sheet else {}
    cited: dict[str, int] = {}
    for entry in pipeline.examine(sheet, tuple(seen)).ledger if sheet else ():
        cited[entry.source] = cited.get(entry.source, 0) + (entry.fate == "cited")
    overrides = read_metadata(story.seeds / METADATA)
    records: dict[str, list[Record]] = {}
    for record in store.read_records(story.seeds):
        records.setdefault(record.seed, []).append(record)
    for source in seen:
        document, mine = source.document, records.get(source.document.file, [])
        words = len(document.text.split())
        fitting = [record for record in mine if record.text_sha256 == document.sha256]
        warnings = [
            _UNKNOWN[name] for name in lacking(document.metadata) if name != "published" or not source.published
        ]
        warnings += document.warnings
        warnings += fitting[-1].warnings if fitting else ()
        if mine and not fitting:
            warnings.append("text edited since it was added")
        if words < _SHORT:
            warnings.append("hardly any text")
        yield Row(
            document.id,
            document.file,
            document.metadata.publisher,
            source.published,
            _date_from(source, overrides.get(document.file, Metadata()), fitting[-1] if fitting else None),
            words,
            origins.get(document.id, ""),
            cited.get(document.id, 0),
            tuple(dict.fromkeys(warnings)),
        )


def _date_from(source: Annotated, stated: Metadata, record: Record | None) -> str:
    day = source.document.metadata.published
    if not source.published:
        return ""
    if not day:
        return "inferred from its words" if "?" in source.published else "its own words"
    if stated.published == day:
        return METADATA
    if record and record.metadata.published == day:
        return record.where.get("published", "") or "the file"
    return "the file"


def _table(rows: Sequence[Row]) -> Iterator[str]:
    heads = ("source", "publisher", "date", "date from", "words", "origin", "cited")
    cells = [
        (row.id, row.publisher, row.date or "-", row.date_from, str(row.words), row.origin or "-", str(row.cited))
        for row in rows
    ]
    widths = [
        min(max(len(head), *(len(line[at]) for line in cells)), _WIDEST.get(head, 99)) for at, head in enumerate(heads)
    ]
    for line, row in zip([heads, *cells], [None, *rows], strict=True):
        shown = (_cut(cell, width) for cell, width in zip(line, widths, strict=True))
        parts = [
            cell.rjust(width) if head in ("words", "cited") else cell.ljust(width)
            for head, cell, width in zip(heads, shown, widths, strict=True)
        ]
        yield "  ".join(parts).rstrip()
        if row and row.warnings:
            yield f"    {', '.join(row.warnings)}"
    doubtful = sum(bool(row.warnings) for row in rows)
    yield f"{len(rows)} {'source' if len(rows) == 1 else 'sources'}, {doubtful} with something to look at"


def _cut(words: str, width: int) -> str:
    return words if len(words) <= width else words[: width - 1] + "…"
