"""Passages that deny a claim, cited beside those that support it (`stance: disputes`)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from ...core.model import Citation, Claim, Disagreement
from ..disputes.retold import debunking
from ..model.statement import Group, Statement


def with_disputes(
    claims: tuple[Claim, ...],
    disagreements: tuple[Disagreement, ...],
    groups: Mapping[str, Group],
    judged: Callable[[Statement, Statement], bool],
) -> tuple[Claim, ...]:
    """The claims, those of a denied position with one passage of each source that denies it and does not support it.

    No passage that words another account of the same matter supports a claim. An article that denies it by its own
    word does not support it, whatever it retells, where others do; unless its passage was `judged` to tell what the
    claim tells.
    """
    by_id = {claim.id: claim for claim in claims}
    denying: dict[str, dict[str, Citation]] = {}
    for disagreement in disagreements:
        if disagreement.kind not in ("denial", "update"):
            by_id.update(_kept_apart(disagreement, by_id))
        if disagreement.kind != "denial":
            continue
        told, denied = disagreement.positions[0], disagreement.positions[1]
        against = debunking(denied.claims, groups)
        for id in told.claims:
            best, *others = groups[id].statements
            heard = {s.source for s in others if judged(best, s)}
            by_id[id] = claim = _taken_back(by_id[id], against - heard)
            own = {cite.source for cite in claim.citations}
            for cite in (cite for other in denied.claims for cite in by_id[other].citations):
                if cite.stance == "supports" and cite.source not in own:
                    denying.setdefault(id, {}).setdefault(cite.source, replace(cite, stance="disputes"))
    return tuple(
        replace(claim, citations=(*claim.citations, *denying[claim.id].values())) if claim.id in denying else claim
        for claim in by_id.values()
    )


def _kept_apart(disagreement: Disagreement, by_id: Mapping[str, Claim]) -> Iterator[tuple[str, Claim]]:
    """By id, the claims of each position, without passages that word a claim of another position."""
    for position in disagreement.positions:
        words = [
            by_id[id].citations[0]
            for other in disagreement.positions
            if other is not position
            for id in other.claims
            if id not in position.claims
        ]
        for id in position.claims:
            claim = by_id[id]
            first, *others = claim.citations
            kept = tuple(c for c in others if not any(_overlap(c, other) for other in words))
            repeats = tuple(c for c in claim.repeats if not any(_overlap(c, other) for other in words))
            yield id, replace(claim, citations=(first, *kept), repeats=repeats)


def _overlap(a: Citation, b: Citation) -> bool:
    return a.source == b.source and a.start < b.end and b.start < a.end


def _taken_back(claim: Claim, against: frozenset[str]) -> Claim:
    """Without the passages of these sources, unless it has no others, or its words are theirs."""
    kept = tuple(cite for cite in claim.citations if cite.source not in against)
    if not kept or kept[0] != claim.citations[0]:
        return claim
    return replace(claim, citations=kept, repeats=tuple(c for c in claim.repeats if c.source not in against))
