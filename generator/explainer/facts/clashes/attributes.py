"""What is told of one named person, firm or thing beside its name: whose it is, what he is by profession.

"US firm Transocean" and "Swiss-based Transocean", "Dr Lee, an archaeologist" and "arachnologist Dr Lee". Only what one
can be alone is compared, and only between sources of which each keeps to its word.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator

from ...core.model import Annotated, Name
from ...grammar.lexicon import lexical_relations as lexicon
from ...lang.en.attributes import COUNTRIES_IN_SHORT, FORMER, FORMS_OF_ADDRESS, SCIENTISTS
from ...lang.en.countries import COUNTRY_OF
from ...lang.en.generic_nouns import ROLES_OF_PEOPLE
from ..disputes.corpus import Corpus
from ..disputes.sides import in_order
from ..model.candidate import Candidate, Side
from ..statements.entities import join_names
from .passages import Passages

_COUNTRY = "|".join(
    sorted(map(re.escape, {*COUNTRY_OF, *COUNTRY_OF.values(), *COUNTRIES_IN_SHORT}), key=lambda w: (-len(w), w))
)
_ROLE = "|".join(sorted(ROLES_OF_PEOPLE, key=lambda w: (-len(w), w)))
_TITLE = rf"(?:(?:{FORMS_OF_ADDRESS})\.? )*"
_HOME_BEFORE = re.compile(
    rf"\b({_COUNTRY})(?:(?:-based|-owned|-run)(?: [a-z-]+){{0,3}}| (?:[a-z-]+ ){{0,2}}(?:{_ROLE})) {_TITLE}$"
)
_HOME_BEHIND = re.compile(
    rf"(?:,? (?:based|headquartered) in ({_COUNTRY})\b|, an? ({_COUNTRY})(?:-based)? (?:[a-z-]+ ){{0,2}}(?:{_ROLE})\b)"
)
_WORK_BEFORE = re.compile(rf"\b([A-Za-z]+) {_TITLE}$")
_WORK_BEHIND = re.compile(r",? (?:an?|the|is an?|was an?) (?:[a-z-]+ ){0,2}?([A-Za-z]+)\b")
_FORMER = re.compile(FORMER, re.I)
_CLASSES = frozenset(("profession", "public office", "military rank"))
_NEAR = 60
_Told = dict[str, dict[str, list[str]]]
"""Value -> source -> claims."""


def differing_attributes(corpus: Corpus) -> list[Candidate]:
    """Homes, then professions, each in order of the first claim."""
    kinds: tuple[tuple[str, Callable[[str, int, int], str], Callable[[str, str], bool]], ...] = (
        ("Where {} is from", _home, lambda a, b: a != b),
        ("What {} is by profession", _work, _other_work),
    )
    joined = join_names(corpus.sources)
    passages = Passages(corpus)
    found = []
    for about, read, differ in kinds:
        told: dict[str, _Told] = defaultdict(lambda: defaultdict(lambda: defaultdict(list)))
        for seen, mention in _mentions(corpus.sources):
            value = read(seen.document.text, mention.start, mention.end)
            claims = passages.claims_at(seen.document.id, mention.start, mention.end) if value else []
            if claims:
                told[joined.get(mention.name, mention.name)][value][seen.document.id] += claims
        for name, values in told.items():
            if sides := _rivals(values, differ):
                found.append(Candidate(about.format(name), "nature", sides))
    return in_order(found, corpus.groups)


def _mentions(sources: tuple[Annotated, ...]) -> Iterator[tuple[Annotated, Name]]:
    for seen in sources:
        for name in seen.names:
            if name.kind != "place":
                yield seen, name


def _rivals(values: _Told, differ: Callable[[str, str], bool]) -> tuple[Side, ...]:
    """A side for each value that another excludes, told by sources that tell no other."""
    keeps = {
        v: {s: c for s, c in by.items() if sum(s in other for other in values.values()) == 1}
        for v, by in values.items()
    }
    kept = {value: by for value, by in keeps.items() if by}
    rivals = [v for v in kept if any(differ(v, other) for other in kept if other != v)]
    sides = []
    taken: set[str] = set()
    for value in rivals:
        claims = [c for mine in kept[value].values() for c in mine if c not in taken]
        taken.update(claims)
        if claims:
            sides.append(Side(value, tuple(dict.fromkeys(claims))))
    return tuple(sides) if len(sides) > 1 else ()


def _home(text: str, start: int, end: int) -> str:
    before = _HOME_BEFORE.search(text, max(0, start - _NEAR), start)
    behind = _HOME_BEHIND.match(text, end, end + _NEAR)
    word = before[1] if before else next(filter(None, behind.groups()), "") if behind else ""
    return COUNTRIES_IN_SHORT.get(word) or COUNTRY_OF.get(word, word)


def _work(text: str, start: int, end: int) -> str:
    before = _WORK_BEFORE.search(text, max(0, start - _NEAR), start)
    behind = _WORK_BEHIND.match(text, end, end + _NEAR)
    for match in (before, behind):
        if match and _is_work(word := match[1].lower()) and not _FORMER.search(text, match.start() - 12, match.end()):
            return word
    return ""


def _is_work(word: str) -> bool:
    return word.endswith(SCIENTISTS) or any(
        lexicon.exclusive(word, other) in _CLASSES
        for other in ("nurse", "doctor", "mayor", "governor", "private", "corporal")
    )


def _other_work(a: str, b: str) -> bool:
    return a != b and (lexicon.exclusive(a, b) in _CLASSES or (a.endswith(SCIENTISTS) and b.endswith(SCIENTISTS)))
