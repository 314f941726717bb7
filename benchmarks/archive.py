"""An archive of many stories, condensed on a Dask cluster of two workers: speed, growth, memory, restart.

    make archive                                   # 1,000, 10,000 and 100,000 articles: many hours
    .venv/bin/python benchmarks/archive.py 1000 2000 4000

Articles are made up by a fixed seed: fifty to a story, of ten outlets, 90 to 340 words, with near-copies of agency
reports and updates of earlier ones. For each size are shown the seconds of the whole run, those in which the workers'
processors were busy with it, articles a second, busy seconds a story, what was read and written, and the largest peak
of memory of a worker so far, which may not pass LIMIT: Dask ends a worker that does. Then the exponent by which busy
time grows between the sizes; and for the last size a run that is killed when half of its sheets stand there, and the
run after it, which makes the rest.
"""

from __future__ import annotations

import math
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from distributed import Client, LocalCluster
from growth import ENDS, OUTLETS, REPORTS, STARTS, THINGS

from explainer.store.scaffold import create_project

A_STORY = 50
LIMIT = "1.5GB"
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
    return sum(1 for _ in (folder / "stories").glob("*/facts.yml"))


def size(folder: Path, pattern: str) -> float:
    return sum(path.stat().st_size for path in folder.glob(pattern) if path.is_file()) / 1e6


def peak() -> float:
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure(folder: Path, many: int, client: Client, address: str) -> float:
    stories = make_project(folder, many)
    before = sum(client.run(time.process_time).values())
    begin = time.monotonic()
    if code := started(folder, address).wait():
        sys.exit(f"condense ended with {code}")
    seconds = time.monotonic() - begin
    busy = sum(client.run(time.process_time).values()) - before
    most = max(client.run(peak).values())
    read, sheet = size(folder, "stories/*/seeds/*"), size(folder, "stories/*/facts.yml")
    kept = size(folder, ".explainer/stories/*/cache/*")
    print(
        f"{many:>9}{stories:>8}{seconds:>9.0f}{busy:>9.1f}{many / seconds:>8.1f}{busy / stories:>8.2f}"
        f"{read:>9.1f}{sheet:>9.1f}{kept:>9.1f}{most:>9.0f}",
        flush=True,
    )
    return busy


def killed_at_half(folder: Path, many: int, address: str) -> None:
    stories = make_project(folder, many)
    begin = time.monotonic()
    going = started(folder, address)
    while sheets(folder) < stories / 2 and going.poll() is None:
        time.sleep(0.2)
    going.kill()
    going.wait()
    stood, half = sheets(folder), time.monotonic() - begin
    begin = time.monotonic()
    code = started(folder, address).wait()
    print(f"killed after {half:.0f} s with {stood} of {stories} sheets; the next run made the rest in "
          f"{time.monotonic() - begin:.0f} s and ended with {code}: {sheets(folder)} sheets", flush=True)  # fmt: skip


def main() -> None:
    sizes = [int(argument) for argument in sys.argv[1:]] or list(SIZES)
    os.environ.setdefault("PYTHONPATH", os.pathsep.join(path for path in sys.path if path))
    heads = ("articles", "stories", "s", "cpu s", "a/s", "cpu/st.", "read", "sheets", "kept", "peak")
    print(
        "".join(f"{head:>{width}}" for head, width in zip(heads, (9, 8, 9, 9, 8, 8, 9, 9, 9, 9), strict=True)), "(MB)"
    )
    took = []
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
            took.append(measure(Path(name) / str(many), many, client, cluster.scheduler_address))
        killed_at_half(Path(name) / "killed", sizes[-1], cluster.scheduler_address)
    if len(sizes) > 1:
        grown = math.log(took[-1] / took[0]) / math.log(sizes[-1] / sizes[0])
        print(f"busy time grows with articles to the power of {grown:.3f}; limit of each worker {LIMIT}")


if __name__ == "__main__":
    main()
