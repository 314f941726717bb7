"""Is a text written in the language whose words the rules know? Of another one they would make nonsense."""

from __future__ import annotations

import re

from ..lang.en.words import STOPWORDS
from ..lang.others import FUNCTION_WORDS, SCRIPTS

_FEWEST, _FEWEST_OF_OTHERS = 40, 12
"""Words below which a share says nothing: of the language's own words alone, and beside those of another one."""
_LEAST = 0.18
"""Share of function words. In 422 articles in English it is 0.28 and more, in six Vietnamese ones below 0.1."""
_OTHERS_LEAST, _OTHERS_LEAD = 0.15, 2
"""Another language's share of its function words, and how many times those of this one they must be."""
_NARROW = 0.002
"""Share of a few telling letters among all, from which on they name the language of a script."""
_READ = 20_000
"""Code points that are read of a text."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LETTER = re.compile(r"[^\W\d_]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_ENGLISH = "English"


def other_language(text: str) -> str:
    """The language that a text looks like, in words, where it is not English; empty where it is, or too short to tell.

    >>> other_language('Der Rat der Stadt hat am Dienstag beschlossen, das alte Bad zu schließen, weil es Risse hat.')
    'German'
    """
    read = text[:_READ]
    letters = len(_LETTER.findall(read))
    if letters and len(_LATIN.findall(read)) < letters / 2:
        return _by_script(read, letters)
    words = [word.lower().replace("’", "'").removesuffix("'s") for word in _WORD.findall(read)]
    own = sum(word in STOPWORDS for word in words)
    if len(words) >= _FEWEST_OF_OTHERS:
        counts = {name: sum(word in table for word in words) for name, table in FUNCTION_WORDS.items()}
        best = max(counts, key=counts.__getitem__)
        if counts[best] >= _OTHERS_LEAST * len(words) and counts[best] >= _OTHERS_LEAD * own:
            return best
    return "another language" if len(words) >= _FEWEST and own < _LEAST * len(words) else ""


def foreign_note(text: str) -> str:
    """What the owner of a source in another language is told; empty where it is in English."""
    looks = other_language(text)
    return f"reads {_ENGLISH} only; this looks like {looks}" if looks else ""


def _by_script(text: str, letters: int) -> str:
    if letters < _FEWEST_OF_OTHERS:
        return ""
    for name, found in SCRIPTS:
        share = len(re.findall(f"[{found}]", text)) / letters
        if share > (_NARROW if "\u0400" <= found[0] <= "\u04ff" and len(found) > 3 else 0.1):
            return name
    return "another language"
