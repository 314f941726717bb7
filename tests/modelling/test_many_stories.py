"""A model that judges several stories: each by itself, beside its own sheet, with one budget for all."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsrooms import make_newsroom

from .endpoint import like_words, serving
from .project import condensed, run


@pytest.fixture
def newsroom(tmp_path: Path) -> Path:
    folder = make_newsroom(tmp_path / "newsroom")
    seeds = folder / "stories" / "bridge" / "seeds"
    for path in (folder / "stories" / "acme" / "seeds").iterdir():
        (seeds / f"more-{path.name}").write_bytes(path.read_bytes())
    return folder


def sheets(newsroom: Path) -> list[bytes]:
    return [path.read_bytes() for path in sorted(newsroom.glob("stories/*/facts.yml"))]


def judged(newsroom: Path) -> list[str]:
    return [path.parent.name for path in sorted(newsroom.glob("stories/*/judgements.jsonl")) if path.read_bytes()]


def test_what_was_judged_stands_beside_each_sheet_and_is_replayed(newsroom: Path) -> None:
    with serving(like_words) as model:
        done = condensed(newsroom, model)
    assert done.exit_code == 0, done.output
    assert judged(newsroom) == ["acme", "bridge"]
    before = sheets(newsroom)
    for path in newsroom.glob("stories/*/facts.yml"):
        path.unlink()
    assert run(newsroom, "condense").exit_code == 0
    assert sheets(newsroom) == before
    assert run(newsroom, "verify").exit_code == 0
    listed = run(newsroom, "judgements", "--story", "acme")
    assert "by tester" in listed.output
    assert run(newsroom, "build").exit_code == 0
    assert not list((newsroom / "site").rglob("judgements.jsonl"))


def test_a_judgement_that_is_struck_makes_its_story_anew(newsroom: Path) -> None:
    with serving(like_words) as model:
        condensed(newsroom, model)
    assert "0 made, 2 unchanged" in run(newsroom, "condense").output
    question = run(newsroom, "judgements", "--story", "acme").output.split()[0]
    assert run(newsroom, "judgements", question, "--strike", "--story", "acme").exit_code == 0
    assert "1 made, 1 unchanged" in run(newsroom, "condense").output


def test_a_dry_run_and_a_budget_hold_for_all(newsroom: Path) -> None:
    with serving(like_words) as model:
        dry = condensed(newsroom, model, "--dry-run")
        assert dry.stderr.count("in a first round") == 2
        assert not sheets(newsroom)
        spent = condensed(newsroom, model, "--budget", "1000")
    assert spent.exit_code == 0, spent.output
    assert judged(newsroom) == ["acme"]
    assert "the budget of 900 tokens has no room" in spent.stderr
    assert len(sheets(newsroom)) == 2
