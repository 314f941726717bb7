"""What a number counts: the head noun behind it and, for people, what happens to them.

'killed 81 people', '81 deaths' and 'the death toll reached 81' must come out alike, or sources cannot be compared; so
a number of people takes the name of the event that governs it. No parser is used: English puts the head of a counted
noun phrase at its first plural, and governing verbs stand close by in the same clause.
"""

from __future__ import annotations

from typing import NamedTuple

from ...grammar.inflection import may_be_plural, singular
from ...lang.en.numbers import (
    BEFORE_EVENT,
    BRIDGES,
    COUNTED_BY_OF,
    COUNTED_DETERMINERS,
    COUNTED_EVENTS,
    FURTHER,
    ITSELF,
    NO_VERB,
    PEOPLE,
    PHRASE_ENDS,
    QUALIFIERS,
    REACHES,
    RELATIONS,
    RISES,
)
from .numerals import Token, low

_CLASS = {word: name for name, words in COUNTED_EVENTS.items() for word in words}
_STOP = PHRASE_ENDS | (RISES - {"cut", "increase", "rise"})
_BARRIER = frozenset(',;:()—–.“”"?!') | {"but", "while", "although", "whereas", "which", "because"}
_SELF_STANDING = frozenset("died die dies dead perished drowned contracted".split())
_VERBS = frozenset(w for w in _CLASS if w not in ITSELF) | {"killed", "injured", "wounded", "arrested", "detained"}
_VERBS -= NO_VERB
_NEUTRAL = frozenset({"hospital", "lives", "positive", "toll", "case", "cases"})
_BOUNDING = BRIDGES - {"to", "from", "at"}
_HYPHENED = frozenset({"strong", "plus", "odd"})
"""Behind a number and a hyphen, and still before the noun: '300-strong crowds'."""
_NEAR, _FAR, _TOLL = 5, 12, 20
_MODIFIERS = 7


class Counted(NamedTuple):
    noun: str
    """Lower-case singular, with its qualifier ('suspected case'); empty where unknown."""
    stop: int
    """Index of the token after the noun phrase."""
    people: bool


def count(text: str, line: list[Token], first: int, stop: int, loose: bool) -> Counted:
    """What the number over tokens `[first, stop)` counts. `loose`: a singular head will do ('a $5m deal')."""
    head, end, modifiers = _head(text, line, stop, loose)
    noun = singular(head) if may_be_plural(head) else head
    people = noun in PEOPLE or (head != "" and may_be_plural(head) and text[line[end - 1].start].isupper())
    if people and noun not in PEOPLE:
        noun = "person"
    event = ""
    ill = next((m for m in modifiers if m in _CLASS and m not in _NEUTRAL), "")
    if people and ill:
        event = _CLASS[ill]
    elif head in ITSELF or (head in _CLASS and not people):
        event = _CLASS[head]
    elif people or (not head and not loose):
        event = _governed(line, first, end)
    if not event and not head and not loose:
        head, modifiers = _subject(text, line, first)
        noun = singular(head)
        event = _CLASS[head] if head in ITSELF else ""
    if event and not (event == "case" and head == "cases" and _is_lawsuit(line, end)):
        noun = event
        before = [w.low for w in line[max(0, first - 3) : first]]
        further = bool(FURTHER & set(modifiers)) or bool((FURTHER - {"more"}) & set(before))
        noun = _qualified(text, noun, modifiers, further, line, (first, end))
    return Counted(noun, end, people or bool(event))


def _head(text: str, line: list[Token], index: int, loose: bool) -> tuple[str, int, list[str]]:
    """(head noun as written in lower case, index after it, its modifiers)."""
    begin = index
    if low(line, index) in {"or", "and"} and low(line, index + 1) in {"more", "so", "fewer", "less"}:
        index += 2
    if low(line, index) == "-" and low(line, index + 1) not in _HYPHENED and _is_word(line, index + 1):
        return line[index + 1].low, index + 2, []
    index = _noun_phrase(line, index)
    modifiers: list[str] = []
    while index < len(line) and len(modifiers) < _MODIFIERS:
        if _is_inside_name(text, line, index, named=bool(modifiers)):
            index += 1
            continue
        word = line[index].low
        if _ends_phrase(text, line[index], modifiers, loose):
            break
        if may_be_plural(word) or word in ITSELF:
            index = _last_plural(line, index)
            joined = low(line, index + 1) == "-" and line[index + 1].start == line[index].end
            if not joined:
                return line[index].low, index + 1, modifiers
        modifiers.append(word)
        index += 1
    if loose and modifiers and text[line[index - 1].start].islower():
        return modifiers[-1], index, modifiers[:-1]
    return "", begin, modifiers[:1] if modifiers[:1] == ["more"] else []


def _is_word(line: list[Token], index: int) -> bool:
    return index < len(line) and line[index].kind == "w"


def _noun_phrase(line: list[Token], index: int) -> int:
    """Where the noun phrase begins: behind 'of the' and '-strong'."""
    if low(line, index) == "of":
        index += 1
        while low(line, index) in COUNTED_DETERMINERS:
            index += 1
    elif low(line, index) == "-" and low(line, index + 1) in _HYPHENED:
        index += 2
    return index


