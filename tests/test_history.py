"""A story built up one source at a time leaves a history that a reader can follow."""

from __future__ import annotations

from explainer.changelog import changelog
from explainer.model import Document, FactSheet
from explainer.pipeline import annotate, condense, name_sources
from explainer.text.read import read

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
