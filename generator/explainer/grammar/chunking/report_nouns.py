"""Nouns of report that a tagger took for verbs: "Reports that he died are a hoax", "the claims that it sank".

A sentence of news does not open with a verb in the third person, nor does a verb follow an article or a denial.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...lang.en.clause_words import BEHIND_REPORTING_NOUNS, REPORTING_NOUNS
from ...lang.en.factuality import FACTUALITY_VERBS
from .model import Tagged
from .tags import DETERMINERS

_DENYING = frozenset(FACTUALITY_VERBS["denial"].split())


def mend_report_nouns(tokens: Sequence[Tagged]) -> tuple[Tagged, ...]:
    """The tokens, with the tag of a plural noun where a word for reports opens the sentence or follows an article."""
    return tuple(_mended(tokens, k) for k in range(len(tokens)))


def _mended(tokens: Sequence[Tagged], k: int) -> Tagged:
    token = tokens[k]
    noun = token.text.lower().removesuffix("s")
    if token.tag != "VBZ" or noun == token.text.lower() or noun not in REPORTING_NOUNS:
        return token
    opens = k == 0 or tokens[k - 1].tag in (*DETERMINERS, "RP") or tokens[k - 1].lemma in _DENYING
    behind = k + 1 < len(tokens) and tokens[k + 1].text.lower() in BEHIND_REPORTING_NOUNS
    return replace(token, tag="NNS", lemma=noun) if opens and behind else token
