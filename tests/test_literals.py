"""Every fixed term of the model has its entry in each table of such terms, and in what tells of them."""

from __future__ import annotations

import importlib
import pkgutil
from typing import Any, Literal, get_args, get_origin, get_type_hints

import pytest

import explainer
from explainer.core.model import Disagreement, DisagreementKind
from explainer.core.sheet_fields import FIELDS
from explainer.pages.views.words import DISAGREEMENT

PARTIAL = frozenset({"pages.card._CORNERS"})
"""Tables of some terms, for whose others nothing is to be said."""


def _tables() -> list[Any]:
    """(the terms that its type names, the table) for each table that is keyed by fixed terms."""
    found = []
    for module in pkgutil.walk_packages(explainer.__path__, "explainer."):
        if module.name.endswith("__main__"):
            continue
        loaded = importlib.import_module(module.name)
        for name, hint in get_type_hints(loaded).items():
            where = f"{module.name.removeprefix('explainer.')}.{name}"
            if where not in PARTIAL and get_origin(hint) is dict and get_origin(get_args(hint)[0]) is Literal:
                found.append(pytest.param(get_args(get_args(hint)[0]), getattr(loaded, name), id=where))
    return found


@pytest.mark.parametrize(("terms", "table"), _tables())
def test_a_table_has_every_term_of_its_type(terms: tuple[str, ...], table: dict[str, object]) -> None:
    assert set(table) - {""} == set(terms) - {""}


def test_disagreements_have_words() -> None:
    assert set(DISAGREEMENT) == set(get_args(DisagreementKind))


def test_the_reference_of_the_sheet_names_every_kind_of_disagreement() -> None:
    told = FIELDS[Disagreement]["kind"].meaning
    assert [kind for kind in get_args(DisagreementKind) if kind not in told] == []
