"""The MkDocs plugin, as people meet it: `mkdocs build` and `mkdocs serve` in a project of their own."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError

from explainer.cli.main import main
from explainer.mkdocs.options import ExplainerConfig
from explainer.mkdocs.plugin import ExplainerPlugin
from explainer.pages.content_security import script_digests, with_policy

ROOT = Path(__file__).parents[1]
FERRY = """---
title: Ferry runs aground off Lundholm
publisher: Example Times
published: 2025-03-04
---
The ferry Solveig ran aground off Lundholm on Monday evening with 214 people on board, the coastguard said.

All passengers were taken to shore by midnight. Nobody was injured, police spokeswoman Ines Maro said.
"""
SECOND = """---
title: Solveig to be towed
publisher: Coast Daily
published: 2025-03-06
---
The grounded ferry Solveig will be towed to the yard at Brenby on Friday, its owner Nordline said on Thursday.
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    shutil.copytree(ROOT / "overrides", tmp_path / "overrides")
    (tmp_path / "content").mkdir()
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "ferry.md").write_text(FERRY)
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    return tmp_path


def build_in(project: Path) -> Path:
    config = load_config(str(project / "mkdocs.yml"))
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    return project / "site"


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# ---- options -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"text": "all"}, "text"),
        ({"accent": "red"}, "'red' is no colour"),
        ({"accent": "#12345"}, "no colour"),
        ({"accent": "#ffcc00"}, "too pale"),
        ({"contact": "javascript:alert(1)"}, "no web address"),
        ({"contact": "mailto:a@example.org"}, "no web address"),
        ({"title": 3}, "3 is no text. Put it in quotes."),
        ({"accent": 174914}, "174914 is no text"),
        ({"language": "British English"}, "'British English' is no language tag"),
        ({"pages": ["timelines"]}, "'timelines' is no kind of page. Choose from timeline, faq"),
        ({"pages": "timeline"}, "'timeline' is no list. Write it in brackets: [timeline, faq"),
        ({"pages": [["faq"]]}, "no kind of page"),
        ({"titel": "x"}, "titel"),
    ],
)
def test_a_mistake_in_an_option_is_named(options: dict[str, object], words: str) -> None:
    config = ExplainerConfig()
    config.load_dict(options)
    errors, warnings = config.validate()
    assert words in " ".join(f"{name}: {problem}" for name, problem in (*errors, *warnings))


def test_options_become_the_settings_of_the_pages() -> None:
    plugin = ExplainerPlugin()
    errors, warnings = plugin.load_config(
        {
            "title": "T",
            "text": "quotes",
            "accent": "#1A4F91",
            "contact": "https://example.org/x",
            "language": "en-GB",
            "pages": ["home", "method", "timeline"],
        }
    )
    assert (errors, warnings) == ([], [])
    site = MkDocsConfig()
    site.user_configs.append({"site_url": "https://example.org/story/"})
    settings = plugin.settings(site)
    assert (settings.title, settings.text, settings.accent) == ("T", "quotes", "#1a4f91")
    assert settings.contact == "https://example.org/x"
    assert (settings.language, settings.pages) == ("en-GB", ("timeline", "method"))
    assert settings.site == "https://example.org/story/"


# ---- build ---------------------------------------------------------------------------------------


def test_the_navigation_names_only_the_pages_that_are_wanted(project: Path) -> None:
    config = (project / "mkdocs.yml").read_text()
    (project / "mkdocs.yml").write_text(config.replace("      text: full\n", "      pages: [timeline]\nstrict: true\n"))
    (project / "content" / "faq.md").write_text("# Our own questions\n")
    site = build_in(project)
    home = (site / "index.html").read_text()
    assert {name for name in ("timeline", "faq", "disagreements", "changes", "method") if f"{name}.html" in home} == {
        "timeline",
        "faq",
    }
    assert not (site / "changes.html").exists()
    assert "Our own questions" in (site / "faq.html").read_text()
    assert "changes.html" not in (site / "404.html").read_text()


def test_build_makes_the_pages_and_without_the_plugin_the_site_is_the_same(project: Path) -> None:
    with_plugin = files(build_in(project))
    assert b"Solveig ran aground" in with_plugin["claims.html"]
    config = (project / "mkdocs.yml").read_text()
    (project / "mkdocs.yml").write_text(
        re.sub(r"^  - explainer:.*?(?=^\S)", "", config, flags=re.DOTALL | re.MULTILINE)
    )
    without = {
        name: with_policy(page := data.decode(), script_digests(page)).encode() if name.endswith(".html") else data
        for name, data in files(build_in(project)).items()
    }
    aside = {"sitemap.xml", "sitemap.xml.gz", "_headers"}
    assert {name: data for name, data in without.items() if name not in aside} == {
        name: data for name, data in with_plugin.items() if name not in aside
    }, "but for the policy on scripts"


def test_a_second_build_writes_no_page_again(project: Path) -> None:
    build_in(project)
    before = {path: path.stat().st_mtime_ns for path in (project / "content").rglob("*")}
    build_in(project)
    assert {path: path.stat().st_mtime_ns for path in (project / "content").rglob("*")} == before


def test_a_page_written_by_hand_wins(project: Path) -> None:
    (project / "content" / "method.md").write_text("# My own method\n")
    site = build_in(project)
    assert "My own method" in (site / "method.html").read_text()
    assert (project / "content" / "method.md").read_text() == "# My own method\n"


