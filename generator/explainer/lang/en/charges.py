"""Crimes and the stages of a case, as news tells of them: the offences that the US National Incident-Based Reporting
System lists, and those against state and justice in the Model Penal Code."""

from __future__ import annotations

CRIMES = (
    "murder|manslaughter|homicide|robbery|carjacking|burglary|theft|larceny|shoplifting|fraud|arson|rape|sodomy|incest"
    "|sexual assault|indecent exposure|prostitution|pimping|kidnapping|abduction|false imprisonment|human trafficking"
    "|bribery|corruption|perjury|blackmail|extortion|espionage|spying|treason|sedition|terrorism|piracy|hijacking|sabotage"
    "|smuggling|drug trafficking|vandalism|criminal damage|embezzlement|money laundering|insider trading|tax evasion"
    "|counterfeiting|forgery|impersonation|identity theft|hacking|illegal gambling|animal cruelty|child abuse|neglect|bigamy"
    "|assault|battery|stalking|intimidation|harassment|trespass(?:ing)?|conspiracy|solicitation|obstruction of justice"
    "|contempt of court|possession|receiving stolen goods|drunken? driving|DWI|DUI|public intoxication|disorderly conduct"
    "|reckless driving|hit[- ]and[- ]run|leaving the scene|endangerment|racketeering|incitement|riot(?:ing)?|libel|slander"
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
ANSWERS_FOR = frozenset(
    """accuse suspect charge indict arraign arrest impeach investigate prosecute sue try acquit absolve clear exonerate
    convict jail imprison sentence fine punish blame criticise criticize condemn praise thank guilty innocent responsible""".split()
)
"""Verbs and adjectives before "of" or "for" and what somebody has done, which lies before that."""
