"""Units that are one measure, and how far each reaches, in SI units or those that news knows."""

from __future__ import annotations

SAME_MEASURE: dict[str, tuple[str, float]] = {
    "mm": ("m", 0.001),
    "cm": ("m", 0.01),
    "in": ("m", 0.0254),
    "ft": ("m", 0.3048),
    "yd": ("m", 0.9144),
    "m": ("m", 1.0),
    "km": ("m", 1000.0),
    "mi": ("m", 1609.344),
    "nmi": ("m", 1852.0),
    "ft²": ("m²", 0.092903),
    "m²": ("m²", 1.0),
    "acre": ("m²", 4046.86),
    "ha": ("m²", 10_000.0),
    "km²": ("m²", 1_000_000.0),
    "mi²": ("m²", 2_589_988.0),
    "l": ("l", 1.0),
    "gal": ("l", 3.78541),
    "barrel": ("l", 158.987),
    "m³": ("l", 1000.0),
    "ft³": ("l", 28.3168),
    "g": ("kg", 0.001),
    "oz": ("kg", 0.0283495),
    "lb": ("kg", 0.453592),
    "kg": ("kg", 1.0),
    "t": ("kg", 1000.0),
    "ton": ("kg", 1000.0),
    "kW": ("W", 1000.0),
    "MW": ("W", 1_000_000.0),
    "GW": ("W", 1_000_000_000.0),
    "km/h": ("km/h", 1.0),
    "mi/h": ("km/h", 1.609344),
    "kn": ("km/h", 1.852),
}
"""Symbol -> (symbol of its measure, how many of that it is)."""
EACH = (
    r"(?:\W{0,3}(?:[\w-]+ ){0,5}?\(?(?:a|an|per)|\W{0,3}(?:[\w-]+ ){0,14}?(?:each|every)) "
    r"(second|minute|hour|day|night|week|month|year)\b|\W{0,3}(?:[\w-]+ ){0,3}?(daily|weekly|monthly|annually|yearly)\b"
)
"""Behind an amount: the time in which it comes anew."""
OF_ADVERBS = {"daily": "day", "weekly": "week", "monthly": "month", "annually": "year", "yearly": "year"}
SQUARE = r"\s*-?(?:sq\.?|square)\s(?:mi\w*|km|kilomet\w+)"
MEASURING = "barrel gallon litre liter mile kilometre kilometer metre meter foot feet square acre hectare ton tonne second minute hour day week month year percent per cent"
"""Words of units: that two numbers share one tells nothing of what they measure."""
MEASURES_ASKED = {
    "%": "What share",
    "clock": "At what time",
    "m": "How far",
    "m²": "How large an area",
    "kg": "How heavy",
    "W": "What power",
    "km/h": "How fast",
}
DAYS = {
    "second": 0.0,
    "minute": 0.0007,
    "hour": 0.0417,
    "day": 1.0,
    "week": 7.0,
    "month": 30.4,
    "year": 365.0,
    "decade": 3650.0,
}
"""How many days a unit of time is."""
BOUNDS_OF_TIME = r"at least|more than|over|up to|less than|under|no more than|about|around|some|nearly|almost|roughly"
OPEN_ENDED, AT_MOST = (
    frozenset(("at least", "more than", "over")),
    frozenset(("up to", "less than", "under", "no more than")),
)
MANY = r"several |many |some |a few "
"""Before a unit of time that is not counted."""
SPENDING = frozenset("take last need require go continue endure remain stay run spend".split())
"""Verbs that measure time (Levin 1993, 54.2 and 47.1)."""
DIRECTIONS = frozenset(
    "north south east west northeast northwest southeast southwest north-east north-west south-east south-west".split()
)
DIMENSIONS = {
    **dict.fromkeys("wide width across diameter broad breadth".split(), "width"),
    **dict.fromkeys("deep depth".split(), "depth"),
    **dict.fromkeys("long length".split(), "length"),
    **dict.fromkeys("high height tall altitude".split(), "height"),
    **dict.fromkeys("thick thickness".split(), "thickness"),
    **dict.fromkeys("radius".split(), "radius"),
}
"""Words that say what of a thing is measured (Quirk 7.66: adjectives of measure, and their nouns)."""
DIMENSIONS_ASKED = {
    "width": "How wide",
    "depth": "How deep",
    "length": "How long",
    "height": "How high",
    "thickness": "How thick",
    "radius": "What radius",
}
HEDGED_AMOUNT = (
    "about|around|some|nearly|almost|at least|up to|more than|over|less than|under|approximately|roughly|only|just"
)
"""Before a number, beside its unit."""
DISTANCE_FROM = (
    r"\s*(?:\([^)]{0,20}\)\s*)?(?:(?:due )?(?:away|north|south|east|west|north-?east|north-?west|south-?east|south-?west|outside"
    r"|short|inland|off) )*(?:from|of|outside|away|off)(?: \w+ing)? (?:the )?([A-Z][\w’' -]+)"
)
"""Behind a length: the place from which it is told."""
