"""The interface's own words: labels for the sheet's fixed terms. Data only.

Plain English for a reader who knows nothing of the project. A hint is shown where a pointer rests on its label.
"""

from __future__ import annotations

from typing import NamedTuple

from ...core.model import Bound, ClaimKind, DisagreementKind, Fate, Status, VerdictKind, Written


class Term(NamedTuple):
    label: str
    hint: str


STATUS: dict[Status, Term] = {
    "corroborated": Term("Corroborated", "Two or more independent sources say so."),
    "single-source": Term("Single source", "One source, or copies of one source, say so."),
    "contested": Term("Contested", "Another source says otherwise."),
    "unsupported": Term("Unsupported", "No quote of a source bears it out now."),
}

BEYOND = Term(
    "Wording goes beyond its quotes",
    "An editor’s wording holds a number, a name, a denial or a certainty that none of its quotes has.",
)

KIND: dict[ClaimKind, Term] = {
    "event": Term("Event", "Something that happened or is planned."),
    "figure": Term("Figure", "A number."),
    "statement": Term("Statement", "Something that somebody said, or a position somebody holds."),
    "reason": Term("Reason", "Why something happened, as the source explains it."),
    "forecast": Term("Forecast", "What somebody expects."),
    "background": Term("Background", "Context that the story rests on."),
    "opinion": Term("Opinion", "A judgement."),
}

WRITTEN: dict[Written, str] = {
    "verbatim": "",
    "trimmed": "Shortened from the quoted words; brackets name who is meant.",
    "reworded": "Reworded; the quoted words are the evidence.",
}

DISAGREEMENT: dict[DisagreementKind, Term] = {
    "number": Term("Different numbers", "The sources give different figures for the same thing."),
    "date": Term("Different dates", "The sources give different dates for the same thing."),
    "status": Term("Different states", "The sources differ on whether it has happened."),
    "nature": Term("Different descriptions", "The sources describe the same thing differently."),
    "denial": Term("Stated and denied", "One source states it, another denies it."),
    "update": Term("Updated over time", "The value changed as the story went on. That is not a conflict."),
}

FATE: dict[Fate, Term] = {
    "cited": Term("Quoted", "A claim quotes it."),
    "repeat": Term("Says a claim again", "Words to the same effect are quoted elsewhere."),
    "hidden": Term("Taken off by an editor", "The claim that it supports is not shown on this site."),
    "question": Term("A question", "The questions page gives it, or the source asks it."),
    "heading": Term("Heading", "A title or subheading, not a statement."),
    "minor": Term("Minor", "Told by this source, and not needed to follow the story."),
    "background": Term("Background", "Context that no claim needed."),
    "opinion": Term("Opinion", "A judgement that no named speaker holds."),
    "unclear": Term("Unclear", "It cannot be understood by itself."),
    "boilerplate": Term("Not part of the article", "Menus, buttons, notices and the like."),
}

VERDICT: dict[VerdictKind, Term] = {
    "exact": Term("found word for word, where the sheet says", ""),
    "relocated": Term("found word for word, at another place in the same source", ""),
    "folded": Term("found, but for typography such as quote marks or spacing", ""),
    "misattributed": Term("found in another source than the one named", ""),
    "ambiguous": Term("found more than once, so the place is in doubt", ""),
    "absent": Term("not found", ""),
    "uncheckable": Term("not checked, because the source is missing", ""),
}

PRECISION = {
    "day": "",
    "month": "month only",
    "season": "season only",
    "year": "year only",
    "decade": "decade only",
    "century": "century only",
    "interval": "period",
    "": "",
}

BOUND: dict[Bound, str] = {
    "": "",
    "at-least": "at least ",
    "at-most": "up to ",
    "more-than": "more than ",
    "less-than": "less than ",
}

CURRENCY = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"}

UNIT = {"mi": "mile", "ft": "foot", "in": "inch", "yd": "yard", "lb": "pound", "oz": "ounce", "ha": "hectare"}
"""Symbols that are no words to most readers."""

SYMBOLS = frozenset(("m", "km", "cm", "mm", "kg", "g", "mg", "mph"))
"""Units in small letters that have no plural."""

NO_NOUN = frozenset(("", "amount"))
"""What a slot is about where nothing in particular is counted."""
