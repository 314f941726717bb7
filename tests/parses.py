"""A parse as strings that a table can be compared with."""

from __future__ import annotations

from collections.abc import Iterable

from explainer.grammar.chunking.chunk_links import phrase
from explainer.grammar.chunking.model import Frame, Parse, Predicate, Tagged
from explainer.grammar.tagging.lemmas import lemma

Row = dict[str, object]


def words(pairs: Iterable[tuple[str, str]]) -> tuple[Tagged, ...]:
    """Tokens out of (word, tag), spaced by one; the word in lower case is its lemma."""
    found, at = [], 0
    for form, tag in pairs:
        found.append(Tagged(at, at + len(form), form, tag, form.lower()))
        at += len(form) + 1
    return tuple(found)


def tagged(line: str) -> tuple[Tagged, ...]:
    """Tokens out of 'The/DT firm/NN', with their lemmas."""
    pairs = [item.rsplit("/", 1) for item in line.split()]
    plain = words((form, penn) for form, penn in pairs)
    return tuple(Tagged(t.start, t.end, t.text, t.tag, lemma(t.text, t.tag)) for t in plain)


def text_of(parse: Parse, start: int, end: int) -> str:
    """The words of a token range, spaced as in the text."""
    words = ""
    for before, token in zip((None, *parse.tokens[start:end]), parse.tokens[start:end], strict=False):
        words += (" " if before is not None and before.end < token.start else "") + token.text
    return words


def chunk_text(parse: Parse, chunk: int | None) -> str:
    """A chunk with what belongs to it; '' for none."""
    return "" if chunk is None else text_of(parse, *phrase(parse.chunks, chunk))


def role_rows(parse: Parse) -> list[Row]:
    """The predicates as rows of `cases/roles.yml`."""
    return [_row(parse, predicate) for predicate in parse.predicates]


def _row(parse: Parse, predicate: Predicate) -> Row:
    row: Row = {"verb": predicate.lemma}
    for role in ("agent", "patient", "recipient"):
        if (chunk := getattr(predicate, role)) is not None:
            row[role] = chunk_text(parse, chunk)
    for name, chunk in predicate.obliques:
        row[name] = chunk_text(parse, chunk)
    if predicate.complement is not None:
        row["is"] = text_of(parse, *predicate.complement)
    if predicate.operators:
        row["over"] = [("not " if o.negated else "") + o.lemma for o in predicate.operators]
    row["not"] = predicate.negated
    if frames := parse.frames[predicate.clause]:
        row["by_word_of"] = "; ".join(
            f"{chunk_text(parse, frame.holder)} {_frame_word(parse, frame)}".strip() for frame in frames
        )
    return row


def _frame_word(parse: Parse, frame: Frame) -> str:
    return frame.lemma if frame.lemma == "according to" else parse.tokens[frame.head].text
