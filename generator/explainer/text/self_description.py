"""What a text says about itself: its headline, and the publisher that its own notices name.

Only where metadata says nothing, and only from what stands there: a title is the article's first heading, a publisher
is whoever the page's legal notices speak for. Two different names in them, and none is taken.
"""

from __future__ import annotations

import re

from ..model import Block, Metadata
from .metadata import merge

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
_AGENCIES = frozenset({"Getty Images", "AP", "AFP", "Associated Press", "The Associated Press", "Shutterstock", "EPA"})


def describe(text: str, blocks: tuple[Block, ...]) -> Metadata:
    """Title and publisher as the text itself gives them, each empty where it does not."""
    return Metadata(title=_headline(text, blocks), publisher=_publisher(text, blocks))


def complete(metadata: Metadata, text: str, blocks: tuple[Block, ...]) -> Metadata:
    """`metadata`, with what it lacks taken from the text itself."""
    if metadata.title and metadata.publisher:
        return metadata
    return merge(metadata, describe(text, blocks))


def _headline(text: str, blocks: tuple[Block, ...]) -> str:
    """The first block of the article, where it is a heading."""
    first = next((block for block in blocks if block.kind != "boilerplate"), None)
    if first is None or first.kind != "heading":
        return ""
    line = " ".join(text[first.start : first.end].split())
    return re.sub(r"^#{1,6} ", "", line).rstrip(":")


def _publisher(text: str, blocks: tuple[Block, ...]) -> str:
    named: set[str] = set()
    for block in blocks:
        if block.reason not in ("disclaimer", "comments"):
            continue
        notice = text[block.start : min(block.end, block.start + 1000)]
        for pattern in _NOTICES:
            for match in pattern.finditer(notice):
                named.add(_NOT_IN_NAME.sub("", match[1]).strip())
    named -= _AGENCIES
    return named.pop() if len(named) == 1 else ""
