"""How a writer sets one account against another (Quirk et al. 8.144: contrastive and concessive conjuncts)."""

from __future__ import annotations

AGAINST = (
    r"^[\"“'‘]?(?:however|but|yet|instead|nevertheless|nonetheless|conversely|by contrast|in contrast"
    r"|on the contrary|on the other hand)\b"
    r"|^[^,.;]{1,60},? (?:however|by contrast|in contrast|on the other hand|meanwhile, however),"
)
"""Opens a sentence that speaks against the one before."""
BETWEEN = r"^\W*(?:but|while|whilst|whereas|although|though|yet)\s*$"
"""Stands between two clauses of which the one speaks against the other."""
NO_WORD = (
    r"\b(?:no comment|no further (?:comment|details?)|(?:declin|refus)\w+ (?:to|further)|did(?:n[’']t| not) (?:immediately )?"
    r"(?:comment|respond|reply|return|say|elaborate)|(?:yet to|could not be reached|not immediately available|unavailable for)"
    r"|gave no|offered no|would(?:n[’']t| not) (?:comment|say|confirm))"
)
"""Somebody says nothing: it speaks against nothing."""
SINCE_THEN = r"\b(?:has|have|had)(?:,? however,?)? since\b|\b(?:soon|shortly|later|then) (?:after|afterwards)\b"
"""What came next: it speaks against nothing that was before."""
ANOTHER = frozenset("other others another different second rival a an some several".split())
"""Before a holder who is not the one before: another, or one who is not known yet."""

OTHER_ACCOUNT = (
    r"\b(?:gave|gives?|giving|offer\w*|told|tells?|telling|present\w*|had|has|have) an? (?:\w+ )?"
    r"(?:different|differing|conflicting|contradictory|contrary|opposite) "
    r"(?:view|version|account|picture|story|explanation|figure|number|date|name)\b"
    r"|\bnot (?:everyone|everybody) (?:is|was|agree|believe|accept|share)"
    r"|\b(?:contradict\w*|contrary to (?:reports?|what|earlier|(?:the )?claims?))\b"
)
"""Says outright that it is not what was told before."""

_LEAD_IN = r"(?:(?:a|an|the|his|her|its|their|in|by|on|from|to|at|with|of) )*"
_ONE = r"(?<![\w’'-])[\w’'-]{1,40}"
_TWO = rf"(?:{_ONE} )??{_ONE}"
INSTEAD = (
    rf"({_ONE})(?: \([^)]{{0,40}}\))? (?:rather than|instead of|as opposed to) {_LEAD_IN}({_TWO})",
    rf"({_ONE})(?:,| —| –|,? and) not {_LEAD_IN}({_TWO})",
)
"""What is told, and what it is told instead of: "a mite rather than a spider"."""
NOT_BUT = (rf"\bnot {_LEAD_IN}({_TWO}),? but {_LEAD_IN}({_TWO})",)
"""The same the other way round: "not a spider but a mite"."""
ONE_OF_TWO = (rf"\b(?:whether|if|either)\b[^.;]{{0,60}}?({_ONE}) or {_LEAD_IN}({_ONE})",)
"""What it may be, of two: "whether the child is a daughter or a son"."""
_SAID = (
    "said|reported|told|claimed|announced|thought|believed|stated|put|gave|identified|named|described|estimated|reports"
)
_FIRST = "initially|originally|at first|earlier|previously|first"
AT_FIRST = (
    r"\b(?:(?:initial|early|earlier|first|preliminary|previous) (?:\w+ )?(?:reports?|accounts?|statements?|figures?"
    rf"|estimates?|counts?|tolls?|claims?)|(?:{_FIRST}) (?:{_SAID})|(?:{_SAID}) (?:{_FIRST}))\b"
)
"""Tells what was told before it was told otherwise."""
IN_THE_END = (
    r"\b(?:but|later|now|however|subsequently|eventually|corrected|revised|clarified|retracted|turned out|in fact|actually"
    r"|since (?:said|been)|instead|updated?)\b"
)
"""Tells what came in its place."""

NO_FURTHER = r"\b(?:no|not any|n[’']t any|without(?: any)?) (?:further|other|additional|subsequent)\b"
"""What there is no more of, there was before."""
PREVENTED = (
    r"\b(?:prevent|stop|keep|kept|bar|block|deter|discourag|dissuad|hinder|restrain|sav|protect|ward)\w* "
    r"(?:[\w’'-]+ ){1,6}?from\b"
)
"""An act that somebody kept somebody from: of another occasion, it may have been done."""
NOT_YET = (
    r"\b(?:has|have|had)(?: not|n[’']t)\b|\bnot yet\b|\byet to\b"
    r"|\bno (?:\w+ ){1,3}(?:is|are|appears?|seems?) (?:to be )?(?:\w+ing|\w+ed)\b"
)
"""What is not so up to now, "no oil appears to be leaking", may be so later."""
ADMITTING = (
    r"\b(?:admit(?:s|ted)?|confess(?:es|ed)?|acknowledg(?:es|ed)|conced(?:es|ed)|own(?:s|ed) up|c[oa]me clean"
    r"|plead(?:s|ed)? guilty)\b"
)
"""Who denied a thing says that it is so."""
