"""What holds for all formats: the same bytes for the same sheet, and nothing that a source says breaks or runs."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree
from pybtex.database import parse_string

from explainer.cli.main import main
from explainer.core.model import Dossier, Settings
from explainer.export import export
from explainer.run.pipeline import publish
from export.made import breaches, everywhere, files, of
from pages.fixture import dossier
from pages.hostile import dossier as hostile_dossier
from pages.markup import Markup, body

STRICT = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
HARMFUL = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff\ud800-\udfff]"
)
ELEMENTS = {
    *"html head title link body nav h1 h2 h3 ol ul li a p q strong section blockquote".split(),
    *"feed id updated author name generator entry content div".split(),
    *"package metadata meta manifest item spine itemref identifier language container rootfiles rootfile".split(),
}


def documents(made: dict[str, bytes]) -> dict[str, bytes]:
    """Every XML document, those in the book too."""
    found = {name: data for name, data in made.items() if name.endswith(".xml")}
    with zipfile.ZipFile(io.BytesIO(made["story.epub"])) as book:
        found |= {name: book.read(name) for name in book.namelist() if name.endswith(("xhtml", "opf", "xml"))}
    return found


def check(made: dict[str, bytes]) -> None:
    for name, data in made.items():
        if name.endswith(("json", "jsonld")):
            text = data.decode()
            assert not set("<>&") & set(text), name
            assert not HARMFUL.search(text.replace("\n", "")), name
            json.loads(text)
    for name, data in documents(made).items():
        root = etree.fromstring(data, STRICT)
        assert {etree.QName(element).localname for element in root.iter(etree.Element)} <= ELEMENTS, name
        attributes = {key: value for element in root.iter(etree.Element) for key, value in element.attrib.items()}
        assert not [key for key in attributes if key.startswith("on") or key == "style"], name
        for element in root.iter(etree.Element):
            href = element.get("href", "")
            assert re.match(r"(https?://|[\w./#-]*$)", href), (name, href)
        assert not HARMFUL.search(data.decode().replace("\n", "")), name
    table = list(csv.reader(io.StringIO(made["claims.csv"].decode(), newline=""), strict=True))
    assert len({len(row) for row in table}) == 1
    assert not [cell for row in table for cell in row if re.match(r"\s*[=+@]|\s*-(?!\d)", cell)]
    parse_string(made["sources.bib"].decode(), "bibtex")
    for name, standard in (
        ("sources.csl.json", "csl-data.yml"),
        ("timeline.json", "timelinejs.yml"),
        ("annotations.jsonld", "web-annotation.yml"),
        ("feed.json", "json-feed.yml"),
        ("claims.jsonld", "schema-org.yml"),
    ):
        assert breaches(standard, json.loads(made[name])) == [], name


@pytest.mark.parametrize("site", ["", "https://example.org/story/"])
@pytest.mark.parametrize("story", ["seeds", "hostile", "empty"])
def test_every_format_holds_for_every_story(story: str, site: str) -> None:
    check(files(story, site))


@given(st.text(max_size=40))
@example("</script><script>alert(1)</script>")
@example('=HYPERLINK("http://evil.example")')
@example("\x00\ud800\udfff\ufffe\u202e")
@example("{\\end{document}} }} % @article{x, ~^$&#_")
@example("]]><!-- --> <?php ?> &lt;")
@example("2024-05")
@example("")
@settings(max_examples=25, deadline=None)
def test_no_string_of_a_sheet_breaks_a_format(words: str) -> None:
    check(of(everywhere(words)))


def test_the_same_sheet_gives_the_same_bytes() -> None:
    assert export(dossier(), Settings()) == export(dossier(), Settings())


def test_quotes_come_out_as_they_stand_in_the_source() -> None:
    """Control characters and all: whoever counts code points in the source's text must find these very words."""
    words = "a\u202eb\x07<c>&\u2028d"
    made = of(everywhere(words))
    assert json.loads(made["facts.json"])["claims"][0]["citations"][0]["exact"] == words
    selector = json.loads(made["annotations.jsonld"])["first"]["items"][0]["target"]["selector"][0]
    assert selector["exact"] == words


