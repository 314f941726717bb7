"""From an empty folder to a site: init, add, build, sources, links, as a user runs them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from explainer.cli.main import main
from explainer.core.errors import ProjectError
from explainer.core.model import Metadata
from explainer.text.reading.metadata import decode_sources
from explainer.text.reading.sources_file import in_step, lacking, without_a_file

from ..text.tiny_pdf import tiny_pdf
from .web import Web, article

PDF = [
    (60, 760, 11, "The city of Springfield will pay 4 million dollars for the repair of the Northgate bridge, the"),
    (60, 746, 11, "council decided on Monday. The work begins in May 2026 and ends in September 2026."),
    (60, 718, 11, "The council had put off the repair in 2021, when the engineers had asked for 1 million dollars."),
]
FEED = """<rss version="2.0"><channel><title>Island Courier</title>
<item><title>Ferry</title><link>{base}/ferry</link></item>
<item><title>Wall</title><link>{base}/wall</link></item></channel></rss>"""


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(main, [str(arg) for arg in args])


def add(*args: str | Path) -> Result:
    return run("add", *args, "--allow-private", "--pause", "0")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1774483200")
    monkeypatch.chdir(tmp_path)
    assert run("init", "bridge", "--title", "The Northgate bridge").exit_code == 0
    monkeypatch.chdir(tmp_path / "bridge")
    return tmp_path / "bridge"


def test_a_new_project_builds_at_once(project: Path) -> None:
    result = run("build")
    assert result.exit_code == 0, result.stderr
    home = (project / "site" / "index.html").read_text(encoding="utf-8")
    assert "The Northgate bridge" in home
    assert 'property="og:title"' in home
    assert "There is no page at this address" in (project / "site" / "404.html").read_text(encoding="utf-8")
    assert "The Northgate bridge" in (project / "README.md").read_text(encoding="utf-8")
    for workflow in (project / ".github" / "workflows").glob("*.yml"):
        assert yaml.safe_load(workflow.read_text(encoding="utf-8"))["jobs"]


@pytest.mark.parametrize("title", ['He said: "no" # {{ x }}', "[a]", "", "\u202e\n---"])
def test_any_title_makes_a_configuration_that_can_be_read(tmp_path: Path, title: str) -> None:
    run("init", tmp_path / "p", "--title", title)
    config = yaml.load((tmp_path / "p" / "mkdocs.yml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    assert config["site_name"] == " ".join(title.replace("\u202e", " ").split()) or (
        not title and config["site_name"] == "P"
    )


def test_init_overwrites_nothing(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: Mine\n", encoding="utf-8")
    result = run("init", tmp_path)
    assert result.exit_code == 1
    assert "mkdocs.yml stands there already. It is a project already." in result.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["mkdocs.yml"]


def test_a_project_is_a_guest_in_a_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "README.md").write_text("Mine.\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    result = run("init", ".")
    assert result.exit_code == 0, result.stderr
    assert "README.md: was there and stays as it is" in result.stderr
    assert (tmp_path / "README.md").read_text(encoding="utf-8") == "Mine.\n"
    assert (tmp_path / ".github" / "workflows" / "condense.yml").exists()
    assert run("build").exit_code == 0


def test_workflows_stand_where_they_are_read_and_work_where_the_project_lies(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    assert run("init", tmp_path / "stories" / "bridge").exit_code == 0
    assert not (tmp_path / "stories" / "bridge" / ".github").exists()
    workflows = {path.name: path for path in (tmp_path / ".github" / "workflows").iterdir()}
    assert sorted(workflows) == [f"stories-bridge-{name}.yml" for name in ("check", "condense", "publish")]
    for path in workflows.values():
        text = path.read_text(encoding="utf-8")
        assert "{{ " not in text.replace("${{ ", "")
        first = next(iter(yaml.safe_load(text)["jobs"].values()))
        assert first["defaults"]["run"]["working-directory"] == "stories/bridge"


def test_what_a_project_installs_is_what_the_user_says(tmp_path: Path) -> None:
    place = "git+https://git.example/explainer@0123abc"
    assert run("init", tmp_path / "p", "--install-from", place).exit_code == 0
    assert (tmp_path / "p" / "requirements.txt").read_text() == f"explainer-site[card] @ {place}\n"
    assert run("init", tmp_path / "q").exit_code == 0
    assert (tmp_path / "q" / "requirements.txt").read_text().startswith("explainer-site[card]")


def test_a_page_a_pdf_and_a_feed_become_a_site_whose_citations_verify(project: Path, web: Web) -> None:
    web.pages["/bridge"] = article()
    web.pages["/repair.pdf"] = (200, {"Content-Type": "application/pdf"}, tiny_pdf([PDF]))
    web.pages["/feed"] = FEED.replace("{base}", web.address).encode()
    web.pages["/ferry"] = article("Ferry runs aground", more="<p>It ran aground on Tuesday, said the coastguard.</p>")
    web.pages["/wall"] = article("Sign in").replace(b"<article>", b"<main>").split(b"<p>")[0]
    assert add(f"{web.address}/bridge").exit_code == 0
    assert add(f"{web.address}/repair.pdf", "--set", "publisher=City of Springfield").exit_code == 0
    assert add("--feed", f"{web.address}/feed").exit_code == 1
    (project / "seeds" / "example.md").unlink()
    result = run("build")
    assert result.exit_code == 0, result.stderr
    assert run("verify").exit_code == 0
    rows = {row["publisher"]: row for row in json.loads(run("sources", "--json").stdout)}
    assert len(rows) == 2
    assert rows["City of Springfield"]["cited"] > 0
    assert (
        rows["City of Springfield"]["warnings"][0] == "no title" or "no date" in rows["City of Springfield"]["warnings"]
    )
    assert rows["The Harbour Post"]["date_from"] == "meta article:published_time"


def test_sources_shows_what_is_doubtful_and_keeps_the_file_of_sources_in_step(project: Path) -> None:
    (project / "seeds" / "note.txt").write_text("The bridge was closed on Friday, said the mayor.\n", encoding="utf-8")
    assert "no publisher, no date, no address" in run("sources").stdout
    assert not (project / "seeds" / "sources.yml").exists()
    run("sources", "--write")
    listed = project / "seeds" / "sources.yml"
    assert "note.txt:\n" in listed.read_text(encoding="utf-8")
    edited = listed.read_text(encoding="utf-8").replace("  publisher:\n", "  publisher: Valley Times  # by phone\n", 1)
    listed.write_text(edited, encoding="utf-8")
    (project / "seeds" / "more.txt").write_text("Buses use the ring road, said the mayor.\n", encoding="utf-8")
    run("sources")
    assert listed.read_text(encoding="utf-8").startswith(edited)
    assert "more.txt" in decode_sources(listed.read_text(encoding="utf-8"))
    assert "Valley Times" in run("sources").stdout


def test_entries_are_added_at_the_end_and_nothing_else_changes() -> None:
    text = "# mine\n'a b.txt': {title: A, publisher: P, url: 'https://x.example', published: 2026} # kept"
    new = in_step(text, [("a b.txt", Metadata()), ("it's.txt", Metadata(title="T", publisher="P"))])
    assert new == f"{text}\n'it''s.txt':\n  published:\n  url:\n"
    assert in_step(new, [("it's.txt", Metadata())]) == new
    assert in_step(text, [("c.txt", Metadata("T", "P", (), "2026", "", "", "https://x.example"))]) == text
    assert without_a_file(new, ["it's.txt"]) == ("a b.txt",)


def test_a_file_that_cannot_be_added_to_is_left_alone() -> None:
    with pytest.raises(ProjectError, match="nothing can be added"):
        in_step("{a.txt: {title: A}}", [("b.txt", Metadata())])


def test_what_is_lacking_is_named_in_one_order() -> None:
    assert lacking(Metadata(title="T")) == ("publisher", "published", "url")


def test_links_tells_unchanged_from_changed_lost_and_gone(project: Path, web: Web) -> None:
    for name in ("same", "more", "less", "gone"):
        words = f"The {name} bridge was closed on Friday, said the mayor of {name.title()}town."
        web.pages[f"/{name}"] = article(f"The {name} bridge closes", more=f"<p>{words}</p>")
        add(f"{web.address}/{name}")
    (project / "seeds" / "example.md").unlink()
    run("condense")
    assert run("links", "--allow-private", "--pause", "0").stdout.endswith("4 originals: 4 unchanged\n")
    new = web.pages["/more"]
    assert isinstance(new, bytes)
    web.pages["/more"] = new.replace(b"</article>", b"<p>A ferry will run until then.</p></article>")
    web.pages["/less"] = article("Nothing to see")
    web.pages["/gone"] = (410, {}, b"")
    result = run("links", "--allow-private", "--pause", "0")
    assert result.exit_code == 1
    assert "1 unchanged" in result.stdout
    assert "1 changed" in result.stdout
    assert "1 quotes lost" in result.stdout
    assert "the page is gone (status 410)" in result.stdout
    told = json.loads(run("links", "--json", "--allow-private", "--pause", "0").stdout)
    assert sorted(link["state"] for link in told) == ["changed", "gone", "quotes lost", "unchanged"]
    assert all(link["url"].startswith(web.address) for link in told)
    assert [bool(link["lost"]) for link in told] == [link["state"] == "quotes lost" for link in told]


def test_links_of_sources_without_an_address(project: Path) -> None:
    result = run("links")
    assert result.exit_code == 0
    assert "1 originals: 1 no address" in result.stdout
