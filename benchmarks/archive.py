"""An archive of many stories, condensed on a Dask cluster of two workers: speed, growth, memory, restart.

    make archive                                   # 1,000, 10,000 and 100,000 articles: many hours
    .venv/bin/python benchmarks/archive.py 1000 2000 4000

Articles are made up by a fixed seed: fifty to a story, of ten outlets, 90 to 340 words, with near-copies of agency
reports and updates of earlier ones. The run of the last size is killed when half of its sheets stand there, and another
makes the rest. At every tenth of a size are shown the seconds so far, those in which the workers' processors were busy,
articles a second, busy seconds a story, and the largest peak of memory of a worker since the first size, which may not
pass LIMIT: Dask ends a worker that does. At the end of a size, what was read and written, and what the process that
hands out the stories took; after all, the exponents by which busy time grows from size to size.
"""

from __future__ import annotations

import math
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from distributed import Client, LocalCluster
from growth import ENDS, OUTLETS, REPORTS, STARTS, THINGS

from explainer.store.scaffold import create_project

A_STORY = 50
LIMIT = "1GB"
SIZES = (1_000, 10_000, 100_000)
MORE = (
    "{person} had warned in {month} that orders for the {thing} were falling.",
    "Residents of {place} gathered outside the town hall on {day} to hear what the council would do about the {thing}.",
    "The council of {place} voted {votes} to {against} on {day} for a loan of {loan} million dollars to {firm}.",
    "A report that {firm} published in {month} says that repairs of the {thing} would cost {cost} million dollars.",
    "“Nobody asked us before they decided,” said {other}, who has worked at the {thing} for {long} years.",
    "{other} said that the ministry had denied that it knew of the plans of {firm} before {day}.",
    "The ministry said on {day} that it would study the offer of {firm}, and did not say when it would decide.",
    "Shares of {firm} fell by {fall} percent on {day}, after the company said that it would not pay a dividend.",
    "In {year} the {thing} was damaged by a fire that killed {dead} people.",
    "{firm} expects to move {moved} of the jobs to its site in {away} by {month} of next year.",
    "Police said that {held} people were held after a protest in {place} on {day}.",
    "{person} rejected a claim by the union that {firm} had planned to leave {place} since {year}.",
    "An expert on the trade, {expert}, said that the {thing} could be sold if the price of energy fell.",
    "Schools in {place} stayed closed on {day} because buses did not run.",
)
MONTHS = "January February March April May June July August September October November December".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday".split()
FIRST = "Maria Jonas Ines Tom Ada Pavel Nora Luis Greta Omar".split()


def articles(story: int, many: int) -> Iterator[str]:
    """The same texts for the same numbers, in whatever archive."""
    chance = random.Random(story)

    def name() -> str:
        return chance.choice(STARTS) + chance.choice(ENDS)

    fixed = {
        "place": name(),
        "away": name(),
        "firm": f"{name()} {chance.choice(['Steel', 'Foods', 'Energy', 'Textiles', 'Motors'])}",
        **{who: f"{chance.choice(FIRST)} {name()}" for who in ("person", "other", "expert")},
        "thing": chance.choice(THINGS),
        "year": chance.randrange(1950, 2015),
    }
    told: list[str] = []
    for number in range(many):
        own = random.Random(1_000_003 * story + number)
        week = number // 5
        facts = {**fixed, **_of_week(random.Random(7919 * story + week))}
        if told and own.random() < 0.15:  # an agency's report, printed again with other words at its end
            text = f"{own.choice(told[-10:])}\n\n{own.choice(MORE).format(**facts)}"
        else:
            first = [own.choice(wordings).format(**facts) for wordings in REPORTS if own.random() < 0.7]
            rest = [own.choice(MORE).format(**facts) for _ in range(own.randrange(6, 40))]
            lines = [*first, *dict.fromkeys(rest)]
            text = "\n\n".join(" ".join(lines[at : at + 3]) for at in range(0, len(lines), 3))
            told.append(text)
        day = f"2025-{1 + week % 12:02}-{1 + number % 28:02}"
        yield f"---\npublisher: {OUTLETS[number % len(OUTLETS)]}\npublished: {day}\n---\n{text}\n"


def _of_week(chance: random.Random) -> dict[str, object]:
    """What is news in one week, and other news in the next: numbers that grow, votes, days."""
    return {
        "day": chance.choice(DAYS),
        "month": chance.choice(MONTHS),
        "jobs": chance.randrange(200, 4000, 10),
        "loss": chance.randrange(5, 90),
        "votes": chance.randrange(8, 15),
        "against": chance.randrange(1, 7),
        **{key: chance.randrange(2, 60) for key in ("loan", "cost", "long", "fall", "dead", "held")},
        "moved": chance.randrange(50, 900, 10),
    }


