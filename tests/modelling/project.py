"""The command on a small project, with a model on loopback."""

from __future__ import annotations

import os
from pathlib import Path

from click.testing import CliRunner, Result

from explainer.cli.main import main

from .endpoint import Model


def run(project: Path, *args: str, **environment: str) -> Result:
    """The command, called in the project's folder."""
    before = Path.cwd()
    os.chdir(project)
    try:
        return CliRunner().invoke(main, args, env=environment)
    finally:
        os.chdir(before)


def condensed(project: Path, model: Model, *args: str) -> Result:
    return run(project, "condense", "--model", "tester", *args, EXPLAINER_MODEL_URL=model.address)
