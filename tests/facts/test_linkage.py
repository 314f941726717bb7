"""Groups must be alike as a whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.facts.grouping.linkage import Dendrogram


def test_a_chain_is_no_closer_than_its_groups_are_on_the_average() -> None:
    tree = Dendrogram(4, {(0, 1): 0.9, (1, 2): 0.5, (2, 3): 0.9})
    assert tree.level(0, 1) == tree.level(2, 3) == pytest.approx(0.9)
    assert tree.level(0, 3) == tree.level(1, 2) == pytest.approx(0.5 / 4)


def test_what_nothing_joins_is_apart() -> None:
    tree = Dendrogram(4, {(0, 1): 0.9, (2, 3): 0.2})
    assert tree.level(1, 2) == 0.0


def test_a_member_joins_at_the_mean_of_what_it_shares() -> None:
    tree = Dendrogram(3, {(0, 1): 0.9, (0, 2): 0.8, (1, 2): 0.6})
    assert tree.level(0, 2) == tree.level(1, 2) == pytest.approx(0.7)


def test_groups_are_cut_where_their_members_are_no_longer_near_enough() -> None:
    tree = Dendrogram(4, {(0, 1): 0.9, (1, 2): 0.5, (2, 3): 0.9})
    first, second, third, fourth = tree.groups(0.5)
    assert first == second != third == fourth
    assert len(set(tree.groups(0.1))) == 1
    assert len(set(tree.groups(1.0))) == 4


@given(st.dictionaries(st.tuples(st.integers(0, 9), st.integers(0, 9)), st.floats(0, 1), max_size=40))
def test_order_of_edges_and_of_members_is_nothing(raw: dict[tuple[int, int], float]) -> None:
    edges = {(i, j): score for (i, j), score in raw.items() if i < j}
    one, other = Dendrogram(10, edges), Dendrogram(10, dict(reversed(edges.items())))
    for i in range(10):
        for j in range(i):
            assert one.level(i, j) == one.level(j, i) == other.level(i, j)
            assert one.level(i, j) <= max(edges.values(), default=0.0) + 1e-9
