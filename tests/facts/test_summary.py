"""What the summary takes, and in what order claims stand."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.core.model import FactSheet
from explainer.facts.compose import compose
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read

CLOSED = "Acme closed its Springfield plant on Monday."
AGAIN = "On Monday Acme shut its plant in Springfield."
FACTS = [
    "Globex bought 40 lorries from Initech.",
    "Maria Lopez was elected mayor of Norland in May 2024.",
    "A storm destroyed 300 houses in Wexford.",
    "The police arrested nine men in Sudonia.",
    "Hooli opened a museum of clocks in Rome.",
    "Initech sold its harbour to Vandelay.",
    "Umbrella recalled 12,000 kettles in Berlin.",
    "A court in Paris fined Hooli 3 million euros.",
]


def _sheet(*texts: str) -> FactSheet:
    return compose(tuple(annotate(read(f"{n}.txt", text.encode())) for n, text in enumerate(texts)))


def _summary(sheet: FactSheet) -> list[str]:
    text = {claim.id: claim.text for claim in sheet.claims}
    return [text[id] for id in sheet.summary]


def test_what_two_sources_open_with_leads_what_one_adds() -> None:
    sheet = _sheet(f"{CLOSED} {FACTS[0]} {FACTS[1]}", f"{FACTS[2]} {FACTS[3]}", f"{AGAIN} {FACTS[4]}")
    assert "Springfield" in sheet.claims[0].text
    assert sheet.claims[0].status == "corroborated"
    assert sheet.summary[0] == sheet.claims[0].id


def test_the_reason_and_what_is_not_known_are_in_the_summary_however_late_they_come() -> None:
    reason = "Acme gave the plant up because of rising costs."
    unknown = "Acme has not announced whether its 300 workers in Springfield will be paid."
    told = _summary(_sheet(" ".join([CLOSED, *FACTS, reason, unknown])))
    assert any("because of rising costs" in text for text in told)
    assert any("not announced" in text for text in told)


def test_a_reason_for_something_else_stays_out() -> None:
    told = _summary(_sheet(" ".join([CLOSED, *FACTS[1:7], "Vandelay left Tuscany because of the heat."])))
    assert not any("heat" in text for text in told)


def test_the_summary_neither_weighs_nor_leans() -> None:
    told = _summary(_sheet(f"{CLOSED} It will reopen in May 2027. The decision reflects a broader trend. {FACTS[0]}"))
    assert CLOSED in told
    assert not any(text.startswith("It ") or "trend" in text for text in told)


def test_what_is_no_news_of_the_story_stays_out() -> None:
    then = "In 1968 Acme burnt 300 houses in Springfield."
    comment = "I think Acme burnt its Springfield plant for the money."
    his = "In his speech the mayor of Springfield praised Acme for 40 years."
    told = _summary(_sheet(f"---\npublished: 2024-05-07\n---\n{CLOSED} {then} {comment} {his} {FACTS[0]}"))
    assert CLOSED in told
    assert not {then, comment, his} & set(told)


def test_background_is_no_news() -> None:
    background = "Springfield has two plants and a port on the river."
    sheet = _sheet(f"{CLOSED} {background}", f"{CLOSED} {background} The mayor met the union.", background)
    assert background in [claim.text for claim in sheet.claims if claim.kind == "background"]
    assert background not in _summary(sheet)


@settings(max_examples=25)
@given(st.lists(st.lists(st.sampled_from([CLOSED, AGAIN, *FACTS]), min_size=1), min_size=1, max_size=4))
def test_a_summary_is_short_in_the_order_of_the_claims_behind_its_lead_and_says_nothing_twice(
    articles: list[list[str]],
) -> None:
    sheet = _sheet(*map(" ".join, articles))
    order = [claim.id for claim in sheet.claims]
    places = [order.index(id) for id in sheet.summary]
    assert places[2:] == sorted({*places} - {*places[:2]})
    assert 0 < len(places) <= 9
    assert not {CLOSED, AGAIN} <= set(_summary(sheet))


def test_the_summary_names_whom_it_speaks_of_and_holds_no_silence() -> None:
    his = "On Tuesday, Norland officials said they had sold his harbour and two boats in Rome."
    silence = "Hooli declined to comment on the 9 museums in Rome."
    told = _summary(_sheet(f"{CLOSED} {his} {silence} {FACTS[0]}", f"{AGAIN} {FACTS[1]}"))
    assert told
    assert his not in told
    assert silence not in told


def test_what_the_newest_article_opens_with_is_in_the_summary() -> None:
    news = "Acme will open its plant in Springfield again in May 2027, its owner Ann Lee said."
    sheet = _sheet(
        f"---\npublished: 2026-03-23\n---\n{CLOSED} {' '.join(FACTS[:4])}",
        f"---\npublished: 2026-03-24\n---\n{AGAIN} {' '.join(FACTS[4:7])}",
        f"---\npublished: 2026-04-24\n---\n{news} {FACTS[7]}",
    )
    assert news in _summary(sheet)


def test_what_two_sources_tell_beside_the_matter_stays_out() -> None:
    news = "Lopez made 72 million dollars on the Springfield stock market, the Globex magazine reported."
    denial = "Lopez told the Globex magazine that no million dollars came from the Springfield stock market."
    aside = "Lopez bought himself a red car but has no licence."
    told = _summary(_sheet(f"{news} {aside} {FACTS[1]}", f"{denial} {aside} {FACTS[3]}", f"{news} {FACTS[4]}"))
    assert any("72 million" in text for text in told)
    assert aside not in told


def test_what_comes_in_addition_does_not_lead() -> None:
    more = "In addition, Acme will also close its Sudonia office with 40 workers."
    told = _summary(_sheet(f"{more} {CLOSED}", f"{more} {FACTS[1]}", more))
    assert any("also" in text for text in told)
    assert "also" not in told[0]


def test_a_fourth_report_of_one_event_is_not_told() -> None:
    reports = [
        "Three people died when a bank in Lund was set on fire on Monday.",
        "Three people were killed as rioters threw bombs at a bank in Lund.",
        "A bomb thrown at the Lund bank killed three people in the flames, police said.",
        "Three people have died after rioters in Lund set fire to a bank during a strike against cuts.",
    ]
    assert len(_summary(_sheet(*reports))) < 4


def test_what_the_articles_open_with_leads_and_not_an_aside_of_two() -> None:
    aside = "Lopez cancelled 20 lessons of Latin in Wexford."
    sheet = _sheet(
        f"A court in Lund fined Lopez 40 million euros for the Lund harbour fire. {aside}",
        f"Lopez was fined for the Lund harbour fire by a court in Lund. {FACTS[1]} {aside}",
        f"The Lund court fined Lopez, whose fire burnt the Lund harbour. {FACTS[2]}",
    )
    assert "fine" in _summary(sheet)[0]


def test_what_speaks_against_a_disputed_claim_is_told_beside_it() -> None:
    sheet = _sheet(
        "Norland sold its only harbour to Globex in March. Globex paid 40 million dollars for the harbour.",
        f"Norland did not sell its only harbour to Globex, the mayor said. {FACTS[2]}",
    )
    told = _summary(sheet)
    assert any("sold" in text for text in told)
    assert any("did not sell" in text for text in told)
