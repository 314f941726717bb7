"""How long the site of many stories takes to make and to build, beside what the site builder needs alone.

    .venv/bin/python benchmarks/newsroom.py [STORIES ...]      # default: 10 100

Each story is made up (tests/pages/big.py): five sources, twenty claims. `alone` is MkDocs with Material, its own
templates and its search on those very pages, without our plugin. `pages` is our own work from fact sheets to files on
disk, the pages about all stories among them; `site` is what `explainer build` does from there on, the policy of each
page among it; `ratio` is both to `alone`; `heaviest` the largest built page. Shown are seconds of the clock and, in the
second line, seconds of processors, which others who use the machine change less. Each is measured anew so many times
as RUNS says, in turn, and the median is shown.
"""

from __future__ import annotations

import logging
import os
import re
import resource
import shutil
import statistics
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
from explainer.mkdocs.builder import build_site  # noqa: E402
from explainer.run.crew import crew  # noqa: E402
from explainer.run.pipeline import look_over, publish, publish_newsroom  # noqa: E402
from explainer.store import find_newsroom, write_pages  # noqa: E402
from explainer.store.scaffold import create_project  # noqa: E402
from pages.big import dossier  # noqa: E402

CLAIMS, SOURCES, RUNS = 20, 5, 3
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
    (folder / "content").mkdir()
    whole = (folder / "mkdocs.yml").read_text(encoding="utf-8")
    bare = re.sub(r"^  - explainer:.*?(?=^\S)", "", whole, flags=re.DOTALL | re.MULTILINE)
    (folder / "alone.yml").write_text(bare.replace("  custom_dir: overrides\n", ""), encoding="utf-8")
    newsroom = find_newsroom(folder)
    assert newsroom
    runs = []
    for _ in range(RUNS):
        shutil.rmtree(folder / "content")
        (folder / "content").mkdir()
        runs.append(
            [
                cost(lambda: make(folder, stories)),
                cost(lambda: build(load_config(str(folder / "alone.yml"), site_dir=str(folder / "alone")))),
                cost(lambda: build_site(folder, newsroom)),
            ]
        )
    built = [path.stat().st_size for path in (folder / "site").rglob("*.html")]
    index = (folder / "site" / "search" / "search_index.json").stat().st_size
    clock, processors = (_line([[part[unit] for part in run] for run in runs]) for unit in (0, 1))
    sizes = f"{max(built) / 1000:>10.0f}{index / 1e6:>9.1f}"
    return f"{stories:>8}{len(built):>8}{clock}{sizes}\n{'processors':>16}{processors}"


def _line(runs: list[list[float]]) -> str:
    """The median of each part, and of the ratio with its least and most."""
    parts = [statistics.median(times) for times in zip(*runs, strict=True)]
    ratios = sorted((pages + site) / alone for pages, alone, site in runs)
    spread = f"{ratios[0]:.2f}-{ratios[-1]:.2f}"
    return "".join(f"{took:>9.1f}" for took in parts) + f"{statistics.median(ratios):>7.2f}{spread:>12}"


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
    heads = ("stories", "pages", "pages", "alone", "site", "ratio", "of runs", "heaviest", "search")
    units = ("", "", "s", "s", "s", "", "", "kB", "MB")
    for line in (heads, units):
        print("".join(f"{word:>{width}}" for word, width in zip(line, (8, 8, 9, 9, 9, 7, 12, 10, 9), strict=True)))
    for stories in [int(argument) for argument in sys.argv[1:]] or [10, 100]:
        with tempfile.TemporaryDirectory() as name:
            print(measure(stories, Path(name) / "newsroom"), flush=True)


if __name__ == "__main__":
    main()
