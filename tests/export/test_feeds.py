from __future__ import annotations

import json
from dataclasses import replace

import feedparser
import pytest
from lxml import etree

from explainer.core.model import Change, Claim, FactSheet, TimelineEntry, Title
from export.made import STANDARDS, breaches, files, of, source
from pages.fixture import dossier

SITE = "https://example.org/story/"
RULES = etree.RelaxNG(etree.parse(str(STANDARDS / "atom.rng")))


@pytest.mark.parametrize("site", ["", SITE])
@pytest.mark.parametrize("story", ["seeds", "hostile", "empty"])
def test_atom_keeps_rfc_4287(story: str, site: str) -> None:
    feed = etree.fromstring(files(story, site)["feed.xml"])
    assert RULES.validate(feed), RULES.error_log
    ids = [element.text for element in feed.iter("{http://www.w3.org/2005/Atom}id")]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize(
    "broken",
    [
        "<feed xmlns='http://www.w3.org/2005/Atom'/>",
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>t</title><id>tag:x,2026:y</id>"
        "<updated>2026-03-25</updated><author><name>n</name></author></feed>",
    ],
)
def test_the_rules_refuse_what_is_no_atom(broken: str) -> None:
    assert not RULES.validate(etree.fromstring(broken))


def test_a_feed_reader_sees_the_changes() -> None:
    feed = feedparser.parse(files("seeds", SITE)["feed.xml"])
    assert not feed.bozo
    assert feed.version == "atom10"
    assert feed.feed.title == dossier().sheet.title.text
    newest, first = feed.entries
    assert newest.title == "1 new claim, 1 newly corroborated, 1 withdrawn"
    assert newest.link == f"{SITE}changes.html#r-2"
    assert newest.updated == "2026-03-25T00:00:00Z"
    assert "Running the platform reportedly cost" in newest.content[0].value
    assert f"{SITE}claims.html#c-resources" in newest.content[0].value
    assert first.title == "13 new claims"


def test_json_feed_says_the_same() -> None:
    made = json.loads(files("seeds", SITE)["feed.json"])
    assert breaches("json-feed.yml", made) == []
    atom = feedparser.parse(files("seeds", SITE)["feed.xml"])
    assert [(item["id"], item["title"], item["url"]) for item in made["items"]] == [
        (entry.id, entry.title, entry.link) for entry in atom.entries
    ]
    assert made["feed_url"] == f"{SITE}data/feed.json"
    assert [item.get("date_published") for item in made["items"]] == ["2026-03-25T00:00:00Z", None]


def test_dates_come_from_the_sheet_alone() -> None:
    def updated(*dates: str, issued: str = "") -> list[str]:
        changes = tuple(Change(at, day, ("one",)) for at, day in zip(range(len(dates), 0, -1), dates, strict=True))
        feed = feedparser.parse(of(FactSheet(sources=(source(issued=issued),), changes=changes))["feed.xml"])
        return [entry.updated[:10] for entry in feed.entries] + [feed.feed.updated[:10]]

    assert updated("", "2026-03", "2026-01-05") == ["2026-03-01", "2026-03-01", "2026-01-05", "2026-03-01"]
    assert updated("", issued="2026?") == ["2026-01-01", "2026-01-01"]
    assert updated("") == ["1970-01-01", "1970-01-01"]


def test_ids_survive_what_happens_to_the_story() -> None:
    def ids(sheet: FactSheet, site: str = "") -> list[str]:
        return [entry.id for entry in feedparser.parse(of(sheet, site)["feed.xml"]).entries]

    sheet = dossier().sheet
    before = ids(sheet)
    change = Change(3, "2026-04-01", ("gate-reversal",), reworded=("daily-cost",))
    later = replace(sheet, title=Title("Another title"), changes=(change, *sheet.changes), sources=sheet.sources[1:])
    assert ids(later, SITE)[1:] == before
    other = replace(sheet, changes=(replace(sheet.changes[1], added=("something-else",)),))
    assert not set(ids(other)) & set(before)


def test_a_new_date_is_news_too() -> None:
    sheet = FactSheet(
        claims=(Claim("c", "The plant closed."),),
        timeline=(TimelineEntry("t", "c", "2026-03"),),
        changes=(Change(2, "2026-04", reworded=("t",)), Change(1, "2026-03", added=("c", "t"))),
    )
    feed = feedparser.parse(of(sheet)["feed.xml"])
    assert [entry.title for entry in feed.entries] == ["1 claim dated anew", "1 new claim"]
