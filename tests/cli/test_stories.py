"""A project of many stories as a user meets it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from newsrooms import BRIDGE, make_newsroom, run
from story import GAZETTE, MKDOCS
from test_site import build_with_mkdocs


@pytest.fixture
def newsroom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = make_newsroom(tmp_path / "newsroom")
    monkeypatch.chdir(folder)
    return folder


def stamps(folder: Path) -> dict[str, int]:
    return {str(path.relative_to(folder)): path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}


def test_all_stories_are_condensed_and_only_what_changed_is_made_again(newsroom: Path) -> None:
    first = run("condense")
    assert first.exit_code == 0, first.output
    assert "2 stories: 2 made, 0 unchanged" in first.output
    before = stamps(newsroom / "stories")
    assert "2 stories: 0 made, 2 unchanged" in run("condense").output
    assert stamps(newsroom / "stories") == before
    (newsroom / "stories" / "bridge" / "seeds" / "1.md").write_text(BRIDGE.replace("six", "eight"), encoding="utf-8")
    again = run("condense")
    assert "2 stories: 1 made, 1 unchanged" in again.output
    assert "acme" not in again.output


def test_an_edited_sheet_counts_as_a_change_and_the_edit_stays(newsroom: Path) -> None:
    run("build")
    sheet = newsroom / "stories" / "acme" / "facts.yml"
    sheet.write_text(
        sheet.read_text().replace("text: The plant employs 1,200 people.", "text: The plant has 1,200 workers.")
    )
    result = run("build")
    assert "1 made, 1 unchanged" in result.output
    assert "has 1,200 workers." in sheet.read_text()
    assert "has 1,200 workers." in (newsroom / "content" / "acme" / "claims.md").read_text()


def test_a_page_that_was_deleted_is_made_again(newsroom: Path) -> None:
    run("build")
    page = newsroom / "content" / "bridge" / "claims.md"
    made = page.read_bytes()
    page.unlink()
    assert "1 made, 1 unchanged" in run("render").output
    assert page.read_bytes() == made


def test_a_story_with_a_fault_is_named_and_leaves_the_others_standing(newsroom: Path) -> None:
    (newsroom / "stories" / "bridge" / "facts.yml").write_text("version: [", encoding="utf-8")
    result = run("condense")
    assert result.exit_code == 1
    assert "bridge: " in result.stderr
    assert "not done: bridge." in result.stderr
    assert (newsroom / "stories" / "acme" / "facts.yml").exists()
    assert "1 made, 1 unchanged" not in result.stdout


@pytest.mark.parametrize("command", ["condense", "verify", "render", "build", "diff"])
def test_a_named_story_is_worked_on_alone(newsroom: Path, command: str) -> None:
    run("condense", "--story", "acme")
    result = run(command, "--story", "acme")
    assert result.exit_code == 0, result.output
    assert "1 story: " in result.output
    assert not (newsroom / "stories" / "bridge" / "facts.yml").exists()


def test_what_tells_of_one_story_takes_its_name_or_the_folder_one_stands_in(
    newsroom: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("condense")
    seen = json.loads(run("verify", "--json", "--story", "acme").stdout)
    assert seen["verdicts"]
    assert run("diff", "--markdown", "--story", "acme").stdout == "Nothing changed that a reader would notice.\n"
    claim = next(
        line.split("id: ")[1]
        for line in (newsroom / "stories/acme/facts.yml").read_text().splitlines()
        if line.startswith("  - id: ") and "employs" in line
    )
    monkeypatch.chdir(newsroom / "stories" / "acme")
    assert run("hide", claim).exit_code == 0
    assert "hide: true" in (newsroom / "stories" / "acme" / "facts.yml").read_text()
    monkeypatch.chdir(newsroom)
    unclear = run("hide", claim)
    assert unclear.exit_code == 1
    assert "Name one with --story: acme, bridge." in unclear.stderr
    assert "there is no such story" in run("condense", "--story", "atlantis").stderr


def test_programs_are_told_of_all_stories_each_under_its_name(newsroom: Path) -> None:
    would = json.loads(run("diff", "--json").stdout)
    assert [any("river bridge" in entry.get("after", "") for entry in would[name]) for name in would] == [False, True]
    built = json.loads(run("build", "--json").stdout)
    assert built["stories"] == {"total": 2, "made": 2, "unchanged": 0}
    assert Path(built["page"]).exists()
    assert list(json.loads(run("diff", "--json").stdout).items()) == [("acme", []), ("bridge", [])]
    sheet = newsroom / "stories" / "bridge" / "facts.yml"
    sheet.write_text(sheet.read_text().replace("exact: ", "exact: Never said. ", 1))
    verified = run("verify", "--json")
    assert verified.exit_code == 1
    told = json.loads(verified.stdout)
    assert [any(verdict["fault"] for verdict in told[name]["verdicts"]) for name in ("acme", "bridge")] == [False, True]


def test_reviewers_are_told_story_by_story_what_changed(newsroom: Path) -> None:
    told = run("diff", "--markdown").stdout
    assert [line for line in told.splitlines() if line.startswith(("# ", "## "))] == [
        "# acme",
        "## Revision 1, 2026\\-03\\-26",
        "# bridge",
        "## Revision 1, 2026\\-04\\-02",
    ]
    run("condense")
    assert run("diff", "--markdown").stdout == "Nothing changed that a reader would notice.\n"
    news = "The council sold the ferry to Arlen in May 2025, the mayor said.\n"
    (newsroom / "stories" / "bridge" / "seeds" / "1.txt").write_text(news, encoding="utf-8")
    again = run("diff", "--markdown").stdout
    assert "# bridge\n\n## Revision 2" in again
    assert "acme" not in again


def test_a_story_that_cannot_be_told_of_leaves_the_others_told(newsroom: Path) -> None:
    run("condense")
    (newsroom / "stories" / "bridge" / "facts.yml").write_text("version: [", encoding="utf-8")
    verified = run("verify", "--json")
    assert verified.exit_code == 1
    told = json.loads(verified.stdout)
    assert told["acme"]["verdicts"]
    assert told["bridge"] is None
    assert "not done: bridge." in verified.stderr
    compared = run("diff", "--json")
    assert (compared.exit_code, json.loads(compared.stdout)) == (1, {"acme": [], "bridge": None})


def test_quiet_leaves_results_and_faults_of_all_stories(newsroom: Path) -> None:
    assert "added" in run("diff", "-q").stdout
    assert run("build", "-q").output == ""
    assert (newsroom / "site" / "acme" / "claims.html").exists()
    sheet = newsroom / "stories" / "bridge" / "facts.yml"
    sheet.write_text(sheet.read_text().replace("exact: ", "exact: Never said. ", 1))
    done = run("verify", "-q")
    assert done.exit_code == 1
    assert "absent in" in done.stdout
    assert "acme" not in done.output
    assert "bridge: written: content/bridge/claims.md" in run("render", "-v").stderr


def test_export_gives_each_story_a_folder(newsroom: Path) -> None:
    run("condense")
    assert run("export", "out").exit_code == 0
    assert (newsroom / "out" / "acme" / "facts.json").exists()
    assert (newsroom / "out" / "bridge" / "feed.xml").exists()


def test_a_new_story_gets_its_folder_and_its_sources(newsroom: Path) -> None:
    (newsroom / "late.txt").write_text(GAZETTE, encoding="utf-8")
    assert run("new", "strike").exit_code == 0
    assert run("add", "--story", "strike", "late.txt").exit_code == 0
    assert [path.suffix for path in (newsroom / "stories" / "strike" / "seeds").iterdir() if path.is_file()] == [".md"]
    assert "strike" in run("condense").output


def test_a_story_without_articles_yet_is_named_and_stops_nothing(newsroom: Path) -> None:
    run("new", "strike")
    for command in (("diff",), ("build",), ("verify",), ("render",), ("export", "out")):
        result = run(*command)
        assert result.exit_code == 0, result.output
        assert "strike: no articles yet. Put them into stories/strike/seeds" in result.stderr
    assert (newsroom / "site" / "acme" / "index.html").exists()
    assert not (newsroom / "site" / "strike").exists()
    assert json.loads(run("diff", "--json").stdout)["strike"] == []
    site = build_with_mkdocs(newsroom)
    assert (site / "bridge" / "index.html").exists()


@pytest.mark.parametrize(("name", "why"), [("acme", "already"), ("Ängste", "no name"), ("sources", "the site has")])
def test_names_that_cannot_be(newsroom: Path, name: str, why: str) -> None:
    result = run("new", name)
    assert result.exit_code == 1
    assert why in result.stderr


def test_a_story_that_is_gone_takes_its_pages_along_and_leaves_what_people_wrote(newsroom: Path) -> None:
    run("build")
    (newsroom / "content" / "bridge" / "own.md").write_text("# Ours\n", encoding="utf-8")
    for path in sorted((newsroom / "stories" / "bridge").rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    (newsroom / "stories" / "bridge").rmdir()
    assert run("build").exit_code == 0
    assert [path.name for path in (newsroom / "content" / "bridge").iterdir()] == ["own.md"]
    assert "bridge" not in (newsroom / "content" / "index.md").read_text()
    assert (newsroom / "content" / "acme" / "claims.md").exists()


def test_a_project_with_one_story_at_its_top_stays_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "a.txt").write_text(GAZETTE, encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text(MKDOCS, encoding="utf-8")
    (tmp_path / "stories" / "anything else").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    assert run("condense").exit_code == 0
    assert (tmp_path / "content" / "facts.yml").exists()
    assert "one story stands at the top" in run("new", "strike").stderr
    assert "Leave --story out" in run("condense", "--story", "strike").stderr
