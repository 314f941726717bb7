"""Years and what is named by one: ranges, financial years, decades, centuries, quarters, halves, seasons."""

from __future__ import annotations

import re

from ...core import edtf
from ...lang.en import calendar as words
from . import values
from .context import (
    SPELT_OUT,
    Context,
    Found,
    day_number,
    modifier,
    month_number,
    year_number,
)
from .values import Value

_FEW_AHEAD = 5
_NEAR = 200
"""Characters to each side within which other words tell what a number or a quarter is."""
_WORD = re.compile(r"[^\W\d_]+")
_YEAR_IN_FULL = re.compile(r"\b(?:in|since) (?:19|20)[0-9]{2}\b")


def bare_year(found: Found, context: Context) -> Value | None:
    """Four digits that are a year and no amount, model, address or time."""
    number = int(found.get("y"))
    index = found.groups["y"][0]
    lead = found.tokens.word(index - 1)
    after = found.after()
    led = lead.lower() in words.LEADS or bool(found.get("q"))
    tokens = found.tokens
    if lead in words.NOT_BEFORE_YEAR or lead.lower() in words.NUMBERED or after in ("%", "+", "°"):
        return None
    if lead.isdigit() or (after[:1].isdigit() and not after[-1:].isalpha()):
        return None
    if tokens.glued(index) and (lead in ("/", ".", ":", "_", "\\") or (lead == "-" and not _series(found, index))):
        return None
    if tokens.glued(found.last) and (after in ("/", "_", ":", "=") and tokens.glued(found.last + 1)):
        return None
    if _owned(found, index):
        return None
    if after.lower() in words.NOT_COUNTED and (number % 50 == 0 or lead.lower() not in ("in", "since", "by", "the")):
        return None
    if after == "-" and found.after(1).lower() in words.NOT_COUNTED | {"year", "strong", "mile", "foot"}:
        return None
    if not 1900 <= number <= 2059:
        plain = not after[:1].isalnum() or after.lower() in words.FUNCTION_WORDS
        if number < 1400 or not (_of_old(found, index, number) or (led and plain)):
            return None
    elif not led and after.lower().endswith("s") and after.islower() and number % 100 == 0:
        return None
    return values.year(number).but(rule=SPELT_OUT, modifier=modifier(found))


def _owned(found: Found, index: int) -> bool:
    """'his 2008 Bentley': a make of that year."""
    after, owner = found.after(), found.tokens.word(index - 1).lower()
    return owner in ("his", "her", "my") and after[:1].isupper() and after[1:].islower()


def _of_old(found: Found, index: int, number: int) -> bool:
    """'in 1859 he', 'Hydrodynamica (1738)', 'the 1784 treaty', 'from 1790 to 1801', 'in 1890 – 1891'."""
    lead, after = found.tokens.word(index - 1), found.after().lower()
    counted = number % 50 == 0 or after in words.NOT_COUNTED
    if found.before(2).isdigit() and len(found.before(2)) == 4 and lead.lower() in ("-", "–", "—", "to", "and", ","):
        return True
    if (
        lead == "("
        or (lead.lower() in ("c", "ca") and found.before(2) == "(")
        or found.before(2).lower() in ("c", "ca")
    ):
        return after in (")", "-", "–", "—", ",", ";")
    if lead.lower() in words.LEADS_TO_OLD_YEAR:
        return not counted or not after.isalpha() or after in words.FUNCTION_WORDS
    if lead.lower() in ("the", "a", "his", "her", "its", "their", "this") and number >= 1600:
        return not counted and after.isalpha() and not after.endswith("s") and after not in words.FUNCTION_WORDS
    return False


def _series(found: Found, index: int) -> bool:
    """'mid-2006', 'post-2008', '2004-2008', but not 'GPT-2020'."""
    before = found.tokens.word(index - 2)
    return (
        before.lower() in words.BEFORE_YEAR_HYPHEN
        or (before.isdigit() and len(before) == 4)
        or month_number(before.lower()) > 0
    )


def year_month(found: Found, context: Context) -> Value | None:
    """'2010-07'; but '2003-04' is two years."""
    first, last = int(found.get("y")), int(found.get("z"))
    if found.before() in words.NOT_BEFORE_YEAR or found.before().lower() in words.NUMBERED:
        return None
    if last == first % 100 + 1 or not (1 <= last <= 12 and 1400 <= first <= 2199):
        return None
    return values.month(first, last).but(rule="as written, year-month")


def range_end(found: Found, context: Context) -> Value | None:
    """The '04' of '2003-04': a later year of the same century."""
    begun = context.range_begun(found)
    if begun is None or edtf.precision(begun.edtf) != "year" or begun.anchor or "~" in begun.edtf:
        return None
    first, digits = int(edtf.plain(begun.edtf)), found.tokens.word(found.last - 1)
    number = first // 100 * 100 + int(digits)
    after = found.after().lower()
    if number <= first or after in words.UNITS or after in words.NOT_COUNTED or after in ("%", ":", "percent"):
        return None
    return values.year(number).but(rule=f"the century stands with {first}, the year before it")


