"""The ledger: what became of every sentence of every source, and why. Nothing is dropped in silence.

It is computed from the sheet and the annotated sources, never stored, by the same statements that the sheet was made
from; so the reason given is the one that the code used.
"""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from ..core.model import Annotated, Block, Evidence, FactSheet, Fate, LedgerEntry
from ..grammar.language import foreign_note
from .cues.explanations import common_terms
from .cues.past import long_before
from .cues.uninformative import half
from .model.span_index import Marks
from .model.statement import Statement
from .selection.importance import of_matter
from .statements.build import MakeStatements, is_table_row, make_statements

_REASONS: dict[str, tuple[Fate, str]] = {
    "opinion": ("opinion", "the writer weighs or interprets; no named speaker and no second origin says it"),
    "background": ("background", "general background; no named speaker and no second origin says it"),
}


class _Cited(NamedTuple):
    start: int
    end: int
    claim: str
    repeat: bool


def make_ledger(
    sheet: FactSheet, sources: tuple[Annotated, ...], state: MakeStatements = make_statements
) -> tuple[LedgerEntry, ...]:
    """One entry a sentence, in the order of the sources and of their text. Hidden claims count as not cited."""
    cited: dict[str, list[_Cited]] = defaultdict(list)
    hidden: dict[str, list[_Cited]] = defaultdict(list)
    for claim in sheet.claims:
        for repeat, citations in ((False, claim.citations), (True, claim.repeats)):
            for c in citations:
                (hidden if claim.hide else cited)[c.source].append(_Cited(c.start, c.end, claim.id, repeat))
    asked: dict[str, list[Evidence]] = defaultdict(list)
    for question in sheet.faq:
        for words in question.asked:
            asked[words.source].append(words)
    told: dict[str, dict[int, Statement]] = defaultdict(dict)
    statements = state(sources)
    common = common_terms(statements)
    for statement in statements:
        for n in range(statement.sentence, statement.last + 1):
            told[statement.source].setdefault(n, statement)
    entries = []
    for seen in sources:
        source = seen.document.id
        foreign = foreign_note(seen.document.text)
        blocks = Marks(seen.blocks)
        quotes = Marks(tuple(sorted(cited[source])))
        kept_back = Marks(tuple(sorted(hidden[source])))
        questions = Marks(tuple(sorted(asked[source], key=lambda words: words.start)))
        titles = Marks(tuple(c for c in sheet.title.citations if c.source == source))
        for n, sentence in enumerate(seen.sentences):
            here = quotes.touching(sentence.start, sentence.end)
            block = blocks.touching(sentence.start, sentence.end)[0]
            fate, reason = _fate(
                here,
                block,
                is_hidden=bool(kept_back.touching(sentence.start, sentence.end)),
                is_asked=bool(questions.touching(sentence.start, sentence.end)),
                is_title=bool(titles.touching(sentence.start, sentence.end)),
                asks=seen.document.text[sentence.start : sentence.end].rstrip().rstrip("”\"'’").endswith("?"),
                statement=told[source].get(n),
                common=common,
                foreign=foreign,
                row=is_table_row(seen.document.text, block),
            )
            claims = tuple(dict.fromkeys(c.claim for c in here))
            entries.append(LedgerEntry(source, sentence.start, sentence.end, fate, reason, claims))
    return tuple(entries)


def _fate(
    here: list[_Cited],
    block: Block,
    *,
    is_hidden: bool,
    is_asked: bool,
    is_title: bool,
    asks: bool,
    statement: Statement | None,
    common: frozenset[str],
    foreign: str,
    row: bool,
) -> tuple[Fate, str]:
    if here:
        repeat = all(c.repeat for c in here)
        return ("repeat", "says again what this source is cited for") if repeat else ("cited", "cited")
    if is_hidden:
        return "hidden", "an editor has taken the claim that it supports off the site"
    if block.kind == "boilerplate":
        return "boilerplate", f"not part of the article: {block.reason or 'page furniture'}"
    if is_asked:
        return "question", "a question that the page answers"
    if is_title:
        return "heading", "the page's title is taken from it"
    if block.kind == "heading":
        return "heading", "a heading tells nothing by itself"
    if asks:
        return "question", "a question tells nothing by itself"
    if row:
        return "unclear", "a row of a table is no sentence"
    if statement and statement.kind in _REASONS and not statement.said_by:
        return _REASONS[statement.kind]
    if statement and not half(statement):
        return "minor", _why_minor(statement, common)
    if statement:
        return "unclear", "half a sentence, which no other source tells"
    return "unclear", foreign or "no complete statement"


def _why_minor(s: Statement, common: frozenset[str]) -> str:
    if long_before(s):
        return "one source tells it of other years, for comparison"
    if not of_matter(s, common):
        return "one source tells it beside the story's own matter"
    return "one source tells it, and what else is told or disputed matters more"
