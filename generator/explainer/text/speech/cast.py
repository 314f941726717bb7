"""The names of a document and who has spoken in it: whom "he", "it" and "the company" mean.

A pronoun means who spoke last, unless somebody else whom it fits has been named since; of two whom it fits, neither.
It fits by gender and number as far as names, titles and nouns tell them. Who is named only inside a quote is no
candidate, since it is the speaker who names him.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from ...core.model import Name, Sentence
from ...grammar.roles.animacy import animacy
from ...lang.en import reporting as lexicon
from ...lang.en.given_names import MEN, OF_MEN, OF_WOMEN, WOMEN
from ...lang.en.names import COUNTRIES, TITLES
from .quote_marks import Quoted

_REACH = 900
"""Characters back within which a pronoun finds whom it means."""
_BACK = 5
"""Sentences."""
_LEAD = 60
"""Characters at a sentence's head in which its subject begins."""
_STRIP = "\"“”‘’'.,:;()[]"
_OF_PERSONS = ("he", "she")


class Cast:
    """The names of a document, and who was named and who spoke last."""

    def __init__(
        self,
        text: str,
        names: tuple[Name, ...],
        sentences: tuple[Sentence, ...],
        quoted: list[Quoted],
    ) -> None:
        self._text = text
        self._names = names
        self._starts = [n.start for n in names]
        self._ends = [n.end for n in names]
        self._kinds = {n.name: n.kind for n in names}
        self._sentences = sentences
        self._sentence_starts = [s.start for s in sentences]
        self._quoted = quoted
        self._quote_starts = [q.start for q in self._quoted]
        self._heard: dict[int, list[tuple[int, str]]] = {}
        self._genders: dict[str, str] | None = None

    # ---- names -----------------------------------------------------------------------------------

    def ending_at(self, end: int) -> Name | None:
        """The name whose mention ends at `end`, a possessive or a full stop behind it included."""
        at = bisect_right(self._ends, end) - 1
        return self._names[at] if at >= 0 and end - self._ends[at] <= 2 and self._starts[at] < end else None

    def within(self, start: int, end: int) -> list[Name]:
        """The names that begin in a stretch."""
        return list(self._names[bisect_left(self._starts, start) : bisect_left(self._starts, end)])

    def knows(self, speaker: str, loose: bool = False) -> bool:
        """Is this the name of somebody who can speak? `loose`: of anything but a place."""
        return self._kinds.get(speaker) in (
            {"person", "organisation", "other"} if loose else {"person", "organisation"}
        )

    def is_spot(self, speaker: str) -> bool:
        """Is it a place, and no country, whose government may be meant?"""
        return self._kinds.get(speaker) == "place" and speaker not in COUNTRIES

    def can_speak(self, speaker: str) -> bool:
        """Is it somebody's name, or a noun phrase about people or a body of people?"""
        return self.knows(speaker) or bool(animacy(speaker))

    def _outside(self, start: int, end: int) -> list[Name]:
        """The names in a stretch that stand in no quote."""
        return [n for n in self.within(start, end) if not self._in_quote(n.start)]

    def _in_quote(self, at: int) -> bool:
        n = bisect_right(self._quote_starts, at) - 1
        return n >= 0 and at < self._quoted[n].end

    # ---- who spoke -------------------------------------------------------------------------------

    def heard(self, speaker: str, at: int) -> None:
        """Note who spoke, by the verb at offset `at`."""
        if speaker:
            self._heard.setdefault(self._index(at), []).append((at, speaker))

    def _index(self, at: int) -> int:
        return bisect_right(self._sentence_starts, at) - 1

    def pronoun(self, word: str, at: int) -> str:
        """Whom 'he', 'she', 'it' or 'they' at offset `at` means; empty where it may mean two, or nobody is told."""
        number = self._index(at)
        doubtful = ""
        for n in range(number, max(-1, number - _BACK), -1):
            sentence = self._sentences[n]
            if at - sentence.start > _REACH and n < number:
                break
            for _, speaker in reversed([h for h in self._heard.get(n, ()) if h[0] < at]):
                if self._fits(speaker, word):
                    return speaker
            if word == "they":
                if n < number:
                    break
                continue
            if n < number and self._opens_with(sentence, word):
                continue
            named = [m for m in self._outside(sentence.start, min(at, sentence.end)) if self._named(m, word)]
            fitting = {m.name for m in named}
            if len(fitting) == 1:
                if any(self._leads(m, sentence) for m in named):
                    return named[0].name
                doubtful = doubtful or named[0].name
            elif fitting and not doubtful:
                return ""
        return doubtful

    def body(self, start: int, at: int) -> str:
        """The organisation that 'the company' at `at` means; one named in its sentence, from `start`, comes first."""
        here = {
            n.name: n.kind for n in self._outside(max(start, at - _REACH), at) if n.kind in ("organisation", "other")
        }
        if "organisation" in here.values():
            return next(iter(here)) if len(here) == 1 else ""
        meant = self.pronoun("it", at)
        return meant if self.knows(meant, loose=True) else ""

    def _named(self, name: Name, word: str) -> bool:
        if word in _OF_PERSONS and name.kind == "other":
            return " " in name.name and self._is_described(name)
        kind = "person" if word in _OF_PERSONS else "organisation"
        return name.kind == kind and self._fits(name.name, word)

    def _is_described(self, name: Name) -> bool:
        """Does it say behind the name that this is a person: 'Rob Shapiro, a former official'?"""
        behind = self._text[name.end : name.end + _LEAD]
        return behind.startswith((", a ", ", an ", ", the ")) and animacy(behind[2:].partition(",")[0]) == "person"

    def _fits(self, speaker: str, word: str) -> bool:
        kind = self._kinds.get(speaker)
        sort = {"organisation": "body", "other": "body", "place": "body"}.get(kind or "", kind) or animacy(speaker)
        if word == "they":
            return sort == "people"
        if word == "it":
            return sort == "body"
        if kind == "other":
            return len(speaker.split()) == 1 and not animacy(speaker)
        if sort not in ("person", "") or (not sort and not kind):
            return False
        gender = self._gender(speaker)
        return not gender or gender == word

    def _opens_with(self, sentence: Sentence, word: str) -> bool:
        """Does the sentence go on about the same person: 'He then left for Paris'?"""
        head = self._text[sentence.start : sentence.start + _LEAD].lower().split()[:3]
        return any(w.strip(_STRIP) == word for w in head) and not self._in_quote(sentence.start + 1)

    def _leads(self, name: Name, sentence: Sentence) -> bool:
        """Is it likely the subject: near the head, with no preposition before it and no possessive behind?"""
        if name.start - sentence.start > _LEAD or self._text[name.end : name.end + 2] in ("'s", "’s"):
            return False
        before = self._text[sentence.start : name.start].rpartition(" ")[0].split()
        titles = [w for w in before if w.strip(_STRIP).lower() not in TITLES]
        return not titles or titles[-1].lower() not in lexicon.PREPOSITIONS | {"than", "as", "like"}

    # ---- gender ----------------------------------------------------------------------------------

    def _gender(self, speaker: str) -> str:
        """'he', 'she', or '' where nothing tells."""
        if self._genders is None:
            self._genders = self._tell_genders()
        return self._genders.get(speaker) or ("" if speaker in self._kinds else _gender_of(speaker.split()))

    def _tell_genders(self) -> dict[str, str]:
        told: dict[str, set[str]] = {}
        for name in self._names:
            if name.kind == "person":
                before = self._text[max(0, name.start - 24) : name.start].split()[-2:]
                mention = self._text[name.start : name.end].split()
                told.setdefault(name.name, set()).add(_gender_of([*before[-1:], *mention[:1]]))
        return {
            name: next(iter(known)) if len(known) == 1 else _gender_of(name.split()[:1])
            for name, found in told.items()
            for known in [found - {""}]
        }


def _gender_of(words: list[str]) -> str:
    """By the first word that tells one."""
    for word in words:
        bare = word.strip(_STRIP)
        if bare in WOMEN or bare.lower() in OF_WOMEN:
            return "she"
        if bare in MEN or bare.lower() in OF_MEN:
            return "he"
    return ""