def before_christ(found: Found, context: Context) -> Value | None:
    number = int(found.get("y"))
    return values.before_christ(number).but(rule=SPELT_OUT) if 0 < number < 10000 else None


def of_the_lord(found: Found, context: Context) -> Value | None:
    """'394 AD', 'AD 842'."""
    number = int(found.get("y"))
    return values.year(number).but(rule=SPELT_OUT) if 0 < number < 2200 else None


def spoken_year(found: Found, context: Context) -> Value | None:
    """'nineteen ninety-six', as it is said on the air."""
    after = found.after().lower()
    if after in words.UNITS or after in words.NOT_COUNTED or after in ("hundred", "thousand", "million", "%"):
        return None
    number = year_number(found.get("y"))
    return values.year(number).but(rule=SPELT_OUT, modifier=modifier(found)) if number else None


def short_year(found: Found, context: Context) -> Value | None:
    """ "in '98"; 'in 80 and 84' only where the sentence names another year in full: 'and in 2000'."""
    before, after = found.before().lower(), found.after().lower()
    if after.isalnum() and after not in words.FUNCTION_WORDS:
        return None
    if found.last - found.first == 1:
        listed = before in ("and", "or", ",") and found.before(2).isdigit()
        if not (before in ("in", "since") or listed) or after in ("%", "-", "/", ":"):
            return None
        first, last = context.sentence
        if _YEAR_IN_FULL.search(context.text, max(first, found.start - _NEAR), min(last, found.end + _NEAR)) is None:
            return None
    elif before not in words.LEADS_TO_SHORT_YEAR:
        return None
    if context.published.year is None:
        return Value("DATE", rule="a year of two digits, with no publication date that would tell the century")
    return values.year(last_with(found.get("y"), context.published.year)).but(
        rule="the last year with these digits up to publication"
    )


def last_with(digits: str, published: int) -> int:
    """The last year with these two digits, or one of the few to come: a 'class of '71' in 1967."""
    number = published // 100 * 100 + int(digits)
    return number - 100 if number > published + _FEW_AHEAD else number


def fiscal_year(found: Found, context: Context) -> Value | None:
    digits = found.get("y").removeprefix("fy")
    number = int(digits) if len(digits) == 4 else 2000 + int(digits)
    return values.year(number).but(rule="a financial year, taken as the calendar year of its name", modifier="about")


def decade(found: Found, context: Context) -> Value | None:
    """'the 1990s', "the '90s", 'the early nineties'; '1800s' is a century."""
    text = found.get("y")
    if found.before().lower() in words.BEFORE_AGE_OR_DEGREES:
        return None
    if text.isalpha():
        first = 1900 + words.TENS[text.removesuffix("ies") + "y"]
    else:
        digits = text.split()[0].rstrip("s")
        if len(digits) == 2:
            first = (2000 if int(digits) < 30 else 1900) + int(digits)
        elif digits.endswith("00") and digits < "2000":
            return values.century(int(digits[:2])).but(rule=SPELT_OUT, modifier=modifier(found))
        else:
            first = int(digits)
    if first % 10 or not 1000 <= first <= 2190:
        return None
    return values.decade(first).but(rule=SPELT_OUT, modifier=modifier(found))


def second_decade(found: Found, context: Context) -> Value | None:
    """The "'50s" of "the 1940s and '50s"."""
    begun = context.range_begun(found)
    if begun is None or edtf.precision(begun.edtf) != "decade":
        return None
    first = int(begun.edtf[:2]) * 100 + int(found.get("y").rstrip("s"))
    return values.decade(first).but(rule="the century stands with the decade before it")


def century(found: Found, context: Context) -> Value | None:
    number = day_number(found.get("n")) or words.ORDINALS.get(found.get("n").split(" ")[-1], 0)
    if found.get("n").startswith("twenty"):
        number = 20 + words.ORDINALS.get(found.get("n").split(" ")[-1], 0)
    if not (1 if found.get("b") else 10) <= number <= 22:
        return None
    if found.get("b"):
        return Value("DATE", f"BC{number - 1:02}", rule=SPELT_OUT, modifier=modifier(found))
    return values.century(number - 1).but(rule=SPELT_OUT, modifier=modifier(found))


def season_year(found: Found, context: Context) -> Value | None:
    code = words.SEASONS[found.get("s")]
    if found.after().lower() in words.NOT_COUNTED:
        return None
    return values.season(int(found.get("y")), code).but(rule=SPELT_OUT, modifier=modifier(found))
