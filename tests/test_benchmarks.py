"""The benchmarks run, and every planted error of a small story is caught."""

from __future__ import annotations

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
