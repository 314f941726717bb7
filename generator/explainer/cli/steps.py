"""What several commands do with a story: read its sources, renew its sheet, check it, write its pages; and say so.

Results go to stdout, complaints to stderr. No step exits: what stops a command is an ExplainerError.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path

import click

from .. import store
from ..core.errors import ExplainerError, ProjectError
from ..core.model import Annotated, Dossier, FactSheet, Settings
from ..export import export
from ..facts.checking.verify import faults, warnings
from ..run import pipeline, report
from ..run.day import last_known_day
from ..run.incremental import annotate_all, compose_once, state_all
from ..run.judged import known_judgements
from ..store import Story
from ..store.files import remove_leftovers, shown, write_if_different
from ..store.pages import BY_HAND, read_intro
from ..store.project import detail_wanted
from .model import Wish, ask_model
from .output.progress import track, working
from .output.voice import account, detail, doubt, level


def read_sources(story: Story, old: FactSheet | None) -> tuple[Annotated, ...]:
    """Every readable source, annotated; the unreadable are named on stderr and leave the others standing."""
    seeds = store.read_seeds(story.seeds)
    for error in seeds.errors:
        click.echo(f"left out: {error}", err=True)
    for name in seeds.ignored:
        doubt(f"left out: {name}: no kind of file that can be read")
    documents = pipeline.name_sources(seeds.documents, old)
    for document in documents:
        for warning in document.warnings:
            doubt(f"{document.file}: {warning}")
    cache = store.Cache(story.cache)
    seen = tuple(track(annotate_all(documents, cache), len(documents), "Reading sources"))
    for source in seen:
        detail(f"{source.document.file}: {len(source.sentences)} sentences, published {source.published or 'unknown'}")
    return seen


def condense(story: Story, wish: Wish | None = None) -> tuple[FactSheet, tuple[Annotated, ...], FactSheet] | None:
    """Renews the sheet on disk, where that changes it, and says what changed. One run at a time.

    (the sheet, the sources that were read, the machine's own sheet of them); None where a `wish` for a model only asks
    what would be sent.
    """
    with store.locked(story):
        cache = store.Cache(story.cache)
        old = store.load_sheet(story.sheet, cache)
        sources = read_sources(story, old)
        if wish and not ask_model(story, sources, wish):
            return None
        sheet, notices, made = _regenerated(story, old, sources)
        store.save_sheet(story.sheet, sheet, old, cache)
    for notice in notices:
        doubt(notice)
    for line in report.changed(old, sheet):
        account(line)
    return sheet, sources, made


def condense_and_examine(story: Story) -> Dossier:
    """The sheet as `condense` renews it, against its sources."""
    made = condense(story)
    assert made is not None, "nothing was only asked about"
    return examined(story, *made)


def regenerate(
    story: Story, old: FactSheet | None, sources: tuple[Annotated, ...]
) -> tuple[FactSheet, tuple[str, ...]]:
    """(the sheet as the sources and people's edits make it now, notices); writes nothing."""
    return _regenerated(story, old, sources)[:2]


def regenerate_and_examine(story: Story, old: FactSheet | None, sources: tuple[Annotated, ...]) -> Dossier:
    """As `regenerate`, with a verdict for every quote; writes nothing."""
    sheet, _, made = _regenerated(story, old, sources)
    return examined(story, sheet, sources, made)


def _regenerated(
    story: Story, old: FactSheet | None, sources: tuple[Annotated, ...]
) -> tuple[FactSheet, tuple[str, ...], FactSheet]:
    with working("Comparing what the sources say"):
        made = _composed(story, sources)
        documents = tuple(seen.document for seen in sources)
        day, detail = last_known_day(story.sheet), detail_wanted(Path.cwd())
        return *pipeline.renew(made, documents, old, day, detail), made


def _composed(story: Story, sources: tuple[Annotated, ...]) -> FactSheet:
    return compose_once(sources, store.Cache(story.cache), known_judgements(story))


def examine(story: Story) -> Dossier:
    """The sheet as it stands on disk, against the sources as they stand there. Raises ProjectError without a sheet."""
    sheet = store.load_sheet(story.sheet, store.Cache(story.cache))
    if sheet is None:
        raise ProjectError(f"{story.sheet}: there is no fact sheet. Run `explainer condense` first.")
    sources = pipeline.known_to(sheet, read_sources(story, sheet))
    with working("Working every entry out anew"):
        made = _composed(story, sources)
    return examined(story, sheet, sources, made)


def examined(story: Story, sheet: FactSheet, sources: tuple[Annotated, ...], made: FactSheet) -> Dossier:
    """This sheet, wherever it came from, against these sources and what the machine makes of them."""
    state = partial(state_all, cache=store.Cache(story.cache))
    return pipeline.examine(sheet, sources, state, made, known_judgements(story))


def check(story: Story, dossier: Dossier, quiet: bool = False) -> None:
    """Says what is doubtful about quotes and entries, each with its line, and their counts; raises ExplainerError on a
    fault."""
    verdicts, doubts = dossier.verdicts, dossier.doubts
    stopping = faults(verdicts)
    looked_at = warnings(verdicts)
    doubtful = bool(stopping or looked_at or doubts)
    line = store.lines_of(story.sheet) if doubtful and not quiet else None

    def at(path: str) -> str:
        return f"{shown(story.sheet)}:{line(path)}" if line else ""

    wrong = [report.verdict_line(verdict, at(verdict.path)) for verdict in stopping]
    wrong += [report.doubt_line(found, at(found.path)) for found in doubts if found.fault]
    if not quiet:
        if level() != "quiet":
            say(report.verdict_line(verdict, at(verdict.path)) for verdict in looked_at)
            say(report.doubt_line(found, at(found.path)) for found in doubts if not found.fault)
        say(wrong)
        account(f"{len(verdicts)} citations: {', '.join(report.verdict_counts(verdicts)) or 'none'}")
        if told := report.reviewed(dossier.sheet):
            account(told)
    if wrong:
        raise ExplainerError(
            f"{len(wrong)} at fault. Mend what is named above, or run `explainer condense` to make it anew."
        )


def write_pages(story: Story, dossier: Dossier) -> None:
    """Renders and writes what differs. A page written by hand stays and is named on stderr."""
    files = pipeline.publish(dossier, _settings(story))
    done = store.write_pages(story.pages, files)
    for name in done.by_hand:
        doubt(f"{name}: {BY_HAND}")
    for what, names in (("written", done.written), ("deleted", done.deleted)):
        for name in names:
            detail(f"{what}: {shown(story.pages / name)}")
    account(f"{len(files)} files: {len(done.written)} written, {len(done.deleted)} deleted")


def write_data(story: Story, dossier: Dossier, folder: Path) -> None:
    """Writes the files of data that differ, and names each."""
    files = export(dossier, _settings(story))
    remove_leftovers(folder)
    for name, content in files.items():
        write_if_different(folder / name, content)
        account(f"{folder / name}")


def _settings(story: Story) -> Settings:
    """Those of the project that we stand in; a sheet that lies outside of any has the defaults."""
    try:
        project = store.find_project(Path.cwd())
    except ProjectError:
        return Settings()
    from ..mkdocs.builder import settings

    return replace(settings(project, story.pages.absolute()), intro=read_intro(story.pages))


def say(lines: Iterable[str]) -> None:
    for line in lines:
        click.echo(line)
