"""Part-of-speech tags of the Penn Treebank: an averaged perceptron that reads a sentence once from left to right.

Collins (2002), Discriminative Training Methods for Hidden Markov Models. All weights are integers, and of two tags with
the same score the first of `TAGS` is taken, so that the answer is the same on every machine.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from importlib.resources import files

from . import features
from .capitals import MARK
from .features import FIRST, Sentence
from .tokens import Token
from .weights import NUMBER, TAGS, Learnt, apart, one, unpack

_OPEN = "NN NNP JJ NNS RB VB VBD VBN VBZ VBP CD VBG NNPS UH JJR JJS FW ADD SYM IN LS AFX GW NFP".split()
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
}
"""Tags that share their forms in English: a word seen with one may turn up with the other."""

QUOTES = ("``", "''")
"""A straight quotation mark opens and closes by turns."""

_FORMS = 50_000
"""Word forms whose features are remembered."""


class Model:
    """Learnt weights, with what they say of each word form worked out once."""

    def __init__(self, learnt: Learnt) -> None:
        self._weights = {
            name: sum(weight * one(tag) for tag, weight in row.items()) for name, row in learnt.weights.items()
        }
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
        forms, weight = line.forms, self._weights.get
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
        seen = self.lexicon.get(features.lower(form), (features.RARE,))
        tags = set(_OPEN)
        if seen[-1] != features.RARE:
            tags = {*seen, *(more for tag in seen for more in _ALSO.get(tag, ()))}
            if form[0].isupper() or form[0] == MARK:
                tags |= {"NNP", "NNPS"}
        return tuple(sorted(NUMBER[tag] for tag in tags))

    def _total(self, template: Callable[[str, features.Lexicon], list[str]]) -> Callable[[str], int]:
        weights, lexicon = self._weights, self._learnt.lexicon
        return lru_cache(maxsize=_FORMS)(lambda form: sum(weights.get(name, 0) for name in template(form, lexicon)))


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
