"""Time expressions: the case table, properties of any text, and what the seeds must give."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.core import edtf
from explainer.core.model import Block, Sentence, Timex
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read
from explainer.text.timex import find as stage
from explainer.text.timex.find import find_dates
from explainer.text.timex.rules import RULES

CASES = Path(__file__).parents[1] / "cases" / "dates.yml"
TABLE: list[dict[str, Any]] = yaml.load(CASES.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


def find(text: str, published: str = "2026-03-25") -> tuple[Timex, ...]:
    whole = len(text)
    return find_dates(text, (Block(0, whole, "paragraph"),), (_sentences(text)), published)


def _sentences(text: str) -> tuple[Sentence, ...]:
    spans, at = [], 0
    while (stop := text.find(". ", at)) >= 0 and not text[at:stop].endswith(("Sept", "a.m", "Jan")):
        spans.append(Sentence(at, stop + 1))
        at = stop + 2
    return (*spans, Sentence(at, len(text)))


@pytest.mark.parametrize(
    ("rule", "case"),
    [(entry["rule"], case) for entry in TABLE for kind in ("finds", "leaves") for case in entry[kind]],
    ids=lambda value: value if isinstance(value, str) else value["text"][:60],
)
def test_case_table(rule: str, case: dict[str, Any]) -> None:
    text = case["text"]
    found = {text[date.start : date.end]: date.value for date in find(text, case.get("published", "2026-03-25"))}
    assert found == case["dates"]


def test_every_rule_has_its_cases() -> None:
    assert [entry["rule"] for entry in TABLE] == list(dict.fromkeys(rule.id for rule in RULES))
    for entry in TABLE:
        assert sum(bool(case["dates"]) for case in entry["finds"]) >= 2, entry["rule"]
        assert entry["leaves"], entry["rule"]


SEEDS = Path(__file__).parents[2] / "seeds"
IN_SEEDS = {
    "000": [("the years ahead", "FUTURE_REF", "")],
    "001": [
        ("Tuesday", "", ""),
        ("Tuesday", "", ""),
        ("in a few months", "FUTURE_REF", ""),
        ("Recently", "PAST_REF", ""),
        ("recently", "PAST_REF", ""),
        ("soon", "FUTURE_REF", ""),
        ("soon", "FUTURE_REF", ""),
        ("daily", "P1D", ""),
        ("February 2024", "2024-02", "2024-02"),
        ("September 2025", "2025-09", "2025-09"),
        ("At that time", "2025-09", "2025-09"),
        ("January of this year", "2026-01", "2026-01?"),
        ("2025", "2025", "2025"),
        ("December last year", "2025-12", "2025-12?"),
        ("now", "PRESENT_REF", ""),
        ("Tuesday", "", ""),
    ],
    "002": [("This past Tuesday", "", ""), ("15 months", "P15M", ""), ("currently", "PRESENT_REF", "")],
    "003": [("now", "PRESENT_REF", ""), ("years to come", "FUTURE_REF", "")],
    "004": [
        ("now", "PRESENT_REF", ""),
        ("the coming decade", "FUTURE_REF", ""),
        ("currently", "PRESENT_REF", ""),
        ("in the future", "FUTURE_REF", ""),
        ("now", "PRESENT_REF", ""),
    ],
}


@pytest.mark.parametrize("seed", sorted(IN_SEEDS))
def test_seeds(seed: str) -> None:
    """Every expression of the first five sources, with no publication date given."""
    (path,) = SEEDS.glob(f"{seed}_*.txt")
    seen = annotate(read(path.name, path.read_bytes()))
    text = seen.document.text
    assert [(text[date.start : date.end], date.value, date.edtf) for date in seen.dates] == IN_SEEDS[seed]


ALPHABET = st.one_of(
    st.characters(),
    st.sampled_from(["\ud800", "\x00", "\u200f", "\u0301", "“", "'", "²", "٣", "1", "20", "2025", "-", "/", ":"]),
    st.sampled_from(
        [" May ", " Tuesday ", " the ", " last ", " year ", " in ", " of ", " two ", " ago ", " 's ", "\n"]
    ),
)


@given(
    st.lists(ALPHABET, max_size=60).map("".join), st.sampled_from(["", "2026-03-25", "2026?", "0001-01-01", "9999-12"])
)
@settings(max_examples=300, deadline=None)
def test_any_text(text: str, published: str) -> None:
    """Spans lie inside the text, in order and apart; what is resolved is a valid date with its rule in words."""
    end = 0
    for date in find(text, published):
        assert end <= date.start < date.end <= len(text)
        end = date.end
        assert not date.edtf or edtf.valid(date.edtf)
        assert date.rule


HOSTILE = [
    "9" * 1_000_000,
    '"' * 10_000,
    "May " * 20_000,
    "1,2" * 50_000,
    "12:" * 50_000,
    "the last " * 20_000,
    "2." * 50_000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:8])
def test_hostile_text_is_read(text: str) -> None:
    assert all(date.end <= len(text) for date in find(text))


def test_work_grows_with_the_length(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rules tried per sentence stay the same however long the article is."""
    tried = []
    resolve = stage._resolve
    monkeypatch.setattr(stage, "_resolve", lambda *given: tried.append(1) or resolve(*given))
    sentence = "On Tuesday, 5 March 2019, it fell 45% and may rise by the end of next year. "
    counts = []
    for times in (10, 100, 1000):
        tried.clear()
        find(sentence * times)
        counts.append(len(tried))
    assert counts[1] == 10 * counts[0]
    assert counts[2] == 10 * counts[1]


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("It began in early 2010.", "early"),
        ("It ended in mid-March 2019.", "mid"),
        ("It grew towards the end of 2019.", "end"),
        ("It began about two years ago.", "about"),
        ("It has grown since 2003.", "since"),
        ("It will open by May 2027.", "by"),
        ("It opened in May 2017.", ""),
    ],
)
def test_qualified_as_the_source_qualifies(text: str, modifier: str) -> None:
    (date,) = find(text)
    assert date.modifier == modifier


def test_an_unknown_publication_date_leaves_the_words() -> None:
    (date,) = find("It was cancelled on Tuesday.", published="")
    assert (date.value, date.edtf) == ("", "")
    assert "not known" in date.rule


def test_an_inferred_publication_date_makes_what_counts_from_it_uncertain() -> None:
    (date,) = find("It was cancelled last year.", published="2026?")
    assert date.edtf == "2025?"
    assert "inferred" in date.rule


def test_a_dateline_is_read_and_other_boilerplate_is_not() -> None:
    text = "Published 3 May 2025\nCopyright 2019"
    blocks = (Block(0, 20, "boilerplate", "published"), Block(21, 35, "boilerplate", "copyright"))
    assert [text[date.start : date.end] for date in find_dates(text, blocks, (), "")] == ["3 May 2025"]
