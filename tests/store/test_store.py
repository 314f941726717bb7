from __future__ import annotations

import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from explainer.codec import decode
from explainer.core.errors import ProjectError, SheetError, StoreError
from explainer.core.model import Claim, FactSheet, Title
from explainer.store import Cache, find_project, find_story, load_sheet, locked, read_seeds, save_sheet, write_pages
from explainer.store import sheet as sheet_module

SHEET = FactSheet(title=Title("A"), claims=(Claim("a", "It closed."),))
PAGE = b"---\ntitle: A\ngenerator: explainer\n---\n# A\n"
ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
needs_rights = pytest.mark.skipif(ROOT, reason="root may write everywhere")


# ---- the project ---------------------------------------------------------------------------------


def test_a_project_is_found_from_any_folder_of_it(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("docs_dir: content\n")
    inner = tmp_path / "seeds" / "originals"
    inner.mkdir(parents=True)
    assert find_project(inner) == tmp_path
    story = find_story(inner, seeds=tmp_path / "mine")
    assert (story.seeds, story.sheet) == (tmp_path / "mine", tmp_path / "content" / "facts.yml")


def test_the_pages_and_the_sheet_are_where_mkdocs_yml_says(tmp_path: Path) -> None:
    config = tmp_path / "mkdocs.yml"
    for said, folder in (
        ("", "docs"),
        ("site_name: x\n", "docs"),
        ("- a list\n", "docs"),
        ("site_url: !ENV [SITE, '']\nextra: !!python/name:os.getcwd\ndocs_dir: pages/en  # here\n", "pages/en"),
        ("docs_dir: 'with space'\n", "with space"),
    ):
        config.write_text(said)
        story = find_story(tmp_path)
        assert (story.pages, story.sheet) == (tmp_path / folder, tmp_path / folder / "facts.yml")
    config.write_text("site_name: x\ndocs_dir: [\n")
    with pytest.raises(ProjectError, match=r"mkdocs\.yml:3: no YAML"):
        find_story(tmp_path)


def test_outside_a_project_the_remedy_is_named(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match=r"no mkdocs\.yml here or above\. Change into a project"):
        find_story(tmp_path)
    assert find_story(tmp_path, tmp_path / "s", tmp_path / "f.yml").sheet == tmp_path / "f.yml"


# ---- seeds ---------------------------------------------------------------------------------------


def test_seeds_are_the_readable_files_directly_in_the_folder_by_name(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "C.txt", "README.md", ".hidden.txt", "_draft.txt", "sources.yml", "x.ods", "noext"):
        (tmp_path / name).write_text("" if name == "sources.yml" else "Some words stand here.\n", encoding="utf-8")
    (tmp_path / "originals.txt").mkdir()
    (tmp_path / "originals.txt" / "d.txt").write_text("No.", encoding="utf-8")
    seeds = read_seeds(tmp_path)
    assert [document.file for document in seeds.documents] == ["C.txt", "a.md", "b.txt"]
    assert seeds.ignored == ("noext", "x.ods")
    assert seeds.errors == ()


def test_one_broken_seed_leaves_the_others_standing(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("Some words stand here.", encoding="utf-8")
    (tmp_path / "bad.txt").write_bytes(b"caf\xe9 \xff")
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    seeds = read_seeds(tmp_path)
    assert [document.file for document in seeds.documents] == ["good.txt"]
    assert [error.file for error in seeds.errors] == ["bad.txt", "empty.txt", "gone.txt"]


def test_a_link_that_leads_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("Keep this.", encoding="utf-8")
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    (seeds / "good.txt").write_text("Some words stand here.", encoding="utf-8")
    (seeds / "link.txt").symlink_to(tmp_path / "secret.txt")
    (seeds / "same.txt").symlink_to("good.txt")
    found = read_seeds(seeds)
    assert [document.file for document in found.documents] == ["good.txt", "same.txt"]
    assert "leads out of the folder" in str(found.errors[0])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes on this system")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(ProjectError, match="no regular file"):
        read_seeds(tmp_path)


def test_a_missing_an_empty_and_an_all_broken_folder_say_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match=r"there is no such folder\. Make it and put articles there"):
        read_seeds(tmp_path / "seeds")
    with pytest.raises(ProjectError, match=r"no source can be read\. Put articles there as \.txt"):
        read_seeds(tmp_path)
    (tmp_path / "a.txt").write_bytes(b"")
    with pytest.raises(ProjectError, match=r"a\.txt: nothing to read"):
        read_seeds(tmp_path)
    with pytest.raises(ProjectError, match="Not a directory"):
        read_seeds(tmp_path / "a.txt")


def test_sources_yml_gives_metadata_and_tells_all_its_faults(tmp_path: Path) -> None:
    name = unicodedata.normalize("NFD", "é.txt")
    (tmp_path / name).write_text("Some words stand here.", encoding="utf-8")
    (tmp_path / "sources.yml").write_text("é.txt: {publisher: The Post}\n", encoding="utf-8")
    (document,) = read_seeds(tmp_path).documents
    assert (document.file, document.metadata.publisher) == ("é.txt", "The Post")
    (tmp_path / "sources.yml").write_text("a: {published: soon}\nb: {published: late}\n", encoding="utf-8")
    with pytest.raises(ProjectError, match=r"sources\.yml:1: .*\n.*sources\.yml:2: "):
        read_seeds(tmp_path)


# ---- the sheet -----------------------------------------------------------------------------------


def test_a_sheet_is_written_only_when_it_differs_and_keeps_comments_and_mode(tmp_path: Path) -> None:
    path = tmp_path / "facts.yml"
    assert load_sheet(path) is None
    assert save_sheet(path, SHEET, None)
    path.write_text(path.read_text(encoding="utf-8").replace("\nclaims:", "# Mine\nclaims:"), encoding="utf-8")
    path.chmod(0o640)
    assert not save_sheet(path, SHEET, SHEET)
    other = FactSheet(title=Title("B"), claims=SHEET.claims)
    assert save_sheet(path, other, SHEET)
    assert "# Mine\nclaims:" in path.read_text(encoding="utf-8")
    assert path.stat().st_mode & 0o777 == 0o640
    assert load_sheet(path) == other
    assert [entry.name for entry in tmp_path.iterdir()] == ["facts.yml"]


def test_a_sheet_that_was_read_or_written_before_is_not_decoded_again_and_its_comments_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, decoded = tmp_path / "facts.yml", []
    monkeypatch.setattr(sheet_module, "decode", lambda text, name: decoded.append(text) or decode(text, name))
    sheets = [FactSheet(title=Title(text), claims=SHEET.claims) for text in "ABC"]
    save_sheet(path, sheets[0], None, Cache(tmp_path))
    assert load_sheet(path, Cache(tmp_path)) == sheets[0]
    save_sheet(path, sheets[1], sheets[0], Cache(tmp_path))
    assert decoded == []
    path.write_text(path.read_text(encoding="utf-8").replace("\nclaims:", "# Mine\nclaims:"), encoding="utf-8")
    for _ in range(2):
        assert load_sheet(path, Cache(tmp_path)) == sheets[1]
    save_sheet(path, sheets[2], sheets[1], Cache(tmp_path))
    assert len(decoded) == 1
    assert "# Mine\nclaims:" in path.read_text(encoding="utf-8")
    save_sheet(path, sheets[0], sheets[2], Cache(tmp_path))
    assert "# Mine\nclaims:" in path.read_text(encoding="utf-8")
    for entry in (tmp_path / "cache").iterdir():
        entry.write_bytes(entry.read_bytes()[:-9])
    assert load_sheet(path, Cache(tmp_path)) == sheets[0]
    assert len(decoded) == 2


def test_what_a_person_saved_meanwhile_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "facts.yml"
    save_sheet(path, SHEET, None)
    with pytest.raises(StoreError, match=r"changed while this ran\. Run again"):
        save_sheet(path, FactSheet(), FactSheet(title=Title("what I read")))
    assert load_sheet(path) == SHEET


def test_a_faulty_sheet_is_reported_and_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "facts.yml"
    path.write_text("version: 1\ntitle: {text: A}\nclaim: []\n", encoding="utf-8")
    with pytest.raises(SheetError, match=r"facts\.yml:3: claim: there is no such field"):
        load_sheet(path)
    with pytest.raises(SheetError):
        save_sheet(path, SHEET, None)
    assert "claim: []" in path.read_text(encoding="utf-8")
    path.write_bytes(b"version: 1\ntitle: {text: caf\xe9}\n")
    with pytest.raises(SheetError, match=r"facts\.yml:2: not UTF-8"):
        load_sheet(path)


def test_a_linked_sheet_is_written_where_it_lies(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    path = tmp_path / "facts.yml"
    path.symlink_to(tmp_path / "there" / "real.yml")
    save_sheet(path, SHEET, None)
    assert path.is_symlink()
    assert load_sheet(tmp_path / "there" / "real.yml") == SHEET


def test_a_folder_in_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "facts.yml").mkdir()
    with pytest.raises(StoreError, match=r"facts\.yml: .*A folder stands where a file should be"):
        load_sheet(tmp_path / "facts.yml")
    (tmp_path / "content").write_text("x", encoding="utf-8")
    with pytest.raises(StoreError, match="A file stands where a folder should be"):
        save_sheet(tmp_path / "content" / "facts.yml", SHEET, None)


@needs_rights
def test_a_folder_without_rights_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "content"
    folder.mkdir(mode=0o500)
    with pytest.raises(StoreError, match="Give yourself the right"):
        save_sheet(folder / "facts.yml", SHEET, None)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = tmp_path / "facts.yml"
    save_sheet(path, SHEET, None)
    before = path.read_bytes()
    (tmp_path / f".explainer-{os.getpid()}.tmp").symlink_to("/dev/full")
    monkeypatch.setattr("explainer.store.sheet.remove_leftovers", lambda folder: None)
    with pytest.raises(StoreError, match=r"No space left on device\. Make room"):
        save_sheet(path, FactSheet(), SHEET)
    assert path.read_bytes() == before


KILLED = """
import os, sys
from pathlib import Path
from dataclasses import replace
from explainer.store import load_sheet, save_sheet
path, stop = Path(sys.argv[1]), int(sys.argv[2])
sheet = load_sheet(path)
calls = 0
def die(event, arguments):
    global calls
    if event in ("open", "os.rename", "os.chmod", "os.remove", "os.mkdir", "os.listdir", "os.scandir"):
        calls += 1
        if calls == stop:
            os._exit(9)
sys.addaudithook(die)
save_sheet(path, replace(sheet, language="de"), sheet)
"""


def test_killed_at_any_moment_the_sheet_is_the_old_or_the_new_one_whole(tmp_path: Path) -> None:
    path = tmp_path / "facts.yml"
    save_sheet(path, SHEET, None)
    old = path.read_bytes()
    for stop in range(1, 12):
        path.write_bytes(old)
        done = subprocess.run([sys.executable, "-c", KILLED, str(path), str(stop)], check=False)
        sheet = load_sheet(path)
        assert sheet is not None
        assert sheet.language == ("en" if path.read_bytes() == old else "de")
        if done.returncode == 0:
            break
    assert done.returncode == 0
    assert stop > 3
    assert [entry.name for entry in tmp_path.iterdir()] == ["facts.yml"]


# ---- one writer ----------------------------------------------------------------------------------

HOLDER = """
import sys, time
from pathlib import Path
from explainer.store import find_story, locked
with locked(find_story(Path(sys.argv[1]))):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_second_writer_is_told_and_a_killed_one_leaves_no_lock(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").touch()
    story = find_story(tmp_path)
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout
        assert holder.stdout.readline().strip() == b"held"
        with pytest.raises(StoreError, match="another run is writing it"), locked(story):
            pass
        holder.kill()
        holder.wait()
    with locked(story):
        assert (tmp_path / ".explainer" / ".gitignore").read_text(encoding="utf-8") == "*\n"
    with locked(story):
        pass


# ---- pages ---------------------------------------------------------------------------------------


def test_pages_are_written_when_they_differ_and_removed_when_they_are_no_longer_made(tmp_path: Path) -> None:
    first = write_pages(tmp_path, {"a.md": PAGE, "sources/b.md": PAGE, "assets/x y.css": b"1"})
    assert first.written == ("a.md", "assets/x y.css", "sources/b.md")
    assert write_pages(tmp_path, {"a.md": PAGE, "sources/b.md": PAGE, "assets/x y.css": b"1"}).written == ()
    second = write_pages(tmp_path, {"a.md": PAGE + b"more\n"})
    assert (second.written, second.deleted) == (("a.md",), ("assets/x y.css", "sources/b.md"))
    assert sorted(path.name for path in tmp_path.iterdir()) == [".gitignore", "a.md"]


def test_a_page_written_by_hand_wins_and_is_reported(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# Mine\n", encoding="utf-8")
    (tmp_path / "about.md").write_text("# About us\n", encoding="utf-8")
    (tmp_path / "logo.svg").write_text("<svg/>", encoding="utf-8")
    (tmp_path / "quote.md").write_text("---\ntitle: x\n---\ngenerator: explainer\n", encoding="utf-8")
    result = write_pages(tmp_path, {"a.md": PAGE, "b.md": PAGE, "logo.svg": b"other"})
    assert (result.written, result.by_hand) == (("b.md",), ("a.md", "logo.svg"))
    assert write_pages(tmp_path, {}).deleted == ("b.md",)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        ".gitignore",
        "a.md",
        "about.md",
        "logo.svg",
        "quote.md",
    ]


def test_a_generated_page_that_a_person_took_over_is_kept(tmp_path: Path) -> None:
    write_pages(tmp_path, {"a.md": PAGE, "x.css": b"1"})
    (tmp_path / "a.md").write_text("# Mine now\n", encoding="utf-8")
    result = write_pages(tmp_path, {"a.md": PAGE, "x.css": b"2"})
    assert (result.by_hand, result.written) == (("a.md",), ("x.css",))
    assert write_pages(tmp_path, {}).deleted == ("x.css",)
    assert (tmp_path / "a.md").read_text(encoding="utf-8") == "# Mine now\n"


def test_git_ignores_what_is_generated_and_only_that(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    (tmp_path / "hand.md").write_text("# Mine\n", encoding="utf-8")
    write_pages(tmp_path, {"a.md": PAGE, "hand.md": PAGE, "sources/[b] !.md": PAGE, "assets/x y.css": b"1"})
    status = subprocess.run(
        ["git", "-C", str(tmp_path), "status", "--porcelain", "-uall"], check=True, capture_output=True, text=True
    )
    assert status.stdout == "?? hand.md\n"
    assert write_pages(tmp_path, {}).deleted == ("a.md", "assets/x y.css", "sources/[b] !.md")


def test_a_gitignore_of_ones_own_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("*.bak\n", encoding="utf-8")
    write_pages(tmp_path, {"a.md": PAGE, "x.css": b"1"})
    assert (tmp_path / ".gitignore").read_text(encoding="utf-8") == "*.bak\n"
    assert write_pages(tmp_path, {"x.css": b"2"}).by_hand == ("x.css",)


def test_nothing_is_written_or_deleted_outside_the_folder(tmp_path: Path) -> None:
    content, outside = tmp_path / "content", tmp_path / "outside"
    outside.mkdir()
    content.mkdir()
    (outside / "b.md").write_bytes(PAGE)
    (content / "sources").symlink_to(outside)
    with pytest.raises(StoreError, match="leads out of the folder"):
        write_pages(content, {"sources/b.md": PAGE + b"x"})
    write_pages(content, {})
    assert (outside / "b.md").read_bytes() == PAGE
    for name in ("../a.md", "/a.md", "", "a/../../b.md", "./a.md"):
        with pytest.raises(ValueError, match="no name of a page"):
            write_pages(content, {name: PAGE})
