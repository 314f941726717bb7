"""What a word does to the factuality of what it governs: does it hold, surely, perhaps, or not, and by whose word?

The values are those of FactBank (Saurí and Pustejovsky 2009, "FactBank: a corpus annotated with event factuality"):
certain, probable or possible (CT, PR, PS), positive or negative (+, -), and U where nothing follows. The classes of
verbs with an infinitive or a gerund are Karttunen's implicatives (1971; 2012, "Simple and phrasal implicatives"), the
factives Kiparsky and Kiparsky's (1970) and Karttunen's semi-factives; the nouns and adjectives take the class of the
verb they are made of or paraphrase. A word may stand in several classes by what follows it ("forget that", "forget
to"), in one class for each. Words are lemmas; `_` stands for a blank. Verbs, nouns and adjectives that are in no class
leave what they govern to the author of the clause, as it stands.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

Value = Literal["CT+", "CT-", "PR+", "PR-", "PS+", "PS-", "U"]
Holder = Literal["subject", "author", "others"]
Follow = Literal["clause", "infinitive", "gerund", "from", "noun"]


class FactualityClass(NamedTuple):
    name: str
    affirmed: Value
    """What is governed counts as this where the word stands affirmed."""
    negated: Value
    """And as this where the word is negated ("did not confirm that")."""
    holder: Holder
    """Whose view it is: the subject's of the word or unnamed others', so that it is reported; or the author's own."""
    follows: tuple[Follow, ...]
    """What is governed: a clause ("that ..."), an infinitive, a gerund, "from" with a gerund, or a noun of content."""
    verbs: str = ""
    nouns: str = ""
    adjectives: str = ""


