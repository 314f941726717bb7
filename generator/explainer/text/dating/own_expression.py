"""Which of a sentence's own time expressions dates what it tells."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...core import edtf
from ...core.model import Timex
from ...grammar.tense import VerbGroup, aside, governing, main_group, relative
from ...lang.en.tense import ORIGINS, REPORTING_FORMS
from ..timex.context import TIME_ALONE
from .scene import NEWS_DAYS, STORY_DAYS, Scene, as_reported

_RANK = {"day": 4, "interval": 2, "month": 2, "season": 1, "year": 1}


_BACK = 2
"""Years before publication's own of which what is said may still be news."""
_NOW = re.compile(r"\b(?:[Nn]ow|[Cc]urrently|[Aa]t present)\b")
_BEFORE = 60
"""Characters in which the words stand that tell what a date belongs to."""
_BEFORE_A_THING = re.compile(
    r"\b(?:ahead of|in advance of|prior to|lead-?up to|run-?up to|in preparation for|on the eve of) [^,.;]{0,50}$"
)
"""Before a date that belongs to what is still to come."""
_AFTER_A_THING = re.compile(
    r"\b(?:after|following|over|despite|since|before) (?:the|a|an|his|her|its|their) [^,.;]{3,50}$"
)
"""Before a date that belongs to what something came after."""


@dataclass(frozen=True, slots=True)
class Dated:
    """Fields as `when`, `when_rule` and `planned` of a Sentence."""

    when: str
    rule: str
    planned: bool = False


@dataclass(frozen=True, slots=True)
class Own:
    """What the sentence's own expressions say."""

    dated: Dated | None
    """None where all that they date is something else in it."""
    goes_on: Dated | None
    """What the sentences behind it may go on with: the time of its main verb, or of the background that it tells."""


def own_date(scene: Scene, i: int) -> Own | None:
    """The best of the expressions of sentence i: exact before coarse, main before aside, first before later.

    A present perfect takes no definite past time ('has announced cuts begun last year'), so a month or year beside one
    belongs to something else in the sentence; and 'has been shut until 6 May' tells of no event on that day. Nor does a
    present take a past month; what is told behind such a sentence may well belong to that time.
    """
    dates, verbs = scene.dates[i], scene.verbs[i]
    if not dates:
        return None
    main = main_group(scene.text, verbs)
    best: tuple[int, Own] | None = None
    background: Dated | None = None
    for n, date in enumerate(dates):
        value, rule = _value(scene, date, dates[n + 1] if n + 1 < len(dates) else None)
        verb = governing(verbs, date.start, date.end)
        dated = Dated(value, f"'{scene.text[date.start : date.end]}': {rule}", _planned(scene, value, verb))
        if main is not None and verb is main and not _fits_present(scene, i, main, value):
            background = background or dated
            continue
        inserted = verb is not None and verb is not main and aside(scene.text, verb)
        looks_back = inserted and verb is not None and verb.tense == "past" and relative(scene.text, verb)
        if looks_back and _long_ago(scene, main, value):
            background = background or dated
            continue
        if (
            (verb is not main and verb is not None and as_reported(scene.text, verb))
            or _bounds_only(scene, date, verb, verb is main)
            or (main is not None and main.tense == "perfect" and not _fits_perfect(scene, value, verb is main))
            or (inserted and verb is not None and _by_the_way(scene, main, verb, value))
            or _only_reported(scene, main, verb, value)
            or (main is not None and verb is not None and verb is not main and _of_object(scene, verb, value))
            or _of_a_thing(scene, date, value)
            or (main is not None and verb is not main and _as_things_are(scene, i, main, value))
            or (inserted and verb is not None and _told_beside(scene, main, verb, value))
        ):
            continue
        score = 2 * (_RANK.get(edtf.precision(date.edtf), 0) - _aside(scene.text, date)) - inserted
        if best is None or score > best[0]:
            leads = verb is main and not _aloof(scene, date)
            best = (score, Own(dated, dated if leads else None))
    if best is not None:
        return best[1]
    return Own(None, background) if background else None


