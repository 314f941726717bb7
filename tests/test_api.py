"""What other programs may use, and the page that shows it."""

from __future__ import annotations

import doctest
from pathlib import Path

import pytest

import explainer

PAGE = Path(__file__).parent.parent / "docs" / "api.md"


def test_the_page_shows_what_happens() -> None:
    assert doctest.testfile(str(PAGE), module_relative=False).failed == 0


@pytest.mark.parametrize("name", explainer.__all__)
def test_each_public_name_is_there_and_on_the_page(name: str) -> None:
    assert getattr(explainer, name).__name__ == name
    assert name in PAGE.read_text(encoding="utf-8")


def test_no_other_name_is_made_up() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        explainer.nothing  # noqa: B018
