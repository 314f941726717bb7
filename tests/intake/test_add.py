"""`explainer add` from the outside: what a user types, what is then in seeds/, and what never is."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from explainer import store
from explainer.cli.main import main
from explainer.core.model import Metadata
from explainer.intake.decide import differences
from explainer.intake.front import seed_file
from explainer.text.readers.read import read
from explainer.text.reading.metadata import front_matter

from ..text.tiny_pdf import tiny_pdf
from .web import PARAGRAPHS, Handler, Web, article

WALLS = yaml.load(
    (Path(__file__).parent.parent / "cases" / "walls.yml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader
)


@pytest.fixture(autouse=True)
def _a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1774483200")  # 26 March 2026


def add(seeds: Path, *args: str | Path, given: bytes = b"") -> Result:
    options = ["--seeds", str(seeds), "--allow-private", "--pause", "0"]
    return CliRunner().invoke(main, ["add", *map(str, args), *options], input=io.BytesIO(given))


def names(seeds: Path) -> list[str]:
    return sorted(path.name for path in seeds.glob("*.md"))


def record(seeds: Path) -> dict[str, object]:
    return dict(json.loads(next(seeds.glob("originals/*.json")).read_text(encoding="utf-8")))


def test_a_page_becomes_a_seed_beside_its_original(tmp_path: Path, web: Web) -> None:
    seeds = tmp_path / "seeds"
    web.pages["/bridge"] = article()
    result = add(seeds, f"{web.address}/bridge")
    assert result.exit_code == 0
    assert names(seeds) == ["2026-03-20-harbour-post-bridge-closes.md"]
    document = read(names(seeds)[0], (seeds / names(seeds)[0]).read_bytes())
    extracted = read("a.html", article())
    assert document.text == extracted.text
    assert document.sha256 == record(seeds)["text_sha256"]
    assert (document.metadata.title, document.metadata.publisher) == ("Bridge closes", "The Harbour Post")
    assert (document.metadata.published, document.metadata.retrieved) == ("2026-03-20", "2026-03-26")
    assert document.metadata.url == f"{web.address}/bridge"
    assert "The Harbour Post" in result.stdout
    assert "meta article:published_time" in result.stdout


def test_the_original_can_be_read_again(tmp_path: Path, web: Web) -> None:
    web.pages["/bridge"] = (200, {"ETag": '"7"', "Set-Cookie": "secret=1"}, article())
    add(tmp_path / "seeds", f"{web.address}/bridge")
    kept = record(tmp_path / "seeds")
    stored = (tmp_path / "seeds" / "originals" / str(kept["stored"])).read_bytes()
    assert gzip.decompress(stored) == article()
    assert kept["sha256"] == hashlib.sha256(article()).hexdigest()
    assert kept["retrieved"] == "2026-03-26T00:00:00Z"
    assert ["etag", '"7"'] in kept["headers"]  # type: ignore[operator]
    assert "secret" not in json.dumps(kept)


def test_the_same_page_is_asked_for_conditionally_and_added_once(tmp_path: Path, web: Web) -> None:
    def answer(handler: Handler) -> None:
        known = handler.headers.get("If-None-Match") == '"7"'
        handler.send_response(304 if known else 200)
        handler.send_header("ETag", '"7"')
        handler.send_header("Content-Type", "text/html")
        handler.send_header("Content-Length", str(0 if known else len(article())))
        handler.end_headers()
        handler.wfile.write(b"" if known else article())

    web.pages["/bridge"] = web.pages["/bridge?utm_source=feed"] = answer
    first = add(tmp_path / "seeds", f"{web.address}/bridge")
    before = {path: path.read_bytes() for path in sorted(tmp_path.rglob("*")) if path.is_file()}
    again = add(tmp_path / "seeds", f"{web.address}/bridge?utm_source=feed#top", f"{web.address}/bridge")
    assert "added:" in first.stdout
    assert again.stdout.count("already there") == 2
    assert {path: path.read_bytes() for path in sorted(tmp_path.rglob("*")) if path.is_file()} == before


def test_the_same_text_from_elsewhere_is_not_added_twice(tmp_path: Path, web: Web) -> None:
    web.pages["/a"] = web.pages["/b"] = article()
    add(tmp_path / "seeds", f"{web.address}/a")
    assert "already there with the same text" in add(tmp_path / "seeds", f"{web.address}/b").stdout
    assert len(names(tmp_path / "seeds")) == 1


def test_another_publishers_copy_is_a_source_of_its_own(tmp_path: Path, web: Web) -> None:
    web.pages["/a"] = article()
    web.pages["/b"] = article().replace(b"The Harbour Post", b"Valley Times")
    add(tmp_path / "seeds", f"{web.address}/a")
    assert "the very text of 2026-03-20-harbour-post" in add(tmp_path / "seeds", f"{web.address}/b").stdout
    assert len(names(tmp_path / "seeds")) == 2
    assert "already there" in add(tmp_path / "seeds", f"{web.address}/b").stdout


def test_a_changed_page_is_a_new_version_and_shows_what_differs(tmp_path: Path, web: Web) -> None:
    seeds = tmp_path / "seeds"
    web.pages["/bridge"] = article()
    add(seeds, f"{web.address}/bridge")
    web.pages["/bridge"] = article(
        more="<p>The mayor resigned on Sunday after the report on the cracks was published.</p>"
    )
    result = add(seeds, f"{web.address}/bridge")
    assert "updated:" in result.stdout
    assert "+ The mayor resigned on Sunday" in result.stdout
    assert len(names(seeds)) == 1
    assert "The mayor resigned" in (seeds / names(seeds)[0]).read_text(encoding="utf-8")
    assert len(list(seeds.glob("originals/*.html.gz"))) == 2


def test_what_a_person_changed_survives_a_new_version(tmp_path: Path, web: Web) -> None:
    seeds = tmp_path / "seeds"
    web.pages["/bridge"] = article()
    add(seeds, f"{web.address}/bridge")
    seed = seeds / names(seeds)[0]
    edited = seed.read_text(encoding="utf-8").replace(": The Harbour Post", ": Harbour Post plc\ntags: [a, b]")
    seed.write_text(edited, encoding="utf-8", newline="")
    web.pages["/bridge"] = article("Bridge closes for good")
    add(seeds, f"{web.address}/bridge")
    text = seed.read_text(encoding="utf-8")
    assert "publisher: Harbour Post plc" in text
    assert "title: Bridge closes for good" in text
    assert "tags:" in text


def test_a_text_that_was_edited_by_hand_is_left_alone(tmp_path: Path, web: Web) -> None:
    seeds = tmp_path / "seeds"
    web.pages["/bridge"] = article()
    add(seeds, f"{web.address}/bridge")
    seed = seeds / names(seeds)[0]
    seed.write_text(seed.read_text(encoding="utf-8") + "\nA note.\n", encoding="utf-8", newline="")
    before = seed.read_bytes()
    web.pages["/bridge"] = article("Bridge closes for good")
    assert "edited by hand" in add(seeds, f"{web.address}/bridge").stdout
    assert seed.read_bytes() == before


def test_a_page_that_holds_something_else_by_now_does_not_replace_what_it_held(tmp_path: Path, web: Web) -> None:
    seeds = tmp_path / "seeds"
    web.pages["/bridge"] = article()
    add(seeds, f"{web.address}/bridge")
    before = (seeds / names(seeds)[0]).read_bytes()
    words = (
        "<p>This shop sells hats and coats for children and for their parents too, at fair prices, every day of it.</p>"
    )
    web.pages["/bridge"] = f"<html><body><article><h1>Hats</h1>{words}</article></body></html>".encode()
    assert "another text by now" in add(seeds, f"{web.address}/bridge").stdout
    assert (seeds / names(seeds)[0]).read_bytes() == before
    assert "updated:" in add(seeds, f"{web.address}/bridge", "--anyway").stdout


def test_pages_of_a_series_that_share_a_canonical_address_stay_apart(tmp_path: Path, web: Web) -> None:
    link = f"<link rel='canonical' href='{web.address}/series'>"
    words = (
        "<p>This part tells of the ferry to Skerra, of its crew and its engines, and of those who built them both.</p>"
    )
    web.pages["/series"] = article(head=link)
    web.pages["/series/2"] = f"<html><head>{link}</head><body><article>{words}</article></body></html>".encode()
    assert add(tmp_path / "seeds", f"{web.address}/series", f"{web.address}/series/2").exit_code == 0
    found = [read(name, (tmp_path / "seeds" / name).read_bytes()) for name in names(tmp_path / "seeds")]
    assert sorted(document.metadata.url for document in found) == [f"{web.address}/series", f"{web.address}/series/2"]


def test_a_long_line_that_changed_is_shown_where_it_changed() -> None:
    one, other = (
        "The bridge was closed " + "for a long time " * 20 + word + " and so on" * 20 for word in ("today", "later")
    )
    assert [len(line) < 110 for line in differences(f"A\n{one}\nB", f"A\n{other}\nB\nC")] == [True] * 3
    assert differences("A\nB", "A\nB") == ()


LINES = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@given(LINES, st.lists(LINES, max_size=3), LINES.map(lambda text: text.replace("\r", "")))
def test_any_metadata_and_any_text_read_back_as_they_were_written(title: str, authors: list[str], text: str) -> None:
    clean = tuple(" ".join(author.split()) for author in authors if author.strip())
    metadata = Metadata(
        title=" ".join(title.split()), authors=clean, published="2026-03-20", url="https://a.example/?b#c"
    )
    seed = seed_file(metadata, text)
    known, begin, warnings = front_matter(seed.decode())
    assert (known, seed.decode()[begin:], warnings) == (metadata, text, ())


def test_set_corrects_what_was_understood_now_and_later(tmp_path: Path, web: Web) -> None:
    seeds = tmp_path / "seeds"
    web.pages["/bridge"] = article()
    add(
        seeds, f"{web.address}/bridge", "--set", "publisher=City: “Springfield” #1", "--set", "authors=Ann Lee; Jo Park"
    )
    metadata = read(names(seeds)[0], (seeds / names(seeds)[0]).read_bytes()).metadata
    assert metadata.publisher == "City: “Springfield” #1"
    assert metadata.authors == ("Ann Lee", "Jo Park")
    assert "corrected:" in add(seeds, f"{web.address}/bridge", "--set", "published=2026-03").stdout
    assert read(names(seeds)[0], (seeds / names(seeds)[0]).read_bytes()).metadata.published == "2026-03"


@pytest.mark.parametrize("pair", ["published=last week", "colour=red", "published", "="])
def test_a_correction_that_makes_no_sense_is_refused(tmp_path: Path, pair: str) -> None:
    result = add(tmp_path / "seeds", "a.html", "--set", pair)
    assert result.exit_code == 2
    assert not (tmp_path / "seeds").exists()


def test_files_folders_and_standard_input_are_sources_too(tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (inbox / "page.html").write_bytes(article("Page"))
    words = "The bridge was closed on Friday after engineers found cracks in it, the city said."
    (inbox / "report.pdf").write_bytes(tiny_pdf([[(60, 700, 11, words)]]))
    (inbox / "note.md").write_text(f"---\ntitle: A note\nlicence: CC BY\n---\n\n{words}\n", encoding="utf-8")
    (inbox / "old.txt").write_bytes(f"Caf\xe9 closed. {words}".encode("cp1252"))
    (inbox / "picture.png").write_bytes(b"\x89PNG")
    seeds = tmp_path / "seeds"
    result = add(seeds, inbox, "-", given=f"From a pipe. {words}".encode())
    assert result.exit_code == 0
    assert len(names(seeds)) == 5
    texts = {read(name, (seeds / name).read_bytes()).text for name in names(seeds)}
    assert f"\n{words}\n" in texts
    assert f"Café closed. {words}" in texts
    assert words in texts
    assert "licence: CC BY" in (seeds / "undated-note.md").read_text(encoding="utf-8")


def test_one_broken_source_never_takes_the_others_with_it(tmp_path: Path, web: Web) -> None:
    web.pages["/a"] = article("First")
    web.pages["/b"] = (500, {}, b"")
    web.pages["/c"] = article("Third", more="<p>More of it.</p>")
    listed = tmp_path / "list.txt"
    listed.write_text(
        f"# mine\n{web.address}/a\n\n{web.address}/b\n{web.address}/c\n{tmp_path}/no.html\n", encoding="utf-8"
    )
    result = add(tmp_path / "seeds", "--list", listed)
    assert result.exit_code == 1
    assert len(names(tmp_path / "seeds")) == 2
    assert "status 500" in result.stderr
    assert "no such file" in result.stderr
    assert "2 of 4" in result.stderr


@pytest.mark.parametrize("case", WALLS, ids=lambda case: str(case["title"]))
def test_walls_are_refused_with_the_reason_and_articles_about_them_are_not(
    tmp_path: Path, web: Web, case: dict[str, str]
) -> None:
    page = f"<!doctype html><html lang='en'><head>{case.get('head', '')}</head><body>{case['body']}</body></html>"
    many = "".join(
        f"<p>Witness number {n} told the council what the engineers had seen on that day.</p>" for n in range(24)
    )
    web.pages["/a"] = page.replace("{article}", PARAGRAPHS).replace("{long}", many).encode()
    result = add(tmp_path / "seeds", f"{web.address}/a")
    if case["refused"]:
        assert case["refused"] in result.stderr
        assert not (tmp_path / "seeds").exists()
    else:
        assert result.exit_code == 0, result.stderr


@pytest.mark.parametrize(
    ("headers", "body", "what"),
    [
        ({"Content-Type": "image/png"}, b"\x89PNG\r\n", "no kind of file that can be read (image/png)"),
        ({"Content-Type": "application/zip"}, b"PK\x03\x04", "no kind of file that can be read"),
        ({"Content-Type": "application/rss+xml"}, b"<rss><channel/></rss>", "a feed, not an article"),
        ({"Content-Type": "application/octet-stream"}, b"\x00\x01\x02", "no kind of file that can be read"),
        ({"Content-Type": "application/pdf"}, b"%PDF-1.4 broken", "not a PDF that can be read"),
        ({}, b"", "without an article's text"),
        ({}, b"<html><body></body></html>", "without an article's text"),
    ],
)
def test_what_is_no_article_is_refused(
    tmp_path: Path, web: Web, headers: dict[str, str], body: bytes, what: str
) -> None:
    web.pages["/a"] = (200, headers, body)
    result = add(tmp_path / "seeds", f"{web.address}/a")
    assert what in result.stderr
    assert result.exit_code == 1
    assert not (tmp_path / "seeds").exists()


def test_an_article_that_leads_on_to_the_front_page_is_gone(tmp_path: Path, web: Web) -> None:
    web.pages["/old-story"] = (301, {"Location": "/"}, b"")
    web.pages["/"] = article("Today's news")
    assert "the front page, to which the host led on" in add(tmp_path / "seeds", f"{web.address}/old-story").stderr
    assert add(tmp_path / "seeds", f"{web.address}/").exit_code == 0


def test_a_pdf_is_known_by_what_it_is_and_not_by_what_it_is_called(tmp_path: Path, web: Web) -> None:
    words = "The bridge was closed on Friday after engineers found cracks in it, the city said."
    web.pages["/download?id=7"] = (
        200,
        {"Content-Type": "application/octet-stream"},
        tiny_pdf([[(60, 700, 11, words)]]),
    )
    add(tmp_path / "seeds", f"{web.address}/download?id=7")
    assert words in (tmp_path / "seeds" / names(tmp_path / "seeds")[0]).read_text(encoding="utf-8")


HOSTILE_TITLES = (
    "../../../etc/passwd",
    "..\\..\\windows\\system32",
    "CON",
    "nul.txt",
    "a" * 3000,
    "\u202egnp.exe",
    "---\nurl: javascript:alert(1)\n---",
    "'\"`$(rm -rf ~)`{{ x }}",
    "Мост закрыт",
    "\U0001f600\U0001f600",
)


@pytest.mark.parametrize("title", HOSTILE_TITLES, ids=range(len(HOSTILE_TITLES)))
def test_no_title_leads_out_of_the_folder_or_into_the_front_matter(tmp_path: Path, web: Web, title: str) -> None:
    seeds = tmp_path / "project" / "seeds"
    web.pages["/a"] = article(title.replace("<", "&lt;"))
    assert add(seeds, f"{web.address}/a").exit_code == 0
    assert sorted(path.name for path in tmp_path.rglob("*") if seeds not in [path, *path.parents]) == ["project"]
    (name,) = names(seeds)
    assert set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-.")
    assert len(name) < 130
    document = read(name, (seeds / name).read_bytes())
    assert document.metadata.url == f"{web.address}/a"
    assert document.text == read("a.html", article(title.replace("<", "&lt;"))).text


def test_a_folder_that_is_a_link_to_elsewhere_is_not_written_to(tmp_path: Path, web: Web) -> None:
    seeds, elsewhere = tmp_path / "seeds", tmp_path / "elsewhere"
    seeds.mkdir()
    elsewhere.mkdir()
    (seeds / "originals").symlink_to(elsewhere)
    web.pages["/a"] = article()
    result = add(seeds, f"{web.address}/a")
    assert result.exit_code == 1
    assert "a link leads out of the folder" in result.stderr
    assert list(elsewhere.iterdir()) == []
    assert names(seeds) == []


@pytest.mark.parametrize("cut_at", [0, 1, 2])
def test_an_interrupted_add_leaves_nothing_half(
    tmp_path: Path, web: Web, monkeypatch: pytest.MonkeyPatch, cut_at: int
) -> None:
    seeds = tmp_path / "seeds"
    written: list[str] = []
    write = store.files.write_if_different

    def cut_off(path: Path, data: bytes) -> bool:
        if len(written) == cut_at:
            raise KeyboardInterrupt
        written.append(path.name)
        return write(path, data)

    monkeypatch.setattr("explainer.store.intake.write_if_different", cut_off)
    web.pages["/a"] = article()
    assert add(seeds, f"{web.address}/a").exit_code != 0
    assert [path for path in seeds.rglob("*") if path.is_file()] == []


def test_two_articles_of_one_name_get_two_files(tmp_path: Path, web: Web) -> None:
    web.pages["/a"] = article()
    web.pages["/b"] = article(more="<p>This is another article under the very same headline, with more to it.</p>")
    add(tmp_path / "seeds", f"{web.address}/a", f"{web.address}/b")
    assert names(tmp_path / "seeds") == [
        "2026-03-20-harbour-post-bridge-closes-2.md",
        "2026-03-20-harbour-post-bridge-closes.md",
    ]


def test_a_seed_that_a_person_made_is_known_by_its_address(tmp_path: Path, web: Web) -> None:
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    (seeds / "mine.txt").write_text("The bridge is closed, says the city.\n", encoding="utf-8")
    (seeds / "sources.yml").write_text(f"mine.txt: {{url: '{web.address}/a'}}\n", encoding="utf-8")
    web.pages["/a"] = article()
    result = add(seeds, f"{web.address}/a")
    assert "mine.txt" in result.stdout
    assert names(seeds) == []


def test_without_anything_to_add_the_call_is_explained(tmp_path: Path) -> None:
    assert add(tmp_path / "seeds").exit_code == 2
