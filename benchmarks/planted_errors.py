"""Does `verify` find every error? Errors of many kinds are planted in a true sheet; how many are caught is counted.

    make planted                        # or: .venv/bin/python benchmarks/planted_errors.py [SEEDS [ROUNDS]]

The sheet is made of SEEDS (the project's own by default) and not written anywhere. In each round every quote is altered
in one way, chosen by a fixed seed, and the sheet is verified again. An error is caught where its quote's verdict is not
`exact`; a *fault* is one that would stop a build. A verdict other than `exact` on the untouched sheet is a false alarm.
The wording of claims is altered too, as the machine's (sealed again) and as a person's: a changed number, a slipped-in
or dropped "not" or "may" must not pass in silence. So are the fields that nobody may alter without owning them, in some
entries, and quotes that have nothing to do with a claim are added to it. What a person wrote is caught where a doubt
names it. Exit code 1 where anything was missed or falsely reported, but for false joins, which no rule can always
tell: they are counted.
"""

from __future__ import annotations

import random
import re
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from explainer import store
from explainer.core.model import Citation, Claim, Document, Doubt, FactSheet
from explainer.facts.checking.verify import faults, verify
from explainer.facts.compose import compose
from explainer.facts.editing.anew import as_shown, doubts
from explainer.facts.model.ownership import sealed
from explainer.run import pipeline

ROOT = Path(__file__).resolve().parent.parent
MOST = 12
"""Entries of one kind whose fields are altered, since the sheet is worked out anew for each."""
Alteration = Callable[[Citation, random.Random], Citation | None]
"""None where the quote has nothing that could be altered in this way."""


def _of_a_match(pattern: str, new: Callable[[str, random.Random], str]) -> Alteration:
    """Alters one match of the pattern, and leaves the offsets as a careless writer would."""

    def alter(quote: Citation, chance: random.Random) -> Citation | None:
        matches = list(re.finditer(pattern, quote.exact))
        if not matches:
            return None
        at = chance.choice(matches)
        exact = quote.exact[: at.start()] + new(at[0], chance) + quote.exact[at.end() :]
        return replace(quote, exact=exact) if exact != quote.exact else None

    return alter


def _shift(quote: Citation, chance: random.Random) -> Citation:
    by = chance.choice([by for by in (-7, -1, 1, 2, 12) if quote.start + by >= 0])
    return replace(quote, start=quote.start + by, end=quote.end + by)


def _cut(quote: Citation, chance: random.Random) -> Citation:
    return replace(quote, end=quote.end - chance.randint(1, min(9, len(quote.exact))))


def _other_words(quote: Citation, chance: random.Random) -> Citation | None:
    words = quote.exact.split()
    if len(set(words)) < 4:
        return None
    mixed = words[:]
    while mixed == words:
        chance.shuffle(mixed)
    return replace(quote, exact=" ".join(mixed))


_SPELT = {"two": "three", "three": "four", "four": "five", "five": "six", "six": "seven", "ten": "eleven"}
_SCALES = {"thousand": "million", "million": "billion", "billion": "trillion"}


def _word(table: dict[str, str]) -> tuple[str, Callable[[re.Match[str]], str]]:
    return rf"\b(?:{'|'.join(table)})\b", lambda match: table[match[0]]


