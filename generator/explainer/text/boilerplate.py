"""Is this line part of a web page's furniture rather than of the article?

One line at a time, from its words alone; `menus` looks at its neighbours. A wrong "yes" hides what a source says and a
wrong "no" lets a share button into a fact sheet, so a line must match as a whole, and generic words wait for company.
"""

from __future__ import annotations

import re

from ..lang.en.boilerplate import PATTERNS, TELLTALES
from ..lang.en.widgets import LINES, WEAK

_LONGEST = 600
_PATTERNS = tuple((reason, re.compile(pattern)) for reason, pattern in PATTERNS)
_REASON_OF_LINE = {line: reason for reason, lines in LINES.items() for line in lines}
_EDGES = " \t\u00a0.:;,!?|•·*-–—+<>«»‹›→←▸▾▼▲×✕…()[]\\/"
_COUNTER = re.compile(r"\s?\(?\d[\d,.]{0,9}[KkMm]?\)?$")
_QUOTE_MARKS = re.compile(r"[\"“”]")


def reason(line: str) -> tuple[str, bool]:
    """(why the line is boilerplate, or empty; whether that holds only beside other boilerplate)."""
    if len(line) > _LONGEST:
        return _telltale(line[:_LONGEST]), False
    core = " ".join(line.strip(_EDGES).lower().split())
    if not any(c.isalnum() for c in core):
        return "separator", False
    known = _REASON_OF_LINE.get(core) or _REASON_OF_LINE.get(_COUNTER.sub("", core), "")
    if known:
        return known, core in WEAK
    bare = line.lstrip("•·*-–—+▸▾▼▲►▶|[( \t\u00a0") or line
    for why, pattern in _PATTERNS:
        if pattern.match(bare):
            return why, False
    return _telltale(line), False


def _telltale(line: str) -> str:
    if _QUOTE_MARKS.search(line):
        return ""
    low = line.lower().replace("’", "'")
    for why, words in TELLTALES:
        if words in low:
            return why
    return "disclaimer" if low.startswith(("©", "(c) ", "copyright ©", "copyright (c)")) else ""
