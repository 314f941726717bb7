"""Words that show where one sentence was glued to the next: first words, last words that cannot be, names' heads."""

from __future__ import annotations

from .numbers import ONES

OPENING = frozenset(
    """The This These Those That It Its He His She Her They Their We Our There Here You My In On At As But And An A If When
    While After Before Since Because Although Though Despite However Meanwhile Also Some Many Most Several More All Both
    Each Every Another Other Others One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Nearly Almost About
    Around Only Hundreds Thousands Dozens Millions No Not So Then Now From For With Without Under During Until Unless
    What Where Why How Such Following According Earlier Later Last Further Fewer Few Among Between Within Yet
    Still""".split()
)
"""Written with a capital inside a sentence only where they belong to a name or a title."""
SENTENCE_OPENING = frozenset(
    """The This These Those It Its He His She Her They Their We There In On At As But And An A If When While After Since
    Although Despite However Meanwhile Also Some Many Most Several Another So During Under For From""".split()
)
"""The ones that open a sentence even behind a name: 'Four' in 'Channel Four', 'That' in 'Take That' belong to one."""
BEFORE_A_NAME = frozenset(
    """In On At As But And If When While After Before Since Because Although Though Despite However Meanwhile Also So
    Then Now From For With Without Under During Until Following According Earlier Later Last Among Between Within Yet
    Still""".split()
)
"""May stand before a name at the head of a sentence, and seldom do inside one with a capital."""
ORDINARY = frozenset(
    """Officials Experts People Police Scientists Doctors Authorities Researchers Passengers Students Pupils Patients
    Residents Schools Health Human Public Local Medical Suspected Confirmed Current Recent Infection Flights Shares
    Workers Parents Critics Analysts Ministers Politicians Protesters Firefighters Investigators Rescuers Witnesses
    Prosecutors Lawyers Travellers Travelers Tourists Hospitals Businesses Companies Firms Investors Shoppers Voters
    Campaigners Relatives Survivors Villagers Soldiers Troops Rebels Militants Temperature Symptoms Cases Deaths Tests
    Details Figures Pictures Images Crowds Emergency Military Security Leading Rising Falling Heavy""".split()
)
"""Nouns and adjectives with which subjects of the news begin; a capital inside a sentence is seldom theirs."""
COUNTING = frozenset(word.capitalize() for word, value in ONES.items() if 1 <= value <= 12)
COUNTED = frozenset(
    """people more new other others further men women children students pupils patients cases officers soldiers victims
    suspects passengers members workers of years days weeks months million""".split()
)
"""Behind a number in words they show that it counts, and numbers no 'Channel Four'."""

NEVER_LAST_WORDS = frozenset(
    """the a an of to in on at by for from with without and or but nor as than that which who whose whom if when while
    is are was were be been being am has have had do does did will would can could may might must shall should its their
    his her our my your this these those no not very some any each every all both into onto over under about against
    between among through during after before since until because although though so like across outside inside
    throughout around near via per towards toward upon within behind beside beyond above below unlike versus except
    i we he they she you there then says said asks asked say told tells reads read wrote writes writing think thinks
    thought believe believes know knows called named titled entitled dubbed called film book novel album song single
    show series programme program magazine newspaper band play movie drama comedy sitcom musical game website site
    blog actor star singer mr mrs ms dr st""".split()
)
"""End no sentence, or stand before a name or a title."""
LETTERED = frozenset(
    """vitamin influenza flu type types group class hepatitis grade level plan section part list virus strain category
    block wing team subtype appendix figure table option point side division series serie unit camp zone road route
    model schedule tier streptococcus year phase form stage channel radio formula number""".split()
)
"""Behind one of these 'A' is a letter and 'Six' no count."""
WITH_THE = frozenset(
    """times post journal guardian sun mail telegraph herald news tribune independent observer economist globe mirror
    star standard review magazine hague beatles stones games prize show""".split()
)
"""Heads of names whose article has a capital: 'The Hunger Games', 'The New York Times'."""

RELATIVE_WORDS = frozenset("that which who whom whose where what".split())
JOINING = RELATIVE_WORDS | frozenset("and or but nor".split())
"""What stands behind the last of these must be a clause of its own: 'and in the end Blair was' goes on."""
SUBORDINATING = frozenset("when while if because although though as whether how why than since once".split())
"""A clause that begins with one may stand before another without a joint."""
SUPERLATIVE = frozenset("first last only most least best worst biggest largest highest lowest any every all".split())
"""Before a noun they ask for a relative clause: 'the worst riots Greece has seen'."""
OF_A_CLAUSE = frozenset("time day week month year moment way reason place thing money kind sort".split())
"""Nouns that take a clause without a joint: 'the time Mexico has left'."""
BEFORE_A_NOUN = frozenset(
    """old new young communist former million billion hundred thousand dozen two three four five six seven eight nine ten
    few several many some more other another own same such next top chief state federal local""".split()
)
"""Lead on to a noun."""
FINITE_LINKS = frozenset("has have had is are was were will isn't aren't wasn't weren't hasn't haven't won't".split())
"""Auxiliaries that show a finite clause whatever stands before them."""
BE = frozenset("is are was were be been being".split())
NO_OBJECT = frozenset(
    """of in on at by for from with to into over under about after before during since until against as than and or but
    that which who so already yet now this last today yesterday recently never ever there here up out off back""".split()
)
"""Behind a verb they leave its object open."""
