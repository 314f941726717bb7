"""The MkDocs plugin `explainer`: a thin shell that regenerates the pages before MkDocs reads them.

Nothing essential lives here: after `explainer render`, MkDocs without this plugin and builders that ignore it give the
same site. It never writes the fact sheet. Under `mkdocs serve` an exception would leave every request hanging, so a
fault is kept and shown as a banner on the last good pages, and so is what the preview shows and the sheet does not hold
yet; a rebuild triggered by our own writing finds nothing to write, which is what ends the round.
"""

from __future__ import annotations

import html
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Literal

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from ..core.errors import ExplainerError
from ..core.model import PAGE_KINDS, Settings
from ..facts.checking.verify import faults
from ..pages.content_security import headers, script_digests, with_policy
from ..run.day import last_known_day
from ..run.incremental import annotate_all, compose_once, state_all
from ..run.judged import known_judgements
from ..run.newsroom import preview
from ..run.pipeline import examine, name_sources, publish, renew
from ..run.report import unsaved, verdict_line
from ..store import Cache, Newsroom, Story, find_newsroom, find_story, load_sheet, read_seeds, write_pages
from ..store.pages import BY_HAND, read_intro
from ..store.project import INTRO, SHEET, STORIES
from .options import ExplainerConfig
from .past_markdown import Aside

log = get_plugin_logger("explainer")


