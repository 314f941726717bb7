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

from .verdicts import FALSEHOODS, NONSENSE

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


CLASSES: tuple[FactualityClass, ...] = (
    # what somebody says or thinks, with a clause behind it
    FactualityClass("report", "CT+", "U", "subject", ("clause",)),
    FactualityClass("claim", "CT+", "U", "subject", ("clause", "infinitive")),
    FactualityClass("confirmation", "CT+", "U", "subject", ("clause", "noun", "gerund")),
    FactualityClass("proof", "CT+", "U", "author", ("clause",)),
    FactualityClass("denial", "CT-", "U", "subject", ("clause", "noun", "gerund")),
    FactualityClass("disproof", "CT-", "U", "author", ("clause", "noun")),
    FactualityClass("retraction", "PR-", "CT+", "subject", ("clause", "noun")),
    FactualityClass("doubt", "PR-", "PR+", "subject", ("clause", "noun")),
    FactualityClass("question", "PS-", "U", "subject", ("clause", "noun")),
    FactualityClass("belief", "PR+", "PR-", "subject", ("clause", "infinitive")),
    FactualityClass("assumption", "PR+", "U", "subject", ("clause", "infinitive")),
    FactualityClass("indication", "PR+", "U", "subject", ("clause", "noun")),
    FactualityClass("rumour", "PS+", "U", "subject", ("clause", "infinitive")),
    FactualityClass("fear and hope", "PS+", "U", "subject", ("clause", "infinitive")),
    FactualityClass("imagination", "U", "U", "subject", ("clause", "gerund")),
    # known to be so, whether or not the word is negated
    FactualityClass("factive", "CT+", "CT+", "author", ("clause",)),
    FactualityClass("factive of a gerund", "CT+", "CT+", "author", ("gerund",)),
    FactualityClass("outcome", "CT+", "CT-", "author", ("clause", "infinitive")),
    FactualityClass("passive of a report", "CT+", "U", "others", ("infinitive",)),
    FactualityClass("passive of a factive", "CT+", "U", "author", ("infinitive",)),
    FactualityClass("appearance", "PR+", "PR-", "author", ("clause", "infinitive")),
    FactualityClass("falsehood", "CT-", "U", "author", ("clause", "infinitive", "noun")),
    FactualityClass("mistake", "CT-", "CT+", "author", ("noun",)),
    # with an infinitive or a gerund: Karttunen's implicatives
    FactualityClass("implicative", "CT+", "CT-", "author", ("infinitive",)),
    FactualityClass("implicative of a gerund", "CT+", "CT-", "author", ("gerund",)),
    FactualityClass("negative implicative", "CT-", "CT+", "author", ("infinitive",)),
    FactualityClass("negative implicative of a gerund", "CT-", "CT+", "author", ("gerund",)),
    FactualityClass("abstention", "CT-", "CT+", "author", ("from",)),
    FactualityClass("causation", "CT+", "U", "author", ("infinitive", "gerund")),
    FactualityClass("prevention", "CT-", "U", "author", ("from",)),
    FactualityClass("averting", "CT-", "U", "author", ("noun",)),
    FactualityClass("accusation", "U", "U", "subject", ("gerund",)),
    FactualityClass("exoneration", "PR-", "U", "subject", ("gerund",)),
    FactualityClass("enabling", "U", "CT-", "author", ("infinitive",)),
    FactualityClass("hesitation", "U", "CT+", "author", ("infinitive",)),
    FactualityClass("attempt", "U", "CT-", "author", ("infinitive", "gerund")),
    # phases of an act
    FactualityClass("begun or going on", "CT+", "CT-", "author", ("infinitive", "gerund")),
    FactualityClass("over", "CT-", "CT+", "author", ("gerund",)),
    FactualityClass("over, with an infinitive", "CT-", "CT+", "author", ("infinitive",)),
    FactualityClass("completed", "CT+", "U", "author", ("gerund",)),
    # what lies ahead
    FactualityClass("prediction", "PR+", "PR-", "subject", ("clause", "infinitive")),
    FactualityClass("warning", "PS+", "U", "subject", ("clause",)),
    FactualityClass("plan", "U", "PR-", "subject", ("infinitive", "gerund")),
    FactualityClass("commitment", "U", "U", "subject", ("infinitive",)),
    FactualityClass("wish", "U", "U", "subject", ("infinitive",)),
    FactualityClass("demand", "U", "U", "subject", ("infinitive",)),
    FactualityClass("demand of a clause", "U", "U", "subject", ("clause",)),
    FactualityClass("inquiry", "U", "U", "subject", ("noun",)),
    # adjectives of what is or is not so: "it is likely that", "likely to", "an alleged plot"
    FactualityClass("true", "CT+", "CT-", "author", ("clause", "infinitive", "noun")),
    FactualityClass("clear", "CT+", "U", "author", ("clause", "noun")),
    FactualityClass("false", "CT-", "CT+", "author", ("clause", "noun")),
    FactualityClass("unfounded", "PR-", "U", "author", ("clause", "noun")),
    FactualityClass("open", "U", "U", "author", ("clause", "noun")),
    FactualityClass("alleged", "CT+", "U", "others", ("noun",)),
    FactualityClass("suspected", "PR+", "U", "others", ("noun",)),
    FactualityClass("likely", "PR+", "PR-", "author", ("clause", "infinitive", "noun")),
    FactualityClass("unlikely", "PR-", "PR+", "author", ("clause", "infinitive", "noun")),
    FactualityClass("possible", "PS+", "CT-", "author", ("clause", "infinitive", "noun")),
    FactualityClass("impossible", "CT-", "PS+", "author", ("clause", "infinitive", "noun")),
    FactualityClass("planned", "U", "PR-", "others", ("noun",)),
    FactualityClass("averted", "CT-", "U", "author", ("noun",)),
)