def _bounds_only(scene: Scene, date: Timex, verb: VerbGroup | None, is_main: bool) -> bool:
    """'until 6 May', 'for May' with a verb that looks back; 'since May'; 'from 5% in May', 'up from 4 a year ago'."""
    if date.modifier == "aside":
        return True
    before = _word_before(scene.text, date)
    if scene.text[max(0, date.start - _BEFORE) : date.start].endswith(("so far ", "until after ", "till after ")):
        return True
    if before == "for" and edtf.precision(date.edtf) != "day":
        span, published = edtf.bounds(date.edtf), edtf.bounds(scene.published)
        ahead = span is not None and published is not None and span[0] > published[1]
        if scene.text[date.end : date.end + 12].lower().split()[:1] in (["delivery"], ["settlement"]):
            return True
        return verb is not None and verb.tense in ("past", "perfect") and not ahead
    if before in ("until", "till"):
        return verb is not None and verb.tense in ("past", "perfect")
    return before == "since" and (edtf.precision(date.edtf) != "day" or not is_main)


def _of_a_thing(scene: Scene, date: Timex, value: str) -> bool:
    """'last month's find', 'a third-quarter loss', 'after the fire in May': it tells which one is meant."""
    if _BEFORE_A_THING.search(scene.text[max(0, date.start - _BEFORE) : date.start]):
        return True
    if edtf.precision(value) == "day":
        return False
    text, words = scene.text, scene.text[date.start : date.end].lower()
    attributive = words.endswith("-quarter") and text[date.end : date.end + 1] == " "
    if attributive or text[date.end : date.end + 2] in ("'s", "’s"):
        return True
    return _AFTER_A_THING.search(text[max(0, date.start - _BEFORE) : date.start]) is not None


_OBJECT = re.compile(r", (?:which|whom) (?:(?:the|a|his|her|its|their) )?(?:[\w.]+ ){1,3}$")
"""Before the verb of a relative clause that has a subject of its own."""


def _of_object(scene: Scene, verb: VerbGroup, value: str) -> bool:
    """'his decision, which Mr Lee announced on Wednesday', 'the custom that was followed ten years ago'."""
    before = scene.text[max(0, verb.start - _BEFORE) : verb.start]
    long_past = edtf.precision(value) != "day" and not _of_the_story(scene, value)
    return _OBJECT.search(before) is not None or (long_past and before.endswith(" that "))


def _as_things_are(scene: Scene, i: int, main: VerbGroup, value: str) -> bool:
    """'is currently being built and scheduled to fly in 2028': it tells how things are now."""
    sentence = scene.sentences[i]
    now = _NOW.search(scene.text, sentence.start, sentence.end)
    return main.tense == "present" and now is not None and edtf.precision(value) != "day"


def _told_beside(scene: Scene, main: VerbGroup | None, verb: VerbGroup, value: str) -> bool:
    """'spoke of the alliance, which will turn fifty next month': what is to come is no part of what was told."""
    if edtf.precision(value) == "day" or main is None or main.tense != "past":
        return False
    span, published = edtf.bounds(value), edtf.bounds(scene.published)
    later = span is not None and published is not None and span[0] > published[1]
    return later or verb.tense in ("future", "plan")


def _only_reported(scene: Scene, main: VerbGroup | None, verb: VerbGroup | None, value: str) -> bool:
    """'He said he had worked there in 1968': news of the day on which it was said, not of that year."""
    if main is None or main.word not in REPORTING_FORMS or verb is None or verb is main or not scene.news:
        return False
    span, published = edtf.bounds(value), edtf.bounds(scene.published)
    if span is None or published is None:
        return False
    past = span[1].year < published[0].year - _BACK and (span[1] - span[0]).days > NEWS_DAYS
    return past or edtf.precision(value) in ("decade", "century")


def _aloof(scene: Scene, date: Timex) -> bool:
    """'As of 4 May', and what stands in a quotation: the story does not go on from there."""
    return scene.text[max(0, date.start - 6) : date.start].lower().split() == ["as", "of"] or scene.quoted(date.start)


