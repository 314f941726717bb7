"""How one string is written, so that every YAML reader gives back that very string.

Plain where nothing can be mistaken, in single quotes where it could, in double quotes where characters need an escape.
Ours and not PyYAML's emitter, which is slow, escapes what lies beyond the basic plane, and cannot be told where people
put their comments.
"""

from __future__ import annotations

import re

WIDTH = 110

_NEEDS_ESCAPE = re.compile(
    "[^\x20-\x7e\xa0-\u200a\u200d\u2010-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
"""Not printable, a line break to YAML 1.1, or invisible to the person who reads the file (as bidi controls are)."""

_RESERVED = frozenset(["true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan", "inf"])
_NUMBER_OR_DATE = re.compile(r"[0-9][0-9_.,:eEtTzZxXoObB \t+-]*|0[xX][0-9a-fA-F]+")
_TROUBLE = re.compile(r": |:$| #|^---|^\.\.\.")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r", "\0": "\\0"}
_IN_DOUBLE = re.compile(f'[\\\\"]|{_NEEDS_ESCAPE.pattern}')


def written(value: str, indent: int = 0, column: int = 0) -> str:
    """The string as YAML, to follow `column` characters of its first line; further lines are indented by `indent`.

    It is folded at single spaces to about WIDTH characters a line; one word is never cut.
    """
    text = _plain_or_quoted(value)
    return text if column + len(text) <= WIDTH else _folded(text, indent, column)


def written_in_flow(value: str) -> str:
    """The string as YAML inside square brackets, on one line."""
    text = _plain_or_quoted(value)
    return _single(value) if text[0] not in "'\"" and any(mark in text for mark in ",[]{}:?") else text


def _plain_or_quoted(value: str) -> str:
    if _NEEDS_ESCAPE.search(value):
        return '"' + _IN_DOUBLE.sub(_escape, value) + '"'
    first = value[:1]
    plain = (
        (first.isalpha() or (first.isdigit() and first.isascii() and not _NUMBER_OR_DATE.fullmatch(value)))
        and value[-1] not in " \xa0"
        and value.lower() not in _RESERVED
        and not _TROUBLE.search(value)
    )
    return value if plain else _single(value)


def _single(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _escape(match: re.Match[str]) -> str:
    char = match.group()
    code = ord(char)
    return _ESCAPES.get(char) or (
        f"\\x{code:02X}" if code < 256 else f"\\u{code:04X}" if code < 65536 else f"\\U{code:08X}"
    )


def _folded(text: str, indent: int, column: int) -> str:
    """A line break stands for one space; blanks beside it would be lost, so only a lone space between words is one."""
    lines: list[str] = []
    begin, room, cut = 0, WIDTH - column, -1
    for match in re.finditer("(?<=[^ ]) (?=[^ ])", text):
        at = match.start()
        if at - begin > room and cut > begin:
            lines.append(text[begin:cut])
            begin, room = cut + 1, WIDTH - indent
        cut = at
    if len(text) - begin > room and cut > begin:
        lines.append(text[begin:cut])
        begin = cut + 1
    lines.append(text[begin:])
    return ("\n" + " " * indent).join(lines)
