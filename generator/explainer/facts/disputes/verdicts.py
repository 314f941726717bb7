"""What is told of reports themselves: "the story is a hoax", "he denied the rumours", "they cast doubt on the tale".

Such a verdict names what it denies only by a noun. What the reports say stands in the words around it: in its own
sentence, else before it.
"""

from __future__ import annotations

from collections import Counter
from math import log

from ...grammar.lexicon.factuality_classes import factuality_class
from ...lang.en.clause_words import REPORTING_NOUNS
from ...lang.en.factuality import FactualityClass
from ...lang.en.generic_nouns import STORIES
from ..model.candidate import Candidate, Side
from ..model.proposition import Argument, Proposition
from ..model.statement import Group, Statement
from .corpus import Corpus
from .sides import in_order, of_one_matter, shortened

AGAINST = frozenset(
    ("denial", "disproof", "doubt", "question", "retraction", "unfounded", "false", "falsehood", "mistake")
)
"""Classes of words (see `lang.en.factuality`) that say of a report that it is not so, or hardly so."""
FOR = frozenset(("true", "confirmation", "proof", "clear"))
"""Those that say so if they are denied."""
LEAST = 10.0
"""Nats that a claim must share with the words around a verdict to be what it is about."""
MOST = 0.8
"""Share of what the nearest claim shares from which another is about the same."""
ENOUGH = 3
"""Terms of its own sentence below which a verdict is read with the sentence before it."""


def verdicts_on_reports(corpus: Corpus) -> list[Candidate]:
    """Reports against verdicts on them, in order of the first claim."""
    groups = corpus.groups
    spread = Counter(term for group in groups.values() for term in set(group.best.terms))
    nats = {term: log((len(groups) + 1) / n) for term, n in spread.items()}
    verdicts = [id for id, group in groups.items() if is_verdict(group.best)]
    told = [id for id, group in groups.items() if id not in verdicts and _is_told(group.best)]
    before = _sentences(groups)
    found = []
    for id in verdicts:
        about = _about(groups[id].best, before)
        score = {c: sum(nats[t] for t in sorted(about.intersection(groups[c].best.terms))) for c in told}
        score = {c: n for c, n in score.items() if set(groups[c].sources) != set(groups[id].sources)}
        most = max(score.values(), default=0.0)
        if most < LEAST:
            continue
        nearest = tuple(c for c in groups if score.get(c, 0.0) >= MOST * most)
        reading = groups[nearest[0]].best.text
        sides = (Side(reading, nearest), Side(groups[id].best.text, (id,)))
        found.append(Candidate(f"Whether it is so: {shortened(reading)}", "denial", sides))
    return in_order(of_one_matter(found, groups), groups)


def is_verdict(s: Statement) -> bool:
    """Does it say outright that a report is not so?"""
    return any(_against(p) for p in s.propositions if p.mode == "" and not p.open)


def _against(p: Proposition) -> bool:
    rows: list[FactualityClass | None] = []
    if p.links and p.complement and _is_report(p.agent, pronouns=True):
        rows = [factuality_class(p.complement.head, part, "clause") for part in ("adjective", "noun")]
    elif _is_report(p.patient, pronouns=False):
        rows = [factuality_class(p.lemma, "verb", "noun")]
    elif p.kind == "verb":
        object_ = f" {p.patient.head}" if p.patient else ""
        rows = [
            factuality_class(f"{p.lemma}{object_} {preposition}", "verb", "noun")
            for preposition, argument in p.obliques
            if _is_report(argument, pronouns=False)
        ]
    names = {row.name for row in rows if row}
    return bool(names & AGAINST) if p.polarity > 0 else bool(names & FOR)


def _is_report(a: Argument | None, *, pronouns: bool) -> bool:
    return a is not None and (a.head in REPORTING_NOUNS or a.head in STORIES or (pronouns and a.vague))


def _is_told(s: Statement) -> bool:
    """Does it tell something as so, by whoever's word?"""
    return any(p.main and p.polarity > 0 for p in s.propositions) and all(p.polarity >= 0 for p in s.propositions)


def _about(s: Statement, before: dict[tuple[str, int], frozenset[str]]) -> frozenset[str]:
    own = frozenset(s.terms) - _said(s)
    return own if len(own) >= ENOUGH else own | before.get((s.source, s.sentence - 1), frozenset())


def _said(s: Statement) -> frozenset[str]:
    """The terms of the verdict itself and of who gives it."""
    return s.frame | frozenset(
        term for p in s.propositions if _against(p) for a in (p.complement,) if a for term in a.terms
    )


def _sentences(groups: dict[str, Group]) -> dict[tuple[str, int], frozenset[str]]:
    """(source, sentence) -> the terms of its statements."""
    found: dict[tuple[str, int], frozenset[str]] = {}
    for group in groups.values():
        for s in group.statements:
            found[s.source, s.last] = found.get((s.source, s.last), frozenset()) | frozenset(s.terms)
    return found