def test_the_plugin_never_writes_the_sheet(project: Path) -> None:
    build_in(project)
    assert not (project / "content" / "facts.yml").exists()


def test_a_faulty_sheet_stops_a_build_and_names_the_line(project: Path, caplog: pytest.LogCaptureFixture) -> None:
    (project / "content" / "facts.yml").write_text("version: 1\nclaims: nonsense\n")
    with pytest.raises(Abort):
        build_in(project)
    assert "facts.yml:2: claims" in caplog.text


def test_a_missing_seeds_folder_stops_a_build_with_the_remedy(project: Path, caplog: pytest.LogCaptureFixture) -> None:
    shutil.rmtree(project / "seeds")
    with pytest.raises(Abort):
        build_in(project)
    assert "seeds: there is no such folder. Make it" in caplog.text


def test_a_wrong_option_in_mkdocs_yml_stops_a_build(project: Path) -> None:
    config = (project / "mkdocs.yml").read_text()
    (project / "mkdocs.yml").write_text(config.replace("text: full", "text: everything"))
    with pytest.raises((ConfigurationError, Abort)):
        build_in(project)


def test_a_sheet_of_any_name_stays_out_of_the_site(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project)
    done = CliRunner().invoke(main, ["build", "--sheet", "content/spring.yml"])
    assert done.exit_code == 0, done.output
    assert (project / "content" / "spring.yml").exists()
    assert [name for name in files(project / "site") if name.endswith(("spring.yml", "facts.yml"))] == []


def test_the_command_and_the_plugin_follow_the_folder_that_mkdocs_yml_names(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = project / "mkdocs.yml"
    config.write_text(config.read_text().replace("docs_dir: content", "docs_dir: pages"))
    (project / "content").rename(project / "pages")
    monkeypatch.chdir(project / "seeds")
    assert CliRunner().invoke(main, ["condense"]).exit_code == 0
    sheet = project / "pages" / "facts.yml"
    text = sheet.read_text(encoding="utf-8")
    first = text.index("text: ", text.index("\nclaims:")) + len("text: ")
    sheet.write_text(text[:first] + "An editor says so." + text[text.index("\n", first) :], encoding="utf-8")
    assert "An editor says so." in (build_in(project) / "claims.html").read_text(encoding="utf-8")
    assert not (project / "content").exists()


# ---- serve ---------------------------------------------------------------------------------------


class Server:
    """`mkdocs serve` in a process of its own."""

    def __init__(self, project: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.log = project / "serve.log"
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "mkdocs", "serve", "--livereload", "-a", f"127.0.0.1:{self.port}"],
                cwd=project,
                stdout=log,
                stderr=subprocess.STDOUT,
                env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
            )

    def get(self, page: str) -> str:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/{page}", timeout=20) as answer:
                return str(answer.read().decode())
        except urllib.error.HTTPError as error:
            with error:
                return str(error.read().decode())
        except OSError:
            return ""

    def wait(self, page: str, condition: Callable[[str], bool]) -> str:
        for _ in range(300):
            if condition(found := self.get(page)):
                return found
            assert self.process.poll() is None, self.log.read_text()
            time.sleep(0.2)
        raise AssertionError(f"{page} never came to be as expected\n{self.log.read_text()}")

    def builds(self) -> int:
        return self.log.read_text().count("Documentation built")

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(timeout=30)


@pytest.fixture
def server(project: Path) -> Iterator[Server]:
    running = Server(project)
    yield running
    running.stop()


def test_serve_shows_a_new_source_survives_a_broken_sheet_and_comes_to_rest(project: Path, server: Server) -> None:
    server.wait("claims.html", lambda page: "ran aground off Lundholm" in page)

    (project / "seeds" / "tow.md").write_text(SECOND)
    server.wait("claims.html", lambda page: "towed to the yard at Brenby" in page)

    sheet = project / "content" / "facts.yml"
    sheet.write_text("version: 1\nclaims: <script>window.pwned=1</script>\n")
    page = server.wait("claims.html", lambda page: 'role="alert"' in page)
    assert "facts.yml:2" in page
    assert "<script>window.pwned" not in page
    assert "towed to the yard at Brenby" in page, "the last good page stays"

    time.sleep(1)  # MkDocs looks twice a second, and what came and went between two looks was never there
    sheet.unlink()
    server.wait("claims.html", lambda page: page != "" and 'role="alert"' not in page)

    (project / "seeds" / "broken.txt").write_bytes(b"\xff\xfe\xfa\x00\x81 broken")
    page = server.wait("claims.html", lambda page: 'role="alert"' in page)
    assert "broken.txt" in page

    time.sleep(1)
    (project / "seeds" / "broken.txt").unlink()
    server.wait("claims.html", lambda page: page != "" and 'role="alert"' not in page)
    time.sleep(2)
    settled = server.builds()
    time.sleep(2)
    assert server.builds() == settled, "our own writing must not start a build that writes again"


def test_serve_without_any_source_says_what_to_do_on_every_address(project: Path) -> None:
    (project / "seeds" / "ferry.md").unlink()
    server = Server(project)
    try:
        page = server.wait("", lambda page: 'role="alert"' in page)
        assert "Put articles there" in page
        (project / "seeds" / "ferry.md").write_text(FERRY)
        server.wait("claims.html", lambda page: "ran aground off Lundholm" in page)
    finally:
        server.stop()
