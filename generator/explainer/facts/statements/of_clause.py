"""One clause of an annotated source -> its statement: what it tells, of whom, of which day, by whose word."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from ...core.model import Annotated, Force, Name, Timex
from ...grammar.analysis import analyse
from ...grammar.stems import event_classes, terms
from ..clauses.context_dependence import context_dependence
from ..clauses.kinds import kind_of
from ..clauses.main_verb import denies
from ..clauses.split import Clause
from ..clauses.wording import is_cut_off, word_claim
from ..model.proposition import Proposition
from ..model.span_index import Marks, Spanned
from ..model.statement import Statement, head_of
from ..model.term_weights import content_of
from ..propositions.extract import propositions
from ..propositions.set_phrases import judged_false
from .intervals import counted_from, delay
from .predicates import deeds_of
from .speaker import governing_speaker, speaker_of

CUT_OFF_LEANS = 0.7
"""A teaser breaks off: a sentence that tells the same to its end reads better."""


class StatedSource:
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

    @lru_cache(maxsize=8)  # noqa: B019 - a source lives no longer than its statements are made
    def propositions(self, index: int) -> tuple[Proposition, ...]:
        """Of one sentence. Kept, since each of its clauses and facets asks."""
        sentence = self.seen.sentences[index]
        text = self.text[sentence.start : sentence.end]
        told = propositions(analyse(text), text, sentence.start, self._named)
        return judged_false(told, text, sentence.start)

    def _named(self, start: int, end: int) -> list[str]:
        return [self.joined.get(name.name, name.name) for name in self.names.touching(start, end)]


def statement_of(
    source: StatedSource, index: int, last: int, order: int, clause: Clause, whole: Statement | None = None
) -> Statement:
    """The statement of a clause; of a facet with the statement that it is a part of."""
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
    speaker, force = _speaker(source, index, last, clause)
    hedges = filter(inside, source.hedges.begun(start, end))
    dates = tuple(filter(inside, source.dates.begun(start, end)))
    durations = tuple(d for d in dates if d.type == "DURATION")
    date = next((d for d in dates if _same_day(d.edtf, sentence.when)), None) or _an_end(dates, sentence.when)
    when = sentence.when if date or (clause.start == 0 and not clause.aside) else ""
    dated = bool(when) or any(d.type in ("DATE", "TIME") and not d.edtf for d in dates)
    found = tuple(terms(wording.text))
    events = event_classes(list(found))
    near = source.names.begun(seen.sentences[max(0, index - 1)].start, seen.sentences[last].end)
    told_of = (p for n in range(index, last + 1) for p in source.propositions(n))
    proposed = tuple(p for p in told_of if clause.holds(p.head - base, p.head - base + 1))
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
        kind=whole.kind
        if whole
        else kind_of(
            wording.text,
            reported=force,
            speaker=speaker,
            events=events,
            quantities=quantities,
            names=names,
            dated=dated,
            planned=sentence.planned,
        ),
        hedged=wording.framed or any(h.kind == "hedge" for h in hedges),
        negated=any(p.polarity < 0 for p in proposed) if whole else denies(wording.text),
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
        context_dependence=max(
            context_dependence(wording.text, names, speaker, source.names.begun(start, end), start),
            CUT_OFF_LEANS * is_cut_off(body[clause.start : clause.end]),
        ),
        propositions=proposed,
    )


def _names(names: Iterable[Name], joined: dict[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(joined.get(n.name, n.name) for n in names))


def _same_day(edtf: str, when: str) -> bool:
    return bool(edtf) and edtf.rstrip("?~%") == when.rstrip("?~%")


def _an_end(dates: tuple[Timex, ...], when: str) -> Timex | None:
    """Of a stretch 'from 3 to 7 May', the end that says more."""
    first, slash, last = when.partition("/")
    ends = [d for d in dates if slash and (_same_day(d.edtf, first) or _same_day(d.edtf, last))]
    return max(ends, key=lambda d: (d.end - d.start, -d.start), default=None)


def _speaker(source: StatedSource, index: int, last: int, clause: Clause) -> tuple[str, Force]:
    """Who says the clause, as the corpus knows him, and with what force."""
    sentence = source.seen.sentences[index]
    base = sentence.start
    start, end = base + clause.start, base + clause.end
    if clause.aside:
        return "", ""
    if last > index:
        speaker, force = speaker_of(source.quotations.touching(start, end), start, end)
    else:
        speaker, force = governing_speaker(
            source.quotations.touching(base, sentence.end),
            analyse(source.text[base : sentence.end]),
            base,
            start,
            end,
            lambda first, stop: clause.holds(first - base, stop - base),
            source.names,
        )
    return source.joined.get(speaker, speaker), force
