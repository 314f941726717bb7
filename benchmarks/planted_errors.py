"""Does `verify` find every error? Errors of ten kinds are planted in a true sheet; how many are caught is counted.

    make planted                        # or: .venv/bin/python benchmarks/planted_errors.py [SEEDS [ROUNDS]]

The sheet is made of SEEDS (the project's own by default) and not written anywhere. In each round every quote is altered
in one way, chosen by a fixed seed, and the sheet is verified again. An error is caught where its quote's verdict is not
`exact`; a *fault* is one that would stop a build. A verdict other than `exact` on the untouched sheet is a false alarm.
The wording of claims is altered too: a changed digit or a slipped-in "not" must not pass as the source's own words.
Exit code 1 where anything was missed or falsely reported.
"""

from __future__ import annotations

import random
import re
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from explainer import store
from explainer.core.model import Citation, Claim, Document, FactSheet
from explainer.facts.checking.fidelity import check_wording
from explainer.facts.checking.verify import faults, verify
from explainer.facts.model.ownership import sealed
from explainer.run import pipeline

ROOT = Path(__file__).resolve().parent.parent
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


WORDINGS = (
    ("digit", r"\d", lambda match: str((int(match[0]) + 1) % 10)),
    ("negation put in", r"(?<=\w) (?=\w)", lambda match: " not "),
    ("name", r"\b[A-Z]\w+", lambda match: "Quintero"),
)


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


def wording(claim: Claim, pattern: str, new: Callable[[re.Match[str]], str]) -> Claim | None:
    """A claim of the machine's with its text altered; None where nothing in it matches."""
    text = re.sub(pattern, new, claim.text, count=1)
    return sealed(replace(claim, text=text)) if text != claim.text and claim.written != "reworded" else None


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "seeds"
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 10
    documents: tuple[Document, ...] = pipeline.name_sources(store.read_seeds(folder).documents, None)
    sheet, _ = pipeline.condense(tuple(map(pipeline.annotate, documents)), None)
    untouched = verify(sheet, documents)
    false_alarms = sum(verdict.kind != "exact" for verdict in untouched) + len(check_wording(sheet))
    print(
        f"{len(documents)} sources, {len(sheet.claims)} claims, {len(untouched)} quotes; false alarms: {false_alarms}"
    )
    print(f"{'planted in quotes':<24}{'errors':>8}{'caught':>8}{'faults':>8}")

    chance = random.Random(11)
    missed = 0
    for kind, alter in alterations(tuple(document.id for document in documents)).items():
        counts: Counter[str] = Counter()
        for _ in range(rounds):
            altered, planted = plant(sheet, alter, chance)
            verdicts = verify(altered, documents)
            counts["errors"] += len(planted)
            counts["caught"] += sum(v.path in planted and v.kind != "exact" for v in verdicts)
            counts["faults"] += sum(v.path in planted for v in faults(verdicts))
        missed += counts["errors"] - counts["caught"]
        print(f"{kind:<24}" + "".join(f"{counts[name]:>8}" for name in ("errors", "caught", "faults")))

    print(f"{'planted in wordings':<24}{'errors':>8}{'caught':>8}")
    for kind, pattern, new in WORDINGS:
        altered_claims = [wording(claim, pattern, new) for claim in sheet.claims]
        planted = {claim.id for claim in altered_claims if claim}
        claims = tuple(new or old for new, old in zip(altered_claims, sheet.claims, strict=True))
        caught = {doubt.entry for doubt in check_wording(replace(sheet, claims=claims))}
        missed += len(planted - caught)
        print(f"{kind:<24}{len(planted):>8}{len(planted & caught):>8}")
    return 1 if missed or false_alarms else 0


if __name__ == "__main__":
    sys.exit(main())
