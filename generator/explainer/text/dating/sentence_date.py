"""The day of a sentence: when what it tells happened, or is planned to happen.

Order of evidence: the sentence's own time expression; the day that the sentence before it told, where it goes on with
the same story; the *news day*, where tense and a reporting verb show that it tells news. Nothing is given for general
truths, opinion, questions and plans without a date: an undated fact is better than a wrong day.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ...core.edtf import bounds, precision, uncertain
from ...core.model import Annotated, Sentence
from ...grammar.tense import VerbGroup, main_group
from ...lang.en.auxiliaries import PAST_HAVE
from ...lang.en.tense import ANAPHORIC_NEWS, CARES, LIVES, ORIGINS, POINTING, REPORTING, UNTOLD
from .own_expression import Dated, own_date
from .scene import Scene, scene_of

_REACH = 3
"""Sentences behind one with its own date that may go on with it, where that date is one of the story's days."""

_PARAGRAPH = 6
"""The same within its paragraph, whatever the date."""


def date_sentences(annotated: Annotated) -> tuple[Sentence, ...]:
    """The same sentences with `when`, `when_rule` and `planned` filled in. Everything else is annotated already."""
    scene = scene_of(annotated)
    result: list[Sentence] = []
    told = _Told()
    for i, sentence in enumerate(annotated.sentences):
        dated = None
        if scene.kinds[i] not in ("heading", "boilerplate"):
            own = own_date(scene, i)
            reaching = _Background() if own else told.reaching(scene, i)
            dated = own.dated if own and own.dated else _date(scene, i, reaching)
            told = _Told(own.goes_on, i) if own and own.goes_on else told.later(scene, i)
        elif scene.kinds[i] == "heading":
            own = own_date(scene, i)
            dated = own.dated if own else None
        result.append(_with(sentence, dated, annotated))
    return tuple(_date_titles(scene, result))


_FEW_DAYS = 5
_WORD = re.compile(r"[a-z]+")
_CLOSE = re.compile(r"\b[Bb]y (?:the (?:close|end of (?:the )?(?:day|session|trading))|midday|noon|nightfall)\b")


class _Background:
    """The sentence itself names a time of the background."""


@dataclass(frozen=True, slots=True)
class _Told:
    """The last day that a sentence named beside its main verb."""

    dated: Dated | None = None
    at: int = 0
    since: int = 1
    """How many sentences on from it we are."""

    linked: bool = True
    """Each sentence since then points back to the one before it."""

    def reaching(self, scene: Scene, i: int) -> Dated | None:
        """It, where sentence i may go on with it: the next one, one of its paragraph, or near a day of the story."""
        together = scene.places[i] == scene.places[self.at] and self.since <= _PARAGRAPH
        near = self.since == 1 or together
        if self.dated is None:
            return None
        if near or (self.since <= _REACH and scene.recent(self.dated.when)) or self._stays(scene, i):
            return self.dated
        return None

    def later(self, scene: Scene, i: int) -> _Told:
        return replace(self, since=self.since + 1, linked=self._stays(scene, i))

    def _stays(self, scene: Scene, i: int) -> bool:
        """Is sentence i still in a background told just before: 'He had fled', 'Some of them stayed'?"""
        if not self.linked or self.dated is None or scene.recent(self.dated.when):
            return False
        main, sentence = main_group(scene.text, scene.verbs[i]), scene.sentences[i]
        opening = scene.text[sentence.start : sentence.start + 30].lower().split()
        return (main is not None and main.word in PAST_HAVE) or not POINTING.isdisjoint(opening[:3])


def _with(sentence: Sentence, dated: Dated | None, annotated: Annotated) -> Sentence:
    if dated is None:
        return sentence
    doubtful = uncertain(dated.when) and uncertain(annotated.published)
    rule = f"{dated.rule}: {annotated.published_rule.removeprefix('inferred: ')}" if doubtful else dated.rule
    return replace(sentence, when=dated.when, when_rule=rule, planned=dated.planned)


def _date(scene: Scene, i: int, told: Dated | _Background | None) -> Dated | None:
    """The day of sentence i, which names none."""
    verbs, sentence = scene.verbs[i], scene.sentences[i]
    main = main_group(scene.text, verbs)
    if main is None or scene.text[sentence.end - 1] == "?":
        return None
    if scene.quoted(sentence.start):
        return _news(scene, "it goes on with words that somebody said then")
    reporting = next((verb for verb in verbs if _reports(scene.text, verb)), None)
    if reporting is not None:
        return _news(scene, f"'{scene.text[reporting.start : reporting.end]}' reports news")
    return _by_tense(scene, i, main, told)