CLASSES: tuple[FactualityClass, ...] = (
    # what somebody says or thinks, with a clause behind it
    FactualityClass(
        "report", "CT+", "U", "subject", ("clause",),
        "say tell report state add note announce declare write explain mention remark observe comment disclose inform notify recount describe relate reply answer point_out post tweet testify stress emphasise emphasize underline reiterate repeat specify conclude find rule advise brief signal",
        "statement announcement declaration remark comment report testimony finding conclusion ruling message news word account",
    ),
    FactualityClass(
        "claim", "CT+", "U", "subject", ("clause", "infinitive"),
        "claim allege maintain contend assert insist argue purport profess charge accuse boast",
        "claim allegation assertion contention accusation argument insistence charge",
        "adamant",
    ),
    FactualityClass(
        "confirmation", "CT+", "U", "subject", ("clause", "noun", "gerund"),
        "confirm verify establish affirm reaffirm attest certify corroborate authenticate substantiate admit acknowledge concede confess own_up_to vouch_for stand_by",
        "confirmation admission acknowledgement acknowledgment verification confession concession corroboration",
    ),
    FactualityClass(
        "proof", "CT+", "U", "author", ("clause",),
        "show prove demonstrate bear_out bring_home",
        "proof",
    ),
    FactualityClass(
        "denial", "CT-", "U", "subject", ("clause", "noun", "gerund"),
        "deny refute rebut reject dismiss dispute contradict gainsay repudiate disclaim disavow rubbish pour_cold_water_on brush_off brush_aside shoot_down knock_down rule_out",
        "denial refutation rebuttal dismissal repudiation rejection disclaimer disavowal",
    ),
    FactualityClass(
        "disproof", "CT-", "U", "author", ("clause", "noun"),
        "disprove debunk discredit explode belie falsify give_the_lie_to",
        "debunking disproof",
    ),
    FactualityClass(
        "retraction", "PR-", "CT+", "subject", ("clause", "noun"),
        "retract withdraw recant take_back walk_back row_back_on backtrack_on back_away_from disown correct amend",
        "retraction correction",
    ),
    FactualityClass(
        "doubt", "PR-", "PR+", "subject", ("clause", "noun"),
        "doubt disbelieve distrust mistrust",
        "doubt disbelief scepticism skepticism",
        "doubtful dubious sceptical skeptical unconvinced",
    ),
    FactualityClass(
        "question", "PS-", "U", "subject", ("clause", "noun"),
        "question query challenge call_into_question cast_doubt_on throw_doubt_on cast_doubt_over raise_doubts_about raise_questions_about",
        "question",
    ),
    FactualityClass(
        "belief", "PR+", "PR-", "subject", ("clause", "infinitive"),
        "believe think reckon suppose consider feel deem judge trust hold",
        "belief view opinion conviction impression feeling",
        "convinced confident sure positive",
    ),
    FactualityClass(
        "assumption", "PR+", "U", "subject", ("clause", "infinitive"),
        "suspect assume presume guess surmise infer deduce estimate figure gather understand theorise theorize conjecture hypothesise hypothesize",
        "suspicion assumption presumption guess inference theory hypothesis conjecture estimate",
    ),
    FactualityClass(
        "indication", "PR+", "U", "subject", ("clause", "noun"),
        "suggest indicate imply hint point_to intimate insinuate",
        "indication suggestion evidence sign hint implication",
    ),
    FactualityClass(
        "rumour", "PS+", "U", "subject", ("clause", "infinitive"),
        "rumour rumor speculate gossip moot wonder whisper",
        "rumour rumor speculation gossip hearsay whisper",
    ),
    FactualityClass(
        "fear and hope", "PS+", "U", "subject", ("clause", "infinitive"),
        "fear hope worry dread pray",
        "fear hope worry concern dread prospect",
        "afraid fearful hopeful worried concerned optimistic anxious eager",
    ),
    FactualityClass(
        "imagination", "U", "U", "subject", ("clause", "gerund"),
        "imagine dream fantasise fantasize envisage envision picture contemplate discuss mull",
        "dream fantasy idea notion",
    ),
    # known to be so, whether or not the word is negated
    FactualityClass(
        "factive", "CT+", "CT+", "author", ("clause",),
        "know realise realize regret resent forget remember recall recollect notice discover reveal learn find_out recognise recognize uncover detect ignore overlook lament bemoan deplore celebrate grasp make_clear see witness hear perceive mind conceal hide make_public",
        "fact knowledge discovery revelation realisation realization recognition regret truth reminder",
        "aware unaware glad sorry proud sad happy pleased upset angry surprised shocked amazed relieved disappointed ashamed delighted grateful ironic odd strange tragic remarkable unfortunate regrettable conscious",
    ),
    FactualityClass(
        "factive of a gerund", "CT+", "CT+", "author", ("gerund",),
        "regret remember recall forget resent mind apologise_for apologize_for celebrate lament criticise criticize condemn blame_for thank_for",
    ),
    FactualityClass(
        "outcome", "CT+", "CT-", "author", ("clause", "infinitive"),
        "turn_out emerge transpire happen come_about",
    ),
    FactualityClass("passive of a report", "CT+", "U", "others", ("infinitive",), "say report note"),
    FactualityClass("passive of a factive", "CT+", "U", "author", ("infinitive",), "know find see show prove hear confirm discover reveal"),
    FactualityClass(
        "appearance", "PR+", "PR-", "author", ("clause", "infinitive"),
        "seem appear look",
        "appearance",
    ),
    FactualityClass(
        "falsehood", "CT-", "U", "author", ("clause", "infinitive", "noun"),
        "pretend feign fake fabricate make_up invent lie misreport misstate",
        "hoax myth lie falsehood misconception fallacy fabrication fiction untruth pretence pretense canard misunderstanding illusion disinformation misinformation",
    ),
    FactualityClass("mistake", "CT-", "CT+", "author", ("noun",), "misidentify mistake misattribute misquote"),
    # with an infinitive or a gerund: Karttunen's implicatives
    FactualityClass(
        "implicative", "CT+", "CT-", "author", ("infinitive",),
        "manage remember bother dare deign get see_fit take_the_time take_the_trouble have_the_courage come condescend",
        "",
        "able",
    ),
    FactualityClass("implicative of a gerund", "CT+", "CT-", "author", ("gerund",), "succeed end_up get_away_with get_around_to"),
    FactualityClass(
        "negative implicative", "CT-", "CT+", "author", ("infinitive",),
        "fail neglect forget omit decline refuse stop_short_of",
        "failure refusal inability neglect",
        "unable unwilling powerless",
    ),
    FactualityClass(
        "negative implicative of a gerund", "CT-", "CT+", "author", ("gerund",),
        "avoid escape forgo miss resist stop_short_of shy_away_from steer_clear_of",
        "avoidance",
    ),
    FactualityClass("abstention", "CT-", "CT+", "author", ("from",), "refrain abstain desist"),
    FactualityClass(
        "causation", "CT+", "U", "author", ("infinitive", "gerund"),
        "force cause make compel lead drive prompt oblige induce bring push trigger spark provoke coerce get_into",
    ),
    FactualityClass(
        "prevention", "CT-", "U", "author", ("from",),
        "prevent stop bar keep deter dissuade discourage prohibit ban restrain block preclude exclude hinder",
    ),
    FactualityClass(
        "averting", "CT-", "U", "author", ("noun",),
        "prevent avert avoid head_off forestall foil thwart preclude",
        "prevention",
    ),
    FactualityClass(
        "enabling", "U", "CT-", "author", ("infinitive",),
        "allow permit let enable authorise authorize clear help empower",
        "permission opportunity ability authorisation authorization",
        "free eligible",
    ),
    FactualityClass("hesitation", "U", "CT+", "author", ("infinitive",), "hesitate"),
    FactualityClass(
        "attempt", "U", "CT-", "author", ("infinitive", "gerund"),
        "try attempt seek strive struggle endeavour endeavor undertake fight bid vie work",
        "attempt effort bid try struggle",
    ),
    # phases of an act
    FactualityClass(
        "begun or going on", "CT+", "CT-", "author", ("infinitive", "gerund"),
        "begin start commence continue go_on keep keep_on carry_on proceed resume",
    ),
    FactualityClass("over", "CT-", "CT+", "author", ("gerund",), "stop cease quit give_up discontinue halt"),
    FactualityClass("over, with an infinitive", "CT-", "CT+", "author", ("infinitive",), "cease"),
    FactualityClass("completed", "CT+", "U", "author", ("gerund",), "finish complete"),
    # what lies ahead
    FactualityClass(
        "prediction", "PR+", "PR-", "subject", ("clause", "infinitive"),
        "expect predict forecast anticipate foresee project foretell bet",
        "expectation prediction forecast projection anticipation",
        "set due poised bound certain destined",
    ),
    FactualityClass(
        "warning", "PS+", "U", "subject", ("clause",),
        "warn caution threaten alert",
        "warning threat alert",
    ),
    FactualityClass(
        "plan", "U", "PR-", "subject", ("infinitive", "gerund"),
        "plan intend aim mean propose prepare schedule plot conspire",
        "plan intention aim proposal plot move conspiracy",
        "ready willing keen prepared",
    ),
    FactualityClass(
        "commitment", "U", "U", "subject", ("infinitive",),
        "agree promise pledge vow swear commit offer decide resolve choose opt volunteer elect consent threaten",
        "agreement promise pledge vow decision commitment offer deal choice threat",
        "committed determined",
    ),
    FactualityClass("wish", "U", "U", "subject", ("infinitive",), "want desire long need like prefer", "desire need wish", "reluctant"),
    FactualityClass(
        "demand", "U", "U", "subject", ("infinitive",),
        "order ask tell urge demand request require instruct command call_on call_for advise recommend direct beg press encourage persuade invite warn",
        "order request call demand instruction requirement recommendation appeal invitation plea obligation",
        "obliged required supposed",
    ),
    FactualityClass(
        "demand of a clause", "U", "U", "subject", ("clause",),
        "demand request order propose recommend urge ask decree require agree promise pledge vow swear decide",
        "demand request order proposal recommendation requirement promise pledge vow",
    ),
    FactualityClass("inquiry", "U", "U", "subject", ("noun",), "investigate examine probe look_into check consider discuss debate study", "investigation inquiry enquiry probe"),
    # adjectives of what is or is not so: "it is likely that", "likely to", "an alleged plot"
    FactualityClass(
        "true", "CT+", "CT-", "author", ("clause", "infinitive", "noun"),
        adjectives="true genuine real authentic correct accurate factual undeniable indisputable undisputed obvious evident proven established",
    ),
    FactualityClass(
        "clear", "CT+", "U", "author", ("clause", "noun"),
        adjectives="clear confirmed verified official definite unmistakable corroborated",
    ),
    FactualityClass(
        "false", "CT-", "CT+", "author", ("clause", "noun"),
        adjectives="false untrue fake bogus wrong incorrect inaccurate phoney phony fabricated fictitious made-up sham spurious erroneous mistaken debunked discredited photoshopped doctored nonexistent non-existent",
    ),
    FactualityClass(
        "unfounded", "PR-", "U", "author", ("clause", "noun"),
        adjectives="unfounded baseless groundless unsubstantiated misleading exaggerated far-fetched implausible questionable contested disputed unproven",
    ),
    FactualityClass(
        "open", "U", "U", "author", ("clause", "noun"),
        adjectives="unclear unknown unconfirmed unverified uncertain undecided unresolved unsure hypothetical",
    ),
    FactualityClass(
        "alleged", "CT+", "U", "others", ("noun",),
        adjectives="alleged purported so-called supposed reported claimed self-styled self-proclaimed ostensible rumoured rumored",
    ),
    FactualityClass(
        "suspected", "PR+", "U", "others", ("noun",),
        adjectives="suspected presumed apparent believed assumed seeming",
    ),
    FactualityClass("likely", "PR+", "PR-", "author", ("clause", "infinitive", "noun"), "", "likelihood probability", "likely probable plausible expected"),
    FactualityClass("unlikely", "PR-", "PR+", "author", ("clause", "infinitive", "noun"), "", "unlikelihood", "unlikely improbable"),
    FactualityClass(
        "possible", "PS+", "CT-", "author", ("clause", "infinitive", "noun"), "",
        "possibility chance risk danger", "possible conceivable potential feasible thinkable",
    ),
    FactualityClass("impossible", "CT-", "PS+", "author", ("clause", "infinitive", "noun"), "", "impossibility", "impossible inconceivable unthinkable"),
    FactualityClass("planned", "U", "PR-", "others", ("noun",), adjectives="planned proposed intended prospective would-be attempted scheduled"),
    FactualityClass("averted", "CT-", "U", "author", ("noun",), adjectives="foiled failed thwarted averted abortive botched unsuccessful cancelled canceled"),
)
