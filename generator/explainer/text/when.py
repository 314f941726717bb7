"""The day of a sentence: when what it tells happened, or is planned to happen.

Order of evidence: the sentence's own time expression; the day that the sentence before it told, where it goes on with
the same story; the *news day*, where tense and a reporting verb show that it tells news. Nothing is given for general
truths, opinion, questions and plans without a date: an undated fact is better than a wrong day.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..edtf import precision, uncertain
from ..lang.en.tense import ANAPHORIC_NEWS, REPORTING, UNTOLD
from ..model import Annotated, Sentence
from .tense import VerbGroup, main_verb
from .when_own import Dated, own_date
from .when_scene import Scene, scene_of

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
            dated, carries = _date(scene, i, told.reaching(scene, i))
            told = _Told(dated, i) if carries else replace(told, since=told.since + 1)
        elif scene.kinds[i] == "heading":
            own = own_date(scene, i)
            dated = own.dated if own else None
        result.append(_with(sentence, dated, annotated))
    return tuple(_date_titles(scene, result))


@dataclass(frozen=True, slots=True)
class _Told:
    """The last day that a sentence named beside its main verb."""

    dated: Dated | None = None
    at: int = 0
    since: int = 1
    """How many sentences on from it we are."""

    def reaching(self, scene: Scene, i: int) -> Dated | None:
        """It, where sentence i may go on with it: the next one, one of its paragraph, or near a day of the story."""
        together = scene.places[i] == scene.places[self.at] and self.since <= _PARAGRAPH
        near = self.since == 1 or together
        if self.dated is not None and (near or (self.since <= _REACH and scene.recent(self.dated.when))):
            return self.dated
        return None


def _with(sentence: Sentence, dated: Dated | None, annotated: Annotated) -> Sentence:
    if dated is None:
        return sentence
    doubtful = uncertain(dated.when) and uncertain(annotated.published)
    rule = f"{dated.rule}: {annotated.published_rule.removeprefix('inferred: ')}" if doubtful else dated.rule
    return replace(sentence, when=dated.when, when_rule=rule, planned=dated.planned)


def _date(scene: Scene, i: int, told: Dated | None) -> tuple[Dated | None, bool]:
    """The day of sentence i, and whether the sentences behind it may go on with it."""
    own = own_date(scene, i)
    if own is not None:
        return own.dated, own.main
    verbs, sentence = scene.verbs[i], scene.sentences[i]
    main = main_verb(scene.text, verbs)
    if main is None or scene.text[sentence.end - 1] == "?":
        return None, False
    if scene.quoted(sentence.start):
        return _news(scene, "it goes on with words that somebody said then"), False
    reporting = next((verb for verb in verbs if _reports(scene.text, verb)), None)
    if reporting is not None:
        return _news(scene, f"'{scene.text[reporting.start : reporting.end]}' reports news"), False
    return _by_tense(scene, i, main, told), False


def _by_tense(scene: Scene, i: int, main: VerbGroup, told: Dated | None) -> Dated | None:
    phrase = scene.text[main.start : main.end].lower()
    if main.tense == "perfect":
        return _news(scene, f"'{phrase}' tells what has just happened")
    if main.tense == "present" and phrase.endswith("ing"):
        return (
            Dated(scene.published, f"the publication date: '{phrase}' tells what is going on") if scene.news else None
        )
    if main.word == "had":
        return None
    if main.tense == "past" or main.word in ("was", "were"):
        if told is None or told.planned:
            return _news(scene, "the past tense tells news, and no other day is named")
        return replace(told, rule=_goes_on(told)) if precision(told.when) == "day" else None
    if main.tense in ("future", "plan") and told is not None and (told.planned or told.when == scene.published):
        return Dated(told.when, _goes_on(told), planned=True)
    if main.tense == "present" and _points_back(scene, i):
        return _news(scene, "it points back to the news just told")
    return None


def _goes_on(told: Dated) -> str:
    return f"goes on with the day told before it, {told.when}"


def _news(scene: Scene, why: str) -> Dated | None:
    return Dated(scene.news, f"{scene.news_rule}: {why}") if scene.news else None


def _reports(text: str, verb: VerbGroup) -> bool:
    words = text[verb.start : verb.end].lower().split()
    if verb.word == "would":
        return words[-1] in UNTOLD
    return verb.tense in ("past", "perfect", "present") and not REPORTING.isdisjoint(words)


def _points_back(scene: Scene, i: int) -> bool:
    """'This brings ...', 'The move comes after ...'."""
    sentence = scene.sentences[i]
    words = scene.text[sentence.start : min(sentence.end, sentence.start + 60)].lower().split()[:4]
    if not words or words[0] not in ("this", "these", "the", "that"):
        return False
    stative = scene.verbs[i][0].word in ("is", "are", "'s", "’s")
    return not stative and (not ANAPHORIC_NEWS.isdisjoint(words[1:]) or (words[0] != "the" and len(words) > 1))


def _date_titles(scene: Scene, result: list[Sentence]) -> list[Sentence]:
    """A title tells what the article's first dated sentence tells."""
    body = next((i for i, kind in enumerate(scene.kinds) if kind not in ("heading", "boilerplate")), len(result))
    lead = next((sentence for sentence in result[body : body + 3] if sentence.when), None)
    for i in range(body):
        if lead and scene.kinds[i] == "heading" and not result[i].when:
            rule = "the day of the sentence that the title sums up"
            result[i] = replace(result[i], when=lead.when, when_rule=rule, planned=lead.planned)
    return result
