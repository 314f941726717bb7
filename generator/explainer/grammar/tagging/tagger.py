"""Part-of-speech tags of the Penn Treebank: an averaged perceptron that reads a sentence once from left to right.

Collins (2002), Discriminative Training Methods for Hidden Markov Models. All weights are integers, and of two tags with
the same score the first of `TAGS` is taken, so that the answer is the same on every machine.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from importlib.resources import files

from ...lang.en.irregular_verbs import LEMMAS, PARTICIPLES, PASTS
from . import features
from .capitals import MARK
from .features import FIRST, Sentence
from .tokens import Token
from .weights import NUMBER, TAGS, Learnt, apart, unpack

_OPEN = "NN NNP JJ NNS RB VB VBD VBN VBZ VBP CD VBG NNPS UH JJR JJS FW ADD SYM LS AFX GW NFP".split()
"""What a word that is seldom or never seen may be."""

_ALSO = {
    "VB": ("VBP",),
    "VBP": ("VB",),
    "VBD": ("VBN",),
    "VBN": ("VBD", "JJ"),
    "NNS": ("VBZ",),
    "VBZ": ("NNS",),
    "NN": ("VB", "VBP", "JJ"),
    "JJ": ("NN",),
    "VBG": ("NN",),
    "n": ("NN",),
    "v": ("VB", "VBP", "VBD", "VBN"),
    "a": ("JJ",),
    "r": ("RB",),
}
"""Tags that share their forms in English, so that a word seen with one may turn up with the other; and the tags of
parts of speech."""

_ONLY_VERB = ("v", features.RARE)

QUOTES = ("``", "''")
"""A straight quotation mark opens and closes by turns."""

_FORMS = 50_000
"""Word forms whose features are remembered."""


class Model:
    """Learnt weights, with what they say of each word form worked out once."""

    def __init__(self, learnt: Learnt) -> None:
        self._learnt, self.lexicon = learnt, learnt.lexicon
        remembered = lru_cache(maxsize=_FORMS)
        self.kind = remembered(lambda form: features.ambiguity(form, learnt.lexicon))
        self.look = remembered(features.look)
        self.choices = remembered(self._choices)
        self._own = self._total(features.own)
        self._left, self._left_but_one = self._total(features.left), self._total(features.left_but_one)
        self._right, self._right_but_one = self._total(features.right), self._total(features.right_but_one)

    def tag_words(self, words: Sequence[str]) -> tuple[str, ...]:
        """A tag for each word of a sentence."""
        line = Sentence(words, self.kind, self.look)
        forms, weight = line.forms, self._learnt.weights.get
        tags: list[str] = []
        quoted = False
        for at in range(FIRST, len(forms) - FIRST):
            form = forms[at]
            tag = self.sure(form, first=at == FIRST)
            if form == '"':
                tag, quoted = QUOTES[quoted], not quoted
            elif tag is None:
                score = self._own(form) + self._left(forms[at - 1]) + self._right(forms[at + 1])
                score += self._left_but_one(forms[at - 2]) + self._right_but_one(forms[at + 2])
                for name in line.running(at):
                    score += weight(name, 0)
                tag = TAGS[max(self.choices(form), key=apart(score).__getitem__)]
            line.push(at, tag)
            tags.append(tag)
        return tuple(tags)

    def sure(self, form: str, *, first: bool) -> str | None:
        """The only tag of a form; a capital that stands first, or in a headline, tells nothing."""
        tag = self._learnt.sure.get(form)
        if tag is None and (first or form[0] == MARK):
            return self._learnt.sure.get(features.lower(form))
        return tag

    def _choices(self, form: str) -> tuple[int, ...]:
        low = features.lower(form)
        seen = self.lexicon.get(low, ())
        told = NUMBER.keys() & seen or seen == _ONLY_VERB
        if not (told or low in PASTS or low in PARTICIPLES):
            tags = {tag for tag in _OPEN if _fits(low, tag)}
        else:
            also = {other for tag in seen for other in _ALSO.get(tag, ())}
            also |= {"VBD"} if low in PASTS else set()
            also |= {"VBN"} if low in PARTICIPLES else set()
            also |= {"VB", "VBP"} if low in LEMMAS else set()
            if form[0].isupper() or form[0] == MARK:
                also |= {"NNP", "NNPS"}
            tags = {*NUMBER.keys() & seen, *(tag for tag in also if _fits(low, tag))}
        return tuple(sorted(NUMBER[tag] for tag in tags))

    def _total(self, template: Callable[[str, features.Lexicon], list[str]]) -> Callable[[str], int]:
        weights, lexicon = self._learnt.weights, self.lexicon
        return lru_cache(maxsize=_FORMS)(lambda form: sum(weights.get(name, 0) for name in template(form, lexicon)))


def _fits(low: str, tag: str) -> bool:
    """May a word be this part of a verb, by its ending or the table of irregular verbs?"""
    if tag == "VBZ":
        return low.endswith("s")
    if tag == "VBG":
        return low.endswith(("ing", "in", "in'"))
    if tag in ("VB", "VBP"):
        return low not in PASTS or low in LEMMAS
    if tag in ("VBD", "VBN"):
        table, other = (PASTS, PARTICIPLES) if tag == "VBD" else (PARTICIPLES, PASTS)
        return low in table or (low.endswith(("d", "t")) and low not in other)
    return True


def tag_words(words: Sequence[str]) -> tuple[str, ...]:
    """A Penn tag for each word of one sentence."""
    return _model().tag_words(words)


def tag(tokens: Sequence[Token]) -> tuple[str, ...]:
    """A Penn tag for each token of one sentence."""
    return tag_words([token.text for token in tokens])


def possible_tags(word: str) -> tuple[str, ...]:
    """The tags that a word in lower case was seen with in training, the commonest first; nothing for an unknown word.

    For a word that was seen seldom the parts of speech of a dictionary ("n", "v", "a", "r") and a question mark follow.
    """
    return _model().lexicon.get(word, ())


@cache
def _model() -> Model:
    return Model(unpack(files(__package__).joinpath("tagger.bin").read_bytes()))
