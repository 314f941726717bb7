"""Sheets for tests: a hypothesis strategy for any valid one, and short builders for the usual ones."""

from __future__ import annotations

import hashlib
from typing import Any

from hypothesis import strategies as st

from explainer.core.model import (
    Change,
    Citation,
    Claim,
    Csl,
    Disagreement,
    Document,
    Evidence,
    Extractor,
    FactSheet,
    Moved,
    Order,
    OtherDate,
    Position,
    Question,
    Slot,
    Source,
    TimelineEntry,
    Title,
)

ANY = st.characters(exclude_categories=())
"""Every code point, lone surrogates and NUL among them."""

NASTY = [
    "no", "NULL", "~", "", " ", "12:30", "1_000", "0123", "2020-05-01", "2020-05", "1e5", "0x1f", ".inf", "=", "<<",
    "- a", "? b", "a: b", "a:", ": a", "a #b", "#a", "a# b", "---", "--- x", "...", "%YAML", "@a", "`a", "&a", "*a",
    "!a", "|", ">", "{a}", "[a]", "a, b", "'", '"', "''", "it's", 'say "x"', "\\", "\\n", "a\nb", "a\n\nb", "\n",
    "a\r\nb", "\ta", "a\t", " a", "a ", "a  b", "\xa0", "\u2028", "\u2029", "\x85", "\ufeff", "\u202e", "\0", "\x7f",
    "\ud800", "😀", "é", "true", "Off", "12345678e9",
    "word " * 60, ("- " + "x" * 30 + " ") * 9, ("# " + "x" * 30 + "  ") * 9, "y" * 400, "a\\ b\n c " * 30,
]  # fmt: skip

texts = st.one_of(st.sampled_from(NASTY), st.text(ANY, max_size=40), st.text("ab :#-'\"\\\n", max_size=160))
said = texts.filter(bool)
dates = st.sampled_from(["2025", "2025-12", "2025-12-09", "2025-12?", "2025-21", "199X", "2025/2026", "../2025~"])
some_dates = st.just("") | dates
flags = st.booleans()


def ids(prefix: str, most: int) -> st.SearchStrategy[list[str]]:
    names = st.sampled_from([f"{prefix}-{n}" for n in range(9)] + ["no", "123", "1e5", "Straße", "a.b"])
    return st.lists(names, max_size=most, unique=True)


def _some(strategy: st.SearchStrategy[Any], most: int) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(strategy, max_size=most).map(tuple)


@st.composite
def any_sheet(draw: Any) -> FactSheet:
    """A sheet that says nothing sensible and breaks no rule of the file format."""
    sources, claims = draw(ids("source", 3)), draw(ids("claim", 5))
    spans = st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)).map(lambda pair: (min(pair), max(pair)))

    def some(names: list[str]) -> st.SearchStrategy[tuple[str, ...]]:
        return st.lists(st.sampled_from(names), max_size=3).map(tuple) if names else st.just(())

    def many(strategy: st.SearchStrategy[Any], most: int = 2) -> st.SearchStrategy[tuple[Any, ...]]:
        return st.lists(strategy, max_size=most).map(tuple) if sources and claims else st.just(())

    source, claim = st.sampled_from(sources or [""]), st.sampled_from(claims or [""])
    quotes = st.builds(lambda s, x, span: Evidence(s, x, *span), source, said, spans)
    citations = st.builds(
        lambda s, x, span, *rest: Citation(s, x, *span, *rest),
        source, said, spans, texts, texts, st.sampled_from(["supports", "disputes"]), texts, texts,
    )  # fmt: skip
    slots = st.builds(Slot, texts, st.sampled_from(["81", "-1.5", "007", "2009-04-26"]) | texts,
                      st.sampled_from(["", "at-least"]), texts, some_dates)  # fmt: skip
    csl = st.builds(Csl, texts, texts, texts, st.lists(texts, max_size=2).map(tuple), some_dates, texts, some_dates)
    dated = st.one_of(st.tuples(dates, st.just(False)), st.just(("", True)))
    other = st.builds(OtherDate, dates, claim, st.none() | quotes)

    def entries(prefix: str, build: Any) -> tuple[Any, ...]:
        return tuple(draw(build(name)) for name in (draw(ids(prefix, 3)) if claims and sources else []))

    revisions = draw(st.integers(0, 2))
    days = entries("day", lambda name: st.builds(
        lambda c, when, *rest: TimelineEntry(name, c, *when, *rest),
        claim, dated, texts, flags, many(other, 1), st.just(0.0), st.none() | quotes, texts, texts, texts, flags,
        flags, flags, flags, texts))  # fmt: skip
    return FactSheet(
        revision=revisions,
        title=Title(draw(texts), draw(many(citations, 1)), draw(texts), draw(texts)),
        language=draw(texts),
        summary=draw(some(claims)),
        summary_seal=draw(texts),
        order=Order(draw(some(claims)), draw(some([day.id for day in days]))),
        sources=tuple(
            draw(st.builds(Source, st.just(name), texts, texts, st.builds(Extractor, texts, texts), csl, texts, texts,
                           texts, texts, flags, texts))
            for name in sources
        ),
        claims=tuple(
            draw(st.builds(Claim, st.just(name), said, many(citations), many(citations, 1),
                           st.sampled_from(["verbatim", "trimmed", "reworded"]), st.sampled_from(["event", "figure"]),
                           st.sampled_from(["corroborated", "unsupported"]), flags, texts, st.none() | slots, flags,
                           texts, texts, flags, flags, flags, texts))
            for name in claims
        ),
        timeline=days,
        faq=entries("question", lambda name: st.builds(
            Question, st.just(name), texts, some(claims), many(quotes), texts, texts, texts, flags, flags, flags,
            flags, texts)),
        disagreements=entries("dispute", lambda name: st.builds(
            Disagreement, st.just(name), texts, st.sampled_from(["number", "update"]),
            many(st.builds(Position, texts, some(claims), some_dates)), some(claims), texts, texts, flags, flags,
            flags, flags, texts)),
        changes=tuple(draw(st.builds(
            Change, st.just(number), some_dates, _some(texts, 9), st.sampled_from(["", "editors"]), flags, flags,
            *[_some(texts, 9)] * 9, *[_some(st.builds(Moved, texts, texts), 2)] * 2, _some(texts, 9)))
            for number in range(revisions, 0, -1)),
    )  # fmt: skip


def document(name: str, text: str) -> Document:
    sha = hashlib.sha256(text.encode()).hexdigest()
    return Document(name, f"{name}.txt", text, sha, Extractor("text", "1"))


def source(doc: Document, **more: Any) -> Source:
    return Source(doc.id, doc.file, doc.sha256, doc.extractor, **more)
