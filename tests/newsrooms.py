"""A small project of many stories on disk, and made-up overviews of any number of them."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner, Result

from explainer.cli.main import main
from explainer.core.overview import Article, Changed, Named, Overview, Told
from story import GAZETTE, HERALD, TIMES

BRIDGE = """---
title: Springfield bridge closes
publisher: Valley Times
published: 2026-04-02
---
Springfield closed its river bridge on Thursday after engineers found cracks in two beams. The city council
said that repairs would take six weeks.

Maria Lopez said on Friday that Springfield needs a new bridge.
"""


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(main, [str(arg) for arg in args], catch_exceptions=False)


def make_newsroom(folder: Path) -> Path:
    """Two stories, `acme` and `bridge`, which share the names of Springfield and Maria Lopez."""
    assert run("init", folder, "--stories", "--title", "The Valley").exit_code == 0
    example = folder / "stories" / "example"
    (example / "seeds" / "example.md").unlink()
    (example / "seeds").rmdir()
    example.rmdir()
    for story, articles in {"acme": (GAZETTE, HERALD, TIMES), "bridge": (BRIDGE,)}.items():
        seeds = folder / "stories" / story / "seeds"
        seeds.mkdir(parents=True)
        for number, article in enumerate(articles):
            (seeds / f"{number}.md").write_text(article, encoding="utf-8")
    return folder


def overviews(stories: int) -> tuple[Overview, ...]:
    """Of twenty articles, three changes and forty names each, of which every other story has the same."""
    return tuple(_overview(number) for number in range(stories))


def _overview(number: int) -> Overview:
    name = f"story-{number}"
    words = "The council said on Monday that the bridge would stay closed until engineers had looked at it, "
    told = Told(f"{words}and that story {number} goes on.", "corroborated", f"{name}/claims.html#c-1", "Courier", "x")
    day = f"{2010 + number % 15}-{number % 12 + 1:02}-{number % 28 + 1:02}"
    return Overview(
        name,
        f"What became of the bridge, part {number}",
        "en",
        told,
        (("corroborated", 7), ("single-source", 30), ("contested", 2)),
        tuple(Article(f"{words}report {at}", "The Courier", day, f"{name}/sources/{at}.html") for at in range(20)),
        tuple(
            Changed(f"tag:{number}:{at}", "12 new claims", day, f"{day}T00:00:00Z", True, f"{name}/changes.html#r-{at}")
            for at in range(3)
        ),
        tuple(Named(f"Name {at} {at % 2 * (number // 2)}", (told,) * 12, 30) for at in range(40)),
    )
