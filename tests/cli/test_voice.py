"""How much the command says: -q results and faults, -v each step; tables as JSON; completion in the shell."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from explainer.cli.main import main
from story import make_project

NEWS = """---
publisher: Lake Post
published: 2026-04-02
---
Acme will keep its plant in Springfield open until May, the company said on Thursday. The union welcomed the delay.
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = make_project(tmp_path)
    monkeypatch.chdir(root)
    return root


def run(*args: str) -> Result:
    return CliRunner().invoke(main, args)


def test_quiet_says_nothing_where_all_is_well_and_every_fault(project: Path) -> None:
    (project / "seeds" / "odd.xyz").write_text("x")
    done = run("build", "-q")
    assert (done.exit_code, done.output) == (0, "")
    assert (project / "site" / "index.html").exists()
    assert run("-q", "verify").output == ""
    sheet = project / "content" / "facts.yml"
    sheet.write_text(sheet.read_text().replace("exact: ", "exact: Never said. ", 1))
    done = run("verify", "--quiet")
    assert done.exit_code == 1
    assert "absent in" in done.stdout
    assert "at fault" in done.stderr


def test_quiet_leaves_what_was_asked_for(project: Path) -> None:
    assert run("sources", "-q").stdout == run("sources").stdout != ""
    assert run("diff", "-q").stdout == run("diff").stdout != ""


def test_the_environment_makes_quiet_too(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXPLAINER_QUIET", "1")
    assert run("condense").output == ""


def test_verbose_tells_each_source_page_and_step(project: Path) -> None:
    told = run("build", "-v").stderr
    for seed in (project / "seeds").iterdir():
        assert f"{seed.name}: " in told
    assert "written: content/claims.md" in told
    assert "Comparing what the sources say: " in told
    assert "INFO" in told or "Building documentation" in told


def test_what_a_build_made_is_given_as_json(project: Path) -> None:
    done = run("build", "--json")
    made = json.loads(done.stdout)
    assert made["claims"]["total"] == sum(made["claims"][status] for status in made["claims"] if status != "total")
    assert made["citations"] == {"total": made["citations"]["total"], "exact": made["citations"]["total"]}
    assert Path(made["page"]).exists()


def test_what_would_change_is_given_as_json(project: Path) -> None:
    assert run("condense").exit_code == 0
    assert json.loads(run("diff", "--json").stdout) == []
    (project / "seeds" / "post.md").write_text(NEWS)
    told = json.loads(run("diff", "--json").stdout)
    added = [entry for entry in told if entry["what"] == "added"]
    assert any("open until May" in entry["after"] for entry in added)
    assert {entry["revision"] for entry in told} == {2}


@pytest.mark.parametrize(
    ("option", "value", "command"),
    [("BUILDER", "nonsense", "build"), ("BUILD_BUILDER", "nonsense", "build"), ("ADD_PAUSE", "soon", "add")],
)
def test_a_variable_stands_for_an_option(
    option: str, value: str, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(f"EXPLAINER_{option}", value)
    done = run(command)
    assert done.exit_code == 2
    assert value in done.stderr


def test_the_shell_completes_commands_and_options() -> None:
    start = [sys.executable, "-c", "from explainer.cli.main import main; main(prog_name='explainer')"]
    asked = {"COMP_WORDS": "explainer bui", "COMP_CWORD": "1", "_EXPLAINER_COMPLETE": "bash_complete"}
    done = subprocess.run(start, env=os.environ | asked, capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["plain,build"]
    asked = {"COMP_WORDS": "explainer build --bu", "COMP_CWORD": "2", "_EXPLAINER_COMPLETE": "bash_complete"}
    done = subprocess.run(start, env=os.environ | asked, capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["plain,--builder"]
