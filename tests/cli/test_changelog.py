"""The text of a pull request: complete for a reviewer, and dead for GitHub, whatever the sources say."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import markdown
import pytest
from click.testing import CliRunner
from hypothesis import given

from explainer.cli.main import main
from explainer.core.model import Change, Citation, Claim, Csl, Extractor, FactSheet, Moved, Source, TimelineEntry
from explainer.run.changelog import changelog
from sheets import texts
from story import make_project

OLD = FactSheet(
    sources=(Source("a", "a.txt", "", Extractor("text", "1"), Csl(title="Mill closes", container_title="The Post")),),
    claims=(Claim("mill", "The mill closes."), Claim("gone", "The mill stays.")),
    changes=(Change(1, added=("mill", "gone")),),
)
NEW = replace(
    OLD,
    claims=(Claim("mill", "The mill closed."), Claim("jobs", "Ninety people lost their jobs.")),
    timeline=(TimelineEntry("day", "mill", "2026-05-04"),),
    changes=(
        Change(2, "2026-05-05", ("a",), added=("jobs", "day"), reworded=("mill",), withdrawn=("gone",)),
        *OLD.changes,
    ),
)


def test_each_entry_is_told_in_words_with_the_source_that_caused_it() -> None:
    told = re.sub(r"\\(.)", r"\1", changelog(OLD, NEW))
    assert told.splitlines() == [
        "## Revision 2, 2026-05-05",
        "",
        "Because of The Post, “Mill closes”.",
        "",
        "### New (1)",
        "",
        "- Ninety people lost their jobs.",
        "",
        "### New on the timeline (1)",
        "",
        "- 2026-05-04: The mill closed.",
        "",
        "### Reworded or dated anew (1)",
        "",
        "- The mill closed.  ",
        "  before: The mill closes.",
        "",
        "### No longer listed (1)",
        "",
        "- The mill stays.",
    ]
    assert changelog(NEW, NEW) == "Nothing changed that a reader would notice."


def test_a_claim_whose_words_another_one_cites_now_was_joined_and_not_withdrawn() -> None:
    first, second = Citation("a", "The mill closes.", 0, 16), Citation("a", "It shuts.", 17, 26)
    old = replace(OLD, claims=(Claim("mill", "The mill closes.", (first,)), Claim("gone", "It shuts.", (second,))))
    new = replace(
        NEW,
        claims=(Claim("mill", "The mill closes.", (first,), repeats=(second,)),),
        changes=(Change(2, joined=(Moved("gone", "mill"),)),),
    )
    told = re.sub(r"\\(.)", r"\1", changelog(old, new))
    assert told.splitlines()[2:] == [
        "### Joined with a claim that says the same (1)",
        "",
        "- It shuts.  ",
        "  now part of: The mill closes.",
    ]


HOSTILE = [
    "<script>alert(1)</script>",
    "![x](https://tracker.example/x.png)",
    "[here](javascript:alert(1))",
    "Ask @octocat and see #1 at https://tracker.example and www.tracker.example",
    "`code` **bold** | table |",
    "first\n\n# Heading",
    "&lt;b&gt; &#64;octocat",
]


@pytest.mark.parametrize("words", HOSTILE)
def test_words_of_a_source_do_nothing_in_a_pull_request(words: str) -> None:
    sheet = FactSheet(claims=(Claim("a", words),), changes=(Change(1, added=("a",)),))
    told = changelog(None, sheet)
    page = markdown.markdown(told)
    assert re.findall(r"<(?!/?(?:h2|h3|ul|li|p)>)[^>]*>", page) == []
    assert not re.search(r"@\w|(?<!#)#\d|\w://|www\.", told)


@given(texts)
def test_any_words_stay_one_entry(words: str) -> None:
    sheet = FactSheet(claims=(Claim("a", words or "x"),), changes=(Change(1, added=("a",)),))
    assert len(changelog(None, sheet).splitlines()) == 5


def test_the_command_prints_it_and_writes_no_sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = make_project(tmp_path)
    monkeypatch.chdir(root)
    done = CliRunner().invoke(main, ["diff", "--markdown"])
    assert done.exit_code == 0
    assert done.stdout.startswith("## Revision 1")
    assert "Springfield Gazette" in done.stdout
    assert not (root / "content" / "facts.yml").exists()
