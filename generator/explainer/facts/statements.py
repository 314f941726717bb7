"""Annotated sources -> statements: every clause that tells something, ready to be compared.

Headings, questions and boilerplate tell nothing; the ledger says so. A quotation that runs over several sentences is
one statement while it stays short enough to quote.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace

from ..lang.en.words import PRONOUNS
from ..model import Annotated, Block, Force, Hedge, Name, Quantity, Quotation, Sentence, Span, Timex
from .clauses import Clause, has_finite_verb, split_clauses
from .entities import join_names
from .gates import measures
from .intervals import counted_from
from .kinds import kind_of
from .statement import Statement
from .tense import main_verb
from .terms import event_classes, terms, words
from .wording import word_claim

LONGEST_QUOTE = 420
"""Code points: a quotation of several sentences longer than this is cited sentence by sentence."""

Marked = Quantity | Name | Hedge | Timex

HEADLINE_LEANS = 0.7
"""Headings drop articles and verbs; a sentence that tells the same reads better."""
_ASKS = frozenset(("why", "how", "what", "when", "where", "who"))
_SPEAKING = frozenset(("we", "i", "you", "my", "our", "i'm", "we're", "i've", "we've"))
"""In somebody's quoted words these lean on the speaker, who is named."""
_DEFINITE = frozenset(("the", "such", "both", "another", "this", "that", "these", "those"))


def make_statements(sources: tuple[Annotated, ...]) -> tuple[Statement, ...]:
    """All statements of all sources, in the order of the sources and of their text."""
    joined = join_names(sources)
    return tuple(statement for seen in sources for statement in _of_source(seen, joined))


def _of_source(seen: Annotated, joined: dict[str, str]) -> list[Statement]:
    text = seen.document.text
    starts = [block.start for block in seen.blocks]
    found: list[Statement] = []
    section, order, skip_to = "", 0, -1
    asked, asked_at = "", 0
    for index, sentence in enumerate(seen.sentences):
        if index <= skip_to:
            continue
        block = _block_of(seen.blocks, starts, sentence)
        words_of_it = text[sentence.start : sentence.end]
        if block is None or block.kind == "boilerplate":
            continue
        if block.kind == "heading":
            section = words_of_it
            asked, asked_at = (words_of_it, index) if words_of_it.rstrip().endswith("?") else ("", 0)
            if not asked and (headline := _headline(seen, index, order, joined)):
                found.append(headline)
            continue
        if words_of_it.rstrip().rstrip("”\"'’").endswith("?"):
            asked, asked_at = words_of_it, index
            continue
        if not has_finite_verb(words_of_it) or len(words(words_of_it)) < 4:
            order += 1
            continue
        last = _end_of_quotation(seen, index)
        span = Span(sentence.start, seen.sentences[last].end)
        whole = last > index
        body = text[span.start : span.end]
        clauses = [Clause(((0, len(body)),))] if whole else split_clauses(body)
        for clause in clauses:
            made = _statement(seen, index, last, order, span.start, clause, joined, section)
            found.append(replace(made, lead=asked, answers=index - asked_at) if asked else made)
        order += 1
        skip_to = last
    return found


def _headline(seen: Annotated, index: int, order: int, joined: dict[str, str]) -> Statement | None:
    """A heading that reports an event of somebody or with a figure, as a statement; None for any other heading."""
    sentence = seen.sentences[index]
    whole = Clause(((0, sentence.end - sentence.start),))
    made = _statement(seen, index, index, order, sentence.start, whole, joined, "")
    first = words(made.text)[:1]
    if len(words(made.text)) < 4 or not made.events or not (made.names or measures(made)) or first[0] in _ASKS:
        return None
    return replace(made, kind="event", leaning=HEADLINE_LEANS, headline=True)


