"""Event classes: what news verbs and nouns report, whoever did it.

Two sentences of one class may tell the same event in other words ("shut down", "discontinued", "closure"). A line is
a class; its words are lemmas, verbs and nouns alike, and are compared by stem. A word stands in one class only, the
one in which news uses it most. A phrase of two words ("shut down") is looked up before its parts.
"""

from __future__ import annotations

EVENTS: dict[str, str] = {
    "end": "shut shutdown shutter shuttering close closure closing discontinue discontinuation cease cessation "
    "terminate termination scrap axe abandon wind-down retire sunset dissolve kill-off goodbye",
    "cancel": "cancel cancellation revoke rescind annul void collapse fallen-through",
    "suspend": "suspend suspension pause halt freeze stoppage interrupt",
    "launch": "launch release unveil unveiling introduce introduction debut reveal rollout roll-out showcase premiere",
    "open": "open reopen opening inaugurate inauguration",
    "begin": "begin start commence onset",
    "die": "die kill dead death fatality toll perish deadly fatal deceased victim lives",
    "murder": "murder slay slaying homicide assassinate assassination manslaughter",
    "shoot": "shoot shooting gunfire gunman shot gunmen shooter",
    "injure": "injure injury wound hurt maim",
    "infect": "infect infection case sick ill illness contract-virus sicken",
    "spread": "spread transmission transmit",
    "outbreak": "outbreak epidemic pandemic",
    "hospitalise": "hospitalise hospitalize hospitalisation hospitalization admit-hospital",
    "treat": "treat treatment therapy rehab rehabilitation cure",
    "vaccinate": "vaccinate vaccine vaccination jab immunise immunize",
    "test": "test testing trial-run screen screening",
    "arrest": "arrest detain detention custody apprehend nab capture",
    "charge": "charge indict indictment accuse accusation arraign arraignment",
    "convict": "convict conviction guilty verdict",
    "acquit": "acquit acquittal exonerate clear-name",
    "sentence": "sentence jail imprison imprisonment prison",
    "sue": "sue lawsuit litigation suit plaintiff",
    "settle": "settle settlement",
    "appeal": "appeal",
    "fine": "fine penalty penalise penalize sanction",
    "ban": "ban prohibit prohibition outlaw bar forbid blacklist restrict restriction embargo",
    "allow": "allow permit authorise authorize authorisation authorization legalise legalize",
    "approve": "approve approval ratify ratification pass endorse endorsement adopt adoption",
    "reject": "reject rejection refuse refusal decline rebuff veto turn-down",
    "acquire": "acquire acquisition takeover buyout merge merger purchase buy bought",
    "sell": "sell sale sold divest divestiture",
    "order": "order",
    "invest": "invest investment fund funding finance",
    "deal": "deal agreement agree accord pact contract partnership partner licence license licensing treaty",
    "float": "ipo listing go-public flotation",
    "hire": "hire appoint appointment recruit nominate nomination",
    "choose": "choose pick select selection name tap cast casting host",
    "resign": "resign resignation quit step-down stepping-down departure",
    "dismiss": "dismiss dismissal sack fire firing oust ouster",
    "layoff": "layoff lay-off redundancy redundancies job-cut restructuring restructure downsizing",
    "win": "win winner victory triumph beat defeat won",
    "lose": "lose loss lost",
    "score": "score goal touchdown",
    "elect": "elect election vote voter ballot poll",
    "campaign": "campaign rally",
    "attack": "attack assault raid ambush strike airstrike offensive invade invasion",
    "bomb": "bomb bombing bomber blast explode explosion detonate detonation",
    "hijack": "hijack hijacking hijacker seize seizure pirate hostage ransom kidnap kidnapping abduct abduction",
    "crash": "crash collide collision derail derailment wreck",
    "burn": "burn blaze wildfire arson inferno",
    "quake": "earthquake quake temblor tremor aftershock magnitude",
    "flood": "flood flooding tsunami inundate",
    "storm": "hurricane typhoon cyclone tornado storm",
    "damage": "damage destroy destruction devastate devastation ruin",
    "evacuate": "evacuate evacuation flee fled displaced",
    "rescue": "rescue save survivor survive",
    "escape": "escape break-out jailbreak fugitive",
    "search": "search hunt manhunt investigate investigation probe inquiry",
    "find": "find discover discovery detect found unearth",
    "protest": "protest demonstration demonstrator riot rioter unrest march",
    "walkout": "walkout picket union",
    "talk": "negotiate negotiation talk talks mediate mediation",
    "meet": "meet meeting summit conference",
    "visit": "visit tour trip",
    "arrive": "arrive arrival land landing",
    "depart": "depart leave left lift-off take-off takeoff",
    "fly": "fly flight flew",
    "deliver": "deliver delivery ship shipment",
    "delay": "delay postpone postponement late behind-schedule setback slip",
    "rise": "rise increase surge soar jump climb gain grow growth rocket",
    "fall": "fall decrease plummet plunge slump tumble decline-in shrink sink dip drop",
    "cost": "cost price spend spending expense",
    "pay": "pay payment paid compensate compensation reimburse",
    "fundraise": "donate donation raise-money",
    "build": "build construct construction built",
    "repair": "repair fix replace replacement patch",
    "recall": "recall withdraw withdrawal pull",
    "upgrade": "upgrade update improve",
    "steal": "steal theft rob robbery heist burglary",
    "hack": "hack breach hacker leak",
    "cheat": "fraud scam embezzle bribe bribery corruption",
    "marry": "marry marriage wed wedding divorce engaged",
    "birth": "born birth pregnant pregnancy",
    "apologise": "apologise apologize apology",
    "praise": "praise thank gratitude appreciate tribute",
    "criticise": "criticise criticize criticism condemn condemnation slam denounce",
    "deny": "deny denial refute",
    "warn": "warn warning caution alert",
    "forecast": "forecast predict prediction expect expectation anticipate project-growth",
    "plan": "plan intend intention aim schedule",
    "promise": "promise pledge vow commit",
    "replace": "succeed successor",
    "compete": "compete competition rival competitor",
    "shift": "shift pivot refocus reallocate reallocation redirect reorganise reorganize",
    "download": "download",
    "send": "send dispatch deploy deployment",
    "declare": "declare declaration emergency",
    "measure": "measure-against quarantine isolate isolation",
    "award": "award prize medal honour honor",
    "perform": "perform performance concert show",
    "publish": "publish publication print",
    "study": "study research researcher survey",
}