def make_project(folder: Path, many: int) -> int:
    """The number of its stories."""
    create_project(folder, "Archive", "", many=True)
    (folder / "stories" / "example" / "seeds" / "example.md").unlink()
    (folder / "stories" / "example" / "seeds").rmdir()
    (folder / "stories" / "example").rmdir()
    (folder / "content").mkdir()
    stories = -(-many // A_STORY)
    for story in range(stories):
        seeds = folder / "stories" / f"story-{story:06}" / "seeds"
        seeds.mkdir(parents=True)
        for number, text in enumerate(articles(story, min(A_STORY, many - story * A_STORY))):
            (seeds / f"{number:04}.md").write_text(text, encoding="utf-8")
    return stories


def started(folder: Path, address: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "explainer", "condense", "--scheduler", address]
    return subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def sheets(folder: Path) -> int:
    return sum((story / "facts.yml").exists() for story in (folder / "stories").iterdir())


def size(folder: Path, pattern: str) -> float:
    return sum(path.stat().st_size for path in folder.glob(pattern) if path.is_file()) / 1e6


def peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


class Run:
    """One size of the archive, made and watched."""

    def __init__(self, folder: Path, many: int, client: Client) -> None:
        self.folder, self.many, self.client = folder, many, client
        self.stories = make_project(folder, many)
        self.begin, self.before, self.shown = time.monotonic(), self.busy(), 0

    def busy(self) -> float:
        return sum(self.client.run(time.process_time).values())

    def show(self, stood: int) -> float:
        seconds, busy = time.monotonic() - self.begin, self.busy() - self.before
        done = stood * self.many / self.stories
        most = max(self.client.run(peak).values())
        print(
            f"{done:>9.0f}{stood:>8}{seconds:>9.0f}{busy:>9.1f}{done / seconds:>8.1f}{busy / stood:>8.2f}{most:>9.0f}",
            flush=True,
        )
        return busy

    def until(self, going: subprocess.Popen[bytes], enough: float) -> int:
        """Waits until so many sheets stand there, or the run has ended; how many there are."""
        while (running := going.poll() is None) and (stood := sheets(self.folder)) < enough:
            if 10 * stood // self.stories > self.shown:
                self.shown = 10 * stood // self.stories
                self.show(stood)
            time.sleep(min(5, self.stories / 20))
        return stood if running else sheets(self.folder)

    def all(self, address: str, killed: bool) -> float:
        """The busy seconds of the workers."""
        if killed:
            going = started(self.folder, address)
            stood = self.until(going, self.stories / 2)
            going.kill()
            going.wait()
            print(
                f"killed after {time.monotonic() - self.begin:.0f} s, with {stood} of {self.stories} sheets", flush=True
            )
        again = time.monotonic()
        going = started(self.folder, address)
        self.until(going, math.inf)
        if going.returncode:
            sys.exit(f"condense ended with {going.returncode}")
        if killed:
            print(f"the next run made the rest in {time.monotonic() - again:.0f} s and ended well", flush=True)
        busy = self.show(sheets(self.folder))
        kinds = {
            "sources": "stories/*/seeds/*",
            "sheets": "stories/*/facts.yml",
            "caches": ".explainer/stories/*/cache/*",
        }
        print("; ".join(f"{name} {size(self.folder, pattern):.1f} MB" for name, pattern in kinds.items()), end="; ")
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        print(f"handing out: {used.ru_utime + used.ru_stime:.0f} s of all runs so far", flush=True)
        return busy


def main() -> None:
    sizes = [int(argument) for argument in sys.argv[1:]] or list(SIZES)
    os.environ.setdefault("PYTHONPATH", os.pathsep.join(path for path in sys.path if path))
    heads = ("articles", "stories", "s", "cpu s", "a/s", "cpu/st.", "peak, MB")
    print("".join(f"{head:>{width}}" for head, width in zip(heads, (9, 8, 9, 9, 8, 8, 9), strict=True)), flush=True)
    took: list[float] = []
    with (
        tempfile.TemporaryDirectory() as name,
        LocalCluster(
            n_workers=2,
            threads_per_worker=1,
            memory_limit=LIMIT,
            host="127.0.0.1",
            dashboard_address=None,
            local_directory=name,
        ) as cluster,
        Client(cluster) as client,
    ):
        for many in sizes:
            folder = Path(name) / str(many)
            took.append(Run(folder, many, client).all(cluster.scheduler_address, many == sizes[-1]))
            shutil.rmtree(folder)
    for (fewer, less), (more, most) in pairwise(zip(sizes, took, strict=True)):
        grown = math.log(most / less) / math.log(more / fewer)
        print(f"from {fewer} to {more}, busy time grows with articles to the power of {grown:.3f}")
    print(f"limit of each worker {LIMIT}, held")


if __name__ == "__main__":
    main()
