"""The same pages by another builder, and pages that follow the sources for builders that regenerate nothing."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from urllib.request import urlopen

import pytest
from click.testing import CliRunner

from explainer.cli.main import main
from explainer.cli.watch import watch
from explainer.store import find_story
from newsrooms import make_newsroom

MORE = "The mayor of Northgate said on Monday that the bridge will open again in June 2027, after two years of work.\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(main, ["init", "bridge"]).exit_code == 0
    monkeypatch.chdir(tmp_path / "bridge")
    return tmp_path / "bridge"


needs_zensical = pytest.mark.skipif(
    not (Path(sys.executable).parent / "zensical").exists() and not shutil.which("zensical"),
    reason="zensical is not installed: pip install zensical",
)


@needs_zensical
def test_zensical_builds_the_site(project: Path) -> None:
    (project / "site").mkdir()
    (project / "site" / "old.html").write_text("old")
    done = CliRunner().invoke(main, ["build", "--builder", "zensical"])
    assert done.exit_code == 0, done.output
    page = (project / "site" / "index.html").read_text(encoding="utf-8")
    assert 'http-equiv="Content-Security-Policy"' in page
    assert not (project / "site" / "old.html").exists()
    assert not list((project / "site").rglob("facts.yml"))
    assert sorted(path.name for path in project.glob(".explainer-*")) == []


def _until(wanted: Callable[[], bool], running: subprocess.Popen[bytes]) -> None:
    for _ in range(1500):
        with suppress(OSError):
            if wanted():
                return
        assert running.poll() is None, "the preview ended"
        time.sleep(0.2)
    raise AssertionError("it never came")


@needs_zensical
def test_the_preview_by_zensical_follows_the_sources_and_leaves_the_built_site(project: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    (project / "site").mkdir()
    (project / "site" / "index.html").write_text("built before")
    command = [sys.executable, "-m", "explainer", "serve", "--builder", "zensical", "--address", address]

    def shown(words: str) -> bool:
        with urlopen(f"http://{address}/claims.html", timeout=10) as answer:
            return words in answer.read().decode()

    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as running:
        try:
            _until(lambda: shown("xp-row"), running)
            assert not shown("after two years of work")
            (project / "seeds" / "more.txt").write_text(MORE)
            _until(lambda: shown("after two years of work"), running)
        finally:
            running.terminate()
    assert (project / "site" / "index.html").read_text() == "built before"
    assert not list((project / ".explainer" / "preview").rglob("facts.yml"))
    assert not list(project.glob(".explainer-*"))
    with pytest.raises(OSError, match="refused"):
        shown("")


@needs_zensical
def test_the_preview_by_zensical_follows_the_sources_of_many_stories(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newsroom = make_newsroom(tmp_path / "newsroom")
    monkeypatch.chdir(newsroom)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    command = [sys.executable, "-m", "explainer", "serve", "--builder", "zensical", "--address", address]

    def shown(page: str, words: str) -> bool:
        with urlopen(f"http://{address}/{page}", timeout=10) as answer:
            return words in answer.read().decode()

    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as running:
        try:
            _until(lambda: shown("index.html", "bridge/index.html"), running)
            _until(lambda: shown("acme/claims.html", "xp-row"), running)
            assert not shown("bridge/claims.html", "after two years of work")
            (newsroom / "stories" / "bridge" / "seeds" / "more.txt").write_text(MORE)
            _until(lambda: shown("bridge/claims.html", "after two years of work"), running)
        finally:
            running.terminate()
    assert not (newsroom / "site").exists()
    assert not list((newsroom / "stories").rglob("facts.yml"))
    assert not list((newsroom / ".explainer" / "preview").rglob("facts.yml"))


@needs_zensical
def test_zensical_builds_the_site_of_many_stories(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    newsroom = make_newsroom(tmp_path / "newsroom")
    monkeypatch.chdir(newsroom)
    done = CliRunner().invoke(main, ["build", "--builder", "zensical"])
    assert done.exit_code == 0, done.output
    assert 'href="bridge/index.html"' in (newsroom / "site" / "index.html").read_text(encoding="utf-8")
    assert "xp-row" in (newsroom / "site" / "acme" / "claims.html").read_text(encoding="utf-8")
    assert not list((newsroom / "site").rglob("facts.yml"))


@needs_zensical
def test_a_preview_that_cannot_start_says_so(project: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        command = [sys.executable, "-m", "explainer", "serve", "--builder", "zensical", "--address", address]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=100)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "Zensical stopped" in done.stderr.splitlines()[-1]


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
