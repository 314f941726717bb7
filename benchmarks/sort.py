"""How well `explainer sort` finds the stories of a mixed heap of articles, beside TF-IDF with single-pass clustering.

    .venv/bin/python benchmarks/sort.py FILE.jsonl [BATCHES]

FILE holds one article a line: {"story": the right answer, "text": ..., "title": ..., "published": EDTF}. They are taken
in order of date; those without a date come last, in an order that a fixed seed gives. Shown is B-cubed
precision, recall and F1 (Bagga and Baldwin 1998): of `sort` on one heap, of `sort` on a stream of so many batches (20),
in which stories stay as they were made and what found none waits for the next batch, and of single-pass clustering by
cosine to the centroid, at the threshold that is best for it on this very file. An article that is in no story counts as
one of its own.

Where the lines name the "part" of the data that they come from, and there are two or more, each part is also sorted by
thresholds that were chosen on all others: for `sort` and for single-pass clustering alike.
"""

from __future__ import annotations

import json
import math
import random
import sys
from collections import Counter
from collections.abc import Sequence
from itertools import compress
from pathlib import Path
from unittest.mock import patch

from explainer.core.model import Metadata
from explainer.facts.sorting import sort
from explainer.facts.sorting.likeness import Vector, vectors
from explainer.facts.sorting.profile import Profile, profile
from explainer.facts.sorting.sort import sort_articles
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read

SEED = 20
THRESHOLDS = [step / 100 for step in range(6, 40, 2)]
JOINS = [step / 1000 for step in range(30, 205, 5)]


def b_cubed(gold: Sequence[str], found: Sequence[str]) -> tuple[float, float, float]:
    both, right, ours = Counter(zip(gold, found, strict=True)), Counter(gold), Counter(found)
    precision = sum(n * n / ours[b] for (_, b), n in both.items()) / len(gold)
    recall = sum(n * n / right[a] for (a, _), n in both.items()) / len(gold)
    return precision, recall, 2 * precision * recall / (precision + recall)


def in_batches(articles: Sequence[Profile], batches: int) -> list[str]:
    """The story of each article after a stream of them."""
    stories: dict[str, list[int]] = {}
    waiting: list[int] = []
    size = math.ceil(len(articles) / batches)
    for start in range(0, len(articles), size):
        waiting += range(start, min(start + size, len(articles)))
        known = {name: [articles[at] for at in members] for name, members in stories.items()}
        taken: set[int] = set()
        for placed in sort_articles(known, [articles[at] for at in waiting]):
            members = [waiting[at] for at in placed.articles]
            stories.setdefault(placed.story or f"story {min(members)}", []).extend(members)
            taken |= set(members)
        waiting = [at for at in waiting if at not in taken]
    found = {at: name for name, members in stories.items() for at in members}
    return [found.get(at, f"alone {at}") for at in range(len(articles))]


def single_pass(made: Sequence[Vector], threshold: float) -> list[str]:
    centroids: list[Vector] = []
    found = []
    for vector in made:
        scores = [_cosine(vector, centroid) for centroid in centroids]
        best = max(range(len(scores)), key=scores.__getitem__, default=-1)
        if best < 0 or scores[best] < threshold:
            best = len(centroids)
            centroids.append({})
        for term, weight in vector.items():
            centroids[best][term] = centroids[best].get(term, 0.0) + weight
        found.append(str(best))
    return found


def _cosine(vector: Vector, centroid: Vector) -> float:
    length = math.sqrt(sum(weight * weight for weight in centroid.values()))
    return sum(weight * centroid.get(term, 0.0) for term, weight in vector.items()) / length if length else 0.0


def main() -> None:
    rows = [json.loads(line) for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()]
    batches = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    random.Random(SEED).shuffle(rows)
    rows.sort(key=lambda row: row.get("published") or "9")
    gold = [row["story"] for row in rows]
    articles = []
    for row in rows:
        stated = Metadata(title=row.get("title") or "", published=row.get("published") or "")
        articles.append(profile(annotate(read("article.txt", row["text"].encode(), stated))))
    made = vectors(articles)
    print(f"{len(rows)} articles of {len(set(gold))} stories")
    tried = [(b_cubed(gold, single_pass(made, threshold)), threshold) for threshold in THRESHOLDS]
    best, threshold = max(tried, key=lambda one: one[0][2])
    results = {
        "sort, one heap": b_cubed(gold, in_batches(articles, 1)),
        f"sort, {batches} batches": b_cubed(gold, in_batches(articles, batches)),
        f"TF-IDF, single pass at {threshold:.2f}": best,
    }
    show(results)
    parts = [row.get("part") or "" for row in rows]
    for part in sorted(set(parts)) if len(set(parts)) > 1 else ():
        inside = [part == own for own in parts]
        outside = [not within for within in inside]
        print(f"{part}: {sum(inside)} articles, by thresholds of the other {sum(outside)}")
        show(left_out(gold, articles, inside, outside))


def show(results: dict[str, tuple[float, float, float]]) -> None:
    for name, (precision, recall, score) in results.items():
        print(f"{name:30} precision {precision:.3f}  recall {recall:.3f}  F1 {score:.3f}", flush=True)


def left_out(
    gold: Sequence[str], articles: Sequence[Profile], judged: Sequence[bool], chosen_on: Sequence[bool]
) -> dict[str, tuple[float, float, float]]:
    """B-cubed of one part, by the thresholds that are best on the rest."""
    right, right_elsewhere = ([*compress(gold, some)] for some in (judged, chosen_on))
    own, elsewhere = ([*compress(articles, some)] for some in (judged, chosen_on))
    made, made_elsewhere = vectors(own), vectors(elsewhere)

    def sorted_by(join: float, these: Sequence[Profile]) -> list[str]:
        with patch.object(sort, "JOIN", join):
            return in_batches(these, 1)

    join = max(JOINS, key=lambda one: b_cubed(right_elsewhere, sorted_by(one, elsewhere))[2])
    threshold = max(THRESHOLDS, key=lambda one: b_cubed(right_elsewhere, single_pass(made_elsewhere, one))[2])
    return {
        f"sort, joining from {join:.3f}": b_cubed(right, sorted_by(join, own)),
        f"sort as it is, from {sort.JOIN:.3f}": b_cubed(right, in_batches(own, 1)),
        f"TF-IDF, single pass at {threshold:.2f}": b_cubed(right, single_pass(made, threshold)),
    }


if __name__ == "__main__":
    main()
