from __future__ import annotations

from typing import Any

import pytest

from .annotations import cases, see, title


@pytest.mark.parametrize("case", cases("hedges.yml"), ids=title)
def test_cases(case: dict[str, Any]) -> None:
    assert [f"{h.cue} ({h.kind})" for h in see(case["text"]).hedges] == case["expected"]
