"""How many lines of a sheet change when one source comes, beside those of the entries that it touches?

    .venv/bin/python benchmarks/small_diffs.py [SEEDS ... [--additions N]]

Each folder of seeds is condensed one source at a time, in several orders, until there were N additions (200). An entry
is touched where anything but its place differs before and after. Lines are counted as `diff` counts them: those beside
the entries' own are the order, the summary, the history, and the sheet's head. Printed are the mean and the largest
count per touched entry, and the untouched entries that changed their place, which must be none.
"""

from __future__ import annotations

import random
import sys
from difflib import SequenceMatcher
from pathlib import Path

from explainer import store
from explainer.codec import encode
from explainer.core.model import Annotated, FactSheet
from explainer.facts.compose import compose
from explainer.run import pipeline

ROOT = Path(__file__).resolve().parent.parent
KINDS = ("sources", "claims", "timeline", "faq", "disagreements")


def touched(old: FactSheet, new: FactSheet) -> set[tuple[str, str]]:
    """(section, id) of every entry that came, went or changed."""
    found = set()
    for kind in KINDS:
        was, now = ({entry.id: entry for entry in getattr(sheet, kind)} for sheet in (old, new))
        found |= {(kind, id) for id in was.keys() | now.keys() if was.get(id) != now.get(id)}
    return found | ({("title", "")} if old.title != new.title else set())


def owners(lines: list[str]) -> list[tuple[str, str]]:
    """(section, id of the entry) of each line of a sheet's text; no id where it is no entry's."""
    section, entry = "", ""
    found = []
    for line in lines:
        if line and not line[0].isspace():
            section, entry = line.partition(":")[0], ""
        elif line.startswith("  - id: ") and section in KINDS:
            entry = line[8:].strip("'\"")
        found.append((section, entry) if line else ("", ""))
    return found


def compared(old: FactSheet, new: FactSheet) -> tuple[int, int, int]:
    """(touched entries, changed lines that are no entry's, untouched entries that changed their place)."""
    names = touched(old, new)
    one, two = (_beside(encode(sheet).split("\n")) for sheet in (old, new))
    blocks = SequenceMatcher(None, one, two, autojunk=False).get_opcodes()
    beside = sum((j - i) + (m - k) for kind, i, j, k, m in blocks if kind != "equal")
    moved = 0
    for kind in KINDS:
        was, now = ([e.id for e in getattr(sheet, kind) if (kind, e.id) not in names] for sheet in (old, new))
        moved += sum(a != b for a, b in zip(was, now, strict=True))
    return len(names), beside, moved


def _beside(lines: list[str]) -> list[str]:
    return [
        line
        for line, (section, entry) in zip(lines, owners(lines), strict=True)
        if line and not entry and section != "title"
    ]


def main() -> int:
    arguments = sys.argv[1:]
    wanted = int(arguments.pop(arguments.index("--additions") + 1)) if "--additions" in arguments else 200
    folders = [Path(name) for name in arguments if name != "--additions"] or [
        ROOT / "seeds",
        ROOT / "benchmarks/data/a380/seeds",
    ]
    chance = random.Random(7)
    shares: list[float] = []
    broken = lines = entries = 0
    while len(shares) < wanted:
        for folder in folders:
            documents = list(store.read_seeds(folder).documents)
            chance.shuffle(documents)
            sheet: FactSheet | None = None
            seen: dict[str, Annotated] = {}
            for most in range(1, len(documents) + 1):
                here = sorted(documents[:most], key=lambda document: document.file)
                named = pipeline.name_sources(tuple(here), sheet)
                for document in named:
                    seen.setdefault(document.id, pipeline.annotate(document))
                made = compose(tuple(seen[document.id] for document in named))
                new, _ = pipeline.renew(made, named, sheet)
                if sheet and len(shares) < wanted:
                    count, beside, moved = compared(sheet, new)
                    shares.append(beside / count if count else 0.0)
                    broken, lines, entries = broken + moved, lines + beside, entries + count
                sheet = new
    print(f"{len(shares)} additions, {entries} entries touched, {lines} lines beside their own")
    print(f"per entry touched: {lines / entries:.2f}, at most {max(shares):.2f} in one addition")
    print(f"untouched entries that moved: {broken}")
    return 1 if broken or max(shares) > 3 else 0


if __name__ == "__main__":
    sys.exit(main())
