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

PRESENT = frozenset(
    """accepts accounts acts adds admits affects agrees aims allows amounts announces appears applies argues arrives asks
    becomes begins believes belongs blames brings builds buys calls captures carries causes claims combines comes
    confirms consists contains continues contributes costs covers creates cuts deals decides declines defends delivers
    demands denies depends describes develops differs drives earns employs enables ends enters estimates exceeds exists
    expects explains extends faces falls feeds feels fights finds focuses follows forces gains gets gives goes grows
    happens hears heads helps highlights holds hopes hurts illustrates improves includes increases indicates insists
    intends introduces involves joins keeps kills knows lacks lasts leads leans learns leaves lets lies limits lives
    looks loses makes marks matters means meets moves needs occurs offers opens operates opposes orders owns pays plans plays
    points prepares prevents produces promises proposes protects provides publishes puts raises reaches reads receives
    recommends reduces reflects refuses rejects relies remains remembers represents requires rises runs says seeks seems
    sells sends serves shifts shows sits speaks spends stands starts stays stops struggles suffers suggests supports
    takes talks tells tends tests thinks threatens travels treats tries turns underscores understands urges uses voices
    wants warns watches weighs wins wishes works worries writes
    backs bans beats blasts blocks boosts breaks catches clears crosses drops dies eases emerges fails
    fires fines grants grips hits jails jumps knocks lands launches lifts names nears ousts plunges
    posts prompts quits reports resigns reveals rocks rules scraps seizes signs slams slaps soars sparks
    strikes sues surges suspends sweeps tops triggers unveils votes
    allow appear become believe bring call claim come continue cost depend differ exist expect face feel follow give go
    grow happen hold hope include increase indicate intend involve keep know lead lie live look lose make mean need occur
    offer oppose own pay plan prefer provide reflect rely remain represent require rise run say seek seem show spend
    stand stay suggest support take tell tend think threaten understand use want warn work""".split()
)
"""Present forms that are verbs more often than nouns."""

PAST_PARTICIPLES = frozenset(PARTICIPLES) - _NOUNS_FIRST
"""Irregular ones; behind 'has' they make a perfect."""

SEEMING = frozenset("appear appears appeared seem seems seemed look looks looked feel feels felt".split())
"""Verbs of how a thing strikes somebody."""

DECIDING = frozenset(
    """announced agreed confirmed decided declared disclosed revealed unveiled ordered pledged promised resolved signed
    vowed voted""".split()
)
"""Past verbs whose saying is itself the event, whatever lies ahead in what was said."""

WEIGHING = frozenset(
    """highlights reflects signals suggests marks represents underscores demonstrates shows illustrates means indicates
    highlight reflect signal suggest mark represent underscore demonstrate show illustrate mean indicate emphasizes
    emphasises extends lies remains raises highlighted reflected signaled signalled marked represented underscored
    demonstrated illustrated""".split()
)
"""Verbs with which a writer interprets."""

TELLING = frozenset(
    """is are isn't aren't contains contain causes cause consists consist includes include affects affect infects infect
    kills kill belongs belong spreads spread carries carry has have weighs measures costs holds""".split()
)
"""Present verbs with which a sentence says what a thing is, has or does, not how it looks to the writer."""

SHOWING = frozenset("show shows suggest suggests indicate indicates reveal reveals find finds".split())
"""With EVIDENCE as their subject they report a finding; with anything else they interpret."""

EVIDENCE = frozenset(
    """test tests result results figures data study studies survey surveys poll polls records documents statistics
    research analysis report reports images footage samples experiments trials estimates findings""".split()
)
