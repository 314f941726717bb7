"""Units, currencies and rates as they are written in English news, as data."""

from __future__ import annotations

SYMBOLS = {
    **{"$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY", "₪": "ILS"},
    **{"₱": "PHP", "₦": "NGN", "฿": "THB", "₴": "UAH", "₫": "VND", "₡": "CRC", "₵": "GHS"},
    **{"US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD"},
    **{"NT$": "TWD", "R$": "BRL", "GB£": "GBP", "GB £": "GBP", "US $": "USD", "AU $": "AUD", "Rs": "INR"},
}
CURRENCY_SIGNS = frozenset(sign for sign in SYMBOLS if len(sign) == 1)
CODES = tuple(
    """USD EUR GBP JPY CNY INR AUD CAD NZD CHF SEK NOK DKK SGD HKD KRW RUB BRL MXN ZAR TRY PLN ILS AED SAR THB
    MYR TWD PHP IDR VND PKR BDT LKR NGN KES GHS EGP QAR KWD IQD UAH IRR RON HUF CZK BGN ISK CLP COP ARS CRC""".split()
)
"""ISO 4217; written before the number ('SGD1.75-billion') or after it ('5 million EUR')."""

CURRENCY_WORDS = {
    **{"dollar": "USD", "buck": "USD", "euro": "EUR", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rupee": "INR"},
    **{
        "pound": "GBP",
        "sterling": "GBP",
        "rouble": "RUB",
        "ruble": "RUB",
        "franc": "CHF",
        "peso": "MXN",
        "lira": "TRY",
    },
    **{
        "krona": "SEK",
        "kronor": "SEK",
        "krone": "NOK",
        "kroner": "NOK",
        "shekel": "ILS",
        "baht": "THB",
        "ringgit": "MYR",
    },
    **{"won": "KRW", "rupiah": "IDR", "dong": "VND", "naira": "NGN", "shilling": "KES", "hryvnia": "UAH"},
    **{"forint": "HUF", "koruna": "CZK", "riyal": "SAR", "rial": "IRR", "dinar": "IQD", "cedi": "GHS", "taka": "BDT"},
    **{"rand": "ZAR", "real": "BRL", "reais": "BRL", "zloty": "PLN", "cent": "cent", "pence": "penny", "dirham": "AED"},
}
"""Singular. What one word cannot tell apart (whose peso, whose franc) takes the commonest in world news."""
DOLLARS = {
    **{"us": "USD", "u.s.": "USD", "american": "USD", "australian": "AUD", "canadian": "CAD", "singapore": "SGD"},
    **{"zealand": "NZD", "kong": "HKD", "taiwan": "TWD"},
}
NEEDS_SCALE = frozenset({"pound", "real", "rand", "won", "dong", "shilling"})
"""Currency words that mean something else unless a scale word stands before: '5 million pounds', 'lost 20 pounds'."""
LIMITS_OF_TIME = frozenset("beginning close date deadline end expiry maturity middle start time".split())
"""Nouns by which something is due: 'paid 5 million won by the deadline' names nobody who won."""

UNIT_SYMBOLS = {
    **{"km": "km", "kilometre": "km", "kilometer": "km", "metre": "m", "meter": "m", "cm": "cm", "centimetre": "cm"},
    **{"centimeter": "cm", "mm": "mm", "millimetre": "mm", "millimeter": "mm", "mile": "mi", "nm": "nm"},
    **{"foot": "ft", "feet": "ft", "ft": "ft", "inch": "in", "yard": "yd", "kg": "kg", "kilo": "kg", "kilogram": "kg"},
    **{"kilogramme": "kg", "gram": "g", "gramme": "g", "mg": "mg", "milligram": "mg", "tonne": "t", "ton": "ton"},
    **{"pound": "lb", "lb": "lb", "ounce": "oz", "stone": "st", "litre": "l", "liter": "l", "gallon": "gal"},
    **{"hectare": "ha", "acre": "acre", "watt": "W", "kw": "kW", "kilowatt": "kW", "mw": "MW", "megawatt": "MW"},
    **{"gw": "GW", "gigawatt": "GW", "kwh": "kWh", "mwh": "MWh", "gwh": "GWh", "twh": "TWh", "mph": "mi/h"},
    **{"kph": "km/h", "km/h": "km/h", "kmh": "km/h", "knot": "kn", "degree": "degree", "°c": "°C", "°f": "°F"},
    **{"celsius": "°C", "fahrenheit": "°F", "kb": "kB", "mb": "MB", "gb": "GB", "tb": "TB", "gigabyte": "GB"},
    **{"megabyte": "MB", "terabyte": "TB", "hz": "Hz", "khz": "kHz", "mhz": "MHz", "ghz": "GHz", "barrel": "barrel"},
    **{"bps": "basis point", "percentage": "percentage point", "time": "times", "fold": "times", "x": "times"},
}
"""Singular, lower case -> symbol."""
COMPOUND_UNITS = {
    **{
        "nautical mile": "nmi",
        "square mile": "mi²",
        "square kilometre": "km²",
        "square kilometer": "km²",
        "sq km": "km²",
    },
    **{"square metre": "m²", "square meter": "m²", "square foot": "ft²", "square feet": "ft²", "sq ft": "ft²"},
    **{"cubic metre": "m³", "cubic meter": "m³", "cubic foot": "ft³", "cubic feet": "ft³", "light year": "ly"},
    **{"metric ton": "t", "metric tonne": "t", "basis point": "basis point", "percentage point": "percentage point"},
    **{"degree celsius": "°C", "degree fahrenheit": "°F"},
}
ATTACHED = frozenset(
    "km m cm mm kg g mg ft lb lbs mph kph kmh km/h kw mw gw kwh mwh gwh twh kb mb gb tb hz khz mhz ghz x".split()
)
"""May follow the digits without a space; case is ignored."""

TIME_UNITS = frozenset(
    "second minute hour day week month year decade century night morning weekend fortnight quarter season".split()
) | {"sec", "min", "hr", "yr"}
"""A number of these is a duration: the dates stage marks it, and it is no quantity."""

PER = frozenset(
    "second minute hour day night week month year annum quarter person passenger share barrel head capita ounce tonne ton"
    " unit user ticket gallon litre liter mile kilometre kilometer km pound kilogram kg household child student square shot"
    " season episode game match vote dose litre megawatt customer worker employee".split()
)
A_PER = frozenset("second minute hour day night week month year share barrel head ounce tonne gallon litre pop".split())
"""May follow 'a' or 'an' ('a million dollars a day')."""
ADVERBS_PER = {
    "daily": "day",
    "annually": "year",
    "yearly": "year",
    "monthly": "month",
    "weekly": "week",
    "hourly": "hour",
}

SCALE_LETTERS = frozenset("m k b t bn mn mln tn trn x".split())
