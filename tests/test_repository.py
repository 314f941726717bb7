"""Holds what the repository promises to somebody who has just cloned it."""

from __future__ import annotations

import re
import subprocess
import tomllib
from functools import cache
from importlib import metadata
from pathlib import Path

import pytest
import yaml
from packaging.specifiers import SpecifierSet

from explainer.cli.main import main
from explainer.core.distribution import DISTRIBUTION

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")


@cache
def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def make_targets() -> set[str]:
    return set(re.findall(r"^([a-z-]+):", read("Makefile"), re.M))


def requirements(name: str) -> dict[str, str]:
    """Package -> all of its entry, continuation lines included."""
    entries = re.findall(r"^([a-z0-9][a-z0-9._-]*)==(.*?)(?=^[a-z0-9]|\Z)", read(name), re.M | re.S)
    return dict(entries)


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_every_requirement_is_pinned_by_hash(name: str) -> None:
    entries = requirements(name)
    assert len(entries) > 20
    assert [package for package, entry in entries.items() if "--hash=sha256:" not in entry] == []
    assert not re.search(r"^\s*(-i|-f|--index|--extra-index|--find-links|--trusted)|://|@ ", read(name), re.M)


def test_both_requirements_agree() -> None:
    runtime, development = requirements("requirements.txt"), requirements("requirements-dev.txt")
    assert {name for name in runtime if runtime[name].split()[0] != development.get(name, "absent").split()[0]} == set()


def test_a_new_project_gets_the_theme_that_this_one_has() -> None:
    names = [path.name for path in sorted((ROOT / "overrides").iterdir())]
    given = ROOT / "generator" / "explainer" / "scaffold" / "overrides"
    assert names == [path.name for path in sorted(given.iterdir())]
    assert [name for name in names if (given / name).read_bytes() != (ROOT / "overrides" / name).read_bytes()] == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_documents_name_only_targets_that_exist(name: str) -> None:
    named = set(re.findall(r"\bmake ([a-z]+)`|^ *make ([a-z]+)\b", read(name), re.M))
    assert {first or second for first, second in named} <= make_targets()


@pytest.mark.parametrize("command", sorted(main.commands))
def test_every_command_is_documented_and_shows_an_example(command: str) -> None:
    assert f"explainer {command}" in read("README.md")
    help_text = main.commands[command].help or ""
    assert f"explainer {command}" in help_text


@pytest.mark.parametrize("name", DOCUMENTS)
def test_links_between_documents_lead_somewhere(name: str) -> None:
    targets = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", read(name))
    assert [target for target in targets if not (ROOT / target).exists()] == []


def test_the_workflows_run_what_people_run() -> None:
    for workflow in (ROOT / ".github" / "workflows").glob("*.yml"):
        for command in re.findall(r"- run: (.*)", workflow.read_text(encoding="utf-8")):
            first, *rest = command.split()
            assert (first == "make" and rest[0] in make_targets()) or (ROOT / first).stat().st_mode & 0o111


def _workflows() -> list[Path]:
    scaffold = ROOT / "generator" / "explainer" / "scaffold" / "github" / "workflows"
    return sorted([*(ROOT / ".github" / "workflows").glob("*.yml"), *scaffold.glob("*.yml")])


@pytest.mark.parametrize("workflow", _workflows(), ids=lambda path: f"{path.parent.parent.parent.name}-{path.stem}")
def test_a_workflow_is_pinned_and_writes_only_where_it_installs_nothing(workflow: Path) -> None:
    text = workflow.read_text(encoding="utf-8")
    used = re.findall(r"uses: (\S+)", text)
    assert [action for action in used if not re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", action)] == []
    whole = yaml.safe_load(re.sub(r"(?<!\$)\{\{ \w+ \}\}", ".", text))
    assert whole["permissions"] == {}
    for job in whole["jobs"].values():
        if "write" in job["permissions"].values():
            assert [
                step["run"] for step in job["steps"] if re.search(r"pip|make|explainer ", step.get("run", ""))
            ] == []


def test_only_the_projects_own_name_is_installed() -> None:
    """`explainer` on the package index is somebody else's."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout")
    foreign = re.compile(
        rb"\b(?:pipx?|uv|uvx) (?:tool |pip )?(?:install|run) ['\"]?explainer(?![-\w/.])|^explainer(?:\[\w+\])?==", re.M
    )
    names = [name for name in listed.stdout.decode().split("\0") if name and (ROOT / name).is_file()]
    assert [name for name in names if foreign.search((ROOT / name).read_bytes())] == []
    project = tomllib.loads(read("pyproject.toml"))["project"]
    assert project["name"] == DISTRIBUTION != "explainer"
    assert set(project["scripts"]) == {"explainer"}


@pytest.mark.parametrize("name", sorted({**requirements("requirements.txt"), **requirements("requirements-dev.txt")}))
def test_every_pinned_package_takes_the_oldest_python(name: str) -> None:
    try:
        asked = metadata.metadata(name).get("Requires-Python")
    except metadata.PackageNotFoundError:
        pytest.skip("not for this system")
    assert SpecifierSet(asked or "").contains("3.11.0")


def test_the_build_tool_is_pinned_with_the_rest() -> None:
    project = tomllib.loads(read("pyproject.toml"))
    assert project["build-system"]["requires"] == project["dependency-groups"]["build"]
    assert "setuptools" in requirements("requirements.txt")


def test_no_file_names_a_registry_or_somebodys_folder() -> None:
    """What is in the repository must work for everybody, whatever mirror or home they have."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout")
    foreign = re.compile(rb"pypi\.(?:org|python)|pythonhosted|registry\.npmjs|/home/[a-z]|/Users/[a-z]|file:///[a-z]")
    own = Path(__file__).relative_to(ROOT).as_posix()
    names = [name for name in listed.stdout.decode().split("\0") if name and name != own]
    guilty = [name for name in names if (ROOT / name).is_file() and foreign.search((ROOT / name).read_bytes())]
    assert guilty == []