WORDINGS: tuple[tuple[str, str, Callable[[re.Match[str]], str]], ...] = (
    ("digit", r"\d", lambda match: str((int(match[0]) + 1) % 10)),
    ("number in words", *_word(_SPELT)),
    ("scale", *_word(_SCALES)),
    ("negation put in", r"(?<=\w) (?=\w)", lambda match: " not "),
    ("negation dropped", r"\b(?:not|never|no) ", lambda match: ""),
    ("modality dropped", r"\b(?:may|might|could|reportedly|allegedly) ", lambda match: ""),
    ("comparison put in", r"(?<=\w) (?=\w)", lambda match: " largest "),
    ("bound dropped", r"\b(?:at least|more than|less than|up to) (?=\d)", lambda match: ""),
    ("name", r"(?<=[a-z] )[A-Z]\w+", lambda match: "Quintero"),
)
FIELDS: tuple[tuple[str, str, Callable[[Any], dict[str, Any]]], ...] = (
    ("status", "claims", lambda e: {"status": "single-source" if e.status == "corroborated" else "corroborated"}),
    ("kind", "claims", lambda e: {"kind": "opinion" if e.kind != "opinion" else "event"}),
    ("hedged", "claims", lambda e: {"hedged": not e.hedged}),
    ("said_by", "claims", lambda e: {"citations": (replace(e.citations[0], said_by="Quintero"), *e.citations[1:])}),
    ("stance", "claims", lambda e: {"citations": (replace(e.citations[0], stance="disputes"), *e.citations[1:])}),
    ("prefix", "claims", lambda e: {"citations": (replace(e.citations[0], prefix="q"), *e.citations[1:])}),
    ("suffix", "claims", lambda e: {"citations": (replace(e.citations[0], suffix="q"), *e.citations[1:])}),
    ("no quote", "claims", lambda e: {"citations": (), "repeats": ()}),
    ("date", "timeline", lambda e: {"date": "1999", "undated": False}),
    ("planned", "timeline", lambda e: {"planned": not e.planned}),
    ("rule", "timeline", lambda e: {"rule": "as Quintero says"}),
    ("evidence dropped", "timeline", lambda e: {"evidence": None} if e.evidence else {}),
    ("answer", "faq", lambda e: {"answer": e.answer[1:]} if e.answer else {}),
    ("reading", "disagreements", lambda e: {"positions": (replace(e.positions[0], reading="q"), *e.positions[1:])}),
    ("publisher", "sources", lambda e: {"csl": replace(e.csl, container_title="Quintero")}),
    ("sha256", "sources", lambda e: {"sha256": "0" * 64}),
    ("origin", "sources", lambda e: {"origin": "quintero"}),
)
"""(what is altered, in which section, how); {} where an entry has nothing to alter."""


def alterations(sources: tuple[str, ...]) -> dict[str, Alteration]:
    def swap(quote: Citation, chance: random.Random) -> Citation | None:
        others = [source for source in sources if source != quote.source]
        return replace(quote, source=chance.choice(others)) if others else None

    return {
        "digit": _of_a_match(r"\d", lambda old, chance: chance.choice("0123456789".replace(old, ""))),
        "name": _of_a_match(r"\b[A-Z]\w+", lambda old, chance: chance.choice(["Meridian", "Havilland", "Quintero"])),
        "negation put in": _of_a_match(r"(?<=\w) (?=\w)", lambda old, chance: " not "),
        "word dropped": _of_a_match(r"(?<=\w )\w+ ", lambda old, chance: ""),
        "word doubled": _of_a_match(r"\b\w+ ", lambda old, chance: old + old),
        "letter changed": _of_a_match(r"[a-z]", lambda old, chance: "q" if old != "q" else "z"),
        "words mixed": _other_words,
        "source swapped": swap,
        "offsets shifted": _shift,
        "end moved": _cut,
    }


def plant(sheet: FactSheet, alter: Alteration, chance: random.Random) -> tuple[FactSheet, set[str]]:
    """The sheet with every claim's quotes altered, and the paths of those that really were."""
    planted: set[str] = set()
    claims = []
    for number, claim in enumerate(sheet.claims):
        lists: dict[str, tuple[Citation, ...]] = {"citations": claim.citations, "repeats": claim.repeats}
        for name, quotes in lists.items():
            altered = [alter(quote, chance) for quote in quotes]
            planted |= {f"claims[{number}].{name}[{at}]" for at, quote in enumerate(altered) if quote}
            lists[name] = tuple(new or old for new, old in zip(altered, quotes, strict=True))
        claims.append(replace(claim, citations=lists["citations"], repeats=lists["repeats"]))
    return replace(sheet, claims=tuple(claims)), planted


def wording(claim: Claim, pattern: str, new: Callable[[re.Match[str]], str], by: str) -> Claim | None:
    """A claim with its text altered, by the machine or a person; None where nothing in it matches."""
    text = re.sub(pattern, new, claim.text, count=1)
    if text == claim.text or claim.written == "reworded":
        return None
    altered = replace(claim, text=text)
    return sealed(altered) if by == "machine" else altered


class Tried:
    """A sheet with all that it was made of."""

    def __init__(self, folder: Path) -> None:
        self.documents: tuple[Document, ...] = pipeline.name_sources(store.read_seeds(folder).documents, None)
        self.seen = tuple(map(pipeline.annotate, self.documents))
        self.made = compose(self.seen)
        self.sheet, _ = pipeline.renew(self.made, self.documents, None)

    def doubts(self, sheet: FactSheet) -> tuple[Doubt, ...]:
        return doubts(sheet, self.documents, self.made)


