"""The social card: the picture that other sites show beside a link to this one, drawn where Pillow is installed.

Nothing is fetched: the typefaces are those of the pages. They hold the letters of western Europe, so an accent that
they lack is left off, a symbol is left out, and a title in letters of another script gets the plain card that comes
with the package. Text is set by Pillow's own simple layout, since the other depends on what else is installed.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from importlib import resources
from io import BytesIO
from typing import TYPE_CHECKING

from ..core.model import Status
from ..core.printable import excerpt
from .colour import LIGHT
from .views.words import STATUS

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

WIDTH, HEIGHT = 1200, 630
"""Pixels; the size that link previews are cut from."""
ACCENT, INK, SOFT = "#174f91", "#1a1a18", "#5c5b55"
COLOUR: dict[Status, str] = {
    "corroborated": "#1b6339",
    "single-source": "#53524c",
    "contested": "#97290f",
    "unsupported": "#6b4300",
}
"""As in the light scheme of explainer.css."""

_LEFT, _RIGHT = 84, WIDTH - 72
_TITLE_TOP, _TITLE_HEIGHT, _MOST_LINES = 134, 292, 4
_SIZES = (92, 84, 76, 68, 60, 54, 48)
_LEADING = 1.13
_LONGEST = 240
"""Code points of a title that are tried; the smallest size holds fewer."""
_BAR_TOP, _BAR_HEIGHT, _BAR_GAP = 458, 14, 4
_FINE = 4
"""Shapes are drawn so many times larger and then reduced, which makes their edges smooth."""
_PLAIN = str.maketrans({"ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ħ": "h", "Ħ": "H", "ŋ": "n", "Ŋ": "N"})
"""Letters that Unicode does not take apart into a plain one and its accent."""


@dataclass(frozen=True, slots=True)
class Card:
    """What a card says."""

    title: str
    kicker: str = ""
    counts: tuple[tuple[Status, int], ...] = ()
    """Claims by status; 0 where only the statuses are shown."""
    footer: str = ""
    accent: str = ACCENT

    @property
    def words(self) -> str:
        """For those who do not see it."""
        counts = ", ".join(f"{count:,} {STATUS[status].label.lower()}" for status, count in self.counts if count)
        return ". ".join(filter(None, (self.title, ": ".join(filter(None, (self.kicker, counts))))))


PLAIN = Card(
    "What the sources say, where they disagree, and where each word comes from",
    "Explainer",
    (("corroborated", 0), ("single-source", 0), ("contested", 0)),
    "Every quote is checked word for word",
)
"""The card that comes with the package, for a site whose own cannot be drawn: assets/card.png."""


@lru_cache(maxsize=4)
def draw(card: Card) -> bytes | None:
    """A PNG of 1200 by 630 pixels; None without Pillow, or where the typeface lacks the letters of the title."""
    try:
        from PIL import Image, ImageDraw
    except ImportError:
        return None
    title = _drawable(excerpt(card.title, _LONGEST))
    if not title:
        return None
    image = Image.new("RGB", (WIDTH, HEIGHT), LIGHT[0])
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 0, 15, HEIGHT), card.accent)
    pen.text((_LEFT, 92), _drawable(card.kicker) or "", SOFT, _sans(30, 500), anchor="ls")
    lines, size = _fitted(title)
    for number, line in enumerate(lines):
        pen.text((_LEFT, _TITLE_TOP + round(size * (0.8 + _LEADING * number))), line, INK, _serif(size), anchor="ls")
    _bar(pen, card.counts)
    _keys(image, pen, card.counts)
    pen.text((_LEFT, 582), _drawable(card.footer) or "", SOFT, _sans(26, 400), anchor="ls")
    few = image.quantize(128, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    out = BytesIO()
    few.save(out, "PNG", optimize=True)
    return out.getvalue()


def _bar(pen: ImageDraw, counts: tuple[tuple[Status, int], ...]) -> None:
    """Each status by its part of all claims; even one in thousands can be seen. Without numbers, equal parts."""
    total = sum(count for _, count in counts)
    room = _RIGHT - _LEFT - _BAR_GAP * (len(counts) - 1)
    widths = [max(6, room * count // total) if total else room // len(counts) for _, count in counts]
    if widths:
        widths[widths.index(max(widths))] += room - sum(widths)
    left = _LEFT
    for (status, _), width in zip(counts, widths, strict=True):
        pen.rectangle((left, _BAR_TOP, left + width - 1, _BAR_TOP + _BAR_HEIGHT - 1), COLOUR[status])
        left += width + _BAR_GAP


def _keys(image: Image, pen: ImageDraw, counts: tuple[tuple[Status, int], ...]) -> None:
    left, base = _LEFT, 522
    bold, plain = _sans(30, 650), _sans(30, 400)
    for status, count in counts:
        number, label = f"{count:,}" if count else "", STATUS[status].label.lower()
        indent = 34 + (round(bold.getlength(number)) + 9 if count else 0)
        width = indent + round(plain.getlength(label))
        if left + width > _RIGHT:
            return
        _shape(image, status, left, base - 22)
        pen.text((left + 34, base), number, INK, bold, anchor="ls")
        pen.text((left + indent, base), label, INK, plain, anchor="ls")
        left += width + 44


def _shape(image: Image, status: Status, left: int, top: int) -> None:
    """The mark of a status, 22 pixels square, as the stylesheet clips it."""
    from PIL import Image as Pictures
    from PIL import ImageDraw

    side = 22 * _FINE
    mask = Pictures.new("L", (side, side))
    pen = ImageDraw.Draw(mask)
    if status == "single-source":
        pen.ellipse((side // 12, side // 12, side - side // 12, side - side // 12), 255)
    else:
        pen.polygon([(x * side // 100, y * side // 100) for x, y in _CORNERS[status]], 255)
    image.paste(COLOUR[status], (left, top), mask.resize((22, 22), Pictures.Resampling.BOX))


_CORNERS: dict[Status, tuple[tuple[int, int], ...]] = {
    "corroborated": ((14, 44), (0, 60), (38, 100), (100, 18), (84, 4), (37, 68)),
    "contested": ((50, 4), (100, 96), (0, 96)),
    "unsupported": (
        *((0, 15), (15, 0), (50, 35), (85, 0), (100, 15), (65, 50)),
        *((100, 85), (85, 100), (50, 65), (15, 100), (0, 85), (35, 50)),
    ),
}


def _fitted(title: str) -> tuple[list[str], int]:
    """(lines, size): the largest size at which the title fits, else its beginning at the smallest."""
    for size in _SIZES:
        lines = _wrapped(title, _serif(size), _RIGHT - _LEFT)
        if len(lines) <= _MOST_LINES and len(lines) * size * _LEADING <= _TITLE_HEIGHT:
            return _balanced(title, _serif(size), len(lines)), size
    font = _serif(_SIZES[-1])
    last = lines[_MOST_LINES - 1]
    while font.getlength(last + "…") > _RIGHT - _LEFT:
        last = last[:-1]
    return [*lines[: _MOST_LINES - 1], last.rstrip(" ,;:.–—-") + "…"], _SIZES[-1]


def _balanced(title: str, font: FreeTypeFont, lines: int) -> list[str]:
    """The same number of lines, as even as they can be."""
    low, high = 1, _RIGHT - _LEFT
    while low < high:
        middle = (low + high) // 2
        if len(_wrapped(title, font, middle)) > lines:
            low = middle + 1
        else:
            high = middle
    return _wrapped(title, font, low)


def _wrapped(title: str, font: FreeTypeFont, width: int) -> list[str]:
    """Lines of at most this width; a word that is wider alone is cut."""
    lines: list[str] = []
    for word in title.split():
        if lines and font.getlength(f"{lines[-1]} {word}") <= width:
            lines[-1] += f" {word}"
            continue
        while font.getlength(word) > width and len(word) > 1:
            wide = partial(_wider, word, font, width)
            fits = max(1, bisect_left(range(1, len(word)), True, key=wide))
            lines.append(word[:fits])
            word = word[fits:]
        lines.append(word)
    return lines


def _wider(word: str, font: FreeTypeFont, width: int, letters: int) -> bool:
    """Are the first letters of the word wider than that?"""
    return font.getlength(word[:letters]) > width


def _drawable(text: str) -> str | None:
    """The text in characters that the typefaces have; None where a letter or digit has no plain form among them."""
    kept = []
    for char in unicodedata.normalize("NFC", text):
        known = char if _known(char) else _without_accent(char)
        if known is None and char.isalnum():
            return None
        kept.append(known or "")
    return " ".join("".join(kept).split())


def _without_accent(char: str) -> str | None:
    plain = unicodedata.normalize("NFKD", char.translate(_PLAIN))[:1]
    return plain if _known(plain) else None


@cache
def _known(char: str) -> bool:
    """Has the serif typeface this character? One that it lacks is drawn as every other that it lacks."""
    if char.isspace():
        return True
    lacking, drawn = _serif(48).getmask("\uffff"), _serif(48).getmask(char)
    return (lacking.size, bytes(lacking)) != (drawn.size, bytes(drawn))


def _serif(size: int) -> FreeTypeFont:
    return _font("source-serif-4", size, 700)


def _sans(size: int, weight: int) -> FreeTypeFont:
    return _font("inter", size, weight)


@cache
def _font(name: str, size: int, weight: int) -> FreeTypeFont:
    from PIL import ImageFont

    data = (resources.files(__package__) / "assets" / "fonts" / f"{name}.woff2").read_bytes()
    font = ImageFont.truetype(BytesIO(data), size, layout_engine=ImageFont.Layout.BASIC)
    font.set_variation_by_axes([weight])
    return font