def _is_inside_name(text: str, line: list[Token], index: int, *, named: bool) -> bool:
    """A hyphen or slash right behind a word, or the number of a name in front of the noun ('Airbus 380 jets')."""
    token, before = line[index], line[index - 1]
    if token.kind == "s":
        return token.low in "-‑/" and token.start == before.end
    return token.kind == "n" and named and text[before.start].isupper()


def _ends_phrase(text: str, token: Token, modifiers: list[str], loose: bool) -> bool:
    """Is the token no part of the noun phrase that has these modifiers so far?"""
    if token.kind != "w" or (token.low in _STOP and not text[token.start : token.end].isupper()):
        return True
    if not modifiers:
        return token.low in QUALIFIERS and text[token.start].isupper()
    return token.low.endswith("'s") or (loose and token.low.endswith(("ed", "ly")))


def _last_plural(line: list[Token], index: int) -> int:
    """The last of the plurals in a row that begins at `index`: 'sales figures'."""
    while index + 1 < len(line) and may_be_plural(low(line, index + 1)) and low(line, index + 1) not in _STOP:
        index += 1
    return index


def _governed(line: list[Token], first: int, stop: int) -> str:
    """The class of the event that the clause tells of the counted people."""
    after = low(line, stop)
    passive = after in BEFORE_EVENT or after == "people"
    right = happens(line, stop)
    if right and passive:
        return right
    return _left(line, first) or right


def _left(line: list[Token], first: int) -> str:
    """By the verb that the number follows ('killed at least'), a noun with 'of' ('the killing of') or a toll."""
    governing = True
    for distance, index in enumerate(range(first - 1, max(-1, first - 1 - _TOLL), -1)):
        word = line[index].low
        if word in _BARRIER or line[index].kind == "n":
            break
        if word in {"toll", "tolls"}:
            return "death"
        if not governing or word in BRIDGES:
            continue
        noun = low(line, index - 1)
        if word == "of" and distance == 0:
            return COUNTED_BY_OF.get(noun, "")
        if word == "in" and noun == "diagnosed":
            return _CLASS[noun]
        if word in _VERBS:
            return _CLASS[word]
        governing = False
    return ""


def _subject(text: str, line: list[Token], first: int) -> tuple[str, list[str]]:
    """(head, its modifiers) of what reached a bare number: 'the number of cases doubled to 40'."""
    at = first - 1
    while at > 0 and line[at].low in _BOUNDING:
        at -= 1
    if low(line, at) not in REACHES and not (low(line, at) in {"to", "at"} and low(line, at - 1) in RISES | REACHES):
        return "", []
    for index in range(at - 1, max(-1, at - 1 - _FAR), -1):
        word = line[index].low
        if word in _BARRIER or line[index].kind == "n":
            break
        object_of = {low(line, index - 1), low(line, index - 2) if low(line, index - 1) in COUNTED_DETERMINERS else ""}
        counted = low(line, index - 1) == "of" or low(line, index - 2) == "of"
        sized = counted and {"number", "total", "tally", "count"} & {low(line, index - n) for n in (2, 3)}
        countable = may_be_plural(word) or word in ITSELF
        if line[index].kind == "w" and countable and word not in _STOP and (sized or not object_of & RELATIONS):
            return word, [low(line, index - 1)]
    return "", []


def happens(line: list[Token], stop: int) -> str:
    """The class of what happens to the counted people by the words from token `stop` on; '' where nothing is told."""
    for index in range(stop, min(len(line), stop + _FAR)):
        word, before = line[index].low, low(line, index - 1)
        if word in _BARRIER or line[index].kind == "n" or word in {"and", "or"}:
            break
        if word == "hospital":
            if before in {"in", "to"}:
                return _CLASS[word]
        elif word in _CLASS and (
            index == stop or before in BEFORE_EVENT or before.endswith("ly") or word in _SELF_STANDING
        ):
            return _CLASS[word] if may_be_plural(word) is False or word in _SELF_STANDING else ""
    return ""


def _is_lawsuit(line: list[Token], end: int) -> bool:
    return low(line, end) in {"against", "before"} or (low(line, end) == "in" and low(line, end + 1) in {"court"})


def _qualified(
    text: str, noun: str, modifiers: list[str], further: bool, line: list[Token], phrase: tuple[int, int]
) -> str:
    """'death' -> 'further confirmed death', by the words in the noun phrase (tokens `phrase`) and close around it."""
    first, end = phrase
    near = _until_barrier(line, range(first - 1, max(-1, first - 1 - _NEAR), -1))
    if end < len(line) and not (line[end].low in QUALIFIERS and text[line[end].start].isupper()):
        near += _until_barrier(line, range(end, min(len(line), end + 6)))
    qualifier = next((QUALIFIERS[w] for w in modifiers if w in QUALIFIERS), "")
    qualifier = qualifier or next((QUALIFIERS[w] for w in near if w in QUALIFIERS and w != "possible"), "")
    return " ".join(part for part in ("further" if further else "", qualifier, noun) if part)


def _until_barrier(line: list[Token], indices: range) -> list[str]:
    found = []
    for index in indices:
        if line[index].low in _BARRIER or line[index].low in {"as", "and", "or"}:
            break
        found.append(line[index].low)
    return found
