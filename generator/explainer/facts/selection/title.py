"""The topic's title: the headline, or the part of one, that best says what all sources are about.

Headlines carry bait beside the matter ("What's Going On? ..."), so each is taken apart at its question marks, colons
and bars, and the part wins whose words are most central, with little that weighs or teases.
"""

from __future__ import annotations

import re

from ...core.model import Annotated, Claim, Title
from ...grammar.finite import has_finite_verb
from ...grammar.stems import stem, terms, words
from ...lang.en.questions import ASKING
from ...lang.en.words import EVALUATIVE, FRAMED, LEADS_IN
from ..checking.anchor import cite
from ..grouping.similarity import Vector

_PARTS = re.compile(r"[^?:|–—]+(?:\s[–—-]\s)?")
_ASKS = re.compile(rf"(?:{'|'.join(ASKING)})\b", re.I)
_FRAMED = re.compile(
    FRAMED,
    re.IGNORECASE,
)
_JOINTS = re.compile(r",(?= [a-z])|(?= after\b)")
_RELATIVE = re.compile(r"\b(?:who|which|that|whose|where)\b[^,]*")
"""Its verb is not that of the sentence."""
FIRST = 25
"""Claims of which one may name the story."""
LONGEST = 125
"""Code points of a title."""
_TEASE = re.compile(r"\b(?:you|your|here['’]s|this is|these|shocking|everything|what you need)\b", re.IGNORECASE)


def choose_title(sources: tuple[Annotated, ...], claims: tuple[Claim, ...], centre: Vector) -> Title:
    """The best headline part, cited where it stands in the text; where no source has a headline, a claim's words.

    `claims` come most important first.
    """
    best: tuple[float, int, Title] | None = None
    for n, seen in enumerate(sources):
        for part, start in _candidates(seen):
            value = _value(part, centre)
            if best is None or value > best[0]:
                cited = (cite(seen.document, start, start + len(part)),) if start >= 0 else ()
                best = (value, n, Title(part, cited))
    return best[2] if best and best[0] > 0 else _of_claims(claims, centre)


def _of_claims(claims: tuple[Claim, ...], centre: Vector) -> Title:
    """Of the first claims, the one that tells most of the matter in few words, and neither who says it nor when."""
    if not claims:
        return Title("Nothing to tell yet")
    able = [(claim, part) for claim in claims[:FIRST] for part in _shorter(claim.text.rstrip("."))]
    if not able:
        return Title(claims[0].text.rstrip("."), claims[0].citations[:1])
    place = {claim.id: n for n, claim in enumerate(claims)}

    def worth(candidate: tuple[Claim, str]) -> tuple[float, int]:
        n = place[candidate[0].id]
        return _tells(candidate[0], candidate[1], centre) / (1 + n / FIRST), -n

    claim, part = max(able, key=worth)
    return Title(part, claim.citations[:1])


def _shorter(text: str) -> list[str]:
    """The text, and what of it stands before a comma or "after" and is a sentence itself, where short enough."""
    led_in = words(text)[:1] and words(text)[0] in LEADS_IN
    cuts = [
        m.start()
        for m in _JOINTS.finditer(text)
        if has_finite_verb(_RELATIVE.sub("", text[: m.start()])) and not led_in
    ]
    return [part for part in (text, *(text[:at] for at in cuts)) if len(part) <= LONGEST and len(words(part)) > 4]


def _tells(claim: Claim, part: str, centre: Vector) -> float:
    framed = bool(_FRAMED.search(part)) + claim.hedged + (claim.kind not in ("event", "figure"))
    return _value(part, centre) * 0.5**framed + 0.05 * (claim.status != "single-source")


def _candidates(seen: Annotated) -> list[tuple[str, int]]:
    """Parts of the document's headline with their place in the text, -1 where only the metadata has it.

    Without a title in the metadata the headline is a heading before the first running text; one that asks is none.
    """
    title, text = seen.document.metadata.title, seen.document.text
    place = -1
    for block in seen.blocks:
        if block.kind == "heading" and (not title or text[block.start : block.end] == title):
            title, place = text[block.start : block.end], block.start
            break
        if block.kind != "boilerplate" and not title:
            break
    found = []
    for match in _PARTS.finditer(title):
        part = match[0].strip(" \t-–—.")
        if part:
            found.append((part, place + match.start() + match[0].index(part) if place >= 0 else -1))
    return found


def _value(part: str, centre: Vector) -> float:
    found = set(terms(part))
    count = len(words(part))
    if count < 3 or count > 20 or part.isupper() or _ASKS.match(part):
        return 0.0
    weighs = sum(word in EVALUATIVE for word in words(part)) + bool(_TEASE.search(part))
    central = sum(centre.get(term, 0.0) for term in sorted(found | {stem(w) for w in words(part)}))
    return central / (1 + 0.06 * count) - 0.15 * weighs
