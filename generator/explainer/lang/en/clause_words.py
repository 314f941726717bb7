"""Words that open, join and govern clauses, after the lists of Quirk et al., A Comprehensive Grammar of English (1985).

Lemmas and words in lower case. Subordinators: section 14.12; control and raising verbs: sections 3.40-3.51 (catenatives)
and 16.20-16.64 (verb patterns); negation: 10.54-10.60; complex prepositions: 9.10.
"""

from __future__ import annotations

SUBORDINATORS = {
    **dict.fromkeys(
        "because although though while whilst whereas as since after before until till once than".split(), "adverbial"
    ),
    **dict.fromkeys("lest albeit notwithstanding except like so now".split(), "adverbial"),
    **dict.fromkeys("if unless provided providing assuming supposing".split(), "conditional"),
    **dict.fromkeys("that whether".split(), "complement"),
}
"""Subordinating conjunction -> kind of the clause that it opens; 'if' behind a verb of asking opens a complement."""
ALSO_PREPOSITIONS = frozenset("as since after before until till than like except notwithstanding once".split())
"""Open a clause only where a subject and a finite verb follow."""
ONLY_BEFORE_THAT = frozenset("so now except provided providing assuming supposing".split())
"""Open a clause only with 'that' behind them, or bare where a subject and a finite verb follow."""

COMPLEX_PREPOSITIONS = frozenset(
    tuple(words.split())
    for words in (
        "according to|ahead of|along with|apart from|as for|as of|as to|as well as|aside from|because of|but for|close to"
        "|contrary to|due to|except for|instead of|irrespective of|near to|next to|on to|out of|outside of|owing to"
        "|prior to|pursuant to|rather than|regardless of|subsequent to|such as|thanks to|together with|up to|upwards of|inside of"
    ).split("|")
)

PREPOSITIONS_IN_ING = frozenset("including following regarding concerning excluding barring".split())
"""Forms in -ing that are prepositions unless an auxiliary stands before them (Quirk 9.8)."""
LINKING = frozenset("be become remain seem appear look feel sound stay prove get grow turn go keep taste smell".split())
"""Verbs that may take an adjective as their complement (Quirk 16.21)."""
NOUN_LINKING = frozenset("be become remain".split())
"""Those whose noun phrase is a complement, not an object."""

SUBJECT_CONTROL = frozenset(
    """afford agree aim arrange aspire attempt bother care cease choose claim come commence consent continue dare decide decline
    demand deserve endeavour endeavor elect fail forget get go happen have hesitate hope intend learn long manage need neglect
    offer opt ought plan pledge plot prepare pretend proceed promise refuse remember resolve scramble scheme seek seem appear
    start begin stop strive struggle swear tend threaten try undertake use volunteer vote vow wait want wish prove turn stand
    look expect like love hate prefer propose quit avoid deny admit consider finish resume keep risk resist mind miss enjoy
    suggest recommend regret""".split()
)
"""Their infinitive or -ing complement has their own subject: subject control and subject raising."""
OBJECT_CONTROL = frozenset(
    """accuse advise aid alert allow assist bribe bully cajole coerce embolden goad help incentivise incentivize inspire
    lure manipulate motivate nudge pressurise pressurize rouse seduce spur stimulate appoint ask assign authorise authorize beg believe beseech call cause challenge
    coax command commission compel condemn convince consider counsel dare declare deem direct drive empower enable encourage enjoin entitle entreat entrust estimate exhort
    expect fear forbid force hire implore incite induce influence inspire instruct intend invite know lead leave oblige order permit
    persuade petition pledge pray press pressure presume programme program prod project prompt prove provoke push recommend
    remind report request require rumour rumor rule say schedule see select set sentence slate supply suppose teach tell tempt think threaten tip train trigger
    understand urge want warn""".split()
)
"""In the active their object is the infinitive's subject, in the passive their own subject: 'was ordered to pay'."""
GERUND_TAKING = frozenset(
    """admit avoid begin cease consider continue defend deny dread endure enjoy face finish give go halt hate include involve keep
    like love mention mind miss oppose postpone prefer quit recall recommend regret remember report resist resume risk start stop
    suggest support try""".split()
)
BARE_INFINITIVE = frozenset("let make help see hear watch have".split())
"""With an object and an infinitive without 'to'."""
CONTROL_ADJECTIVES = frozenset(
    """able about afraid anxious apt bound careful certain content due eager free glad happy hesitant inclined keen liable likely
    poised prepared quick ready reluctant set slow sure unable unlikely unwilling willing""".split()
)
"""'is likely to', 'was unable to': the adjective's subject is the infinitive's."""
GIVING = frozenset(
    """allocate allot allow assign award bequeath bring cause charge concede deal deliver deny feed fine forward give grant guarantee
    hand issue leave lend loan mail offer owe pass pay permit promise read refuse sell send serve show supply teach tell throw
    toss wish write cost save bet earn win buy make find fetch order reserve spare ask""".split()
)
"""Take two objects: the first is the recipient (Quirk 16.55)."""
GRANTING = frozenset("accord gain get give grant obtain offer receive secure seek win".split())
"""Bring about, or want, what their object names: who did not get permission has none."""
NAMING = frozenset(
    "appoint baptise baptize brand call choose christen consider crown declare deem dub elect find keep label make name proclaim pronounce rate think".split()
)
"""Take an object and its complement: 'named him chairman'."""
GIVING_NAMES = frozenset("call name identify dub title christen nickname term".split())
"""Say by which name somebody goes: 'was identified as Lee'."""

