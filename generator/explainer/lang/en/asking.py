"""Words by which a phrase shows which question it answers: when, where, why, how long, how many."""

from __future__ import annotations

from .clause_words import ABOUT

REASON_PREPOSITIONS = frozenset(("because of", "due to", "owing to", "thanks to"))
REASON_NOUNS = frozenset("protest response retaliation revenge reaction solidarity".split())
"""Behind "in": what somebody does something in."""
REASON_MARKERS = frozenset({"because"})
PLACE_PREPOSITIONS = frozenset("in at near off outside on along across inside beneath under".split())
SPANS = frozenset("second minute hour day night week weekend fortnight month year decade century".split())
"""What time is measured in."""
MOMENTS = SPANS | frozenset(
    """morning afternoon evening noon midnight today tomorrow yesterday dawn dusk quarter spring summer autumn fall winter
    season end beginning start middle time moment period future past christmas easter thanksgiving ramadan ago""".split()
)
"""Heads of phrases that tell when."""
TIME_PREPOSITIONS = frozenset("in on at by until till before after since during from through throughout within".split())
ROUGHLY = (
    ABOUT
    | frozenset(
        "at least more less fewer than up to as many an a the another all only just estimated other total".split()
    )
    | frozenset("or well far between and around exactly precisely further additional".split())
)
"""Words that may stand before a number and are asked along with it."""
DISTANCES = frozenset("mile kilometre kilometer km metre meter foot inch yard centimetre centimeter".split())
"""Measures of how far: a number of them counts nothing."""
NEVER_COUNTED = (
    SPANS
    | DISTANCES
    | frozenset(
        "percent percentage per-cent point cent degree time thing way part side hundred thousand million billion".split()
    )
)
"""Nouns with a number of which nobody asks "how many"."""
FIRST_AND_SECOND = frozenset("i me my myself we us our ours ourselves you your yours yourself yourselves".split())
THIRD = {
    **dict.fromkeys("he him his himself she her hers herself".split(), "person"),
    **dict.fromkeys("it its itself".split(), "thing"),
    **dict.fromkeys("they them their theirs themselves".split(), "any"),
}
"""Pronoun -> what it may stand for."""
POINTS_AWAY = frozenset("this that these those such same other others another one ones here there then so".split())
"""Words that point at what stands elsewhere."""
EMPTY_SUBJECTS = frozenset(
    "thing something anything nothing everything somebody someone anybody anyone nobody everybody everyone none".split()
)
EMPTY_VERBS = frozenset(
    "be have do get make take go come seem appear tend happen become include involve mean say tell add note".split()
)
"""Verbs whose object or subject nobody asks for: the question would tell nothing."""
KEPT_PREPOSITIONS = frozenset("to into from with on against of for by about at in over between through".split())
"""Prepositions of phrases that a question may keep behind its verb."""
INTENDING = frozenset(
    "want plan intend threaten promise vow pledge agree decide offer propose aim hope prepare".split()
)
"""Verbs with an infinitive of which one asks what somebody means to do."""
FINDING = frozenset("find conclude decide rule threaten promise vow pledge recommend propose demand order".split())
"""Verbs with a clause of which one asks what it was that somebody found or decided."""
MOVING = frozenset(
    """fall rise drop gain plunge jump increase decrease decline grow shrink climb surge slump tumble soar raise lower cut
    reduce boost""".split()
)
"""Verbs of which one asks by how much."""
SHARES = frozenset(("percent", "%", "cent", "percentage", "point"))
"""Heads of a change that is measured by a share."""
PLURAL_WITHOUT_ENDING = frozenset("people police staff troops aircraft personnel cattle clergy they".split())
BRINGING_TO_LIGHT = frozenset("show confirm reveal prove suggest indicate demonstrate establish find".split())
"""Verbs with a clause that tells what a thing has brought to light: tests, a study, data."""
EXPLAINED = frozenset(
    """cause reason purpose aim goal objective motive problem fault complaint concern demand condition result outcome verdict
    sentence penalty price cost toll death-toll total motto title name punishment""".split()
)
"""Nouns that a clause with "be" tells: one asks what the cause is."""
BECOME_OF = frozenset(
    """dead alive missing injured wounded hurt ill sick safe free empty closed open damaged destroyed intact stable critical
    unconscious homeless stranded""".split()
)
"""Adjectives for what has become of somebody or something."""
SPEAKERS_ADVERBS = frozenset("still also now just already even again yet only indeed perhaps".split())
"""Adverbs that say how a speaker sees it, or when: a question leaves them out, with those in -ly."""
SAYING = frozenset("say tell add note mean write tweet ask explain speak talk agree think believe".split())
"""Verbs whose clause is the news: nobody asks when or where it was said."""
REPORTS_A_NUMBER = frozenset("report confirm announce record promise estimate reveal".split())
"""Verbs of report with an object that is worth counting."""
RESULTS = frozenset("find discover learn become see be realise realize hear".split())
"""Verbs whose infinitive tells what came of it, not what it was for: "awoke to find"."""
AGENTIVE = ("er", "or", "ist", "ian", "ant", "ee")
"""Endings of nouns that may be of people or of things."""
CALLING = frozenset(
    "call name describe identify dub label term know refer title nickname brand hail quote cite".split()
)
"""Verbs that tell only what somebody or something is called: nobody asks who is called so."""
TAKE_A_CLAUSE = frozenset(
    """sure unsure certain uncertain aware unaware clear unclear confident afraid glad sorry able unable likely unlikely
    eager willing unwilling ready easy hard difficult possible impossible""".split()
)
"""Adjectives that tell little without what follows them: "not sure how it began", "not easy to test"."""
SEEING = frozenset("see watch hear leave have get keep make let feel notice".split())
"""Verbs with an object and what is done to it or by it: "saw 2,000 people killed"."""
LESSENING = frozenset("less more little fewer least most hardly barely scarcely only".split())
"""Words before a verb's object that turn what it tells: "could have less impact"."""
CAUSES_OF = frozenset("cause reason explanation motive".split())
"""Nouns for what answers "why"."""
BEFALLING = frozenset(
    """explode sink burn crash collapse die fall disappear vanish drown derail capsize overturn erupt burst break fail crumble melt
    freeze flood starve suffocate perish survive recover close shut reopen leak spill spread""".split()
)
"""Verbs whose subject does nothing: something happens to it (unaccusatives)."""
BEHIND_A_NAME = frozenset(
    """said says say has have had is are was were will would could can may told to in on of and for at from that which
    as by""".split()
)
"""Words behind a name that stands for itself and qualifies no noun."""
