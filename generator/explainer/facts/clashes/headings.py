"""What an event is, in a source's own words: its shortest clause that names who."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..cues.referents import points_nowhere
from ..disputes.sides import shortened
from ..model.proposition import Proposition
from ..model.statement import Statement

_MARKER = re.compile(r"^(?:(?:that|after|when|while|as|because|before|since|which|who|and|but)\b,? )+", re.I)
_SAYS_WHO = re.compile(r",? according to\b.*$")


def clause_of(tellings: Iterable[tuple[Statement, Proposition]], text: dict[str, str]) -> str:
    """'' where each points to something that it does not name."""
    clauses = []
    for s, p in tellings:
        words = " ".join(text[s.source][max(s.start, p.start) : min(s.end, p.end)].split())
        words = _MARKER.sub("", _SAYS_WHO.sub("", words))
        if words and not words[0].isdigit() and not points_nowhere(words):
            clauses.append(words)
    return shortened(min(clauses, key=lambda words: (len(words), words))) if clauses else ""