INFINITIVE_NOUNS = frozenset(
    """ability agreement aim ambition appeal appetite application arrangement attempt authority authorisation authorization battle bid
    call campaign capacity chance commitment consent deal decision demand desire determination duty eagerness effort endeavour
    endeavor failure fight freedom hope impulse inability incentive inclination instinct instruction intention invitation keenness
    licence license mandate mission motion move need obligation offer opportunity option order permission permit plan pledge plot
    potential power pressure promise proposal push readiness recommendation refusal reluctance request requirement resolution
    resolve responsibility right rush scheme scramble struggle temptation tendency threat undertaking unwillingness urge vow
    willingness wish""".split()
)
"""Nouns that an infinitive completes: 'the plan to close it' (Quirk 17.35); with it they stand over its predicate."""
SELECTING = frozenset("first second third last next only best worst youngest oldest latest".split())
"""'the first woman to lead it' led it."""

SUPPORT_VERBS = frozenset(
    "make take have give launch conduct carry reach hold pay do issue mount stage commit perform undertake".split()
)
"""Say little themselves: the deed is the noun of a verb behind them ('made a decision')."""
LIGHT_VERBS = SUPPORT_VERBS | frozenset("be become get go come put keep see use need".split())
"""And those of so wide a meaning that they tell nothing without their object (Quirk 3.2, 16.44)."""
DEED_NOUNS = frozenset(
    """agreement announcement answer apology appeal appearance approach arrest assault attack attempt bid bombing call change
    charge claim comment complaint contribution control crackdown cut damage deal decision demand departure discovery effort escape
    evacuation examination exit fight flight haul hunt inquiry inspection interview investigation invasion journey kidnapping
    killing landing leap look loan loss move murder offer offensive order payment pledge probe profit progress promise proposal
    protest purchase push raid recovery reply report request rescue response reversal review robbery sale search settlement shot
    speech start statement strike suggestion survey swap takeover talk tender test theft threat tour trade trip turn use visit
    vote walk warning withdrawal work""".split()
)
"""Nouns of verbs that stand behind a support verb (after WordNet's nouns of acts and events)."""

MOTION_VERBS = frozenset(
    "climb come crawl dive drive drop fall fly get go hop jump leap look move roll run sail slide slip stray swim tumble veer walk wander".split()
)
"""Verbs behind which 'off', 'up', 'out' and 'down' before a noun phrase are prepositions: 'fell off the roof'."""

NEGATIVE_ADVERBS = frozenset("not n't n’t never hardly scarcely barely seldom rarely nowhere neither nor".split())
NEGATIVE_WORDS = frozenset("no none nobody nothing neither nor no-one".split())
"""Determiners and pronouns that negate the clause in which they stand."""
NOT_NEGATING = frozenset(
    {("not", "only"), ("not", "just"), ("not", "merely"), ("not", "simply"), ("no", "doubt"), ("not", "least")}
)
SUBJECT_PRONOUNS = frozenset("i he she we they".split())

INVERTING = frozenset("neither nor never seldom rarely hardly scarcely so little only".split())
"""At a clause's head they put the auxiliary before the subject."""

