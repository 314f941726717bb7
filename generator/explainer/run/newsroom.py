"""Making many stories: each a task that any process or machine can do by itself, and none is done again for nothing.

What a story was made of is told by a stamp of its files, which the story's own cache keeps together with what came of
it; the cache's keys hold the program's code too. So a run that was killed goes on where it stopped.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, CancelledError, Future
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Literal

from .. import store
from ..core.errors import ExplainerError, StoreError
from ..core.model import Dossier, FactSheet, Settings
from ..core.overview import Overview
from ..core.printable import plural
from ..export import export
from ..store import Newsroom, Story
from ..store.files import remove_leftovers, shown, write_if_different
from ..store.pages import BY_HAND, remove_pages
from ..store.stamp import pages_stamp, sources_stamp
from . import making, pipeline, report
from .changelog import changelog
from .crew import Hire, crew, forget
from .kept import condensed, keep_condensed
from .making import Renewed
from .remarks import NOTHING, Remark
from .verdicts_json import verdicts_record

What = Literal["condense", "diff", "verify", "render", "build", "preview", "export"]
Form = Literal["words", "markdown", "record"]
"""How a difference or a verdict is told: to people, to those who review it, to programs."""


@dataclass(frozen=True, slots=True)
class Task:
    what: What
    story: Story
    settings: Settings
    """The site's."""
    as_is: bool = False
    """Of a build: take the sheet as it stands."""
    folder: Path = Path()
    """Of an export: where the story's own folder goes."""
    form: Form = "words"
    """Of a diff, or, but for Markdown, of a check."""


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a task."""

    story: str
    said: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()
    fault: str = ""
    """Why it is not done; '' where it is."""
    new: bool = True
    """Was anything made?"""
    overview: Overview | None = None
    """Where pages were asked for."""
    told: object = None
    """What is told in another form than words; None where that could not be found out."""


@dataclass(frozen=True, slots=True)
class _Verified:
    counts: str


@dataclass(frozen=True, slots=True)
class _Rendered:
    pages: str
    """Stamp of the files that were written."""
    overview: Overview


def make(task: Task) -> Done:
    """Does it. What the user can mend comes back as a fault; what another try may mend is raised."""
    work = _Work(task)
    try:
        return work.done() or _WAYS[task.what](work)
    except StoreError:
        raise
    except ExplainerError as error:
        return Done(task.story.name, tuple(work.said), tuple(work.remarks), str(error))
    finally:
        forget()  # so that a worker holds one story, however many it has made


def make_all(tasks: Sequence[Task], hire: Hire, enough: int = 2) -> Iterator[Done]:
    """In the order of the tasks. `hire` is asked for workers where so many have something to do."""
    known = {task.story.name: found for task in tasks if (found := _Work(task).done())}
    waiting = [task for task in tasks if task.story.name not in known]
    if len(waiting) < enough:
        yield from (known.get(task.story.name) or _tried(task, partial(make, task)) for task in tasks)
        return
    with hire() as workers:
        given: dict[str, Future[Done]] = {task.story.name: workers.submit(make, task) for task in waiting}
        for task in tasks:
            name = task.story.name
            yield known[name] if name in known else _tried(task, given.pop(name).result)


def _tried(task: Task, result: Callable[[], Done]) -> Done:
    """Whatever went wrong with one story leaves the others standing."""
    try:
        return result()
    except ExplainerError as error:
        return Done(task.story.name, fault=str(error))
    except (OSError, MemoryError, BrokenExecutor, CancelledError) as error:
        return Done(task.story.name, fault=f"{type(error).__name__}: {error or 'its worker was lost'}")
    except Exception as error:
        if type(error).__module__.startswith("distributed"):  # a worker was lost, and those after it
            return Done(task.story.name, fault=f"{type(error).__name__}: {error}")
        return Done(task.story.name, fault="".join(traceback.format_exception(error)).strip())


def write_site(newsroom: Newsroom, overviews: Sequence[Overview], settings: Settings) -> tuple[str, tuple[Remark, ...]]:
    """Writes the pages that are about all stories and takes away those of stories that are gone.

    (how much was written, in words; what else there is to say)
    """
    gone = [path for path in sorted(newsroom.pages.iterdir()) if path.is_dir()] if newsroom.pages.is_dir() else []
    names = {story.name for story in newsroom.stories}
    removed = sum(path.name not in names and remove_pages(path) for path in gone)
    own = making.of_site(settings, newsroom)
    done = store.write_pages(newsroom.pages, pipeline.publish_newsroom(overviews, own))
    more = f", pages of {plural(removed, 'story', 'stories')} removed" if removed else ""
    remarks = tuple(Remark(f"{name}: {BY_HAND}") for name in done.by_hand)
    return f"{plural(len(done.written), 'page')} of the site written, {len(done.deleted)} deleted{more}", remarks


def preview(newsroom: Newsroom, settings: Settings, hire: Hire = crew) -> tuple[Done, ...]:
    """The pages of all stories as the sources make them now; no sheet is written."""
    newsroom.pages.mkdir(parents=True, exist_ok=True)
    done = tuple(make_all([Task("preview", story, settings) for story in newsroom.stories], hire))
    write_site(newsroom, [one.overview for one in done if one.overview], settings)
    return done


class _Work:
    """One task on its way."""

    def __init__(self, task: Task) -> None:
        self.task, self.story = task, task.story
        self.cache = store.Cache(task.story.cache)
        self.said: list[str] = []
        self.remarks: list[Remark] = []

    def done(self) -> Done | None:
        """What is known of an earlier run on the very same files, or of a story that has none."""
        name, what = self.story.name, self.task.what
        if self.story.empty:
            waits = Remark(f"no articles yet. Put them into {shown(self.story.seeds)}")
            return Done(name, remarks=(waits,), new=False, told=_UNCHANGED[self.task.form] if what == "diff" else None)
        stamp = sources_stamp(self.story)
        known = condensed(self.story, stamp)
        if what in ("condense", "diff") and known:
            return Done(name, remarks=known.remarks, new=False, told=_UNCHANGED[self.task.form])
        if what == "verify" and self.task.form == "words" and (found := self.cache.recall(stamp, _Verified)):
            return Done(name, (found.counts,), new=False)
        if what in ("render", "preview") or (what == "build" and (known or self.task.as_is)):
            made = self.cache.recall(self._pages_of(stamp), _Rendered)
            if made and made.pages == pages_stamp(self.story):
                return Done(name, new=False, overview=made.overview)
        return None

    def condense(self) -> Renewed:
        renewed = making.condense(self.story, self.renew, wait=True)
        keep_condensed(self.story, self.remarks)
        self.remarks += map(Remark, renewed.notices)
        self.said += report.changed(renewed.old, renewed.sheet)
        return renewed

    def renew(self, old: FactSheet | None) -> Renewed:
        return making.regenerate(self.story, old, making.read_sources(self.story, old, self.remarks.append))

    def examine(self) -> Dossier:
        sheet = making.as_it_stands(self.story)
        sources = pipeline.known_to(sheet, making.read_sources(self.story, sheet, self.remarks.append))
        return making.examine(self.story, sheet, sources, making.compose(self.story, sources))

    def check(self, dossier: Dossier) -> None:
        found = making.findings(self.story, dossier)
        self.said += (*found.doubtful, *found.wrong)
        counts = ", ".join(report.verdict_counts(dossier.verdicts)) or "none"
        self.said.append(f"{len(dossier.verdicts)} citations: {counts}")
        if found.wrong:
            raise ExplainerError(f"{len(found.wrong)} at fault. Mend what is named above.")
        self.cache.keep(sources_stamp(self.story), _Verified(self.said[-1]))

    def write(self, dossier: Dossier) -> Overview:
        settings = making.of_story(self.task.settings, self.story)
        self.said.append(making.write_pages(self.story, dossier, self.task.settings, self.remarks.append))
        seen = pipeline.look_over(dossier, settings)
        self.cache.keep(self._pages_of(sources_stamp(self.story)), _Rendered(pages_stamp(self.story), seen))
        return seen

    def _pages_of(self, stamp: str) -> str:
        """Key of what was rendered; a preview shows what the sheet does not hold yet."""
        return f"{stamp} {'preview' if self.task.what == 'preview' else ''} {self.task.settings}"

    def end(self, overview: Overview | None = None, told: object = None) -> Done:
        return Done(self.story.name, tuple(self.said), tuple(self.remarks), overview=overview, told=told)


_UNCHANGED: dict[Form, object] = {"words": None, "markdown": NOTHING, "record": []}
"""What a diff tells of a story that nothing changed for."""


def _condense(work: _Work) -> Done:
    work.condense()
    return work.end()


def _diff(work: _Work) -> Done:
    old = store.load_sheet(work.story.sheet, work.cache)
    renewed = work.renew(old)
    work.remarks += map(Remark, renewed.notices)
    match work.task.form:
        case "words":
            work.said += [line for _, line in report.differences(old, renewed.sheet)]
            return work.end()
        case "markdown":
            return work.end(told=changelog(old, renewed.sheet))
        case "record":
            return work.end(told=report.changed_entries(old, renewed.sheet))


def _verify(work: _Work) -> Done:
    dossier = work.examine()
    if work.task.form == "words":
        work.check(dossier)
        return work.end()
    done = work.end(told=verdicts_record(dossier, store.lines_of(work.story.sheet)))
    wrong = making.findings(work.story, dossier, placed=False).wrong
    return replace(done, fault=f"{len(wrong)} at fault") if wrong else done


def _render(work: _Work) -> Done:
    return work.end(work.write(work.examine()))


def _build(work: _Work) -> Done:
    if work.task.as_is:
        dossier = work.examine()
    else:
        renewed = work.condense()
        dossier = making.examine(work.story, renewed.sheet, renewed.sources, renewed.made)
    work.check(dossier)
    return work.end(work.write(dossier))


def _preview(work: _Work) -> Done:
    """The pages as a build would make them; the sheet on disk stays as it is."""
    old = store.load_sheet(work.story.sheet, work.cache)
    renewed = work.renew(old)
    dossier = making.examine(work.story, renewed.sheet, renewed.sources, renewed.made)
    if wrong := making.findings(work.story, dossier, placed=False).wrong:
        raise ExplainerError("\n".join(wrong))
    seen = work.write(dossier)
    work.said = [line for line in [report.unsaved(old, renewed.sheet)] if line]
    return work.end(seen)


def _export(work: _Work) -> Done:
    dossier = work.examine()
    work.check(dossier)
    files = export(dossier, making.of_story(work.task.settings, work.story))
    folder = work.task.folder / work.story.name
    remove_leftovers(folder)
    for name, content in files.items():
        write_if_different(folder / name, content)
    work.said.append(f"{folder}: {len(files)} files")
    return work.end()


_WAYS: dict[What, Callable[[_Work], Done]] = {
    "condense": _condense,
    "diff": _diff,
    "verify": _verify,
    "render": _render,
    "build": _build,
    "preview": _preview,
    "export": _export,
}
