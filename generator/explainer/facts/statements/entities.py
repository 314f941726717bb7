"""One name for one thing across all sources.

Within a document the text stages have joined short and long forms already. Here "WHO" of one article meets the "World
Health Organization" of another, "Altman" meets "Sam Altman", by rules that need no dictionary: equal letters, initials,
and a last word that belongs to one longer name only.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from ...core.model import Annotated
from ...lang.en.given_names import SHORT_FORMS
from ...lang.en.names import LEGAL_FORMS

_LEGAL_FORM = re.compile(rf",? (?:{'|'.join(sorted(LEGAL_FORMS))})(?: [A-Z]{{2,5}})?$", re.I)
"""At the end of the name of a firm, with the sign of its share where an agency adds it."""
_SMALL = frozenset(("of", "the", "and", "for", "de", "on", "in", "&"))


def join_names(sources: tuple[Annotated, ...]) -> dict[str, str]:
    """Every document-level name -> the name that stands for it in the whole corpus."""
    count: Counter[str] = Counter(name.name for seen in sources for name in seen.names)
    people = {name.name for seen in sources for name in seen.names if name.kind == "person"}
    spellings: dict[str, list[str]] = defaultdict(list)
    for name in count:
        spellings[_key(_in_full(name) if name in people else name)].append(name)
    chosen = {n: min(group, key=lambda n: (-count[n], n)) for group in spellings.values() for n in group}

    initials: dict[str, set[str]] = defaultdict(set)
    surnames: dict[str, set[str]] = defaultdict(set)
    for name in sorted(set(chosen.values())):
        parts = name.split()
        if len(parts) > 1:
            letters = [part[0] for part in parts if part.lower() not in _SMALL]
            if len(letters) > 1 and all(letter.isupper() for letter in letters):
                initials["".join(letters)].add(name)
            if name in people:
                surnames[parts[-1]].add(name)

    def longest(name: str) -> str:
        bare = name.replace(".", "")
        if bare.isupper() and len(initials.get(bare, ())) == 1:
            return next(iter(initials[bare]))
        if len(surnames.get(name, ())) == 1:
            return next(iter(surnames[name]))
        return name

    return {name: longest(chosen[name]) for name in sorted(count)}


def _in_full(person: str) -> str:
    """Without initials in the middle, and with the given name for its short form."""
    parts = [part for n, part in enumerate(person.split()) if not n or len(part.rstrip(".")) > 1]
    return " ".join((SHORT_FORMS.get(parts[0], parts[0]), *parts[1:])) if len(parts) > 1 else person


def _key(name: str) -> str:
    """What two spellings of one name share, whatever its case, full stops, article, s or z and legal form."""
    name = _LEGAL_FORM.sub("", name.replace(".", "")) or name
    return name.lower().replace(".", "").replace("isation", "ization").removeprefix("the ").strip()
