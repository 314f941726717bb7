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
from ...lang.en.tense import (
    CARES,
    CONTINUING,
    LIVES,
    ORIGINS,
    POINTING,
    POSITIONS,
    PROSECUTION,
    REPORTING_FORMS,
    UNTOLD,
)
from .own_expression import Dated, Own, own_date
from .present import has_long_been, of_a_row, points_back, speaks_of_now, stands
from .scene import Scene, scene_of

_REACH = 3
"""Sentences behind one with its own date that may go on with it, where that date is one of the story's days."""

_PARAGRAPH = 6
"""The same within its paragraph, whatever the date."""


def date_sentences(annotated: Annotated) -> tuple[Sentence, ...]:
    """The same sentences with `when`, `when_rule` and `planned` filled in. Everything else is annotated already."""
    scene = scene_of(annotated)
    result: list[Sentence] = []
    told, spoken = _Told(), None
    for i, sentence in enumerate(annotated.sentences):
        dated = None
        if scene.kinds[i] not in ("heading", "boilerplate"):
            own = own_date(scene, i)
            reports = [verb for verb in scene.verbs[i] if _reports(scene.text, verb)]
            quoted = scene.quoted(sentence.start)
            if own and own.dated:
                dated = own.dated
            elif spoken is not None and quoted and all(scene.quoted(verb.start) for verb in reports):
                dated = replace(spoken, rule=f"goes on with what was said then, {spoken.when}")
            else:
                dated = _date(scene, i, _Background() if own else told.reaching(scene, i), reports)
            spoken = dated if (quoted or reports) and dated is not None and not dated.planned else None
            told = _next(scene, i, own, told)
        elif scene.kinds[i] == "heading":
            own = own_date(scene, i)
            dated = own.dated if own else None
        result.append(_with(sentence, dated, annotated))
    return tuple(_date_titles(scene, result))


def _next(scene: Scene, i: int, own: Own | None, told: _Told) -> _Told:
    """What the sentences behind sentence i may go on with: its own time, else what stood before it."""
    if own and own.goes_on:
        return _Told(own.goes_on, i)
    if own and own.dated and scene.recent(own.dated.when):
        return _Told(own.dated, i)
    return told.later(scene, i)


_FEW_DAYS = 5
_WORD = re.compile(r"[a-z]+")
_A_KIND = re.compile(r" (?:an?|one of the) ")
_SINCE = 2
"""Sentences behind one that sums up a long time and may still tell of it."""
_GOING_ON = re.compile(r" \w+ing\b")
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
        near = together or (self.since == 1 and self.dated is not None and _exact(self.dated.when))
        if self.dated is None or (_in_court(scene, i) and not _in_court(scene, self.at)):
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


def _in_court(scene: Scene, i: int) -> bool:
    """Does it tell of a prosecution? That is on another day than the deed."""
    sentence = scene.sentences[i]
    words = _WORD.findall(scene.text[sentence.start : sentence.end].lower())
    return not PROSECUTION.isdisjoint(words)


def _with(sentence: Sentence, dated: Dated | None, annotated: Annotated) -> Sentence:
    if dated is None:
        return sentence
    doubtful = uncertain(dated.when) and uncertain(annotated.published)
    rule = f"{dated.rule}: {annotated.published_rule.removeprefix('inferred: ')}" if doubtful else dated.rule
    return replace(sentence, when=dated.when, when_rule=rule, planned=dated.planned)


def _date(scene: Scene, i: int, told: Dated | _Background | None, reports: list[VerbGroup]) -> Dated | None:
    """The day of sentence i, which names none; `reports` are its verbs that report news."""
    verbs, sentence = scene.verbs[i], scene.sentences[i]
    main = main_group(scene.text, verbs)
    if main is None or scene.text[sentence.end - 1] == "?" or (main.tense == "past" and _of_a_long_time(scene, i)):
        return None
    if scene.quoted(sentence.start):
        how = "it goes on with words that somebody said then"
        return _as_written(scene, how) if reports and reports[0].tense == "present" else _news(scene, how)
    if reports:
        how = f"'{scene.text[reports[0].start : reports[0].end]}' reports news"
        return _just_now(scene, how) if reports[0].tense == "present" else _news(scene, how)
    return _by_tense(scene, i, main, told)


