"""What a reader finds on the pages: every entry of the sheet, nothing hidden, nothing that a source could run."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

import explainer
from explainer.core.addresses import slug
from explainer.core.model import (
    PAGE_KINDS,
    Change,
    Claim,
    Disagreement,
    Dossier,
    FactSheet,
    Position,
    Settings,
    Slot,
    Span,
    TimelineEntry,
    Verdict,
)
from explainer.core.printable import printable
from explainer.facts.ledger import make_ledger
from explainer.pages import render
from explainer.run.pipeline import publish
from pages.fixture import dossier
from pages.hostile import dossier as hostile_dossier
from pages.markup import Markup, body

FULL = Settings(text="full")
ROOT = Path(__file__).parents[2]


def pages(story: Dossier, settings: Settings = FULL) -> dict[str, Markup]:
    return {uri: Markup(body(data)) for uri, data in render(story, settings).items() if uri.endswith(".md")}


def squeezed(text: str) -> str:
    return " ".join(printable(text).split())


@pytest.fixture(scope="module")
def rendered() -> dict[str, Markup]:
    return pages(dossier())


def test_every_claim_and_quote_is_in_the_table(rendered: dict[str, Markup]) -> None:
    page = rendered["claims.md"]
    shown = [claim for claim in dossier().sheet.claims if not claim.hide]
    assert sum(anchor.startswith("c-") for anchor in page.ids) == len(shown)
    for claim in shown:
        assert f"c-{claim.id}" in page.ids
        assert claim.text in page.words
        for cite in (*claim.citations, *claim.repeats):
            assert squeezed(cite.exact) in page.words
            assert f"sources/{cite.source}.html#at-{cite.start}" in page.links
            assert cite.said_by in page.words


def test_a_sentence_that_is_its_own_quote_is_printed_once_with_the_way_to_its_words(
    rendered: dict[str, Markup],
) -> None:
    table = rendered["claims.md"].words.split("Who says what")[0]
    quoted = "Running the platform reportedly cost around one million dollars per day in computing infrastructure."
    assert table.count(quoted) == 1
    assert "Word for word: 5: Example Review" in table


def test_every_timeline_entry_is_on_the_timeline_with_the_words_that_date_it(rendered: dict[str, Markup]) -> None:
    page = rendered["timeline.md"]
    shown = [entry for entry in dossier().sheet.timeline if entry.claim != "secret-hidden"]
    assert sum(anchor.startswith("t-") for anchor in page.ids) == len(shown)
    for entry in shown:
        assert f"t-{slug(entry.id)}" in page.ids
        assert entry.rule in page.words
        if entry.evidence:
            assert entry.evidence.exact in page.words
        for other in entry.also:
            assert other.evidence
            assert other.evidence.exact in page.words


def test_a_long_timeline_begins_with_a_way_to_each_year(rendered: dict[str, Markup]) -> None:
    story = dossier()
    dated = (TimelineEntry(f"e{at}", "daily-cost", f"{2026 + at // 10}-03", weight=0.5) for at in range(25))
    entries = (*dated, TimelineEntry("u", "daily-cost", undated=True))
    page = pages(replace(story, sheet=replace(story.sheet, timeline=entries)))["timeline.md"]
    assert "2026 10 entries 2027 10 entries 2028 5 entries Without a date 1 entry" in page.words
    for anchor in ("year-1", "year-2", "year-3", "undated"):
        assert f"#{anchor}" in page.links
        assert anchor in page.ids
    assert "#year-1" not in rendered["timeline.md"].links


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("September 2025 month only", "a month is no day"),
        ("December 2025 month only inferred", "the year was counted from an inferred day"),
        ("Early 2025", "the source's own qualifier"),
        ("2026 year only planned", "it has not happened"),
        ("9 January 2026 by January", "a whole date needs no remark"),
        ("No date given : on Tuesday in 2 : Gate News", "a weekday alone is no date"),
    ],
)
def test_dates_are_no_more_exact_than_the_source(rendered: dict[str, Markup], words: str, reason: str) -> None:
    spaced = re.sub(r"([:()])", r" \1 ", rendered["timeline.md"].words)
    assert " ".join(words.split()) in " ".join(spaced.split()), reason


def test_every_question_has_its_answer_and_who_asks(rendered: dict[str, Markup]) -> None:
    page = rendered["faq.md"]
    claims = {claim.id: claim for claim in dossier().sheet.claims}
    for question in dossier().sheet.faq[:2]:
        assert f"q-{question.id}" in page.ids
        assert question.question in page.words
        for key in question.answer:
            assert claims[key].hide or claims[key].text in page.words
        for words in question.asked:
            assert f"sources/{words.source}.html#at-{words.start}" in page.links


def test_every_disagreement_shows_all_positions_with_their_quotes(rendered: dict[str, Markup]) -> None:
    page = rendered["disagreements.md"]
    claims = {claim.id: claim for claim in dossier().sheet.claims}
    for entry in dossier().sheet.disagreements[:3]:
        assert f"d-{entry.id}" in page.ids
        assert entry.about in page.words
        for position in entry.positions:
            assert position.reading in page.words
            assert claims[position.claims[0]].citations[0].exact in page.words


def test_what_would_settle_a_disagreement_stands_with_it_and_its_source(rendered: dict[str, Markup]) -> None:
    home, page = rendered["index.md"], rendered["disagreements.md"]
    for shown in (home, page):
        assert "Towards an answer OpenAI is expected to go public in a few months." in shown.words
    start = page.words.index("What the Disney agreement was worth")
    assert page.words.index("Towards an answer") > start
    assert page.words.count("Towards an answer") == 1


def test_a_position_quotes_those_who_say_its_words() -> None:
    story = dossier()
    reading = "shut down the standalone Sora application"
    entry = Disagreement(
        "x", "What ends", "nature", (Position(reading, ("app-discontinued",)), Position("y", ("daily-cost",)))
    )
    words = pages(replace(story, sheet=replace(story.sheet, disagreements=(entry,))))["disagreements.md"].words
    assert "OpenAI decided to shut down the standalone Sora application" in words
    assert "it would discontinue its standalone Sora video generation platform" not in words
    assert "cost around one million dollars" in words, "where none says the words, all that support it are shown"


def test_of_a_number_that_changed_only_the_latest_value_is_a_figure() -> None:
    story = dossier()
    cite = story.sheet.claims[0].citations[:1]
    counts = tuple(
        Claim(
            f"n{at}", f"The toll is {value}.", cite, kind="figure", slot=Slot("death", value, as_of=f"2026-03-{at:02}")
        )
        for at, value in ((1, "20"), (2, "68"), (3, "81"), (4, "103"))
    )
    series = Disagreement(
        "toll",
        "How many deaths",
        "update",
        (Position("sixty-eight", ("n2",)), Position("one hundred and three", ("n4",))),
    )
    sheet = FactSheet(title=story.sheet.title, sources=story.sheet.sources, claims=counts, disagreements=(series,))
    words = pages(replace(story, sheet=sheet))["index.md"].words
    assert "In figures 103 deaths The toll is 103." in words
    assert "How the count changed How many deaths" in words
    assert "not dated 68" in words
    figures = words.split("In figures")[1].split("How the count changed")[0]
    assert "Before: sixty-eight." in figures or "Before: 68." in figures
    assert not [toll for toll in ("20", "81") if toll in figures]


def test_questions_are_there_for_machines_too() -> None:
    for story, questions in ((dossier(), 2), (hostile_dossier(), len(hostile_dossier().sheet.faq))):
        page = body(publish(story, FULL)["faq.md"])
        script = page.split('<script type="application/ld+json">')[1].split("</script>")[0]
        assert not set("<>&") & set(script)
        data = json.loads(script)
        assert data["@type"] == "FAQPage"
        assert len(data["mainEntity"]) == questions
        assert all(entry["acceptedAnswer"]["text"] for entry in data["mainEntity"])


def test_the_home_page_tells_machines_what_it_is_based_on() -> None:
    for story in (dossier(), hostile_dossier()):
        page = body(publish(story, FULL)["index.md"])
        script = page.split('<script type="application/ld+json">')[1].split("</script>")[0]
        assert not set("<>&") & set(script)
        data = json.loads(script)
        assert (data["@type"], data["@id"]) == ("Article", "index.html"), (
            "an address relative to the page, as of all it names"
        )
        assert len(data["isBasedOn"]) == sum(not source.hide for source in story.sheet.sources)


def test_robots_may_read_all_and_are_told_of_the_map_where_there_is_an_address() -> None:
    alone, placed = (
        publish(dossier(), replace(FULL, site=site))["robots.txt"] for site in ("", "https://news.example/a")
    )
    assert alone == b"User-agent: *\nAllow: /\n"
    assert placed == alone + b"Sitemap: https://news.example/a/sitemap.xml\n"


def test_changes_name_the_claims_that_changed(rendered: dict[str, Markup]) -> None:
    words = rendered["changes.md"].words
    assert "25 March 2026" in words
    assert "Newly corroborated 1 13 The move is about computing power." in words
    assert "No longer listed: 1 claim or date." in words


def test_home_shows_the_summary_in_its_order(rendered: dict[str, Markup]) -> None:
    claims = {claim.id: claim for claim in dossier().sheet.claims}
    words = rendered["index.md"].words
    places = [words.index(claims[key].text) for key in dossier().sheet.summary if not claims[key].hide]
    assert places == sorted(places)


def test_a_headline_that_is_a_claim_is_not_said_again_below_it() -> None:
    story = dossier()
    first = next(claim for claim in story.sheet.claims if claim.id == story.sheet.summary[0])
    titled = replace(story, sheet=replace(story.sheet, title=replace(story.sheet.title, text=first.text.rstrip("."))))
    part = pages(titled)["index.md"].words.split("How it happened")[0]
    assert part.count(first.text.rstrip(".")) == 1
    assert part.index("Claim 1 ·") < part.index("The move is about computing power.")


@pytest.mark.parametrize("policy", ["full", "context", "quotes"])
def test_hidden_entries_are_nowhere(policy: str) -> None:
    settings = Settings(text=policy)  # type: ignore[arg-type]
    for uri, data in render(dossier(), settings).items():
        assert b"HIDDENTOKEN" not in data, uri
        assert b"PRIVATENOTE" not in data, uri
        assert b"secret-hidden" not in data, uri


def test_what_an_editor_hid_has_a_fate_of_its_own_on_the_page_of_its_source() -> None:
    story = dossier()
    page = pages(replace(story, ledger=make_ledger(story.sheet, story.sources)))["sources/trend-post.md"]
    assert "Taken off by an editor 1" in page.words


def test_a_hidden_source_takes_its_page_and_its_quotes_along() -> None:
    story = dossier()
    sources = tuple(replace(source, hide=source.id == "pivot-analysis") for source in story.sheet.sources)
    found = pages(replace(story, sheet=replace(story.sheet, sources=sources)))
    assert "sources/pivot-analysis.md" not in found
    assert all("pivot-analysis" not in link for page in found.values() for link in page.links)
    assert "cost around one million dollars" not in found["claims.md"].words


@pytest.mark.parametrize("policy", ["full", "context", "quotes"])
def test_every_link_to_words_of_a_source_arrives(policy: str) -> None:
    found = pages(dossier(), Settings(text=policy))  # type: ignore[arg-type]
    ids = {uri.replace(".md", ".html"): page.ids for uri, page in found.items()}
    wanted = {link.removeprefix("../") for page in found.values() for link in page.links if "#at-" in link}
    assert len(wanted) > 20
    for link in wanted:
        page, anchor = link.split("#")
        assert anchor in ids[page], link


def test_ids_are_unique_on_each_page(rendered: dict[str, Markup]) -> None:
    for uri, page in rendered.items():
        assert len(page.ids) == len(set(page.ids)), uri


def test_text_policy_decides_how_much_of_a_source_is_shown() -> None:
    uri = "sources/gate-reversal.md"
    cited, neighbour, far = (
        "OpenAI is expected to go public in a few months.",
        "In fact, the user engagement for this video app has been steadily declining.",
        "Recently, Anthropic’s AI systems have surged in popularity",
    )
    full, context, quotes = (
        pages(dossier(), Settings(text=policy))[uri].words.split("What became of each")[0]  # type: ignore[arg-type]
        for policy in ("full", "context", "quotes")
    )
    assert cited in full
    assert neighbour in full
    assert far in full
    assert cited in context
    assert far not in context
    assert cited in quotes
    assert neighbour not in quotes
    assert "sentences not shown" in context


def test_a_full_source_page_holds_the_whole_text(rendered: dict[str, Markup]) -> None:
    for seen in dossier().sources:
        page = rendered[f"sources/{seen.document.id}.md"]
        letters = re.sub(r"[\s\d]", "", page.words)
        for block in seen.blocks:
            words = re.sub(r"[\s\d]", "", printable(seen.document.text[block.start : block.end]))
            assert words in letters


def test_a_quote_that_moved_is_linked_where_it_stands_now() -> None:
    story = dossier()
    claim = story.sheet.claims[1]
    moved = replace(claim.citations[0], start=3, end=9)
    claims = (story.sheet.claims[0], replace(claim, citations=(moved,)), *story.sheet.claims[2:])
    was = claim.citations[0]
    verdict = Verdict("claims[1].citations[0]", claim.id, was.source, "relocated", found=Span(was.start, was.end))
    found = pages(replace(story, sheet=replace(story.sheet, claims=claims), verdicts=(verdict,)))
    assert f"sources/{was.source}.html#at-{was.start}" in found["claims.md"].links
    lost = pages(replace(story, sheet=replace(story.sheet, claims=claims), verdicts=()))
    assert "not found in the source now" in lost["claims.md"].words


def test_a_source_whose_file_is_gone_keeps_its_page() -> None:
    story = replace(dossier(), sources=dossier().sources[1:])
    page = pages(story)["sources/trend-post.md"]
    assert "file of this source is missing" in page.words


def test_an_empty_sheet_still_makes_every_page() -> None:
    found = pages(Dossier(FactSheet(), ()))
    assert {"index.md", "timeline.md", "faq.md", "claims.md", "disagreements.md", "sources/index.md"} <= set(found)
    assert "There are no claims yet." in found["claims.md"].words


def test_a_generated_page_says_so_in_its_front_matter() -> None:
    for uri, data in render(dossier(), Settings()).items():
        if uri.endswith(".md"):
            matter = yaml.safe_load(data.decode().split("---\n")[1])
            assert matter["generator"] == "explainer", uri
            assert matter["hide"] == ["navigation", "toc"], uri
            unsearched = uri == "changes.md" or (uri.startswith("sources/") and uri != "sources/index.md")
            assert ("search" in matter) == unsearched, uri


def test_links_to_the_publisher_name_the_first_and_last_words(rendered: dict[str, Markup]) -> None:
    assert (
        "https://example.com/a?b=1&c=2#:~:text=Running%20the%20platform%20reportedly,day%20in%20computing%20infrastructure."
        in rendered["claims.md"].links
    )


def test_settings_change_title_accent_and_contact() -> None:
    files = render(dossier(), Settings(title="Mine & <b>", accent="#123456", contact="https://example.org/report"))
    assert "Mine & <b>" in Markup(body(files["index.md"])).words
    assert b"#123456" in files["assets/explainer.css"]
    assert "https://example.org/report" in Markup(body(files["method.md"])).links


def test_a_page_that_is_left_out_is_not_made_and_nothing_leads_to_it() -> None:
    for wanted in ((), ("timeline", "changes"), ("faq", "disagreements", "method")):
        settings = Settings(pages=wanted)  # type: ignore[arg-type]
        found = {uri: Markup(body(data)) for uri, data in publish(dossier(), settings).items() if uri.endswith(".md")}
        gone = set(PAGE_KINDS) - set(wanted)
        assert {kind for kind in PAGE_KINDS if f"{kind}.md" in found} == set(wanted)
        assert {"index.md", "claims.md", "sources/index.md"} <= set(found)
        for uri, page in found.items():
            names = {link.split("#")[0].rsplit("/", 1)[-1] for link in page.links if "://" not in link}
            assert not names & {f"{kind}.html" for kind in gone}, uri
    assert "Where the sources disagree" in found["index.md"].words


def test_every_page_has_its_place_in_the_navigation_and_among_the_tabs_of_a_story() -> None:
    empty = Dossier(FactSheet(), ())
    made = [uri for uri in render(empty, Settings()) if uri.endswith(".md")]
    tabs = Markup(body(render(empty, Settings(story="acme"))["index.md"])).links
    assert [uri for uri in made if uri.replace(".md", ".html") not in tabs] == []
    package = Path(explainer.__file__).parent
    for file in (ROOT / "mkdocs.yml", package / "scaffold/mkdocs.yml", package / "scaffold_stories/mkdocs.yml"):
        text = file.read_text(encoding="utf-8")
        offered = re.search(r"pages: \[([^]]*)\]", text)
        assert offered, file
        assert re.findall(r"[a-z]+", offered[1]) == list(PAGE_KINDS), file
        if file.parent.name != "scaffold_stories":
            assert [uri for uri in made if f": {uri}\n" not in text] == [], file


def test_without_their_pages_the_home_page_holds_every_disagreement_and_change_under_the_same_anchors() -> None:
    story = dossier()
    about = "Whether {} happened"
    twins = [
        replace(story.sheet.disagreements[0], id=f"more-{number}", about=about.format(number)) for number in range(4)
    ]
    older = [Change(number, "2026-03-01", added=("daily-cost",)) for number in (3, 2, 1)]
    sheet = replace(
        story.sheet,
        disagreements=(*story.sheet.disagreements, *twins),
        changes=(replace(story.sheet.changes[0], revision=4), *older),
    )
    made = publish(replace(story, sheet=sheet), Settings(pages=()))
    home, claims = Markup(body(made["index.md"])), Markup(body(made["claims.md"]))
    assert len(home.ids) == len(set(home.ids))
    for number in range(4):
        assert about.format(number) in home.words
    assert {"d-first-shown", "d-disney-worth", "d-downloads", "d-more-3"} <= set(home.ids)
    assert "index.html#d-disney-worth" in claims.links
    feed = re.findall(r"index\.html#(r-\d)", made["data/feed.xml"].decode())
    assert feed == ["r-4", "r-3", "r-2", "r-1"]
    assert set(feed) <= set(home.ids)


def test_pages_say_their_language() -> None:
    story = dossier()
    british = replace(story, sheet=replace(story.sheet, language="en-GB"))
    for settings, tag in ((Settings(), "en-GB"), (Settings(language="en-IE"), "en-IE")):
        made = publish(british, settings)
        roots = [re.search(r'<div class="xp [^>]*>', data.decode()) for uri, data in made.items() if ".md" in uri]
        assert all(root and f'lang="{tag}"' in root[0] for root in roots)
        assert f'xml:lang="{tag}"'.encode() in made["data/feed.xml"]
        assert json.loads(made["data/facts.json"])["language"] == tag
    broken = replace(story, sheet=replace(story.sheet, language='"><b>'))
    assert b"lang=" not in render(broken, Settings())["index.md"]


# ---- hostile sources -----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def attacked() -> dict[str, Markup]:
    return pages(hostile_dossier())


def test_hostile_text_is_shown_as_text(attacked: dict[str, Markup]) -> None:
    for claim in hostile_dossier().sheet.claims:
        assert squeezed(claim.text) in attacked["claims.md"].words


def test_hostile_text_adds_no_element_handler_or_address(attacked: dict[str, Markup]) -> None:
    plain = pages(dossier())
    known = {tag for page in plain.values() for tag in page.tags}
    for uri, page in attacked.items():
        assert set(page.tags) <= known, uri
        assert not page.unclosed, uri
        assert not [name for name in page.attributes if name.startswith("on") or name == "style"], uri
        for link in page.links:
            assert re.match(r"(https?://|[\w./#?=-]*$)", link), (uri, link)
            assert not link.lower().startswith(("javascript:", "data:")), (uri, link)


def test_hostile_ids_stay_inside_the_site(attacked: dict[str, Markup]) -> None:
    for uri in attacked:
        assert re.fullmatch(r"(sources/)?[a-z0-9-]+\.md", uri), uri
    assert len([uri for uri in attacked if uri.startswith("sources/")]) == 4
    for page in attacked.values():
        assert not [anchor for anchor in page.ids if re.search(r"\s", anchor)]


def test_hostile_front_matter_stays_one_mapping_of_harmless_strings() -> None:
    for uri, data in render(hostile_dossier(), Settings()).items():
        if uri.endswith(".md"):
            matter = yaml.safe_load(data.decode().split("---\n")[1])
            assert set(matter) <= {"generator", "title", "description", "card", "hide", "search"}, uri
            assert not set("<>\"'") & set(matter["title"] + matter["description"] + matter["card"]), uri


def test_the_same_dossier_gives_the_same_bytes() -> None:
    assert render(dossier(), Settings()) == render(dossier(), Settings())


@pytest.mark.parametrize(
    ("lengths", "opening"),
    [((200, 50, 50), [0]), ((60, 60, 60, 60), [0, 1, 2]), ((80, 300, 60), [0, 2]), ((400,), [0]), ((), [])],
    ids=["one says enough", "three short ones", "one too long to follow", "one alone", "none"],
)
def test_the_home_page_opens_with_what_is_known_now(lengths: tuple[int, ...], opening: list[int]) -> None:
    story = dossier()
    kept = [claim for claim in story.sheet.claims if not claim.hide]
    told = [replace(kept[n], text=f"{n}" + "x" * (size - 1)) for n, size in enumerate(lengths)]
    by_id = {claim.id: claim for claim in told}
    claims = tuple(by_id.get(claim.id, claim) for claim in story.sheet.claims)
    sheet = replace(story.sheet, claims=claims, summary=tuple(by_id))
    page = body(render(replace(story, sheet=sheet), FULL)["index.md"])
    lead = re.search(r'<p class="xp-lead">(.*?)</p>', page, re.DOTALL)
    found = [n for n, claim in enumerate(told) if lead and claim.text in lead[1]]
    assert found == opening
    assert all(claim.text in page for claim in told)
