"""Times of day: '7:30 pm EDT', 'noon', '1830 GMT'."""

from __future__ import annotations

from ...lang.en.calendar import DAY_PARTS

_ZONE_FREE = frozenset({"am", "pm", "a.m.", "p.m.", "a.m", "p.m"})


def clock_time(words: str) -> str:
    """'HH:MM', a TIMEX3 part of the day, or empty for no time. `words` are lower-case tokens joined by blanks.

    >>> clock_time('7:30 pm edt')
    '19:30'
    """
    parts = words.replace(",", " ").split()
    parts = [part for part in parts if part not in ("at", "in", "the", "on", "of", "around", "about")]
    if parts[-1:] == ["time"]:
        parts = parts[:-2]
    if not parts:
        return ""
    if parts[-1] in DAY_PARTS:
        return DAY_PARTS[parts[-1]]
    if parts[0] in ("noon", "midday", "midnight"):
        return "24:00" if parts[0] == "midnight" else "12:00"
    first, half = parts[0], next((part for part in parts[1:] if part in _ZONE_FREE), "")
    if first[-2:] in ("am", "pm"):
        first, half = first[:-2], first[-2:]
    hour, minute = _hour_minute(first)
    if (half and not 1 <= hour <= 12) or hour > 24 or minute > 59:
        return ""
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return f"{hour:02}:{minute:02}"


def _hour_minute(text: str) -> tuple[int, int]:
    for mark in (":", "."):
        if mark in text:
            hour, minute = text.split(mark)[:2]
            return int(hour), int(minute)
    if len(text) == 4:
        return int(text[:2]), int(text[2:])
    return (int(text), 0) if text.isdigit() else (99, 0)
