"""Articles on two look-alike events are told apart by their names, figures and rare words."""

from __future__ import annotations

from itertools import combinations

from explainer.facts.grouping.article_similarity import SHORT, Stories
from explainer.facts.grouping.candidate_pairs import pair_statements
from explainer.facts.grouping.group import group_statements
from explainer.facts.grouping.similarity import idf_weights, make_vectors
from explainer.facts.statements.build import make_statements
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read

NORLAND = (
    "A strong earthquake struck Norland at dawn and brought down the bridge of Westhaven over the river Aln.",
    "Rescue teams searched the river Aln below the fallen bridge of Westhaven after the earthquake in Norland.",
    "The earthquake in Norland destroyed the bridge of Westhaven, and divers searched the river Aln.",
)
SUDONIA = (
    "A strong earthquake struck Sudonia on Sunday and set the refinery of Rio Alto on the coast on fire.",
    "Rescue teams fought the fire in the refinery of Rio Alto on the coast after the earthquake in Sudonia.",
    "The earthquake in Sudonia damaged the refinery of Rio Alto, and tankers left the burning coast.",
)


def test_articles_of_one_story_are_closer_than_articles_of_two() -> None:
    articles = [*NORLAND, *SUDONIA]
    statements = make_statements(tuple(annotate(read(f"{n}.txt", text.encode())) for n, text in enumerate(articles)))
    stories = Stories(statements)
    within = [stories.bond(str(i), str(j)) for i, j in (*combinations(range(3), 2), *combinations(range(3, 6), 2))]
    across = [stories.bond(str(i), str(j)) for i in range(3) for j in range(3, 6)]
    assert min(within) > max(across)
    told = idf_weights(statements)
    pairs = pair_statements(statements, make_vectors(statements, told), told)
    assert all(len({int(source) // 3 for source in g.sources}) == 1 for g in group_statements(statements, pairs))


def test_a_long_article_is_in_no_story() -> None:
    long = " ".join(f"Witness number {n} told the court of Westhaven about the bridge." for n in range(SHORT + 1))
    statements = make_statements(
        (annotate(read("long.txt", long.encode())), annotate(read("0.txt", NORLAND[0].encode())))
    )
    assert Stories(statements).bond("long", "0") == 0.0
