"""How English says that a matter is still open, and what would close it; patterns in lower case."""

from __future__ import annotations

AWAITED = "results? tests? testing confirmation reports? inquir(?:y|ies) investigations? probes? rulings? verdicts? decisions? audits? autops(?:y|ies) analys[ei]s recounts? counts? figures? findings verification review"
"""Nouns of what brings an answer."""

ANSWERERS = f"{AWAITED} experts? investigators? inspectors? auditors? courts? judges? panels? commissions? committees? officials laborator(?:y|ies)"
"""Nouns of what or who gives one."""

CLOSING = "clarify determine establish confirm settle verify rule decide"
"""What they will do then."""

CLOSED = "clarified determined established confirmed settled verified known disclosed released announced"
"""What has not been done yet."""

CHECKED = "investigated reviewed examined verified checked tested counted recounted audited"

VALUES = (
    "figures? numbers? counts? tolls? estimates? statements? reports? dates? accounts? tall(?:y|ies) totals? claims?"
)
"""Nouns of what is put right."""
