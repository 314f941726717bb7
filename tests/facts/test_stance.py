"""Which passages of a dispute support which of its claims."""

from __future__ import annotations

import pytest

from explainer.core.model import Citation, Claim, Disagreement, DisagreementKind, Position
from explainer.facts.disagreements.stance import with_disputes


def _cite(source: str, start: int, end: int) -> Citation:
    return Citation(source=source, start=start, end=end, exact="x" * (end - start))


def _claim(id: str, *citations: Citation, repeats: tuple[Citation, ...] = ()) -> Claim:
    return Claim(id=id, text=id, citations=citations, repeats=repeats)


@pytest.mark.parametrize(("kind", "stays"), [("number", False), ("nature", False), ("date", False), ("update", True)])
def test_what_words_another_account_supports_none(kind: DisagreementKind, stays: bool) -> None:
    home, hospice = _cite("gazette", 0, 40), _cite("herald", 0, 40)
    part, other = _cite("herald", 10, 30), _cite("post", 0, 30)
    died_at_home = _claim("home", home, part, other, repeats=(part,))
    died_elsewhere = _claim("hospice", hospice)
    places = (Position("at home", ("home",)), Position("at a hospice", ("hospice",)))
    matter = Disagreement("where", "Where he died", kind, places)

    claim, rival = with_disputes((died_at_home, died_elsewhere), (matter,), {}, lambda a, b: False)

    assert claim.citations == ((home, part, other) if stays else (home, other))
    assert claim.repeats == ((part,) if stays else ())
    assert rival == died_elsewhere


def test_a_claim_keeps_its_own_words() -> None:
    words = _cite("gazette", 0, 40)
    matter = Disagreement("how", "How many", "number", (Position("10", ("ten",)), Position("70", ("seventy",))))
    claims = _claim("ten", words), _claim("seventy", words)

    assert with_disputes(claims, (matter,), {}, lambda a, b: False) == claims
