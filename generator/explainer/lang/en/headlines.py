"""Words that title case leaves small."""

from __future__ import annotations

SMALL = frozenset(
    """a an and as at but by for from if in into nor of off on onto or over out per so than that the to up upon via vs
    with yet amid after about against before between during under is are was be not his her its their""".split()
)
"""Articles, conjunctions and prepositions, and with some papers the forms of "be" and the possessives."""
