from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.facts.checking.anchor import CONTEXT, cite, evidence
from sheets import document


@given(st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=120), st.data())
def test_a_citation_is_a_slice_of_its_source_with_its_context(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    made = cite(document("a", text), start, end)
    assert text[made.start : made.end] == made.exact
    assert text[: made.start].endswith(made.prefix)
    assert text[made.end :].startswith(made.suffix)
    assert len(made.prefix) == min(CONTEXT, start)
    assert evidence(document("a", text), start, end).exact == made.exact


@pytest.mark.parametrize(("start", "end"), [(0, 0), (-1, 2), (2, 1), (0, 4)])
def test_no_citation_without_words(start: int, end: int) -> None:
    with pytest.raises(ValueError, match=r"a\.txt"):
        cite(document("a", "abc"), start, end)
