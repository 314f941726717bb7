from __future__ import annotations

import re
from dataclasses import replace

import pytest
import yaml
from hypothesis import given, settings

from explainer.codec import decode, encode, line_of, lines
from explainer.core.errors import SheetError
from explainer.core.model import (
    Change,
    Citation,
    Claim,
    Extractor,
    FactSheet,
    Order,
    Slot,
    Source,
    Title,
)
from sheets import NASTY, any_sheet, texts

START = "version: 1\ntitle: {text: A}\n"


def faults(text: str) -> list[str]:
    with pytest.raises(SheetError) as caught:
        decode(text)
    return list(caught.value.faults)


@settings(max_examples=50)
@given(any_sheet())
def test_what_is_written_is_read_back_and_written_the_same(sheet: FactSheet) -> None:
    text = encode(sheet)
    assert decode(text) == sheet
    assert encode(sheet, text) == text
    text.encode("utf-8")


@settings(max_examples=300)
@given(texts)
def test_every_string_comes_back_from_every_field_and_every_parser(value: str) -> None:
    sheet = FactSheet(title=Title(value), summary=(), language=value)
    text = encode(sheet)
    assert decode(text) == sheet
    assert yaml.load(text, Loader=yaml.SafeLoader)["title"]["text"] == value


@pytest.mark.parametrize("value", NASTY)
def test_strings_that_yaml_takes_for_something_else_are_quoted(value: str) -> None:
    assert yaml.safe_load(encode(FactSheet(title=Title(value))))["title"]["text"] == value


@settings(max_examples=300)
@given(texts)
def test_any_text_decodes_or_is_refused_with_a_line(text: str) -> None:
    for whole in (text, START + text, START + "language: " + text):
        found: tuple[str, ...] = ()
        try:
            decode(whole)
        except SheetError as error:
            found = error.faults or ("none",)
        assert all(re.match(r"facts\.yml:\d+: .", fault) for fault in found)


def test_lists_that_scripts_rely_on_are_always_there_and_empty_fields_never() -> None:
    made = yaml.safe_load(encode(FactSheet(title=Title("A"), claims=(Claim("a", "It closed."),))))
    assert [made[name] for name in ("sources", "timeline", "faq", "disagreements", "changes")] == [[], [], [], [], []]
    assert made["order"] == {"claims": [], "timeline": []}
    assert list(made["claims"][0]) == ["id", "text", "written", "kind", "status"]


def test_a_number_in_a_slot_is_a_number_to_other_readers() -> None:
    claims = tuple(Claim(f"c{n}", "x", slot=Slot("deaths", value)) for n, value in enumerate(["81", "007", "2009-04"]))
    made = yaml.safe_load(encode(FactSheet(claims=claims)))
    assert [claim["slot"]["value"] for claim in made["claims"]] == [81, "007", "2009-04"]


def test_long_text_is_folded_and_short_words_stay_whole() -> None:
    text = encode(FactSheet(title=Title("word " * 100 + "z" * 200)))
    lines = text.split("\n")
    assert sorted(map(len, lines))[-2] <= 110
    assert "z" * 200 in lines[max(range(len(lines)), key=lambda n: len(lines[n]))]


