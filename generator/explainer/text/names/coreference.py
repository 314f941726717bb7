"""One canonical form for all mentions of a name in a document: acronyms, surnames, aliases joined to the long form."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import Literal

from ...core.model import Name
from ...lang.en import names as lexicon
from ...lang.en.names import SMALL_IN_NAMES
from .parts import Run

Kind = Literal["person", "organisation", "place", "other"]
_HEADS = lexicon.ORGANISATION_HEADS | lexicon.NATURAL
_FEATURES = frozenset("mount lake cape gulf bay river strait".split())


def canonical_names(text: str, runs: list[Run]) -> tuple[Name, ...]:
    """The runs as names. A short form that two long ones could own stays itself."""
    forms = _spelt(text, runs)
    kinds = _kinds(text, runs, forms)
    longer = _acronyms(text, runs, forms) | _surnames(runs, forms, kinds)
    chosen = []
    for run in runs:
        form = lexicon.ALIASES.get(forms[run], forms[run])
        form = longer.get(form, form)
        chosen.append(lexicon.ALIASES.get(form, form))
    for run, form in zip(runs, chosen, strict=True):
        if kinds.get(form, "other") == "other":
            kinds[form] = kinds.get(forms[run], "other")
    return tuple(Name(run.start, run.end, form, kinds[form]) for run, form in zip(runs, chosen, strict=True))


def _spelt(text: str, runs: list[Run]) -> dict[Run, str]:
    """Each run as written, but one in capitals as the document or the gazetteer writes it elsewhere."""
    forms = {run: " ".join(text[run.start : run.end].split()) for run in runs}
    usual: dict[str, str] = {}
    for form in forms.values():
        if not form.isupper():
            usual.setdefault(form.upper(), form)
    for run, form in forms.items():
        if form.isupper() and form not in lexicon.ALIASES:
            forms[run] = usual.get(form) or (form.title() if form.title() in lexicon.PLACES else form)
    return forms


def _acronyms(text: str, runs: list[Run], forms: dict[Run, str]) -> dict[str, str]:
    """Short -> long, by 'World Health Organization (WHO)', 'X, or CDC', else by unique initials."""
    joined: dict[str, str] = {}
    for left, right in pairwise(runs):
        between = text[left.end : right.start]
        if between not in {" (", ", or "}:
            continue
        one, two = forms[left], forms[right]
        if _is_acronym(two) and one[:1].lower() == two[:1].lower() and len(left.words) > 1:
            joined.setdefault(two, one)
        elif _is_acronym(one) and one[:1].lower() == two[:1].lower() and len(right.words) > 1:
            joined.setdefault(one, two)
    initials: dict[str, set[str]] = {}
    for run in runs:
        if len(run.words) > 2 and run.hint != "person":
            letters = "".join(w[0] for w in run.words if w.lower() not in SMALL_IN_NAMES).upper()
            initials.setdefault(letters, set()).add(forms[run])
    for form in sorted({f for f in forms.values() if _is_acronym(f) and len(f) > 2}):
        owners = initials.get(form.replace(".", ""), set())
        if len(owners) == 1:
            joined.setdefault(form, next(iter(owners)))
    return joined


def _is_acronym(form: str) -> bool:
    letters = form.replace(".", "")
    return 2 <= len(letters) <= 8 and letters.isupper() and letters.isalpha()


def _surnames(runs: list[Run], forms: dict[Run, str], kinds: dict[str, Kind]) -> dict[str, str]:
    """Surname, or model number, -> the longer name of the document that ends with it.

    A name not known as a person's lends its last word only to later mentions, as news does with surnames.
    """
    owners: dict[str, Counter[str]] = {}
    first: dict[str, int] = {}
    for run in runs:
        form = forms[run]
        first.setdefault(form, run.start)
        words = list(run.words)
        while len(words) > 1 and words[-1].lower() in lexicon.GENERATION:
            words.pop()
        last = words[-1]
        if len(words) < 2 or last.lower() in _HEADS or last.isdigit():
            continue
        if form in lexicon.PLACES or last in lexicon.PLACES or kinds.get(form) in {"organisation", "place"}:
            continue
        if kinds.get(form) == "person" or any(c.isdigit() for c in last) or all(w[1:].islower() for w in words):
            owners.setdefault(last, Counter())[form] += 1
    joined = {}
    for last, names in owners.items():
        whole = min(names, key=lambda n: (-names[n], -len(n), n))
        if not all(set(n.split()) <= set(whole.split()) or set(whole.split()) <= set(n.split()) for n in names):
            continue
        shorts = {n for n in names if n != whole}
        if kinds.get(whole) == "person" or first.get(last, 0) > first[whole] or any(c.isdigit() for c in last):
            shorts.add(last)
        joined.update(dict.fromkeys(sorted(shorts), whole))
    return joined


def _kinds(text: str, runs: list[Run], forms: dict[Run, str]) -> dict[str, Kind]:
    kinds: dict[str, Kind] = {}
    for run in runs:
        kind = _kind(text, run, forms[run])
        if kind != "other" and kinds.get(forms[run], "other") in {"other", "organisation"}:
            kinds[forms[run]] = kind
    return kinds


def _kind(text: str, run: Run, form: str) -> Kind:
    last = run.words[-1].lower()
    if form in lexicon.PLACES or lexicon.ALIASES.get(form) in lexicon.COUNTRIES:
        return "place"
    if form in lexicon.ALIASES:
        return "organisation"
    if run.hint == "person" or last in lexicon.GENERATION:
        return "person"
    if last in lexicon.NATURAL or run.words[0].lower() in _FEATURES:
        return "place"
    heads = {w.lower() for w in run.words} & lexicon.ORGANISATION_HEADS
    if last in lexicon.ORGANISATION_HEADS or (heads and ({"of", "for"} & set(run.words))):
        return "organisation"
    if _is_acronym(form) or run.hint == "organisation":
        return "organisation"
    follower = text[run.end : run.end + 16].split()[:1]
    if follower and text[run.end : run.end + 1] == " " and follower[0].strip(",.") in lexicon.BELONGINGS:
        return "organisation"
    leader = text[max(0, run.start - 24) : run.start].rstrip(" ,").rpartition(" ")[2].lower()
    if leader in lexicon.BODIES:
        return "organisation"
    if leader in lexicon.TITLES and 2 <= len(run.words) <= 4:
        return "person"
    if 2 <= len(run.words) <= 4 and run.words[0] in lexicon.GIVEN_NAMES:
        return "person"
    around = text[max(0, run.start - 5) : run.start], text[run.end : run.end + 6]
    if 2 <= len(run.words) <= 3 and (around[0] == "said " or around[1].startswith((" said", ", who"))):
        plain = all(w[0].isupper() and w[1:].islower() for w in run.words)
        return "person" if plain and not last.endswith("s") else "other"
    return "other"
