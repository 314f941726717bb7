"""How much a sheet is to hold is read from mkdocs.yml, without MkDocs."""

from __future__ import annotations

from pathlib import Path

import pytest

from explainer.core.errors import ProjectError
from explainer.store.project import detail_wanted


def _project(folder: Path, plugins: str) -> Path:
    (folder / "mkdocs.yml").write_text(f"site_name: A\nplugins:\n{plugins}", encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("plugins", "detail"),
    [
        ("  - search\n  - explainer:\n      detail: all\n", "all"),
        ("  explainer: {detail: all}\n", "all"),
        ("  - explainer:\n      detail: main\n", "main"),
        ("  - explainer\n", "main"),
        ("  - search\n", "main"),
        ("  - other: {detail: all}\n", "main"),
    ],
)
def test_it_stands_under_the_plugin(tmp_path: Path, plugins: str, detail: str) -> None:
    assert detail_wanted(_project(tmp_path, plugins)) == detail


def test_outside_of_a_project_there_is_the_default(tmp_path: Path) -> None:
    assert detail_wanted(tmp_path) == "main"


def test_another_word_is_named_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match=r"mkdocs\.yml:4: 'detail' is none of main, all"):
        detail_wanted(_project(tmp_path, "  - explainer:\n      detail: much\n"))
