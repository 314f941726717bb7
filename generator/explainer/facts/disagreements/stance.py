"""Passages that deny a claim, cited beside those that support it (`stance: disputes`)."""

from __future__ import annotations

from dataclasses import replace

from ...core.model import Citation, Claim, Disagreement


def with_disputes(claims: tuple[Claim, ...], disagreements: tuple[Disagreement, ...]) -> tuple[Claim, ...]:
    """The claims, those of a denied position with one passage of each source that denies it and does not support it."""
    by_id = {claim.id: claim for claim in claims}
    denying: dict[str, dict[str, Citation]] = {}
    for disagreement in disagreements:
        if disagreement.kind != "denial":
            continue
        told, denied = disagreement.positions[0], disagreement.positions[1]
        for id in told.claims:
            own = {cite.source for cite in by_id[id].citations}
            for cite in (cite for other in denied.claims for cite in by_id[other].citations):
                if cite.stance == "supports" and cite.source not in own:
                    denying.setdefault(id, {}).setdefault(cite.source, replace(cite, stance="disputes"))
    return tuple(
        replace(claim, citations=(*claim.citations, *denying[claim.id].values())) if claim.id in denying else claim
        for claim in claims
    )
