"""The dictionary form of a verb or a noun: 'withheld' -> 'withhold', 'stopped' -> 'stop', 'inquiries' -> 'inquiry'."""

from __future__ import annotations

import re
from functools import lru_cache

from ...lang.en.contractions import CONTRACTED, TO_BE, TO_DO, TO_HAVE
from ...lang.en.irregular_nouns import SAME, SINGULARS
from ...lang.en.irregular_verbs import LEMMAS, PARTICIPLES, PASTS
from .tagger import possible_tags

_IRREGULAR = {
    **dict.fromkeys(TO_BE, "be"),
    **dict.fromkeys(TO_HAVE, "have"),
    **dict.fromkeys(TO_DO, "do"),
}
_BASE = frozenset(("VB", "VBP", "v"))
_DOUBLED = re.compile(r"(?:qu|[^aeiou])[aeiou]([bdgklmnprtv])\1$")
_HISSING = ("sses", "shes", "ches", "xes", "zzes", "oes")
"""After these sounds the ending is -es."""
_SHORT = re.compile(r"^(?:qu|[^aeiou])*[aeiouy][bdgklmnprtvz]$")
"""One syllable that would have doubled its last letter: 'coded' is of 'code'."""
_LOST_E = re.compile(
    r"""(?:
        [cuv] | [^s]s | [^z]z | dg | [aeoulr]rg | [bcdfgkptz]l
      | [^aeiou] (?: [aiou]r | [aiou]k | [ai]m | [aiou]d | [aeiou]b | [aiu]t | [ao]p | [iu]n )
      | ang | ung | eath
    )$""",
    re.VERBOSE,
)


def lemma(word: str, tag: str) -> str:
    """The dictionary form of a word with its Penn tag; a word that is no verb or noun is only put in lower case.

    A proper name keeps its capitals, a plural one loses its ending ('Americans' -> 'American').
    """
    if tag == "NNP":
        return word
    if tag == "NNPS":
        return _singular(word)
    low = word.lower().replace("’", "'")
    if tag == "NNS":
        return _singular(low)
    if tag[0] == "V":
        return _verb(low, tag)
    return CONTRACTED.get(low, low) if tag in ("MD", "RB") else low


@lru_cache(maxsize=20_000)
def _verb(low: str, tag: str) -> str:
    head, hyphen, last = low.rpartition("-")
    if hyphen and last:
        return head + hyphen + _verb(last, tag)
    if low in _IRREGULAR:
        return _IRREGULAR[low]
    if tag in ("VB", "VBP"):
        return low
    if tag == "VBD" and low in PASTS:
        return PASTS[low]
    if tag == "VBN" and low in PARTICIPLES:
        return PARTICIPLES[low]
    if tag == "VBZ":
        return _without_s(low)
    for ending in ("ing", "ed") if tag == "VBG" else ("ed", "d"):
        stem = low.removesuffix(ending)
        if stem != low and re.search("[aeiouy]", stem):
            return _base(stem, past=tag != "VBG")
    return PASTS.get(low, PARTICIPLES.get(low, low))


def _base(stem: str, *, past: bool) -> str:
    """The verb whose participle is the stem with -ed or -ing: one that is known, else by the rules of spelling."""
    choices = [stem, stem + "e"]
    if past and stem.endswith("i"):
        choices = [stem + "e"] if len(stem) == 2 or _is_verb(stem + "e") else [stem[:-1] + "y"]
    elif not past and stem.endswith("y") and _is_verb(stem[:-1] + "ie"):
        choices = [stem[:-1] + "ie"]
    elif _SHORT.search(stem):
        choices = [stem + "e"]
    elif stem.endswith("ck") and _is_verb(stem[:-1]):
        choices = [stem[:-1]]
    elif len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "aeious":
        single = stem[:-1]
        choices = [single, stem] if _DOUBLED.search(stem) and not stem.endswith("ll") else [stem, single]
        if _is_verb(single) and _is_verb(stem) and len(stem) > 4:
            return choices[0]
    elif _LOST_E.search(stem):
        choices.reverse()
    return next(filter(_is_verb, choices), choices[0])


def _is_verb(word: str) -> bool:
    return word in LEMMAS or not _BASE.isdisjoint(possible_tags(word))


def _without_s(low: str) -> str:
    if low.endswith("ies") and len(low) > 4:
        return low[:-3] + "y"
    if low.endswith(("ss", "'s")) or len(low) < 3:
        return low
    if low.endswith("es"):
        choices = [low[:-1], low[:-2]]
        if low.endswith(_HISSING):
            choices.reverse()
        return next(filter(_is_verb, choices), choices[0])
    return low.removesuffix("s")


@lru_cache(maxsize=20_000)
def _singular(word: str) -> str:
    low = word.lower()
    head, hyphen, last = word.rpartition("-")
    if hyphen and last:
        return head + hyphen + _singular(last)
    if low in SAME or re.search(r"\d", low):
        return word
    if low in SINGULARS:
        return SINGULARS[low] if word == low else SINGULARS[low].capitalize()
    if low.endswith("men") and len(low) > 4:
        return word[:-2] + "an"
    if low.endswith("people") or low.endswith(("ss", "us", "is")):
        return word
    if low.endswith("ies") and len(low) > 4:
        return word[:-3] + "y"
    if low.endswith((*_HISSING, "uses")) and "NN" not in possible_tags(low[:-1]):
        return word[:-2]
    if low.endswith("children"):
        return word[:-3]
    return word.removesuffix("'s").removesuffix("s")
