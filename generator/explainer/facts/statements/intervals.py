""" "15 months after the launch": lengths of time that are counted from an event."""

from __future__ import annotations

import re

from ...core.model import Timex
from ...grammar.stems import event_classes, terms
from ...lang.en.milestones import ONCE

LENGTH = re.compile(r"P(\d+)([DWMY])")
_MONTHS = {"D": 1 / 30, "W": 7 / 30, "M": 1.0, "Y": 12.0}
_BESIDE = 24
"""Code points behind a length, and half as many before it, in which a word of delay makes it one."""
_SINCE = re.compile(r"\s*(?:after|since|from)\s+([^.,;:()—]{3,80})", re.I)


def counted_from(text: str, durations: tuple[Timex, ...], end: int) -> list[tuple[Timex, str]]:
    """(duration, class of the event it is counted from) for each that is, up to `end` in the text."""
    found = []
    for duration in durations:
        if LENGTH.fullmatch(duration.value) and (match := _SINCE.match(text, duration.end, end)):
            found += [(duration, event) for event in sorted(event_classes(terms(match[1])) & ONCE)[:1]]
    return found


def delay(text: str, durations: tuple[Timex, ...], start: int, end: int) -> tuple[float, Timex] | None:
    """(months, the words) by which something is late, where the passage `text[start:end]` tells it."""
    for d in durations:
        near = text[max(start, d.start - _BESIDE // 2) : min(end, d.end + _BESIDE)]
        if (match := LENGTH.fullmatch(d.value)) and "delay" in event_classes(terms(near)):
            return int(match[1]) * _MONTHS[match[2]], d
    return None