REPORTING_TERMS = (
    "say tell announce announcement state statement report add note confirm explain describe comment claim write post "
    "acknowledge admit insist stress argue indicate disclose mention remark quote cite according spokesman "
    "spokeswoman spokesperson official"
)
"""Words that frame what is told; they say nothing about which event it is."""

UNLIKE = frozenset(
    """public publics publicly publicity authority authorities author authors authored department departments
    live lived living lively quite closely list lists listed legal legally immune immunity hospital hospitals hospitality
    critical critically terminal terminals terminally emergence premier premiers commitment commitments expensive
    savings detective detectives detente selective expectancy expectant nominal engage engaging engagement hurtful deathly
    lately pivotal according accordance protestant protestants escapism demonstrative caste namely shipping predictable
    predictability corrupt openly borne""".split()
)
"""Words that share a stem with an event's word and tell of no such event."""

HAPPENINGS = frozenset(
    """accident affair anniversary battle calamity case catastrophe ceremony championship concert conference contest crisis
    disaster election emergency episode event festival funeral game hearing incident inquest match misadventure mishap
    occasion occurrence outbreak pandemic party poll race rally referendum riot session siege storm summit tournament
    tragedy trial war wedding""".split()
)
"""Nouns for what takes place that are no verb's: hyponyms of "happening" and "social event" in WordNet 3.0."""
