from __future__ import annotations

from typing import Any

import pytest

from .annotations import cases, see, title


@pytest.mark.parametrize("case", cases("quotations.yml"), ids=title)
def test_cases(case: dict[str, Any]) -> None:
    text = case["text"]
    found = [
        " | ".join(
            (
                "direct" if q.direct else "indirect",
                q.speaker,
                text[q.cue.start : q.cue.end] if q.cue else "",
                q.force,
                text[q.start : q.end],
            )
        )
        for q in see(text).quotations
    ]
    assert found == case["expected"]


def test_a_quote_left_open_ends_with_its_paragraph() -> None:
    text = 'Jane Roe said: "We will close soon.\nThe town of ten thousand people waits.\nNobody knows when.'
    (quote,) = see(text).quotations
    assert text[quote.start : quote.end] == "We will close soon."
