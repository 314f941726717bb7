from __future__ import annotations

from typing import Any

import pytest

from .annotations import cases, see, title


@pytest.mark.parametrize("case", cases("names.yml"), ids=title)
def test_cases(case: dict[str, Any]) -> None:
    text = case["text"]
    found = [(text[n.start : n.end], n.name, n.kind) for n in see(text).names]
    wanted = []
    for line in case["expected"]:
        form, _, kind = line.rstrip(")").rpartition(" (")
        words, _, name = form.partition(" = ")
        wanted.append((words, name or words, kind))
    assert found == wanted


def test_no_name_is_taken_from_boilerplate() -> None:
    lines = (
        "Skip to content",
        "Subscribe to the Gotham Gazette newsletter",
        "The mayor of Gotham spoke about it.",
    )
    text = "\n".join(lines)
    assert "Gotham Gazette" not in {n.name for n in see(text).names}