def test_every_fault_is_told_at_once_with_its_line_and_a_remedy() -> None:
    text = """version: 1
title: {text: A}
sumary: []
sources:
  - id: s
    file: a.txt
    file: b.txt
    sha256: x
claims:
  - id: a b
    text: x
    kind: evnt
  - id: c
    text: [x]
    hide: maybe
  - id: c
    text: y
    citations:
      - {source: t, exact: x, start: 1.5, end: 2}
timeline:
  - id: t
    claim: d
    date: last year
  - id: u
    claim: c
faq: nothing
"""
    assert faults(text) == [
        "facts.yml:3: sumary: there is no such field; did you mean 'summary'?",
        "facts.yml:5: sources[0]: the field 'extractor' is missing; add it",
        "facts.yml:7: sources[0].file: this field is already given in line 6; keep one of them",
        "facts.yml:10: claims[0].id: 'a b' is no id; write letters, digits and hyphens",
        "facts.yml:12: claims[0].kind: 'evnt' is not one of event, figure, statement, reason, forecast, background, "
        "opinion; did you mean 'event'?",
        "facts.yml:14: claims[1].text: a list stands here; write a text, in quotes if it holds brackets or ': '",
        "facts.yml:15: claims[1].hide: 'maybe' is neither true nor false; write one of them",
        "facts.yml:16: claims[2].id: 'c' is already used in line 13; choose another",
        "facts.yml:19: claims[2].citations[0].source: no source has the id 't'; add the source or remove this",
        "facts.yml:19: claims[2].citations[0].start: '1.5' is no whole number; write one such as 12",
        "facts.yml:22: timeline[0].claim: no claim has the id 'd'; add the claim or remove this",
        "facts.yml:23: timeline[0].date: 'last year' is no date; write EDTF such as 2025, 2025-12, 2025-12-09, "
        "2025-12? or 2025/2026",
        "facts.yml:24: timeline[1].date: write either a date or 'undated: true', and not both",
        "facts.yml:26: faq: a list should stand here; begin each of its lines with '- ', or write []",
    ]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "facts.yml:1: the file is empty; restore it, or remove it to have a new one made"),
        ("# only a comment\n", "facts.yml:1: the file is empty; restore it, or remove it to have a new one made"),
        ("title: {text: A}\n", "facts.yml:1: the field 'version' is missing; add it"),
        ("version: 3\ntitle: {text: A}\n", "facts.yml:1: version: 3 is not known; this program reads"),
        (START + "note: a: b\n", "facts.yml:3: no valid YAML: mapping values are not allowed in this context"),
        (START + "\tclaims: []\n", "facts.yml:3: no valid YAML: found character that cannot start any token"),
        (START + "language: 'en\n", "facts.yml:4: no valid YAML: found unexpected end of stream"),
        (START + "language: e\0n\n", "facts.yml:3: the character U+0000 may not stand here"),
        (START + "language: \ud800\n", "facts.yml:3: the character U+D800 may not stand here"),
        (START + "summary: " + "[" * 5000, "facts.yml:3: summary[0][0]...: nested too deep"),
        (START + "summary: &a [x]\n", "facts.yml:3: summary: &a is an anchor; remove it"),
        (START + "language: *a\n", "facts.yml:3: language: *a is an alias; write the value out"),
        (START + "language: !!python/name:os.system en\n", "facts.yml:3: language: tag:yaml.org,2002:python/name"),
        (START + "---\nversion: 1\n", "facts.yml:3: a second document begins"),
        ("- a\n", "facts.yml:1: fields should stand here, each as 'name: value'; known are version, revision"),
        (START + "? [a]\n: b\n", "facts.yml:3: ?: a list or mapping stands where a field name should"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_named(text: str, fault: str) -> None:
    assert [found for found in faults(text) if found.startswith(fault)], faults(text)


WHOLE = encode(
    FactSheet(
        revision=3,
        sources=(Source("s", "s.txt", "x", Extractor("text", "1")),),
        claims=tuple(Claim(f"c{n}", "It closed.", (Citation("s", "closed", 3, 9),)) for n in range(20)),
        summary=tuple(f"c{n}" for n in range(9)),
        order=Order(tuple(f"c{n}" for n in range(20))),
        changes=tuple(Change(n) for n in (3, 2, 1)),
    )
)


@pytest.mark.parametrize("section", ["sources", "claims", "timeline", "faq", "disagreements", "changes", "summary"])
def test_a_file_that_was_cut_off_is_refused_in_one_line(section: str) -> None:
    """However much of the rest refers to what is gone."""
    kept = WHOLE[: WHOLE.index(f"\n{section}:") + 1]
    (fault,) = faults(kept)
    assert fault.startswith("facts.yml:2: ")
    assert section in fault
    assert "Restore the file" in fault


def test_a_section_taken_out_of_the_middle_is_the_only_thing_told() -> None:
    begin, end = WHOLE.index("\nclaims:") + 1, WHOLE.index("\ntimeline:") + 1
    (fault,) = faults(WHOLE[:begin] + WHOLE[end:])
    assert fault.startswith("facts.yml:2: claims is missing")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (WHOLE.replace("  - revision: 1\n", ""), "the history lacks revision 1 of 3"),
        (WHOLE.replace("  - revision: 3\n", ""), "the history lacks revision 3 of 3"),
        (WHOLE[: WHOLE.index("\nchanges:")] + "\nchanges: []\n", "the history lacks revision 1, 2, 3 of 3"),
        (WHOLE.replace("  - revision: 2\n", "  - revision: 1\n"), "the history lacks revision 2 of 3"),
        (WHOLE.replace("revision: 3\n", "revision: 2\n", 1), "the history should hold the revisions"),
    ],
)
def test_a_history_that_is_shorter_than_the_last_known_is_refused(text: str, told: str) -> None:
    assert text != WHOLE
    assert any(told in fault for fault in faults(text)), faults(text)


