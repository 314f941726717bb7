"""Abbreviations and other words that decide whether a sentence ends. Lower case."""

from __future__ import annotations

TITLE_ABBREVIATIONS = frozenset(
    """mr mrs ms mx dr prof gen sen rep gov lt col capt cmdr adm sgt cpl pvt maj brig rev hon fr sr. messrs mme mlle pres
    amb sec. supt insp det atty asst assoc dir. pte gens sens reps govs drs profs revs st mt ft""".split()
)
"""Stand before a name: a capital letter after them begins no sentence."""

NUMBERED_ABBREVIATIONS = frozenset(
    "no nos n° nr p pp pg fig figs eq art arts vol vols ch chap para sec sect rs app cl op ex".split()
)
"""Stand before a number, and are an ordinary word's end before anything else."""

KEEPS_PERIOD = frozenset("inc co corp ltd jr sr etc al".split())
"""Keep their period at a sentence's end."""

NEVER_LAST = frozenset("e.g i.e f.e viz cf vs v eg ie ca c approx resp incl esp".split())
"""Always followed by more of the sentence."""

LOWER = frozenset(
    """etc al co inc ltd corp bros dept dist div est govt intl ave blvd rd st hwy ft oz lb lbs kg km cm mm mg hr hrs min
    mins sec secs max avg tel ext misc ed eds vol yr yrs mo mos mfg mgr natl univ assn gal qt pt sq deg temp jr sr esq
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun btw nee""".split()
)
"""Abbreviations that are written in small letters: any other word in small letters ends its sentence with its period."""

STARTERS = frozenset(
    """the this that these those it its he she they we i you his her their our my your there here in on at by for from
    with without after before when while if although though since because but and or so yet however meanwhile still
    then now also such some many most all both each every no not one what who why how where which whose did do does is
    are was were has have had will would can could should as until unless despite during under over through between
    among against about according another any more instead today yesterday tomorrow last next later earlier only even
    just perhaps maybe let's it's he's she's they're we're i'm i've that's there's what's mr mrs ms dr millions
    thousands hundreds dozens several few nobody nothing everyone everybody someone therefore thus hence moreover
    furthermore additionally finally first second third once again""".split()
)
"""Written with a capital after an abbreviation, one of these opens a new sentence."""

CLOCK_FOLLOWERS = frozenset(
    """et est edt ct cst cdt mt mst mdt pt pst pdt gmt bst utc cet cest ist jst eastern pacific central mountain monday
    tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december""".split()
)
"""Follow "a.m." and "p.m." within the same sentence."""

EXCLAIMING_NAMES = frozenset("yahoo jeopardy joomla wham panic y oklahoma moulin".split())
"""Names whose own spelling ends with an exclamation mark."""

SPEECH_TAGS = frozenset(
    """said says asked asks added adds told tells wrote writes tweeted posted replied answered shouted yelled cried
    exclaimed screamed insisted joked quipped continued declared explained recalled responded whispered""".split()
)
"""After a name, one of these ties it to the quotation before it: \"Stop!\" Lee said."""
