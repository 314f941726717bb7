"""What a text says about itself: its headline, and the publisher that its own notices name.

Only where metadata says nothing, and only from what stands there: a title is the article's first heading, a publisher
is whoever the page's legal notices speak for. Two different names in them, and none is taken.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ...core.model import Metadata
from ..layout.blocks import mark_blocks
from ..layout.furniture import reason

_NAME = r"((?:[Tt]he )?[A-Z][\w&'’-]{1,30}(?:(?: |\.)(?:of |and |for |the |& )?[A-Z][\w&'’-]{0,30}){0,4})"
_NOTICES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\bendorse(?:ment|d)\b[^.]{{0,60}}\bby {_NAME}",
        rf"(?:©|\([cC]\)|[Cc]opyright)(?: ?©| ?\([cC]\))?,? ?(?:\d{{4}}(?: ?[-–] ?\d{{4}})?,? )?(?:by )?{_NAME}",
        rf"{_NAME} may edit your comments",
        rf"do not (?:necessarily )?(?:represent|reflect)[^.]{{0,60}}(?:those|views|opinions?|policy) of {_NAME}",
        rf"^{_NAME} is not responsible for the content of external",
    )
)
_NOT_IN_NAME = re.compile(r"\s(?:All [Rr]ights|Ltd|Limited|Inc|LLC|Corp|Group plc|GmbH)\b.*|[.,]$")
_HINT = re.compile(r"©|opyright|\bendors|edit your comments|represent|reflect|not responsible for the content")
_BEGINNING, _LONGEST_NOTICE = 4000, 1000
_AGENCIES = frozenset({"Getty Images", "AP", "AFP", "Associated Press", "The Associated Press", "Shutterstock", "EPA"})


def complete(metadata: Metadata, text: str) -> Metadata:
    """`metadata`, with the title and publisher it lacks taken from the text itself."""
    if metadata.title and metadata.publisher:
        return metadata
    title = metadata.title or _headline(text)
    return replace(metadata, title=title, publisher=metadata.publisher or _publisher(text))


def _headline(text: str) -> str:
    """The first block of the article, where it is a heading."""
    beginning = text[: text.find("\n", _BEGINNING)] if "\n" in text[_BEGINNING:] else text
    first = next((block for block in mark_blocks(beginning) if block.kind != "boilerplate"), None)
    if first is None or first.kind != "heading":
        return ""
    line = " ".join(text[first.start : first.end].split())
    return re.sub(r"^#{1,6} ", "", line).rstrip(":")


def _publisher(text: str) -> str:
    named: set[str] = set()
    end = 0
    for hint in _HINT.finditer(text):
        if hint.start() < end:
            continue
        earliest = max(end, hint.start() - _LONGEST_NOTICE)
        line_break = text.rfind("\n", earliest, hint.start())
        begin = earliest if line_break < 0 else line_break + 1
        line_break = text.find("\n", hint.end(), begin + _LONGEST_NOTICE)
        end = begin + _LONGEST_NOTICE if line_break < 0 else line_break
        notice = text[begin:end].strip()
        if reason(notice)[0] in ("disclaimer", "comments"):
            for pattern in _NOTICES:
                named.update(_NOT_IN_NAME.sub("", match[1]).strip() for match in pattern.finditer(notice))
    named -= _AGENCIES
    return named.pop() if len(named) == 1 else ""
