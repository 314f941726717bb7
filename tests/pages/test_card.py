"""The picture of link previews: of the right size, within its edges whatever the title, and never needed to build."""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from importlib import resources
from io import BytesIO

import pytest
import yaml
from PIL import Image

from explainer.core.model import Settings
from explainer.pages import render
from explainer.pages.card import COLOUR, INK, PLAIN, SOFT, Card, draw
from explainer.pages.colour import LIGHT
from pages.fixture import dossier

COUNTS = (("corroborated", 2), ("single-source", 48), ("contested", 7), ("unsupported", 1))
FULL = Card("A bridge is closed", "Built from 5 articles · 58 claims", COUNTS, "All 82 quotes checked word for word")  # type: ignore[arg-type]
MARGIN = 40
"""Pixels in which nothing stands but the stripe at the left."""


def picture(card: Card) -> Image.Image:
    data = draw(card)
    assert data
    return Image.open(BytesIO(data)).convert("RGB")


def front(data: bytes) -> dict[str, object]:
    found = yaml.safe_load(data.decode().split("---\n")[1])
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize(
    "title",
    [
        "A",
        "A bridge is closed",
        "The council of the city decided on Monday that the bridge will be closed for a year " * 4,
        "W" * 100_000,
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft closes",
        "<script>alert(1)</script> {{ 7 * 7 }} \u202e \x00 ](javascript:alert(1))",
        "\u0301" * 500 + "Zalgo",
        "🎉 Prize 🎉",
    ],
)
@pytest.mark.parametrize("counts", [(), COUNTS, tuple((status, 10**9) for status, _ in COUNTS)])
def test_nothing_runs_over_an_edge(title: str, counts: tuple[tuple[str, int], ...]) -> None:
    image = picture(replace(FULL, title=title, counts=counts))  # type: ignore[arg-type]
    assert image.size == (1200, 630)
    paper = tuple(int(LIGHT[0][at : at + 2], 16) for at in (1, 3, 5))
    for edge in (
        (1200 - MARGIN, 0, 1200, 630),
        (MARGIN, 630 - MARGIN, 1200, 630),
        (MARGIN, 0, 1200, MARGIN),
        (16, 0, MARGIN, 630),
    ):
        assert image.crop(edge).getcolors() == [(((edge[2] - edge[0]) * (edge[3] - edge[1])), paper)], edge
    bar = {colour: number for number, colour in image.crop((84, 458, 1128, 472)).getcolors(9999) or ()}
    assert bar[paper] == (14 * 4 * 3 if counts else 14 * 1044), "the parts fill the bar, but for the gaps"


def test_letters_that_the_typeface_lacks_lose_their_accent_and_symbols_are_left_out() -> None:
    for title, plain in (
        ("Erdoğan and Wałęsa meet", "Erdogan and Walesa meet"),
        ("Prize 🎉 给", None),
        ("Привет", None),
    ):
        assert draw(replace(FULL, title=title)) == (draw(replace(FULL, title=plain)) if plain else None)
    assert draw(replace(FULL, title="🎉 Prize")) == draw(replace(FULL, title="Prize"))


def test_colours_are_those_of_the_pages_and_the_stripe_is_the_accent() -> None:
    css = render(dossier(), Settings())["assets/explainer.css"].decode()
    block = re.search(r'\[data-md-color-scheme="default"\] \{(.*?)\}', css, re.DOTALL)
    assert block
    names = {"corroborated": "yes", "single-source": "one", "contested": "no", "unsupported": "gone"}
    for name, colour in {"ink": INK, "soft": SOFT, **{names[key]: value for key, value in COLOUR.items()}}.items():
        assert f"--xp-{name}: {colour};" in block[1]
    assert picture(replace(FULL, accent="#1b6339")).getpixel((5, 300)) == (0x1B, 0x63, 0x39)


def test_the_pages_say_in_words_what_the_card_shows() -> None:
    made = render(dossier(), Settings())
    assert made["assets/card.png"] != render(dossier(), Settings(title="Another"))["assets/card.png"]
    for uri in ("index.md", "sources/trend-post.md"):
        words = str(front(made[uri])["card"])
        assert words.startswith("OpenAI Major Reversal: Sora AI Video Application to Discontinue Service. ")
        assert words.endswith(
            "Built from 5 articles · 14 claims: 2 corroborated, 7 single source, 4 contested, 1 unsupported"
        )


@pytest.mark.parametrize("missing", ["PIL", "letters"])
def test_without_pillow_or_the_letters_the_card_of_the_package_stands_there(
    missing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(title="Привет" if missing == "letters" else "")
    draw.cache_clear()
    with monkeypatch.context() as patch:
        if missing == "PIL":
            patch.setitem(sys.modules, "PIL", None)
        made = render(dossier(), settings)
    draw.cache_clear()
    assert made["assets/card.png"] == (resources.files("explainer.pages") / "assets" / "card.png").read_bytes()
    assert Image.open(BytesIO(made["assets/card.png"])).size == (1200, 630)
    assert front(made["index.md"])["card"] == PLAIN.words


def test_the_same_card_has_the_same_bytes() -> None:
    first = draw(FULL)
    draw.cache_clear()
    assert draw(FULL) == first
