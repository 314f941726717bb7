"""Layout and boilerplate, against pages that people wrote down line by line."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from explainer.text.layout.blocks import mark_blocks

CASES = Path(__file__).parent.parent / "cases"
SEEDS = Path(__file__).parent.parent.parent / "seeds"
PAGES = [
    case
    for file in ("blocks.yml", "blocks_more.yml", "blocks_comments.yml")
    for case in yaml.safe_load((CASES / file).read_text(encoding="utf-8"))
]
MARKED = yaml.safe_load((CASES / "blocks_seeds.yml").read_text(encoding="utf-8"))


def labels(text: str) -> list[tuple[int, str]]:
    """(start, label) of each block, where boilerplate is labelled by its reason."""
    return [(block.start, block.reason or block.kind) for block in mark_blocks(text)]


@pytest.mark.parametrize("case", PAGES, ids=lambda case: str(case["title"]))
def test_every_line_is_what_a_reader_takes_it_for(case: dict[str, str]) -> None:
    text, expected = "", []
    for line in case["page"].splitlines():
        label, bar, words = line.partition(" | ")
        if bar:
            expected.append((label.strip().split(" + "), words))
        text += (words if bar else line.strip()) + "\n"
    starts = []
    at = 0
    for _, words in expected:
        at = text.index(words, at)
        starts.append(at)
    found: list[list[str]] = [[] for _ in expected]
    for start, label in labels(text):
        found[sum(begin <= start for begin in starts) - 1].append(label)
    assert [(f, w) for f, (_, w) in zip(found, expected, strict=True)] == expected


@pytest.mark.parametrize("case", MARKED, ids=lambda case: str(case["file"]))
def test_seeds_lose_their_menus_and_nothing_else(case: dict[str, object]) -> None:
    text = (SEEDS / str(case["file"])).read_text(encoding="utf-8")
    found: dict[str, list[int]] = {"boilerplate": [], "headings": []}
    for block in mark_blocks(text):
        number = text.count("\n", 0, block.start) + 1
        if block.kind == "boilerplate":
            found["boilerplate"].append(number)
        elif block.kind == "heading":
            found["headings"].append(number)
    assert found == {"boilerplate": _numbers(case["boilerplate"]), "headings": _numbers(case["headings"])}


def _numbers(written: object) -> list[int]:
    """'1-3, 7' -> [1, 2, 3, 7]"""
    numbers: list[int] = []
    for part in str(written).split(",") if written else []:
        first, _, last = part.strip().partition("-")
        numbers += range(int(first), int(last or first) + 1)
    return numbers


LINES = st.lists(
    st.one_of(
        st.text(max_size=60),
        st.sampled_from(
            ["Home", "Share", "By Ann Lee", "The dog ran. It fell.", "ROME (AP) - It rained.", "- item", ""]
        ),
        st.characters(codec=None).map(lambda c: c * 20),
    ),
    max_size=20,
).map("\n".join)


@given(LINES)
def test_blocks_are_ordered_and_cover_all_that_is_not_blank(text: str) -> None:
    at = 0
    for block in mark_blocks(text):
        assert at <= block.start < block.end <= len(text)
        assert not text[at : block.start].strip()
        assert text[block.start : block.end] == text[block.start : block.end].strip()
        at = block.end
    assert not text[at:].strip()


@pytest.mark.parametrize(
    "line",
    [
        "1" * 300_000,
        '"' * 10_000,
        "(Reuters) - " * 30_000,
        "A" * 300_000,
        "Home | " * 50_000,
        "Photo: " * 50_000,
        "© " * 99_999,
    ],
    ids=["digits", "quotes", "datelines", "capitals", "menu", "credits", "copyright"],
)
def test_hostile_lines_are_one_block(line: str) -> None:
    assert len(mark_blocks(line)) <= 3


def test_a_page_of_menus_only_is_all_boilerplate() -> None:
    blocks = mark_blocks("Home\nNews\nSport\nBusiness\nCulture\nTravel\nWeather\n")
    assert {block.kind for block in blocks} == {"boilerplate"}
