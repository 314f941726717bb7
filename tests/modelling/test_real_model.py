"""The command with a real small model, which is wrong in most answers: `make model-test`, no part of the suite."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from story import make_project

from .project import run
from .test_cage import assert_sound

pytestmark = [
    pytest.mark.skipif(importlib.util.find_spec("xllamacpp") is None, reason="no real model: make model-test"),
    pytest.mark.timeout(3600),
]

BUDGET = "3000"
"""Tokens: a few minutes on a core that others use too."""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    script = Path(__file__).with_name("small_model.py")
    with subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as it:
        assert it.stdout is not None
        try:
            yield f"{it.stdout.readline().strip()}/v1"
        finally:
            it.terminate()


def test_a_poor_model_makes_no_poorer_sheet(tmp_path: Path, address: str) -> None:
    project = make_project(tmp_path)
    result = run(project, "condense", "--model", "tiny", "--wording", "--budget", BUDGET, EXPLAINER_MODEL_URL=address)
    assert result.exit_code == 0, result.output
    assert " taken" in result.stderr
    assert_sound(project)
    assert run(project, "verify").exit_code == 0
    sheet = project / "content" / "facts.yml"
    before = sheet.read_bytes()
    sheet.unlink()
    assert run(project, "condense").exit_code == 0
    assert sheet.read_bytes() == before
