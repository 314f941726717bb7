"""Words that show the tense of a clause without a parser: auxiliaries, plans, irregular pasts, present forms of news."""

from __future__ import annotations

NOT_PAST = frozenset(
    """hundred need indeed speed feed seed exceed proceed succeed bed red shed bleed breed weed deed greed creed united
    embed led-by aforementioned sacred naked wicked beloved kindred infrared alleged unprecedented limited so-called
    related-to crowded gifted talented rugged advanced based unmanned supposed""".split()
)
"""End in -ed and tell no past."""

PLANS = frozenset(
    """expected due set scheduled planned slated poised likely going about intended hopes hope plans plan intends intend
    aims aim wants want expects expect promises promise vows pledges agreed hoped projected anticipated supposed
    planning expecting hoping preparing prepares aiming tipped""".split()
)
"""With 'to' or 'for' behind: something that has not happened yet."""
FORTHCOMING = frozenset("upcoming forthcoming scheduled planned".split())
"""Before an event, or between 'Thursday's' and it: the event is still to come."""
DELIVERED = frozenset("delivery settlement".split())
"""'crude for November delivery' is sold for a month to come."""

DATED_PRESENT = frozenset(
    """says say begins begin starts start opens open ends end meets meet takes take goes go comes come runs arrives arrive
    leaves leave returns return faces face plays play becomes become makes make does do gives give gets get visits visit
    holds hold hosts host expires expire closes close launches kicks resumes resume travels travel remains remain
    continues continue claims claim believes believe argues insists offers offer includes include requires require
    works work lives live shows show means mean allows allow seems seem appears appear needs need keeps keep brings bring
    celebrates marks votes airs premieres debuts departs depart joins join moves sits stands owns own operates serves serve
    provides provide produces produce reflects highlights suggests indicates represents tells tell think thinks know knows
    exists exist wins loses wants want plans plan hopes hope expects expect calls call asks ask adds warns welcomes
    promises promise vows pledges delivers unveils secures negotiates agrees announces pushes rolls sells buys signs admits denies defeats""".split()
)
"""Present forms beside which news sets a date; a closed list, since without a parser any '-s' may be a plural."""

NO_NOUNS = frozenset("says believes argues insists thinks knows tells denies admits announces".split())
"""Present forms that are never nouns: 'The answer, he says, will come', where 'the plans will' holds a noun."""

REPORTING = frozenset(
    """said says say told tells announced announces confirmed confirms stated states reported reports added adds warned
    warns claimed claims denied denies declared declares revealed reveals disclosed discloses commented comments argued
    argues acknowledged admitted admits insisted insists explained explains noted notes wrote tweeted replied predicted
    predicts unveiled unveils asked urged criticised criticized praised condemned called recommended promised promises vowed
    estimates estimated believes expressed""".split()
)
"""Verbs by which news tells what somebody let be known."""

ANAPHORIC_NEWS = frozenset(
    """move news decision announcement deal agreement order statement report step contract merger launch ruling attack
    incident event accident crash shutdown closure resignation arrest result results release purchase sale""".split()
)
"""'The move comes after ...': nouns that take up what was just told."""

UNTOLD = frozenset("say reveal comment disclose confirm elaborate".split())
"""'would not say', 'neither would comment': a refusal is news too."""

CARES = frozenset("hospital hospitals intensive".split())
"""'admitted to hospital' admits nothing."""
ORIGINS = frozenset(
    "founded established born built designed invented incorporated educated based located situated".split()
)
"""'was founded by': how something began is background where no date stands by it."""
LIVES = {
    **dict.fromkeys(("served", "worked"), frozenset("as for at in with".split())),
    **dict.fromkeys(("studied", "graduated", "taught"), frozenset("at in from with under".split())),
    **{"grew": frozenset({"up"}), "used": frozenset({"to"})},
}
"""Verb -> words behind it that make a biography of it, or a habit."""
POINTING = frozenset("he she they it his her their its them those then".split())
"""At a sentence's head they go on with what was told before."""
