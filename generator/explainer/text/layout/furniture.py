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
"""Code points of a line, beyond which only telltales are looked for, and no known phrase."""
_TELLS = re.compile(r"[^\W_]")
_PATTERN = re.compile("|".join(f"(?P<_{n}>{pattern})" for n, (_, pattern) in enumerate(PATTERNS)))
_REASON_OF_LINE = {line: reason for reason, lines in LINES.items() for line in lines}
_EDGES = " \t\u00a0.:;,!?|•·*-–—+<>«»‹›→←▸▾▼▲×✕…()[]\\/"
_COUNTER = re.compile(r"\s?\(?\d[\d,.]{0,9}[KkMm]?\)?$")
_BULLETS = "•·*-–—+▸▾▼▲►▶|[( \t\u00a0"
_QUOTE_MARKS = re.compile(r"[\"“”]")
_COPYRIGHT = ("©", "(c) ", "copyright ©", "copyright (c)")


def reason(line: str) -> tuple[str, bool]:
    """(why the line is boilerplate, or empty; whether that holds only beside other boilerplate)."""
    for rule in RULES if len(line) <= _LONGEST else RULES_OF_LONG_LINES:
        if why := rule(line):
            return why, rule is known_line and _core(line) in WEAK
    return "", False


def known_line(line: str) -> str:
    """The line as a whole is what widgets and menus say: 'Share', 'Sign in', 'Comments (12)'."""
    if len(line) > _LONGEST_PHRASE:
        return ""
    core = _core(line)
    return _REASON_OF_LINE.get(core) or _REASON_OF_LINE.get(_COUNTER.sub("", core), "")


def separator(line: str) -> str:
    """There is no letter and no digit in it: '* * *'."""
    return "" if _TELLS.search(line) else "separator"


def pattern(line: str) -> str:
    """Its beginning, and where the pattern says so its end, are those of a byline, a caption, a link to more."""
    match = _PATTERN.match(line.lstrip(_BULLETS) or line)
    return PATTERNS[int(match.lastgroup[1:])][0] if match and match.lastgroup else ""


def telltale(line: str) -> str:
    """It holds a phrase of the page's owner, and quotes nobody."""
    low = line[:_LONGEST].lower().replace("’", "'")
    if _QUOTE_MARKS.search(line, 0, _LONGEST):
        return ""
    return next(
        (why for word, phrases in TELLTALES.items() if word in low for why, words in phrases if words in low), ""
    )


def copyright_line(line: str) -> str:
    """It begins with a mark of copyright."""
    quoted = _QUOTE_MARKS.search(line, 0, _LONGEST)
    return "disclaimer" if not quoted and line.lower().startswith(_COPYRIGHT) else ""


RULES = (known_line, separator, pattern, telltale, copyright_line)
"""What makes a line furniture, in order: the first that gives a reason holds."""
RULES_OF_LONG_LINES = (telltale, copyright_line)


def _core(line: str) -> str:
    return " ".join(line.strip(_EDGES).lower().split())
