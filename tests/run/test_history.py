"""A story built up one source at a time leaves a history that a reader can follow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import permutations
from pathlib import Path

from explainer.core.model import Claim, Document, FactSheet, Moved
from explainer.facts.checking.anchor import cite
from explainer.facts.compose import compose
from explainer.facts.editing.pairing.pairs import Passage, overlap, passages
from explainer.run.changelog import changelog
from explainer.run.pipeline import annotate, condense, name_sources, renew
from explainer.text.readers.read import read
from sheets import document, source

ARTICLES = {
    "1-gazette.txt": """---
publisher: Springfield Gazette
published: 2026-03-02
---
Acme said on Monday that it will close its paper mill in Springfield. The paper mill employs 1,200 people.
""",
    "2-herald.txt": """---
publisher: Daily Herald
published: 2026-03-03
---
Acme will close its paper mill in Springfield, the company said on Monday. The union called a strike for Friday.
""",
    "3-times.txt": """---
publisher: Valley Times
published: 2026-03-04
---
The paper mill in Springfield employs 900 people. Mayor Ines Maro asked the state government for help on Wednesday.
""",
}


def histories() -> list[tuple[FactSheet | None, FactSheet]]:
    """(before, after) for each source that came."""
    documents: list[Document] = []
    sheet: FactSheet | None = None
    found = []
    for name, text in ARTICLES.items():
        documents.append(read(name, text.encode()))
        named = name_sources(tuple(documents), sheet)
        after, _ = condense(tuple(map(annotate, named)), sheet)
        found.append((sheet, after))
        sheet = after
    return found


def test_each_source_adds_one_revision_of_its_own_day_and_cause() -> None:
    last = histories()[-1][1]
    assert [change.revision for change in last.changes] == [3, 2, 1]
    assert [change.date for change in last.changes] == ["2026-03-04", "2026-03-03", "2026-03-02"]
    files = {source.id: source.file for source in last.sources}
    assert [[files[id] for id in change.sources] for change in last.changes] == [
        ["3-times.txt"],
        ["2-herald.txt"],
        ["1-gazette.txt"],
    ]


def test_what_a_second_outlet_says_too_is_newly_corroborated_and_what_it_adds_is_new() -> None:
    _, (_, second), _ = histories()
    texts = {claim.id: claim.text for claim in second.claims}
    change = second.changes[0]
    assert any("close its paper mill" in texts[id] for id in change.corroborated)
    assert any("strike" in texts[id] for id in change.added if id in texts)


def test_a_wording_stays_under_its_id_as_long_as_it_stands() -> None:
    for before, after in histories():
        was = {claim.text: claim.id for claim in before.claims} if before else {}
        moved = [claim.id for claim in after.claims if was.get(claim.text, claim.id) != claim.id]
        assert moved == []


def test_nothing_is_told_of_a_run_without_news() -> None:
    (_, last) = histories()[-1]
    documents = name_sources(tuple(read(name, text.encode()) for name, text in ARTICLES.items()), last)
    again, _ = condense(tuple(map(annotate, documents)), last)
    assert again == last
    assert changelog(last, again) == "Nothing changed that a reader would notice."


SEEDS = [read(path.name, path.read_bytes()) for path in sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))]


@cache
def composed(documents: tuple[Document, ...]) -> FactSheet:
    return compose(tuple(map(annotate, documents)))


def grown(documents: Sequence[Document]) -> Iterator[tuple[FactSheet, FactSheet]]:
    """(before, after) for each source of the example that comes to those before it."""
    sheet: FactSheet | None = None
    for most in range(1, len(documents) + 1):
        named = name_sources(tuple(sorted(documents[:most], key=lambda document: document.file)), sheet)
        after, _ = renew(composed(named), named, sheet)
        if sheet:
            yield sheet, after
        sheet = after


def standing(sheet: FactSheet) -> dict[str, list[Passage]]:
    return {claim.id: passages((*claim.citations, *claim.repeats)) for claim in sheet.claims}


def test_in_whatever_order_the_sources_came_nothing_that_still_stands_is_told_as_withdrawn_or_new() -> None:
    for order in permutations(SEEDS):
        for before, after in grown(order):
            ids = {claim.text: claim.id for claim in before.claims}
            assert not [claim.id for claim in after.claims if ids.get(claim.text, claim.id) != claim.id]
            if after.changes == before.changes:
                continue
            change, was, now = after.changes[0], standing(before), standing(after)
            words = [(passage, id) for id, held in now.items() for passage in held]
            for id in change.withdrawn:
                assert not [other for p in was.get(id, ()) for q, other in words if overlap(p, q)]
            old = [passage for held in was.values() for passage in held]
            for claim in after.claims:
                if claim.id in change.added:
                    assert not [p for p in passages(claim.citations[:1]) for q in old if overlap(p, q)]
            assert {one.claim for one in change.joined} <= now.keys()
            assert {one.id for one in change.split} <= now.keys()
            assert change.sources


def test_a_statement_that_was_joined_and_stands_alone_again_has_its_own_id_back() -> None:
    article = document("a", "The mill closes. It shuts for good.")
    first, second = cite(article, 0, 16), cite(article, 17, 35)
    apart = FactSheet(
        sources=(source(article),),
        claims=(Claim("mill-closes", "The mill closes.", (first,)), Claim("shuts-good", second.exact, (second,))),
    )
    together = replace(apart, claims=(Claim("mill-closes", "The mill closes.", (first,), (second,)),))
    sheet = None
    for made in (apart, together, apart, together, apart):
        sheet, _ = renew(made, (article,), sheet)
    assert sheet is not None
    assert [claim.id for claim in sheet.claims] == ["mill-closes", "shuts-good"]
    moved = Moved("shuts-good", "mill-closes")
    assert [(change.joined, change.split) for change in sheet.changes[:-1]] == [((), (moved,)), ((moved,), ())] * 2
    assert not any(change.withdrawn for change in sheet.changes)


def test_what_a_person_hides_adds_takes_out_and_joins_is_told_to_readers() -> None:
    article = document("a", "The mill closes. It shuts for good. The river rose.")
    quotes = [cite(article, 0, 16), cite(article, 17, 35), cite(article, 36, 51)]
    made = FactSheet(
        sources=(source(article),),
        claims=tuple(Claim(id, q.exact, (q,)) for id, q in zip(("mill", "shuts-good", "river"), quotes, strict=True)),
    )
    first, _ = renew(made, (article,), None)
    mill, shuts, river = first.claims
    hidden, _ = renew(made, (article,), replace(first, claims=(mill, shuts, replace(river, hide=True))))
    assert hidden.changes[0].withdrawn == ("river",)
    shown, _ = renew(made, (article,), replace(hidden, claims=(mill, shuts, river)))
    assert shown.changes[0].added == ("river",)
    by_hand = Claim("mine", "The mill is closed.", (quotes[0],))
    added, _ = renew(made, (article,), replace(first, claims=(*first.claims, by_hand)))
    assert (added.changes[0].added, added.changes[0].split) == (("mine",), ())
    taken_out, _ = renew(made, (article,), replace(first, claims=(mill, shuts)))
    assert taken_out == first
    both = replace(mill, text="It closes for good.", citations=(quotes[0], quotes[1]))
    joined, _ = renew(made, (article,), replace(first, claims=(both, river)))
    assert [claim.id for claim in joined.claims] == ["mill", "river"]
    assert joined.changes[0].joined == (Moved("shuts-good", "mill"),)


def test_a_corrected_source_rewords_its_claim_and_withdraws_nothing() -> None:
    texts = ("Some 1,200 people work at the mill. It is old.", "Some 1,250 people work at the mill. It is old.")
    sheet = None
    for text in texts:
        article = document("a", text)
        quote = cite(article, 0, 35)
        claims = (Claim("people-work-mill", quote.exact, (quote,)),)
        sheet, _ = renew(FactSheet(sources=(source(article),), claims=claims), (article,), sheet)
        sheet = replace(sheet, claims=tuple(replace(claim, note="ask") for claim in sheet.claims))
    assert sheet is not None
    (claim,) = sheet.claims
    assert (claim.id, claim.text, claim.note) == ("people-work-mill", "Some 1,250 people work at the mill.", "ask")
    assert (sheet.changes[0].reworded, sheet.changes[0].withdrawn) == (("people-work-mill",), ())