DENYING = frozenset(
    ("denial", "disproof", "doubt", "question", "unfounded", "false", "falsehood", "mistake", "impossible")
)
"""Names of the classes by which somebody says of what others hold that it is not so, or hardly so."""
AFFIRMING = frozenset(("true", "confirmation", "proof", "indication", "belief"))
"""Those by which one says so if they are negated: "no evidence that", "does not believe that"."""

DENIAL = (
    r"\b(?:den(?:y|ies|ied|ying)|refut(?:es?|ed|ing)|disput(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|debunk(?:s|ed|ing)?)"
    r"[\"”’']*\s+(?:[\w’'-]+\s+){0,3}?(?=(?:that|claims?|reports?|rumou?rs?|allegations?|accusations?|suggestions?|stor(?:y|ies)|having|being|\w+ing the)\b)"
)
"""A denial with what it denies behind it, where a quotation or a dash leaves no clause to read."""

DISBELIEF = (
    r"\b(?:(?:\w+ly|almost|just|is|was|be|seems?) impossible"
    r"|(?:not|n[’']t) (?:be )?(?:possible|plausible|credible|believable|feasible|conceivable)|(?:highly|extremely|very|most) (?:unlikely|improbable|implausible|suspect|doubtful)"
    r"|(?:never|n[’']t|not) (?:ever )?(?:heard of|seen|come across|encountered|known of) (?:(?:any|a|an|such|another|one|\w+s)\b)"
    r"|(?:can(?:not|[’']t)|could(?: not|n[’']t)) think of (?:any|a|one)|think of no|(?:is|was|see|sees) no (?:\w+ )?(?:reason|way) (?:why|that|for|in which)"
    r"|def(?:y|ies|ied) (?:logic|belief|reason|science|credulity)|(?:beggars|strains|stretches) (?:belief|credulity)|makes? no sense|does(?: not|n[’']t) (?:add up|make sense))"
)
"""By which an expert says of what is told that it is hardly so."""

PLAIN_DENIALS = frozenset("deny refute rebut disclaim disavow".split())
"""Verbs that say of whatever their object names that it is not so; others do so of a report only: who rejects an offer
does not say that there was none."""
SILENT = frozenset("comment respond reply answer know think want expect need give offer".split())
"""Who does not do this, or does not report, says nothing of anything: "did not comment"."""
THERE_IS = r"\bthere (?:is|was|are|were|has|have|had|will|would|never)\b"

