"""How long the site of many stories takes to make and to build, beside what the site builder needs alone.

    .venv/bin/python benchmarks/newsroom.py [STORIES ...]      # default: 10 100

Each story is made up (tests/pages/big.py): five sources, twenty claims. `pages` is our own work from fact sheets to
files on disk, the pages about all stories among them; `builder` is MkDocs and its theme on those files alone; `policy`
the Content-Security-Policy of each built page; `ratio` all of it to `builder`; `heaviest` the largest built page. Shown
are seconds of the clock and, in the second line, seconds of processors, which others who use the machine change less.
"""

from __future__ import annotations

import logging
import os
import re
import resource
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from render import seconds  # noqa: E402

from explainer.core.model import Settings  # noqa: E402
from explainer.core.overview import Overview  # noqa: E402
from explainer.mkdocs.plugin import protect  # noqa: E402
from explainer.run.crew import crew  # noqa: E402
from explainer.run.pipeline import look_over, publish, publish_newsroom  # noqa: E402
from explainer.store import write_pages  # noqa: E402
from explainer.store.scaffold import create_project  # noqa: E402
from pages.big import dossier  # noqa: E402

CLAIMS, SOURCES = 20, 5


SETTINGS = Settings(text="quotes")


def make_story(content: Path, number: int) -> Overview:
    name = f"story-{number:05}"
    story = dossier(CLAIMS, SOURCES)
    story = replace(story, sheet=replace(story.sheet, title=replace(story.sheet.title, text=f"Bridge {number}")))
    own = replace(SETTINGS, story=name)
    write_pages(content / name, publish(story, own))
    return look_over(story, own)


def make(project: Path, stories: int) -> None:
    """As `explainer build` does: a process for each processor."""
    content = project / "content"
    with crew() as workers:
        overviews = list(workers.map(partial(make_story, content), range(stories), chunksize=4))
    write_pages(content, publish_newsroom(overviews, SETTINGS))


def measure(stories: int, folder: Path) -> str:
    create_project(folder, "The Valley", "", many=True)
    config = (folder / "mkdocs.yml").read_text(encoding="utf-8")
    kept = re.sub(r"^  - explainer:.*?(?=^\S)", "", config, flags=re.DOTALL | re.MULTILINE)
    (folder / "mkdocs.yml").write_text(kept, encoding="utf-8")
    (folder / "content").mkdir()
    costs = [
        cost(lambda: make(folder, stories)),
        cost(lambda: build(load_config(str(folder / "mkdocs.yml")))),
        cost(lambda: protect(folder / "site")),
    ]
    built = [path.stat().st_size for path in (folder / "site").rglob("*.html")]
    index = (folder / "site" / "search" / "search_index.json").stat().st_size
    clock, processors = (
        "".join(f"{took:>9.1f}" for took in parts) + f"{sum(parts) / parts[1]:>7.2f}"
        for parts in zip(*costs, strict=True)
    )
    sizes = f"{max(built) / 1000:>10.0f}{index / 1e6:>9.1f}"
    return f"{stories:>8}{len(built):>8}{clock}{sizes}\n{'processors':>16}{processors}"


def cost(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds of the clock, and of processors, those of processes that ended meanwhile among them."""
    before = busy()
    return seconds(work), busy() - before


def busy() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def main() -> None:
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    print(f"{'stories':>8}{'pages':>8}{'pages':>9}{'builder':>9}{'policy':>9}{'ratio':>7}{'heaviest':>10}{'search':>9}")
    print(f"{'':>16}{'s':>9}{'s':>9}{'s':>9}{'':>7}{'kB':>10}{'MB':>9}")
    for stories in [int(argument) for argument in sys.argv[1:]] or [10, 100]:
        with tempfile.TemporaryDirectory() as name:
            print(measure(stories, Path(name) / "newsroom"), flush=True)


if __name__ == "__main__":
    main()
