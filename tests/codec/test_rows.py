"""What is kept as rows comes back equal, and nothing else comes back at all."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.codec.rows import from_rows, to_rows
from explainer.core.model import Annotated, Claim, FactSheet, Quantity, Slot
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read
from sheets import any_sheet
from story import ARTICLES

values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=15) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=30,
)


@given(any_sheet())
def test_a_sheet_comes_back_equal(sheet: FactSheet) -> None:
    assert from_rows(to_rows(sheet), FactSheet) == sheet


@pytest.mark.parametrize("name", ARTICLES)
def test_annotations_come_back_equal(name: str) -> None:
    seen = annotate(read(name, ARTICLES[name].encode()))
    assert from_rows(to_rows(seen), Annotated) == seen


@pytest.mark.parametrize("text", ["\ud83d\ude00", "\udfff", "\x00", "\u2028", "😀"])
def test_every_string_comes_back_as_it_was(text: str) -> None:
    assert from_rows(to_rows(Slot(text)), Slot) == Slot(text)


def test_a_whole_number_stays_whole_and_a_broken_one_broken() -> None:
    assert to_rows(from_rows(to_rows(Quantity(0, 1, 5)), Quantity)) == to_rows(Quantity(0, 1, 5))
    assert to_rows(Quantity(0, 1, 5.0)) != to_rows(Quantity(0, 1, 5))


@given(st.binary(max_size=40))
def test_bytes_of_no_meaning_are_refused(data: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        from_rows(data, Claim)


@given(values)
def test_what_does_not_fit_the_model_is_refused(value: Any) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        from_rows(json.dumps(value).encode(), Claim)


@pytest.mark.parametrize(
    "rows",
    [
        b'["a",1,[],[],"verbatim","event","single-source",false,"",null,"",false,false,""]',
        b'["a","t",[],[],"guessed","event","single-source",false,"",null,"",false,false,""]',
        b'["a","t",[],[],[],"event","single-source",false,"",null,"",false,false,""]',
        b'["a","t",{},[],"verbatim","event","single-source",false,"",null,"",false,false,""]',
        b'["a","t",[],[],"verbatim","event","single-source",0,"",null,"",false,false,""]',
        b'["a","t",[],[],"verbatim","event","single-source",false,"",null,"",false,false]',
        b"[" * 100_000,
        b"1" * 100_000,
    ],
)
def test_a_wrong_type_a_strange_value_and_a_missing_field_are_refused(rows: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        from_rows(rows, Claim)
