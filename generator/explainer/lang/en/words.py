"""Function words and other lists that several fact stages read."""

from __future__ import annotations

STOPWORDS = frozenset(
    """a about above across after again against all almost along already also although always am among an and another
    any anybody anyone anything are around as at away back be became because become been before behind being below
    between both but by came can cannot come could did do does doing done down during each either else even ever every
    everyone everything far few first for former from further get given go going got had has have having he her here
    hers herself him himself his how however i if in including indeed instead into is it its itself just last later
    least less like likely made make makes making many may me meanwhile might mine more moreover most much must my
    myself near nearly neither never new next no nobody none nor not nothing now of off often on once one only onto or
    other others our ours ourselves out over own per perhaps put quite rather really recently said same saw say says
    see seen several shall she should since so some somebody someone something soon still such take taken than that
    the their theirs them themselves then there therefore these they thing things this those though three through
    throughout thus to together too took toward towards two under until up upon us use used using very via was way we
    well went were what whatever when where whether which while who whole whom whose why will with within without
    would yes yet you your yours yourself monday tuesday wednesday thursday friday saturday sunday january february
    march april june july august september october november december today yesterday tomorrow year years month months
    week weeks day days time times mr mrs ms dr mr. mrs. ms. dr. don't doesn't didn't won't isn't aren't wasn't weren't
    it's that's he's she's they're we're i'm n't 's""".split()
)

PRONOUNS = frozenset(
    "it they he she we i you this that these those its their his her our my your them him us me".split()
)
"""A statement that begins with one leans on its neighbours."""

OPENERS = (
    "however",
    "in fact",
    "additionally",
    "in addition",
    "also",
    "moreover",
    "furthermore",
    "besides",
    "meanwhile",
    "nevertheless",
    "nonetheless",
    "still",
    "yet",
    "but",
    "and",
    "so",
    "thus",
    "therefore",
    "hence",
    "consequently",
    "as a result",
    "in conclusion",
    "in short",
    "in summary",
    "to sum up",
    "indeed",
    "of course",
    "for example",
    "for instance",
    "for one thing",
    "in other words",
    "in particular",
    "more importantly",
    "most importantly",
    "importantly",
    "notably",
    "interestingly",
    "instead",
    "on the other hand",
    "on the one hand",
    "by contrast",
    "in contrast",
    "at the same time",
    "that said",
    "then",
    "similarly",
    "likewise",
    "finally",
    "lastly",
    "first",
    "firstly",
    "second",
    "secondly",
    "third",
    "thirdly",
    "at its core",
    "either way",
    "after all",
    "again",
    "separately",
    "ultimately",
)
"""Discourse openers: they tie a sentence to the one before and can be cut from its head when a comma follows. What says
when, where or of how much it holds is none: "For now", "Elsewhere", "Overall"."""

CONJUNCTS = "however moreover furthermore meanwhile nevertheless nonetheless additionally".split()
"""Openers of one word that tie a sentence to the one before also where no comma follows, but a clause does."""
CLAUSE_SUBJECTS = "the a an this that these those my your his her its our their it he she they we you i there".split()
"""Words that open the subject of a clause, and no measure: "however many"."""

DEPENDENT_OPENERS = (
    *(
        "at least not",
        "at that time",
        "at the time,",
        "at that point",
        "by then",
        "by that time",
        "until then",
        "since then",
        "after that,",
    ),
    *(
        "before that,",
        "in the meantime",
        "in that case",
        "in this case",
        "in such cases",
        "in both cases",
        "elsewhere,",
    ),
    *("on that day", "the same day", "in the same", "there,", "of these", "of those", "of them"),
)
"""A statement that begins with one of these phrases, in lower case, means what its neighbours named."""

LABELS = (
    r"(?:live blog|live|update|breaking(?: news)?|exclusive|developing|video|watch|just in) ?: |update \d{1,2} ?[-–] ?"
)
"""What a page or an agency sets before a headline, as a regular expression."""

