"""The table of contents: which stage follows which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..core.judgement import Judgement
from ..core.model import Annotated, Detail, Document, Dossier, FactSheet, Settings
from ..core.overview import Overview
from ..export import FOLDER, downloads, export, linked_data, revisions, site_downloads, site_feeds
from ..facts.checking.verify import verify
from ..facts.compose import compose
from ..facts.editing.anew import as_shown, doubts
from ..facts.editing.changes import record
from ..facts.editing.merge import merge
from ..facts.editing.reanchor import identify, reanchor
from ..facts.editing.upgrade import upgrade
from ..facts.judgements.helped import judged
from ..facts.ledger import make_ledger
from ..facts.statements.build import MakeStatements, make_statements
from ..pages import overview, render, render_newsroom
from ..text.dating.publication_date import find_published
from ..text.dating.sentence_date import date_sentences
from ..text.layout.blocks import mark_blocks
from ..text.names.find import find_names
from ..text.quantities.find import find_quantities
from ..text.reading.identity import assign_ids
from ..text.sentences.split import split_sentences
from ..text.speech.find import find_quotations
from ..text.speech.hedges import find_hedges
from ..text.timex.find import find_dates


def annotate(document: Document) -> Annotated:
    """Everything the text stages see in one document. Depends on this document alone."""
    text = document.text
    blocks = mark_blocks(text)
    sentences = split_sentences(text, blocks)
    published, rule, evidence = find_published(document, blocks, sentences)
    dates = find_dates(text, blocks, sentences, published)
    names = find_names(text, blocks, sentences)
    seen = Annotated(
        document,
        published,
        rule,
        evidence,
        blocks,
        sentences,
        dates,
        find_quantities(text, sentences, dates, names),
        names,
        find_quotations(text, blocks, sentences, names),
        find_hedges(text, sentences),
    )
    return replace(seen, sentences=date_sentences(seen))


def name_sources(documents: tuple[Document, ...], old: FactSheet | None) -> tuple[Document, ...]:
    """The documents under the ids that the old sheet knows them by, else under new and readable ones."""
    return identify(assign_ids(documents), old)


def condense(
    sources: tuple[Annotated, ...], old: FactSheet | None, date: str = "", detail: Detail = "main"
) -> tuple[FactSheet, tuple[str, ...]]:
    """(the sheet that the sources give, with all that people did to the old one; notices for its owner).

    `sources` bear the ids that `name_sources` gave. `date` (EDTF) is for a change whose sources have no date. With
    `detail` "all" the sheet holds what is minor as well.
    """
    return renew(compose(sources), tuple(seen.document for seen in sources), old, date, detail)


def renew(
    made: FactSheet, documents: tuple[Document, ...], old: FactSheet | None, date: str = "", detail: Detail = "main"
) -> tuple[FactSheet, tuple[str, ...]]:
    """As `condense`, of the sheet that `compose` made of these documents."""
    edited = reanchor(upgrade(old), documents) if old else None
    merged, notices = merge(edited, made, "all" if detail == "all" else "none")
    return record(edited, merged, date), notices


def known_to(sheet: FactSheet, sources: tuple[Annotated, ...]) -> tuple[Annotated, ...]:
    """The sources that the sheet was made of, in the order of their files: what it is worked out anew from."""
    ids = {source.id for source in sheet.sources}
    return tuple(seen for seen in sources if seen.document.id in ids)


def examine(
    sheet: FactSheet,
    sources: tuple[Annotated, ...],
    state: MakeStatements = make_statements,
    made: FactSheet | None = None,
    judgements: tuple[Judgement, ...] = (),
) -> Dossier:
    """The sheet with its ledger, a verdict for every quote and all doubts: what a report or a page needs.

    `made` is what `compose` makes of the sources that the sheet knows (`known_to`); without it no entry is worked out
    anew. The dossier's own sheet has what follows from its citations and disagreements as it is now.
    """
    sheet = upgrade(sheet)
    order = {source.id: place for place, source in enumerate(sheet.sources)}
    known = tuple(sorted((s for s in sources if s.document.id in order), key=lambda s: order[s.document.id]))
    documents = tuple(seen.document for seen in known)
    told = as_shown(sheet)
    ledger = make_ledger(told, known, state)
    told_of_model = judged(told, judgements, documents)
    return Dossier(told, known, ledger, verify(sheet, documents), doubts(sheet, documents, made), told_of_model)


def publish(dossier: Dossier, settings: Settings) -> dict[str, bytes]:
    """Every generated file of the site by its path below the folder of pages: the pages, and the data they offer."""
    pages = render(dossier, settings, linked_data(dossier, settings), downloads())
    data = {f"{FOLDER}/{name}": content for name, content in export(dossier, settings).items()}
    return dict(sorted((pages | data).items()))


def look_over(dossier: Dossier, settings: Settings) -> Overview:
    """What the site of many stories tells of this one; `settings` are the story's."""
    return overview(dossier, settings, revisions(dossier, settings))


def publish_newsroom(stories: Sequence[Overview], settings: Settings) -> dict[str, bytes]:
    """As `publish`, for what is about all stories of a site."""
    return dict(sorted((render_newsroom(stories, settings, site_downloads()) | site_feeds(stories, settings)).items()))
