"""Verbs of states, which happen on no day, and the words by which a day is named for comparison. Data only.

The classes of stative verbs of Quirk et al., A Comprehensive Grammar of the English Language, 4.28 to 4.31 (being and
having, and states of mind), with their members there and in the sets of synonyms of WordNet 3.0.
"""

from __future__ import annotations

STATES_OF_MIND = frozenset(
    """abhor admire adore assume believe care consider desire despise detest dislike doubt dread enjoy envy expect favor
    favour fear feel hate hope imagine intend know like loathe love mind pity prefer presume regard suppose suspect
    think trust understand want wish""".split()
)
STATIVE_VERBS = STATES_OF_MIND | frozenset(
    """appear be belong comprise consist contain cost depend deserve differ equal exceed exist fit have include involve
    lack last lie live look matter mean need owe own pertain possess remain represent require resemble seem sound stand
    stay suffice tend total weigh""".split()
)
SEEMING = frozenset("appear feel look seem sound".split())
"""The current copulas of Quirk et al., 16.21, that tell how something seems."""
OF_PLACE_OR_MATTER = frozenset(
    "across after alongside around at before beside for in inside into on onto opposite over".split()
)
"""Before a place or a matter: with one of these behind it a verb of SEEMING tells a deed ("appeared in court")."""
COMPARED = (
    r"\b(?:compared (?:to|with)|than|versus|vs\.?) (?:(?:[\w.,'%$-]+ ){0,6}(?:in|on|of|for|from) )?"
    r"|\bsame (?:[a-z]+ )?(?:time|period|day|week|month|quarter|season|point|stage)(?: (?:of|in|on))? "
    r"|\b(?:up|down|rise|increase|fall|drop|decline|change|gain)(?: [\w.,%$-]+){0,4} (?:from|on|over) "
    r"|\b(?:first|worst|best|last|only|biggest|largest|highest|lowest|greatest|deadliest|most|least)\b[^.;]{0,60} since "
)
"""What stands before a day, month or year with which something is compared."""
AT_OTHER_TIMES = (
    r"^(?:under|during|throughout) [^,]{0,60}\b(?:leadership|tenure|presidency|premiership|reign|rule|watch|administration"
    r"|career|childhood|youth|lifetime|years)\b"
    r"|\bat (?:the|an) age of\b|\bas an? (?:\w+ )?(?:child|boy|girl|teenager|teen|youth|youngster|adolescent|toddler)\b"
    r"|\bin (?:his|her|their) (?:\w+ )?(?:youth|childhood|teens|twenties|thirties|forties|fifties|sixties|lifetime)\b"
    r"|\b(?:formerly|originally|historically|traditionally|previously|in the past|over the years|long ago)\b"
    r"|\bfor (?:many |several )?(?:years|decades|centuries|generations)\b"
)
"""Words that put what is told in the past at other times than the day of the news."""
