"""Which of the days that a page gives for its publication is the publisher's own.

Programs write the moment of publication in coordinated universal time (UTC), while the page shows readers the
publisher's day, and near midnight the two differ by one. Then the day that readers see wins, unless the stamp bears the
publisher's own offset (RFC 3339); such a stamp or the day in the article's address wins over one in UTC. Where days
differ by more, the machine's stands and the other is named as a doubt: what is shown may be the day of a change.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from urllib.parse import urlsplit

from .shown_dates import Said
from .stated_dates import stated_date

_UTC = re.compile(r"\d[T ]\d\d:?\d\d.*(?:Z|[+-]00:?00|UTC|GMT)\s*$|^\d{10}(?:\d{3})?$", re.IGNORECASE)
_OFFSET = re.compile(r"\d[T ]\d\d:?\d\d.*[+-](?!00:?00)\d\d:?\d\d\s*$")
_IN_PATH = re.compile(r"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/-])")


def publication(
    stated: Sequence[Said], seen: Sequence[Said], modified: str, address: str
) -> tuple[str, str, tuple[str, ...]]:
    """(day as EDTF, place, doubts). `stated` is for machines, `seen` for readers, each with the surest first.

    `modified` is the day of the last change, `address` the article's own.
    """
    stated = [said for said in stated if stated_date(said[0])]
    seen = [said for said in seen if stated_date(said[0])]
    if not stated:
        return (stated_date(seen[0][0]), seen[0][1], ()) if seen else ("", "", ())
    value, place = stated[0]
    day = stated_date(value)
    others = [*seen[:1], *stated[1:]]
    nearer = [] if _OFFSET.search(value) else [said for said in seen[:1] if stated_date(said[0]) != modified]
    if _UTC.search(value):
        nearer += [said for said in stated[1:] if _OFFSET.search(said[0])]
        nearer += [(found, "its address")] if (found := _in_address(address)) else []
    for own, where in nearer:
        if own_day := _neighbour(stated_date(own), day):
            return own_day, where, (f"published {own_day} by {where}, {day} by {place}: the first was taken",)
    for other, where in others:
        if (second := stated_date(other)) and second[: len(day)] != day[: len(second)] and second != modified:
            return day, place, (f"the page gives two days of publication: {day} ({place}) and {second} ({where})",)
    return day, place, ()


def _neighbour(own: str, day: str) -> str:
    """The publisher's own day where it is the one before or after `day`."""
    try:
        apart = (date.fromisoformat(own) - date.fromisoformat(day)).days
    except ValueError:
        return ""
    return own if abs(apart) == 1 else ""


def _in_address(address: str) -> str:
    try:
        match = _IN_PATH.search(urlsplit(address).path)
    except ValueError:
        return ""
    return stated_date("-".join(match.groups())) if match else ""
