"""What an article is compared by when it is sorted: how often it uses which terms, and the day it appeared; and those
terms again in the words of people.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from ...core.edtf import bounds
from ...core.model import Annotated
from ...core.printable import excerpt
from ...grammar.stems import WORD, terms

_TITLE = 100


@dataclass(frozen=True, slots=True)
class Profile:
    title: str
    """As a person would call it: its own, else its first words."""
    day: int
    """Ordinal of the first day of its publication; 0 where that is unknown."""
    terms: tuple[tuple[str, int], ...]
    """(term, how often), by term; of headings and sentences, and nothing of the page around them."""


def profile(seen: Annotated) -> Profile:
    text = seen.document.text
    furniture = [(block.start, block.end) for block in seen.blocks if block.kind == "boilerplate"]
    counts: Counter[str] = Counter()
    first = ""
    for sentence in seen.sentences:
        if any(start <= sentence.start < end for start, end in furniture):
            continue
        words = text[sentence.start : sentence.end]
        first = first or words
        counts.update(terms(words))
    span = bounds(seen.published) if seen.published else None
    title = excerpt(seen.document.metadata.title or first, _TITLE)
    return Profile(title, span[0].toordinal() if span else 0, tuple(sorted(counts.items())))


def as_written(wanted: Sequence[str], articles: Sequence[Annotated]) -> tuple[str, ...]:
    """Each term in the form in which these articles have it most often; a bare number says nothing to a reader."""
    used = Counter(word for seen in articles for word in WORD.findall(seen.document.text))
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    for word, many in used.items():
        if len(found := terms(word)) == 1:
            forms[found[0]][word.replace("’", "'").removesuffix("'s")] += many
    most = (min(forms[term].items(), key=lambda form: (-form[1], form[0]), default=(term, 0))[0] for term in wanted)
    return tuple(word for word in most if not word.isdigit())
