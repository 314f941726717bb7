"""A clause without a finite verb gets the one that its tagger took for a plural noun or a participle.

A greedy tagger looks at a few words; that a clause needs a finite verb shows only at its end: "The government plans
to raise
taxes", "After the volcano erupted, villagers fled". Only one word of a stretch is read anew, and only where it can
be a verb.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...lang.en.clause_words import ALSO_PREPOSITIONS, OBJECT_CONTROL, SUBJECT_CONTROL, SUBORDINATORS
from ...lang.en.irregular_verbs import PARTICIPLES, PASTS
from ..tagging.lemmas import lemma
from ..tagging.tagger import possible_tags
from .model import Tagged

_FINITE = frozenset({"MD", "VBD", "VBZ", "VBP"})
_NOMINAL = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP"})
_OBJECT_OPENERS = frozenset({"DT", "PRP", "PRP$", "CD", "$"})
_OBJECT_FORMS = frozenset({"them", "him", "me", "us"})
_CLAUSAL = frozenset({"after", "before", "since", "until", "till"})
_AUXILIARIES = frozenset({"be", "have", "get"})


def supply_verbs(tokens: Sequence[Tagged]) -> tuple[Tagged, ...]:
    """The tokens, with the tag of a noun or participle changed where its clause has no other finite verb."""
    tokens = [_named(tokens, k) if k == 0 else _possible(tokens, k) for k in range(len(tokens))]
    mended = list(tokens)
    if not tokens or tokens[-1].tag not in (".", "''", '"'):
        return tuple(tokens)
    stretches = tuple(_stretches(tokens))
    main = (k for begin, end in stretches if not _is_opener(tokens, begin) for k in range(begin, end))
    alone = not any(tokens[k].tag in _FINITE for k in main)
    for begin, end in stretches:
        if any(tokens[k].tag in _FINITE for k in range(begin, end)):
            continue
        opened = _is_opener(tokens, begin)
        for k in range(begin + 1, end):
            past = _lost_past(tokens, k) or ((opened or alone) and _past(tokens, begin, k, end))
            if past or _third_person(tokens, k, end, opened):
                penn = "VBZ" if not past and tokens[k].tag == "NNS" else "VBD"
                mended[k] = replace(tokens[k], tag=penn, lemma=lemma(tokens[k].text, penn))
                break
    return tuple(mended)


def _named(tokens: Sequence[Tagged], k: int) -> Tagged:
    """A word that no training text had, with a capital and right before a finite verb, is a name: "Globex did not"."""
    token = _possible(tokens, k)
    unknown = token.text[:1].isupper() and not possible_tags(token.text.lower())
    before_verb = k + 1 < len(tokens) and tokens[k + 1].tag in _FINITE
    return replace(token, tag="NNP", lemma=token.text) if unknown and before_verb else token


def _opens_with_plural(tokens: Sequence[Tagged], k: int) -> bool:
    """'Villagers say the dam ...': nothing but a plural noun phrase stands before, so no infinitive can come."""
    before = tokens[k - 1]
    begin = max((j + 1 for j in range(k) if tokens[j].tag in (",", "''", '"')), default=0)
    plural = before.tag in ("NNS", "NNPS") or before.text.lower() in ("i", "we", "you", "they")
    return plural and all(t.tag in ("DT", "JJ", "NN", "NNP", "PRP$", "CD", before.tag) for t in tokens[begin:k])


def _base_form(tokens: Sequence[Tagged], k: int) -> bool:
    """A verb's base form, and a noun by its tag only where what follows is no noun of a compound's."""
    after = tokens[k + 1].text.lower() if k + 1 < len(tokens) else ""
    known = bool({"VB", "VBP", "v"} & set(possible_tags(tokens[k].text.lower())))
    return tokens[k].tag == "VB" or (known and (tokens[k].tag == "UH" or after == "that"))


def _only_past(word: str) -> bool:
    tags = possible_tags(word.lower())
    return tags[:1] == ("VBD",) and "NN" not in tags and word.lower() in PASTS


def _helped(tokens: Sequence[Tagged], k: int) -> bool:
    by = k + 1 < len(tokens) and tokens[k + 1].text.lower() == "by"
    return by or any(tokens[j].lemma.lower() in _AUXILIARIES for j in range(max(0, k - 3), k))


def _possible(tokens: Sequence[Tagged], k: int) -> Tagged:
    """The token with another tag where its own cannot be.

    No verb stands right behind a possessive or before another verb's past, and 'said' without auxiliary is a past.
    """
    token = tokens[k]
    if token.tag == "VBN" and token.text.lower() == "said" and not _helped(tokens, k):
        return replace(token, tag="VBD")
    only_past = token.text.lower() in PASTS and token.text.lower() not in PARTICIPLES
    if token.tag == "VBD" and k and tokens[k - 1].text.lower() in _OBJECT_FORMS and not only_past:
        return replace(token, tag="VBN")
    if token.tag == "VBD" and not only_past and _qualified(tokens, k):
        return replace(token, tag="VBN")
    follower = tokens[k + 1].tag if k + 1 < len(tokens) else ""
    if token.text == "since" and k and tokens[k - 1].lemma.lower() == "have" and follower == "VBN":
        return replace(token, tag="RB")
    if token.tag == "VBN" and k and _wanted_to(tokens, k):
        return replace(token, tag="VBD")
    if token.tag in ("VB", "UH", "NN") and k and _opens_with_plural(tokens, k) and _base_form(tokens, k):
        return replace(token, tag="VBP", lemma=lemma(token.text, "VBP"))
    if token.tag in ("NN", "JJ") and k and tokens[k - 1].tag == "NN" and _only_past(token.text):
        return replace(token, tag="VBD", lemma=lemma(token.text, "VBD"))
    if token.tag == "DT" and token.text == "that" and follower in ("NNP", "NNS", "NNPS"):
        return replace(token, tag="IN")
    if token.tag == "NNS" and k and tokens[k - 1].text.lower() == "who" and _may_be_verb(token.text):
        return replace(token, tag="VBZ", lemma=lemma(token.text, "VBZ"))
    if token.text.lower() == "ought":
        return replace(token, tag="MD")
    if token.tag == "PRP" and k and tokens[k - 1].tag == "DT":
        return replace(token, tag="NN")
    if token.tag not in ("VB", "VBP", "VBZ") or token.lemma.lower() in _AUXILIARIES or k == 0:
        return token
    after = tokens[k + 1].tag if k + 1 < len(tokens) else ""
    owned = tokens[k - 1].tag == "POS"
    doubled = token.tag == "VBZ" and token.text.islower() and token.lemma.lower() != "do"
    doubled = doubled and (after in ("VBD", "MD") or tokens[k - 1].tag == "VBD")
    if not owned and not doubled:
        return token
    penn = "NNS" if token.tag == "VBZ" else "NN"
    return replace(token, tag=penn, lemma=lemma(token.text, penn))


def _qualified(tokens: Sequence[Tagged], k: int) -> bool:
    """'The most recently reported case': a participle with its adverbs between a determiner and a noun."""
    begin = k
    while begin and tokens[begin - 1].tag in ("RB", "RBR", "RBS"):
        begin -= 1
    noun = k + 1 < len(tokens) and tokens[k + 1].tag in ("NN", "NNS", "NNP", "JJ")
    return begin < k and begin > 0 and noun and tokens[begin - 1].text.lower() in ("the", "a", "an")


def _wanted_to(tokens: Sequence[Tagged], k: int) -> bool:
    """'Governments needed to accept that': its subject is to do it, and it has no passive of that kind."""
    infinitive = [token.tag for token in tokens[k + 1 : k + 3]] == ["TO", "VB"]
    opener = next((j for j in range(k + 1, len(tokens)) if _is_opener(tokens, j)), len(tokens))
    if any(token.tag in _FINITE for token in tokens[k:opener]):
        return False  # 'Workers needed to run the plant were sent home'
    wants = tokens[k].lemma.lower() in SUBJECT_CONTROL - OBJECT_CONTROL
    return infinitive and wants and tokens[k - 1].tag in ("NNS", "NNP", "NNPS", "PRP") and not _helped(tokens, k)


def _stretches(tokens: Sequence[Tagged]) -> Iterator[tuple[int, int]]:
    """Token ranges between subordinators, semicolons, and the comma behind a clause in front."""
    begin, opened = 0, False
    for k, token in enumerate(tokens):
        comma = opened and token.tag == ","
        if _is_opener(tokens, k) or comma or token.text == ";":
            if k > begin:
                yield begin, k
            begin, opened = (k + 1, False) if comma or token.text == ";" else (k, True)
    if begin < len(tokens):
        yield begin, len(tokens)


def _is_opener(tokens: Sequence[Tagged], k: int) -> bool:
    low = tokens[k].text.lower()
    if tokens[k].tag in ("WRB", "WDT", "WP"):
        return True
    if tokens[k].tag != "IN" or low not in SUBORDINATORS:
        return False
    return k == 0 or low not in ALSO_PREPOSITIONS or (low in _CLAUSAL and _clause_follows(tokens, k + 1))


def _clause_follows(tokens: Sequence[Tagged], k: int) -> bool:
    """Is it nothing but a subject and a finite verb that comes next: "until the storm had passed"?"""
    while k < len(tokens) and tokens[k].tag in ("DT", "JJ", "PRP$", "CD", "POS", *_NOMINAL):
        k += 1
    return k < len(tokens) and tokens[k].tag in _FINITE and tokens[k - 1].tag in _NOMINAL


def _third_person(tokens: Sequence[Tagged], k: int, end: int, opened: bool) -> bool:
    """A plural noun that may be a verb, between its subject and an object, infinitive or the clause's end."""
    if tokens[k].tag != "NNS" or not tokens[k].text.islower():
        return False
    if tokens[k - 1].text.lower() in ("he", "she", "it"):
        return _may_be_verb(tokens[k].text)
    before = k - 2 if k > 1 and tokens[k - 1].tag == "RB" else k - 1
    if tokens[before].tag not in ("NN", "NNP"):
        return False
    after = tokens[k + 1].tag if k + 1 < len(tokens) else ""
    infinitive = after == "TO" and k + 2 < len(tokens) and tokens[k + 2].tag == "VB"
    adverbial = end < len(tokens) and tokens[end].tag == "IN" and tokens[end].text.lower() != "that"
    closes = k + 1 == end and (adverbial or (opened and after == ","))
    opens = after in _OBJECT_OPENERS or (after == "NNP" and before < k - 1)
    return (opens or infinitive or closes) and _may_be_verb(tokens[k].text)