FACTUALITY_VERBS: dict[str, str] = {
    "report": "say tell report state add note announce declare write explain mention remark observe comment disclose inform notify recount describe relate reply answer point_out post tweet testify stress emphasise emphasize underline reiterate repeat specify conclude find rule advise brief signal",
    "claim": "claim allege maintain contend assert insist argue purport profess charge accuse boast",
    "confirmation": "confirm verify establish affirm reaffirm attest certify corroborate authenticate substantiate admit acknowledge concede confess own_up_to vouch_for stand_by",
    "proof": "show prove demonstrate bear_out bring_home",
    "denial": "deny refute rebut reject dismiss dispute contradict gainsay repudiate disclaim disavow rubbish pour_cold_water_on brush_off brush_aside shrug_off laugh_off wave_away scoff_at shoot_down knock_down rule_out",
    "disproof": "disprove debunk discredit explode belie falsify give_the_lie_to",
    "retraction": "retract withdraw recant take_back walk_back row_back_on backtrack_on back_away_from disown correct amend",
    "doubt": "doubt disbelieve distrust mistrust",
    "question": "question query challenge call_into_question cast_doubt_on throw_doubt_on cast_doubt_over raise_doubts_about raise_questions_about",
    "belief": "believe think reckon suppose consider feel deem judge trust hold",
    "assumption": "suspect assume presume guess surmise infer deduce estimate figure gather understand theorise theorize conjecture hypothesise hypothesize",
    "indication": "suggest indicate imply hint point_to intimate insinuate",
    "rumour": "rumour rumor speculate gossip moot wonder whisper",
    "fear and hope": "fear hope worry dread pray",
    "imagination": "imagine dream fantasise fantasize envisage envision picture contemplate discuss mull",
    "factive": "know realise realize regret resent forget remember recall recollect notice discover reveal learn find_out recognise recognize uncover detect ignore overlook lament bemoan deplore celebrate grasp make_clear see witness hear perceive mind conceal hide make_public",
    "factive of a gerund": "regret remember recall forget resent mind apologise_for apologize_for celebrate lament criticise criticize condemn blame_for thank_for",
    "outcome": "turn_out emerge transpire happen come_about",
    "passive of a report": "say report note",
    "passive of a factive": "know find see show prove hear confirm discover reveal",
    "appearance": "seem appear look",
    "falsehood": "pretend feign fake fabricate make_up invent lie misreport misstate",
    "mistake": "misidentify mistake misattribute misquote",
    "implicative": "manage remember bother dare deign get see_fit take_the_time take_the_trouble have_the_courage come condescend",
    "implicative of a gerund": "succeed_in end_up get_away_with get_around_to",
    "negative implicative": "fail neglect forget omit decline refuse stop_short_of",
    "negative implicative of a gerund": "avoid escape forgo miss resist stop_short_of shy_away_from steer_clear_of",
    "abstention": "refrain abstain desist",
    "causation": "force cause make compel lead drive prompt oblige induce bring push trigger spark provoke coerce get_into",
    "prevention": "prevent stop bar keep deter dissuade discourage prohibit ban restrain block preclude exclude hinder",
    "averting": "prevent avert avoid head_off forestall foil thwart preclude",
    "accusation": "accuse_of suspect_of charge_with indict_for arraign_for arrest_for impeach_for investigate_for prosecute_for sue_for try_for",
    "exoneration": "acquit_of absolve_of clear_of exonerate_of",
    "enabling": "allow permit let enable authorise authorize clear help empower",
    "hesitation": "hesitate",
    "attempt": "try attempt seek strive struggle endeavour endeavor undertake fight bid vie work",
    "begun or going on": "begin start commence continue go_on keep keep_on carry_on proceed resume",
    "over": "stop cease quit give_up discontinue halt",
    "over, with an infinitive": "cease",
    "completed": "finish complete",
    "prediction": "expect predict forecast anticipate foresee project foretell bet",
    "warning": "warn caution threaten alert",
    "plan": "plan intend aim mean propose prepare schedule plot conspire",
    "commitment": "agree promise pledge vow swear commit offer decide resolve choose opt volunteer elect consent threaten",
    "wish": "want desire long need like prefer",
    "demand": "order ask tell urge demand request require instruct command call_on call_for advise recommend direct beg press encourage persuade invite warn",
    "demand of a clause": "demand request order propose recommend urge ask decree require agree promise pledge vow swear decide",
    "inquiry": "investigate examine probe look_into check consider discuss debate study",
}

