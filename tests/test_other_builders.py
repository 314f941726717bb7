"""The same pages by another builder, and pages that follow the sources for builders that regenerate nothing."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from explainer.cli.main import main
from explainer.cli.watch import watch
from explainer.store import find_story

MORE = "The mayor of Northgate said on Monday that the bridge will open again in June 2027, after two years of work.\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(main, ["init", "bridge"]).exit_code == 0
    monkeypatch.chdir(tmp_path / "bridge")
    return tmp_path / "bridge"


def test_zensical_builds_the_site(project: Path) -> None:
    if not (Path(sys.executable).parent / "zensical").exists() and not shutil.which("zensical"):
        pytest.skip("zensical is not installed: pip install zensical")
    (project / "site").mkdir()
    (project / "site" / "old.html").write_text("old")
    done = CliRunner().invoke(main, ["build", "--builder", "zensical"])
    assert done.exit_code == 0, done.output
    page = (project / "site" / "index.html").read_text(encoding="utf-8")
    assert 'http-equiv="Content-Security-Policy"' in page
    assert not (project / "site" / "old.html").exists()
    assert not list((project / "site").rglob("facts.yml"))
    assert sorted(path.name for path in project.glob(".explainer-*")) == []


def test_a_builder_that_is_not_there_is_named_in_one_line(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda *names, **more: None)
    done = CliRunner().invoke(main, ["build", "--builder", "zensical"])
    assert done.exit_code == 1
    assert done.stderr.splitlines()[-1].startswith("Zensical is not installed.")
    assert not (project / "site").exists()


def test_watching_writes_the_pages_at_each_change_and_a_fault_ends_nothing(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    story = find_story(project)
    steps = [
        lambda: (project / "seeds" / "more.txt").write_text(MORE),
        lambda: (project / "seeds" / "sources.yml").write_text("more.txt: [no mapping"),
        lambda: (project / "seeds" / "sources.yml").unlink(),
    ]
    looks: list[bool] = []

    def goes_on() -> bool:
        if looks and steps:
            steps.pop(0)()
        looks.append((project / "content" / "sources" / "more.md").exists())
        return len(looks) < 5

    watch(story, goes_on, pause=0)
    told = capsys.readouterr()
    assert looks == [False, False, True, True, True]
    assert "sources.yml:" in told.err
    assert not story.sheet.exists()
