"""Closed classes of words by which a clause and its verb group are found without a parser."""

from __future__ import annotations

DETERMINERS = frozenset("the a an its their his her this that these those any some no such of our my your".split())
BEFORE_IS = frozenset("it he she that there who what here where this everyone nobody".split())
BEHIND_PARTICIPLE = frozenset("by in on at for with from under to during after".split())
JOINTS = frozenset(
    """and but or that as when while before because which who whose if since until than though although what how where
    why it he she they we i you there this""".split()
)
"""Between two verbs they show that another clause begins."""
BARE = frozenset({"not", "have", "be", "been", "also", "now", "then", "soon", "still", "never", "likely", "to"})
INSIDE_PERFECT = frozenset(
    "not also now been already never ever just yet since long so even earlier first later once".split()
)
