"""What the dating of one sentence needs to know of the whole article, worked out once.

The *news day* is the latest day that the opening names for what happened, a few days before publication at most. An
article of Wednesday that opens with what happened 'on Tuesday' reports the statements of Tuesday in the sentences that
name no day. Where the opening names none, it is the publication date.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, timedelta

from ...core import edtf
from ...core.model import Annotated, Sentence, Timex
from ...grammar.tense import VerbGroup, find_verbs, governing
from ...lang.en.tense import ANNOUNCING, REPORTING_FORMS

_OPENING_SENTENCES = 3
NEWS_DAYS = 6
"""Days before publication that still are news."""
_FRESH = 4
"""Days after which the first day of a story that the opening tells is not the day of all the rest."""
STORY_DAYS = 31
"""Days around publication that belong to the story, and not to its background."""
_QUOTE = re.compile(r"[“”\"]|``|''")
_OPENS, _CLOSES = ("“", "``"), ("”", "''")
"""Curly marks, and those that agencies type for them."""


@dataclass(frozen=True, slots=True)
class Scene:
    """An article seen as a scene. All tuples run beside `sentences`."""

    text: str
    sentences: tuple[Sentence, ...]
    kinds: tuple[str, ...]
    """Kind of the block that holds the sentence."""
    places: tuple[int, ...]
    """Number of that block."""
    dates: tuple[tuple[Timex, ...], ...]
    """Resolved dates of the sentence."""
    verbs: tuple[tuple[VerbGroup, ...], ...]
    quotes: tuple[tuple[int, int], ...]
    """Stretches between quote marks, in order."""
    published: str
    """EDTF; empty where unknown."""
    news: str
    """EDTF of the news day; empty where the publication day is not known."""
    news_rule: str
    event: str
    """EDTF of the latest day on which the opening says that something happened, not that somebody spoke; else empty."""
    vague: bool
    """Does the opening tell of no day, but of a week?"""

    def quoted(self, place: int) -> bool:
        """Does this place stand in somebody's words?"""
        return _inside(self.quotes, place)

    def caption(self, i: int) -> bool:
        """Is sentence i a heading, where the present tells the past?"""
        return self.kinds[i] == "heading"

    def recent(self, when: str) -> bool:
        """Is this a day of the story that is being told, rather than of its background?"""
        span = edtf.bounds(when)
        if span is None or edtf.precision(when) != "day":
            return False
        last = edtf.bounds(self.published)
        return last is None or abs((last[1] - span[0]).days) <= STORY_DAYS


def as_reported(text: str, verb: VerbGroup) -> bool:
    """'as reported yesterday': when somebody told it before."""
    return verb.word in REPORTING_FORMS and text[max(0, verb.start - 4) : verb.start] == " as "


def scene_of(annotated: Annotated) -> Scene:
    """The scene of an article whose dates are found."""
    text, sentences = annotated.document.text, annotated.sentences
    places = _places(annotated)
    kinds = tuple(annotated.blocks[place].kind if place >= 0 else "paragraph" for place in places)
    dates = _dates(annotated)
    verbs = tuple(
        () if kind == "boilerplate" else find_verbs(text, sentence.start, sentence.end)
        for sentence, kind in zip(sentences, kinds, strict=True)
    )
    quotes = _quotes(annotated)
    news, rule, event, vague = "", "", "", False
    if edtf.precision(annotated.published) == "day":
        own = tuple(tuple(d for d in found if not _inside(quotes, d.start)) for found in dates)
        named = _opening_days(text, annotated.published, kinds, own, verbs)
        told = [(day, said) for day, said in named if _days_apart(day, annotated.published) <= _FRESH]
        news = max((day for day, _ in told), default="")
        rule = "the latest day that the opening tells of" if news else "the publication date"
        vague = not news and (bool(named) or _opens_vaguely(kinds, own, verbs))
        news = news or annotated.published
        event = max((day for day, said in told if not said), default="")
    return Scene(text, sentences, kinds, places, dates, verbs, quotes, annotated.published, news, rule, event, vague)


