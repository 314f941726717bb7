"""Opposites of the news: dimensions with two sides, where any word of one side excludes any word of the other.

The dimensions are those under which dictionaries of opposites and grammars list them (Cruse, Lexical Semantics, 1986,
chapters 9 and 10): complementaries (alive, dead), reversives (impose, lift), directional opposites (rise, fall), and
opposed acts of judgement, permission and speech (approve, reject). Pairs of WordNet that fit no dimension stand in
`wordnet_antonyms`. Two words oppose each other in one sense only; whether a text uses them so, the roles of its clauses
tell. Words are lemmas; `_` stands for a blank ("call_off"). Nouns made of the verbs count as the verbs.
"""

from __future__ import annotations

from typing import NamedTuple


class Side(NamedTuple):
    """The words of one side, by part of speech, each a list with blanks between."""

    verbs: str = ""
    nouns: str = ""
    adjectives: str = ""
    adverbs: str = ""


class Dimension(NamedTuple):
    name: str
    """What the two sides are sides of."""
    one: Side
    other: Side


DIMENSIONS: tuple[Dimension, ...] = (
    # amounts and degrees
    Dimension(
        "direction of an amount",
        Side(
            "rise climb jump surge soar increase grow rocket skyrocket spike balloon swell mount escalate rebound go_up shoot_up edge_up creep_up inch_up tick_up move_up pick_up double triple treble quadruple raise boost hike ramp_up push_up drive_up bump_up step_up scale_up",
            "rise increase growth surge jump upturn hike spike uptick upswing rebound",
            adverbs="up upward upwards",
        ),
        Side(
            "fall drop slip plunge sink tumble decline decrease shrink slide dip plummet slump dwindle diminish nosedive halve subside go_down come_down drop_off fall_off tail_off edge_down tick_down inch_down reduce cut lower slash trim cut_back cut_down bring_down scale_back scale_down pare curtail",
            "fall drop decline decrease slump plunge reduction cut cutback downturn downtick downswing",
            adverbs="down downward downwards",
        ),
    ),
    Dimension("gain", Side("gain make_gains", "gain profit surplus"), Side("lose shed", "loss deficit shortfall")),
    Dimension(
        "strength",
        Side("strengthen intensify reinforce bolster"),
        Side("weaken undermine erode abate"),
    ),
    Dimension(
        "quality",
        Side("improve get_better better brighten", "improvement", "better improved"),
        Side("worsen deteriorate get_worse degrade", "deterioration worsening decline", "worse"),
    ),
    Dimension(
        "speed",
        Side("accelerate speed_up quicken hasten", "acceleration"),
        Side("slow slow_down decelerate", "slowdown deceleration"),
    ),
    Dimension("width", Side("widen broaden expand enlarge"), Side("narrow shrink contract")),
    Dimension("length in time", Side("extend prolong lengthen renew"), Side("shorten curtail cut_short end terminate")),
    Dimension("temperature", Side("warm heat heat_up warm_up"), Side("cool cool_down chill")),
    Dimension("price", Side(adjectives="expensive costly dear"), Side(adjectives="cheap inexpensive")),
    # phases of an activity
    Dimension(
        "beginning and end",
        Side("begin start commence get_under_way kick_off", "beginning start onset outset commencement"),
        Side("end stop finish cease conclude halt terminate come_to_an_end wrap_up", "end finish conclusion cessation"),
    ),
    Dimension(
        "continuation",
        Side("continue go_on carry_on keep_on proceed go_ahead persist press_on press_ahead resume restart keep_up", "continuation resumption continuance"),
        Side("stop cease halt discontinue end suspend cancel abandon interrupt pause break_off call_off scrap axe shelve give_up", "suspension cancellation cessation discontinuation halt stoppage interruption abandonment"),
    ),
    Dimension(
        "holding of an event",
        Side("call hold take_place go_ahead proceed stage reinstate reschedule"),
        Side("cancel call_off scrap scrub abandon"),
    ),
    Dimension(
        "haste",
        Side("bring_forward expedite rush speed_up advance"),
        Side("postpone delay defer put_off hold_up push_back put_back put_on_hold", "postponement delay deferral deferment"),
    ),
    Dimension(
        "opening",
        Side("open reopen open_up inaugurate stay_open remain_open keep_open", "opening reopening inauguration", "open"),
        Side("close shut shut_down close_down shutter wind_down fold discontinue", "closure closing shutdown discontinuation", "closed shut shuttered"),
    ),
    Dimension(
        "launch and withdrawal",
        Side("launch introduce roll_out unveil release debut", "launch introduction rollout release debut"),
        Side("scrap cancel abandon discontinue axe withdraw pull shelve close_down shut_down", "withdrawal cancellation discontinuation abandonment shutdown closure"),
    ),
    Dimension("founding", Side("establish set_up found create form", "establishment creation foundation formation"), Side("dissolve disband abolish wind_up close_down shut_down", "dissolution abolition shutdown closure")),
    Dimension(
        "retention",
        Side("keep retain maintain preserve keep_open keep_alive keep_running stay_open remain_open conserve", "retention preservation maintenance"),
        Side("scrap axe abandon drop abolish discard ditch dump close shut shut_down close_down wind_down discontinue eliminate get_rid_of do_away_with phase_out", "abandonment abolition closure shutdown discontinuation elimination"),
    ),
    Dimension("phasing", Side("phase_in bring_in"), Side("phase_out take_out")),
    # decisions
    Dimension(
        "approval",
        Side("approve pass adopt endorse ratify accept agree_to green-light greenlight okay sign_off_on give_the_green_light vote_through rubber-stamp", "approval passage adoption ratification endorsement acceptance green_light go-ahead"),
        Side("reject turn_down vote_down veto block refuse rebuff throw_out disapprove strike_down defeat dismiss kill", "rejection refusal veto disapproval rebuff"),
    ),
    Dimension(
        "granting",
        Side("grant give award allow concede accord"),
        Side("deny refuse withhold reject revoke withdraw", "denial refusal rejection revocation withdrawal"),
    ),
    Dimension(
        "acceptance",
        Side("accept agree consent say_yes take_up", "acceptance agreement consent"),
        Side("refuse reject decline turn_down rebuff spurn pass_up balk", "refusal rejection"),
    ),
    Dimension(
        "permission",
        Side("allow permit let authorise authorize legalise legalize decriminalise decriminalize license unban", "permission authorisation authorization legalisation legalization decriminalisation decriminalization", "legal lawful permitted allowed authorised authorized licit legitimate permissible", "legally lawfully"),
        Side("ban forbid prohibit bar outlaw block prevent disallow proscribe criminalise criminalize", "ban prohibition criminalisation criminalization", "illegal unlawful banned forbidden prohibited outlawed unauthorised unauthorized illicit illegitimate impermissible", "illegally unlawfully"),
    ),
    Dimension(
        "imposition",
        Side("impose introduce enforce bring_in slap_on levy tighten", "imposition introduction enforcement"),
        Side("lift remove repeal scrap waive abolish drop withdraw ease relax loosen", "removal repeal abolition easing relaxation waiver"),
    ),
    Dimension(
        "force of a rule or ruling",
        Side("uphold affirm sustain enact reinstate retain keep preserve validate", "enactment reinstatement affirmation"),
        Side("repeal revoke rescind overturn strike_down annul quash reverse void nullify invalidate throw_out set_aside vacate overrule abrogate", "repeal revocation annulment reversal abrogation invalidation"),
    ),
    Dimension(
        "suspension",
        Side("reinstate restore resume reactivate unfreeze", "reinstatement restoration resumption reactivation"),
        Side("suspend cancel freeze halt pause withdraw cut_off deactivate", "suspension cancellation freeze halt withdrawal deactivation"),
    ),
    Dimension("regulation", Side("regulate"), Side("deregulate")),
    Dimension("ownership by the state", Side("nationalise nationalize"), Side("privatise privatize denationalise denationalize")),
    Dimension("rank", Side("promote upgrade elevate", "promotion upgrade"), Side("demote downgrade relegate", "demotion downgrade relegation")),
    Dimension("certainty of a plan", Side("confirm commit_to rule_in"), Side("rule_out exclude")),
    # what is said of it
    Dimension(
        "confirmation",
        Side("confirm admit acknowledge concede affirm verify corroborate substantiate prove confess own_up", "confirmation admission acknowledgement acknowledgment verification corroboration confession", "confirmed verified", "truly"),
        Side("deny refute rebut contradict disprove debunk disclaim disavow repudiate", "denial refutation rebuttal disavowal repudiation", "unconfirmed unverified debunked"),
    ),
    Dimension(
        "truth",
        Side(nouns="truth fact", adjectives="true real genuine authentic correct accurate factual right", adverbs="truly correctly rightly accurately truthfully"),
        Side(nouns="falsehood lie hoax untruth myth fabrication", adjectives="false untrue fake bogus phoney phony incorrect inaccurate wrong fabricated unfounded baseless sham counterfeit fictitious", adverbs="falsely incorrectly wrongly inaccurately untruthfully"),
    ),
    Dimension("authenticity of a report", Side("authenticate vouch_for"), Side("discredit debunk fabricate falsify")),
    Dimension("belief", Side("believe trust"), Side("disbelieve doubt distrust mistrust", "disbelief doubt distrust mistrust")),
    Dimension("agreement", Side("agree concur assent see_eye_to_eye", "agreement consensus assent"), Side("disagree dissent differ", "disagreement dissent")),
    Dimension(
        "stance",
        Side("support back favour favor endorse advocate champion approve_of vote_for", "support backing endorsement advocacy supporter backer advocate proponent", adverbs="for"),
        Side("oppose resist object_to reject fight disapprove_of vote_against", "opposition resistance opponent objector objection", adverbs="against"),
    ),
    Dimension(
        "praise and blame",
        Side("praise applaud laud hail commend compliment acclaim", "praise acclaim commendation applause"),
        Side("criticise criticize condemn denounce slam castigate censure rebuke deplore lambast lambaste decry", "criticism condemnation denunciation censure rebuke"),
    ),
    Dimension("welcome", Side("welcome"), Side("deplore lament condemn denounce")),
    Dimension("encouragement", Side("encourage persuade urge"), Side("discourage dissuade deter")),
    Dimension("reassurance", Side("reassure calm soothe"), Side("alarm scare frighten worry panic")),
    Dimension(
        "publicity",
        Side("publish release disclose reveal make_public declassify divulge unveil uncover expose", "publication release disclosure revelation declassification", "public open", "publicly openly"),
        Side("withhold conceal hide suppress cover_up censor keep_secret keep_quiet classify hush_up", "concealment suppression cover-up censorship", "secret confidential classified hidden undisclosed", "secretly privately covertly"),
    ),
    Dimension("standing by one's word", Side("stand_by reaffirm reiterate"), Side("retract recant withdraw take_back walk_back back_down disown", "retraction")),
    Dimension("promise", Side("keep honour honor fulfil fulfill deliver_on"), Side("break renege_on go_back_on breach", "breach")),
    Dimension("estimate", Side("overestimate exaggerate overstate overvalue overrate", "overestimate exaggeration overstatement"), Side("underestimate understate undervalue underrate play_down downplay", "underestimate understatement")),
    # life and body
    Dimension(
        "life",
        Side("survive live rescue save pull_through live_through revive resuscitate recover stay_alive", "survival rescue survivor", "alive living", "alive"),
        Side("die perish kill murder slay assassinate pass_away succumb shoot_dead stab_to_death", "death killing murder fatality slaying assassination", "dead deceased killed lifeless", "dead"),
    ),
    Dimension(
        "harm",
        Side("spare escape_unhurt escape_injury", adjectives="unharmed unhurt uninjured unscathed undamaged intact safe"),
        Side("injure wound hurt harm maim", "injury wound", "injured wounded hurt harmed damaged"),
    ),
    Dimension("health", Side("recover heal get_well get_better", "recovery", "healthy well recovered fit"), Side("sicken fall_ill relapse get_worse", "relapse illness sickness", "sick ill unwell unhealthy diseased")),
    Dimension("result of a test", Side("test_positive", adjectives="positive"), Side("test_negative", adjectives="negative")),
    Dimension("consciousness", Side("wake wake_up come_round regain_consciousness", adjectives="conscious awake"), Side("pass_out faint lose_consciousness fall_asleep", adjectives="unconscious asleep comatose")),
    Dimension("stability", Side(adjectives="stable"), Side(adjectives="unstable")),
    Dimension("danger", Side("protect shield safeguard secure", "safety", "safe harmless secure", "safely"), Side("endanger threaten jeopardise jeopardize imperil", "danger peril", "unsafe dangerous hazardous perilous risky insecure", "dangerously")),
    Dimension("peace", Side(nouns="peace ceasefire truce", adjectives="peaceful nonviolent non-violent", adverbs="peacefully"), Side(nouns="war violence", adjectives="violent", adverbs="violently")),
    # law
    Dimension(
        "custody",
        Side("free release let_go set_free liberate discharge parole bail", "release liberation parole freedom", "free freed released"),
        Side("hold detain arrest jail imprison capture kidnap abduct take_hostage take_into_custody take_prisoner lock_up remand intern incarcerate apprehend", "arrest detention imprisonment capture custody incarceration captivity", "detained jailed imprisoned captive arrested"),
    ),
    Dimension("flight", Side("escape flee get_away break_out elude evade abscond", "escape getaway flight"), Side("capture recapture catch arrest surrender give_oneself_up apprehend", "capture arrest surrender")),
    Dimension(
        "verdict",
        Side("acquit clear exonerate find_innocent find_not_guilty absolve exculpate vindicate", "acquittal exoneration innocence", "innocent not_guilty blameless guiltless"),
        Side("convict find_guilty condemn", "conviction guilt", "guilty culpable"),
    ),
    Dimension("charge", Side("charge indict prosecute press_charges", "indictment prosecution"), Side("drop_charges exonerate clear", "exoneration")),
    Dimension("plea", Side("plead_guilty confess", "confession"), Side("plead_not_guilty deny", "denial")),
    Dimension("compliance", Side("comply obey abide_by observe comply_with conform", "compliance observance obedience"), Side("violate breach break flout defy disobey contravene infringe", "violation breach defiance disobedience infringement noncompliance contravention")),
    Dimension("intention", Side(nouns="accident mishap", adjectives="accidental unintentional inadvertent", adverbs="accidentally unintentionally inadvertently"), Side(nouns="sabotage", adjectives="deliberate intentional wilful willful premeditated", adverbs="deliberately intentionally wilfully purposely")),
    Dimension("force", Side(adjectives="voluntary optional", adverbs="voluntarily willingly"), Side(adjectives="compulsory mandatory forced involuntary obligatory", adverbs="forcibly involuntarily unwillingly")),
    # work and office
    Dimension(
        "employment",
        Side("hire employ recruit take_on reinstate rehire", "hiring recruitment reinstatement", "employed"),
        Side("fire sack dismiss lay_off axe let_go make_redundant oust", "firing sacking dismissal layoff redundancy ouster", "unemployed jobless redundant"),
    ),
    Dimension("tenure given", Side("appoint elect name install nominate swear_in crown enthrone", "appointment election nomination inauguration"), Side("dismiss remove oust sack fire depose unseat overthrow topple", "dismissal removal ouster overthrow sacking")),
    Dimension("tenure kept", Side("stay stay_on remain stay_put cling_on"), Side("resign quit step_down leave retire depart stand_down bow_out step_aside leave_office abdicate", "resignation departure retirement abdication")),
    Dimension("office entered and left", Side("take_office appoint elect swear_in inaugurate", "appointment election inauguration"), Side("resign quit step_down stand_down leave_office retire abdicate", "resignation retirement abdication")),
    Dimension("strike", Side("work return_to_work go_back_to_work"), Side("strike walk_out go_on_strike down_tools", "strike walkout stoppage")),
    # contests
    Dimension("contest", Side("win triumph prevail beat defeat", "victory win triumph winner victor"), Side("lose lose_to fall_to go_down_to", "defeat loss loser")),
    Dimension("success", Side("succeed manage pull_off", "success", "successful", "successfully"), Side("fail flop fall_short fall_through founder", "failure flop", "unsuccessful failed", "unsuccessfully")),
    Dimension("further round", Side("qualify advance progress go_through"), Side("knock_out crash_out eliminate bow_out", "elimination exit")),
    Dimension("attack", Side("attack assault", "attack offensive assault"), Side("defend", "defence defense")),
    Dimension("advance of troops", Side("advance invade", "advance invasion"), Side("retreat withdraw pull_back fall_back", "retreat withdrawal")),
    Dimension("sending of troops", Side("deploy send_in", "deployment"), Side("withdraw pull_out recall", "withdrawal pullout recall")),
    Dimension("conflict", Side("escalate inflame stoke", "escalation"), Side("de-escalate defuse calm ease", "de-escalation")),
    Dimension("arms", Side("arm", adjectives="armed loaded"), Side("disarm demilitarise demilitarize lay_down_arms", "disarmament", "unarmed unloaded")),
    # things and places
    Dimension("building", Side("build construct erect rebuild restore", "construction reconstruction restoration"), Side("demolish destroy raze tear_down knock_down pull_down dismantle flatten bulldoze", "demolition destruction")),
    Dimension("rescue of a thing", Side("save rescue salvage preserve", "rescue salvage preservation"), Side("sink destroy wreck ruin scuttle torpedo sabotage", "destruction ruin")),
    Dimension("repair", Side("repair fix mend", "repair"), Side("break damage", "breakage damage")),
    Dimension("entry", Side("enter go_in come_in get_in", "entry entrance"), Side("leave exit go_out get_out come_out", "exit departure")),
    Dimension("arrival", Side("arrive turn_up", "arrival"), Side("leave depart set_off set_out", "departure")),
    Dimension("flight path", Side("take_off lift_off", "takeoff take-off liftoff lift-off"), Side("land touch_down", "landing touchdown")),
    Dimension("height", Side("ascend climb go_up", "ascent"), Side("descend climb_down come_down", "descent")),
    Dimension("staying", Side("stay remain stay_behind stay_put"), Side("leave flee evacuate go_away move_out", "flight evacuation departure")),
    Dimension("membership", Side("join sign_up enlist rejoin accede", "accession"), Side("leave quit drop_out withdraw pull_out secede", "withdrawal pullout secession exit")),
    Dimension("admission", Side("admit let_in include take_in", "admission inclusion"), Side("exclude expel shut_out keep_out turn_away deport eject evict bar", "exclusion expulsion deportation ejection eviction")),
    Dimension("presence", Side("attend turn_up show_up", "attendance presence", "present"), Side("miss skip boycott stay_away", "absence boycott", "absent")),
    Dimension("appearance", Side("appear emerge surface come_to_light reappear", "appearance emergence reappearance"), Side("disappear vanish go_missing", "disappearance")),
    Dimension("finding", Side("find locate recover track_down", "recovery", "found recovered"), Side("lose mislay", "loss", "missing lost")),
    Dimension("joining", Side("join connect link unite attach reunite merge combine reconnect", "connection merger union reunion"), Side("separate split disconnect divide detach break_up sever cut_off split_up demerge", "separation split division disconnection breakup")),
    Dimension("marriage", Side("marry wed get_married", "marriage wedding", "married"), Side("divorce split_up separate break_up", "divorce separation breakup", "divorced unmarried single separated")),
    Dimension("switch", Side("switch_on turn_on activate enable"), Side("switch_off turn_off deactivate disable shut_off", "deactivation")),
    Dimension("locking", Side("lock seal lock_down"), Side("unlock unseal")),
    Dimension("filling", Side("fill load fill_up", adjectives="full crowded packed occupied"), Side("empty unload drain", adjectives="empty deserted vacant unoccupied")),
    Dimension("addition", Side("add insert include", "addition inclusion"), Side("remove delete subtract take_away omit leave_out", "removal deletion omission")),
    # having and money
    Dimension("keeping", Side("keep retain hold_on_to"), Side("lose give_up surrender hand_over relinquish forfeit cede", "loss surrender")),
    Dimension("trade", Side("buy purchase acquire snap_up", "purchase acquisition buyer purchaser"), Side("sell sell_off offload divest", "sale divestment divestiture seller vendor")),
    Dimension("trade across a border", Side("import", "import importer"), Side("export", "export exporter")),
    Dimension("taking", Side("confiscate seize impound take_away", "confiscation seizure"), Side("return give_back hand_back", "return")),
    Dimension("loan", Side("borrow", "borrower debtor"), Side("lend loan", "lender creditor")),
    Dimension("saving", Side("save put_aside"), Side("spend squander waste")),
    Dimension("account", Side("deposit pay_in"), Side("withdraw take_out")),
    Dimension("payment", Side("pay repay pay_back settle", "payment repayment settlement"), Side("default owe", "default nonpayment")),
    Dimension("solvency", Side(adjectives="solvent profitable"), Side("go_bankrupt go_bust collapse", "bankruptcy insolvency collapse", "bankrupt insolvent loss-making unprofitable bust")),
    # causing and helping
    Dimension("help", Side("help assist aid facilitate enable"), Side("hinder hamper impede obstruct thwart frustrate block")),
    Dimension("causing", Side("cause trigger bring_about provoke spark give_rise_to"), Side("prevent avert avoid stop head_off forestall preclude", "prevention")),
    Dimension("origin", Side(adjectives="natural"), Side(adjectives="artificial man-made manmade synthetic")),
    # other properties
    Dimension("possibility", Side(nouns="possibility", adjectives="possible feasible"), Side(nouns="impossibility", adjectives="impossible unfeasible infeasible")),
    Dimension("likelihood", Side(nouns="likelihood", adjectives="likely probable"), Side(adjectives="unlikely improbable")),
    Dimension("lasting", Side(adjectives="temporary interim provisional", adverbs="temporarily provisionally"), Side(adjectives="permanent", adverbs="permanently")),
    Dimension("company", Side(adverbs="alone"), Side(adverbs="together")),
    Dimension("time", Side(adjectives="early", adverbs="early"), Side(adjectives="late belated", adverbs="late belatedly")),
    Dimension("frequency", Side(adverbs="always invariably"), Side(adverbs="never")),
    Dimension("sort of force", Side(adjectives="civilian civil", nouns="civilian"), Side(adjectives="military", nouns="soldier combatant")),
    Dimension("sex", Side(adjectives="male", nouns="man boy"), Side(adjectives="female", nouns="woman girl")),
    Dimension("inland", Side(adjectives="domestic national", adverbs="domestically"), Side(adjectives="foreign international overseas", adverbs="abroad overseas")),
)
