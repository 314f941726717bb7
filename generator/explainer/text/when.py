"""The day of a sentence: when what it tells happened, or is planned to happen.

Order of evidence: the sentence's own time expression; the day that the sentence before it told, where it goes on with
the same story; the publication date, where tense and a reporting verb show that it tells news. Nothing is given for
general truths, opinion, questions and plans without a date: an undated fact is better than a wrong day.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from .. import edtf
from ..model import Annotated, Sentence, Timex
from .tense import VerbGroup, find_verbs, governing

_RANK = {"day": 4, "interval": 2, "month": 2, "season": 1, "year": 1, "decade": 0, "century": 0}


@dataclass(frozen=True, slots=True)
class _Dated:
    when: str
    rule: str
    planned: bool = False


def date_sentences(annotated: Annotated) -> tuple[Sentence, ...]:
    """The same sentences with `when`, `when_rule` and `planned` filled in. Everything else is annotated already."""
    text, published = annotated.document.text, annotated.published
    kinds = _block_kinds(annotated)
    dates = _by_sentence(annotated)
    result: list[Sentence] = []
    told: _Dated | None = None
    headings: list[int] = []
    for i, sentence in enumerate(annotated.sentences):
        kind = kinds[i]
        found: _Dated | None = None
        if kind != "boilerplate":
            verbs = find_verbs(text, sentence.start, sentence.end)
            found = _own(text, verbs, dates[i], published)
            if found is None and kind == "heading":
                headings.append(i)
            elif found is None:
                found = _from_neighbours(text, sentence, verbs, told, published)
            if kind != "heading":
                told = found or told
        result.append(
            replace(sentence, when=found.when, when_rule=found.rule, planned=found.planned) if found else sentence
        )
    return tuple(_date_headings(result, headings, kinds))


def _own(text: str, verbs: tuple[VerbGroup, ...], dates: list[Timex], published: str) -> _Dated | None:
    """The best of the sentence's own expressions: exact before coarse, first before later, main before aside."""
    best: tuple[int, int, _Dated] | None = None
    for n, date in enumerate(dates):
        verb = governing(verbs, date.start, date.end)
        value, rule = date.edtf, date.rule
        if n + 1 < len(dates) and _is_range(text, date, dates[n + 1]):
            value = f"{date.edtf}/{dates[n + 1].edtf}"
            rule = "from the first to the second of two dates"
        ahead = bool(published) and _after(value, published)
        looks_ahead = verb is not None and verb.tense in ("future", "plan", "modal", "present")
        planned = ahead or (
            looks_ahead
            and bool(published)
            and not _before(value, published)
            and not ahead
            and verb is not None
            and verb.tense in ("future", "plan")
        )
        score = _RANK.get(edtf.precision(value), 0) - _aside(text, date)
        dated = _Dated(value, f"'{text[date.start : date.end]}': {rule}", planned)
        if best is None or score > best[0]:
            best = (score, n, dated)
    return best[2] if best else None


def _aside(text: str, date: Timex) -> int:
    """Points off for a date that only qualifies a noun or bounds a period: 'since 2003', 'the 1999 storm'."""
    before = text[max(0, date.start - 12) : date.start].lower().split()
    word = before[-1] if before else ""
    off = 3 if word in ("since", "until", "till", "than") else 0
    if edtf.precision(date.edtf) == "year" and word in ("the", "a", "an", "its", "their", "his", "her", "our"):
        off += 2
    return off


def _is_range(text: str, first: Timex, second: Timex) -> bool:
    between = text[first.end : second.start].strip().lower()
    before = text[max(0, first.start - 9) : first.start].lower().split()
    lead = before[-1] if before else ""
    joined = between in ("to", "until", "till", "through") or (between == "and" and lead == "between")
    return joined and not {"/"} & set(first.edtf + second.edtf) and edtf.valid(f"{first.edtf}/{second.edtf}")


def _after(value: str, published: str) -> bool:
    mine, theirs = edtf.bounds(value), edtf.bounds(published)
    return mine is not None and theirs is not None and mine[0] > theirs[1]


def _before(value: str, published: str) -> bool:
    mine, theirs = edtf.bounds(value), edtf.bounds(published)
    return mine is not None and theirs is not None and mine[1] < theirs[0]


def _from_neighbours(
    text: str, sentence: Sentence, verbs: tuple[VerbGroup, ...], told: _Dated | None, published: str
) -> _Dated | None:
    if not verbs or text[sentence.end - 1 : sentence.end] == "?":
        return None
    news = _Dated(published, "the publication date: ") if edtf.precision(published) == "day" else None
    main = verbs[0]
    reporting = next((verb for verb in verbs if _reports(text, verb)), None)
    if reporting is not None:
        return news and replace(news, rule=news.rule + f"'{text[reporting.start : reporting.end]}' reports news")
    if main.tense in ("perfect",) or (main.tense == "present" and text[main.start : main.end].endswith("ing")):
        return news and replace(news, rule=news.rule + "the verb tells what has just happened or is going on")
    if main.tense == "past":
        if main.word == "had":
            return None
        if told is not None and not told.planned and edtf.precision(told.when) == "day":
            return replace(told, rule=f"goes on with the day of the sentence before: {told.when}")
        if told is None and news is not None:
            return replace(news, rule=news.rule + "the past tense tells news and no other day is named")
        return None
    if main.tense in ("future", "plan"):
        return (
            replace(told, rule=f"goes on with the planned day before it: {told.when}")
            if told and told.planned
            else None
        )
    return None


def _reports(text: str, verb: VerbGroup) -> bool:
    words = text[verb.start : verb.end].lower().split()
    return verb.tense in ("past", "perfect", "present") and not _REPORTING.isdisjoint(words)


_REPORTING = frozenset(
    """said says say told announced announces confirmed confirms stated states reported reports added adds warned warns
    claimed claims denied denies declared declares revealed reveals disclosed commented comments argued argues
    acknowledged admitted insisted explained noted wrote tweeted replied predicted unveiled unveils asked""".split()
)


def _date_headings(result: list[Sentence], headings: list[int], kinds: list[str]) -> list[Sentence]:
    """A title tells what the article's first dated sentence tells."""
    body = next((i for i, kind in enumerate(kinds) if kind not in ("heading", "boilerplate")), len(kinds))
    lead = next((s for s, kind in zip(result[body : body + 3], kinds[body : body + 3], strict=True) if s.when), None)
    if lead is None:
        return result
    for i in headings:
        if i < body:
            result[i] = replace(
                result[i],
                when=lead.when,
                when_rule="the day of the sentence that the title sums up",
                planned=lead.planned,
            )
    return result


def _block_kinds(annotated: Annotated) -> list[str]:
    kinds, blocks, at = [], annotated.blocks, 0
    for sentence in annotated.sentences:
        while at < len(blocks) and blocks[at].end <= sentence.start:
            at += 1
        kinds.append(blocks[at].kind if at < len(blocks) else "paragraph")
    return kinds


def _by_sentence(annotated: Annotated) -> list[list[Timex]]:
    """Resolved dates of each sentence."""
    found: list[list[Timex]] = [[] for _ in annotated.sentences]
    at = 0
    for date in annotated.dates:
        while at < len(annotated.sentences) and annotated.sentences[at].end <= date.start:
            at += 1
        if at < len(found) and date.edtf and date.type in ("DATE", "TIME"):
            found[at].append(date)
    return found
