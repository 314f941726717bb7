"""Words by which a clause needs another one, after Halliday and Hasan, Cohesion in English (1976)."""

from __future__ import annotations

POINTING_BACK = frozenset(
    """he she it they him her them his its their theirs hers himself herself itself themselves this that these those such
    so there then other others another same former latter both either neither one ones rest each""".split()
)
"""Reference and substitution: what stands before tells who or what is meant."""
OBJECT_PRONOUNS = frozenset("him them it us me".split())
SUBJECTS = frozenset("he she they it".split())
POSSESSIVES = frozenset("his her hers their its".split())
EARLIER = frozenset("initially originally first earlier previously formerly once before beforehand until".split())
"""Behind one of these a 'but' takes back what was said."""
CORRECTING = frozenset(
    "now later actually instead rather eventually subsequently since however nonetheless still yet only".split()
)
"""With 'but' before them they take back what was said, or hold only against it."""
CONCEDING = frozenset("although though while whereas whilst".split())
"""Subordinators whose clause is granted, and holds by itself (Quirk et al. 15.39-15.44)."""
ASSERTING = CONCEDING | frozenset("as after because since".split())
"""Subordinators behind a main clause whose own clause is told as a fact (Quirk et al. 15.26-15.46)."""
NARROWING = frozenset(
    "just even only so such same much well far soon long known seen act serve not mainly partly".split()
)
"""Words before a subordinator that make one phrase with it: 'just as', 'only after', 'such as'."""
ADDING = frozenset({"too", "alone"})
"""Behind a subject they set it beside, or apart from, others of which the same is told (Quirk et al. 8.116)."""

OF_THE_SPEAKER = frozenset("we i you my our i'm we're i've we've".split())
"""In somebody's quoted words these lean on the speaker, who is named."""

OPENS_DEFINITE = frozenset("the such both another this that these those".split())
"""Open a noun phrase that was told of before."""
OF_SOMEBODY = frozenset("he him his himself she her hers herself".split())
OF_SOMETHING = frozenset("it its itself".split())
OF_MANY = frozenset("they them their theirs themselves".split())
"""Pronouns of the third person, by what they stand for."""
BEFORE_PLACES = frozenset("in at near from into outside inside across around".split())
"""Behind one of these a name is mostly that of a place."""
STAND_FOR_NAMES = frozenset(
    """agency airline airport area association bank body church city club college committee company corporation council
    country county department district firm group hospital institute island magazine maker manufacturer ministry nation
    newspaper organisation organization paper party province publisher region republic retailer school state studio team
    town union university village website""".split()
)
"""General nouns that, with "the" and alone, stand for a name told before (Halliday and Hasan 1976, 6.1)."""
AGENT_ENDINGS = ("er", "or", "ist", "ian", "ant", "ee", "eer")
"""Suffixes of nouns for one who does something, or to whom it is done (Quirk et al. 1985, I.34-I.36)."""
