"""The JSON of annotate holds for any text, and has the fields that scripts rely on."""

from __future__ import annotations

import json
from math import inf
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from explainer.cli.output.annotation_json import to_json
from explainer.core.model import Annotated, Document, Extractor, Hedge, Quantity, Quotation, Sentence, Span, Timex


def document(text: str) -> Document:
    return Document("d", "d.txt", text, "0" * 64, Extractor("text", "1"))


@given(st.text(st.characters(), max_size=60))
def test_any_text_comes_back_as_it_was_and_keeps_to_its_line(text: str) -> None:
    line = to_json(Annotated(document(text)), one_line=True)
    assert b"\n" not in line
    assert json.loads(line.decode("utf-8"))["text"] == text


def test_contracted_fields_are_there_even_if_empty_and_others_only_if_known() -> None:
    seen = Annotated(
        document("x" * 40),
        sentences=(Sentence(0, 40),),
        dates=(Timex(0, 4, "DATE", value="2025-12", edtf="2025-12?"), Timex(5, 9, "DATE")),
        quantities=(Quantity(10, 12, 1_000_000.0, "USD/day"), Quantity(13, 15, 2.5, approximate=True)),
        quotations=(Quotation(20, 25, cue=Span(26, 30)), Quotation(31, 35)),
        hedges=(Hedge(36, 40, "reportedly"),),
    )
    record = json.loads(to_json(seen, one_line=False))
    assert record["sentences"] == [{"start": 0, "end": 40}]
    assert record["dates"] == [
        {"start": 0, "end": 4, "type": "DATE", "value": "2025-12", "edtf": "2025-12?"},
        {"start": 5, "end": 9, "type": "DATE"},
    ]
    assert record["quantities"] == [
        {"start": 10, "end": 12, "value": 1000000, "unit": "USD/day", "approximate": False},
        {"start": 13, "end": 15, "value": 2.5, "approximate": True},
    ]
    assert record["quotations"][0]["cue"] == {"start": 26, "end": 30}
    assert "cue" not in record["quotations"][1]
    assert [quotation["speaker"] for quotation in record["quotations"]] == ["", ""]
    assert record["hedges"] == [{"start": 36, "end": 40, "cue": "reportedly", "kind": "hedge"}]
    assert record["blocks"] == record["names"] == []
    assert "published" not in record


def test_a_number_that_json_does_not_know_is_left_out() -> None:
    seen = Annotated(document("x"), quantities=(Quantity(0, 1, inf),))
    assert "value" not in json.loads(to_json(seen, one_line=True))["quantities"][0]


def with_grammar(text: str, *spans: Sentence) -> dict[str, Any]:
    return dict(json.loads(to_json(Annotated(document(text), sentences=spans), one_line=True, grammar=True)))


def test_grammar_tells_tokens_and_who_did_what_to_whom_by_whose_word() -> None:
    text = "Storm. The minister said that France had not paid Norland for the port."
    record = with_grammar(text, Sentence(0, 6), Sentence(7, len(text)))

    def words(span: dict[str, Any]) -> str:
        return text[span["start"] : span["end"]]

    assert [text[start:end] for start, end, _, _ in record["tokens"]][:4] == ["Storm", ".", "The", "minister"]
    assert [11, 19, "NN", "minister"] in record["tokens"]
    told, paid = record["clauses"][-2:]
    assert (told["kind"], words(told["agent"]), told["factuality"], "holder" in told) == (
        *("main", "The minister", "CT+"),
        False,
    )
    assert (paid["kind"], words(paid), words(paid["predicate"]), paid["predicate"]["lemma"]) == (
        *("complement", "that France had not paid Norland for the port"),
        *("paid", "pay"),
    )
    assert [words(paid[role]) for role in ("agent", "holder")] == ["France", "The minister"]
    assert [(o["preposition"], words(o)) for o in paid["obliques"]] == [("for", "the port")]
    assert (paid["negated"], paid["factuality"]) == (True, "CT-")


def test_grammar_is_told_only_when_asked_for() -> None:
    record = json.loads(to_json(Annotated(document("A ship left."), sentences=(Sentence(0, 12),)), one_line=True))
    assert not {"tokens", "clauses"} & record.keys()


@given(st.text(st.characters(), min_size=1, max_size=60))
def test_grammar_of_any_text_stays_inside_its_sentence(text: str) -> None:
    record = with_grammar(text, Sentence(0, len(text)))
    assert all(0 <= start < end <= len(text) for start, end, _, _ in record["tokens"])
    assert all(0 <= clause["start"] < clause["end"] <= len(text) for clause in record["clauses"])
