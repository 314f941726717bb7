"""Old and new claims that quote nothing in common and yet are one statement to any reader.

A source that was corrected has lost the old words and tells the same in others; a copy takes the place of an article
that is gone. Only unedited claims are compared: a person's wording stays as it is, and says that its quotes are gone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping

from ....core.model import Citation, Claim
from ....grammar.stems import words
from .pairs import pair

NEAR = 0.7
"""Share of the words of two quotes that both have, from which one is the other corrected."""


def retold(old: Mapping[int, Claim], new: Mapping[int, Claim], fresh: Collection[str]) -> dict[int, int]:
    """{old: new} among claims that have no partner yet, by their numbers: those of equal text, then those whose lost
    quote and new one stand in the same source of `fresh` and have nearly the same words."""
    by_text: dict[str, list[int]] = {}
    for n, claim in new.items():
        by_text.setdefault(_plain(claim.text), []).append(n)
    pairs = pair((o, n) for o, claim in old.items() for n in by_text.get(_plain(claim.text), ()))
    taken = set(pairs.values())
    lost = [(o, q) for o, claim in old.items() if o not in pairs for q in _quotes(claim, fresh) if not q.end]
    found = [(n, q) for n, claim in new.items() if n not in taken for q in _quotes(claim, fresh)] if lost else []
    counts = {q.exact: Counter(words(q.exact)) for _, q in (*lost, *found)}
    alike: dict[tuple[int, int], float] = {}
    for o, was in lost:
        for n, now in found:
            if was.source == now.source:
                alike[o, n] = max(alike.get((o, n), 0.0), _likeness(counts[was.exact], counts[now.exact]))
    near = sorted((-share, o, n) for (o, n), share in alike.items() if share >= NEAR)
    return pairs | pair((o, n) for _, o, n in near)


def _quotes(claim: Claim, fresh: Collection[str]) -> list[Citation]:
    return [quote for quote in (*claim.citations, *claim.repeats) if quote.source in fresh]


def _plain(text: str) -> str:
    return " ".join(text.split())


def _likeness(some: Counter[str], others: Counter[str]) -> float:
    return 2 * (some & others).total() / ((some.total() + others.total()) or 1)
