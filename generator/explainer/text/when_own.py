"""Which of a sentence's own time expressions dates what it tells."""

from __future__ import annotations

from dataclasses import dataclass

from .. import edtf
from ..model import Timex
from .tense import VerbGroup, governing, main_verb
from .when_scene import Scene

_RANK = {"day": 4, "interval": 2, "month": 2, "season": 1, "year": 1}


@dataclass(frozen=True, slots=True)
class Dated:
    """Fields as `when`, `when_rule` and `planned` of a Sentence."""

    when: str
    rule: str
    planned: bool = False


@dataclass(frozen=True, slots=True)
class Own:
    """What the sentence's own expression says."""

    dated: Dated
    main: bool
    """The sentence's main verb governs it: what comes behind may go on with the same day."""


def own_date(scene: Scene, i: int) -> Own | None:
    """The best of the expressions of sentence i: exact before coarse, main before aside, first before later.

    A present perfect takes no definite past time ('has announced cuts begun last year'), so a month or year beside one
    belongs to something else in the sentence; and 'has been shut until 6 May' tells of no event on that day.
    """
    dates, verbs = scene.dates[i], scene.verbs[i]
    main = main_verb(scene.text, verbs)
    best: tuple[int, Own] | None = None
    for n, date in enumerate(dates):
        value, rule = _value(scene, date, dates[n + 1] if n + 1 < len(dates) else None)
        verb = governing(verbs, date.start, date.end)
        if _bounds_only(scene, date, verb, verb is main) or (
            main and main.tense == "perfect" and not _fits_perfect(scene, value, verb is main)
        ):
            continue
        score = _RANK.get(edtf.precision(date.edtf), 0) - _aside(scene.text, date)
        if best is None or score > best[0]:
            words = scene.text[date.start : date.end]
            dated = Dated(value, f"'{words}': {rule}", _planned(scene, value, verb))
            best = (score, Own(dated, verb is main))
    return best[1] if best else None


def _bounds_only(scene: Scene, date: Timex, verb: VerbGroup | None, is_main: bool) -> bool:
    """'until 6 May' beside a verb that looks back; 'since 13 April' in a subordinate clause."""
    before = _word_before(scene.text, date)
    if before in ("until", "till"):
        return verb is not None and verb.tense in ("past", "perfect")
    return before == "since" and not is_main


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


def _planned(scene: Scene, value: str, verb: VerbGroup | None) -> bool:
    span, published = edtf.bounds(value), edtf.bounds(scene.published)
    if span is None or published is None:
        return False
    looks_ahead = verb is not None and verb.tense in ("future", "plan")
    return span[0] > published[1] or (looks_ahead and span[1] >= published[0])


def _aside(text: str, date: Timex) -> int:
    """Points off for a date that only qualifies a noun or a condition: 'since 2003', 'the 1999 storm', 'if today'."""
    word = _word_before(text, date)
    off = 3 if word in ("since", "than", "if") else 0
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
    joined = between in ("to", "until", "till", "through") or (between == "and" and lead == "between")
    return joined and not {"/"} & set(first.edtf + second.edtf) and edtf.valid(f"{first.edtf}/{second.edtf}")
