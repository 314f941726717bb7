"""The benchmarks run, and every planted error of a small story is caught."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

from story import make_project

BENCHMARKS = Path(__file__).resolve().parent.parent / "benchmarks"


def bench(name: str, *args: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(BENCHMARKS / name), *args]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


def test_no_planted_error_is_missed_and_a_true_sheet_raises_no_alarm(tmp_path: Path) -> None:
    done = bench("planted_errors.py", str(make_project(tmp_path) / "seeds"), "2")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "false alarms: 0" in done.stdout
    rows = [line.rsplit(maxsplit=3) for line in done.stdout.splitlines()[2:12]]
    assert len(rows) == 10
    assert [row for row in rows if int(row[1]) == 0 or row[1] != row[2]] == []


def test_the_speed_of_reading_can_be_measured() -> None:
    done = bench("annotate.py", "4")
    assert done.returncode == 0, done.stderr
    assert "articles/s" in done.stdout


def test_an_unchanged_run_annotates_and_composes_nothing_and_a_new_article_costs_itself() -> None:
    done = bench("growth.py", "12")
    assert done.returncode == 0, done.stderr
    rows = [re.split(" {2,}", line.strip())[:3] for line in done.stdout.splitlines()[1:4]]
    assert rows == [["12 first run", "12", "yes"], ["12 unchanged", "0", "no"], ["12 one added", "1", "yes"]]


def test_the_speed_of_the_pages_can_be_measured() -> None:
    done = bench("render.py", "2")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[1].split()[:2] == ["2", "20"]


def test_sorting_can_be_measured_on_what_comes_with_the_project_and_on_a_folder(tmp_path: Path) -> None:
    done = bench("sort.py")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("43 articles of 32 stories")
    for folder in ("opposed", "same_event"):
        (tmp_path / folder).mkdir()
    bodies = [{"title": None, "text": f"The spider bit the tourist in Bali on day {day}."} for day in (1, 2, 3)]
    (tmp_path / "opposed" / "a.jsonl").write_text(json.dumps({"story": 1, "bodies": bodies}) + "\n")
    rows = [
        {"topic": 7, "subtopic": f"7{half}", "doc": f"{half}{at}", "text": f"A quake of magnitude {at} hit {half}."}
        for half in ("Aceh", "Chile")
        for at in (5, 6)
    ]
    (tmp_path / "same_event" / "b.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    again = bench("sort.py", str(tmp_path), "2")
    assert again.returncode == 0, again.stderr
    assert "7 articles of 2 stories, 0 with a date" in again.stdout
    assert "with each of 3 events as a story:" in again.stdout
    assert again.stdout.count("by thresholds of the other") == 2
