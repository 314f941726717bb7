"""What the tagger sees of a word: its form, its neighbours, and the tags before it.

A feature is a short string. Those of one word form (`own`, `left`, `right` and so on) depend on nothing else and are
worked out once a form; a `Sentence` gives those that depend on what was decided before.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from ...lang.en.contractions import TO_BE, TO_DO, TO_HAVE
from ...lang.en.irregular_verbs import LEMMAS, PARTICIPLES, PASTS
from .capitals import MARK, lookup_forms

Lexicon = Mapping[str, tuple[str, ...]]
"""Word in lower case -> the tags that it has been seen with, the commonest first."""

EDGE = "^"
FIRST = 2
RARE = "?"
"""Behind the tags of a word that was seen too seldom to know them all."""

_AUXILIARIES = {**dict.fromkeys(TO_BE, "be"), **dict.fromkeys(TO_HAVE, "have"), **dict.fromkeys(TO_DO, "do")}
_OPENERS = frozenset("CC , : WDT WP IN WRB".split())
"""After one of these a new clause may begin: the verb before it governs no longer, or not surely."""

_SIGNS = {
    **dict.fromkeys("VBD VBZ VBP MD".split(), "f"),
    **dict.fromkeys("WDT WP WRB".split(), "w"),
    **{"CC": "c", ",": ",", ":": ":", "TO": "t", "PRP": "p"},
}
"""What a word, by its commonest tag, says of the clause that is to come."""

_ENDINGS = (
    ("ied", "y"), ("ies", "y"), ("ing", ""), ("ing", "e"), ("ed", ""), ("ed", "e"), ("es", ""), ("s", ""), ("ly", ""),
    ("er", ""), ("er", "e"), ("est", ""), ("est", "e"), ("d", ""),
)  # fmt: skip


def lower(form: str) -> str:
    """A word in lower case, without the mark of a headline's words."""
    return form.lower().removeprefix(MARK) or form


def shape(form: str) -> str:
    """Letters by case, figures and marks, each run as one: 'McKay' -> 'AaAa', '1,000' -> '0,0'."""
    runs: list[str] = []
    for c in form:
        kind = "A" if c.isupper() else "a" if c.isalpha() else "0" if c.isdigit() else c
        if not runs or runs[-1] != kind:
            runs.append(kind)
    return "".join(runs[:5])


def look(form: str) -> str:
    """The head of a word's shape."""
    return shape(form)[:2]


def irregular(low: str) -> str:
    """Which parts of an irregular verb a word is: base, past, participle."""
    return "b" * (low in LEMMAS) + "d" * (low in PASTS) + "n" * (low in PARTICIPLES)


def ambiguity(form: str, lexicon: Lexicon) -> str:
    """The tags that a word may have, or for a word never seen what its form tells."""
    low = lower(form)
    tags = lexicon.get(low)
    if tags:
        return "/".join(tags) if tags[-1] != RARE else "/".join(tags) + inflection(low, lexicon)
    return "?" + shape(form)[:2] + irregular(low) + stem(low, lexicon)


def inflection(low: str, lexicon: Lexicon) -> str:
    """The ending of a word and the tags of what stands before it: 'defeats' -> 's:NN/VB'; or nothing."""
    for ending, instead in _ENDINGS:
        if low.endswith(ending) and (tags := lexicon.get(low[: -len(ending)] + instead)):
            return f"{ending}:{'/'.join(tags[:2])}"
    return ""


def stem(low: str, lexicon: Lexicon) -> str:
    """The inflection of a word, else its last letters."""
    return inflection(low, lexicon) or low[-2:]


def own(form: str, lexicon: Lexicon) -> list[str]:
    """Features of the word itself."""
    low = lower(form)
    look = shape(form)
    found = [f"w{low}", f"h{look}", f"i{irregular(low)}", f"c{ambiguity(form, lexicon)}", f"S{stem(low, lexicon)}"]
    found.append(f"C{look[:2]}{ambiguity(form, lexicon)}")
    found += [f"s{low[-n:]}" for n in range(1, 5) if len(low) > n]
    found += [f"p{low[:n]}" for n in (1, 2, 3) if len(low) > n + 1]
    found += [f"H{look[:2]}{low[-2:]}", f"-{low.rpartition('-')[2]}" if "-" in low else "l"]
    return found


def left(form: str, lexicon: Lexicon) -> list[str]:
    """Features of the word before."""
    return [f"<{lower(form)}", f"<h{shape(form)}", f"<c{ambiguity(form, lexicon)}"]


def left_but_one(form: str, lexicon: Lexicon) -> list[str]:
    """Features of the word before the word before."""
    return [f"<<{lower(form)}", f"<<c{ambiguity(form, lexicon)}"]


def right(form: str, lexicon: Lexicon) -> list[str]:
    """Features of the word behind."""
    return [f">{lower(form)}", f">h{shape(form)}", f">c{ambiguity(form, lexicon)}", f">s{lower(form)[-3:]}"]


def right_but_one(form: str, lexicon: Lexicon) -> list[str]:
    """Features of the word behind the word behind."""
    return [f">>{lower(form)}", f">>c{ambiguity(form, lexicon)}"]


class Sentence:
    """The words of a sentence while it is tagged from left to right; words count from `FIRST`, behind its edge."""

    __slots__ = ("_ahead", "_t1", "_t2", "_verb", "forms", "kinds", "looks", "lows")

    def __init__(self, words: Sequence[str], kind: Callable[[str], str], look: Callable[[str], str]) -> None:
        """`kind` and `look` are `ambiguity` and the head of `shape`, remembered by form."""
        self.forms = (EDGE, EDGE, *lookup_forms(words), EDGE, EDGE)
        self.lows = tuple(map(lower, self.forms))
        self.kinds = tuple(map(kind, self.forms))
        self.looks = tuple(map(look, self.forms))
        ahead = [""] * (len(self.forms) + 1)
        for at in range(len(self.forms) - 1, FIRST, -1):
            ahead[at] = (_SIGNS.get(self.kinds[at].partition("/")[0], "") + ahead[at + 1])[:2]
        self._ahead = ahead
        self._t1 = self._t2 = self._verb = EDGE

    def running(self, at: int) -> tuple[str, ...]:
        """Features of the word among the tags decided before it."""
        t1, t2, verb = self._t1, self._t2, self._verb
        low, kind, after, looks = self.lows[at], self.kinds[at], self.kinds[at + 1], self.looks
        ending, capitals = low[-2:], f"{looks[at - 1]} {looks[at]} {looks[at + 1]}"
        return (
            f"1{t1}",
            f"2{t1} {t2}",
            f"3{t1} {low}",
            f"4{t1} {kind}",
            f"5{t1} {after}",
            f"6{t1} {t2} {kind}",
            f"7{kind} {after}",
            f"8{t1} {ending}",
            f"9{verb} {kind}",
            f"0{verb} {t1} {kind}",
            f"a{verb} {kind} {self._ahead[at + 1]}",
            f"A{t1} {kind} {self._ahead[at + 1]}",
            f"v{verb} {ending}",
            f"F{t1} {capitals}",
        )

    def push(self, at: int, tag: str) -> None:
        """Goes on to the next word: this one has been given a tag."""
        low = self.lows[at]
        self._t2, self._t1 = self._t1, tag
        if tag in ("MD", "TO"):
            self._verb = tag
        elif tag[0] == "V":
            self._verb = _AUXILIARIES.get(low, tag)
        elif tag in _OPENERS:
            self._verb = tag + ("" if self._verb[0] == "," else self._verb[-4:])
