"""What several commands do with a story: read its sources, renew its sheet, check it, write its pages; and say so.

Results go to stdout, doubts and faults to stderr. No step exits: what stops a command is an ExplainerError.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

import click

from .. import store
from ..core.errors import ExplainerError, ProjectError
from ..core.model import Annotated, Dossier, FactSheet, Settings
from ..export import export
from ..run import making, pipeline, report
from ..run.kept import keep_condensed
from ..run.making import Renewed
from ..run.remarks import Remark, Tell
from ..store import Story
from ..store.files import remove_leftovers, write_if_different
from .model import Wish, ask_model
from .output.progress import track, working
from .output.voice import account, doubt, level, tell
from .story import hire


def read_sources(story: Story, old: FactSheet | None, note: Tell = tell) -> tuple[Annotated, ...]:
    """Every readable source, annotated; the unreadable are named on stderr and leave the others standing."""
    return making.read_sources(story, old, note, partial(track, doing="Reading sources"), hire)


def ask(story: Story, wish: Wish) -> int:
    """Has a model judge what is open in this story, and keeps the answers; the tokens that this took."""
    with store.locked(story):
        return ask_model(story, read_sources(story, store.load_sheet(story.sheet, store.Cache(story.cache))), wish)


def condense(story: Story) -> Renewed:
    """Renews the sheet on disk, where that changes it, and says what changed. One run at a time."""
    told: list[Remark] = []

    def note(remark: Remark) -> None:
        told.append(remark)
        tell(remark)

    renewed = making.condense(story, lambda old: regenerate(story, old, read_sources(story, old, note)))
    keep_condensed(story, told)
    for notice in renewed.notices:
        doubt(notice)
    for line in report.changed(renewed.old, renewed.sheet):
        account(line)
    return renewed


def condense_and_examine(story: Story) -> Dossier:
    """The sheet as `condense` renews it, against its sources."""
    return _examined(story, condense(story))


def regenerate(story: Story, old: FactSheet | None, sources: tuple[Annotated, ...]) -> Renewed:
    """The sheet as the sources and people's edits make it now; writes nothing."""
    with working("Comparing what the sources say"):
        return making.regenerate(story, old, sources)


def regenerate_and_examine(story: Story, old: FactSheet | None, sources: tuple[Annotated, ...]) -> Dossier:
    """As `regenerate`, with a verdict for every quote; writes nothing."""
    return _examined(story, regenerate(story, old, sources))


def examine(story: Story) -> Dossier:
    """The sheet as it stands on disk, against the sources as they stand there. Raises ProjectError without a sheet."""
    sheet = making.as_it_stands(story)
    sources = pipeline.known_to(sheet, read_sources(story, sheet))
    with working("Working every entry out anew"):
        made = making.compose(story, sources)
    return making.examine(story, sheet, sources, made)


def _examined(story: Story, renewed: Renewed) -> Dossier:
    return making.examine(story, renewed.sheet, renewed.sources, renewed.made)


def check(story: Story, dossier: Dossier, quiet: bool = False) -> None:
    """Says what is doubtful about quotes and entries, each with its line, and their counts; raises ExplainerError on a
    fault."""
    found = making.findings(story, dossier, placed=not quiet)
    if not quiet:
        if level() != "quiet":
            say(found.doubtful)
        say(found.wrong)
        counts = ", ".join(report.verdict_counts(dossier.verdicts)) or "none"
        account(f"{len(dossier.verdicts)} citations: {counts}")
        if told := report.reviewed(dossier.sheet):
            account(told)
    if found.wrong:
        raise ExplainerError(
            f"{len(found.wrong)} at fault. Mend what is named above, or run `explainer condense` to make it anew."
        )


def write_pages(story: Story, dossier: Dossier) -> None:
    """Renders and writes what differs. A page written by hand stays and is named on stderr."""
    account(making.write_pages(story, dossier, settings(story.pages), tell))


def write_data(story: Story, dossier: Dossier, folder: Path) -> None:
    """Writes the files of data that differ, and names each."""
    files = export(dossier, making.of_story(settings(story.pages), story))
    remove_leftovers(folder)
    for name, content in files.items():
        write_if_different(folder / name, content)
        account(f"{folder / name}")


def settings(pages: Path) -> Settings:
    """Those of the project that we stand in; a sheet that lies outside of any has the defaults."""
    try:
        project = store.find_project(Path.cwd())
    except ProjectError:
        return Settings()
    from ..mkdocs import builder

    return builder.settings(project, pages.absolute())


def say(lines: Iterable[str]) -> None:
    for line in lines:
        click.echo(line)
