"""Reading takes work in proportion to the text, whatever the text is made of.

Work is counted in calls, so that a slow or busy machine changes nothing. What happens inside one call of a regular
expression is not seen by that; the hostile inputs of the stages' own tests and the house rule on patterns hold it.
"""

from __future__ import annotations

import sys
from types import FrameType

import pytest

from explainer.core.model import Document, Extractor
from explainer.run.pipeline import annotate

SHAPES = {
    "sentences": "On 3 May 2019, Acme said 1,200 people “may” lose jobs by next year, Maria Lopez told Reuters. ",
    "lines": "Acme closes the plant\nThe plant opened in May 2004.\n\n",
    "one line of words": "word ",
    "one line of capitals": "Acme Springfield ",
    "letters": "x",
    "digits": "7",
    "number words": "twenty thousand and ",
    "dates": "on Tuesday, 3 May 2019 ",
    "commas in numbers": "1,",
    "unmatched quotes": "“a ",
    "quote marks alone": "\"'",
    "full stops": "A. ",
    "brackets": "([",
    "blank lines": "\n",
    "spaces": " ",
    "menu": "News\nSport\nHome\n",
    "hyphens": "a-",
    "hedges": "it may not reportedly ",
    "speech": "he said she said ",
    "surrogates": "\ud800",
}
CHARACTERS = 5_000


def work(text: str) -> int:
    """Calls that annotating the text takes, of Python's functions and of built-in ones."""
    count = 0

    def note(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    document = Document("growth", "growth.txt", text, "", Extractor("text", "1"))
    before = sys.getprofile()
    sys.setprofile(note)
    try:
        annotate(document)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("shape", SHAPES)
def test_twice_the_text_is_twice_the_work(shape: str) -> None:
    text = SHAPES[shape] * (CHARACTERS // len(SHAPES[shape]))
    work(text[: CHARACTERS // 2])  # tables that are built once, on first use; what is kept of a sentence is of another
    assert work(text * 2) <= 2.2 * work(text) + 200
