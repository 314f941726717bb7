"""The accent colour: one setting, readable in both schemes.

Links in the accent stand on the page's paper and, as citation markers, on its wash; WCAG 2.2 asks for a contrast of 4.5
to 1 there. An accent that is too pale for the light scheme is refused, since no other shade is what the editor chose;
for the dark scheme the same hue is lightened until it can be read.
"""

from __future__ import annotations

LIGHT = ("#fffefb", "#f4f2ec")
DARK = ("#161614", "#22221f")
"""Paper and wash of each scheme, as in explainer.css."""
LEAST = 4.5
_STEPS = 40


def contrast(colour: str, other: str) -> float:
    """WCAG's contrast ratio of two `#rrggbb` colours, 1 to 21."""
    high, low = sorted((_luminance(colour), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def least_contrast(colour: str, grounds: tuple[str, ...]) -> float:
    return min(contrast(colour, ground) for ground in grounds)


def for_dark(accent: str) -> str:
    """The accent, mixed with as little white as makes it readable on the dark scheme."""
    shades = (_mixed(accent, step / _STEPS) for step in range(_STEPS + 1))
    return next(shade for shade in shades if least_contrast(shade, DARK) >= LEAST)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    """Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance"""
    parts = [value / 255 for value in _channels(colour)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _mixed(colour: str, white: float) -> str:
    return "#" + "".join(f"{round(value + (255 - value) * white):02x}" for value in _channels(colour))
