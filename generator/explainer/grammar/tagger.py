"""Part-of-speech tags of the Penn Treebank for the words of a sentence: an averaged perceptron, greedy from left to right.

Collins (2002), Discriminative Training Methods for Hidden Markov Models. All weights are integers, and of two tags with the
same score the first of `TAGS` is taken, so that the answer is the same on every machine.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from . import features
from .capitals import lookup_forms
from .tokens import Token

TAGS = tuple(
    """NN IN DT NNP JJ NNS RB PRP VB CC VBD VBN VBZ VBP CD VBG PRP$ TO MD , . : -LRB- -RRB- HYPH WDT WRB WP POS '' `` RP NNPS
    UH JJR EX RBR SYM JJS PDT RBS WP$ $ FW ADD NFP LS AFX GW""".split()
)
"""Commonest first."""

_NUMBER = {tag: at for at, tag in enumerate(TAGS)}
_OPEN = tuple(
    _NUMBER[t] for t in "NN NNP JJ NNS RB VB VBD VBN VBZ VBP CD VBG NNPS UH JJR JJS FW ADD SYM IN LS AFX GW NFP".split()
)
_BITS = 32
_FIELDS = struct.Struct(f"<{len(TAGS)}I")
_HALF = sum(1 << (_BITS * at + _BITS - 1) for at in range(len(TAGS)))
_FINITE = frozenset("VBD VBP VBZ MD".split())
_EDGE = "^"


def field(tag: str) -> int:
    """The weight 1 for a tag, as part of the one integer that holds a feature's weights for all tags."""
    return 1 << (_BITS * _NUMBER[tag])


def fields(weights: int) -> tuple[int, ...]:
    """The weights for all tags out of their one integer, each by 2**31 too large."""
    return _FIELDS.unpack((weights + _HALF).to_bytes(_FIELDS.size, "little"))


class Model:
    """Weights and words, with what they say of each word form worked out once."""

    def __init__(self, weights: Mapping[str, int], lexicon: features.Lexicon, sure: Mapping[str, str], frequent: frozenset[str]) -> None:
        self.frequent = frequent
        self.weights, self.lexicon, self.sure = weights, lexicon, sure

        def total(names: Sequence[str]) -> int:
            return sum(map(weights.get, names, [0] * len(names)))

        def of(template):
            return lru_cache(maxsize=50_000)(lambda form: total(template(form, lexicon)))

        self.own, self.left, self.left_but_one = of(features.own), of(features.left), of(features.left_but_one)
        self.right, self.right_but_one = of(features.right), of(features.right_but_one)
        self.kind = lru_cache(maxsize=50_000)(lambda form: features.ambiguity(form, lexicon))
        self.may = lru_cache(maxsize=50_000)(self._may)

    def _may(self, form: str) -> tuple[int, ...]:
        low = features.lower(form)
        tags = self.lexicon.get(low)
        if not tags or low not in self.frequent:
            return _OPEN
        more = [m for t in tags for m in _ALSO.get(t, ())]
        if form[0].isupper():
            more += ["NNP", "NNPS"]
        return tuple(sorted({_NUMBER[t] for t in (*tags, *more)}))

    def tag(self, words: Sequence[str]) -> list[str]:
        forms = (_EDGE, _EDGE, *lookup_forms(words), _EDGE, _EDGE)
        kinds = [self.kind(f) for f in forms]
        get = self.weights.get
        tags: list[str] = []
        t2 = t1 = verb = _EDGE
        for at in range(2, len(forms) - 2):
            form = forms[at]
            low = features.lower(form)
            tag = self.sure.get(form if form in self.sure else low if form[0] == "~" or at == 2 else form)
            if tag is None:
                score = self.own(form) + self.left(forms[at - 1]) + self.right(forms[at + 1])
                score += self.left_but_one(forms[at - 2]) + self.right_but_one(forms[at + 2])
                for name in features.running(low, kinds[at], low[-2:], kinds[at - 1], kinds[at + 1], t1, t2, verb):
                    score += get(name, 0)
                scores = fields(score)
                tag = TAGS[max(self.may(form), key=scores.__getitem__)]
            tags.append(tag)
            verb = clause_state(verb, tag, low)
            t2, t1 = t1, tag
        return tags


def clause_state(state: str, tag: str, low: str) -> str:
    """The last verb of the clause so far, and whether the clause has begun anew since."""
    if tag in ("MD", "TO"):
        return tag
    if tag[0] == "V":
        return _AUX.get(low, tag)
    if tag in _OPENERS:
        return tag + (state if state[0] != "," else "")[-4:]
    return state


_ALSO = {"VB": ("VBP",), "VBP": ("VB",), "VBD": ("VBN",), "VBN": ("VBD", "JJ"), "NNS": ("VBZ",), "VBZ": ("NNS",), "NN": ("VB", "VBP", "JJ"), "JJ": ("NN",), "VBG": ("NN",)}
_AUX = {**dict.fromkeys("have has had 've 'd having".split(), "have"), **dict.fromkeys("is are was were be been being am 's 're 'm".split(), "be"), **dict.fromkeys("do does did".split(), "do")}
_OPENERS = frozenset("CC , : WDT WP IN WRB".split())
