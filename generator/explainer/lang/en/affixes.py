"""Prefixes that stay with their word across a hyphen, and units that stand behind a figure without a space."""

from __future__ import annotations

PREFIXES = """ante anti arch auto bi bio co counter cross de demi dis e eco electro en ex extra fore hyper inter intra
    macro mal mega meta micro mid mini mis mono multi neo non over pan para peri poly post pre pro proto pseudo quasi re
    semi sub super supra sur trans tri ultra un under uni vice""".split()
"""After the treebanks' guideline on hyphens (Supplementary Guidelines for English Translation Treebanks, 2.0)."""

GLUED_UNITS = """am pm a.m. p.m. km kg cm mm mph kmh kph m bn mn tn k ft in lb lbs oz hrs hr min mins sec secs mw gw kw kwh mg ml gb mb
    hz khz mhz ghz""".split()
"""'5km' and '$3bn' are a figure and a unit."""

CURRENCY = "US C CA A AU NZ HK S SG NT R".split()
"""Before a dollar sign: 'US$'."""
