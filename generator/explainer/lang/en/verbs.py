"""Verb forms of news by what they show without a parser: that a clause has a finite verb, decides or weighs something."""

from __future__ import annotations

from .irregular_verbs import PARTICIPLES, PASTS

_NOUNS_FIRST = frozenset(
    """abode bid bust cleft clove dove fit gilt input inset knit offset preset rebound rent reset rid slit smelt span
    spit stove sweat telecast thrust typeset underlay wed wet""".split()
)
"""Pasts that news has more often as nouns or adjectives."""
PAST = (frozenset(PASTS) | frozenset("died hosted ruled sued tied voted".split())) - (
    frozenset("did had was were".split()) | _NOUNS_FIRST
)
"""Irregular pasts of full verbs, and regular ones that are too short or too like a noun for a rule by endings."""

PAST_PARTICIPLES = frozenset(PARTICIPLES) - _NOUNS_FIRST
"""Irregular ones; behind 'has' they make a perfect."""

DECIDING = frozenset(
    "agree announce confirm decide declare disclose order pledge promise resolve reveal sign unveil vote vow".split()
)
"""Lemmas of verbs whose saying is itself the event, whatever lies ahead in what was said."""

WEIGHING = frozenset(
    """demonstrate emphasise emphasize extend highlight illustrate indicate lie mark mean raise reflect remain represent
    show signal suggest underscore""".split()
)
"""Lemmas of verbs with which a writer interprets."""

TELLING = frozenset(
    """is are isn't aren't contains contain causes cause consists consist includes include affects affect infects infect
    kills kill belongs belong spreads spread carries carry has have weighs measures costs holds""".split()
)
"""Present verbs with which a sentence says what a thing is, has or does, not how it looks to the writer."""

SHOWING = frozenset("find indicate reveal show suggest".split())
"""Lemmas: with EVIDENCE as their subject they report a finding in the present; with anything else they interpret."""

EVIDENCE = frozenset(
    """test tests result results figures data study studies survey surveys poll polls records documents statistics
    research analysis report reports images footage samples experiments trials estimates findings""".split()
)

STANCES = frozenset(
    """want wish desire seek demand favour favor prefer support back endorse advocate oppose reject resist refuse protest
    condemn criticise criticize denounce welcome defend dispute contest doubt distrust fear""".split()
)
"""Verbs of wanting, and of being for or against something."""
