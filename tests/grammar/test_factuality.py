"""Does what a verb tells hold, how surely, and by whose word?"""

from __future__ import annotations

from itertools import product
from pathlib import Path
from typing import Any

import pytest
import yaml

from explainer.grammar.analysis import analyse
from explainer.grammar.factuality import apply, factuality, polarity
from explainer.lang.en.factuality import Value

CASES = yaml.safe_load((Path(__file__).parent.parent / "cases" / "factuality.yml").read_text("utf-8"))
VALUES: tuple[Value, ...] = ("CT+", "CT-", "PR+", "PR-", "PS+", "PS-", "U")


@pytest.mark.parametrize("case", [pytest.param(case, id=case["text"]) for case in CASES])
def test_factuality(case: dict[str, Any]) -> None:
    parse = analyse(case["text"])
    predicate = next(p for p in parse.predicates if p.lemma.split()[0] == case["verb"])
    found = factuality(parse, predicate)
    assert (found.value, found.mode, found.reported) == (
        case["value"],
        case.get("mode", ""),
        case.get("reported", False),
    )


@pytest.mark.parametrize(("outer", "inner"), list(product(VALUES, VALUES)))
def test_what_governs_never_makes_surer(outer: Value, inner: Value) -> None:
    made = apply(outer, inner)
    degree = ["U", "PS", "PR", "CT"]
    assert polarity(made) == polarity(outer) * polarity(inner)
    assert made == "U" or degree.index(made[:2]) == min(degree.index(v.rstrip("+-")) for v in (outer, inner))
