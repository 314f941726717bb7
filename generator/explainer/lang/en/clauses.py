"""Closed classes of words by which a clause and its verb group are found without a parser."""

from __future__ import annotations

STILL_TO_COME = frozenset(
    "expected set due scheduled planned likely slated poised projected forecast about going".split()
)
NO_VERB_AFTER = frozenset(
    """the a an of by with its their his her our my your this that these those and or in on for from to at as more
    most""".split()
)
BEHIND_REDUCED = frozenset("in by on from with to at for of as during".split())
LINKS = frozenset("and but or so that when while as if because after before since although though said".split())
INSIDE_VERB_GROUP = frozenset(
    "not never also already now still just only yet since recently currently been being".split()
)
DETERMINERS = frozenset("the a an its their his her this that these those any some no such of our my your".split())
BEFORE_IS = frozenset("it he she that there who what here where this everyone nobody".split())
BEHIND_PARTICIPLE = frozenset("by in on at for with from under to during after".split())
JOINTS = frozenset(
    """and but or that as when while before because which who whose if since until than though although what how where
    why it he she they we i you there this""".split()
)
"""Between two verbs they show that another clause begins."""
BARE = frozenset({"not", "have", "be", "been", "also", "now", "then", "soon", "never", "likely", "to"})
INSIDE_PERFECT = frozenset(
    "not also now been already never ever just yet since long so even earlier first later once".split()
)

SUBORDINATE = (
    r"(?:when|while|as|although|though|if|since|after|before|because|once|until|unless|whereas|despite|instead of|"
    r"in addition to|beyond|by|for|with|unlike|amid|given|following|facing|compared with)\b[^,]{3,200},\s+"
)