def _opening_days(
    text: str,
    published: str,
    kinds: tuple[str, ...],
    dates: tuple[tuple[Timex, ...], ...],
    verbs: tuple[tuple[VerbGroup, ...], ...],
) -> list[tuple[str, bool]]:
    """Days, not long before publication, on which something happened by the opening; is it that somebody spoke?"""
    span = edtf.bounds(published)
    assert span is not None
    told: list[tuple[str, bool]] = []
    for i in _opening(kinds):
        for each in dates[i]:
            verb = governing(verbs[i], each.start, each.end)
            since = text[max(0, each.start - 6) : each.start].lower() == "since "
            past = verb is not None and verb.tense in ("past", "perfect") and not since
            past = past and verb is not None and not as_reported(text, verb)
            if verb is not None and past and edtf.precision(each.edtf) == "day" and _close(each.edtf, span[0]):
                told.append((edtf.plain(each.edtf), verb.word in REPORTING_FORMS - ANNOUNCING))
    return told


def _opens_vaguely(
    kinds: tuple[str, ...], dates: tuple[tuple[Timex, ...], ...], verbs: tuple[tuple[VerbGroup, ...], ...]
) -> bool:
    """'A rig sank last week': what else happened then is told without a day, and not news of the day either."""
    for i in _opening(kinds):
        for each in dates[i]:
            span, verb = edtf.bounds(each.edtf), governing(verbs[i], each.start, each.end)
            past = verb is not None and verb.tense in ("past", "perfect")
            if past and span is not None and 0 < (span[1] - span[0]).days <= NEWS_DAYS:
                return True
    return False


def _opening(kinds: tuple[str, ...]) -> list[int]:
    """The first sentences below the title."""
    return [i for i, kind in enumerate(kinds) if kind not in ("heading", "boilerplate")][:_OPENING_SENTENCES]


def _inside(quotes: tuple[tuple[int, int], ...], place: int) -> bool:
    at = bisect_right(quotes, place, key=lambda quote: quote[0]) - 1
    return at >= 0 and place < quotes[at][1]


def _close(when: str, published: date) -> bool:
    span = edtf.bounds(when)
    return span is not None and published - timedelta(NEWS_DAYS) <= span[0] <= published


def _days_apart(first: str, last: str) -> int:
    one, other = edtf.bounds(first), edtf.bounds(last)
    assert one is not None
    assert other is not None
    return (other[0] - one[0]).days


def _places(annotated: Annotated) -> tuple[int, ...]:
    """Number of the block that holds each sentence, -1 for none."""
    places, blocks, at = [], annotated.blocks, 0
    for sentence in annotated.sentences:
        while at < len(blocks) and blocks[at].end <= sentence.start:
            at += 1
        places.append(at if at < len(blocks) else -1)
    return tuple(places)


def _dates(annotated: Annotated) -> tuple[tuple[Timex, ...], ...]:
    found: list[list[Timex]] = [[] for _ in annotated.sentences]
    at = 0
    for each in annotated.dates:
        while at < len(annotated.sentences) and annotated.sentences[at].end <= each.start:
            at += 1
        if at < len(found) and each.edtf and each.type in ("DATE", "TIME"):
            found[at].append(each)
    return tuple(tuple(each) for each in found)


def _quotes(annotated: Annotated) -> tuple[tuple[int, int], ...]:
    """Curly quotes may stay open over blocks, as in a speech of several paragraphs; straight ones close in theirs.

    A block that opens with a straight mark and never closes it is all somebody's words.
    """
    text, found = annotated.document.text, []
    curly: int | None = None
    for block in annotated.blocks:
        straight: int | None = None
        for mark in _QUOTE.finditer(text, block.start, block.end):
            at = mark.start()
            if mark.group() in _OPENS:
                curly = at if curly is None else curly
            elif mark.group() in _CLOSES:
                if curly is not None:
                    found.append((curly, at))
                curly = None
            elif straight is None:
                straight = at
            else:
                found.append((straight, at))
                straight = None
        if straight is not None and straight == block.start:
            found.append((straight, block.end))
    return tuple(sorted(found))