def _by_tense(scene: Scene, i: int, main: VerbGroup, told: Dated | _Background | None) -> Dated | None:
    phrase = scene.text[main.start : main.end].lower()
    if main.tense == "perfect":
        if has_long_been(scene, i):
            return _as_written(scene, f"'{phrase}' tells what has long been so")
        return _just_now(scene, f"'{phrase}' tells what has just happened")
    if main.tense == "present" and (
        phrase.endswith("ing")
        or main.word in CONTINUING | POSITIONS
        or stands(scene.text, main)
        or speaks_of_now(scene, i)
    ):
        return _as_written(scene, f"'{phrase}' tells what is going on")
    if (
        (main.word in PAST_HAVE and not _by_the_close(scene, i))
        or _of_old(scene.text, main)
        or _under_way(scene, i, main)
        or _tells_a_nature(scene, i, main)
    ):
        return None
    if main.tense == "present" and (points_back(scene, i) or of_a_row(scene, i, main)):
        return _news(scene, "it points back to the news just told")
    if isinstance(told, _Background):
        return None
    if main.tense == "past" or main.word in ("was", "were"):
        if told is None or told.planned:
            if scene.vague:
                return None
            return _news(scene, "the past tense tells news, and no other day is named")
        return replace(told, rule=_goes_on(told)) if _exact(told.when) else None
    if main.tense in ("future", "plan") and told is not None and (told.planned or told.when == scene.published):
        return Dated(told.when, _goes_on(told), planned=True)
    return None


def _exact(when: str) -> bool:
    """A day, or a few: a weekend, a meeting."""
    span = bounds(when)
    return span is not None and (span[1] - span[0]).days < _FEW_DAYS


def _by_the_close(scene: Scene, i: int) -> bool:
    """'had lost 4% by the close of trading': a past perfect that sums up the day of the news."""
    sentence = scene.sentences[i]
    return _CLOSE.search(scene.text, sentence.start, sentence.end) is not None


def _of_a_long_time(scene: Scene, i: int) -> bool:
    """'Since then, much has been built. Some countries learned': within that time, on no day."""
    before = (scene.sentences[k].start for k in range(max(0, i - _SINCE), i) if scene.places[k] >= 0)
    return any(scene.text[at : at + 10].lower() == "since then" for at in before)


def _under_way(scene: Scene, i: int, main: VerbGroup) -> bool:
    """'was drilling when the blast occurred': at the time of something that was told before."""
    behind = scene.text[main.end : scene.sentences[i].end]
    return main.word in ("was", "were") and _GOING_ON.match(behind) is not None and " when the " in behind


def _tells_a_nature(scene: Scene, i: int, main: VerbGroup) -> bool:
    """'The bureau was an agency of the ministry': what something was, and no event. 'There was a fire' is one."""
    there = scene.text[scene.sentences[i].start : main.start].lower().split()[-1:] == ["there"]
    return main.word in ("was", "were") and not there and _A_KIND.match(scene.text, main.end) is not None


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


def _just_now(scene: Scene, why: str) -> Dated | None:
    """What a perfect or 'says' tells: of the day on which something happened by the opening, else of the writing."""
    return Dated(scene.event, f"{scene.news_rule}: {why}") if scene.event else _as_written(scene, why)


def _as_written(scene: Scene, why: str) -> Dated | None:
    """What the present tense tells held when it was written."""
    return Dated(scene.published, f"the publication date: {why}") if scene.news else None


def _reports(text: str, verb: VerbGroup) -> bool:
    words = text[verb.start : verb.end].lower().split()
    if verb.word == "would":
        return words[-1] in UNTOLD
    if verb.word in PAST_HAVE:
        return False
    if words[-1] == "admitted" and not CARES.isdisjoint(_WORD.findall(text[verb.end : verb.end + 24].lower())[:3]):
        return False
    return verb.tense in ("past", "perfect", "present") and not REPORTING_FORMS.isdisjoint(words)


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
