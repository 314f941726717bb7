"""Who somebody is: "Who is Maria Lopez?", of the people whom most claims name and some tell about."""

from __future__ import annotations

from collections import Counter

from ...grammar.analysis import analyse
from ...grammar.chunking.model import Parse
from ..model.statement import Statement
from .story import Posed, Story

FOREMOST = 3
"""People of a story who may be asked after."""
NAMED = 0.1
"""Share of the claims that must name them."""
ENOUGH = 2
"""Claims that must tell who it is."""


def who_is_who(story: Story) -> list[Posed]:
    """One question a person, the most named first."""
    named = Counter(n for s in story.best.values() for n in s.names if story.kinds.get(n) == "person" and " " in n)
    found = []
    for name, count in sorted(named.items(), key=lambda item: -item[1])[:FOREMOST]:
        told = [
            claim.id
            for claim in story.able
            if name in story.best[claim.id].names and _tells(name, story.best[claim.id])
        ]
        answer = story.apart(told)
        if count >= NAMED * len(story.claims) and len(answer) >= ENOUGH:
            found.append(Posed(f"Who is {name}?", answer, "identity", 0.8 + 0.2 * len(answer)))
    return found


def _tells(name: str, s: Statement) -> bool:
    """Does it rename the person, say what he or she is, or how old?"""
    parse = analyse(s.text)
    last = name.split()[-1]
    mine = {n for n, c in enumerate(parse.chunks) if c.kind == "name" and parse.tokens[c.head].text == last}
    renamed = any(
        c.apposition_to in mine
        or (n in mine and c.apposition_to is not None and parse.chunks[c.apposition_to].kind == "noun")
        for n, c in enumerate(parse.chunks)
    )
    return renamed or any(
        p.kind == "copula" and p.agent in mine and p.complement is not None and _is_noun(parse, p.complement)
        for p in parse.predicates
    )


def _is_noun(parse: Parse, span: tuple[int, int]) -> bool:
    return parse.tokens[span[1] - 1].tag in ("NN", "NNS", "NNP", "NNPS")
