"""Fits the weights by which words tell that a passage bears out a claim (`facts/grouping/entailment`).

    fit_entailment.py STORY [STORY ...]

A STORY is a folder with `seeds/` and an answer key `gold.yml`, which lists facts with every passage that tells them. A
passage bears out a claim where it tells every fact that the claim tells. Printed are the weights of a logistic
regression (with a penalty, by Newton's method), and how well each story is judged by weights fitted to all others:
the share of the pairs taken that are right, and of the right ones that are taken. The same stories give the same bytes.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Sequence
from pathlib import Path

from story_score import answer_key, told

from explainer.facts.grouping.candidate_pairs import pair_statements
from explainer.facts.grouping.contradictions import compatible
from explainer.facts.grouping.entailment import ENTAILS, Shared, features
from explainer.facts.grouping.same_claim_score import Odds
from explainer.facts.grouping.similarity import idf_weights, make_vectors
from explainer.facts.model.statement import Statement
from explainer.facts.propositions.relation import relate
from explainer.facts.statements.build import make_statements
from explainer.run.pipeline import annotate, name_sources
from explainer.store.seeds import read_seeds

PENALTY = 10.0
"""Of the square of a weight of a feature scaled to a deviation of one; the constant has none."""
STEPS = 30
Row = tuple[dict[str, float], bool]


def rows_of(folder: Path) -> list[Row]:
    """(features, does the passage tell all facts of the claim) of all pairs of two sources that may say the same."""
    documents = name_sources(read_seeds(folder / "seeds").documents, None)
    sources = tuple(annotate(document) for document in documents)
    statements = make_statements(sources)
    number = {source.document.id: n for n, source in enumerate(sources)}
    facts = told(answer_key(folder), sources, [[(number[s.source], s.told, s.end)] for s in statements]).facts
    weights = idf_weights(statements)
    vectors = make_vectors(statements, weights)
    pairs = pair_statements(statements, vectors, weights)
    beside: dict[int, list[int]] = {}
    for i, j in zip(pairs.one, pairs.other, strict=True):
        beside.setdefault(i, []).append(j)
    odds, rows = Odds(statements, vectors, weights), []
    for i, others in sorted(beside.items()):
        for j, _, shared in odds.of(i, others):
            rows += _both_ways(statements[i], statements[j], shared, facts.get(i, set()), facts.get(j, set()))
    return rows


def _both_ways(one: Statement, other: Statement, shared: Shared, ours: set[str], theirs: set[str]) -> list[Row]:
    forth, back = relate(one, other), relate(other, one)
    if one.source == other.source or forth.clash or back.clash or not compatible(one, other):
        return []
    made = [
        (features(one, other, shared, forth, back), ours, theirs),
        (features(other, one, shared.turned(), back, forth), theirs, ours),
    ]
    return [(found, claimed <= passage) for found, claimed, passage in made if claimed]


def fit(rows: Sequence[Row]) -> dict[str, float]:
    """Weights by feature."""
    names = [name for name in rows[0][0] if name != "constant"]
    mean = {name: math.fsum(row[name] for row, _ in rows) / len(rows) for name in names}
    scale = {
        name: math.sqrt(math.fsum((row[name] - mean[name]) ** 2 for row, _ in rows) / len(rows)) or 1.0
        for name in names
    }
    table = [([1.0, *((row[name] - mean[name]) / scale[name] for name in names)], right) for row, right in rows]
    weights = [0.0] * (len(names) + 1)
    for _ in range(STEPS):
        weights = _newton(table, weights)
    found = {name: weight / scale[name] for name, weight in zip(names, weights[1:], strict=True)}
    constant = weights[0] - math.fsum(found[name] * mean[name] for name in names)
    return {"constant": constant, **found}


def _newton(table: Sequence[tuple[list[float], bool]], weights: list[float]) -> list[float]:
    size = len(weights)
    slope = [-PENALTY * w if k else 0.0 for k, w in enumerate(weights)]
    curve = [[PENALTY * (a == b and a > 0) for b in range(size)] for a in range(size)]
    for row, right in table:
        p = 1 / (1 + math.exp(-math.fsum(w * x for w, x in zip(weights, row, strict=True))))
        for a in range(size):
            slope[a] += (right - p) * row[a]
            for b in range(a + 1):
                curve[a][b] += p * (1 - p) * row[a] * row[b]
    for a in range(size):
        for b in range(a):
            curve[b][a] = curve[a][b]
    return [w + step for w, step in zip(weights, _solve(curve, slope), strict=True)]


def _solve(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Of linear equations with a symmetric, positive definite matrix."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for n, row in enumerate(rows):
        for other in rows[:n] + rows[n + 1 :]:
            share = other[n] / row[n]
            for k in range(n, len(row)):
                other[k] -= share * row[k]
    return [row[-1] / row[n] for n, row in enumerate(rows)]


def _score(rows: Sequence[Row], weights: dict[str, float]) -> tuple[int, int, int]:
    """(taken and right, taken, right)"""
    taken = [
        right for row, right in rows if math.fsum(weight * row[name] for name, weight in weights.items()) >= ENTAILS
    ]
    return sum(taken), len(taken), sum(right for _, right in rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories", metavar="STORY", nargs="+", type=Path)
    stories = {folder.name: rows_of(folder) for folder in sorted(parser.parse_args().stories)}
    for name, rows in stories.items():
        others = [row for other, found in stories.items() if other != name for row in found]
        if others:
            right, taken, wanted = _score(rows, fit(others))
            print(f"{name}: precision {right / max(1, taken):.3f}, recall {right / max(1, wanted):.3f} of {wanted}")
    for name, weight in fit([row for rows in stories.values() for row in rows]).items():
        print(f'    "{name}": {weight:.2f},')


if __name__ == "__main__":
    main()
