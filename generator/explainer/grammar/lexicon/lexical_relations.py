"""How two words stand to each other: same act, opposites, converses, or members of a class that exclude each other.

Each answer is about two lemmas in the senses that news gives them most; whether a text uses them so, the roles of its
clauses tell. A pair that the tables call both the same and opposite ("drop": to fall, to abandon) is called neither.
Lemmas are in lower case; a verb with a particle has a blank ("call off"). The tables stand in `lang.en`.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import Literal

from ...lang.en import oppositions, wordnet_antonyms
from ...lang.en.converses import CONVERSES, SYMMETRIC
from ...lang.en.exclusive_classes import EXCLUSIVE_CLASSES
from ...lang.en.verb_classes import GENERAL
from ...lang.en.verb_classes_public import PUBLIC_LIFE
from ...lang.en.verb_nouns import VERB_NOUNS
from ...lang.en.wordnet_verb_nouns import WORDNET_VERB_NOUNS

Part = Literal["verb", "noun", "adjective", "adverb"]
RoleMapping = tuple[tuple[str, str], ...]
"""(role of the first predicate, role of the second that the same participant plays), as ("agent", "recipient")."""

_PARTS: tuple[Part, ...] = ("verb", "noun", "adjective", "adverb")
_OPPOSITIONS: tuple[tuple[Part, dict[str, str]], ...] = (
    ("verb", oppositions.OPPOSITE_VERBS),
    ("noun", oppositions.OPPOSITE_NOUNS),
    ("adjective", oppositions.OPPOSITE_ADJECTIVES),
    ("adverb", oppositions.OPPOSITE_ADVERBS),
)
_ANTONYMS_BY_PART: tuple[tuple[Part, str], ...] = (
    ("verb", wordnet_antonyms.ANTONYM_VERBS),
    ("noun", wordnet_antonyms.ANTONYM_NOUNS),
    ("adjective", wordnet_antonyms.ANTONYM_ADJECTIVES),
    ("adverb", wordnet_antonyms.ANTONYM_ADVERBS),
)


def _words(listed: str) -> list[str]:
    return [word.replace("_", " ") for word in listed.split()]


def _verbs_of_nouns() -> dict[str, tuple[str, ...]]:
    verbs: dict[str, list[str]] = defaultdict(list)
    for entry in (WORDNET_VERB_NOUNS + VERB_NOUNS).split():
        verb, nouns = entry.split(":")
        for noun in nouns.split(","):
            verbs[noun].append(verb.replace("_", " "))
    return {noun: tuple(sorted(set(listed))) for noun, listed in verbs.items()}


_VERBS = _verbs_of_nouns()


def _acts() -> dict[str, frozenset[int | str]]:
    """Verb or noun of a verb -> the acts it may tell: numbers of classes of verbs, and the verbs themselves."""
    acts: dict[str, set[int | str]] = defaultdict(set)
    for number, listed in enumerate((*GENERAL.values(), *PUBLIC_LIFE.values())):
        for verb in _words(listed):
            acts[verb] |= {number, verb}
    of_nouns = {noun: {act for verb in verbs for act in (verb, *acts.get(verb, ()))} for noun, verbs in _VERBS.items()}
    return {word: frozenset({word} | acts.get(word, set()) | of_nouns.get(word, set())) for word in (*acts, *of_nouns)}


_ACTS = _acts()


def _sides() -> dict[tuple[Part, str], tuple[frozenset[str], frozenset[str]]]:
    """(part of speech, word) -> names of the dimensions in which it stands on the one and on the other side.

    A noun stands where all its verbs do, unless the other side lists it.
    """
    places: dict[tuple[Part, str], tuple[set[str], set[str]]] = defaultdict(lambda: (set(), set()))
    for part, table in _OPPOSITIONS:
        for name, listed in table.items():
            for side, words in enumerate(listed.split("/")):
                for word in _words(words):
                    places[part, word][side].add(name)
    for noun, verbs in _VERBS.items():
        for side in (0, 1):
            for name in set.intersection(*(places["verb", verb][side] for verb in verbs)):
                facing = oppositions.OPPOSITE_NOUNS.get(name, "/").split("/")[1 - side]
                if noun not in _words(facing):
                    places["noun", noun][side].add(name)
    return {key: (frozenset(one), frozenset(other)) for key, (one, other) in places.items()}


def _antonyms() -> frozenset[tuple[Part, str, str]]:
    pairs: set[tuple[Part, str, str]] = set()
    for part, listed in _ANTONYMS_BY_PART:
        for pair in _words(listed):
            one, other = pair.split("/")
            pairs |= {(part, one, other), (part, other, one)}
    return frozenset(pairs)


_SIDES = _sides()
_ANTONYMS = _antonyms()
_LASTING = frozenset(oppositions.LASTING)
_NOWHERE: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())


def _converse_roles() -> dict[tuple[str, str], RoleMapping]:
    roles: dict[tuple[str, str], RoleMapping] = {}
    for row in CONVERSES:
        forth = tuple((a, b) for a, b in (role.split(":") for role in row.roles.split()))
        back = tuple((b, a) for a, b in forth)
        for one in _words(row.one):
            for other in _words(row.other):
                roles[one, other], roles[other, one] = forth, back
    return roles


_CONVERSES = _converse_roles()


def _verbs_beside() -> dict[str, frozenset[tuple[str, ...]]]:
    """Verb -> the pairs and dimensions that it stands in with its opposites and converses."""
    beside: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for part, one, other in _ANTONYMS:
        if part == "verb":
            beside[one].add((min(one, other), max(one, other)))
    for one, other in _CONVERSES:
        beside[one].add((min(one, other), max(one, other)))
    for (part, word), (mine, its) in _SIDES.items():
        if part == "verb":
            beside[word].update((name,) for name in mine | its)
    return {verb: frozenset(found) for verb, found in beside.items()}


_BESIDE = _verbs_beside()
_SYMMETRIC = frozenset(_words(SYMMETRIC))


def _members() -> dict[str, dict[str, str]]:
    """Word -> {class: the member of the class that it names}; words for one member name the first of them."""
    members: dict[str, dict[str, str]] = defaultdict(dict)
    for name, listed in EXCLUSIVE_CLASSES.items():
        for member in _words(listed):
            names = member.split("=")
            for word in names:
                members[word][name] = names[0]
    return dict(members)


_MEMBERS = _members()


def is_verb(words: str) -> bool:
    """Do the tables list the words as a verb ("stay open", "find guilty")?"""
    return words in _ACTS or ("verb", words) in _SIDES


def has_opposite(adjective: str) -> bool:
    """Does an adjective stand on a side of a dimension, or in a class whose members exclude each other?"""
    return ("adjective", adjective) in _SIDES or adjective in _MEMBERS


def is_classed(word: str) -> bool:
    """Does it name a member of a class whose members exclude each other?"""
    return word in _MEMBERS


def verbs_of(noun: str) -> tuple[str, ...]:
    """The verbs whose act the noun names, in the order of the alphabet: "closure" -> close, shut down; () if none."""
    return _VERBS.get(noun, ())


@lru_cache(maxsize=1 << 15)
def bonds(word: str) -> frozenset[object]:
    """What two words have in common wherever one of them may tell, as a verb or as the noun of one, the same act as the
    other, its converse or its opposite: what shares none of them can be passed over.

    >>> bonds("closure").isdisjoint(bonds("open")), bonds("closure").isdisjoint(bonds("sell"))
    (False, True)
    """
    found: set[object] = {word, *_ACTS.get(word, ())}
    return frozenset(found.union(*(_BESIDE.get(verb, ()) for verb in (word, *verbs_of(word)))))


def _one_act(a: str, b: str) -> bool:
    return not _ACTS.get(a, frozenset({a})).isdisjoint(_ACTS.get(b, frozenset({b})))


def _opposite(a: str, b: str, part: Part) -> bool:
    (one, other), (its_one, its_other) = _SIDES.get((part, a), _NOWHERE), _SIDES.get((part, b), _NOWHERE)
    return not (one.isdisjoint(its_other) and other.isdisjoint(its_one)) or (part, a, b) in _ANTONYMS


@lru_cache(maxsize=1 << 15)
def same_predicate(a: str, b: str) -> bool:
    """May both words, each a verb or the noun of a verb, report one act? So for two words of one class of verbs.

    It does not carry over a third word: "fire" is "dismiss" and "open fire", which are no one act.

    >>> same_predicate("closure", "shut down"), same_predicate("arrest", "kill")
    (True, False)
    """
    return a == b or (_one_act(a, b) and not any(_opposite(a, b, part) for part in ("verb", "noun")))


@lru_cache(maxsize=1 << 15)
def opposed(a: str, b: str, part: Part | None = None) -> bool:
    """Does the one word exclude the other, of the same thing at the same time?

    `part` is the part of speech of both; without it any in which both stand on the two sides.

    >>> opposed("approve", "veto", "verb"), opposed("visit", "leave", "verb")
    (True, False)
    """
    parts = _PARTS if part is None else (part,)
    return a != b and any(_opposite(a, b, each) for each in parts) and not _one_act(a, b)


def lasting(part: Part, word: str) -> frozenset[str]:
    """The dimensions of states for good in which a word stands: two that stand in none together are no deed and the
    state after it."""
    mine, its = _SIDES.get((part, word), _NOWHERE)
    return (mine | its) & _LASTING


@lru_cache(maxsize=1 << 15)
def state_after(verb: str, adjective: str) -> Literal["", "same", "opposed"]:
    """Is what the adjective says the state in which the verb leaves somebody for good, or does that exclude it?

    >>> state_after("die", "dead"), state_after("die", "alive"), state_after("die", "wealthy")
    ('same', 'opposed', '')
    """
    mine, its = _SIDES.get(("verb", verb), _NOWHERE), _SIDES.get(("adjective", adjective), _NOWHERE)
    if not _LASTING.isdisjoint(mine[0] & its[0] | mine[1] & its[1]):
        return "same"
    return "opposed" if not _LASTING.isdisjoint(mine[0] & its[1] | mine[1] & its[0]) else ""


def converse(a: str, b: str) -> RoleMapping | None:
    """The roles of `a` with those of `b`, if both tell one event from two of its participants; None if not.

    >>> converse("buy", "sell")[0]
    ('agent', 'recipient')
    """
    return _CONVERSES.get((a, b))


def symmetric(a: str) -> bool:
    """Is "X a Y" (or "X a with Y") the same statement as "Y a X"? A noun of such a verb counts as the verb."""
    return a in _SYMMETRIC or not _SYMMETRIC.isdisjoint(verbs_of(a))


@lru_cache(maxsize=1 << 15)
def exclusive(a: str, b: str) -> str | None:
    """The name of a class in which the words name two members that exclude each other in one slot; None if none.

    >>> exclusive("spider", "mite"), exclusive("mum", "mother")
    ('animal', None)
    """
    mine, its = _MEMBERS.get(a, {}), _MEMBERS.get(b, {})
    shared = [name for name in mine if name in its]
    if any(mine[name] == its[name] for name in shared):
        return None
    return next(iter(shared), None)


def members(name: str) -> tuple[str, ...]:
    """The words of a class, in the order of the alphabet.

    >>> "hammer" in members("weapon")
    True
    """
    return tuple(sorted(word for word, classes in _MEMBERS.items() if name in classes))
