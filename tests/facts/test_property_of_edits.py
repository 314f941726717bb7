"""Random edits of every kind, and regenerations between them: whatever a person decided is still there.

EXPLAINER_EDIT_STEPS sets how many steps are tried; the suite tries a few hundred.
"""

from __future__ import annotations

import os
import random
from dataclasses import replace

import pytest

from explainer.core.model import Citation, Disagreement, Document, FactSheet, Position
from explainer.core.shown import shown
from explainer.facts.checking.anchor import cite
from explainer.facts.editing import decisions
from explainer.facts.model.ownership import summary_owned
from facts.test_merge import SENTENCES, regenerate
from sheets import document

STEPS = int(os.environ.get("EXPLAINER_EDIT_STEPS", "240"))
RUN = 12
"""Steps of one run, each on a story of its own."""


class Desk:
    """Edits a sheet at random and remembers what must hold from then on."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.documents: list[Document] = [document("s0", " ".join(SENTENCES)), document("s1", " ".join(SENTENCES[:4]))]
        self.held: dict[str, set[str]] = {}
        """Claim -> words of the quotes that a person put into it."""
        self.removed: dict[str, set[tuple[str, str]]] = {}
        """Claim -> (source, words) that a person took out of it."""
        self.gone: set[str] = set()
        """Claims that a person joined with another."""
        self.summary: tuple[str, ...] | None = None
        self.rejected: set[tuple[str, str]] = set()
        self.added: dict[str, tuple[str, ...]] = {}
        """Disagreement that a person added -> claims of its sides."""
        self.number = 0

    def edit(self, sheet: FactSheet) -> FactSheet:
        self.number += 1
        kinds = [self.join, self.split, self.add_quote, self.take_quote, self.brief, self.reject, self.add_dispute]
        return self.chance.choice([*kinds, self.review, self.hide])(sheet)

    def join(self, sheet: FactSheet) -> FactSheet:
        ids = [c.id for c in sheet.claims if c.citations and not c.hide]
        if len(ids) < 2:
            return sheet
        into, other = self.chance.sample(ids, 2)
        if other in self.removed or other in (self.summary or ()) or any(other in s for s in self.added.values()):
            return sheet
        moved = {q.exact for c in sheet.claims if c.id == other for q in (*c.citations, *c.repeats) if q.end}
        joined = decisions.join(sheet, into, [other])
        self.held.setdefault(into, set()).update(moved | self.held.pop(other, set()))
        self.removed[into] = {key for key in self.removed.get(into, set()) if key[1] not in moved}
        self.gone.add(other)
        return joined

    def split(self, sheet: FactSheet) -> FactSheet:
        wide = [c for c in sheet.claims if len(c.citations) > 1 and all(q.end for q in c.citations)]
        if not wide:
            return sheet
        claim = self.chance.choice(wide)
        quote = claim.citations[-1]
        number = len(claim.citations)
        new, id = decisions.split(sheet, claim.id, [number], f"Told apart {self.number}.")
        self.held.setdefault(id, set()).add(quote.exact)
        self._out(claim.id, quote)
        return new

    def add_quote(self, sheet: FactSheet) -> FactSheet:
        if not sheet.claims or not self.documents:
            return sheet
        claim, doc = self.chance.choice(sheet.claims), self.chance.choice(self.documents)
        there = [s for s in SENTENCES if s in doc.text]
        known = {source.file: source.id for source in sheet.sources}
        if not there or doc.file not in known:
            return sheet
        words = self.chance.choice(there)
        at = doc.text.index(words)
        quote = replace(cite(doc, at, at + len(words)), source=known[doc.file])
        if any((q.source, q.exact) == (quote.source, quote.exact) for q in (*claim.citations, *claim.repeats)):
            return sheet
        self.held.setdefault(claim.id, set()).add(words)
        self.removed.get(claim.id, set()).discard((quote.source, words))
        return self._with(sheet, claim.id, citations=(*claim.citations, quote))

    def take_quote(self, sheet: FactSheet) -> FactSheet:
        wide = [c for c in sheet.claims if len(c.citations) > 1]
        if not wide:
            return sheet
        claim = self.chance.choice(wide)
        quote = self.chance.choice(claim.citations)
        self._out(claim.id, quote)
        return self._with(sheet, claim.id, citations=tuple(q for q in claim.citations if q != quote))

    def brief(self, sheet: FactSheet) -> FactSheet:
        ids = [claim.id for claim in sheet.claims if not claim.hide]
        chosen = tuple(self.chance.sample(ids, min(len(ids), self.chance.randint(0, 3))))
        edited = replace(sheet, summary=chosen)
        self.summary = chosen if summary_owned(edited) else None
        return edited

    def reject(self, sheet: FactSheet) -> FactSheet:
        kind = self.chance.choice(["disagreements", "faq", "timeline"])
        entries = [entry for entry in getattr(sheet, kind) if entry.id not in self.added]
        if not entries:
            return sheet
        one = self.chance.choice(entries)
        self.rejected.add((kind, one.id))
        rejected = tuple(replace(e, reject=True) if e.id == one.id else e for e in getattr(sheet, kind))
        return replace(sheet, **{kind: rejected})  # type: ignore[arg-type]

    def add_dispute(self, sheet: FactSheet) -> FactSheet:
        ids = [c.id for c in sheet.claims if not c.hide and any(q.end for q in c.citations)]
        if len(ids) < 2:
            return sheet
        sides = tuple(self.chance.sample(ids, 2))
        id = f"mine-{self.number}"
        self.added[id] = sides
        made = Disagreement(id, "mine", "nature", (Position("so", sides[:1]), Position("not so", sides[1:])))
        return replace(sheet, disagreements=(*sheet.disagreements, made))

    def review(self, sheet: FactSheet) -> FactSheet:
        return decisions.accept(sheet, self.chance.choice(sheet.claims).id) if sheet.claims else sheet

    def hide(self, sheet: FactSheet) -> FactSheet:
        free = [c.id for c in sheet.claims if not any(c.id in sides for sides in self.added.values())]
        free = [id for id in free if id not in (self.summary or ())]
        return decisions.hide(sheet, self.chance.choice(free)) if free else sheet

    def news(self, step: int) -> None:
        what = self.chance.random()
        if what < 0.5:
            some = self.chance.sample(SENTENCES, self.chance.randint(1, 4))
            self.documents.append(document(f"n{step}", " ".join([*some, f"Other words {step}."])))
        elif what < 0.6 and len(self.documents) > 2:
            self.documents.pop()

    def check(self, sheet: FactSheet) -> None:
        by_id = {claim.id: claim for claim in sheet.claims}
        here = {source.id for source in sheet.sources if source.file in {d.file for d in self.documents}}
        for id, words in self.held.items():
            assert words <= {q.exact for q in (*by_id[id].citations, *by_id[id].repeats)}, ("quotes", id)
        for id, out in self.removed.items():
            if id in by_id:
                assert not out & {(q.source, q.exact) for q in (*by_id[id].citations, *by_id[id].repeats)}, ("out", id)
        assert not self.gone & by_id.keys(), "a claim that was joined is back"
        if self.summary is not None:
            assert sheet.summary == self.summary
        for kind, id in self.rejected:
            assert [shown(entry) for entry in getattr(sheet, kind) if entry.id == id] == [False], ("rejected", kind, id)
        others = {entry.id for entry in sheet.disagreements}
        for id, sides in self.added.items():
            assert id in others
            standing = [c for c in sides if c in by_id and any(q.end and q.source in here for q in by_id[c].citations)]
            if len(set(standing)) == 2:
                assert {by_id[c].status for c in sides} == {"contested"}, id
        contested = {c for e in sheet.disagreements if shown(e) for p in e.positions for c in p.claims}
        assert all(c.id in contested for c in sheet.claims if c.status == "contested")

    def _out(self, id: str, quote: Citation) -> None:
        self.held.get(id, set()).discard(quote.exact)
        self.removed.setdefault(id, set()).add((quote.source, quote.exact))

    def _with(self, sheet: FactSheet, id: str, **change: object) -> FactSheet:
        claims = tuple(replace(c, **change) if c.id == id else c for c in sheet.claims)  # type: ignore[arg-type]
        return replace(sheet, claims=claims)


@pytest.mark.parametrize("seed", range(STEPS // RUN))
def test_no_decision_is_ever_lost(seed: int) -> None:
    chance = random.Random(seed)
    desk = Desk(chance)
    sheet = regenerate(None, desk.documents)
    for step in range(RUN):
        sheet = desk.edit(sheet)
        if chance.random() < 0.6:
            desk.news(step)
            edited = sheet
            sheet = regenerate(sheet, desk.documents)
            desk.check(sheet)
            checked = {claim.id: claim for claim in edited.claims if claim.reviewed}
            for claim in sheet.claims:
                if claim.reviewed:
                    quotes = [(q.source, q.exact) for q in (*claim.citations, *claim.repeats)]
                    was = checked[claim.id]
                    assert quotes == [(q.source, q.exact) for q in (*was.citations, *was.repeats)]
