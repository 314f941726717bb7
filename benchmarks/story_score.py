"""How a list of claims compares with the answer key of a story: what is told, what is joined, what is dated.

A claim is a list of passages, so that the clusters and summaries of other tools are scored by the same rule: a fact is
told where a passage holds half of the words that the key quotes for it (or lies in them by half).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import yaml

from explainer.core.edtf import plain
from explainer.core.model import Annotated, FactSheet

Passage = tuple[int, int, int]
"""(number of the source, start, end)."""


@dataclass(frozen=True)
class Told:
    """Facts by claim and claims by fact."""

    facts: dict[int, set[str]]
    claims: dict[str, dict[int, set[int]]]
    """{fact: {claim: sources that tell the fact in it}}."""
    through: dict[tuple[str, int], set[Passage]]


def answer_key(folder: Path) -> dict[str, Any]:
    key: dict[str, Any] = yaml.safe_load((folder / "gold.yml").read_text("utf-8"))
    return key


def told(key: dict[str, Any], sources: Sequence[Annotated], claims: Sequence[Sequence[Passage]]) -> Told:
    found = Told(defaultdict(set), defaultdict(lambda: defaultdict(set)), defaultdict(set))
    for fact in key["facts"]:
        for quote in fact["quotes"]:
            text = sources[quote["s"]].document.text
            at = quote["start"] if "start" in quote else text.index(quote["q"])
            size = quote["end"] - at if "end" in quote else len(quote["q"])
            for number, passages in enumerate(claims):
                for source, start, end in passages:
                    shared = min(end, at + size) - max(start, at)
                    if source == quote["s"] and shared >= 0.5 * min(size, end - start):
                        found.facts[number].add(fact["id"])
                        found.claims[fact["id"]][number].add(source)
                        found.through[fact["id"], number].add((source, start, end))
    return found


def early_core(key: dict[str, Any], found: Told) -> str:
    """Core facts among the first N claims, N being the number of facts in the key."""
    core = [fact["id"] for fact in key["facts"] if fact.get("core")]
    count = len(key["facts"])
    return f"{sum(any(n < count for n in found.claims[id]) for id in core)}/{len(core)}"


def joined(key: dict[str, Any], found: Told) -> str:
    """Pairs of sources of one fact that stand in one claim."""
    pairs = right = 0
    for fact in key["facts"]:
        for pair in combinations(sorted({quote["s"] for quote in fact["quotes"]}), 2):
            pairs += 1
            right += any(set(pair) <= sources for sources in found.claims[fact["id"]].values())
    return f"{right}/{pairs}"


def mixed(found: Told) -> str:
    """Pairs of facts that share a claim and no passage: one sentence that tells two facts is no fault."""
    return str(
        sum(
            not found.through[a, claim] & found.through[b, claim]
            for claim, facts in found.facts.items()
            for a, b in combinations(sorted(facts), 2)
        )
    )


def sheet_rows(key: dict[str, Any], found: Told, sheet: FactSheet) -> list[tuple[str, str]]:
    """(measure, value) for what only a fact sheet has: status, dates, questions, disagreements."""
    place = {claim.id: n for n, claim in enumerate(sheet.claims)}
    judged = [fact for fact in key["facts"] if fact["status"] != "any" and found.claims[fact["id"]]]
    right = sum(any(sheet.claims[n].status == f["status"] for n in found.claims[f["id"]]) for f in judged)
    dated = defaultdict(set)
    for entry in sheet.timeline:
        dated[place[entry.claim]].add(plain(entry.date) or "undated")
    days = sum(any(str(t["date"]) in dated[n] for n in found.claims[t["fact"]]) for t in key["timeline"])
    sides = [[{place[id] for id in p.claims} for p in d.positions] for d in sheet.disagreements]
    known = key.get("disagreements") or []
    met = sum(any(_opposed(side, found, d) for side in sides) for d in known)
    asked = key.get("faq") or []
    answers = [(entry.question, [place[id] for id in entry.answer]) for entry in sheet.faq]
    carried = sum(any(_answers(wanted, *answer, found) for answer in answers) for wanted in asked)
    return [
        ("status right", f"{right}/{len(judged)}"),
        ("timeline entries found", f"{days}/{len(key['timeline'])}"),
        ("questions carried", f"{carried}/{len(asked)}"),
        ("disagreements found", f"{met}/{len(known)}"),
        ("disagreements reported", str(len(sides))),
    ]


def _opposed(positions: list[set[int]], found: Told, disagreement: dict[str, Any]) -> bool:
    left, right = ({n for id in disagreement[side] for n in found.claims[id]} for side in "ab")
    return any(a & left and b & right for a in positions for b in positions if a is not b)


def _answers(wanted: dict[str, Any], question: str, answer: list[int], found: Told) -> bool:
    told_there = {fact for n in answer for fact in found.facts[n]} & set(wanted["facts"])
    words = _words(wanted["q"])
    alike = len(words & _words(question)) >= 0.6 * len(words)
    return bool(told_there) and (alike or ("s" not in wanted and 2 * len(told_there) >= len(wanted["facts"])))


def _words(text: str) -> set[str]:
    return set(re.findall(r"[a-z0-9]{4,}", text.lower()))
