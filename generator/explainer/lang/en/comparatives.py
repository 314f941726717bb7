"""Words that compare or rank, as data: a wording that brings one in says more than its quotes.

The irregular forms and those in -er and -est that news uses of amounts, sizes and times (Quirk et al., A Comprehensive
Grammar of the English Language, 7.74 to 7.90).
"""

from __future__ import annotations

COMPARATIVES = frozenset(
    "more less fewer greater higher lower larger bigger smaller better worse earlier later longer shorter faster slower"
    " older younger newer cheaper stronger weaker safer heavier lighter richer poorer further closer nearer wider deeper"
    " hotter colder louder harder easier sooner taller".split()
)
SUPERLATIVES = frozenset(
    "most least fewest greatest highest lowest largest biggest smallest best worst earliest latest longest shortest"
    " fastest slowest oldest youngest newest cheapest strongest weakest safest heaviest lightest richest poorest"
    " furthest closest nearest widest deepest hottest coldest loudest hardest easiest tallest deadliest".split()
)
RELATIVE_DAYS = frozenset("yesterday today tomorrow tonight".split())
"""They name another day in another text."""
