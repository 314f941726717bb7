"""A version 1 sheet as one run of the program left it, and as people had edited it, becomes one of version 2."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from explainer.codec import decode, encode
from explainer.core.model import Citation, FactSheet
from explainer.facts.compose import compose
from explainer.facts.editing.upgrade import upgrade
from explainer.facts.model.ownership import owned, summary_owned
from explainer.run.pipeline import annotate, name_sources, renew
from explainer.text.readers.read import read

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "tests/cases/sheets/version-1.yml").read_text(encoding="utf-8")
OLD = decode(TEXT)
SEEDS = tuple(read(path.name, path.read_bytes()) for path in sorted((ROOT / "seeds").glob("*.txt")))


def _entries(sheet: FactSheet) -> list[object]:
    return [sheet.title, *sheet.sources, *sheet.claims, *sheet.timeline, *sheet.faq, *sheet.disagreements]


def test_it_is_read_upgraded_and_written_in_place() -> None:
    new = upgrade(OLD)
    assert (OLD.version, new.version) == (1, 2)
    assert decode(encode(new, TEXT)) == new
    for name in ("sources", "claims", "timeline", "faq", "disagreements"):
        assert [e.id for e in getattr(new, name)] == [e.id for e in getattr(OLD, name)]
    assert not [entry for entry in _entries(new) if owned(entry)]  # type: ignore[arg-type]
    assert not summary_owned(new)
    assert new.order.claims == tuple(claim.id for claim in OLD.claims)
    weights = {entry.id: entry.weight for entry in OLD.timeline}
    assert [weights[id] for id in new.order.timeline] == sorted(weights.values(), reverse=True)
    assert "weight:" not in encode(new)
    assert {source.origin for source in new.sources} <= {source.id for source in new.sources}
    assert upgrade(new) == new


def test_what_a_person_had_changed_stays_theirs_and_nothing_else_becomes_so() -> None:
    first, second, *rest = OLD.claims
    quote = Citation(second.citations[0].source, second.citations[0].exact, 0, 0)
    edited = replace(
        OLD, claims=(replace(first, text="Mine."), replace(second, citations=(*second.citations, quote)), *rest)
    )
    new = upgrade(edited)
    assert [claim.id for claim in new.claims if owned(claim)] == [first.id, second.id]
    documents = name_sources(SEEDS, edited)
    sheet, _ = renew(compose(tuple(map(annotate, documents))), documents, edited)
    assert next(claim.text for claim in sheet.claims if claim.id == first.id) == "Mine."
    assert "Corrected" not in encode(sheet)


def test_a_history_with_gaps_is_numbered_anew_so_that_it_can_be_read_again() -> None:
    change = OLD.changes[0]
    gaps = replace(OLD, changes=(replace(change, revision=9), replace(change, revision=4)))
    new = upgrade(gaps)
    assert [known.revision for known in new.changes] == [2, 1] == [new.revision, 1]
    assert decode(encode(new)) == new