def test_a_merge_conflict_is_named() -> None:
    text = WHOLE.replace("  - id: c1\n", "<<<<<<< HEAD\n  - id: c1\n=======\n  - id: c1b\n>>>>>>> theirs\n")
    (fault,) = faults(text)
    line = text[: text.index("<<<<<<<")].count("\n") + 1
    assert fault.startswith(f"facts.yml:{line}: git left a merge conflict here")


def test_every_value_is_found_in_its_line() -> None:
    where = lines(WHOLE)
    written = WHOLE.split("\n")
    assert written[where["claims[3].citations[0].exact"] - 1].strip() == "exact: closed"
    assert line_of("claims[3].citations[0].prefix", where) == where["claims[3].citations[0]"]
    assert line_of("nowhere", where) == 1


def test_the_first_line_tells_editors_where_the_schema_is_and_a_person_may_tell_another_place() -> None:
    first, rest = WHOLE.split("\n", 1)
    assert first == "# yaml-language-server: $schema=data/sheet.schema.json"
    elsewhere = "# yaml-language-server: $schema=../my.json\n" + rest
    assert encode(decode(elsewhere), elsewhere) == elsewhere
    assert encode(decode(rest), rest) == WHOLE


def test_aliases_do_not_multiply() -> None:
    bomb = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 40))
    assert any("is an alias" in fault for fault in faults(bomb))


def test_a_person_may_leave_out_empty_lists_and_the_place_of_a_quote() -> None:
    sheet = decode(
        START + "sources: [{id: s, file: f, sha256: x, extractor: {name: text, version: '1'}}]\n"
        "claims: [{id: c, text: no, citations: [{source: s, exact: 12:30}]}]\nfaq:\ntimeline:\n"
    )
    assert sheet.claims[0].text == "no"
    assert sheet.claims[0].citations[0].exact == "12:30"
    assert sheet.faq == ()


def test_windows_line_ends_and_byte_order_mark_are_read() -> None:
    assert decode("\ufeff" + START.replace("\n", "\r\n")) == FactSheet(version=1, title=Title("A"))


@settings(max_examples=25)
@given(any_sheet())
def test_a_sheet_without_its_sources_is_refused_by_reference(sheet: FactSheet) -> None:
    if any(claim.citations for claim in sheet.claims):
        found = faults(encode(replace(sheet, sources=())))
        assert all("no source has the id" in fault for fault in found)


@given(any_sheet(), any_sheet())
def test_a_text_without_comments_leaves_no_trace_in_the_next(old: FactSheet, new: FactSheet) -> None:
    assert encode(new, encode(old)) == encode(new)
