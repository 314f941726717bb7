"""Number words, scales, bounds and approximations, and what news counts, as data."""

from __future__ import annotations

from typing import Literal

_Bound = Literal["at-least", "at-most", "more-than", "less-than"]

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
)
ONES = {word: float(value) for value, word in enumerate([*_ONES.split(), "eighteen", "nineteen"])}
MULTIPLES_OF_TEN = {
    word: 10.0 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
SCALES = {
    **{"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "lakh": 1e5, "crore": 1e7},
    **{"bn": 1e9, "mn": 1e6, "mln": 1e6, "tn": 1e12, "trn": 1e12, "dozen": 12.0},
}
SHORT_SCALES = {"m": 1e6, "k": 1e3, "b": 1e9, "t": 1e12}
"""Stand right behind the digits, and mean this only with money or before a plural ('£50m', '50m people')."""
VAGUE = {
    **{"dozens": 12.0, "scores": 20.0, "tens": 10.0, "hundreds": 1e2, "thousands": 1e3, "millions": 1e6},
    **{"billions": 1e9, "trillions": 1e12},
}
FRACTIONS = {
    **{"half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10},
}

BOUNDS: dict[_Bound, tuple[str, ...]] = {
    "at-least": ("at least", "no fewer than", "no less than", "not less than", "a minimum of", "minimum of"),
    "at-most": (
        *("up to", "as many as", "as much as", "at most", "no more than", "not more than", "a maximum of"),
        *("maximum of", "at the most"),
    ),
    "more-than": (
        *("more than", "over", "above", "in excess of", "greater than", "upwards of", "upward of", "north of"),
        *("well over", "exceed", "exceeds", "exceeded", "exceeding", "surpass", "surpassed", "surpassing", "topped"),
        *("just over", "a little over", "slightly more than", "better than", "passed"),
    ),
    "less-than": ("less than", "fewer than", "under", "below", "just under", "slightly less than", "shy of"),
}
APPROXIMATE = (
    *("about", "around", "roughly", "approximately", "some", "nearly", "almost", "an estimated", "estimated", "circa"),
    *("close to", "in the region of", "or so", "just over", "just under", "a little over", "slightly more than"),
    *("slightly less than", "virtually", "perhaps", "maybe", "nearer to", "approaching", "about an estimated"),
)
TRAILING_BOUNDS: dict[str, _Bound] = {
    **{"or more": "at-least", "and more": "at-least", "or above": "at-least", "and above": "at-least"},
    **{"or fewer": "at-most", "or less": "at-most", "at least": "at-least", "at most": "at-most"},
}
RISES = frozenset(
    "rose rise rises risen fell fall falls fallen grew grown jumped jump dropped drop climbed increased increase cut cuts"
    " decreased declined raised lowered reduced soared surged slipped went expanded shrank doubled slashed plunged".split()
)
"""After these 'from 5 to 10' is a change, not a range."""

PEOPLE = frozenset(
    "person people man woman child boy girl baby infant teenager youth adult student pupil schoolchild teacher worker"
    " employee staff miner driver pilot passenger tourist traveller traveler visitor resident villager citizen civilian"
    " soldier troop officer policeman trooper fighter militant rebel insurgent gunman terrorist protester protestor"
    " demonstrator activist prisoner inmate detainee patient victim survivor migrant refugee doctor nurse medic"
    " firefighter rescuer journalist reporter sailor crew member guest fan supporter player suspect hostage human"
    " individual family guard contractor engineer scientist farmer fisherman customer shopper local official"
    " volunteer pensioner elderly mother father relative friend colleague bystander pedestrian cyclist hiker climber"
    " skier swimmer diver athlete brother sister son daughter life pirate robber thief burglar looter smuggler killer other".split()
)
"""Whoever can die, fall ill or be arrested. Singular, but for words without one."""

COUNTED_EVENTS = {
    "death": (
        *(
            "death",
            "deaths",
            "fatality",
            "fatalities",
            "dead",
            "died",
            "die",
            "dies",
            "dying",
            "killed",
            "kill",
            "kills",
        ),
        *("killing", "perished", "drowned", "slain", "lives", "toll", "executed", "murdered"),
    ),
    "injury": (
        "injury",
        "injuries",
        "injured",
        "injuring",
        "wounded",
        "wounding",
        "hurt",
        "injure",
        "injures",
        "maimed",
    ),
    "case": (
        *("case", "cases", "infection", "infections", "infected", "infecting", "infect", "infects", "sickened", "ill"),
        *("sickening", "sick", "diagnosed", "contracted", "positive"),
    ),
    "arrest": (
        "arrest",
        "arrests",
        "arrested",
        "arresting",
        "detained",
        "detaining",
        "jailed",
        "imprisoned",
        "apprehended",
        "apprehending",
    ),
    "hospitalisation": (
        *("hospitalisation", "hospitalisations", "hospitalization", "hospitalizations", "hospitalised", "hospitalized"),
        *("hospital",),
    ),
    "missing": ("missing", "unaccounted"),
    "rescue": ("rescued", "rescuing"),
    "evacuation": ("evacuated", "evacuating", "evacuee", "evacuees"),
    "displacement": ("displaced", "displacing", "homeless"),
    "quarantine": ("quarantined", "isolation"),
    "charge": ("charged", "indicted"),
    "conviction": ("convicted", "convictions"),
    "layoff": ("layoffs", "redundancies", "redundant", "sacked"),
}
"""What happens to people that is counted -> the words for it. General news, no one story's."""
ITSELF = frozenset(
    "death deaths fatality fatalities dead injury injuries injured wounded case cases infection infections arrest arrests"
    " hospitalisation hospitalisations hospitalization hospitalizations killed missing detained layoffs redundancies hurt"
    " evacuees evacuee convictions arrested".split()
)
"""Event words that may stand right behind the number and are what is counted ('81 dead', '20 cases')."""

QUALIFIERS = {
    **{
        "confirmed": "confirmed",
        "laboratory-confirmed": "confirmed",
        "lab-confirmed": "confirmed",
        "confirm": "confirmed",
    },
    **{"confirms": "confirmed", "confirming": "confirmed", "suspected": "suspected", "suspect": "suspected"},
    **{"suspects": "suspected", "probable": "probable", "probably": "probable", "possible": "possible"},
    **{"possibly": "possible", "unconfirmed": "suspected"},
}
FURTHER = frozenset("further more other another additional extra".split())
"""Counts on top of others: 'a further 48 deaths' is no total."""

MONEY_KINDS = {
    **{
        "cost": "cost",
        "costs": "cost",
        "costing": "cost",
        "revenue": "revenue",
        "revenues": "revenue",
        "profit": "profit",
    },
    **{"profits": "profit", "loss": "loss", "losses": "loss", "fine": "fine", "fined": "fine", "price": "price"},
    **{"priced": "price", "budget": "budget", "debt": "debt", "debts": "debt", "invest": "investment"},
    **{"invested": "investment", "investment": "investment", "investing": "investment", "funding": "funding"},
    **{"raised": "funding", "salary": "salary", "sales": "sale", "damage": "damage", "damages": "damage"},
    **{"valuation": "value", "valued": "value", "worth": "value", "compensation": "compensation", "aid": "aid"},
    **{
        "paid": "payment",
        "pay": "payment",
        "bought": "purchase",
        "buy": "purchase",
        "sold": "sale",
        "earned": "profit",
    },
}
"""A word in the same clause that tells what an amount of money is."""

NUMBERED_THINGS = frozenset(
    "no number nr flight section article chapter page room gate terminal route highway interstate act volume part phase"
    " level category type grade version model series channel line unit division apollo page psalm figure table step item"
    " platform runway pier sector zone district ward resolution rule clause question area".split()
)
"""A number behind one of these names something ('Flight 380', 'Section 12') and counts nothing."""

BRIDGES = frozenset(
    """at least more than up to about around some another nearly almost as many an a the estimated over only
    further just between from roughly approximately well reportedly also all these those its fewer less total
    other additional""".split()
)
"""May stand between a governing verb and its number ('killed at least 81')."""
PLACED_BY = frozenset("in from at across".split())
"""With a place behind they may follow a number that leaves its noun out ('20 cases, eight in Ohio')."""
COUNTED_BY_OF = {
    **dict.fromkeys(
        ("lives", "deaths", "death", "killing", "killings", "slaying", "slayings", "murder", "murders"), "death"
    ),
    **dict.fromkeys(("arrest", "arrests", "detention"), "arrest"),
}
"""A noun that governs a number through 'of' ('the killing of two women')."""
PHRASE_ENDS = frozenset(
    """a an the this that these those his her its their our my your some any each every no and or but nor of in
    on at by for from to with without within into onto over under about around as than per via after before
    during since until through between among against across behind above below near off out up down is are was
    were be been being am has have had do does did will would can could may might must shall should who whom
    whose which what when where why how if while because although though so yet it they he she we i you them him
    us last next ago earlier later now then here there also already still just only even too very not never both
    all said says say told according including such like unlike amid despite plus versus went go goes came come
    take took get got make made today yesterday tomorrow tonight monday tuesday wednesday thursday friday
    saturday sunday extra each apiece however meanwhile currently annually daily due""".split()
)
"""No noun phrase behind a number goes on over one of these."""
REACHES = frozenset(
    """reach reached reaches reaching hit hits exceed exceeded exceeds exceeding surpass surpassed surpassing topped tops
    passed total totalled totaled doubled tripled stands stood""".split()
)
"""What stands before one of these is what the number behind it counts ('sales exceeded 700')."""

COUNTED_DETERMINERS = frozenset("the these those his her its their our my your all such this that".split())
RELATIONS = frozenset("of in on at by for from to".split())
OF_SOME_AGE = frozenset("those people children adults anyone everyone men women person patients aged".split())
ONE_PERSON = frozenset("man woman boy girl child person son daughter".split())
YEAR_LEADS = frozenset("in since by until till of from to during before after early late mid class".split())
MONTH_NAMES = frozenset("january february march april may june july august september october november december".split())
NO_SHARE_OF = frozenset(
    """day days week weeks month months year years hour hours minute minutes second seconds night nights season seasons
    game games match matches start starts round rounds race races test tests january february march april may june july
    august september october november december point points of per percent pm am bn m million km miles kilometres metres
    goals innings attempts""".split()
)
"""Behind 'four in ten' they make a time or a tally of it."""

BEFORE_EVENT = frozenset(
    """was were is are be been being have has had to also reported feared confirmed known fell fallen left tested
    became becoming get got not still remain remained who went""".split()
)
"""May stand between counted people and the word for what happens to them."""
NO_VERB = frozenset("hospital lives ill sick positive died dies die dying toll homeless isolation".split())
"""Words of an event that govern no number as a verb does."""
COUNTED_MEASURES = frozenset(
    "percent per million billion bn m years months days hours weeks minutes times points miles km".split()
)
"""Behind a number they are counted, and begin no name."""
