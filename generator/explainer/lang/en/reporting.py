"""Verbs and phrases that report speech in English news: their force, and what may follow them.

`clause`: a bare clause may follow ('said it would close'). `that`: only 'that' or a quote makes them reporting
('suggest that', but not 'suggest a film'). `object`: what is told may be a noun ('announced a deal').
"""

from __future__ import annotations

from typing import Literal, NamedTuple

ReportingFollow = Literal["clause", "that", "object"]
_Force = Literal["", "said", "announced", "claimed", "denied", "admitted", "asked", "warned", "forecast"]


class ReportingVerb(NamedTuple):
    force: _Force
    follow: ReportingFollow


_LINES: tuple[tuple[_Force, ReportingFollow, str], ...] = (
    ("said", "clause", "said says say saying told tells telling"),
    ("said", "that", "stated stating added adds adding noted notes noting explained explains explaining"),
    (
        "said",
        "that",
        "wrote writes writing tweeted posted posting continued commented replied responded remarked recalled",
    ),
    (
        "said",
        "that",
        "recalls emphasised emphasized emphasises emphasizes stressed stresses stressing reported reports",
    ),
    (
        "said",
        "that",
        "reporting confirmed confirms confirming concluded concludes found finds agreed agrees observed quipped",
    ),
    (
        "said",
        "that",
        "joked mentioned hinted indicated indicates indicate indicating suggested suggests suggest suggesting",
    ),
    (
        "said",
        "that",
        "signalled signaled reiterated repeated testified shows show showed cited expressed declared declares",
    ),
    ("said", "that", "pointed points point thanked praised criticised criticized recommended"),
    ("announced", "object", "announced announces announcing announce"),
    (
        "announced",
        "that",
        "revealed reveals revealing disclosed discloses promised promises promising pledged pledges vowed",
    ),
    ("announced", "that", "vows ordered ruled decreed"),
    (
        "claimed",
        "clause",
        "claimed claims claiming insisted insists insisting alleges alleging believe believes",
    ),
    (
        "claimed",
        "that",
        "alleged argued argues arguing asserted asserts asserting maintained maintains contended contends accused",
    ),
    ("claimed", "that", "believed thinks think thought complained complains boasted speculated"),
    ("denied", "object", "denied denies denying deny"),
    ("denied", "that", "rejected rejects refuted dismissed disputed disputes"),
    (
        "admitted",
        "clause",
        "admitted admits admitting acknowledged acknowledges acknowledging conceded concedes confessed",
    ),
    ("asked", "that", "asked asks asking demanded demands demanding urged urges questioned wondered"),
    ("warned", "clause", "warned warns warn warning cautioned cautions threatened threatens feared fears"),
    (
        "forecast",
        "that",
        "predicted predicts predict predicting forecast forecasts projected projects estimated estimates",
    ),
    ("forecast", "that", "expected expects expect hopes hoped anticipates"),
)
REPORTING_VERBS = {word: ReportingVerb(force, follow) for force, follow, line in _LINES for word in line.split()}
FORCES: dict[str, _Force] = {
    "report": "said", "indication": "said", "confirmation": "said", "claim": "claimed", "belief": "claimed",
    "assumption": "claimed", "rumour": "claimed", "doubt": "claimed", "denial": "denied", "retraction": "denied",
    "question": "asked", "demand of a clause": "asked", "commitment": "announced", "prediction": "forecast",
    "fear and hope": "warned", "warning": "warned",
}  # fmt: skip
"""Class of `factuality` -> force of its verbs and nouns as reports."""
NOUN_LIKE = frozenset(
    "promises hopes demands vows thought reports claims states notes warning forecast estimates projects shows fears writing points show".split()
)
"""As often nouns as verbs: a subject must stand right before and 'that' or a quote behind."""

BEFORE_VERB = frozenset(
    """has have had also later afterwards then further reportedly recently already earlier repeatedly previously now once again never
    however meanwhile himself herself itself themselves long still only just first both all will would is are was were be been""".split()
)
"""May stand between a subject and its reporting verb."""
ADDRESSING = frozenset({"told", "tell", "tells", "telling"})
"""Behind them stands who is spoken to."""
NOBODY = frozenset(
    """nothing nobody none no-one something anything everything neither either much more most less little enough this that
    these those what whatever which all both each""".split()
)
"""Pronouns and quantifiers before a verb of report that name no speaker: 'nothing said so far'."""
TALES = frozenset("story stories tale tales truth lie lies joke jokes fib fibs anecdote anecdotes parable".split())
"""What may be told without telling anybody that something is so."""
QUOTING = frozenset("quoted quotes quote quoting cited cites citing reported heard recorded".split())
"""'quoted Lee as saying': Lee says it."""
NOMINATIVES = {"him": "he", "her": "she", "them": "they"}
SAYING_TO = frozenset(
    """said says explained explains confirmed confirms wrote writes admitted admits stressed complained complains indicated
    suggested announced mentioned repeated declared""".split()
)
"""With 'to' behind them they name their hearer: 'explained to Sky News'."""
MEDIA = frozenset(
    "newspaper agency radio television tv conference news briefing reporters magazine website programme show".split()
)
"""End the name of who is spoken to: 'told Le Parisien newspaper'."""
PASSIVE = frozenset("is are was were be been being get got".split())
SPEAKER_PRONOUNS = frozenset("he she it they we i who you".split())
GENERIC_ACTORS = frozenset(
    """company firm organisation organization agency group airline carrier manufacturer developer operator maker startup
    start-up retailer publisher broadcaster giant watchdog charity""".split()
)
"""'the company' means the organisation last spoken of."""
PREPOSITIONS = frozenset("of at in from with for by on to near under over against about among between".split())
CLAUSE_OPENERS = frozenset(
    """but and while as that because when after before although though if whereas since so or than which where until yet
    however""".split()
)
TIME_WORDS = frozenset(
    """today yesterday tonight monday tuesday wednesday thursday friday saturday sunday late early last this week month
    year night morning afternoon evening on earlier later""".split()
)
SIGNS = frozenset(
    """suggest suggests suggested suggesting show shows showed indicate indicates indicated indicating reveal reveals
    revealed confirm confirms confirmed signalled signaled found finds find""".split()
)
"""Things do these too ('the decision shows that ...'): speech only where somebody, or a report, is the subject."""
DOCUMENTS = frozenset(
    """report reports study studies survey surveys poll polls test tests data figures statistics results documents document
    records analysis review letter memo statement suit lawsuit complaint filing""".split()
)
"""What somebody says in writing."""
WITNESSES = frozenset(
    """report reports study studies survey surveys poll polls research researchers analysis review letter memo statement
    sources source officials experts analysts critics scientists doctors police authorities executives economists
    observers insiders investigators insider spokesman spokeswoman spokesperson minister officers lawyers prosecutors
    reporters leaders organisers organizers""".split()
)
"""Who shows and suggests something in words, as figures, tests and decisions do not."""
BEHIND = frozenset(
    """reports reported writes wrote added explained noted announced confirmed predicted estimated""".split()
)
"""With 'say' the verbs that may stand behind a clause without quote marks, before their subject."""

NO_HEAD = frozenset("a an the his her my your its their to let take".split())
ENDS_ED = frozenset("united injured wounded surveyed polled interviewed involved affected accused ed med".split())
FINITE_OR_PRONOUN = frozenset(
    """has have had do does did will would can could may might must should shall i we he they you she what whatever
    let not""".split()
)

NO_PERSON_WORDS = frozenset("also just then still even as than it's that's there's how why when where".split())
