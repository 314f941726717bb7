"""Pictures shown one after the other, each with its number: "3/40 The line to Westport", often of other stories."""

from __future__ import annotations

import re

from .menus import Line

_NUMBERED = re.compile(r"(?:[-*•] )?(\d{1,3}) ?(?:/|of) ?(\d{1,3})\b[.:)]?(?: |$)")
_FEWEST = 2


def mark(lines: list[Line]) -> None:
    """Give two or more neighbours that count up to the same number the reason 'caption', in place.

    A single "24/7 service begins" counts up to nothing.
    """
    run: list[Line] = []
    last = (0, 0)
    for line in [*lines, None]:
        match = _NUMBERED.match(line.text) if line is not None and line.reason in ("", "caption") else None
        number = (int(match[1]), int(match[2])) if match else (0, 0)
        if line is not None and match and number[0] <= number[1] and number == (last[0] + 1, last[1]):
            run.append(line)
        else:
            if len(run) >= _FEWEST:
                for picture in run:
                    picture.reason, picture.weak = "caption", False
            run = [line] if line is not None and match else []
        last = number
