"""What a person wrote or changed in the folder of pages is theirs, whatever its name."""

from __future__ import annotations

from pathlib import Path

import pytest

from explainer.store.pages import read_intro, write_pages

PAGES = {
    "index.md": b"---\ngenerator: explainer\ntitle: x\n---\n\n# x\n",
    "assets/x.css": b"a {}\n",
    "data/f.json": b"{}\n",
}


def test_what_was_made_is_made_again_and_nothing_written_twice(tmp_path: Path) -> None:
    assert set(write_pages(tmp_path, PAGES).written) == PAGES.keys()
    assert write_pages(tmp_path, PAGES).written == ()
    newer = {name: data + b"\n" for name, data in PAGES.items()}
    assert set(write_pages(tmp_path, newer).written) == PAGES.keys()
    assert set(write_pages(tmp_path, {}).deleted) == PAGES.keys()


@pytest.mark.parametrize("name", PAGES)
def test_a_generated_file_that_somebody_changed_is_theirs(tmp_path: Path, name: str) -> None:
    write_pages(tmp_path, PAGES)
    path = tmp_path / name
    mine = path.read_bytes() + b"My words.\n"
    path.write_bytes(mine)
    done = write_pages(tmp_path, {key: data + b"new\n" for key, data in PAGES.items()})
    assert done.by_hand == (name,)
    assert path.read_bytes() == mine
    assert write_pages(tmp_path, {}).deleted == tuple(sorted(PAGES.keys() - {name}))
    assert path.read_bytes() == mine


def test_a_page_of_an_earlier_version_without_a_digest_is_made_again(tmp_path: Path) -> None:
    (tmp_path / "index.md").write_bytes(b"---\ngenerator: explainer\n---\nold\n")
    assert write_pages(tmp_path, PAGES).by_hand == ()


def test_the_introduction_is_read_without_its_front_matter(tmp_path: Path) -> None:
    assert read_intro(tmp_path / "intro.md") == ""
    (tmp_path / "intro.md").write_bytes(b"\xef\xbb\xbf---\r\ntitle: x\r\n---\r\nOur *words*.\r\n")
    assert read_intro(tmp_path / "intro.md") == "Our *words*."