def _lost_past(tokens: Sequence[Tagged], k: int) -> bool:
    """A word that is mostly a past, tagged as a noun: 'the price rose'; or any past between a subject and an object."""
    likely = possible_tags(tokens[k].text.lower())
    behind = tokens[k + 1].tag if k + 1 < len(tokens) else ""
    between = tokens[k - 1].tag in _NOMINAL and behind in ("DT", "PRP$")
    if tokens[k].text in PASTS and tokens[k].tag in ("NN", "JJ", "RB", "VB", "VBP", "VBN") and between:
        return True
    if tokens[k].tag not in ("NN", "JJ") or tokens[k - 1].tag in ("DT", "PRP$", "POS", "IN", "CD"):
        return False
    after = tokens[k + 1].tag if k + 1 < len(tokens) else ""
    return after not in _NOMINAL and likely[:1] == ("VBD",)


def _may_be_verb(word: str) -> bool:
    base = lemma(word, "VBZ")
    return "VBZ" in possible_tags(word) or bool({"VB", "VBP", "v"} & set(possible_tags(base)))


def _past(tokens: Sequence[Tagged], begin: int, k: int, end: int) -> bool:
    """A participle without auxiliary behind its subject, in a clause that a subordinator opens."""
    if tokens[k].tag != "VBN" or tokens[k - 1].tag not in _NOMINAL:
        return False
    if any(tokens[j].lemma.lower() in _AUXILIARIES for j in range(begin, k)):
        return False
    word = tokens[k].text.lower()
    past = word in PASTS or (word.endswith("ed") and word not in PARTICIPLES)
    preposition = tokens[begin].text.lower() in ALSO_PREPOSITIONS
    by = k + 1 < len(tokens) and tokens[k + 1].text.lower() == "by"
    return past and not by and (not preposition or k + 1 >= end - 1)
