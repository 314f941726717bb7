"""The script by which a robot proposes a renewed fact sheet, against a repository here and a stand-in for GitHub."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from explainer.cli.main import main

SCRIPT = Path(__file__).resolve().parent.parent / ".github" / "propose"
FERRY = """---
publisher: Lake Post
published: 2026-04-02
---
The ferry to Arlen was sold in May 2025, the mayor said.
"""
GH = """#!/bin/sh
echo "$@" >> "$GH_LOG"
if [ "$1 $2" = "pr list" ] && grep -q "^pr create" "$GH_LOG"; then echo 7; fi
"""

pytestmark = pytest.mark.skipif(not shutil.which("bash"), reason="a script for bash")


def git(folder: Path, *command: str) -> str:
    done = subprocess.run(["git", *command], cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout.strip()


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    git(tmp_path, "init", "-q", "--bare", "-b", "main", "origin.git")
    git(tmp_path, "clone", "-q", "origin.git", "clone")
    clone = tmp_path / "clone"
    git(clone, "switch", "-q", "-c", "main")
    git(clone, "config", "user.name", "A")
    git(clone, "config", "user.email", "a@b.example")
    (clone / "content").mkdir()
    (clone / "content" / "facts.yml").write_text("version: 1\n")
    git(clone, "add", ".")
    git(clone, "commit", "-q", "-m", "first")
    git(clone, "push", "-q", "origin", "main")
    (tmp_path / "gh").write_text(GH)
    (tmp_path / "gh").chmod(0o755)
    (tmp_path / "news.md").write_text("## Revision 2\n")
    return clone


def propose(clone: Path) -> list[str]:
    """What GitHub was asked, all in all."""
    outside = clone.parent
    log = outside / "log"
    log.touch()
    path = f"{outside}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        [str(SCRIPT), str(outside / "news.md")],
        cwd=clone,
        env={**os.environ, "PATH": path, "GH_LOG": str(log)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [" ".join(line.split()[:2]) for line in log.read_text().splitlines()]


def test_without_a_change_nothing_is_proposed(clone: Path) -> None:
    assert propose(clone) == []
    assert git(clone, "ls-remote", "--heads", "origin").endswith("refs/heads/main")


def test_a_changed_sheet_is_proposed_once_and_then_renewed(clone: Path) -> None:
    sheet = clone / "content" / "facts.yml"
    sheet.write_text("version: 1\nclaims: []\n")
    (clone / "stray.txt").write_text("not part of it")
    assert propose(clone) == ["pr list", "pr create"]
    git(clone, "switch", "-q", "main")
    sheet.write_text("version: 1\nclaims: []\nfaq: []\n")
    assert propose(clone) == ["pr list", "pr create", "pr list", "pr edit"]
    git(clone, "fetch", "-q")
    assert git(clone, "show", "origin/facts/renewed:content/facts.yml").endswith("faq: []")
    assert git(clone, "diff", "--name-only", "origin/main", "origin/facts/renewed") == "content/facts.yml"
    assert git(clone, "rev-list", "--count", "origin/main..origin/facts/renewed") == "1"


def test_a_guest_in_a_folder_of_a_repository_gets_its_pull_request_by_the_workflow_of_its_own(
    clone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The commands of the workflow that `init` writes, in their order and where they run."""
    (clone / "README.md").write_text("Other things.\n")
    monkeypatch.chdir(clone)
    made = CliRunner().invoke(main, ["init", "stories/bridge"])
    assert made.exit_code == 0, made.output
    home = clone / "stories" / "bridge"
    monkeypatch.chdir(home)
    assert CliRunner().invoke(main, ["condense"]).exit_code == 0
    git(clone, "add", ".")
    git(clone, "commit", "-q", "-m", "a project")
    (home / "seeds" / "more.md").write_text(FERRY)
    git(clone, "add", ".")
    git(clone, "commit", "-q", "-m", "a source")
    git(clone, "push", "-q", "origin", "main")

    flow = yaml.load((clone / ".github/workflows/stories-bridge-condense.yml").read_text(), Loader=yaml.BaseLoader)
    assert flow["on"]["push"]["paths"] == ["stories/bridge/seeds/**"]
    assert "pr create" in follow(flow, clone, home)
    git(clone, "fetch", "-q")
    branch = "origin/facts/renewed-stories-bridge"
    assert git(clone, "diff", "--name-only", "origin/main", branch) == "stories/bridge/content/facts.yml"
    assert "The ferry to Arlen was sold in May 2025" in " ".join(
        git(clone, "show", f"{branch}:stories/bridge/content/facts.yml").split()
    )
    assert "Arlen" in (home / ".explainer" / "news.md").read_text()


def test_a_project_of_many_stories_gets_one_pull_request_for_those_that_changed(
    clone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git(clone, "rm", "-q", "-r", "content")
    monkeypatch.chdir(clone)
    for command in (["init", ".", "--stories"], ["new", "quiet"]):
        made = CliRunner().invoke(main, command)
        assert made.exit_code == 0, made.output
    (clone / "stories" / "quiet" / "seeds" / "a.md").write_text(FERRY)
    assert CliRunner().invoke(main, ["condense"]).exit_code == 0
    git(clone, "add", ".")
    git(clone, "commit", "-q", "-m", "a project")
    CliRunner().invoke(main, ["new", "ferry"])
    for story in ("example", "ferry"):
        (clone / "stories" / story / "seeds" / "more.md").write_text(FERRY)
    git(clone, "add", ".")
    git(clone, "commit", "-q", "-m", "sources")
    git(clone, "push", "-q", "origin", "main")

    flow = yaml.load((clone / ".github/workflows/condense.yml").read_text(), Loader=yaml.BaseLoader)
    assert flow["on"]["push"]["paths"] == ["stories/*/seeds/**"]
    assert "pr create" in follow(flow, clone, clone)
    git(clone, "fetch", "-q")
    proposed = git(clone, "diff", "--name-only", "origin/main", "origin/facts/renewed").splitlines()
    assert proposed == ["stories/example/facts.yml", "stories/ferry/facts.yml"]
    news = (clone / ".explainer" / "news.md").read_text()
    assert [line for line in news.splitlines() if line.startswith("# ")] == ["# example", "# ferry"]


def follow(flow: dict[str, Any], clone: Path, home: Path) -> str:
    """Runs the commands of a workflow in their order; what GitHub was asked."""
    outside = clone.parent
    (outside / "explainer").write_text(f'#!/bin/sh\nexec {sys.executable} -m explainer "$@"\n')
    (outside / "explainer").chmod(0o755)
    (outside / "log").touch()
    path = f"{outside}{os.pathsep}{os.environ['PATH']}"
    env = {**os.environ, "PATH": path, "GH_LOG": str(outside / "log"), "GITHUB_WORKSPACE": str(clone)}
    for job in flow["jobs"].values():
        folder = clone / job["defaults"]["run"]["working-directory"]
        assert folder == home
        for step in job["steps"]:
            command = step.get("run", "")
            if command and not command.startswith("python -m pip"):
                done = subprocess.run(
                    ["bash", "-e", "-c", command], cwd=folder, env=env, capture_output=True, text=True, check=False
                )
                assert done.returncode == 0, command + done.stderr
    return (outside / "log").read_text()
