"""One sentence each of two publishers: opposites are never joined and, where it is sure, shown; the same is a claim."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from explainer.core.model import FactSheet
from explainer.facts.compose import compose
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read

CASES = yaml.safe_load((Path(__file__).parent.parent / "cases" / "two_sources.yml").read_text("utf-8"))


def _sheet(one: str, other: str) -> FactSheet:
    told = (("Gazette", "2026-03-03", one), ("Herald", "2026-03-04", other))
    return compose(
        tuple(
            annotate(read(f"{name}.txt", f"---\npublisher: {name}\npublished: {day}\n---\n{text}\n".encode()))
            for name, day, text in told
        )
    )


def _joined(sheet: FactSheet) -> bool:
    supporting = ({c.source for c in claim.citations if c.stance == "supports"} for claim in sheet.claims)
    return any(len(sources) > 1 for sources in supporting)


def _pairs(relation: str) -> list[object]:
    return [pytest.param(one, other, id=one) for one, other in CASES[relation]]


@pytest.mark.parametrize(("one", "other"), _pairs("opposite, shown") + _pairs("opposite"))
def test_opposites_support_no_claim_together(one: str, other: str) -> None:
    assert not _joined(_sheet(one, other))


@pytest.mark.parametrize(("one", "other"), _pairs("opposite, shown"))
def test_opposites_are_shown_as_a_dispute(one: str, other: str) -> None:
    sheet = _sheet(one, other)
    assert [d.kind for d in sheet.disagreements if d.kind != "update"]
    assert {claim.status for claim in sheet.claims} == {"contested"}


@pytest.mark.parametrize(("one", "other"), _pairs("same"))
def test_the_same_in_other_words_is_corroborated(one: str, other: str) -> None:
    assert _joined(_sheet(one, other))


@pytest.mark.parametrize(("one", "other"), _pairs("unrelated"))
def test_what_has_nothing_in_common_is_not_joined(one: str, other: str) -> None:
    assert not _joined(_sheet(one, other))


@pytest.mark.parametrize(("one", "other"), _pairs("more"))
def test_who_tells_less_does_not_bear_out_more(one: str, other: str) -> None:
    (claim,) = (claim for claim in _sheet(one, other).claims if claim.text == one)
    assert len({c.source for c in claim.citations if c.stance == "supports"}) == 1


@pytest.mark.parametrize(("one", "other"), _pairs("worded by the first"))
def test_a_claim_of_both_has_the_words_that_tell_no_more_than_both(one: str, other: str) -> None:
    of_both = [c for c in _sheet(one, other).claims if len({p.source for p in c.citations}) == 2]
    assert [claim.text for claim in of_both] == [one]
    (swapped,) = (c.text for c in _sheet(other, one).claims if len({p.source for p in c.citations}) == 2)
    assert swapped == one