CLAUSE_TAKING = frozenset(
    """accept acknowledge add admit advise affirm agree allege announce appear argue ask assert assume assure believe bet boast
    calculate caution charge claim comment complain concede conclude confess confirm consider contend convince decide declare
    deduce deem demand demonstrate deny determine disclose discover dispute doubt emphasise emphasize ensure establish estimate expect
    explain fear feel figure find forecast forget guarantee guess hear hint hold hope imagine imply indicate inform insist insinuate
    joke judge know lament learn maintain mean mention note notice notify observe predict presume pretend proclaim project promise
    prove quip read realise realize reason recall reckon recognise recognize recommend record regret reiterate remark remember remind
    repeat reply report request respond reveal rule rumour rumor say see sense shout show signal speculate state stipulate stress
    suggest suppose surmise suspect swear teach tell testify think threaten tweet understand urge verify vow warn whisper wish
    wonder worry write""".split()
)
"""Take a clause, with 'that' or without (Quirk 16.30-16.35)."""
ADDRESSED = frozenset("tell inform assure remind warn notify persuade convince advise ask teach show promise".split())
"""Name their hearer first: 'told reporters that'."""
REPORTING = frozenset(
    """acknowledge add admit affirm agree allege announce answer argue ask assert assure believe boast caution charge claim comment
    complain concede conclude confess confirm contend continue declare demand deny disclose dismiss dispute emphasise emphasize estimate
    explain expect fear forecast hint hope imply indicate inform insist joke lament maintain mention note observe pledge post predict
    presume proclaim promise quip read reason recall refute reiterate reject remark remember repeat reply report respond reveal rule rumour rumor
    say show signal speculate state stress suggest suppose suspect swear tell testify think threaten tweet understand urge vow warn
    wonder worry write know find doubt debunk""".split()
)
"""Verbs that attribute what they govern to somebody."""
INFINITIVE_REPORTING = frozenset("claim profess purport pretend".split())
"""Assert with an infinitive too: 'claimed to own it', where 'agreed to pay' asserts nothing."""
REPORTING_NOUNS = frozenset(
    """accusation admission allegation announcement argument assertion assumption assurance belief claim comment complaint conclusion
    confession confirmation declaration denial doubt estimate expectation fact fear finding forecast guess hint hope hypothesis idea
    impression indication insistence message news notion opinion possibility prediction promise proof proposal remark reminder report
    revelation rumour rumor rumors sign speculation statement suggestion suspicion testimony theory threat view warning word evidence story""".split()
)
"""Nouns that a that-clause spells out: 'claims that ...' (Quirk 17.26)."""
BEHIND_REPORTING_NOUNS = frozenset(
    "that of about claiming saying suggesting alleging stating circulating on in by from".split()
)
"""What opens a phrase or clause that tells what a report is about: 'reports that ...', 'claims circulating on ...'."""
BY_SOURCE = "according to"
"""Names the source of the clause they stand in."""

RECIPIENT_PREPOSITION = "to"
AGENT_PREPOSITION = "by"
TIME_NOUNS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april june july
    august september october november december day week weekend month year decade morning afternoon evening night noon midnight hour
    minute moment time spring summer autumn fall winter century season quarter""".split()
)
CALENDAR_WORDS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight".split()
)
"""Nouns that stand alone as adverbials of time."""
TIME_DETERMINERS = frozenset(
    "this that last next each every one some any all earlier later the following previous same".split()
)
"""With one of these, or a number, a noun of time is an adverbial: 'last week', 'every day'."""
ABOUT = frozenset("about around nearly almost approximately roughly some over under above below".split())
"""Before a number they only qualify it."""
QUANTIFIERS = frozenset("many most more few several much less fewer enough half both".split())
"""Adjectives that stand for a noun phrase before 'of': 'most of those'."""
QUALIFYING = frozenset("only just exactly precisely least most more less fewer many much up to".split())
"""May stand between 'at' or nothing and a number."""
ALSO_OF_TIME = frozenset("over under above below around about".split())
"""Those that are prepositions before a measure of time: 'over three years'."""
QUANTITY_OPENERS = frozenset(
    {
        ("at", "least"),
        ("at", "most"),
        ("more", "than"),
        ("less", "than"),
        ("fewer", "than"),
        ("up", "to"),
        ("as", "many"),
        ("as", "much"),
    }
)
"""Before a number: part of the noun phrase, not a preposition."""
