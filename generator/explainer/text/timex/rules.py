"""The grammar of time expressions: one table. At each place the longest match that its function accepts wins.

The language of the patterns is explained in `matching/patterns`, the classes in `matching/lexicon`. The table
`tests/cases/dates.yml` shows each rule by its id, with examples and counter-examples.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ...lang.en.calendar import BY_AND_BY, EASTER_HOLIDAYS, FIXED_HOLIDAYS, MOVING_HOLIDAYS, NOW, OF_LATE
from . import anaphora, days, deictic, holidays, periods, quarters, years
from . import duration as lengths
from .context import Context, Found
from .values import Value


@dataclass(frozen=True, slots=True)
class Rule:
    """`resolve` returns None where the words are no time expression after all."""

    id: str
    pattern: str
    resolve: Callable[[Found, Context], Value | None]


_COUNT = "n=( NUM | NUMBER | TENS ( - NUMBER )? | a|an | ( a|the|these )? VAGUE of? | half a|an )"
_DEFINITE = "n=( NUM | NUMBER | TENS ( - NUMBER )? | VAGUE | couple of )"
_ABOUT = "( a=about|around|roughly|nearly|almost|approximately|over|under )?"
_EARLY = "( q=early|mid|late -? in? )?"
_PART = "the? q=end|start|beginning|middle|close|turn|height|rest|remainder of the?"
_EARLY_OR_PART = f"( q=early|mid|late -? in? the? | {_PART} )?"
_MONTH = "m=( MONTH | MON .? )"
_DAY = "d=DAY|DAYTH"
_AMPM = "am|pm|a.m.|p.m.|a.m|p.m"
_CLOCK = (
    f"( CLOCK ( {_AMPM} )? ZONE? | HOUR {_AMPM} ZONE? | HOURAM ZONE? | DOTCLOCK {_AMPM}|ZONE ZONE? |"
    " HHMM ZONE|hours | noon|midday|midnight ) ( local|UK time )?"
)
_WEEKDAY = "( w=WEEKDAY|WKD .? ,? )?"
_WHICH = "( r=( this past|coming? | last | next | past | coming | previous ) )?"
_TO = "-|–|—|to|and|or|through|until|till"
_PERIOD = "last | next | this past|coming? | the? past|coming | the? current|previous|following|preceding"
_TIME_BEFORE = f"( t={_CLOCK} ,? on? )?"
_TIME_AFTER = f"( ,? at? t={_CLOCK} )?"
_INHERITED = (
    ">( to|-|–|—|and|or|until|till|through|, the? ( MONTH ( DAY|DAYTH )? | MON .? ( DAY|DAYTH )? | DAY|DAYTH |"
    " DAY|DAYTH ( of? MONTH )? ) ,|in|of? inherited=YEAR )"
)
_RELATIVE_YEAR = "r=( this|last|next|that | the following|same|next|previous ) year"
_YEAR_AFTER = f"( ,|of? {_RELATIVE_YEAR} | {_INHERITED} )"
_BC = "( BC | b . c .? )"
_SPOKEN = "seventeen|eighteen|nineteen TENS ( - NUMBER )?"
_NTH = "n=ORDINAL|NTH|final"
_OF_YEAR = "( of? y=YEAR | of '|’ y=YY | of? r=( this|last|next ) year )?"
_HOLIDAYS = sorted({*FIXED_HOLIDAYS, *MOVING_HOLIDAYS, *EASTER_HOLIDAYS}, key=lambda name: (-len(name), name))
_HOLIDAY = f"h=( {' | '.join(_HOLIDAYS)} )"

ABSOLUTE = (
    Rule("full date", f"{_TIME_BEFORE} {_WEEKDAY} {_MONTH} the? {_DAY} ,|of? ,? y=YEAR {_TIME_AFTER}", days.full_date),
    Rule(
        "full date",
        f"{_TIME_BEFORE} {_WEEKDAY} the? {_DAY} -? of? {_MONTH} -|,? y=YEAR {_TIME_AFTER}",
        days.full_date,
    ),
    Rule("iso date", f"ISO {_TIME_AFTER}", days.iso_date),
    Rule("iso date", "y=YEAR m=DAY d=DAY t=( CLOCK ZONE? )", days.stamp),
    Rule("numeric date", f"NUMERIC {_TIME_AFTER}", days.numeric_date),
    Rule("month and year", f"{_EARLY_OR_PART} {_MONTH} ,|of? y=YEAR", days.month_year),
    Rule(
        "day range", f"the? {_DAY} >>( {_TO} the? e=DAY|DAYTH of? {_MONTH} ( ,? inherited=YEAR )? )", days.range_start
    ),
    Rule("day range", f"{_TO} the? only=( d=DAY|DAYTH ( ,? y=YEAR )? )", days.range_end),
    Rule(
        "month and day",
        f"{_TIME_BEFORE} {_WEEKDAY} {_MONTH} the? {_DAY} {_YEAR_AFTER} {_TIME_AFTER}",
        days.month_day,
    ),
    Rule(
        "month and day",
        f"{_TIME_BEFORE} {_WEEKDAY} the? {_DAY} of? {_MONTH} {_YEAR_AFTER} {_TIME_AFTER}",
        days.month_day,
    ),
    Rule("week of a day", f"the week of {_MONTH} {_DAY} ( ,? y=YEAR )?", days.week_of),
    Rule("month and day", f"the d=ORDINAL of {_MONTH} {_INHERITED}", days.month_day),
    Rule("month of a relative year", f"{_EARLY_OR_PART} m=MONTH of|,? {_RELATIVE_YEAR}", days.month_relative_year),
    Rule("month", f"{_EARLY_OR_PART} m=MONTH {_INHERITED}", days.bare_month),
    Rule("month", f"m=MON .? {_INHERITED}", days.bare_month),
    Rule("year", f"{_EARLY_OR_PART} y=YEAR", years.bare_year),
    Rule("year and month", "y=YEAR - z=YY", years.year_month),
    Rule("year range", "-|–|—|/ only=YY", years.range_end),
    Rule("year before Christ", f"y=YEAR|NUM {_BC}", years.before_christ),
    Rule("year before Christ", f"y=YEAR|NUM >>( {_TO} YEAR|NUM {_BC} )", years.before_christ),
    Rule("year of the Lord", "y=YEAR|NUM AD", years.of_the_lord),
    Rule("year of the Lord", "AD y=YEAR|NUM", years.of_the_lord),
    Rule("year in words", f"{_EARLY_OR_PART} y=( {_SPOKEN} )", years.spoken_year),
    Rule("year in words", f"m=MONTH ,|of? y=( {_SPOKEN} )", days.month_year),
    Rule("year in words", "the year y=( two thousand )", years.spoken_year),
    Rule("short year", "'|’ y=YY", years.short_year),
    Rule("short year", "y=YY", years.short_year),
    Rule("financial year", "y=FISCAL", years.fiscal_year),
    Rule("financial year", "fiscal|financial year? y=YEAR", years.fiscal_year),
    Rule("decade", f"{_EARLY_OR_PART} the? y=( DECADE | YEAR 's )", years.decade),
    Rule("decade", "the q=early|mid|late -? y=( DECADE | YEAR 's | SHORTDECADE | DECADEWORD )", years.decade),
    Rule("decade", f"the {_EARLY} '|’ y=SHORTDECADE", years.decade),
    Rule("decade", f"{_EARLY} the y=SHORTDECADE|DECADEWORD", years.decade),
    Rule("decade", "the '|’ y=YY 's", years.decade),
    Rule("second decade", "and|or|to|-|–|through the? only=( '|’? y=SHORTDECADE )", years.second_decade),
    Rule(
        "century", f"the? {_EARLY} the? n=( NTH | ORDINAL | twenty - ORDINAL ) -|–? century ( b={_BC} )?", years.century
    ),
    Rule("quarter", f"the? {_NTH} -? quarter {_OF_YEAR}", quarters.quarter),
    Rule("quarter", f"the? n=final|last - quarter {_OF_YEAR}", quarters.quarter),
    Rule("quarter", f"the? ( y=YEAR | r=( this|last|next year ) 's ) {_NTH} -? quarter", quarters.quarter),
    Rule("quarter", f"the? k=( year - ago|earlier ) {_NTH} -? quarter", quarters.quarter),
    Rule("quarter", "n=QN ( of|,? y=YEAR | >( -|–|to|and QN of? inherited=YEAR ) )", quarters.quarter),
    Rule(
        "quarter being reported",
        "the ( latest | most recent )? quarter ( ended|ending ( m=MONTH | m=MON .? ) DAY|DAYTH )?",
        quarters.reported,
    ),
    Rule("quarter being reported", "the latest period", quarters.reported),
    Rule("quarter being reported", "the y=YEAR quarter|period", quarters.reported),
    Rule(
        "quarter being reported",
        "( the comparable|same? )? k=( year - ago|earlier ) ( quarter|period )?",
        quarters.reported,
    ),
    Rule(
        "half-year", "the? n=first|second|latter -? half of? ( y=YEAR | r=( this|last|next|the ) year )", quarters.half
    ),
    Rule("half-year", "n=HN of|,? y=YEAR", quarters.half),
    Rule("season and year", f"the? {_EARLY} s=SEASON ,? of|in? y=YEAR", years.season_year),
    Rule("holiday", f"( r=this|last|next )? {_HOLIDAY} ( ,|of? y=YEAR )?", holidays.holiday),
    Rule("eleventh of September", "NINE / ELEVEN", days.nine_eleven),
)
RELATIVE = (
    Rule("today", "( earlier|later )? w=today|yesterday|tomorrow p=PART?", deictic.deictic),
    Rule("today", f"t={_CLOCK} ,? w=today|yesterday|tomorrow", deictic.deictic),
    Rule("today", f"w=today|yesterday|tomorrow ,? at t={_CLOCK}", deictic.deictic),
    Rule("today", "( earlier|later )? w=tonight|overnight", deictic.deictic),
    Rule("today", "( earlier|later )? this p=PART", deictic.deictic),
    Rule("today", "w=last p=night|evening", deictic.deictic),
    Rule("early hours", "the early|small|wee hours ( of the? p=morning )?", deictic.early_hours),
    Rule("early hours", "the early - morning hours", deictic.early_hours),
    Rule("today", "w=( the day before yesterday | the day after tomorrow )", deictic.deictic),
    Rule(
        "weekday",
        f"{_TIME_BEFORE} {_WHICH} w=WEEKDAY ( p=PART | ,? at? t={_CLOCK} )?",
        deictic.weekday,
    ),
    Rule("day beside a weekday", "the day e=before|after ( r=last|next )? w=WEEKDAY", deictic.beside_weekday),
    Rule("weekday of a week", "r=last|this|next week w=WEEKDAY p=PART?", deictic.weekday_of_week),
    Rule("weekday of a week", "w=WEEKDAY p=PART? ,|of? r=last|this|next week", deictic.weekday_of_week),
    Rule("weekday", "the? q=end|start|beginning|middle of the day w=WEEKDAY", deictic.weekday),
    Rule(
        "this or last period",
        f"( q=early|mid|late|earlier|later -? )? r=( {_PERIOD} ) u=UNIT",
        periods.unit_shift,
    ),
    Rule("this or last period", f"{_PART} r=last|next|this u=UNIT", periods.unit_shift),
    Rule("weekend", "the? u=weekend", periods.definite_weekend),
    Rule(
        "part of a period",
        "the? q=end|start|beginning|middle|close|rest|remainder|turn of r=the|this u=UNIT",
        periods.part_of_unit,
    ),
    Rule("part of a period", "q=early|late|later|earlier in the u=UNIT", periods.part_of_unit),
    Rule("relative month", "r=( last | next | this past|coming? ) m=MONTH", periods.month_shift),
    Rule(
        "season", "( q=early|mid|late -? )? ( r=( last | next | this past|coming? | past ) )? s=SEASON", periods.season
    ),
    Rule("ago", f"{_ABOUT} {_COUNT} u=UNIT ago|back", deictic.ago),
    Rule("ago", f"{_ABOUT} a=( NUM|NUMBER to|or|-|– ) {_COUNT} u=UNIT ago|back", deictic.ago),
    Rule("ahead", f"in {_ABOUT} {_COUNT} u=UNIT ( '|’? time )?", deictic.ahead),
    Rule("ahead", f"{_ABOUT} {_COUNT} u=UNIT from now", deictic.ahead),
    Rule(
        "past or next stretch",
        f"the|these? r=( past|last|next|coming|following|previous ) {_DEFINITE} u=UNIT",
        deictic.past_span,
    ),
    Rule("vague stretch", "the? recent|coming u=weeks|months|years|days|decades", deictic.vague_span),
    Rule("vague stretch", "the u=weeks|months|years ahead", deictic.vague_span),
    Rule("vague stretch", "u=weeks|months|years|decades to come", deictic.vague_span),
    Rule("reference to the present", " | ".join(NOW), deictic.now),
    Rule("reference to the past", " | ".join(OF_LATE), deictic.of_late),
    Rule("reference to the future", " | ".join(BY_AND_BY), deictic.by_and_by),
    Rule(
        "counted from the text",
        "the? very? r=( following | next | previous | preceding | same ) u=UNIT",
        anaphora.text_shift,
    ),
    Rule("counted from the text", "r=that u=day|week|month|year|weekend", anaphora.text_shift),
    Rule(
        "counted from the text",
        "the u=day|week|month|year before|after|earlier",
        anaphora.text_shift,
    ),
    Rule("later or earlier", f"{_ABOUT} {_COUNT} u=UNIT later|earlier|afterwards|previously", anaphora.later),
    Rule("part of a day counted from the text", "the r=next|following|same|previous p=PART", anaphora.text_part),
    Rule("part of a day counted from the text", "r=that p=PART", anaphora.text_part),
    Rule("weekday counted from the text", "the? following|previous|preceding|that w=WEEKDAY", anaphora.text_weekday),
    Rule("at that time", "at that time", anaphora.same_time),
    Rule("time of day", f"t={_CLOCK} ( the r=( next|following|same ) u=day )?", anaphora.clock),
)
LENGTHS = (
    Rule("duration", f"{_ABOUT} ( NUM|NUMBER to|or|-|– )? {_COUNT} -? u=UNIT", lengths.duration),
    Rule(
        "duration",
        "for|over|after|in|within|spent u=days|weeks|months|years|decades|centuries|hours|minutes",
        lengths.duration,
    ),
    Rule("repetition", "every|each ( n=NUM|NUMBER )? u=UNIT", lengths.repetition),
    Rule("repetition", "once|twice ( a|per|every|each ) u=UNIT", lengths.repetition),
    Rule("repetition", "NUM|NUMBER times a|per|every|each u=UNIT", lengths.repetition),
    Rule("repetition", "u=daily|weekly|monthly|annually|nightly|hourly", lengths.repetition),
    Rule("every such weekday", "w=WEEKDAYS", lengths.weekdays),
)
RULES: tuple[Rule, ...] = ABSOLUTE + RELATIVE + LENGTHS
