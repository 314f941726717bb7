from __future__ import annotations

from typing import Any

import pytest

from explainer.core.model import Quantity

from .annotations import cases, see, title


def reading(text: str, q: Quantity) -> tuple[str, bool, str, float | None, float | None, str, str]:
    amount = q.value if q.scale is None else q.scale
    return text[q.start : q.end], q.approximate, q.bound, amount, q.high, q.unit, q.counted


def expected(line: str) -> tuple[str, bool, str, float | None, float | None, str, str]:
    words, _, rest = line.partition(" = ")
    rest, _, counted = rest.partition(" : ")
    parts = rest.split()
    approximate = parts[0] == "~"
    parts = parts[approximate:]
    bound = parts.pop(0) if parts[0].startswith(("at-", "more-", "less-")) else ""
    if parts[0] == "order":
        parts.pop(0)
    low, _, high = parts.pop(0).partition("..")
    return words, approximate, bound, float(low), float(high) if high else None, " ".join(parts), counted


@pytest.mark.parametrize("case", cases("quantities.yml"), ids=title)
def test_cases(case: dict[str, Any]) -> None:
    text = case["text"]
    found = [reading(text, q) for q in see(text).quantities]
    assert found == [expected(line) for line in case["expected"]]


def test_what_the_dates_cover_is_no_quantity() -> None:
    assert see("It opened on 3 March 2024 and lasted 20 minutes.").quantities == ()
