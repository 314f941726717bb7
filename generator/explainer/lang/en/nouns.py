"""Plurals of English nouns that the rules of spelling do not give, by their classes, as grammars list them."""

from __future__ import annotations

UNCHANGED = frozenset(
    """aircraft spacecraft hovercraft watercraft fish sheep cattle offspring species series means headquarters premises crossroads barracks gallows corps innings
    personnel police staff crew data elderly""".split()
)
"""One form for one and for many, or for many alone."""
UNCHANGED_KINDS = frozenset("deer moose bison swine salmon trout cod shrimp squid".split())
"""So are these; but before another noun they tell its kind: 'nine swine flu cases' counts cases."""
PEOPLE_BY_STATE = frozenset("missing dead injured wounded homeless unemployed".split())
"""Adjectives that stand for people: 'three missing'."""

_MEN = """man woman policeman policewoman gunman fireman fisherman businessman businesswoman congressman congresswoman
    serviceman servicewoman spokesman spokeswoman chairman craftsman salesman sportsman statesman cameraman postman
    workman councilman councilwoman assemblyman nobleman clergyman doorman frontman headman helmsman horseman henchman
    layman lineman militiaman oarsman ombudsman patrolman rifleman seaman swordsman
    tradesman watchman weatherman yachtsman alderman anchorman batsman cavalryman airman crewman freshman"""
_F_TO_VES = "half calf wolf leaf thief shelf loaf self elf hoof scarf"
_FE_TO_VES = "life wife knife housewife midwife penknife"
_SIS = "crisis analysis basis thesis hypothesis diagnosis prognosis oasis synthesis paralysis parenthesis"
_US = """bus minibus virus coronavirus campus bonus census chorus circus caucus surplus status focus genius octopus
    apparatus prospectus nexus minus walrus crocus gas lens canvas atlas iris bias alias"""
_O = "hero potato tomato echo veto torpedo embargo volcano cargo mosquito tornado domino mango"
_IE = "movie cookie tie calorie zombie pie lie selfie rookie veggie brownie birdie bogie prairie sortie genie"
_E = "shoe toe foe canoe horseshoe headache ache avalanche cache niche creche moustache toothache heartache"

IRREGULAR = {
    **{word.removesuffix("man") + "men": word for word in _MEN.split()},
    **{word[:-1] + "ves": word for word in _F_TO_VES.split()},
    **{word[:-2] + "ves": word for word in _FE_TO_VES.split()},
    **{word[:-2] + "es": word for word in _SIS.split()},
    **{word + "es": word for word in (*_US.split(), *_O.split())},
    **{word + "s": word for word in (*_IE.split(), *_E.split())},
    **{"people": "person", "children": "child", "schoolchildren": "schoolchild", "grandchildren": "grandchild"},
    **{"feet": "foot", "teeth": "tooth", "geese": "goose", "mice": "mouse", "lice": "louse", "oxen": "ox"},
    **{"criteria": "criterion", "phenomena": "phenomenon", "bacteria": "bacterium", "memoranda": "memorandum"},
    **{"referenda": "referendum", "curricula": "curriculum", "stimuli": "stimulus", "fungi": "fungus"},
    **{"indices": "index", "matrices": "matrix", "vertices": "vertex", "appendices": "appendix", "quizzes": "quiz"},
    **{"passers-by": "passer-by"},
    **{word: word for word in UNCHANGED},
}
"""Plural -> singular, in lower case."""
