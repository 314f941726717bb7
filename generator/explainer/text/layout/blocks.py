"""Layout units, and which of them are boilerplate.

Nothing is deleted: a block that is no part of the article is marked with its reason, and every later stage can see it.
The order matters: each line by itself, then lines in company, then what is left is told apart by its form.
"""

from __future__ import annotations

import re

from ...core.model import Block, BlockKind
from . import datelines, galleries, menus
from . import lines as layout
from . import reader_comments as comments
from .furniture import reason
from .menus import Line
from .run_ons import caption_end

_OPENING = 4
_ARTICLE, _TEASERS = 5, 5
"""Lines of an article before the note of correction at its end, at least, and of teasers behind it, at most."""
_HEADING_WORDS, _HEADING_LENGTH, _HEADLINE_LENGTH = 16, 110, 170
_DECK_LENGTH = 320
"""Code points of a headline with its deck, right before the page's stamp."""
_CAPTION_LENGTH, _CAPTION_LINES = 200, 3
"""Code points of the line that tells what a picture shows, and lines behind it up to the credit."""
_MARKDOWN_HEADING = re.compile(r"#{1,6}\s")
_QUESTION = re.compile(
    r"(?:Who|What|When|Where|Why|How|Which|Whose|Is|Are|Was|Were|Does|Do|Did|Can|Could|Will|Would|Should|Has|Have|Had"
    r"|May|Might|Must|What['’]s|Who['’]s|How['’]s|So what|And what|So,? (?:how|why|who))\b[^.!?]{3,120}\?$"
)
_SIGNED_QUOTE = re.compile(r"[\"“][^\"“”]{10,400}[\"”] ?[-–—] ?[A-Z][\w.'’-]{1,20}(?:,? [\w.'’-]{1,20}){0,6}$")
_NAME = re.compile(
    r"[^\W\d_a-z][\w.'’-]{1,20}(?: [^\W\d_a-z][\w.'’-]{0,20}){1,3}"
    r"( [|·•] [^\W\d_a-z][\w.'’-]{1,20}(?: [\w.'’-]{1,20}){0,3})?$"
)


def mark_blocks(text: str) -> tuple[Block, ...]:
    """Blocks of the canonical text, in order, covering all that is not blank.

    Kind `quote` is a block quote or a pull quote set apart from the text, which usually repeats it.
    """
    heads = comments.heads(text)
    lines = _lines(text, heads)
    galleries.mark(lines)
    menus.mark(lines)
    comments.mark(lines, heads)
    _mark_names(lines)
    _mark_what_a_credit_ends(lines)
    _mark_after_sign_off(lines)
    _mark_after_correction(lines)
    return tuple(
        Block(line.start, line.end, "boilerplate" if line.reason else _kind(lines, n), line.reason)
        for n, line in enumerate(lines)
    )


def _lines(text: str, heads: list[int]) -> list[Line]:
    """Layout units, cut at `heads`, with what each is by itself."""
    found: list[Line] = []
    before = None
    for n, unit in enumerate(layout.cut_at(text, layout.units(text), heads)):
        whole = text[unit.start : unit.end]
        gap = before is not None and layout.blank_line_between(text, before, unit)
        before = unit
        if datelines.is_datestamp(whole):
            found.append(Line(unit.start, unit.end, whole, "published", gap=gap))
            continue
        for piece in datelines.cut(whole, n < _OPENING):
            part = whole[piece.start : piece.end]
            why, weak = (piece.reason, False) if piece.reason else reason(part)
            item = layout.is_item(part)
            start, end = unit.start + piece.start, unit.start + piece.end
            if not why and not item and (stop := caption_end(text, start, end)):
                found.append(Line(start, stop, text[start:stop], "", False, gap, False))
                start, gap = stop + 1, False
            found.append(Line(start, end, text[start:end], why, weak, gap, item))
            gap = False
    return found


def _mark_names(lines: list[Line]) -> None:
    """A name alone between the headline and the date, or beside its paper's, is a byline without "By"."""
    content = 0
    for n, line in enumerate(lines):
        if line.reason:
            continue
        if 0 < content < _OPENING and (name := _NAME.match(line.text)):
            beside = [lines[m].reason for m in (n - 1, n + 1) if 0 <= m < len(lines)]
            followed = n + 1 < len(lines) and lines[n + 1].text.lower() == "follow"
            if name[1] or followed or not {"published", "reading-time", "byline"}.isdisjoint(beside):
                line.reason = "byline"
                continue
        content += 1


