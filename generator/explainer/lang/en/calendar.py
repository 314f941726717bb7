"""Words of English time expressions, as data: what a word names, in which forms it counts, and what never is a date."""

from __future__ import annotations

from .numbers import MULTIPLES_OF_TEN, ONES
from .units import CURRENCY_SIGNS

MONTHS = {
    word: number
    for number, word in enumerate(
        "january february march april may june july august september october november december".split(), start=1
    )
}
MONTH_SHORT = {
    **{"jan": 1, "feb": 2, "febr": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9},
    **{"oct": 10, "nov": 11, "dec": 12},
}
"""Count as months only beside a day or a year: 'Mar' and 'Dec' are names too."""
DOUBTFUL_MONTHS = frozenset({"may", "march", "april", "june", "august"})
"""Also verbs or people's names: alone they need a word before them that leads to a date."""

WEEKDAYS = {
    word: number
    for number, word in enumerate("monday tuesday wednesday thursday friday saturday sunday".split(), start=1)
}
WEEKDAY_SHORT = {
    **{"mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7},
}
"""Count only before a full date: 'Sun' and 'Sat' are words."""

SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
SEASON_EDTF = {"SP": "21", "SU": "22", "FA": "23", "WI": "24"}

UNITS = {
    **{"second": "S", "seconds": "S", "sec": "S", "secs": "S", "minute": "M", "minutes": "M", "min": "M", "mins": "M"},
    **{"hour": "H", "hours": "H", "hr": "H", "hrs": "H", "day": "D", "days": "D", "week": "W", "weeks": "W"},
    **{"fortnight": "FN", "fortnights": "FN", "weekend": "WE", "weekends": "WE", "month": "MO", "months": "MO"},
    **{"quarter": "Q", "year": "Y", "years": "Y", "decade": "DE", "decades": "DE", "century": "CE", "centuries": "CE"},
    **{"night": "NI", "nights": "NI"},
}
"""Word -> unit; 'MO' is month where 'M' is minute."""

NUMBERS = {word: int(value) for word, value in ONES.items() if value > 0}
TENS = {word: int(value) for word, value in MULTIPLES_OF_TEN.items()}
VAGUE_NUMBERS = frozenset({"few", "several", "many", "some", "couple", "recent", "dozens", "countless"})

ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
        " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
}

