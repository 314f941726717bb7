"""How far the sources agree on a claim, worked out from what stands on the site: its citations and the disagreements.

The machine's sheet, a merged one and `verify` ask here, so that none can say what the others do not.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from ...core.model import Claim, Disagreement, Source, Status
from ...core.shown import shown


def restated(
    claims: tuple[Claim, ...], disagreements: Iterable[Disagreement], sources: Iterable[Source]
) -> tuple[Claim, ...]:
    """The claims, each with the status that follows. What a person hid or rejected counts for nothing."""
    known = tuple(sources)
    origins = {source.id: source.origin or source.id for source in known}
    hidden = {source.id for source in known if not shown(source)}
    disputed = contested(disagreements, {claim.id for claim in claims if _stands(claim, hidden)})
    return tuple(replace(claim, status=status_of(claim, disputed, origins, hidden)) for claim in claims)


def contested(disagreements: Iterable[Disagreement], standing: Collection[str]) -> frozenset[str]:
    """Claims that are a position in a disagreement which readers see: two sides of it stand. An update is none."""
    found: set[str] = set()
    for entry in disagreements:
        sides = [ids for position in entry.positions if (ids := [id for id in position.claims if id in standing])]
        if shown(entry) and entry.kind != "update" and len(sides) > 1:
            found.update(*sides)
    return frozenset(found)


def status_of(claim: Claim, disputed: Collection[str], origins: Mapping[str, str], hidden: Collection[str]) -> Status:
    """`disputed`: ids of contested claims. `origins`: source -> origin. `hidden`: sources that readers do not see.

    A wording that its quotes do not bear out is supported by none of them, however many there are.
    """
    quotes = [q for q in (*claim.citations, *claim.repeats) if q.end > q.start and q.source not in hidden]
    supporting = [quote for quote in quotes if quote.stance == "supports"]
    if not quotes:
        return "unsupported"
    if claim.id in disputed or len(supporting) < len(quotes):
        return "contested"
    if claim.beyond:
        return "unsupported"
    voices = {quote.origin or origins.get(quote.source) or quote.source for quote in supporting}
    return "corroborated" if len(voices) > 1 else "single-source"


def _stands(claim: Claim, hidden: Collection[str]) -> bool:
    return shown(claim) and (not claim.citations or any(quote.source not in hidden for quote in claim.citations))
