"""From a folder of articles to a site through the command alone: what it writes, keeps and says."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from explainer.cli.main import main
from story import ARTICLES, GAZETTE, HERALD, MENU, UNREADABLE, files, make_project

Sheet = dict[str, object]


def run(project: Path, *args: str) -> Result:
    """The command, called in the project's folder."""
    before = Path.cwd()
    os.chdir(project)
    try:
        return CliRunner().invoke(main, args)
    finally:
        os.chdir(before)


def sheet(project: Path) -> dict[str, list[dict[str, object]]]:
    loaded = yaml.load((project / "content" / "facts.yml").read_text(encoding="utf-8"), yaml.BaseLoader)
    assert isinstance(loaded, dict)
    return loaded


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Result]:
    """A project that was built once; tests only look at it."""
    project = make_project(tmp_path_factory.mktemp("built"))
    return project, run(project, "build")


def test_build_makes_a_sheet_and_a_site_and_says_what_it_made(built: tuple[Path, Result]) -> None:
    project, result = built
    assert result.exit_code == 0, result.output
    made = sheet(project)
    assert {source["file"] for source in made["sources"]} == set(ARTICLES)
    assert (project / "site" / "index.html").is_file()
    said = result.stdout.split("Made of the sources:\n")[1].splitlines()
    counts = {line.split()[0]: int(line.split()[1]) for line in said if line.startswith("  ")}
    assert counts["sources"] == 3
    assert counts["claims"] == len(made["claims"]) > 0
    assert counts["timeline"] == len(made["timeline"]) > 0
    assert counts["questions"] == len(made["faq"])
    assert counts["citations"] > 0
    assert str(project / "site" / "index.html") in result.stdout


