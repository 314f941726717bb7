"""Sorting articles: what the cases show, and that the order in which they come changes nothing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from explainer.facts.sorting.profile import Profile
from explainer.facts.sorting.sort import sort_articles

WORDS = {
    "quake": "quake richter collapsed rubble aftershock epicentre tremor".split(),
    "rocket": "rocket launch orbit satellite booster payload capsule".split(),
    "strike": "strike union walkout picket wage negotiation shift".split(),
}


def article(story: str, number: int, day: int = 0) -> Profile:
    """Five of the story's seven words, and two that nobody else uses."""
    own = [f"{story}{number}a", f"{story}{number}b"]
    words = [word for at, word in enumerate(WORDS[story]) if at not in (number % 7, (number + 3) % 7)]
    return Profile(f"{story} {number}", day, tuple((word, 1) for word in sorted([*words, *own])))


HEAP = [article(story, number) for number in range(4) for story in sorted(WORDS)]


@given(st.permutations(range(len(HEAP))))
def test_the_order_of_articles_changes_nothing(order: list[int]) -> None:
    found = {frozenset(order[at] for at in placed.articles) for placed in sort_articles({}, [HEAP[n] for n in order])}
    assert found == {frozenset(range(start, len(HEAP), 3)) for start in range(3)}


def test_stories_that_are_there_take_theirs_and_never_join() -> None:
    stories = {"one": [article("quake", 4)], "two": [article("quake", 5)], "rockets": [article("rocket", 4)]}
    placed = sort_articles(stories, [article("rocket", 0), article("quake", 0), article("strike", 0)])
    assert [one.story for one in placed] in (["one", "rockets"], ["rockets", "two"], ["one", "two", "rockets"])
    assert sorted(at for one in placed for at in one.articles) == [0, 1]
    assert next(one for one in placed if one.story == "rockets").terms[0] in WORDS["rocket"]


def test_what_lies_years_apart_is_less_alike() -> None:
    def likeness(day: int) -> float:
        (placed,) = sort_articles({}, [article("quake", 0, 730_000), article("quake", 1, day), article("rocket", 1)])
        return placed.likeness

    assert likeness(730_000) == likeness(0) > likeness(730_365) > likeness(730_730)


def test_an_empty_article_belongs_to_none() -> None:
    assert sort_articles({}, [Profile("", 0, ()), Profile("", 0, ())]) == ()
