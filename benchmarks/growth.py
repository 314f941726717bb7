"""What a run of `condense` costs as a story grows: the first one, one without news, and one with a single new article.

    make growth                         # or: .venv/bin/python benchmarks/growth.py [SOURCES ...]

Sources are made up by a fixed seed: short reports of ten outlets on one event each, so that a corpus of a thousand
holds a hundred events and every claim meets its repeats. For each size three runs are made in a folder of their own.
Shown are the documents that had to be annotated, whether a sheet had to be composed, the seconds in each part, those of
processors in all, which others who use the machine change less, and the peak of memory. Sizes are 100, 300 and 1,000 by
default; the time of the last tells what to expect of an archive.
"""

from __future__ import annotations

import random
import resource
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

from explainer import store
from explainer.run import incremental, workers
from explainer.run.pipeline import name_sources, renew
from explainer.store import Cache
from explainer.store.sheet import _known as known

OUTLETS = "Courier Gazette Herald Tribune Observer Chronicle Standard Examiner Ledger Dispatch".split()
STARTS = "Bel Cor Dun Elm Fal Gran Hol Kes Lor Mar Nor Os Pel Quin Ras Sal Tor Ul Ver Wen".split()
ENDS = "bury dale ford gate ham leigh mere mouth port stead ton wick".split()
REPORTS = (
    (
        "{firm} said on {day} that it will close its {thing} in {place}.",
        "{firm} will close the {thing} in {place}, the company said on {day}.",
    ),
    ("The {thing} employs {jobs} people.", "About {jobs} people work at the {thing} in {place}."),
    (
        "The union called the closure a betrayal.",
        "“This is a betrayal,” said {person}, who leads the union at {firm}.",
    ),
    ("The {thing} opened in {year}.", "{firm} opened the {thing} in {place} in {year}."),
    (
        "{firm} lost {loss} million dollars last year.",
        "Losses at {firm} reached {loss} million dollars last year, its report shows.",
    ),
    (
        "{person} told reporters that talks about the {thing} would go on.",
        "Talks will continue, {person} said on {day}.",
    ),
    (
        "The mayor of {place} asked the government for help.",
        "{place} asked the government for help on {day}, its mayor said.",
    ),
    (
        "Why the company leaves {place} is not known.",
        "Analysts had expected the closure because orders from abroad had fallen.",
    ),
)
THINGS = "plant mine shipyard brewery refinery mill foundry depot smelter quarry".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday".split()


def article(number: int) -> str:
    """The same text for the same number, in whatever corpus."""
    event, outlet = divmod(number, len(OUTLETS))
    of_event, own = random.Random(event), random.Random(1_000_000 + number)

    def name() -> str:
        return of_event.choice(STARTS) + of_event.choice(ENDS)

    facts = {
        "place": name(),
        "firm": f"{name()} {of_event.choice(['Steel', 'Foods', 'Energy', 'Textiles', 'Motors'])}",
        "person": f"{of_event.choice(['Maria', 'Jonas', 'Ines', 'Tom', 'Ada'])} {name()}",
        "thing": of_event.choice(THINGS),
        "jobs": of_event.randrange(200, 4000, 10),
        "loss": of_event.randrange(5, 90),
        "year": of_event.randrange(1950, 2020),
        "day": of_event.choice(DAYS),
    }
    told = [own.choice(wordings).format(**facts) for wordings in REPORTS if own.random() < 0.8]
    head = f"publisher: {OUTLETS[outlet]}\npublished: 2025-{event % 12 + 1:02}-{event % 27 + 1:02}\n"
    return f"---\n{head}---\n{' '.join(told[:4])}\n\n{' '.join(told[4:])}\n"


def run(folder: Path) -> tuple[int, bool, list[float]]:
    """(documents annotated, whether a sheet was composed, seconds for reading, composing, and merging with saving)."""
    annotated: list[str] = []
    composed: list[int] = []
    annotate_many, compose = workers.annotate_many, incremental.compose
    incremental.annotate_many = lambda documents, *hire: annotate_many(
        annotated.extend(d.id for d in documents) or documents, *hire
    )
    incremental.compose = lambda sources, *state: compose(composed.append(len(sources)) or sources, *state)
    cache, sheet = Cache(folder / ".explainer"), folder / "facts.yml"
    known.cache_clear()  # as in a process of its own
    marks = [time.monotonic()]
    try:
        old = store.load_sheet(sheet, cache)
        documents = name_sources(store.read_seeds(folder / "seeds", cache).documents, old)
        sources = tuple(incremental.annotate_all(documents, cache))
        marks.append(time.monotonic())
        made = incremental.compose_once(sources, cache)
        marks.append(time.monotonic())
        store.save_sheet(sheet, renew(made, documents, old)[0], old, cache)
        marks.append(time.monotonic())
    finally:
        incremental.annotate_many, incremental.compose = annotate_many, compose
    return len(annotated), bool(composed), [after - before for before, after in pairwise(marks)]


def busy() -> float:
    """Seconds of processors so far, those of workers that have ended among them."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def measure(sources: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "seeds").mkdir()
        for number in range(sources):
            (folder / "seeds" / f"{number:05}.txt").write_text(article(number), encoding="utf-8")
        for what in ("first run", "unchanged", "one added"):
            if what == "one added":
                (folder / "seeds" / "new.txt").write_text(article(sources), encoding="utf-8")
            before = busy()
            annotated, composed, seconds = run(folder)
            processors = busy() - before
            parts = "".join(f"{part:10.2f}" for part in seconds)
            said = f"{sources:8} {what:10} {annotated:10} {'yes' if composed else 'no':>9}"
            print(f"{said}{parts}{sum(seconds):9.2f}{processors:11.2f}", flush=True)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)
    print(f"{'':8} peak of memory {peak:.0f} MB", flush=True)


def main() -> None:
    print(f"{'sources':>8} {'run':10} {'annotated':>10} {'composed':>9}", end="")
    print("".join(f"{part:>10}" for part in ("read, s", "compose", "merge")) + f"{'all':>9}{'processors':>11}")
    for sources in [int(argument) for argument in sys.argv[1:]] or [100, 300, 1000]:
        measure(sources)


if __name__ == "__main__":
    main()
