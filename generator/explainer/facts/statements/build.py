"""Annotated sources -> statements: every clause that tells something, ready to be compared.

Headings, questions and boilerplate tell nothing; the ledger says so. A quotation that runs over several sentences is
one statement while it stays short enough to quote.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from ...core.model import Annotated, Force, Name, Quotation
from ...grammar.finite import has_finite_verb
from ...grammar.main_verb import main_verb
from ...grammar.stems import event_classes, terms, words
from ...lang.en.facets import FRAME_VERBS
from ...lang.en.questions import QUESTION_WORDS
from ...lang.en.verbs import SEEMING
from ..clauses.context_dependence import leaning
from ..clauses.facets import facets
from ..clauses.kinds import kind_of, telling
from ..clauses.language_check import is_foreign
from ..clauses.split import Clause, split_clauses
from ..clauses.wording import word_claim
from ..model.span_index import Marks, Spanned
from ..model.statement import Statement, head_of
from ..model.term_weights import content_of
from .derived import completed
from .entities import join_names
from .intervals import counted_from, delay
from .predicates import deeds_of

MakeStatements = Callable[[tuple[Annotated, ...]], tuple[Statement, ...]]
"""`make_statements`, or what gives the same from where it was kept."""
LONGEST_QUOTE = 420
"""Code points: a quotation of several sentences longer than this is cited sentence by sentence."""

HEADLINE_LEANS = 0.7
"""Headings drop articles and verbs; a sentence that tells the same reads better."""
LONGEST = 600
"""Code points of a sentence beyond which it is a table or headlines in a row: it would support all that they touch."""
PART = 2 / 3
"""Share of the words of its clause up to which a facet is a thing apart."""
_QUOTED = re.compile(r"[:,]\s*[“\"‘]")


class _Source:
    """One annotated source, with its marks by place and the names that the corpus knows."""

    def __init__(self, seen: Annotated, joined: dict[str, str]) -> None:
        self.seen, self.joined = seen, joined
        self.text = seen.document.text
        self.blocks = Marks(seen.blocks)
        self.dates = Marks(seen.dates)
        self.quantities = Marks(seen.quantities)
        self.names = Marks(seen.names)
        self.quotations = Marks(seen.quotations)
        self.hedges = Marks(seen.hedges)


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
    if is_foreign(seen.document.text):
        return ()
    return tuple(completed(_of_source(_Source(seen, joined)), seen, joined))


def _of_source(source: _Source) -> list[Statement]:
    text, sentences = source.text, source.seen.sentences
    found: list[Statement] = []
    order, skip_to = 0, -1
    asked, asked_at = "", 0
    for index, sentence in enumerate(sentences):
        if index <= skip_to:
            continue
        block = next(iter(source.blocks.touching(sentence.start, sentence.end)), None)
        words_of_it = text[sentence.start : sentence.end]
        if block is None or block.kind == "boilerplate":
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
            made = _statement(source, index, last, order, clause)
            if clause.conceded and _assesses(made):
                made = replace(made, facet=True)
            found.append(replace(made, lead=asked, answers=index - asked_at) if asked else made)
            found += _facets(source, index, last, order, clause)
        order += 1
        skip_to = last
    return found


def _facets(source: _Source, index: int, last: int, order: int, clause: Clause) -> list[Statement]:
    """The parts of a clause, each citing the last of what it is made of."""
    base = source.seen.sentences[index].start
    body = source.text[base : source.seen.sentences[last].end]
    length = len(words(clause.words(body)))
    made = (
        (part, _statement(source, index, last, order, part))
        for part in facets(body, clause)
        if len(words(part.words(body))) <= PART * length
    )
    return [
        replace(told, start=base + part.parts[-1][0], end=base + part.parts[-1][1], facet=True)
        for part, told in made
        if told.events or told.quantities or not _is_office(source.names.begun(base + part.start, base + part.end))
    ]


def _is_office(names: Iterable[Name]) -> bool:
    """Do words without an event only tell who somebody is, or where: "Ann Smith, the chief medical officer"?"""
    return any(name.kind in ("person", "place") for name in names)


def _headlines(source: _Source, index: int, order: int) -> list[Statement]:
    """The clauses of a heading that report an event of somebody or with a figure, as statements."""
    sentence = source.seen.sentences[index]
    found = []
    for clause in split_clauses(source.text[sentence.start : sentence.end]):
        made = _statement(source, index, index, order, clause)
        told = words(made.text)
        measured = any(q.value is not None and (q.unit or q.counted) for q in made.quantities)
        if len(told) > 3 and made.events and (made.names or measured) and told[0] not in QUESTION_WORDS:
            found.append(replace(made, kind="event", leaning=HEADLINE_LEANS, headline=True))
    return found


def _statement(source: _Source, index: int, last: int, order: int, clause: Clause) -> Statement:
    seen, sentence = source.seen, source.seen.sentences[index]
    base = sentence.start
    start, end = base + clause.start, base + clause.end
    body = source.text[base : seen.sentences[last].end]
    wording = word_claim(body[clause.start : clause.end], clause.words(body))

    def inside(mark: Spanned) -> bool:
        return clause.holds(mark.start - base, mark.end - base)

    quantities = tuple(filter(inside, source.quantities.begun(start, end)))
    mentions = tuple(filter(inside, source.names.begun(start, end)))
    names = _names(mentions, source.joined)
    told = [] if clause.aside else source.quotations.touching(start, end)
    speaker, force = _speaker(told, start, end)
    speaker = source.joined.get(speaker, speaker)
    hedges = filter(inside, source.hedges.begun(start, end))
    dates = tuple(filter(inside, source.dates.begun(start, end)))
    durations = tuple(d for d in dates if d.type == "DURATION")
    date = next((d for d in dates if _same_day(d.edtf, sentence.when)), None)
    when = sentence.when if date or (clause.start == 0) else ""
    found = tuple(terms(wording.text))
    events = event_classes(list(found))
    near = source.names.begun(seen.sentences[max(0, index - 1)].start, seen.sentences[last].end)
    return Statement(
        source=seen.document.id,
        sentence=index,
        last=last,
        order=order,
        start=start,
        end=end,
        told=base + clause.parts[-1][0],
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
        negated=_denies(wording.text),
        said_by=speaker,
        published=seen.published,
        when=when,
        when_rule=sentence.when_rule if when else "",
        planned=sentence.planned and bool(when),
        date=date,
        quantities=quantities,
        durations=durations,
        late=late[0] if (late := delay(source.text, durations, start, end)) else 0.0,
        since=frozenset(event for _, event in counted_from(source.text, durations, end)),
        names=names,
        context=_names(near, source.joined),
        terms=found,
        content=content_of(
            wording.text, ((source.text[n.start : n.end], source.joined.get(n.name, n.name)) for n in mentions)
        ),
        events=events,
        head=head_of(found),
        deeds=deeds_of(wording.text, names),
        days=tuple(d.edtf for d in dates if d.edtf and d.type != "DURATION"),
        leaning=leaning(wording.text, names, speaker, source.names.begun(start, end), start),
    )


def _denies(text: str) -> bool:
    """Does its verb say that something is not so, or the verb of what it tells that somebody says?"""
    verb = main_verb(text)
    if verb.negated:
        return True
    opening = _QUOTED.search(text)
    if opening:
        return main_verb(text[opening.end() :]).negated
    return verb.verb in FRAME_VERBS and main_verb(text[verb.start + len(verb.verb) :]).negated


def _assesses(made: Statement) -> bool:
    """Does it tell no event, day, figure or denial, and nobody's words, so that it misleads without what it grants?

    What seems so, and what shows "how good it is", is no event either, whatever nouns it is told with.
    """
    if made.days or made.said_by or made.negated or made.kind == "forecast" or any(map(telling, made.quantities)):
        return False
    verb = main_verb(made.text)
    if not made.events or made.kind == "opinion" or verb.verb in SEEMING:
        return True
    behind = words(made.text[verb.start :].partition(verb.verb or " ")[2])
    return behind[:1] in (["what"], ["how"])


def _names(names: Iterable[Name], joined: dict[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(joined.get(n.name, n.name) for n in names))


def _same_day(edtf: str, when: str) -> bool:
    return bool(edtf) and edtf.rstrip("?~%") == when.rstrip("?~%")


def _end_of_quotation(source: _Source, index: int) -> int:
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


def _speaker(quotations: list[Quotation], start: int, end: int) -> tuple[str, Force]:
    """Who says the clause or most of it, and with what force."""
    best: tuple[str, Force] = ("", "")
    reach = 0
    for quotation in quotations:
        shared = min(end, quotation.end) - max(start, quotation.start)
        if shared > reach and quotation.speaker:
            best, reach = (quotation.speaker, quotation.force), shared
    return best if reach * 3 >= end - start else ("", "")
