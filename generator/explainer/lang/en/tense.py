"""Words that show the tense of a clause without a parser: auxiliaries, plans, irregular pasts, present forms of news."""

from __future__ import annotations

NOT_PAST = frozenset(
    """hundred need indeed speed feed seed exceed proceed succeed bed red shed bleed breed weed deed greed creed united
    embed led-by aforementioned sacred naked wicked beloved kindred infrared alleged unprecedented limited so-called
    related-to crowded gifted talented rugged advanced based unmanned supposed preferred""".split()
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
SCHEDULED = frozenset(
    """begins begin starts start opens open ends end meets meet takes goes go comes runs arrives arrive leaves leave
    returns return faces face plays play hosts host expires expire closes close launches kicks resumes resume travels
    travel visits visit airs premieres debuts departs depart votes""".split()
)
"""Present verbs of what a timetable or a diary says."""
AHEAD = frozenset("payable deadline expire expires expiring scheduled slated".split())
"""Between a past verb and a date they put the date ahead: 'declared a dividend payable 3 May'."""
PLANNED = frozenset("plan planned intend scheduled rescheduled slated booked arranged".split())
"""As verbs they put the date behind them ahead: 'has scheduled a hearing on Thursday'."""
MOVED = frozenset(
    """postpone postponed postponing delay delayed delaying adjourn adjourned adjourning defer deferred deferring extend
    extended extending moved set pushed put suspended remanded scheduled slated planned
    penciled pencilled""".split()
)
"""With 'until', 'to' or 'for' before a date they put it ahead."""
DELIVERED = frozenset("delivery settlement".split())
"""'crude for November delivery' is sold for a month to come."""

DATED_PRESENT = frozenset(
    """maintain maintains worry worries contend contends fear fears doubt doubts regard regards suspect suspects allege
    alleges concede concedes favor favors favour favours consider considers agree estimates
    says say begins begin starts start opens open ends end meets meet takes take goes go comes come runs arrives arrive
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

NO_NOUNS = frozenset(
    "say says believe believes argue argues insist insists think thinks know knows tell tells denies admits announces".split()
)
"""Present forms that are never nouns: 'The answer, he says, will come', where 'the plans will' holds a noun."""

REPORTING_FORMS = frozenset(
    """said says say told tells announced announces confirmed confirms stated states reported reports added adds warned
    warns claimed claims denied denies declared declares revealed reveals disclosed discloses commented comments argued
    argues acknowledged admitted admits insisted insists explained explains noted notes wrote tweeted replied predicted
    predicts unveiled unveils asked urged criticised criticized praised condemned called recommended promised promises vowed
    estimates estimated believes expressed""".split()
)
"""Verbs by which news tells what somebody let be known."""

ANNOUNCING = frozenset("announced unveiled declared promised vowed".split())
"""Of these, the ones that are deeds as well."""
ANAPHORIC_NEWS = frozenset(
    """move news decision announcement deal agreement order statement report step contract merger launch ruling attack
    incident event accident crash shutdown closure resignation arrest result results release purchase sale""".split()
)
"""'The move comes after ...': nouns that take up what was just told."""

UNTOLD = frozenset("say reveal comment disclose confirm elaborate".split())
"""'would not say', 'neither would comment': a refusal is news too."""

CONTINUING = frozenset("continue continues remain remains keep keeps stay stays".split())
"""In the present they tell what goes on while it is written."""
POSITIONS = frozenset(
    """hope hopes expect expects think thinks want wants maintain maintains worry worries insist insists consider
    considers fear fears agree agrees oppose opposes support supports doubt doubts regard regards urge urges seek seeks
    intend intends refuse refuses contend contends call calls suspect suspects argue argues allege alleges concede
    concedes note notes estimate estimate claim claims demand demands favor favors favour favours reject rejects blame
    blames believe believes""".split()
)
"""In the present they tell what somebody holds or wants on the day of writing."""
STANDING = frozenset(
    """accused charged suspected wanted held detained jailed believed thought feared presumed reported said missing
    hospitalised hospitalized injured convinced concerned worried expected due""".split()
)
"""Behind 'is' they tell how a case stands on the day of writing."""
STATES = (
    *("dead", "missing", "gone", "free", "safe", "at large", "on the run", "on the loose", "on trial", "on bail"),
    *(
        "under arrest",
        "under way",
        "underway",
        "in custody",
        "in hospital",
        "in talks",
        "behind bars",
        "due in",
        "due before",
    ),
    *(
        "close to",
        "near to",
        "about to",
        "ready to",
        "willing to",
        "likely to",
        "under pressure",
        "under investigation",
    ),
)
"""The same in other words."""
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
PROSECUTION = frozenset(
    """court courts courtroom hearing trial judge jury jurors plea pleaded pled bail charged charges indicted indictment
    arraigned arraignment sentenced convicted conviction guilty verdict prosecutor prosecutors arrested custody
    attorney""".split()
)
"""Words of arrest and trial."""
POINTING = frozenset("he she they it his her their its them those then".split())
"""At a sentence's head they go on with what was told before."""
