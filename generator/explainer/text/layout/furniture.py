"""Is this line part of a web page's furniture rather than of the article?

One line at a time, from its words alone; `menus` looks at its neighbours. A wrong "yes" hides what a source says and a
wrong "no" lets a share button into a fact sheet, so a line must match as a whole, and generic words wait for company.
"""

from __future__ import annotations

import re

from ...lang.en.boilerplate import PATTERNS
from ...lang.en.telltales import TELLTALES
from ...lang.en.widgets import LINES, WEAK

_LONGEST, _LONGEST_PHRASE = 600, 80
_TELLS = re.compile(r"[^\W_]")
_PATTERN = re.compile("|".join(f"(?P<_{n}>{pattern})" for n, (_, pattern) in enumerate(PATTERNS)))
_REASON_OF_LINE = {line: reason for reason, lines in LINES.items() for line in lines}
_EDGES = " \t\u00a0.:;,!?|•·*-–—+<>«»‹›→←▸▾▼▲×✕…()[]\\/"
_COUNTER = re.compile(r"\s?\(?\d[\d,.]{0,9}[KkMm]?\)?$")
_QUOTE_MARKS = re.compile(r"[\"“”]")


def reason(line: str) -> tuple[str, bool]:
    """(why the line is boilerplate, or empty; whether that holds only beside other boilerplate)."""
    if len(line) > _LONGEST:
        return _telltale(line[:_LONGEST]), False
    if len(line) <= _LONGEST_PHRASE:
        core = " ".join(line.strip(_EDGES).lower().split())
        known = _REASON_OF_LINE.get(core) or _REASON_OF_LINE.get(_COUNTER.sub("", core), "")
        if known:
            return known, core in WEAK
    if not _TELLS.search(line):
        return "separator", False
    bare = line.lstrip("•·*-–—+▸▾▼▲►▶|[( \t\u00a0") or line
    match = _PATTERN.match(bare)
    if match and match.lastgroup:
        return PATTERNS[int(match.lastgroup[1:])][0], False
    return _telltale(line), False


def _telltale(line: str) -> str:
    if _QUOTE_MARKS.search(line):
        return ""
    low = line.lower().replace("’", "'")
    for word, phrases in TELLTALES.items():
        if word in low:
            for why, words in phrases:
                if words in low:
                    return why
    return "disclaimer" if low.startswith(("©", "(c) ", "copyright ©", "copyright (c)")) else ""
