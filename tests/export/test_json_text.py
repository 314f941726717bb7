"""JSON as files hold it: laid out as Python's own encoder does, whatever the values."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from explainer.export.common.json_text import to_json

LEAVES = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text('aé\n"\\')
)
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner) | st.dictionaries(st.text('ab"'), inner) | st.tuples(inner, inner),
    max_leaves=20,
)


@given(VALUES)
def test_values_are_laid_out_as_the_standard_encoder_does(value: object) -> None:
    assert to_json(value).decode() == json.dumps(value, ensure_ascii=False, indent=1) + "\n"
