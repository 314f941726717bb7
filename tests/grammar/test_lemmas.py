"""Dictionary forms of verbs and nouns."""

from __future__ import annotations

import pytest

from explainer.grammar.tagging.lemmas import lemma
from explainer.lang.en.irregular_verbs import PARTICIPLES, PASTS

CASES = {
    "VBD": """upheld uphold, misled mislead, withheld withhold, underwent undergo, foresaw foresee, was be, had
        have, did do, stopped stop, planned plan, admitted admit, occurred occur, added add, killed
        kill, passed pass, tried try, died die, agreed agree, used use, closed close, announced
        announce, reduced reduce, argued argue, changed change, belonged belong, created create,
        repeated repeat, visited visit, united unite, settled settle, required require, offered
        offer, developed develop, travelled travel, enrolled enroll, cut cut, found find, founded
        found, lay lie, laid lay, panicked panic, hanged hang, re-elected re-elect, invaded invade,
        focused focus, resigned resign, raised raise""",
    "VBN": "undergone undergo, been be, sworn swear, stolen steal, injured injure, seized seize, held hold",
    "VBZ": """is be, has have, does do, says say, passes pass, goes go, watches watch, tries try, closes close,
        dies die, lies lie, uses use, fixes fix, pushes push""",
    "VBG": """making make, running run, dying die, lying lie, seeing see, saying say, using use, meeting meet,
        beginning begin, planning plan, writing write, falling fall, freeing free, studying study""",
    "VBP": "are be, have have, say say, 're be",
    "VB": "uphold uphold, be be",
    "MD": "ca can, wo will, 'll will, may may, could could",
    "NNS": """inquiries inquiry, men man, women woman, children child, people person, lives life, wives wife,
        knives knife, crises crisis, species species, aircraft aircraft, personnel personnel, police
        police, series series, boxes box, churches church, houses house, losses loss, heroes hero,
        criteria criterion, buses bus, days day, headquarters headquarters, policemen policeman,
        caches cache, viruses virus, causes cause, prizes prize, earnings earnings, 1990s 1990s""",
    "RB": "n't not, soon soon",
    "NN": "war war, news news",
    "NNP": "Paris Paris",
    "NNPS": "Americans American, Democrats Democrat, Netherlands Netherlands, Philippines Philippines",
}


@pytest.mark.parametrize(
    ("tag", "word", "expected"), [(tag, *pair.split()) for tag, pairs in CASES.items() for pair in pairs.split(",")]
)
def test_lemmas(tag: str, word: str, expected: str) -> None:
    assert lemma(word, tag) == expected


def test_every_irregular_form_has_its_verb() -> None:
    assert {form: lemma(form, "VBD") for form in PASTS} == PASTS
    assert {form: lemma(form, "VBN") for form in PARTICIPLES} == PARTICIPLES