def _of_the_story(scene: Scene, value: str) -> bool:
    span, published = edtf.bounds(value), edtf.bounds(scene.published)
    return span is None or published is None or (published[0] - span[0]).days <= STORY_DAYS


def _by_the_way(scene: Scene, main: VerbGroup | None, verb: VerbGroup, value: str) -> bool:
    """'Acme, founded in 1908, has ...', 'a man who had come home two weeks ago was ...'."""
    if main is not None and main.word in REPORTING_FORMS:
        return not _of_the_story(scene, value)
    if main is not None and main.tense not in ("past", "present"):
        return False
    if not relative(scene.text, verb):
        return scene.text[verb.start : verb.end].lower() in ORIGINS or not _of_the_story(scene, value)
    span, published = edtf.bounds(value), edtf.bounds(scene.published)
    return span is not None and published is not None and NEWS_DAYS < (published[0] - span[0]).days <= STORY_DAYS


def _long_ago(scene: Scene, main: VerbGroup | None, value: str) -> bool:
    """'The flu, which began in 1918, killed ...': neither that time nor the day of the news is sure."""
    told = main is not None and main.tense in ("past", "present") and main.word not in REPORTING_FORMS
    return told and not _of_the_story(scene, value)


def _value(scene: Scene, date: Timex, following: Timex | None) -> tuple[str, str]:
    """EDTF and rule; 'today' in a quotation, and 'the day', are the day of the news."""
    words = scene.text[date.start : date.end].lower()
    if following and _is_range(scene.text, date, following):
        return f"{date.edtf}/{following.edtf}", "from the first to the second of two dates"
    if scene.news and (words.endswith(" the day") or (words == "today" and scene.quoted(date.start))):
        return scene.news, scene.news_rule
    return date.edtf, date.rule


def _fits_perfect(scene: Scene, value: str, governed: bool) -> bool:
    if edtf.precision(value) == "day" or not scene.news:
        return True
    span, published = edtf.bounds(value), edtf.bounds(scene.published)
    holds = span is not None and published is not None and span[0] <= published[0] <= span[1]
    return holds and governed and edtf.precision(value) != "interval"


def _fits_present(scene: Scene, i: int, main: VerbGroup, value: str) -> bool:
    """'The sale is the result of a deal begun last year': a present takes no past month or year, but in a heading."""
    if main.tense != "present" or edtf.precision(value) == "day" or main.word in REPORTING_FORMS or scene.caption(i):
        return True
    span, published = edtf.bounds(value), edtf.bounds(scene.published)
    return span is None or published is None or span[1] >= published[0]


def _planned(scene: Scene, value: str, verb: VerbGroup | None) -> bool:
    span, published = edtf.bounds(value), edtf.bounds(scene.published)
    if span is None or published is None:
        return False
    looks_ahead = verb is not None and verb.tense in ("future", "plan")
    return span[0] > published[1] or (looks_ahead and span[1] >= published[0])


def _aside(text: str, date: Timex) -> int:
    """Points off for a date that only qualifies a noun or a condition: 'since 2003', 'the 1999 storm', 'if today'."""
    word = _word_before(text, date)
    off = 3 if word in ("since", "than", "if") else 1 if date.rule.startswith(TIME_ALONE) else 0
    if edtf.precision(date.edtf) == "year" and word in ("the", "a", "an", "its", "their", "his", "her", "our"):
        off += 2
    return off


def _word_before(text: str, date: Timex) -> str:
    before = text[max(0, date.start - 12) : date.start].lower().split()
    return before[-1] if before else ""


def _is_range(text: str, first: Timex, second: Timex) -> bool:
    between = text[first.end : second.start].strip().lower()
    before = text[max(0, first.start - 9) : first.start].lower().split()
    lead = before[-1] if before else ""
    joined = between in ("to", "until", "till", "through", "-", "–", "—") or (between == "and" and lead == "between")
    return joined and not {"/"} & set(first.edtf + second.edtf) and edtf.valid(f"{first.edtf}/{second.edtf}")
