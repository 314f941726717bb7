"""The adjective phrase behind a linking verb: 'is not immediately clear'."""

from __future__ import annotations

from collections.abc import Sequence

from ...lang.en.clause_words import LINKING
from ..chunking.auxiliaries import ADVERBS
from ..chunking.model import Tagged, VerbGroup
from ..chunking.tags import NOUNS


def adjective_complement(tokens: Sequence[Tagged], group: VerbGroup) -> tuple[int, int] | None:
    """Token range of the adjective phrase behind a linking verb, its adverbs included."""
    if group.lemma not in LINKING or group.passive:
        return None
    k = start = max(group.tokens) + 1
    while k < len(tokens) and tokens[k].tag in ADVERBS:
        k += 1
    end = k
    while k < len(tokens) and tokens[k].tag in ("JJ", "JJR", "JJS", "VBN", "CC", "HYPH", "CD", "NN") and k - start < 8:
        if tokens[k].tag in ("JJ", "JJR", "JJS") or (
            tokens[k].tag == "VBN" and k > start and tokens[k - 1].tag == "HYPH"
        ):
            end = k + 1
        elif (
            tokens[k].tag in ("CD", "NN", "VBN")
            and not (k + 1 < len(tokens) and tokens[k + 1].tag == "HYPH")
            and (k == 0 or tokens[k - 1].tag != "HYPH")
        ):
            break
        k += 1
    if end < len(tokens) and tokens[end].tag in NOUNS:
        return None
    return (start, end) if end > start and tokens[end - 1].tag[:2] in ("JJ", "VB") else None
