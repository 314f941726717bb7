"""Annotated sources -> statements: every clause that tells something, ready to be compared.

Headings, questions and boilerplate tell nothing; the ledger says so. A quotation that runs over several sentences is
one statement while it stays short enough to quote.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ...core.model import Annotated, Block
from ...grammar.analysis import analyse
from ...grammar.factuality import apply
from ...grammar.language import other_language
from ...grammar.stems import words
from ...lang.en.questions import QUESTION_WORDS
from ...lang.en.states import SEEMING
from ..clauses.facets import facets
from ..clauses.kinds import telling
from ..clauses.main_verb import has_finite_verb, main_verb
from ..clauses.split import Clause, split_clauses
from ..clauses.stands_alone import is_whole
from ..cues.answered import answer
from ..model.statement import Statement
from .derived import completed
from .entities import join_names
from .of_clause import StatedSource, statement_of

MakeStatements = Callable[[tuple[Annotated, ...]], tuple[Statement, ...]]
"""`make_statements`, or what gives the same from where it was kept."""
LONGEST_QUOTE = 420
"""Code points: a quotation of several sentences longer than this is cited sentence by sentence."""

HEADLINE_LEANS = 0.7
"""Headings drop articles and verbs; a sentence that tells the same reads better."""
LONGEST = 600
"""Code points of a sentence beyond which it is a table or headlines in a row: it would support all that they touch."""


def make_statements(sources: tuple[Annotated, ...]) -> tuple[Statement, ...]:
    """All statements of all sources, in the order of the sources and of their text."""
    joined = join_names(sources)
    return tuple(statement for seen in sources for statement in statements_of(seen, names_used(seen, joined)))


def names_used(seen: Annotated, joined: dict[str, str]) -> dict[str, str]:
    """Those names of a source that the corpus knows by another: all that its statements take from other sources."""
    used = {name.name for name in seen.names} | {quotation.speaker for quotation in seen.quotations}
    return {name: joined[name] for name in sorted(used) if joined.get(name, name) != name}


def statements_of(seen: Annotated, joined: dict[str, str]) -> tuple[Statement, ...]:
    """The statements of one source in the order of its text. Depends on it and on these names alone.

    A source in another language than the rules are for has none.
    """
    if other_language(seen.document.text):
        return ()
    return tuple(completed(_of_source(StatedSource(seen, joined)), seen, joined))


def _of_source(source: StatedSource) -> list[Statement]:
    text, sentences = source.text, source.seen.sentences
    found: list[Statement] = []
    order, skip_to = 0, -1
    asked, asked_at = "", 0
    for index, sentence in enumerate(sentences):
        if index <= skip_to:
            continue
        block = next(iter(source.blocks.touching(sentence.start, sentence.end)), None)
        words_of_it = text[sentence.start : sentence.end]
        if block is None or block.kind == "boilerplate" or is_table_row(text, block):
            continue
        if (made := _answered(source, index, order)) is not None:
            found.append(made)
            order, skip_to, asked = order + 1, index + 1, ""
            continue
        if block.kind == "heading":
            asked, asked_at = (words_of_it, index) if words_of_it.rstrip().endswith("?") else ("", 0)
            if not asked:
                found += _headlines(source, index, order)
            continue
        if words_of_it.rstrip().rstrip("”\"'’").endswith("?"):
            asked, asked_at = words_of_it, index
            continue
        if len(words_of_it) > LONGEST or not has_finite_verb(words_of_it) or len(words(words_of_it)) < 4:
            order += 1
            continue
        last = _end_of_quotation(source, index)
        body = text[sentence.start : sentences[last].end]
        clauses = [Clause(((0, len(body)),))] if last > index else split_clauses(body)
        for clause in clauses:
            told = made = statement_of(source, index, last, order, clause)
            if (last == index and not is_whole(made.text)) or (clause.conceded and _assesses(made)):
                made = replace(made, facet=True)
            found.append(replace(made, lead=asked, answers=index - asked_at) if asked else made)
            found += _facets(source, index, last, order, clause, told)
        order += 1
        skip_to = last
    return found


def _answered(source: StatedSource, index: int, order: int) -> Statement | None:
    """A question or report with the sentence behind it that only says yes or no to it; None where there is none."""
    sentences = source.seen.sentences[index : index + 2]
    if len(sentences) < 2 or len({b.start for b in source.blocks.touching(sentences[0].start, sentences[1].end)}) > 1:
        return None
    told, behind = (source.text[s.start : s.end] for s in sentences)
    given = answer(told, behind)
    if not given or len(told) > LONGEST:
        return None
    length = sentences[1].end - sentences[0].start
    made = statement_of(source, index, index + 1, order, Clause(((0, length),)))
    frames = {p.frame for p in made.propositions}
    turned = (
        replace(p, value=apply("CT-", p.value) if given == "no" else p.value, denied=given == "no", open=False)
        if p.head < sentences[0].end and p.main and p.lemma not in frames
        else p
        for p in made.propositions
    )
    return replace(made, propositions=tuple(turned), negated=given == "no")


def is_table_row(text: str, block: Block) -> bool:
    """Cells between bars, as Markdown and the readers of pages write a row of a table; no cell is a sentence."""
    return block.kind == "item" and text[block.start] == "|"


def _facets(
    source: StatedSource, index: int, last: int, order: int, clause: Clause, whole: Statement
) -> list[Statement]:
    """The parts of a clause, each citing the last of what it is made of; none of a quotation of several sentences."""
    if last > index:
        return []
    sentence = source.seen.sentences[index]
    body = source.text[sentence.start : sentence.end]
    parts = facets(analyse(body), body, clause)
    made = ((part, statement_of(source, index, last, order, part, whole)) for part in parts)
    return [
        replace(told, start=sentence.start + part.parts[-1][0], end=sentence.start + part.parts[-1][1], facet=True)
        for part, told in made
        if told.propositions
    ]


def _headlines(source: StatedSource, index: int, order: int) -> list[Statement]:
    """The clauses of a heading that report an event of somebody or with a figure, as statements."""
    sentence = source.seen.sentences[index]
    found = []
    for clause in split_clauses(source.text[sentence.start : sentence.end]):
        made = statement_of(source, index, index, order, clause)
        told = words(made.text)
        measured = any(q.value is not None and (q.unit or q.counted) for q in made.quantities)
        if len(told) > 3 and made.events and (made.names or measured) and told[0] not in QUESTION_WORDS:
            found.append(replace(made, kind="event", context_dependence=HEADLINE_LEANS, headline=True))
    return found


def _assesses(made: Statement) -> bool:
    """Does it tell no event, day, figure or denial, and nobody's words, so that it misleads without what it grants?

    What seems so, and what shows "how good it is", is no event either, whatever nouns it is told with.
    """
    if made.days or made.said_by or made.negated or made.kind == "forecast" or any(map(telling, made.quantities)):
        return False
    verb = main_verb(made.text)
    if not made.events or made.kind == "opinion" or verb.lemma in SEEMING:
        return True
    behind = words(made.text[verb.start :].partition(verb.verb or " ")[2])
    return behind[:1] in (["what"], ["how"])


def _end_of_quotation(source: StatedSource, index: int) -> int:
    """Index of the sentence in which a direct quotation that opens in this one closes, if it is short enough."""
    sentences, sentence = source.seen.sentences, source.seen.sentences[index]
    for quotation in source.quotations.begun(sentence.start, sentence.end):
        if quotation.direct and sentence.end < quotation.end:
            last = index
            while last + 1 < len(sentences) and sentences[last + 1].start < quotation.end:
                last += 1
            if sentences[last].end - sentence.start <= LONGEST_QUOTE:
                return last
    return index