def in_quotes(tried: Tried, rounds: int, chance: random.Random) -> int:
    print(f"{'planted in quotes':<28}{'errors':>8}{'caught':>8}{'faults':>8}")
    missed = 0
    for kind, alter in alterations(tuple(document.id for document in tried.documents)).items():
        counts: Counter[str] = Counter()
        for _ in range(rounds):
            altered, planted = plant(tried.sheet, alter, chance)
            verdicts = verify(altered, tried.documents)
            counts["errors"] += len(planted)
            counts["caught"] += sum(v.path in planted and v.kind != "exact" for v in verdicts)
            counts["faults"] += sum(v.path in planted for v in faults(verdicts))
        missed += counts["errors"] - counts["caught"]
        print(f"{kind:<28}" + "".join(f"{counts[name]:>8}" for name in ("errors", "caught", "faults")))
    return missed


def in_wordings(tried: Tried) -> int:
    print(f"{'planted in wordings':<28}{'errors':>8}{'caught':>8}{'marked':>8}")
    missed = 0
    for by in ("machine", "person"):
        for kind, pattern, new in WORDINGS:
            altered = [wording(claim, pattern, new, by) for claim in tried.sheet.claims]
            planted = {claim.id for claim in altered if claim}
            claims = tuple(new_one or old for new_one, old in zip(altered, tried.sheet.claims, strict=True))
            sheet = replace(tried.sheet, claims=claims)
            caught = {doubt.entry for doubt in tried.doubts(sheet)} & planted
            marked = {claim.id for claim in as_shown(sheet).claims if claim.beyond} & planted
            missed += len(planted - caught)
            print(f"{f'{kind}, by a {by}':<28}{len(planted):>8}{len(caught):>8}{len(marked):>8}")
    return missed


def in_fields(tried: Tried, chance: random.Random) -> int:
    print(f"{'planted in fields':<28}{'errors':>8}{'caught':>8}{'faults':>8}")
    missed = 0
    for kind, section, alter in FIELDS:
        counts: Counter[str] = Counter()
        entries = getattr(tried.sheet, section)
        for at in sorted(chance.sample(range(len(entries)), min(MOST, len(entries)))):
            entry = entries[at]
            change = alter(entry)
            if not change:
                continue
            altered: dict[str, Any] = {section: (*entries[:at], replace(entry, **change), *entries[at + 1 :])}
            found = [doubt for doubt in tried.doubts(replace(tried.sheet, **altered)) if doubt.entry == entry.id]
            counts.update(errors=1, caught=bool(found), faults=any(doubt.fault for doubt in found))
        missed += counts["errors"] - counts["caught"]
        print(f"{kind:<28}" + "".join(f"{counts[name]:>8}" for name in ("errors", "caught", "faults")))
    return missed


def false_joins(tried: Tried, chance: random.Random) -> None:
    """A quote of another claim, of another source, added to claims of one source: does it pass for a second voice?"""
    caught = planted = 0
    for at, claim in enumerate(tried.sheet.claims):
        others = [c for c in tried.sheet.claims if c.citations[0].source != claim.citations[0].source]
        if claim.status != "single-source" or not others or planted == MOST:
            continue
        quotes = (*claim.citations, chance.choice(others).citations[0])
        claims = (*tried.sheet.claims[:at], replace(claim, citations=quotes), *tried.sheet.claims[at + 1 :])
        planted += 1
        caught += any(d.entry == claim.id for d in tried.doubts(replace(tried.sheet, claims=claims)))
    print(f"{'unrelated quote added':<28}{planted:>8}{caught:>8}")


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "seeds"
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 10
    tried = Tried(folder)
    untouched = verify(tried.sheet, tried.documents)
    false_alarms = sum(verdict.kind != "exact" for verdict in untouched) + len(tried.doubts(tried.sheet))
    print(
        f"{len(tried.documents)} sources, {len(tried.sheet.claims)} claims, {len(untouched)} quotes; "
        f"false alarms: {false_alarms}"
    )
    chance = random.Random(11)
    missed = in_quotes(tried, rounds, chance) + in_wordings(tried) + in_fields(tried, chance)
    false_joins(tried, chance)
    return 1 if missed or false_alarms else 0


if __name__ == "__main__":
    sys.exit(main())
