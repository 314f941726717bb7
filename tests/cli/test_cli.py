"""The command as a user meets it: what it prints, where, and with which exit code."""

from __future__ import annotations

import hashlib
import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from explainer.cli.main import main

ARTICLE = "Acme said on Tuesday that it will close the Springfield plant.\n\nThe plant employs 1,200 people.\n"


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(main, [str(arg) for arg in args])


def article(folder: Path, name: str = "article.txt", text: str = ARTICLE) -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8", newline="")
    return file


def test_annotate_prints_one_object_whose_spans_are_slices_of_its_text(tmp_path: Path) -> None:
    result = run("annotate", article(tmp_path), "--published", "2026-03-25")
    seen = json.loads(result.stdout)
    assert result.exit_code == 0
    assert seen["text"] == ARTICLE
    assert seen["sha256"] == hashlib.sha256(ARTICLE.encode()).hexdigest()
    assert seen["published"] == "2026-03-25"
    lists = ("blocks", "sentences", "dates", "quantities", "names", "quotations", "hedges")
    assert set(lists) <= set(seen)
    spans = [(item["start"], item["end"]) for name in lists for item in seen[name]]
    assert spans
    assert all(0 <= start < end <= len(ARTICLE) for start, end in spans)
    assert "The plant employs 1,200 people." in [ARTICLE[s["start"] : s["end"]] for s in seen["sentences"]]


def test_annotate_prints_one_line_for_each_file_in_the_order_given(tmp_path: Path) -> None:
    second = article(tmp_path, "b.txt", "Second.\n")
    first = article(tmp_path, "a.txt", "First, with a line separator\u2028in it.\n")
    lines = run("annotate", second, first).stdout.split("\n")
    assert [json.loads(line)["text"][:5] for line in lines if line] == ["Secon", "First"]
    assert len(run("annotate", "--jsonl", first).stdout.rstrip("\n").split("\n")) == 1


def test_annotate_takes_the_publication_date_from_front_matter(tmp_path: Path) -> None:
    file = article(tmp_path, text="---\npublished: 2026-03-20\n---\n" + ARTICLE)
    assert json.loads(run("annotate", file).stdout)["published"] == "2026-03-20"
    assert json.loads(run("annotate", file, "--published", "2026-03").stdout)["published"] == "2026-03"


def test_annotate_reports_a_broken_file_and_still_prints_the_others(tmp_path: Path) -> None:
    broken = tmp_path / "broken.txt"
    broken.write_bytes(b"A caf\xe9 closed.\n")
    result = run("annotate", broken, article(tmp_path))
    assert result.exit_code == 1
    assert "broken.txt" in result.stderr
    assert json.loads(result.stdout)["text"] == ARTICLE


@pytest.mark.parametrize("date", ["yesterday", "2026-02-30", "2026-13", "25/03/2026", ""])
def test_annotate_refuses_what_is_no_date(tmp_path: Path, date: str) -> None:
    result = run("annotate", article(tmp_path), "--published", date)
    assert result.exit_code == 2
    assert "YYYY-MM-DD" in result.stderr


@pytest.mark.parametrize(
    "args", [["annotate"], ["annotate", "no-such-file.txt"], ["no-such-command"], ["--no-such-option"]]
)
def test_a_wrong_call_is_explained_without_a_traceback(args: list[str]) -> None:
    result = run(*args)
    assert result.exit_code == 2
    assert "Usage: " in result.stderr


def test_the_version_is_the_packages() -> None:
    assert run("--version").stdout.startswith("explainer ")


def test_output_is_utf8_whatever_the_locale(tmp_path: Path) -> None:
    file = article(tmp_path, text="“Zürich”, said Łukasz 🙂.\n")
    environment = os.environ | {
        "LC_ALL": "C",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
        "PYTHONIOENCODING": "latin-1",
    }
    command = [sys.executable, "-m", "explainer", "annotate", str(file)]
    done = subprocess.run(command, env=environment, capture_output=True, check=True)
    assert json.loads(done.stdout.decode("utf-8"))["text"].startswith("“Zürich”")


def test_a_reader_that_stops_early_is_no_fault(tmp_path: Path) -> None:
    """As in `explainer annotate *.txt | head -1`."""
    many = [str(article(tmp_path, f"{number}.txt", ARTICLE * 50)) for number in range(20)]
    command = [sys.executable, "-m", "explainer", "annotate", *many]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.readline()
        running.stdout.close()
        assert running.stderr.read() == b""


def test_annotate_reads_standard_input(tmp_path: Path) -> None:
    seen = CliRunner().invoke(main, ["annotate", "-"], input=ARTICLE)
    assert json.loads(seen.stdout)["text"] == ARTICLE


def test_the_environment_stands_for_the_main_options(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "in").mkdir()
    article(tmp_path / "in")
    monkeypatch.setenv("EXPLAINER_SEEDS", str(tmp_path / "in"))
    monkeypatch.setenv("EXPLAINER_SHEET", str(tmp_path / "facts.yml"))
    assert run("condense").exit_code == 0
    assert (tmp_path / "facts.yml").exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a file that is always full")
def test_a_full_disk_behind_the_output_is_one_line(tmp_path: Path) -> None:
    with Path("/dev/full").open("w") as full:
        command = [sys.executable, "-m", "explainer", "annotate", str(article(tmp_path))]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == "output: No space left on device.\n"


def test_a_taken_port_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("init", tmp_path / "p").exit_code == 0
    monkeypatch.chdir(tmp_path / "p")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        done = run("serve", "--address", f"127.0.0.1:{taken.getsockname()[1]}")
    assert done.exit_code == 1
    assert "Choose another place with --address" in done.stderr.splitlines()[-1]
