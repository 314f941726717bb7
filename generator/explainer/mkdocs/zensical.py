"""Zensical, by the authors of Material, as the builder of the same pages from the same mkdocs.yml.

It runs as a program of its own, and passes over plugins that it does not know; so the pages are written before it runs,
and what the plugin does to the built files is done here.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..core.errors import ProjectError
from ..store import Newsroom, Story
from ..store.files import write_if_different
from ..store.project import CONFIG, JUDGEMENTS, SHEET
from ..store.whole_folder import replaced_whole
from .builder import site_folder
from .plugin import protect

_MISSING = "Zensical is not installed. Install it beside this program: pip install zensical"
_CONFIG = ".explainer-{}.yml"
"""By the process that writes it: the next run knows from that whether it was left over."""
_MEND = "Mend what it names, or take MkDocs."
_SITE_DIR = re.compile(r"^site_dir:.*(?:\n|\Z)", re.MULTILINE)


def build_with_zensical(project: Path, story: Story | Newsroom) -> Path:
    """Builds the site of the pages as they are, swaps it in as a whole, and returns its first page.

    Raises ProjectError where Zensical is not installed or stops.
    """
    site = site_folder(project, story)
    with replaced_whole(site) as fresh, _config_for(project, fresh) as config:
        done = subprocess.run(
            [_command(), "build", "--clean", "--config-file", config.name],
            cwd=project,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )
        if done.returncode or not (fresh / "index.html").exists():
            said = "\n".join(line for line in (done.stdout + done.stderr).splitlines() if line.strip())
            raise ProjectError(f"{said[-2000:]}\nZensical stopped. {_MEND}")
        private = (story.sheet.name, story.judgements.name) if isinstance(story, Story) else (SHEET, JUDGEMENTS)
        for path in [path for name in private for path in fresh.rglob(name)]:
            path.unlink()  # it holds hidden entries and private notes
        protect(fresh)
    return site / "index.html"


@contextmanager
def zensical_preview(
    project: Path, story: Story | Newsroom, address: str | None, *, open_in_browser: bool
) -> Iterator[Callable[[], bool]]:
    """Its preview, which shows each page as soon as it is written, while this lasts; gives what tells whether it runs.

    It builds beside the caches, so that the site that was built last stays. Raises ProjectError where Zensical is not
    installed, or stopped by itself.
    """
    where = ["--dev-addr", address] if address else []
    shown = ["--open"] if open_in_browser else []
    with _config_for(project, story.cache.absolute() / "preview") as config:
        running = subprocess.Popen([_command(), "serve", "--config-file", config.name, *where, *shown], cwd=project)
        try:
            yield lambda: running.poll() is None
            if running.returncode:
                raise ProjectError(f"Zensical stopped. {_MEND}")
        finally:
            running.terminate()
            running.wait()


def _command() -> str:
    beside = shutil.which("zensical", path=str(Path(sys.executable).parent))
    command = beside or shutil.which("zensical")
    if command is None:
        raise ProjectError(_MISSING)
    return command


@contextmanager
def _config_for(project: Path, site: Path) -> Iterator[Path]:
    """mkdocs.yml with another place for the site, beside it while this lasts."""
    text = (project / CONFIG).read_text(encoding="utf-8-sig")
    path = project / _CONFIG.format(os.getpid())
    write_if_different(path, f"{_SITE_DIR.sub('', text).rstrip()}\nsite_dir: {str(site)!r}\n".encode())
    try:
        yield path
    finally:
        with suppress(OSError):
            path.unlink()
