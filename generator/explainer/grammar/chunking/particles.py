"""The particle of a verb: 'shut down', 'called the show off'."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...lang.en.clause_words import MOTION_VERBS
from ...lang.en.phrasal_verbs import PHRASAL_VERBS
from .chunk_links import low
from .model import NounChunk, Tagged, VerbGroup

_MOSTLY_PARTICLES = frozenset({"off", "up", "out", "down"})


def freed(chunks: Sequence[NounChunk], groups: Sequence[VerbGroup]) -> tuple[NounChunk, ...]:
    """The chunks, without a preposition where it turned out to be a verb's particle: 'laid off 400 workers'."""
    particles = {group.particle for group in groups if group.particle is not None}
    return tuple(replace(c, preposition=None) if c.preposition in particles else c for c in chunks)


def with_particle(
    tokens: Sequence[Tagged], chunks: Sequence[NounChunk], inside: Sequence[int | None], group: VerbGroup
) -> VerbGroup:
    """The group with the particle of its verb, right behind it or behind its object; `inside`: the chunk of each
    token."""
    k = group.head + 1
    if k < len(tokens) and (at := inside[k]) is not None and chunks[at].end < len(tokens) and tokens[k].tag != "RP":
        k = chunks[at].end
    if k >= len(tokens) or not _is_particle(tokens, inside, group.lemma, k):
        return group
    lemma = f"{group.lemma} {low(tokens, k)}"
    return replace(group, tokens=tuple(sorted({*group.tokens, k})), lemma=lemma, particle=k)


def _is_particle(tokens: Sequence[Tagged], inside: Sequence[int | None], verb: str, k: int) -> bool:
    """Tagged so, or a word that forms a verb with this one and governs no noun phrase: 'called the show off'."""
    if tokens[k].tag == "RP":
        return True
    if tokens[k].tag == "IN" and low(tokens, k) in _MOSTLY_PARTICLES and verb not in MOTION_VERBS:
        return verb in PHRASAL_VERBS.get(low(tokens, k), ())
    alone = k + 1 >= len(tokens) or inside[k + 1] is None
    return tokens[k].tag in ("IN", "RB") and alone and verb in PHRASAL_VERBS.get(low(tokens, k), ())
