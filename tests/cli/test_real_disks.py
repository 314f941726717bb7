"""A disk that is really full, one that is really read-only, and a folder that really belongs to others.

The disks are small ones in memory, mounted where only the command under test sees them (`unshare`): they are gone with
it. Where a system lets nobody do that, these tests are skipped; test_faults.py refuses each single step by other means.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from story import make_project

NEWS = """---
publisher: Lake Post
published: 2026-04-02
---
Acme will keep its plant in Springfield open until May, the company said on Thursday. The union welcomed the delay.
"""
OWN_DISK = ["unshare", "--mount", "--map-root-user"]
NOBODY = ["unshare", "--user", "--map-user=1000", "--map-group=1000"]
COMMON = """
import hashlib, json, subprocess, sys
from pathlib import Path
disk, project = Path(sys.argv[1]), Path(sys.argv[1]) / "p"
told = []
def explainer(*arguments):
    done = subprocess.run([sys.executable, "-m", "explainer", *arguments], cwd=project, capture_output=True, text=True)
    told.append({"command": arguments[0], "code": done.returncode, "out": done.stdout, "err": done.stderr})
def digest(folder):
    whole = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            whole.update(str(path.relative_to(folder)).encode() + path.read_bytes())
    return whole.hexdigest()
def left():
    return sorted(str(path) for path in disk.rglob(".*explainer-*")) + sorted(str(path) for path in disk.rglob("*.tmp"))
"""
MOUNTED = """
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=32m", "tmpfs", disk], check=True)
subprocess.run(["cp", "-r", sys.argv[2], project], check=True)
explainer("build")
assert told[0]["code"] == 0, told
"""
FULL = """
filler, sheet = disk / "filler", project / "content" / "facts.yml"
told[0]["sheet"] = sheet.read_text()
site = digest(project / "site")
(project / "seeds" / "news.md").write_text(sys.argv[3])
for free in (0, 100_000, 400_000, 1_500_000):
    with filler.open("wb", buffering=0) as file:
        try:
            while file.write(b"x" * 65536):
                pass
        except OSError:
            pass
        file.truncate(max(0, file.tell() - free))
    explainer("build")
    told[-1]["site"] = digest(project / "site") == site
    told[-1]["sheet"] = sheet.read_text()
    told[-1]["left"] = left()
    explainer("verify")
    explainer("export", "data")
    told[-1]["left"] = left()
    filler.unlink()
    subprocess.run(["rm", "-rf", project / "data"], check=True)
explainer("build")
told[-1]["sheet"] = sheet.read_text()
told[-1]["site"] = digest(project / "site") == site
"""
READ_ONLY = """
before = digest(disk)
subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
for arguments in (["condense"], ["build"], ["render"], ["export", "data"], ["hide", "nothing"], ["init", "other"],
                  ["add", sys.argv[3]], ["verify"], ["diff"], ["sources"], ["annotate", "seeds/times.txt"]):
    explainer(*arguments)
told.append(digest(disk) == before)
"""


def _may(command: list[str]) -> bool:
    if not shutil.which("unshare"):
        return False
    return subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0


def _project(folder: Path) -> Path:
    (folder / "story").mkdir()
    return make_project(folder / "story")


def _told(script: str, *arguments: Path | str) -> list[Any]:
    command = [*OWN_DISK, sys.executable, "-c", COMMON + MOUNTED + script + "\nprint(json.dumps(told))"]
    done = subprocess.run([*command, *map(str, arguments)], capture_output=True, text=True, check=False, timeout=110)
    if "mount:" in done.stderr:
        pytest.skip("this system lets nobody mount a disk of his own")
    assert done.returncode == 0, done.stderr
    found: list[Any] = json.loads(done.stdout)
    return found


needs_own_disk = pytest.mark.skipif(not _may(OWN_DISK), reason="no unshare, or no right to it")


@needs_own_disk
def test_a_full_disk_is_one_line_and_leaves_sheet_and_site_whole(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    first, *runs, last = _told(FULL, tmp_path / "disk", _project(tmp_path), NEWS)
    assert first["sheet"] != last["sheet"]
    assert {run["sheet"] for run in runs if "sheet" in run} <= {first["sheet"], last["sheet"]}
    refused = [run for run in runs if run["command"] == "build" and run["code"]]
    assert len(refused) >= 2
    for run in runs:
        assert "Traceback" not in run["err"] + run["out"]
        assert run.get("left", []) == []
        assert run.get("site", True) == (run["code"] == 1 or run["command"] != "build")
        if run["code"] and run["command"] != "verify":
            assert run["err"].rstrip("\n").splitlines()[-1].count("No space left on device. Make room") == 1, run["err"]
    assert last["code"] == 0
    assert not last["site"]


@needs_own_disk
def test_a_read_only_disk_is_one_line_for_who_writes_and_nothing_for_who_reads(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    article = tmp_path / "news.md"
    article.write_text(NEWS)
    _, *runs, same = _told(READ_ONLY, tmp_path / "disk", _project(tmp_path), article)
    assert same
    for run in runs:
        assert "Traceback" not in run["err"]
        if run["command"] in ("verify", "diff", "sources", "annotate"):
            assert run["code"] == 0, run
        elif run["code"]:
            assert "Read-only file system" in run["err"].splitlines()[-1], run
    wrote = {run["command"]: run["code"] for run in runs}
    assert all(wrote[name] == 1 for name in ("condense", "build", "export", "hide", "init", "add")), wrote


@pytest.mark.skipif(not _may(NOBODY), reason="no unshare, or no right to it")
def test_a_folder_without_the_right_to_write_is_one_line(tmp_path: Path) -> None:
    project = _project(tmp_path)
    command = [*NOBODY, sys.executable, "-m", "explainer"]

    def explainer(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([*command, *arguments], cwd=project, capture_output=True, text=True, check=False)

    assert explainer("build").returncode == 0
    (project / "seeds" / "news.md").write_text(NEWS)
    before = (project / "content" / "facts.yml").read_bytes()
    for folder in (project / "content", project):
        folder.chmod(0o555)
        done = explainer("build")
        assert done.returncode == 1
        assert "Permission denied. Give yourself the right" in done.stderr.splitlines()[-1], done.stderr
        assert "Traceback" not in done.stderr
        folder.chmod(0o755)
        if folder != project:
            assert (project / "content" / "facts.yml").read_bytes() == before
    assert (project / "site" / "index.html").exists()
    assert sorted(project.glob(".*explainer-*")) == []
