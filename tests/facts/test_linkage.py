"""Groups must be alike as a whole."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from explainer.facts.linkage import average_linkage


def test_a_chain_does_not_end_in_one_group() -> None:
    edges = {(0, 1): 0.9, (1, 2): 0.5, (2, 3): 0.9}
    assert average_linkage(4, edges, 0.4) == [[0, 1], [2, 3]]


def test_what_is_alike_all_over_is_one_group() -> None:
    edges = {(0, 1): 0.9, (0, 2): 0.8, (1, 2): 0.7}
    assert average_linkage(4, edges, 0.4) == [[0, 1, 2], [3]]


def test_a_clash_keeps_two_groups_apart() -> None:
    edges = {(0, 1): 0.9, (1, 2): 0.9, (0, 2): -9.0}
    groups = average_linkage(3, edges, 0.3)
    assert not any({0, 2} <= set(group) for group in groups)


@given(st.dictionaries(st.tuples(st.integers(0, 9), st.integers(0, 9)), st.floats(-1, 1), max_size=40))
def test_each_member_is_in_one_group_and_order_of_edges_is_nothing(raw: dict[tuple[int, int], float]) -> None:
    edges = {(i, j): score for (i, j), score in raw.items() if i < j}
    groups = average_linkage(10, edges, 0.3)
    assert sorted(n for group in groups for n in group) == list(range(10))
    assert groups == average_linkage(10, dict(reversed(edges.items())), 0.3)
