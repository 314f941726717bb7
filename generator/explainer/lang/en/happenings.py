"""Words that tell of an event of which there is more than one."""

from __future__ import annotations

ANOTHER_TIME = (
    r"\b(?:again|another|anew|once more|second|third|fourth|fifth|sixth|twice|repeatedly|often|always|usually|every|each"
    r"|previously|previous|earlier (?:this|that|in)|last (?:year|month|season|time)|further|additional|more than once)\b"
)
"""In a clause that may tell of another event of the kind."""
