"""The site builder: MkDocs with the project's own mkdocs.yml, run in this process."""

from __future__ import annotations

import errno
import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.commands.serve import serve
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from ..core.errors import ProjectError
from ..core.model import Settings
from ..store import Newsroom, Story
from ..store.project import CONFIG
from ..store.whole_folder import replaced_whole
from .plugin import ExplainerPlugin


def settings(project: Path, pages: Path) -> Settings:
    """What mkdocs.yml says under the plugin; the defaults where it does not name it."""
    with _messages_shown(logging.WARNING):
        config = _load(project, pages)
    plugin = config.plugins.get("explainer")
    return plugin.settings(config) if isinstance(plugin, ExplainerPlugin) else Settings()


def build_site(project: Path, story: Story | Newsroom, told: int = logging.WARNING) -> Path:
    """Builds the site of the story's pages, as they are, and returns its first page.

    `told` is the least level of MkDocs' messages that is shown. Its own faults are click exceptions and print as one
    line.
    """
    with _messages_shown(told), replaced_whole(site_folder(project, story)) as fresh:
        config = _load(project, story.pages.absolute(), fresh)
        plugin = config.plugins.get("explainer")
        ours = plugin if isinstance(plugin, ExplainerPlugin) else None
        if ours:
            ours.made_of = story
        config.plugins.on_startup(command="build", dirty=False)
        try:
            build(config)
        finally:
            config.plugins.on_shutdown()
            if ours:  # MkDocs keeps one plugin for all builds of a process
                ours.made_of = None
    return site_folder(project, story) / "index.html"


def serve_site(project: Path, address: str | None, *, open_in_browser: bool, told: int = logging.INFO) -> None:
    """Serves until interrupted; the plugin renews the pages when a source or the sheet changes."""
    with _messages_shown(told):
        try:
            serve(str(project / CONFIG), open_in_browser=open_in_browser, dev_addr=address)
        except OSError as error:
            if error.errno not in (errno.EADDRINUSE, errno.EADDRNOTAVAIL, errno.EACCES) or error.filename:
                raise
            raise ProjectError(
                f"{address or '127.0.0.1:8000'}: {error.strerror}. Choose another place with --address 127.0.0.1:8001."
            ) from None


def site_folder(project: Path, story: Story | Newsroom) -> Path:
    """Where mkdocs.yml wants the site."""
    return Path(_load(project, story.pages.absolute()).site_dir)


def _load(project: Path, pages: Path, site: Path | None = None) -> MkDocsConfig:
    # The theme prints a notice about its own future, meant for those who maintain a site's set-up.
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    places = {"docs_dir": pages, "site_dir": site}
    return load_config(str(project / CONFIG), **{name: str(place) for name, place in places.items() if place})


@contextmanager
def _messages_shown(level: int) -> Iterator[None]:
    """MkDocs reports through logging and leaves it to its own command to show that."""
    log = logging.getLogger("mkdocs")
    handler = logging.StreamHandler(sys.stderr)
    before = log.level
    log.addHandler(handler)
    log.setLevel(level)
    try:
        yield
    finally:
        log.removeHandler(handler)
        log.setLevel(before)