FACTUALITY_NOUNS: dict[str, str] = {
    "report": "statement announcement declaration remark comment report testimony finding conclusion ruling message news word account",
    "claim": "claim allegation assertion contention accusation argument insistence charge",
    "confirmation": "confirmation admission acknowledgement acknowledgment verification confession concession corroboration",
    "proof": "proof",
    "denial": "denial refutation rebuttal dismissal repudiation rejection disclaimer disavowal",
    "disproof": "debunking disproof",
    "retraction": "retraction correction",
    "doubt": "doubt disbelief scepticism skepticism",
    "question": "question",
    "belief": "belief view opinion conviction impression feeling",
    "assumption": "suspicion assumption presumption guess inference theory hypothesis conjecture estimate",
    "indication": "indication suggestion evidence sign hint implication",
    "rumour": "rumour rumor speculation gossip hearsay whisper",
    "fear and hope": "fear hope worry concern dread prospect",
    "imagination": "dream fantasy idea notion",
    "factive": "fact knowledge discovery revelation realisation realization recognition regret truth reminder",
    "appearance": "appearance",
    "true": "truth_to truth_in substance_to substance_in basis_for basis_to foundation_to foundation_for merit_to merit_in validity_to validity_in",
    "falsehood": f"{FALSEHOODS} {NONSENSE}",
    "negative implicative": "failure refusal inability neglect",
    "negative implicative of a gerund": "avoidance",
    "averting": "prevention",
    "enabling": "permission opportunity ability authorisation authorization",
    "attempt": "attempt effort bid try struggle",
    "prediction": "expectation prediction forecast projection anticipation",
    "warning": "warning threat alert",
    "plan": "plan intention aim proposal plot move conspiracy",
    "commitment": "agreement promise pledge vow decision commitment offer deal choice threat",
    "wish": "desire need wish",
    "demand": "order request call demand instruction requirement recommendation appeal invitation plea obligation",
    "demand of a clause": "demand request order proposal recommendation requirement promise pledge vow",
    "inquiry": "investigation inquiry enquiry probe",
    "likely": "likelihood probability",
    "unlikely": "unlikelihood",
    "possible": "possibility chance risk danger",
    "impossible": "impossibility",
}

FACTUALITY_ADJECTIVES: dict[str, str] = {
    "claim": "adamant",
    "doubt": "doubtful dubious sceptical skeptical unconvinced",
    "belief": "convinced confident sure positive",
    "fear and hope": "afraid fearful hopeful worried concerned optimistic anxious eager",
    "factive": "aware unaware glad sorry proud sad happy pleased upset angry surprised shocked amazed relieved disappointed ashamed delighted grateful ironic odd strange tragic remarkable unfortunate regrettable conscious",
    "implicative": "able",
    "negative implicative": "unable unwilling powerless",
    "enabling": "free eligible",
    "prediction": "set due poised bound certain destined",
    "plan": "ready willing keen prepared",
    "commitment": "committed determined",
    "wish": "reluctant",
    "demand": "obliged required supposed",
    "true": "true genuine real authentic correct accurate factual undeniable indisputable undisputed obvious evident proven established",
    "clear": "clear confirmed verified official definite unmistakable corroborated",
    "false": "false untrue fake bogus wrong incorrect inaccurate phoney phony fabricated fictitious fictional imaginary apocryphal invented concocted trumped-up made-up sham spurious erroneous mistaken untruthful debunked discredited disproved photoshopped doctored staged forged faked counterfeit satirical nonexistent non-existent",
    "unfounded": "unfounded baseless groundless unsubstantiated misleading exaggerated far-fetched implausible laughable ludicrous preposterous absurd questionable contested disputed unproven",
    "open": "unclear unknown unconfirmed unverified uncertain undecided unresolved unsure hypothetical",
    "alleged": "alleged purported so-called supposed reported claimed self-styled self-proclaimed ostensible rumoured rumored",
    "suspected": "suspected presumed apparent believed assumed seeming",
    "likely": "likely probable plausible expected",
    "unlikely": "unlikely improbable",
    "possible": "possible conceivable potential feasible thinkable",
    "impossible": "impossible inconceivable unthinkable",
    "planned": "planned proposed intended prospective would-be attempted scheduled",
    "averted": "foiled failed thwarted averted abortive botched unsuccessful cancelled canceled",
}
