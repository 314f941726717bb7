"""Nouns behind which anybody with a name may stand: "the company" is Acme, "officials" are a ministry's."""

from __future__ import annotations

PERSONS = frozenset(
    """man woman boy girl child kid baby teenager youth adult person people men women guy lady gentleman couple pair victim
    survivor resident citizen national individual suspect prisoner detainee inmate witness patient driver passenger worker
    employee staff crew student pupil teacher parent mother father son daughter brother sister wife husband relative family
    grandparent grandmother grandfather grandchild grandson granddaughter aunt uncle niece nephew cousin sibling twin
    stepmother stepfather stepson stepdaughter girlfriend boyfriend fiance fiancee fiancé fiancée spouse bride groom
    widow widower orphan godmother godfather godson goddaughter
    friend colleague neighbour neighbor member leader chief head boss founder chairman chairwoman chairperson director
    executive ceo president minister secretary governor senator mayor lawmaker politician candidate spokesman spokeswoman
    spokesperson official officer authority source aide adviser advisor expert scientist researcher doctor lawyer attorney
    judge prosecutor investigator detective analyst economist reporter journalist author writer player star singer actor
    actress artist coach captain commander general soldier fighter militant rebel protester protestor activist supporter
    critic opponent rival partner owner investor shareholder customer user fan""".split()
)
PUBLIC_BODIES = frozenset(
    """company firm business corporation group organisation organization agency body department ministry government
    administration state country nation city town council court police army military force union party team club bank
    airline manufacturer maker producer operator developer startup start-up giant retailer publisher broadcaster network
    newspaper magazine paper website site outlet school university college hospital museum church committee commission
    board office bureau panel parliament congress senate house regulator watchdog""".split()
)
GROUPS = frozenset(
    """jury gang mob crowd squad cabinet tribunal navy brigade battalion regiment platoon delegation faction tribe militia
    cartel audience congregation choir orchestra troupe electorate legislature judiciary opposition leadership""".split()
)
"""Collective nouns for people who act as one (Quirk et al., A Comprehensive Grammar of the English Language, 5.108)."""
COLLECTIVES = frozenset(
    "people men women children staff crew family couple pair police authorities ministers officials senators public".split()
)
"""Persons whom "they" means, in the singular too."""
ROLES_OF_PEOPLE = PERSONS | PUBLIC_BODIES

MEASURES = frozenset(
    """percent percentage % point cent dollar euro pound yen yuan rupee dozen hundred thousand million billion trillion
    number total figure amount degree mile kilometre kilometer metre meter foot inch yard acre hectare tonne ton barrel
    gallon litre liter kilogram gram ounce second minute hour day week month year decade century time""".split()
)
"""Nouns of measures and spans of time: what is measured stands in another role ("shares rose 5 percent")."""

STORIES = frozenset(
    """story tale account version report rumour rumor claim allegation accusation figure article post tweet video photo
    picture image footage headline narrative theory news information statement suggestion speculation assertion""".split()
)
"""Nouns of what is told: of these it is said that they are true or false."""
