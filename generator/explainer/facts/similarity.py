"""How alike two statements are in what they tell, leaving their numbers and dates to the gates.

Cosine of TF-IDF vectors over terms in which event classes stand for their words (see `terms`). Similarity only finds
candidates: in a corpus on one topic, statements that look alike often say different things, so `gates` decides.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence

from .statement import Statement
from .terms import synonyms

Vector = dict[str, float]
RAREST = 24
"""How many of its rarest terms a statement is looked up by."""
"""Bounds of a term's weight. In a corpus on one topic the words of its main event stand everywhere: without a floor
they would count for nothing, without a ceiling a rare adjective would outweigh them."""
import os
EVW=float(os.environ.get("EVW","1"))
NAMEW=float(os.environ.get("NAMEW","1"))
FLOOR=float(os.environ.get("FLO","1"))
CEILING=float(os.environ.get("CEI","3"))
SHARE=float(os.environ.get("SHARE",".7"))
CROWD = 120
"""A term that more statements than this share finds no candidates: it keeps the work near linear."""


def vectors(statements: tuple[Statement, ...]) -> list[Vector]:
    """One unit vector a statement, without bare numbers."""
    counts = [_counted(s.content) for s in statements]
    whole = [count for s, count in zip(statements, counts, strict=True) if not s.facet]
    spread = Counter(term for count in whole for term in count)
    total = len(whole)
    made = []
    import re
    facs=[]
    newc=[]
    for c in counts:
        f={};n=Counter()
        for t,k in c.items():
            b,_,x=t.partition("*"); n[b]+=k; f[b]=max(f.get(b,0),int(x or 1)**-float(os.environ.get("POW","1")))
        newc.append(n);facs.append(f)
    counts=newc
    whole = [count for s, count in zip(statements, counts, strict=True) if not s.facet]
    spread = Counter(term for count in whole for term in count)
    for count,fac in zip(counts,facs):
        raw = {
            t: (1 + math.log(n))
            * min(CEILING, FLOOR + math.log((total + 1) / (spread[t] or 1)))
            * (EVW if t[0]=="=" else fac[t])
            * (SHARE if t[0] == "~" or t in synonyms() else 1.0)
            for t, n in sorted(count.items())
        }
        length = math.sqrt(sum(w * w for w in raw.values())) or 1.0
        made.append({t: w / length for t, w in raw.items()})
    return made


def _counted(terms: tuple[str, ...]) -> Counter[str]:
    """How often each term stands there, and each set of synonyms ("~set") of which one does."""
    plain = [term for term in terms if not term[0].isdigit()]
    return Counter([*plain, *("~" + synonyms()[term] for term in plain if term in synonyms())])


def cosine(a: Vector, b: Vector) -> float:
    """Cosine of two unit vectors. The exact sum is the same in whatever order the shared terms come."""
    return math.fsum([a[term] * b[term] for term in a.keys() & b.keys()])


def alike_pairs(
    made: list[Vector],
    least: float,
    rarest: int = RAREST,
    crowd: int = CROWD,
    also: Sequence[Collection[str]] = (),
) -> Iterator[tuple[int, int, float]]:
    """Pairs (i, j, cosine) with i < j and cosine of at least `least`, in order of j, then i.

    Found through an inverted index over each one's `rarest` terms that at most `crowd` earlier ones share, so that the
    cost grows with the number of neighbours and not with the square of the corpus. `also` gives each one further keys.
    """
    index: dict[str, list[int]] = defaultdict(list)
    for j, vector in enumerate(made):
        rare = sorted(vector, key=lambda t: (-vector[t], t))[:rarest]
        if also:
            rare += sorted(also[j])
        near = sorted(set().union(*(index[t] for t in rare if len(index[t]) <= crowd)))
        for i in near:
            score = cosine(made[i], vector)
            if score >= least:
                yield i, j, score
        for t in rare:
            index[t].append(j)
