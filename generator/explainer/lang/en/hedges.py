"""Cues that weaken, negate or make a statement conditional: general English, as data.

The lists follow the cue classes of the BioScope and CoNLL-2010 hedge corpora (speculation, negation), with the
reporting formulas of news added. Each entry is a phrase in lower case.
"""

from __future__ import annotations

HEDGES = (
    *("reportedly", "allegedly", "apparently", "presumably", "supposedly", "purportedly", "ostensibly", "seemingly"),
    *("probably", "possibly", "perhaps", "maybe", "potentially", "conceivably", "arguably", "tentatively"),
    *("according to reports", "reports indicate", "reports suggest", "reports say", "reports said", "sources say"),
    *("sources said", "according to sources", "according to insiders", "understood that", "unclear"),
    *("not clear", "rumoured", "rumored"),
    *("unconfirmed", "suspected", "alleged", "purported", "presumed", "tentative"),
    *("appears to", "appear to", "appeared to", "seems to", "seem to", "seemed to", "seems", "appears that"),
    *("suggests", "suggest", "suggested", "suggesting"),
    *("expected to", "likely to", "unlikely to", "thought to", "believed to", "understood to", "said to be"),
    *("reported to", "alleged to", "rumoured to", "rumored to", "estimated to", "feared to"),
    *("set to", "due to be", "poised to", "tipped to", "scheduled to", "slated to", "supposed to"),
    *("likely", "unlikely", "possible that", "expected that"),
)
SPECULATIVE_MODALS = ("may", "might", "could", "may not", "might not", "could not")
NEGATIONS = (
    *("not", "never", "no longer", "neither", "nor"),
    *("no", "none", "nobody", "no one", "nothing", "nowhere"),
    *("cannot", "without", "denied", "denies", "deny", "denying", "refuted", "refutes", "ruled out", "rules out"),
    *("rule out", "failed to", "fails to", "fail to", "refused to", "refuses to", "declined to", "declines to"),
    *("unable to", "stopped short of", "stops short of", "far from"),
)
NOT_CUES = (
    *("not only", "not just", "not merely", "not simply", "not least", "not to mention", "whether or not"),
    *("why not", "no doubt", "no matter", "no sooner", "set to work", "might as well", "may as well"),
    *(
        "nothing but",
        "without doubt",
        "no less than",
        "no fewer than",
        "no more than",
        "not more than",
        "not less than",
    ),
    *("no 1", "no 2", "no 10", "likely as not"),
)
"""Look like cues and are none: they emphasise, list, count or number."""
