"""Words that tell of an event of which there is more than one."""

from __future__ import annotations

ANOTHER_TIME = (
    r"\b(?:again|another|anew|once more|second|third|fourth|fifth|sixth|twice|repeatedly|often|always|usually|every|each"
    r"|previously|previous|earlier (?:this|that|in)|last (?:year|month|season|time)|further|additional|more than once)\b"
)
"""In a clause that may tell of another event of the kind."""
MANY_OF_A_KIND = frozenset("case deal plan talk order price test sale payment flight visit".split())
"""Nouns of events of which a story tells many without telling them apart."""
OPENS_A_CLAUSE = r"^(?:(?:that|after|when|while|as|because|before|since|which|who|and|but)\b,? )+"
"""What joins a clause to another: alone it stands without."""
ENDS_A_CLAUSE = (
    r"\s*(?:[.,;:!?\"”–—-]|$|(?:that|who|which|when|after|before|while|as|because|and|but|since|until|where)\b)"
)
"""What stands behind a clause that ends with its own last phrase."""
TAIL = r", (?:\w+ing|which|who|whose|and|but|while|as|after|when|where|because|with)\b"
"""What a sentence can do without where there is no room for it."""
BEFORE_A_VALUE = "on|in|at|near|outside|of|from|with|by|into|early|late|last|the|an?|his|her|their|its|around|about"
"""Words between a verb and a day, a place or a thing."""
GOALS = ("into", "to", "from", "with", "for", "against", "by")
"""Prepositions of which each event has one object (Quirk 9.16, 9.46)."""