def _mark_what_a_credit_ends(lines: list[Line]) -> None:
    """Behind the page's stamp and before the credit of a picture, the first line tells what the picture shows."""
    for n, line in enumerate(lines[:_OPENING]):
        shown = lines[n + 1 : n + 2]
        behind = [later.reason for later in lines[n + 2 : n + 2 + _CAPTION_LINES]]
        described = bool(shown) and not shown[0].reason and len(shown[0].text) <= _CAPTION_LENGTH
        if line.reason == "dateline" and described and next(filter(None, behind), "") == "caption":
            shown[0].reason = "caption"


def _mark_after_sign_off(lines: list[Line]) -> None:
    """What follows an agency's sign-off, "(Reporting by ...)", at the end of a report advertises something."""
    for n in range(len(lines) - 1, -1, -1):
        line = lines[n]
        if line.reason == "byline" and line.text.startswith("("):
            for later in lines[n + 1 :]:
                later.reason = later.reason or "promotion"
            return
        if not line.reason and not menus.unterminated(line.text):
            return


def _mark_after_correction(lines: list[Line]) -> None:
    """A note of correction ends an article: the few lines that follow one at its end are teasers of other stories."""
    noted = [n for n, line in enumerate(lines) if line.reason == "correction"]
    if not noted:
        return
    told = [line for line in lines[: noted[0]] if not line.reason]
    rest = [line for line in lines[noted[-1] + 1 :] if not line.reason]
    if len(told) >= _ARTICLE and len(rest) <= _TEASERS and 3 * _length(rest) <= _length(told):
        for line in rest:
            line.reason = "related"


def _length(lines: list[Line]) -> int:
    return sum(line.end - line.start for line in lines)


def _kind(lines: list[Line], n: int) -> BlockKind:
    line = lines[n]
    if line.text.startswith(">"):
        return "quote"
    if _MARKDOWN_HEADING.match(line.text):
        return "heading"
    if line.item:
        return "item"
    if _is_pull_quote(line.text) and any(not earlier.reason for earlier in lines[:n]):
        return "quote"
    return "heading" if _is_heading(lines, n) else "paragraph"


def _is_pull_quote(text: str) -> bool:
    """A line in quote marks from end to end whose words do not close as a sentence does, or with a name under it."""
    if _SIGNED_QUOTE.match(text):
        return True
    if text[0] not in '"“' or text[-1] not in '"”' or len(text) < 20:
        return False
    return text.count('"') in (0, 2) and text.count("“") <= 1 and text[-2] not in ".,!?…"


def _is_heading(lines: list[Line], n: int) -> bool:
    text = lines[n].text
    followed = next((later for later in lines[n + 1 :] if not later.reason), None)
    if followed is None:
        return False
    words = text.count(" ") + 1
    if text[-1] in "-–—":
        return False
    if menus.unterminated(text):
        stamped = lines[n + 1].reason == "dateline" and lines[n + 1].start <= lines[n].end + 1
        if n < _OPENING and stamped and len(text) <= _DECK_LENGTH:
            return not text[0].islower()
        if n < _OPENING and words <= 2 * _HEADING_WORDS and len(text) <= _HEADLINE_LENGTH:
            return not text[0].islower()
        return words <= _HEADING_WORDS and len(text) <= _HEADING_LENGTH and not text[0].islower()
    if text.endswith(":"):
        return words <= 8 and not any(mark in text for mark in ',"“”') and not _speaks(text)
    if text.endswith("?") and words <= _HEADING_WORDS:
        if text.isupper():
            return True
        before = lines[n - 1].text if n else ""
        return bool(_QUESTION.match(text)) and not followed.text.endswith("?") and not before.endswith("?")
    return text.isupper() and words <= _HEADING_WORDS and words > 1


def _speaks(text: str) -> bool:
    return text[:-1].rsplit(" ", 1)[-1] in {"said", "says", "added", "told", "wrote", "stated", "tweeted", "account"}
