"""How well `explainer sort` finds the stories of a mixed heap of articles, beside TF-IDF with single-pass clustering.

    .venv/bin/python benchmarks/sort.py [PLACE] [BATCHES]

PLACE is a file with an article a line, {"story": the right answer, "text": ..., "title": ..., "published": EDTF}, or a
folder that holds any of these:

    stories/NAME/seeds/*        articles as a project has them
    opposed/*.jsonl             a rumour a line: {"story": number, "bodies": [{"title": ..., "text": ...}]}, as of FNC-1
    same_event/*.jsonl          a sentence a line: {"topic": ..., "subtopic": ..., "doc": ..., "text": ...}, as of ECB+

Without one, it is what comes with the project: `seeds`, `examples`, and the Wikinews texts of
benchmarks/data/gum.jsonl, each of which is in no story.

The articles are taken in order of date; those without a date come last, in an order that a fixed seed gives. Shown is
B-cubed precision, recall and F1 (Bagga and Baldwin 1998): of `sort` on one heap, of `sort` on a stream of so many
batches (20), in which stories stay as they were made and what found none waits for the next batch, and of single-pass
clustering by cosine to the centroid, at the threshold that is best for it on this very heap. An article that is in no
story counts as one of its own. Where ECB+ pairs two events of one kind in a topic, the same is shown with each event
as a story of its own.

Where the articles come from several parts, each is also sorted by thresholds that were chosen on all others: for `sort`
and for single-pass clustering alike.
"""

from __future__ import annotations

import json
import math
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import compress
from pathlib import Path
from unittest.mock import patch

from explainer.core.model import Annotated, Metadata
from explainer.facts.sorting import sort
from explainer.facts.sorting.likeness import Vector, vectors
from explainer.facts.sorting.profile import Profile, profile
from explainer.facts.sorting.sort import sort_articles
from explainer.run.pipeline import annotate
from explainer.store import read_seeds
from explainer.text.readers.read import read

ROOT = Path(__file__).resolve().parent.parent
SEED = 20
THRESHOLDS = [step / 100 for step in range(6, 40, 2)]
JOINS = [step / 1000 for step in range(30, 205, 5)]


@dataclass(frozen=True)
class Article:
    story: str
    """The right answer."""
    event: str
    """The same, where a topic pairs two events that are told alike."""
    part: str
    """Of the data."""
    seen: Annotated


def text_of(story: object, part: str, text: str, title: str = "", published: str = "", event: str = "") -> Article:
    seen = annotate(read("article.txt", text.encode(), Metadata(title=title, published=published)))
    return Article(str(story), event or str(story), part, seen)


def lines(place: Path) -> Iterator[dict[str, str]]:
    yield from map(json.loads, place.read_text(encoding="utf-8").splitlines())


def from_seeds(story: str, seeds: Path) -> Iterator[Article]:
    yield from (Article(story, story, "stories", annotate(document)) for document in read_seeds(seeds).documents)


def found_in(place: Path | None) -> Iterator[Article]:
    if place is None:
        yield from from_seeds("seeds", ROOT / "seeds")
        for example in sorted((ROOT / "examples").iterdir()):
            yield from from_seeds(example.name, example)
        for row in lines(ROOT / "benchmarks" / "data" / "gum.jsonl"):
            yield text_of(row["id"], "stories", row["text"], row["title"], row["date"])
        return
    if place.is_file():
        for row in lines(place):
            published, title = row.get("published") or "", row.get("title") or ""
            yield text_of(row["story"], row.get("part") or "", row["text"], title, published)
        return
    for seeds in sorted(place.glob("stories/*/seeds")):
        yield from from_seeds(seeds.parent.name, seeds)
    for file in sorted(place.glob("opposed/*.jsonl")):
        for told in map(json.loads, file.read_text(encoding="utf-8").splitlines()):
            for body in told["bodies"]:
                yield text_of(f"rumour {told['story']}", "opposed", body["text"], body["title"] or "")
    documents: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for file in sorted(place.glob("same_event/*.jsonl")):
        for row in lines(file):
            documents[f"topic {row['topic']}", row["subtopic"], row["doc"]].append(row["text"])
    for (topic, event, _), sentences in sorted(documents.items()):
        yield text_of(topic, "same_event", "\n\n".join(sentences), event=event)


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
    mixed = list(found_in(Path(sys.argv[1]) if len(sys.argv) > 1 else None))
    batches = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    random.Random(SEED).shuffle(mixed)
    mixed.sort(key=lambda article: article.seen.published or "9")
    articles = [profile(article.seen) for article in mixed]
    gold, events = [article.story for article in mixed], [article.event for article in mixed]
    dated = sum(bool(article.seen.published) for article in mixed)
    print(f"{len(mixed)} articles of {len(set(gold))} stories, {dated} with a date")
    found = {"sort, one heap": in_batches(articles, 1), f"sort, {batches} batches": in_batches(articles, batches)}
    made = vectors(articles)
    passes = {f"TF-IDF, single pass at {at:.2f}": single_pass(made, at) for at in THRESHOLDS}
    show(gold, found, passes)
    if events != gold:
        print(f"with each of {len(set(events))} events as a story:")
        show(events, found, passes)
    parts = [article.part for article in mixed]
    for part in sorted(set(parts)) if len(set(parts)) > 1 else ():
        inside = [part == own for own in parts]
        outside = [not within for within in inside]
        print(f"{part}: {sum(inside)} articles, by thresholds of the other {sum(outside)}")
        show_scores(left_out(gold, articles, inside, outside))


def show(gold: Sequence[str], found: dict[str, list[str]], passes: dict[str, list[str]]) -> None:
    """Of the single passes, the best."""
    scores = {name: b_cubed(gold, stories) for name, stories in found.items()}
    single = {name: b_cubed(gold, stories) for name, stories in passes.items()}
    best = max(single, key=lambda name: single[name][2])
    show_scores(scores | {best: single[best]})


def show_scores(results: dict[str, tuple[float, float, float]]) -> None:
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
