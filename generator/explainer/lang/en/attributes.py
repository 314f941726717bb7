"""Words beside a name that tell of its bearer."""

from __future__ import annotations

FORMS_OF_ADDRESS = "Mr|Mrs|Ms|Miss|Dr|Doctor|Prof|Professor|Sir|Dame|Lord|Lady"
COUNTRIES_IN_SHORT = {
    "US": "United States",
    "U.S.": "United States",
    "USA": "United States",
    "UK": "Britain",
    "U.K.": "Britain",
    "British": "Britain",
    "United Kingdom": "Britain",
    "UAE": "United Arab Emirates",
}
FORMER = r"\b(?:former|ex|then|retired|late|one-time|onetime|future|would-be|aspiring)\b"
SCIENTISTS = ("ologist", "ographer", "onomist", "onomer", "icist", "chemist", "ematician")
"""Endings of the names of scholars, by their field."""