def _statement(
    seen: Annotated,
    index: int,
    last: int,
    order: int,
    base: int,
    clause: Clause,
    joined: dict[str, str],
    section: str,
) -> Statement:
    sentence = seen.sentences[index]
    start, end = base + clause.start, base + clause.end
    body = seen.document.text[base : seen.sentences[last].end]
    wording = word_claim(body[clause.start : clause.end], clause.words(body))

    def inside(mark: Marked) -> bool:
        return clause.holds(mark.start - base, mark.end - base)

    quantities = tuple(filter(inside, seen.quantities))
    names = _names(filter(inside, seen.names), joined)
    speaker, force = _speaker(seen.quotations, start, end)
    speaker = joined.get(speaker, speaker)
    hedges = list(filter(inside, seen.hedges))
    found = tuple(terms(wording.text))
    events = event_classes(list(found))
    durations = tuple(d for d in seen.dates if d.type == "DURATION" and inside(d))
    date = next((d for d in seen.dates if inside(d) and _same_day(d.edtf, sentence.when)), None)
    when = sentence.when if date or (clause.start == 0) else ""
    return Statement(
        source=seen.document.id,
        sentence=index,
        last=last,
        order=order,
        start=start,
        end=end,
        text=wording.text,
        written="trimmed" if wording.trimmed else "verbatim",
        kind=kind_of(
            wording.text,
            reported=force,
            speaker=speaker,
            events=events,
            quantities=quantities,
            names=names,
            when=when,
            planned=sentence.planned,
        ),
        hedged=wording.framed or any(h.kind == "hedge" for h in hedges),
        negated=main_verb(wording.text).negated,
        said_by=speaker,
        published=seen.published,
        when=when,
        when_rule=sentence.when_rule if when else "",
        planned=sentence.planned and bool(when),
        date=date,
        quantities=quantities,
        durations=durations,
        since=frozenset(event for _, event in counted_from(seen.document.text, durations, end)),
        names=names,
        context=_names(
            (n for n in seen.names if seen.sentences[max(0, index - 1)].start <= n.start < seen.sentences[last].end),
            joined,
        ),
        terms=found,
        events=events,
        leaning=_leaning(wording.text, names, speaker, seen, start, end),
        section=section,
    )


def _names(names: Iterable[Name], joined: dict[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(joined.get(n.name, n.name) for n in names))


def _same_day(edtf: str, when: str) -> bool:
    return bool(edtf) and edtf.rstrip("?~%") == when.rstrip("?~%")


def _block_of(blocks: tuple[Block, ...], starts: list[int], sentence: Sentence) -> Block | None:
    at = bisect_left(starts, sentence.start + 1) - 1
    return blocks[at] if at >= 0 and sentence.start < blocks[at].end else None


def _end_of_quotation(seen: Annotated, index: int) -> int:
    """Index of the sentence in which a direct quotation that opens in this one closes, if it is short enough."""
    sentence = seen.sentences[index]
    for quotation in seen.quotations:
        if quotation.direct and sentence.start <= quotation.start < sentence.end < quotation.end:
            last = index
            while last + 1 < len(seen.sentences) and seen.sentences[last + 1].start < quotation.end:
                last += 1
            if seen.sentences[last].end - sentence.start <= LONGEST_QUOTE:
                return last
    return index


def _speaker(quotations: tuple[Quotation, ...], start: int, end: int) -> tuple[str, Force]:
    """Who says the clause or most of it, and with what force."""
    best, reach = ("", ""), 0
    for quotation in quotations:
        shared = min(end, quotation.end) - max(start, quotation.start)
        if shared > reach and quotation.speaker:
            best, reach = (quotation.speaker, quotation.force), shared
    return best if reach * 3 >= end - start else ("", "")  # type: ignore[return-value]


def _leaning(text: str, names: tuple[str, ...], speaker: str, seen: Annotated, start: int, end: int) -> float:
    """How much a clause needs its neighbours: a pronoun or a bare 'the company' for a subject, no name near it."""
    found = words(text)
    if not found:
        return 1.0
    first_name = min((n.start - start for n in seen.names if start <= n.start < end), default=10**9)
    if found[0] in ("it", "there") and len(found) > 1 and found[1] in ("is", "was", "are", "were", "has") and names:
        return 0.5
    if found[0] in PRONOUNS and (found[0] not in _SPEAKING or not speaker):
        return 1.0
    if found[0] in _DEFINITE and first_name > 40:
        return 0.6 if not names else 0.3
    if not names:
        return 0.4
    return 0.2 if any(word in ("its", "their", "his", "her") for word in found) and first_name > 60 else 0.0
