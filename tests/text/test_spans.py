"""What holds of the spans of all lexical stages, whatever the text: inside it, in order, each inside one block."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from .annotations import see

WORDS = (
    *(
        "said",
        "Acme",
        "the",
        "OpenAI",
        "CEO",
        "Jane Roe",
        "according to",
        "that",
        "81",
        "people",
        "died",
        "$5",
        "million",
    ),
    *(
        "“",
        "”",
        '"',
        "'",
        "’",
        "‘",
        "(",
        ")",
        ",",
        ".",
        ":",
        ";",
        "\n",
        "\n\n",
        "—",
        "-",
        "%",
        "1.5",
        "12:30",
        "per day",
    ),
    *(
        "may",
        "not",
        "WHO",
        "(WHO)",
        "of",
        "and",
        "University",
        "between",
        "to",
        "2",
        "-",
        "he",
        "company",
        "killed",
        "up to",
    ),
)
NEWSLIKE = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)
ANY = st.text(st.characters(codec=None), max_size=80)


def hold(text: str) -> None:
    seen = see(text)
    for spans in (seen.names, seen.quantities, seen.hedges):
        for left, right in pairwise(spans):
            assert left.end <= right.start
    starts = [(q.start, q.end) for q in seen.quotations]
    assert starts == sorted(starts)
    for span in (*seen.names, *seen.quantities, *seen.hedges, *seen.quotations):
        assert 0 <= span.start < span.end <= len(text)
        assert any(b.start <= span.start and span.end <= b.end for b in seen.blocks)
        assert text[span.start : span.end].strip() == text[span.start : span.end]
    for quote in seen.quotations:
        assert quote.cue is None or 0 <= quote.cue.start < quote.cue.end <= len(text)


@given(ANY)
def test_any_text(text: str) -> None:
    hold(text)


@given(NEWSLIKE)
def test_texts_of_the_words_that_matter(text: str) -> None:
    hold(text)


@pytest.mark.parametrize(
    "text",
    [
        "\x00 \ud800 said \udfff",
        "9" * 100_000,
        '"' * 10_000,
        "“" * 10_000,
        "‘a " * 3_000,
        "A" * 100_000,
        "said " * 3_000,
        "1 to " * 3_000,
        "Acme, " * 3_000,
        "one hundred and " * 2_000,
    ],
    ids=["surrogates", "digits", "straight", "curly", "single", "capital", "verbs", "ranges", "names", "numerals"],
)
def test_hostile_texts(text: str) -> None:
    hold(text)
