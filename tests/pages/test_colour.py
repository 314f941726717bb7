"""An accent that an editor chooses can be read in both schemes, or is refused."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.core.model import Settings
from explainer.pages import render
from explainer.pages.colour import DARK, LEAST, LIGHT, contrast, for_dark, least_contrast
from pages.fixture import dossier


@pytest.mark.parametrize(("colour", "other", "ratio"), [("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48)])
def test_contrast_is_that_of_the_guidelines(colour: str, other: str, ratio: float) -> None:
    assert round(contrast(colour, other), 2) == ratio
    assert contrast(colour, other) == contrast(other, colour)


@given(st.integers(0, 0xFFFFFF))
def test_every_accent_can_be_read_on_the_dark_pages(number: int) -> None:
    assert least_contrast(for_dark(f"#{number:06x}"), DARK) >= LEAST


def test_the_grounds_are_those_of_the_stylesheet() -> None:
    css = render(dossier(), Settings())["assets/explainer.css"].decode()
    for name, grounds in (("default", LIGHT), ("slate", DARK)):
        block = re.search(rf'\[data-md-color-scheme="{name}"\] \{{(.*?)\}}', css, re.DOTALL)
        assert block
        for kind, colour in zip(("paper", "wash"), grounds, strict=True):
            assert f"--xp-{kind}: {colour};" in block[1]


def test_an_accent_reaches_both_schemes() -> None:
    css = render(dossier(), Settings(accent="#174f91"))["assets/explainer.css"].decode()
    assert "--xp-accent: #174f91;" in css
    assert f"--xp-accent-dark: {for_dark('#174f91')};" in css
