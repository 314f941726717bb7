"""Where tokens begin and end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.grammar.tagging.tokens import tokenize

CASES = [
    ("It isn't Lee's, it's Kim’s.", "It is n't Lee 's , it 's Kim ’s ."),
    ("They can't, won't, cannot and don’t.", "They ca n't , wo n't , can not and do n’t ."),
    ("The players' pay", "The players ' pay"),
    ("O'Neil, L'Enfant and d'Hondt", "O'Neil , L'Enfant and d'Hondt"),
    ("a six-week, state-owned plan by a co-founder", "a six - week , state - owned plan by a co-founder"),
    ("an anti-war, pro-Western ex-minister", "an anti-war , pro-Western ex-minister"),
    ("The U.S. and the U.N. met at 9 a.m. in D.C.", "The U.S. and the U.N. met at 9 a.m. in D.C."),
    ("Mr. J. Smith Jr. of Acme Inc. left.", "Mr. J. Smith Jr. of Acme Inc. left ."),
    ("He works at Acme Co.", "He works at Acme Co."),
    ("So did we all.", "So did we all ."),
    ("$3.5bn, 1,200 km and 10%", "$ 3.5 bn , 1,200 km and 10 %"),
    ("US$40 or £5", "US$ 40 or £ 5"),
    ("5pm, the 1990s, the '80s, the 21st", "5 pm , the 1990s , the '80s , the 21st"),
    ('"Well ... no," he said -- twice—', '" Well ... no , " he said -- twice —'),
    ("Wait… “what”?!", "Wait … “ what ” ?!"),
    (
        "See https://example.org/a?b=c, or mail a.b@example.org.",
        "See https://example.org/a?b=c , or mail a.b@example.org .",
    ),
    ("#Vote2020 says @someone", "#Vote2020 says @someone"),
    ("AT&T and R&D", "AT&T and R&D"),
    ("PARIS (AP) -- It rained", "PARIS ( AP ) -- It rained"),
    ("at 9:30 on 3/4/2020", "at 9:30 on 3/4/2020"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_tokens(text: str, expected: str) -> None:
    assert " ".join(token.text for token in tokenize(text, 0, len(text))) == expected


def test_offsets_are_those_of_the_whole_text() -> None:
    text = "First. Don't go. Last."
    tokens = tokenize(text, 7, 16)
    assert [(t.start, t.end, t.text) for t in tokens] == [
        (7, 9, "Do"),
        (9, 12, "n't"),
        (13, 15, "go"),
        (15, 16, "."),
    ]


@given(st.text() | st.text("aN.n't'’s-—$5,% U@#&/\n\"!"), st.integers(0, 5), st.integers(0, 5))
def test_tokens_cover_all_but_spaces_in_order_and_stay_inside(text: str, before: int, after: int) -> None:
    start = min(before, len(text))
    end = max(start, len(text) - after)
    at = start
    for token in tokenize(text, start, end):
        assert at <= token.start < token.end <= end
        assert not text[at : token.start].strip()
        assert token.text == text[token.start : token.end]
        at = token.end
    assert not text[at:end].strip()


@pytest.mark.parametrize(
    "hostile", ["a." * 50_000, "a-" * 50_000, "1," * 50_000, "'" * 100_000, "a@" * 50_000, "x" * 100_000]
)
def test_a_hostile_text_ends(hostile: str) -> None:
    assert tokenize(hostile, 0, len(hostile))
