"""What follows from a statement and its own source alone: found once, when it is made, since many stages ask for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ...core.model import Annotated
from ..clauses.attribution import frame_terms
from ..cues.explanations import says_personally, subject_of
from ..cues.past import with_history, years_before
from ..cues.referents import points_nowhere
from ..cues.uninformative import weaknesses
from ..cues.unknown import says_unknown
from ..model.span_index import Marks
from ..model.statement import Cue, Statement
from .figures import Places, figures_of
from .milestones import milestones_of


def completed(statements: Iterable[Statement], seen: Annotated, joined: dict[str, str]) -> Iterator[Statement]:
    """The statements of one source with what follows from them. `joined` are the names that the corpus knows."""
    places, text, dates = Places(seen, joined), seen.document.text, Marks(seen.dates)
    statements = tuple(statements)
    known = [_cues(s) for s in statements]
    for s, cues in zip(statements, with_history(statements, known), strict=True):
        yield replace(
            s,
            cues=cues,
            frame=frozenset() if s.facet else frame_terms(s.text, s.said_by),
            subject=frozenset() if s.facet else subject_of(s.text),
            figures=figures_of(s, places),
            milestones=milestones_of(s, text, dates),
        )


def _cues(s: Statement) -> frozenset[Cue]:
    found: set[Cue] = set() if s.facet else set(weaknesses(s))
    if not s.facet and points_nowhere(s.text):
        found.add("points nowhere")
    if says_unknown(s.text):
        found.add("unknown")
    if says_personally(s):
        found.add("personal")
    if years_before(s):
        found.add("long before")
    return frozenset(found)
