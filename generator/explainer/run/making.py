"""The steps of making one story on disk, whoever asks for them: read, renew, examine, write.

What they have to say is told as remarks or comes back as words; nothing is printed here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from .. import store
from ..core.errors import ProjectError
from ..core.model import Annotated, Dossier, FactSheet, Settings
from ..facts.checking.verify import faults, warnings
from ..store import Newsroom, Story
from ..store.files import shown
from ..store.pages import BY_HAND, read_intro
from ..store.project import INTRO, detail_for
from . import pipeline, report
from .crew import Hire, crew
from .day import last_known_day
from .incremental import annotate_all, compose_once, state_all
from .judged import known_judgements
from .remarks import Remark, Tell

Track = Callable[[Iterator[Annotated], int], Iterable[Annotated]]
"""Hands on what it is given, of which there are so many; a shell may tell how far it is."""


def _as_they_come(sources: Iterator[Annotated], many: int) -> Iterable[Annotated]:
    return sources


@dataclass(frozen=True, slots=True)
class Renewed:
    """A sheet after its sources were read."""

    old: FactSheet | None
    sheet: FactSheet
    sources: tuple[Annotated, ...]
    made: FactSheet
    """The machine's own of these sources."""
    notices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Findings:
    """What is to be said of a dossier, a line each."""

    wrong: tuple[str, ...]
    """Faults: with one of them nothing is published."""
    doubtful: tuple[str, ...]


def read_sources(
    story: Story, old: FactSheet | None, tell: Tell, track: Track = _as_they_come, hire: Hire = crew
) -> tuple[Annotated, ...]:
    """Every readable source, annotated; what is unreadable is told and leaves the others standing."""
    cache = store.Cache(story.cache)
    seeds = store.read_seeds(story.seeds, cache)
    for error in seeds.errors:
        tell(Remark(f"left out: {error}", "fault"))
    for name in seeds.ignored:
        tell(Remark(f"left out: {name}: no kind of file that can be read"))
    documents = pipeline.name_sources(seeds.documents, old)
    for document in documents:
        for warning in document.warnings:
            tell(Remark(f"{document.file}: {warning}"))
    seen = tuple(track(annotate_all(documents, cache, hire), len(documents)))
    for source in seen:
        counted = f"{len(source.sentences)} sentences, published {source.published or 'unknown'}"
        tell(Remark(f"{source.document.file}: {counted}", "detail"))
    return seen


def compose(story: Story, sources: tuple[Annotated, ...]) -> FactSheet:
    """The machine's own sheet of these sources, with what was judged of them."""
    return compose_once(sources, store.Cache(story.cache), known_judgements(story))


def regenerate(story: Story, old: FactSheet | None, sources: tuple[Annotated, ...]) -> Renewed:
    """The sheet as these sources and people's edits make it now; writes nothing."""
    made = compose(story, sources)
    documents = tuple(seen.document for seen in sources)
    sheet, notices = pipeline.renew(made, documents, old, last_known_day(story.sheet), detail_for(story))
    return Renewed(old, sheet, sources, made, notices)


def condense(story: Story, renew: Callable[[FactSheet | None], Renewed], wait: bool = False) -> Renewed:
    """Puts what `renew` makes of the sheet on disk in its place, where they differ. One run at a time: see `locked`."""
    with store.locked(story, wait):
        cache = store.Cache(story.cache)
        old = store.load_sheet(story.sheet, cache)
        renewed = renew(old)
        store.save_sheet(story.sheet, renewed.sheet, old, cache)
    return renewed


def as_it_stands(story: Story) -> FactSheet:
    """The sheet on disk. Raises ProjectError where there is none."""
    sheet = store.load_sheet(story.sheet, store.Cache(story.cache))
    if sheet is None:
        raise ProjectError(f"{shown(story.sheet)}: there is no fact sheet. Run `explainer condense` first.")
    return sheet


def examine(story: Story, sheet: FactSheet, sources: tuple[Annotated, ...], made: FactSheet) -> Dossier:
    """This sheet, wherever it came from, against these sources and what the machine makes of them."""
    state = partial(state_all, cache=store.Cache(story.cache))
    return pipeline.examine(sheet, sources, state, made, known_judgements(story))


def findings(story: Story, dossier: Dossier, placed: bool = True) -> Findings:
    """Faults and doubts about quotes and entries, each with its line of the sheet on disk, if it is that one."""
    verdicts, doubts = dossier.verdicts, dossier.doubts
    stopping, looked_at = faults(verdicts), warnings(verdicts)
    if not (stopping or looked_at or doubts):
        return Findings((), ())
    line = store.lines_of(story.sheet) if placed else None

    def at(path: str) -> str:
        return f"{shown(story.sheet)}:{line(path)}" if line else ""

    wrong = [report.verdict_line(verdict, at(verdict.path)) for verdict in stopping]
    wrong += [report.doubt_line(doubt, at(doubt.path)) for doubt in doubts if doubt.fault]
    doubtful = [report.verdict_line(verdict, at(verdict.path)) for verdict in looked_at]
    doubtful += [report.doubt_line(doubt, at(doubt.path)) for doubt in doubts if not doubt.fault]
    return Findings(tuple(wrong), tuple(doubtful))


def of_story(settings: Settings, story: Story) -> Settings:
    """The site's settings as they hold for one of its stories."""
    own = replace(settings, intro=read_intro(story.intro))
    if not story.name:
        return own
    site = f"{settings.site.rstrip('/')}/{story.name}" if settings.site else ""
    return replace(own, title="", site=site, story=story.name)


def of_site(settings: Settings, newsroom: Newsroom) -> Settings:
    """As they hold for the pages that are about all stories."""
    return replace(settings, intro=read_intro(newsroom.pages / INTRO))


def write_pages(story: Story, dossier: Dossier, settings: Settings, tell: Tell) -> str:
    """Renders and writes what differs; in words, how much that was. A page written by hand stays."""
    files = pipeline.publish(dossier, of_story(settings, story))
    done = store.write_pages(story.pages, files)
    for name in done.by_hand:
        tell(Remark(f"{name}: {BY_HAND}"))
    for what, names in (("written", done.written), ("deleted", done.deleted)):
        for name in names:
            tell(Remark(f"{what}: {shown(story.pages / name)}", "detail"))
    return f"{len(files)} files: {len(done.written)} written, {len(done.deleted)} deleted"
