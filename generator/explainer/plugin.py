"""The MkDocs plugin `explainer`: a thin shell that regenerates the pages before MkDocs reads them.

Nothing essential lives here: after `explainer render`, MkDocs without this plugin and builders that ignore it give the
same site. It never writes the fact sheet. Under `mkdocs serve` an exception would leave every request hanging, so a
fault is kept and shown as a banner on the last good pages; a rebuild triggered by our own writing finds nothing to
write, which is what ends the round.
"""

from __future__ import annotations

import html
import re
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

from mkdocs.config import config_options as option
from mkdocs.config.base import Config, ValidationError
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.pages import Page

from .errors import ExplainerError
from .facts.verify import faults
from .model import Annotated, Document, FactSheet, Settings
from .pages import render
from .pipeline import annotate, condense, examine, name_sources
from .report import verdict_line
from .store import Story, find_story, load_sheet, read_seeds, write_pages

log = get_plugin_logger("explainer")

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


class _Colour(option.Type[str]):
    """'' or #rrggbb."""

    def __init__(self) -> None:
        super().__init__(str, default="")

    def run_validation(self, value: object) -> str:
        text = super().run_validation(value)
        if text and not _COLOUR.fullmatch(text):
            raise ValidationError(f"{text!r} is no colour. Write it as '#174f91', in quotes.")
        return text


class _Address(option.Type[str]):
    """'' or an http(s) address; a mail address is refused because robots harvest it."""

    def __init__(self) -> None:
        super().__init__(str, default="")

    def run_validation(self, value: object) -> str:
        text = super().run_validation(value)
        if text and not re.fullmatch(r"https?://[^\s/]+\S*", text):
            raise ValidationError(f"{text!r} is no web address. Write one that begins with https://.")
        return text


class ExplainerConfig(Config):  # type: ignore[no-untyped-call]
    """What mkdocs.yml may say under `plugins: - explainer:`. MkDocs reports a mistake with the option's name."""

    title = option.Type(str, default="")
    text = option.Choice(("full", "context", "quotes"), default="context")
    accent = _Colour()
    contact = _Address()


class ExplainerPlugin(BasePlugin[ExplainerConfig]):  # type: ignore[no-untyped-call]
    """Regenerates on each build; under serve also when a source or the sheet changes."""

    def __init__(self) -> None:
        self._serving = False
        self._faults: tuple[str, ...] = ()
        self._seen: dict[Document, Annotated] = {}
        self._shown: tuple[tuple[Document, ...], FactSheet | None] | None = None
        self.pages_are_fresh = False
        """Set by `explainer build`, which has just made them, perhaps of another sheet than the project's own."""

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        self._serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        if self.pages_are_fresh:
            return config
        story = self.story(config)
        for path in (story.seeds, story.sheet):
            if path.exists() and str(path) not in config.watch:
                config.watch.append(str(path))
        try:
            self._faults = self._renew(story)
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

    def _renew(self, story: Story) -> tuple[str, ...]:
        """Make the pages from the sources and the sheet as they are now; the files that could not be read, in words."""
        seeds = read_seeds(story.seeds)
        old = load_sheet(story.sheet)
        unread = tuple(str(error) for error in seeds.errors)
        documents = name_sources(seeds.documents, old)
        if self._shown == (documents, old):
            return unread
        self._seen = {document: self._seen.get(document) or annotate(document) for document in documents}
        sources = tuple(self._seen[document] for document in documents)
        sheet, notices = condense(sources, old)
        dossier = examine(sheet, sources)
        if wrong := faults(dossier.verdicts):
            raise ExplainerError("\n".join(verdict_line(verdict) for verdict in wrong))
        for notice in notices:
            log.info("%s", notice)
        done = write_pages(story.pages, render(dossier, self.settings()))
        for name in done.by_hand:
            log.info("%s: left as it is, since it was written by hand", name)
        self._shown = documents, old
        return unread

    def _fail(self, message: str, cause: Exception) -> None:
        if not self._serving:
            raise PluginError(message) from cause
        self._faults = (message,)

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        return self._with_banner(output)

    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:
        """Where no page was ever made, the page for a wrong address is the only one to show the banner."""
        return self._with_banner(output_content) if template_name == "404.html" else output_content

    def _with_banner(self, page: str) -> str:
        if not (self._serving and self._faults):
            return page
        faults = html.escape("\n".join(self._faults))
        banner = f'<div class="xp-error" role="alert"><strong>The sources need attention.</strong>\n{faults}</div>'
        body = page.find(">", page.find("<body"))
        return f"{page[: body + 1]}{banner}{page[body + 1 :]}"

    def settings(self) -> Settings:
        """The editor's choices as the pages take them."""
        config: Any = self.config
        return Settings(title=config.title, text=config.text, accent=config.accent.lower(), contact=config.contact)

    def story(self, config: MkDocsConfig) -> Story:
        """The same paths as the command's, but the pages go where MkDocs reads them."""
        root = Path(config.config_file_path).resolve().parent if config.config_file_path else Path.cwd()
        return replace(find_story(root), pages=Path(config.docs_dir))