def _by_tense(scene: Scene, i: int, main: VerbGroup, told: Dated | _Background | None) -> Dated | None:
    phrase = scene.text[main.start : main.end].lower()
    if main.tense == "perfect":
        return _news(scene, f"'{phrase}' tells what has just happened")
    if main.tense == "present" and phrase.endswith("ing"):
        return (
            Dated(scene.published, f"the publication date: '{phrase}' tells what is going on") if scene.news else None
        )
    if (main.word in PAST_HAVE and not _by_the_close(scene, i)) or _of_old(scene.text, main):
        return None
    if isinstance(told, _Background):
        return None
    if main.tense == "past" or main.word in ("was", "were"):
        if told is None or told.planned:
            return _news(scene, "the past tense tells news, and no other day is named")
        return replace(told, rule=_goes_on(told)) if _exact(told.when) else None
    if main.tense in ("future", "plan") and told is not None and (told.planned or told.when == scene.published):
        return Dated(told.when, _goes_on(told), planned=True)
    if main.tense == "present" and _points_back(scene, i):
        return _news(scene, "it points back to the news just told")
    return None


def _exact(when: str) -> bool:
    """A day, or a few: a weekend, a meeting."""
    span = bounds(when)
    return span is not None and (span[1] - span[0]).days < _FEW_DAYS


def _by_the_close(scene: Scene, i: int) -> bool:
    """'had lost 4% by the close of trading': a past perfect that sums up the day of the news."""
    sentence = scene.sentences[i]
    return _CLOSE.search(scene.text, sentence.start, sentence.end) is not None


def _of_old(text: str, main: VerbGroup) -> bool:
    """'was founded by', 'studied at', 'used to': how something began, or a life, told of without its date."""
    phrase, behind = text[main.start : main.end].lower().split(), text[main.end : main.end + 12].lower().split()[:1]
    if phrase[-1] == "founded" or (main.word in ("was", "were") and phrase[-1] in ORIGINS):
        return True
    return not frozenset(behind).isdisjoint(LIVES.get(phrase[-1], ()))


def _goes_on(told: Dated) -> str:
    return f"goes on with the day told before it, {told.when}"


def _news(scene: Scene, why: str) -> Dated | None:
    return Dated(scene.news, f"{scene.news_rule}: {why}") if scene.news else None


def _reports(text: str, verb: VerbGroup) -> bool:
    words = text[verb.start : verb.end].lower().split()
    if verb.word == "would":
        return words[-1] in UNTOLD
    if verb.word in PAST_HAVE:
        return False
    if words[-1] == "admitted" and not CARES.isdisjoint(_WORD.findall(text[verb.end : verb.end + 24].lower())[:3]):
        return False
    return verb.tense in ("past", "perfect", "present") and not REPORTING.isdisjoint(words)


def _points_back(scene: Scene, i: int) -> bool:
    """'This brings ...', 'The move comes after ...'."""
    sentence = scene.sentences[i]
    words = scene.text[sentence.start : min(sentence.end, sentence.start + 60)].lower().split()[:4]
    if not words or words[0] not in ("this", "these", "the", "that"):
        return False
    stative = scene.verbs[i][0].word in ("is", "are", "'s", "’s")
    return not stative and (not ANAPHORIC_NEWS.isdisjoint(words[1:]) or (words[0] != "the" and len(words) > 1))


def _within(day: str, year: str) -> bool:
    """Does the day lie in the year? 'Expo 2016 opens' bears the day of its article, not a year."""
    inner, outer = bounds(day), bounds(year)
    return precision(year) == "year" and bool(inner and outer and outer[0] <= inner[0] and inner[1] <= outer[1])


def _date_titles(scene: Scene, result: list[Sentence]) -> list[Sentence]:
    """A title, unless it asks, tells what the article's first dated sentence with a verb tells."""
    body = next((i for i, kind in enumerate(scene.kinds) if kind not in ("heading", "boilerplate")), len(result))
    opening = range(body, min(body + 3, len(result)))
    lead = next((result[i] for i in opening if result[i].when and scene.verbs[i]), None)
    for i in range(body):
        asks = scene.text[result[i].end - 1] == "?"
        vague = not result[i].when or (lead is not None and _within(lead.when, result[i].when))
        if lead and scene.kinds[i] == "heading" and vague and not asks:
            rule = "the day of the sentence that the title sums up"
            result[i] = replace(result[i], when=lead.when, when_rule=rule, planned=lead.planned)
    return result