def test_links_are_whole_where_the_site_has_an_address_and_relative_where_not() -> None:
    whole, relative = files("seeds", "https://example.org/story"), files("seeds")
    for name in ("annotations.jsonld", "claims.jsonld", "feed.xml"):
        assert b"https://example.org/story/claims.html#c-daily-cost" in whole[name]
        assert b'"../claims.html#c-daily-cost"' in relative[name]


@pytest.mark.parametrize("story", [dossier, hostile_dossier])
def test_every_link_from_the_data_to_the_site_arrives(story: Callable[[], Dossier]) -> None:
    made = publish(story(), Settings())
    ids = {name.removesuffix(".md"): Markup(body(data)).ids for name, data in made.items() if name.endswith(".md")}
    links = {
        link.decode()
        for name, data in made.items()
        if name.startswith("data/") and name.endswith(("annotations.jsonld", "claims.jsonld", "feed.xml", "feed.json"))
        for link in re.findall(rb'"\.\./([\w/#.-]+)\\?"', data)
    }
    assert len(links) > 20
    for link in links:
        page, _, anchor = link.partition("#")
        assert page.removesuffix(".html") in ids, link
        assert not anchor or anchor in ids[page.removesuffix(".html")], link


@pytest.mark.parametrize("site", ["javascript:alert(1)", "//example.org", "https://", "https://exa<mple.org/"])
def test_a_site_without_a_web_address_has_none(site: str) -> None:
    assert export(dossier(), Settings(site=site)) == export(dossier(), Settings())


def test_a_source_without_a_title_is_called_by_its_first_words() -> None:
    sheet = dossier().sheet
    sources = tuple(replace(entry, csl=replace(entry.csl, title="", container_title="")) for entry in sheet.sources)
    made = export(replace(dossier(), sheet=replace(sheet, sources=sources)), Settings())
    names = [work["name"] for work in json.loads(made["claims.jsonld"])["@graph"] if work["@type"] != "Claim"]
    assert names[4].startswith("When OpenAI first introduced its video-generation system Sora")
    assert not [name for name in names if name.endswith(".txt")]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One article, condensed; the working folder is its project."""
    (tmp_path / "seeds").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: x\ndocs_dir: content\n", encoding="utf-8")
    (tmp_path / "seeds" / "a.md").write_text(
        "---\npublished: 2026-03-25\n---\nAcme said on Tuesday that it will close the Springfield plant.\n",
        encoding="utf-8",
    )
    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(main, ["condense"]).exit_code == 0
    return tmp_path


def test_the_command_writes_every_file_and_says_which(project: Path) -> None:
    done = CliRunner().invoke(main, ["export", "out/data"])
    assert done.exit_code == 0, done.output
    assert {path.name for path in (project / "out/data").iterdir()} == set(files())
    assert "facts.json" in done.stdout
    sheet = yaml.safe_load((project / "content/facts.yml").read_text(encoding="utf-8"))
    facts = json.loads((project / "out/data/facts.json").read_text(encoding="utf-8"))
    assert [claim["id"] for claim in facts["claims"]] == [claim["id"] for claim in sheet["claims"]]


def test_the_site_offers_the_same_files(project: Path) -> None:
    runner = CliRunner()
    assert runner.invoke(main, ["export", "out"]).exit_code == 0
    assert runner.invoke(main, ["render"]).exit_code == 0
    method = (project / "content/method.md").read_text(encoding="utf-8")
    for path in (project / "out").iterdir():
        assert (project / "content/data" / path.name).read_bytes() == path.read_bytes()
        assert f'href="data/{path.name}"' in method
    assert 'href="data/feed.xml"' in (project / "content/changes.md").read_text(encoding="utf-8")


def test_a_sheet_with_a_wrong_quote_is_not_given_to_others(project: Path) -> None:
    sheet = project / "content/facts.yml"
    sheet.write_text(sheet.read_text(encoding="utf-8").replace("exact: Acme", "exact: Umbrella"), encoding="utf-8")
    done = CliRunner().invoke(main, ["export", "out"])
    assert done.exit_code == 1
    assert not (project / "out").exists()
