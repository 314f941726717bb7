"""Crimes and the stages of a case, as news tells of them (Black's Law Dictionary, headwords)."""

from __future__ import annotations

CRIMES = (
    "murder|manslaughter|homicide|robbery|burglary|theft|larceny|fraud|arson|rape|sexual assault|kidnapping|abduction|bribery"
    "|perjury|blackmail|extortion|espionage|spying|treason|terrorism|smuggling|vandalism|embezzlement|money laundering"
    "|assault|battery|stalking|trespass(?:ing)?|conspiracy|obstruction of justice|possession|drunken? driving|DWI|DUI"
    "|reckless driving|hit[- ]and[- ]run|leaving the scene|endangerment|harassment|forgery|racketeering|incitement"
)
DEGREES = (
    "first-degree|second-degree|third-degree|fourth-degree|capital|attempted|aggravated|negligent|criminally|involuntary"
    "|voluntary|vehicular|felony|armed|grand|petty|wire|bank|securities|tax|gross"
)
"""Before a crime they make it another one."""
STAGES = {
    "charge": (
        r"\b(?:charged with|indicted (?:on|for)|arraigned on|fac(?:es|ed|ing)(?= [^.;]{0,60}charges?\b)"
        r"|charges? of|counts? of)"
    ),
    "verdict": r"\b(?:convicted of|found guilty of|pleaded guilty to|pled guilty to|guilty verdict (?:for|of)|acquitted of)",
}
SAME_CRIME = {"homicide": "murder", "dui": "dwi", "abduction": "kidnapping", "larceny": "theft", "spying": "espionage"}
"""Two words for one crime, where nothing qualifies them."""
