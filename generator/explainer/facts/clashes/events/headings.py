"""What an event is, in a source's own words: its shortest clause that names who."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from ....lang.en.calendar import WEEKDAYS
from ....lang.en.happenings import BEFORE_A_VALUE, OPENS_A_CLAUSE
from ...cues.referents import points_nowhere
from ...disputes.naming import named, names_who
from ...disputes.sides import CUT, shortened
from ...model.proposition import Proposition
from ...model.statement import Statement

_MARKER = re.compile(OPENS_A_CLAUSE, re.I)
SHORTEST = 15
"""Code points below which what is left tells nothing."""
_SAYS_WHO = re.compile(r",? according to\b.*$")
_DAYTIME = r"(?: (?:morning|afternoon|evening|night))?"


def clause_of(tellings: Sequence[tuple[Statement, Proposition]], text: dict[str, str], values: Iterable[str]) -> str:
    """Without what is in question; '' where each points to something that it does not name. A clause without its
    subject stands for nothing: the whole statement does."""
    days = [value.split()[0].rstrip(",") for value in values]
    listed = "|".join(map(re.escape, (*values, *(day for day in days if day.lower() in WEEKDAYS))))
    behind = re.compile(rf",?(?: (?:{BEFORE_A_VALUE}))*[ -](?:{listed})\b{_DAYTIME}", re.I)
    clauses = []
    for s, p in tellings:
        whole = not names_who(p, text[s.source])
        words = (
            named(s, text[s.source], p.terms) if whole else text[s.source][max(s.start, p.start) : min(s.end, p.end)]
        )
        words = _MARKER.sub("", _SAYS_WHO.sub("", " ".join(words.split())))
        bare = behind.sub("", words)
        words = bare if len(bare) >= SHORTEST else words
        if words and not words[0].isdigit() and not points_nowhere(words):
            clauses.append((whole, len(words), words))
    title = shortened(min(clauses)[-1]) if clauses else ""
    return _name_of([s for s, _ in tellings]) if title.endswith(CUT) else title


def _name_of(statements: list[Statement]) -> str:
    """The name that most of them give, but for who says it; '' where they name nobody."""
    given = Counter(name for s in statements for name in s.names if name != s.said_by)
    return min(given, key=lambda name: (-given[name], name), default="")
