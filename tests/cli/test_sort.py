"""Sorting a heap of articles into stories, as a user meets it."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsrooms import make_newsroom, run

STRIKE = (
    "Nurses at the Farholm hospital went on strike on Monday over pay. The nurses' union said talks with the hospital "
    "had failed.",
    "The strike of nurses at the hospital in Farholm entered its second day. The hospital cancelled operations because "
    "of the nurses' strike.",
)
CLOSURE = (
    "Workers at the Acme plant in Springfield, which Acme will close, protested on Friday. The plant employs 1,200."
)
ALONE = "A rare orchid has flowered in the botanical garden of Gorm for the first time in ninety years."


@pytest.fixture
def newsroom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = make_newsroom(tmp_path / "newsroom")
    inbox = folder / "inbox"
    inbox.mkdir()
    for name, text in {"a": STRIKE[0], "b": CLOSURE, "c": STRIKE[1], "d": ALONE}.items():
        (inbox / f"{name}.txt").write_text(text + "\n", encoding="utf-8")
    monkeypatch.chdir(folder)
    return folder


def inbox(newsroom: Path) -> list[str]:
    return sorted(path.name for path in (newsroom / "inbox").iterdir())


def test_a_dry_run_tells_what_goes_where_and_why_and_moves_nothing(newsroom: Path) -> None:
    result = run("sort", "inbox", "--dry-run")
    assert result.exit_code == 0
    assert inbox(newsroom) == ["a.txt", "b.txt", "c.txt", "d.txt"]
    head, *rest = result.stdout.splitlines()
    assert head == "acme"
    assert "plant" in rest[0]
    assert "because of plant, Acme, employs, Springfield (" in result.stdout, "words, and not what they are compared by"
    assert "d.txt: stays, since it fits no story and has no companion" in rest
    assert "new story nurses-at-the-farholm-hospital: " in result.stdout
    assert "3 articles to 2 stories, 1 of them new; 1 stay in inbox" in result.stdout
    assert run("sort", "inbox", "--dry-run").stdout == result.stdout


def test_sorting_fills_stories_and_makes_new_ones_and_what_fits_none_stays(newsroom: Path) -> None:
    assert run("sort", "inbox").exit_code == 0
    assert inbox(newsroom) == ["d.txt"]
    assert (newsroom / "stories" / "acme" / "seeds" / "b.txt").exists()
    new = newsroom / "stories" / "nurses-at-the-farholm-hospital" / "seeds"
    assert sorted(path.name for path in new.iterdir()) == ["a.txt", "c.txt"]
    assert "3 stories: 3 made" in run("condense").output


def test_what_a_person_moved_stays(newsroom: Path) -> None:
    run("sort", "inbox")
    (newsroom / "stories" / "acme" / "seeds" / "b.txt").rename(newsroom / "inbox" / "b.txt")
    moved = newsroom / "stories" / "bridge" / "seeds" / "a.txt"
    (newsroom / "stories" / "nurses-at-the-farholm-hospital" / "seeds" / "a.txt").rename(moved)
    result = run("sort", "inbox")
    assert "b.txt: stays, since it was taken out of acme" in result.stdout
    assert inbox(newsroom) == ["b.txt", "d.txt"]
    assert moved.exists()


def test_an_article_goes_along_with_its_original(newsroom: Path) -> None:
    page = newsroom / "page.html"
    page.write_text(f"<html><body><article><h1>Protest</h1><p>{CLOSURE * 3}</p></article></body></html>")
    assert run("add", "page.html", "--seeds", "inbox").exit_code == 0
    assert list((newsroom / "inbox" / "originals").glob("*.json"))
    run("sort", "inbox")
    assert not list((newsroom / "inbox" / "originals").glob("*.json"))
    assert len(list((newsroom / "stories" / "acme" / "seeds" / "originals").iterdir())) == 2
    assert "text edited" not in run("sources", "--story", "acme").output


def test_a_project_of_one_story_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("init", tmp_path / "one")
    monkeypatch.chdir(tmp_path / "one")
    assert "init DIR --stories" in run("sort", "seeds").stderr
