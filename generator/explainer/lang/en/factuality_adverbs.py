"""Adverbs and modal verbs of factuality: what they make of the clause in which they stand.

Values as in `factuality`. The adverbs are those of stance that A Comprehensive Grammar of the English Language (Quirk,
Greenbaum, Leech and Svartvik 1985, 8.124-8.133) lists as content disjuncts of certainty and doubt, and those of
report; the modal verbs are read as the Cambridge Grammar (Huddleston and Pullum 2002, 3.9) reads them without more
context: "must" and "should" mostly oblige in news and settle nothing.
"""

from __future__ import annotations

from typing import NamedTuple

from .factuality import Holder, Value


class AdverbClass(NamedTuple):
    name: str
    affirmed: Value
    """What the clause counts as."""
    negated: Value
    """And as what if it is negated ("possibly not")."""
    holder: Holder
    words: str


FACTUALITY_ADVERBS: tuple[AdverbClass, ...] = (
    AdverbClass("report", "CT+", "CT-", "others", "reportedly allegedly purportedly supposedly ostensibly"),
    AdverbClass(
        "certainty",
        "CT+",
        "CT-",
        "author",
        "definitely certainly undoubtedly indeed indisputably undeniably unquestionably surely really truly actually clearly obviously evidently plainly officially demonstrably factually in_fact of_course",
    ),
    AdverbClass(
        "likelihood",
        "PR+",
        "PR-",
        "author",
        "probably likely presumably apparently seemingly doubtless no_doubt most_likely",
    ),
    AdverbClass("doubt", "PR-", "PR+", "author", "doubtfully unlikely hardly scarcely"),
    AdverbClass("possibility", "PS+", "PS-", "author", "possibly perhaps maybe conceivably potentially"),
    AdverbClass("nearness", "CT-", "U", "author", "almost nearly all_but"),
    AdverbClass(
        "falsity",
        "CT-",
        "CT+",
        "author",
        "falsely wrongly incorrectly erroneously mistakenly fictitiously wrongfully untruthfully inaccurately",
    ),
    AdverbClass("negation", "CT-", "CT+", "author", "not never no_longer by_no_means in_no_way n't"),
    AdverbClass("plan", "U", "PR-", "author", "hopefully theoretically hypothetically ideally"),
)

FACTUALITY_MODALS: dict[str, tuple[Value, Value]] = {
    "may": ("PS+", "PS-"),
    "might": ("PS+", "PS-"),
    "could": ("PS+", "CT-"),
    "can": ("U", "CT-"),
    "will": ("PR+", "PR-"),
    "shall": ("PR+", "PR-"),
    "would": ("U", "U"),
    "should": ("U", "U"),
    "ought": ("U", "U"),
    "must": ("U", "U"),
    "need": ("U", "U"),
    "dare": ("CT+", "CT-"),
}
"""Modal verb -> (value of the clause, value of the clause if the verb is negated)."""