def test_a_build_as_is_publishes_no_claim_that_was_not_reviewed(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    assert run(project, "condense").exit_code == 0
    before = files(project / "content")["facts.yml"]
    (project / "seeds" / "late.txt").write_text("Acme sold its plant in Springfield to Globex on Friday.\n", "utf-8")
    result = run(project, "build", "--as-is")
    assert result.exit_code == 0, result.output
    assert files(project / "content")["facts.yml"] == before
    assert "Globex" not in (project / "site" / "claims.html").read_text("utf-8")


def test_every_citation_is_the_words_of_its_source(built: tuple[Path, Result]) -> None:
    project, _ = built
    made = sheet(project)
    texts = {s["id"]: ARTICLES[str(s["file"])].split("\n---\n", 1)[1] for s in made["sources"]}
    quotes = [c for claim in made["claims"] for c in [*claim["citations"], *claim.get("repeats", [])]]
    assert quotes
    assert [q for q in quotes if texts[q["source"]][int(q["start"]) : int(q["end"])] != q["exact"]] == []
    assert run(project, "verify").exit_code == 0


def test_a_second_run_writes_nothing(tmp_path: Path) -> None:
    project = make_project(tmp_path / "p")
    run(project, "condense")
    run(project, "render")
    content = project / "content"
    stamps = {path: path.stat().st_mtime_ns for path in content.rglob("*")}
    result = run(project, "condense")
    run(project, "render")
    assert {path: path.stat().st_mtime_ns for path in content.rglob("*")} == stamps
    assert "Nothing changed" in result.stdout


def test_the_same_sources_give_the_same_bytes_everywhere(tmp_path: Path) -> None:
    """Another folder, hash seed, locale, time zone, and files written in another order."""
    one = make_project(tmp_path / "one")
    other = make_project(tmp_path / "a longer name" / "other", dict(reversed(ARTICLES.items())))
    there = {"PYTHONHASHSEED": "4242", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"}
    both = (
        "from explainer.cli.main import main; [main([name], standalone_mode=False) for name in ('condense', 'render')]"
    )
    for folder, changed in ((one, {"PYTHONHASHSEED": "1", "TZ": "UTC"}), (other, there)):
        environment = os.environ | changed
        done = subprocess.run(
            [sys.executable, "-c", both], cwd=folder, env=environment, capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr.decode()
    assert files(one / "content") == files(other / "content")


def test_the_command_works_from_a_folder_inside_the_project(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    assert run(project / "seeds", "condense").exit_code == 0
    assert sheet(project)["claims"]


def test_seeds_and_sheet_may_lie_anywhere(tmp_path: Path) -> None:
    seeds = make_project(tmp_path / "elsewhere") / "seeds"
    (seeds.parent / "mkdocs.yml").unlink()
    target = tmp_path / "out" / "sheet.yml"
    target.parent.mkdir()
    both = ("--seeds", str(seeds), "--sheet", str(target))
    assert run(tmp_path, "condense", *both).exit_code == 0
    assert b"claims:" in target.read_bytes()
    assert run(tmp_path, "verify", *both).exit_code == 0


def test_a_change_is_dated_by_its_sources_else_by_the_environment_never_by_the_clock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    undated = {name: text.replace("published:", "ignored:") for name, text in ARTICLES.items()}
    for name, articles, epoch, day in (
        ("dated", ARTICLES, "0", "2026-03-26"),
        ("undated", undated, "1700000000", "2023-11-14"),
        ("unknown", undated, "", None),
    ):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
        project = make_project(tmp_path / name, articles)
        assert run(project, "condense").exit_code == 0
        assert sheet(project)["changes"][0].get("date") == day
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "soon")
    assert run(tmp_path / "dated", "condense").exit_code == 1


def test_build_shows_the_sheet_that_it_was_given(tmp_path: Path) -> None:
    project = make_project(tmp_path / "site")
    other = make_project(tmp_path / "other", {"strike.txt": "Miners in Coalville began a strike on 3 May 2021.\n"})
    sheet_file = other / "content" / "facts.yml"
    result = run(project, "build", "--seeds", str(other / "seeds"), "--sheet", str(sheet_file))
    assert result.exit_code == 0, result.output
    page = (project / "site" / "index.html").read_text(encoding="utf-8")
    assert "Coalville" in page
    assert "Acme" not in page
    assert not (project / "content").exists()


# ---- what users do wrong ---------------------------------------------------------------------------


@pytest.mark.parametrize("fault", UNREADABLE)
def test_an_unreadable_source_is_named_and_leaves_the_others_standing(tmp_path: Path, fault: str) -> None:
    project = make_project(tmp_path)
    name, data, complaint = UNREADABLE[fault]
    (project / "seeds" / name).write_bytes(data)
    result = run(project, "condense")
    assert result.exit_code == 0
    assert any(name in line and complaint in line for line in result.stderr.splitlines()), result.stderr
    assert {source["file"] for source in sheet(project)["sources"]} == set(ARTICLES)


def test_a_file_of_another_kind_is_named(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    (project / "seeds" / "notes.docx").write_bytes(b"PK")
    assert "notes.docx" in run(project, "condense").stderr


def test_a_line_of_five_megabytes_is_read(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    (project / "seeds" / "long.txt").write_text(("x" * 99 + " ") * 50_000, encoding="utf-8")
    assert run(project, "condense").exit_code == 0
    assert "long.txt" in {source["file"] for source in sheet(project)["sources"]}


def test_a_page_of_menus_gives_no_claim(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    (project / "seeds" / "menu.txt").write_bytes(MENU)
    assert run(project, "condense").exit_code == 0
    made = sheet(project)
    menu = next(source["id"] for source in made["sources"] if source["file"] == "menu.txt")
    assert menu not in {c["source"] for claim in made["claims"] for c in claim["citations"]}


def test_the_same_text_twice_confirms_nothing(tmp_path: Path) -> None:
    project = make_project(tmp_path, {"one.txt": GAZETTE, "two.txt": GAZETTE.replace("Springfield Gazette", "Copycat")})
    assert run(project, "condense").exit_code == 0
    made = sheet(project)
    assert len({source["id"] for source in made["sources"]}) == 2
    assert len({source["origin"] for source in made["sources"]}) == 1
    assert "corroborated" not in {claim["status"] for claim in made["claims"]}


@pytest.mark.parametrize("missing", [True, False])
def test_without_sources_the_remedy_is_told(tmp_path: Path, missing: bool) -> None:
    project = make_project(tmp_path, {})
    if missing:
        (project / "seeds").rmdir()
    for command in ("condense", "build"):
        result = run(project, command)
        assert result.exit_code == 1
        assert "seeds" in result.stderr
        assert "Traceback" not in result.output
    assert not (project / "content" / "facts.yml").exists()


def test_outside_a_project_the_remedy_is_told(tmp_path: Path) -> None:
    result = run(tmp_path, "condense")
    assert result.exit_code == 1
    assert "mkdocs.yml" in result.stderr


FIVE_FAULTS = """version: 1
sources: []
claims:
  - id: a
    text: One.
    kind: evnt
    citations: []
  - id: a
    text: Two.
    colour: red
    citations: []
timeline:
  - {id: t, claim: nowhere, date: 2026-13-01}
faq: []
disagreements: []
"""


@pytest.mark.parametrize("command", ["condense", "verify", "render", "build"])
def test_all_faults_of_a_sheet_are_told_at_once_and_it_is_left_as_it_is(tmp_path: Path, command: str) -> None:
    project = make_project(tmp_path)
    (project / "content").mkdir()
    (project / "content" / "facts.yml").write_text(FIVE_FAULTS, encoding="utf-8")
    result = run(project, command)
    assert result.exit_code == 1
    for line, word in ((6, "evnt"), (8, "a"), (10, "colour"), (13, "nowhere"), (13, "2026-13-01")):
        told = [text for text in result.stderr.splitlines() if f"facts.yml:{line}:" in text]
        assert any(word in text for text in told), (line, word, result.stderr)
    assert (project / "content" / "facts.yml").read_text(encoding="utf-8") == FIVE_FAULTS


def altered(project: Path, old: str, new: str) -> None:
    file = project / "content" / "facts.yml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_a_quote_that_no_source_holds_is_a_fault_that_verify_names(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    run(project, "condense")
    altered(project, "exact: The plant employs 1,200 people.", "exact: The plant employs 2,100 people.")
    result = run(project, "verify")
    assert result.exit_code == 1
    assert "absent" in result.stdout
    assert "gazette" in result.stdout


def test_verdicts_are_given_as_json(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    run(project, "condense")
    altered(project, "exact: The plant employs 1,200 people.", "exact: The plant employs 2,100 people.")
    result = run(project, "verify", "--json")
    assert result.exit_code == 1
    told = json.loads(result.stdout)
    assert told["counts"]["absent"] == 1
    assert [verdict["source"] for verdict in told["verdicts"] if verdict["fault"]] == [
        source["id"] for source in sheet(project)["sources"] if source["file"] == "gazette.txt"
    ]
    assert sum(told["counts"].values()) == len(told["verdicts"])


def test_diff_tells_what_a_new_article_would_change_and_writes_nothing(tmp_path: Path) -> None:
    project = make_project(tmp_path, {"gazette.txt": GAZETTE})
    run(project, "condense")
    assert "Nothing changed" in run(project, "diff").stdout
    (project / "seeds" / "herald.md").write_text(HERALD, encoding="utf-8")
    before = files(project / "content")
    result = run(project, "diff")
    assert result.exit_code == 0
    assert "added: " in result.stdout
    assert "Acme lost 40 million dollars last year." in result.stdout
    assert files(project / "content") == before


def test_a_wording_changed_by_hand_survives_the_next_article(tmp_path: Path) -> None:
    articles = {"gazette.txt": GAZETTE}
    project = make_project(tmp_path, articles)
    run(project, "condense")
    first = str(sheet(project)["claims"][0]["text"])
    altered(project, f"text: {first}", "text: Acme shuts its plant.  # shorter")
    (project / "seeds" / "herald.md").write_text(HERALD, encoding="utf-8")
    assert run(project, "condense").exit_code == 0
    assert "Acme shuts its plant." in {claim["text"] for claim in sheet(project)["claims"]}
    assert "# shorter" in (project / "content" / "facts.yml").read_text(encoding="utf-8")
