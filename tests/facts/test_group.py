"""What says the same is one claim; what only looks alike is not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from explainer.facts.grouping import candidate_pairs as pairs
from explainer.facts.grouping.candidate_pairs import pair_statements
from explainer.facts.grouping.group import group_statements
from explainer.facts.grouping.similarity import idf_weights, make_vectors
from explainer.facts.judgements.votes import Vote, Votes
from explainer.facts.model.statement import Group, Statement
from explainer.facts.statements.build import make_statements
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read

CASES = yaml.safe_load((Path(__file__).parent.parent / "cases" / "same.yml").read_text("utf-8"))

OF_ITS_OWN = (
    (
        "The weather in the north was mild for the season.",
        "Fishermen along the coast sold their catch at good prices.",
        "A choir of forty children sang in the old church.",
        "The museum of clocks bought a rare sundial.",
        "Farmers planted barley where wheat had grown before.",
        "The library lent more novels than ever.",
    ),
    (
        "Trains between the two cities ran on time.",
        "A painter gave six portraits to the town hall.",
        "Bakers complained about the price of butter.",
        "Students built a bridge out of paper and glue.",
        "The orchestra hired a conductor from abroad.",
        "Volunteers cleaned the banks of the river.",
    ),
)


def _statements(*articles: str) -> tuple[Statement, ...]:
    return make_statements(tuple(annotate(read(f"{n}.txt", text.encode())) for n, text in enumerate(articles)))


def _groups(statements: tuple[Statement, ...]) -> tuple[Group, ...]:
    told = idf_weights(statements)
    return group_statements(statements, pair_statements(statements, make_vectors(statements, told), told))


def _article(case: dict[str, Any], side: str, number: int) -> str:
    return case[side] if case.get("short") else f"{case[side]} {' '.join(OF_ITS_OWN[number])}"


def _marks(case: dict[str, Any]) -> tuple[pytest.MarkDecorator, ...]:
    """What tells the same and is not joined is a pity; `missed` keeps it in sight."""
    return (pytest.mark.xfail(strict=True),) if case.get("missed") else ()


@pytest.mark.parametrize("case", [pytest.param(case, id=case["title"], marks=_marks(case)) for case in CASES])
def test_same_statement(case: dict[str, Any]) -> None:
    statements = _statements(_article(case, "a", 0), _article(case, "b", 1))
    assert len({s.source for s in statements}) == 2
    together = any(len({s.source for s in g.statements if s.order == 0}) == 2 for g in _groups(statements))
    assert together == case["same"]


def test_two_stories_that_look_alike_stay_two() -> None:
    quake = "A strong earthquake killed {} people in {} on Monday. The quake struck near the town of {} at dawn."
    here, there = ("214", "Norland", "Westhaven"), ("60", "Sudonia", "Rio Alto")
    articles = [quake.format(*story) + f" Paper number {n} was there." for story in (here, there) for n in range(3)]
    groups = _groups(_statements(*articles))
    assert any(len(g.sources) == 3 for g in groups)
    assert all({int(source) // 3 for source in g.sources} in ({0}, {1}) for g in groups if "killed" in g.best.text)


def test_a_sentence_that_tells_two_things_supports_both_claims() -> None:
    both = "Acme closed its Springfield plant and will open a school in Wexford."
    one = "Acme closed its Springfield plant on the river after ninety years of making steel ropes there."
    other = "Acme will open a school in Wexford for the children of all who worked with steel ropes there."
    groups = _groups(_statements(both, f"{one} {OF_ITS_OWN[0][0]}", f"{other} {OF_ITS_OWN[1][0]}"))
    assert any({"0", "1"} <= set(g.sources) for g in groups)
    assert any({"0", "2"} <= set(g.sources) for g in groups)


WORDS = st.lists(st.sampled_from("Acme Globex closed opened plant mine in Wexford 20 people never on Monday".split()))


@given(st.lists(WORDS.map(lambda w: " ".join(["The", *w, "was sold."])), min_size=1, max_size=6))
def test_each_statement_words_or_supports_something_and_no_two_groups_share_their_wording(texts: list[str]) -> None:
    statements = _statements(*texts)
    groups = _groups(statements)
    told = {(s.source, s.sentence) for g in groups for s in g.statements}
    assert told == {(s.source, s.sentence) for s in statements if not s.facet}
    assert len({(g.best.source, g.best.start, g.best.end) for g in groups}) == len(groups)
    assert groups == _groups(statements)


def test_what_a_writer_says_as_a_person_words_no_group_that_others_can() -> None:
    """Such a wording is no claim, and all that others tell would be lost with it."""

    class OfTheFirst(Votes):
        def of(self, i: int, j: int) -> Vote | None:
            return Vote(5.0, True, False, True, True) if 0 in (i, j) else None

        def beyond(self, scored: Any) -> Iterator[tuple[int, int]]:
            return iter(sorted({(0, n) for n, s in enumerate(statements) if n and not s.facet}.difference(scored)))

    statements = _statements(
        "You would hardly feel a spider under your skin.",
        "A spider crawled under the skin of the tourist.",
        "Doctors found a spider beneath the man's skin.",
    )
    told = idf_weights(statements)
    pairs = pair_statements(statements, make_vectors(statements, told), told)
    groups = group_statements(statements, pairs, OfTheFirst())
    assert [len(group.statements) for group in groups] == [2, 2]
    assert not any(group.best.text.startswith("You") for group in groups)


def test_work_grows_with_the_corpus_and_not_with_its_square(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = 0
    plain = pairs._Index.candidates

    def counting(index: pairs._Index, touched: set[int]) -> Iterator[tuple[int, list[int]]]:
        nonlocal compared
        for n, others in plain(index, touched):
            compared += len(others)
            yield n, others

    monkeypatch.setattr(pairs._Index, "candidates", counting)
    (base,) = _statements("Acme closed its plant.")

    def work(size: int) -> int:
        nonlocal compared
        compared = 0
        # On one topic some words stand everywhere, and every handful of statements has words of its own.
        terms = [(f"topic{n % 3}", "acme", "plant", f"event{n // 5}", f"word{n}") for n in range(size)]
        told = [tuple((term, 1.0) for term in some) for some in terms]
        _groups(
            tuple(
                replace(base, source=f"s{n // 20}", start=n, terms=t, content=c, names=(), deeds=frozenset())
                for n, (t, c) in enumerate(zip(terms, told, strict=True))
            )
        )
        return compared

    assert work(1200) > 1200
    assert work(2400) < 2.5 * work(1200)


def test_among_many_statements_on_one_topic_its_words_confirm_nothing() -> None:
    letters = "BDFGKLMNPRSTVZ"
    towns = [f"{a}{b}{c}" for a in letters for b in ("alden", "oria", "uston") for c in ("", " Bay", " City")]
    report = "Health officials said the flu virus had infected people in {}, where {} were ill."
    one, *others = (
        " ".join(report.format(town, f"{7 + 3 * n} pupils of a school") for n, town in enumerate(towns[at : at + 14]))
        for at in range(0, 126, 14)
    )
    again = f"{one.split('. ')[0].replace('Health officials', 'Doctors')}. {' '.join(OF_ITS_OWN[0] + OF_ITS_OWN[1])}"
    groups = _groups(_statements(one, *others, again))
    told = [{name for s in g.statements for name in s.names if name in towns} for g in groups]
    assert max(map(len, told)) == 1
    assert any({"0", "9"} <= set(g.sources) for g in groups)