DAY_PARTS = {
    **{"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "midday": "MI", "lunchtime": "MI"},
    **{"dawn": "MO", "dusk": "EV", "nighttime": "NI", "mornings": "MO", "evenings": "EV", "nights": "NI"},
}
TIME_ZONES = frozenset(
    "GMT UTC BST EST EDT CST CDT MST MDT PST PDT ET PT CT CET CEST IST JST AEST AEDT NZST NZDT HKT SGT MSK SAST".split()
)

FIXED_HOLIDAYS = {
    **{"christmas day": (12, 25), "christmas eve": (12, 24), "christmas": (12, 25), "boxing day": (12, 26)},
    **{"new year 's day": (1, 1), "new year 's eve": (12, 31), "halloween": (10, 31), "valentine 's day": (2, 14)},
    **{"april fools ' day": (4, 1), "april fool 's day": (4, 1), "veterans day": (11, 11), "bastille day": (7, 14)},
}
"""(month, day)."""
MOVING_HOLIDAYS = {
    **{"thanksgiving day": (11, 4, 4), "thanksgiving": (11, 4, 4), "labor day": (9, 1, 1), "memorial day": (5, 1, -1)},
    **{"martin luther king day": (1, 1, 3), "presidents ' day": (2, 1, 3), "presidents day": (2, 1, 3)},
}
"""(month, weekday, which one in the month; -1 the last). As in the United States."""
EASTER_HOLIDAYS = {
    **{"good friday": -2, "easter": 0, "easter sunday": 0, "easter monday": 1, "palm sunday": -7, "ash wednesday": -46},
}
"""Days from Easter Sunday."""

MODIFIERS = {
    **{"beginning": "start", "opening": "start", "turn": "start", "middle": "mid", "height": "mid", "close": "end"},
    **{"earlier": "", "later": "", "rest": "", "remainder": ""},
}
"""Other words for 'start', 'mid' and 'end'; what only leans on the day of publication says nothing behind a date."""

BUSINESS = frozenset(
    "profit profits earnings revenue revenues sales loss losses shares net growth economy economic gdp deliveries results"
    " analysts investors quarterly output production demand margin margins dividend forecast costs spending turnover"
    " income exports imports orders prices inflation shipments subscribers bank company firm chairman".split()
)
"""Near one of these 'the fourth quarter' is one of the year and not of a game."""

HABITUAL = frozenset("usually normally typically traditionally generally annually always often".split())
"""With the present tense: no particular month or season is meant."""

LEADS = frozenset(
    "in on by since until till from through during before after between of to around about for at early late mid"
    " last next this past every each starting beginning ending and or throughout".split()
)
"""Words before a bare month, year or weekday that lead to a date."""

NUMBERED = frozenset(
    "flight flights room route highway page pages chapter section article resolution number no nos version model"
    " building channel area code unit serial act rule form part item figure figures table line bus train class type"
    " paragraph interstate opus windows lot gate box level isbn issn call dial phone tel extension".split()
)
"""'Resolution 1973' and 'flight 2005' are no years."""

NOT_COUNTED = frozenset(
    "gmt utc bst est edt hours hrs people jobs cars planes troops soldiers deaths cases miles km kilometres kilometers"
    " metres meters feet ft m kg lb tonnes tons dollars pounds euros yen yuan percent points words copies homes houses"
    " workers employees members votes seats units aircraft square cubic acres hectares litres liters mph kph rpm mm cm"
    " degrees km2 men women children students times inhabitants residents patients passengers pages".split()
)
"""After one of these a number of four digits is an amount."""

NAME_AFTER_WEEKDAY = frozenset("times mail mirror telegraph express herald sun post star".split())
"""'The Sunday Times', 'the Daily and Sunday Mail'."""

SHIFTS = {"last": -1, "past": -1, "previous": -1, "preceding": -1, "next": 1, "coming": 1, "following": 1}
"""How many periods from the one that is counted from."""

NOW = (
    "right now", "now", "currently", "presently", "nowadays", "at present", "at the moment", "at the present time",
    "for the time being", "these days",
)  # fmt: skip
"""Point to the time of writing."""
OF_LATE = (
    "recently", "more recently", "most recently", "lately", "of late", "in the past", "in the recent past",
)  # fmt: skip
"""Point to a time before it."""
BY_AND_BY = (
    "soon", "shortly", "before long", "in the future", "in the near future", "in the foreseeable future",
    "in the coming days", "at a later date",
)  # fmt: skip
"""Point to a time after it, beside a verb that looks ahead."""

FUNCTION_WORDS = frozenset(
    """and or but when where while after before that which who as at by for from in of on to until with was were is are
    has had have he she it they we you i the a an this these those will would could can if because since than then so
    not his her its their there during under over into about against between be been said says did do does when once
    alone too also only""".split()
)
"""Behind 'summer' or 'Tuesday' they show that no noun follows to make one name of both."""
ENDS_CLAUSE = frozenset(
    "and but or when where while as at by for from in of on to with was were is are had has".split()
)
"""Before another word 'the year before' counts from what follows: 'the year before elections'; alone, from the text."""
BEFORE_TIME = frozenset("at by until till before after around about from since to between and approximately".split())
"""Without one of these '3:15' is a score or a verse."""
MATCHES = frozenset(
    "round rounds fight bout referee half period overtime lap laps goal goals touchdown penalty scored".split()
)
"""Beside one of these a bare '2:56' is the clock of a match."""
BEFORE_YEAR_HYPHEN = frozenset({"pre", "post", "mid", "early", "late", "then", "now", "since", "election", "fiscal"})
"""'mid-2006' and 'post-2008' are years, 'GPT-2020' is a name."""
NOT_BEFORE_YEAR = CURRENCY_SIGNS | set("#+±=<>@*")

DAYS_HANG_ON = frozenset(
    "on by until till since before after from to through between and or monday tuesday wednesday thursday friday saturday sunday".split()
)
"""Words before a day in figures that is a date and names no thing: "on 9/11", not "the 9/11 bill"."""

BOUNDING = frozenset("since until till from between to than by through before after as".split())
"""Words before a time from or up to which something goes on, or with which it is compared."""

DATES_A_YEAR = frozenset(
    """in of since by until till during from to for before after around about circa through throughout between and or
    early late mid spring summer autumn fall winter year years end beginning start middle january february march april
    may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec""".split()
)
"""Words before a year that is a date; behind others, and before a noun, it names a thing: "a gray 2013 Camry"."""

BEFORE_GENERAL_TODAY = frozenset("than until even still of known used called ever only always".split())
"""Before 'today' they make a general present of it: 'still used today', 'the people of today'."""
STATES_THESE_DAYS = frozenset("have has own owns live lives exist exists use work".split())
"""Beside 'is' and 'are', verbs of how things are these days."""

LEADS_TO_LENGTH = frozenset(
    "for in within after than took take takes lasted lasts last spent once only just half at least every about".split()
)
"""Before 'a week' they show that a length is meant."""
LEADS_TO_OLD_YEAR = frozenset("in since by until circa from before after during around".split())
"""Before four digits of long ago: 'in 1859'."""
LEADS_TO_SHORT_YEAR = frozenset("in since of by until from and before after the".split())
"""Before a year of two digits: "the winter of '98"."""

HARDLY_LEADS_TO_MONTH = frozenset("to for and or of with about around at".split())
"""Of LEADS, those behind which a doubtful month needs another date before it."""
BEFORE_NAMED_DAY = frozenset("the a an 's ’s my our their his her".split())
"""Before a weekday and a capital they show the name of something: 'the Sunday Mail'."""
NAMED_DAYS = frozenset("black bloody good super cyber holy fat".split())
"""With a capital before a weekday they name one day: 'Black Friday'."""
BEFORE_AGE_OR_DEGREES = frozenset("his her their my our your low high".split())
"""Before 'thirties' they tell an age or a temperature."""