COORDINATORS = frozenset(("but", "and", "so", "yet"))
"""Openers that need no comma behind them."""

NO_COORDINATOR = "so far|so that|so called|so long|so many|so much|so few|so little|yet another|yet again|but for"
"""Phrases whose first word joins nothing, separated by `|`."""

REPORT_FRAMES = (
    "according to reports",
    "according to the reports",
    "according to media reports",
    "according to news reports",
    "according to insiders",
    "according to sources",
    "reports indicate that",
    "reports say that",
    "reports suggest that",
    "it is reported that",
    "it was reported that",
    "it has been reported that",
    "it is understood that",
    "it is believed that",
)
"""Frames with no named speaker: cut from the wording, kept as a hedge."""

EVALUATIVE = frozenset(
    """ambitious amazing astonishing best bold brilliant broader careful clearly crucial deeper disappointing
    exciting fascinating fundamental fundamentally groundbreaking genuine great highlight highlights illustrate
    illustrates illustrating immense important importantly impressive incredible inevitable invaluable inspire
    inspires interesting lesson lessons meaningful meaningfully noteworthy obviously powerful profound reflect
    reflects remarkable remind reminds reminder responsible robust shocking signal signaling signalling signals significance significant
    significantly spectacular striking stunning suggest suggests surprising surprisingly sustainable takeaway
    thoughtful transform transformation transformative underscore underscores underscoring unfortunate unfortunately
    valuable vital worrying""".split()
)
"""Words with which a writer weighs or interprets instead of reporting."""

INDEFINITE = frozenset(
    """a an any all each every many most much some several few one usually often sometimes generally as in on for while
    although though when if since because despite unlike with by from""".split()
)
"""First words of what tells of no certain thing, or not yet of its subject."""

GENERIC_SUBJECTS = frozenset(
    """companies businesses people users developers organisations organizations industry industries firms
    technologies technology systems models experts analysts observers critics consumers enthusiasts communities
    projects products tools platforms society humanity innovation progress competition""".split()
)
"""Subjects about which only general truths are told when they stand alone."""

REASON_CUES = (
    "because",
    "due to",
    "owing to",
    "thanks to",
    "as a result of",
    "in order to",
    "so that",
    "aims to",
    "aim to",
    "in response to",
    "blamed",
    "prompted by",
    "driven by",
    "caused by",
    "reason for",
    "reason is",
    "cause of",
    "citing",
    "resulted from",
    "stems from",
    "attributed to",
)
"""Phrases that give a reason or a purpose."""

HARMS = frozenset(
    """death case injury infection arrest hostage victim casualty murder killing attack explosion kidnapping patient
    survivor fatality""".split()
)
"""Nouns of which even one is news."""

GRAVE_EVENTS = frozenset(
    """end cancel suspend die murder shoot injure infect spread arrest charge convict sentence sue fine ban resign
    dismiss layoff lose attack bomb hijack crash burn quake flood storm damage evacuate delay cost pay recall steal hack
    cheat walkout""".split()
)
"""Event classes that tell of harm, loss, guilt, money or an end: more often news than those that do not."""

LEADS_IN = tuple(
    """in on at after before as while when with despite although since during following by for under because beyond only
    if known amid given according without through from like unlike""".split()
)
"""First words of a phrase or clause that may stand before the subject, closed by a comma."""

TRAILS = tuple(
    """which who whose where when as while after before because since although though with including a an its their his
    her the""".split()
)
"""Words that open, behind a comma, an aside about what the main clause told."""

KEPT_BEFORE_HYPHEN = frozenset(
    "well self non long high low short half ex all cross post pre anti co so first second third multi full part".split()
)
FILLERS = frozenset("a an the of to in on at for and or by is are be been was were with from as its it".split())

FRAMED = (
    r"\b(?:said|says|told|added|reported|announced|according to|today|yesterday|this (?:morning|week))\b"
    r"|\b(?:could|may|might|reportedly|allegedly|apparently)\b|^(?:now|it|he|she|they|we|there)\b|[\"“]"
)