class ExplainerPlugin(BasePlugin[ExplainerConfig]):  # type: ignore[no-untyped-call]
    """Regenerates on each build; under serve also when a source or the sheet changes."""

    def __init__(self) -> None:
        self._serving = False
        self._faults: tuple[str, ...] = ()
        self._unsaved = ""
        self._shown: tuple[object, ...] | None = None
        self._aside = Aside()
        self.made_of: Story | Newsroom | None = None
        """What `explainer build` has just made the pages of, perhaps another story than the project's own."""

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        self._serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        if self.made_of:
            return config
        place = self.place(config)
        if self._serving and isinstance(place, Story) and not place.seeds.exists():
            place.seeds.mkdir()  # only a folder that is there can be watched
        for path in _made_from(place):
            if path.exists() and str(path) not in config.watch:
                config.watch.append(str(path))
        try:
            if isinstance(place, Story):
                self._faults = self._renew(place, config)
            else:
                self._faults = self._renew_many(place, config)
        except ExplainerError as error:
            self._fail(str(error), error)
        except Exception as error:
            if not self._serving:
                raise
            log.exception("The pages could not be made")
            self._fail(f"The pages could not be made: {type(error).__name__}: {error}", error)
        for fault in self._faults:
            log.warning("%s", fault)
        return config

    def _renew(self, story: Story, config: MkDocsConfig) -> tuple[str, ...]:
        """Make the pages from the sources and the sheet as they are now; the files that could not be read, in words."""
        cache = Cache(story.cache)
        seeds = read_seeds(story.seeds, cache)
        old = load_sheet(story.sheet, cache)
        unread = tuple(str(error) for error in seeds.errors)
        documents = name_sources(seeds.documents, old)
        settings = replace(self.settings(config), intro=read_intro(story.intro))
        judgements = known_judgements(story)
        shown = (story, settings, documents, old, judgements)
        if self._shown == shown:
            return unread
        sources = tuple(annotate_all(documents, cache))
        day = last_known_day(story.sheet)
        sheet, notices = renew(compose_once(sources, cache, judgements), documents, old, day, settings.detail)
        dossier = examine(sheet, sources, partial(state_all, cache=cache), judgements=judgements)
        if wrong := faults(dossier.verdicts):
            raise ExplainerError("\n".join(verdict_line(verdict) for verdict in wrong))
        for notice in notices:
            log.info("%s", notice)
        done = write_pages(story.pages, publish(dossier, settings))
        for name in done.by_hand:
            log.info("%s: %s", name, BY_HAND)
        self._shown = shown
        self._unsaved = unsaved(old, sheet)
        if self._unsaved and self._serving:
            log.info("%s", self._unsaved)
        return unread

    def _renew_many(self, newsroom: Newsroom, config: MkDocsConfig) -> tuple[str, ...]:
        """As `_renew`, of every story that something changed for."""
        done = preview(newsroom, self.settings(config))
        told = {one.story: [remark for remark in one.remarks if remark.weight != "detail"] for one in done}
        if any(one.fault for one in done):
            lines = [words for one in done if one.fault for words in (*(r.words for r in told[one.story]), one.fault)]
            raise ExplainerError("\n".join(lines))
        self._unsaved = "\n".join(f"{one.story}: {line}" for one in done for line in one.said)
        for name, remarks in told.items():
            for remark in remarks:
                if remark.weight == "doubt":
                    log.info("%s: %s", name, remark.words)
        return tuple(f"{name}: {r.words}" for name, remarks in told.items() for r in remarks if r.weight == "fault")

    def _fail(self, message: str, cause: Exception) -> None:
        if not self._serving:
            raise PluginError(message) from cause
        self._faults = (message,)

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """The sheet holds hidden entries and private notes: it is never published, whatever its name is. Nor is the
        introduction a page of its own.

        What the navigation names and the settings leave out is taken from it, unless a person wrote that page.
        """
        place = self.made_of or self.place(config)
        # Those of many stories stand elsewhere.
        ours = {place.sheet.resolve(), place.judgements.resolve()} if isinstance(place, Story) else set()
        for file in list(files):
            if file.src_uri == INTRO or (file.abs_src_path and Path(file.abs_src_path).resolve() in ours):
                files.remove(file)
        made: Any = self.config.pages
        gone = [kind for kind in PAGE_KINDS if kind not in made and not files.get_file_from_path(f"{kind}.md")]
        config.extra["left_out"] = gone
        if config.nav:
            config.nav = _without(config.nav, {f"{kind}.md" for kind in gone})
        return files

    @event_priority(-100)  # after other plugins have seen the whole page
    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        return self._aside.take(markdown, page)

    @event_priority(100)  # before they see it again
    def on_page_content(self, content: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        return self._aside.give_back(content, page)

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        return self._with_banner(output)

    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:
        """Where no page was ever made, the page for a wrong address is the only one to show the banner."""
        return self._with_banner(output_content) if template_name == "404.html" else output_content

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Each page gets its Content-Security-Policy, and hosts that read it a `_headers` file, unless one is there.

        Not under serve: the preview's own script for reloading stands in the page.
        """
        if self._serving:
            return
        protect(Path(config.site_dir))

    def _with_banner(self, page: str) -> str:
        if not self._serving:
            return page
        banner = ""
        if self._unsaved:
            banner = f'<div class="xp-unsaved" role="status">{html.escape(self._unsaved)}</div>'
        if self._faults:
            told = html.escape("\n".join(self._faults))
            banner = f'<div class="xp-error" role="alert"><strong>The sources need attention.</strong>\n{told}</div>'
        body = page.find(">", page.find("<body"))
        return f"{page[: body + 1]}{banner}{page[body + 1 :]}"

    def settings(self, site: MkDocsConfig) -> Settings:
        """The editor's choices as the pages take them."""
        config: Any = self.config
        # What mkdocs.yml says: under serve MkDocs puts the preview's own address in its place.
        address = next((given["site_url"] for given in site.user_configs if given.get("site_url")), "")
        return Settings(
            title=config.title,
            text=config.text,
            detail=config.detail,
            accent=config.accent.lower(),
            contact=config.contact,
            site=str(address),
            language=config.language,
            pages=tuple(kind for kind in PAGE_KINDS if kind in config.pages),
        )

    def place(self, config: MkDocsConfig) -> Story | Newsroom:
        """The same paths as the command's; MkDocs knows best where its pages are."""
        root = Path(config.config_file_path).resolve().parent if config.config_file_path else Path.cwd()
        if newsroom := find_newsroom(root):
            return newsroom
        pages = Path(config.docs_dir)
        return replace(find_story(root), pages=pages, sheet=pages / SHEET)


def _made_from(place: Story | Newsroom) -> tuple[Path, ...]:
    """What a preview must watch."""
    if isinstance(place, Story):
        return (place.seeds, place.sheet, place.judgements, place.intro)
    return (place.home / STORIES, place.pages / INTRO)


def protect(site: Path) -> None:
    """Each page of a built site gets its Content-Security-Policy, and hosts that read it a `_headers` file."""
    digests: set[str] = set()
    for path in sorted(site.rglob("*.html")):
        page = path.read_text(encoding="utf-8")
        own = script_digests(page)
        digests |= own
        path.write_text(with_policy(page, own), encoding="utf-8")
    if digests and not (site / "_headers").exists():
        (site / "_headers").write_text(headers(digests), encoding="utf-8")


def _without(nav: Any, gone: set[str]) -> Any:
    """The navigation without the entries that lead to these files, nor a section that this empties."""
    if isinstance(nav, list):
        kept = (_without(entry, gone) for entry in nav)
        return [entry for entry in kept if entry]
    if isinstance(nav, dict):
        return {name: kept for name, entry in nav.items() if (kept := _without(entry, gone))}
    return None if nav in gone else nav
