from __future__ import annotations

import re
from dataclasses import replace

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.codec import decode, encode
from explainer.core.model import Change, Claim, FactSheet, Moved, Order, Question, TimelineEntry, Title
from sheets import any_sheet

WRITTEN = """\
# yaml-language-server: $schema=data/sheet.schema.json
# Kept by Anna.

# Ask before you change the title.
version: 2
revision: 0

title:
  text: A strike # her words
language: en

summary: []

order:
  claims: []
  timeline: []

sources: []

# The claims
claims: # in order of importance
  # This one is settled.
  - id: first # keep on top
    # checked by phone
    text: The works were
      closed. # twice
    note: 'no # comment'
    kind: event
    written: verbatim
    status: unsupported # for now

  # Doubtful
  - text: Nobody was hurt.
    id: second
    written: verbatim
    kind: event
    status: unsupported
    # goes with the second

timeline: []

faq:
  # Asked by readers
  - id: why
    question: Why?
    answer:
      - second # the short answer
      # the long answer
      - first

disagreements: []

changes: []
# The end
"""


def comments(text: str) -> list[str]:
    return [line[line.index("#") :] for line in text.splitlines() if "#" in line]


def test_comments_and_order_of_keys_stay_when_nothing_else_changes() -> None:
    text = encode(decode(WRITTEN), WRITTEN)
    assert text == WRITTEN.replace("were\n      closed.", "were closed.")
    assert encode(decode(text), text) == text


def test_comments_stay_with_their_entry_when_others_come_go_and_move() -> None:
    sheet = decode(WRITTEN)
    first, second = sheet.claims
    moved = replace(sheet, claims=(second, Claim("third", "New."), first))
    text = encode(moved, WRITTEN)
    assert "  # Doubtful\n  - text: Nobody was hurt.\n    id: second\n" in text
    assert "    # goes with the second\n\n  - id: third\n    text: New.\n" in text
    assert "  # This one is settled.\n  - id: first # keep on top\n    # checked by phone\n" in text


def test_a_comment_whose_entry_is_gone_comes_at_the_end_of_the_file() -> None:
    sheet = decode(WRITTEN)
    text = encode(replace(sheet, claims=sheet.claims[:1], faq=(Question("why", "Why?", ("first",)),)), WRITTEN)
    assert "third" not in text
    assert text.endswith("changes: []\n# Doubtful\n# goes with the second\n# The end\n")
    assert "    question: Why?\n    # the short answer\n    answer:\n      # the long answer\n" in text
    assert sorted(comments(text)) == sorted(comments(WRITTEN))


def test_a_comment_whose_field_is_gone_moves_to_its_entry() -> None:
    text = WRITTEN.replace("    note: 'no # comment'\n", "    note: x # why I noted it\n")
    first, second = decode(text).claims
    out = encode(replace(decode(text), claims=(replace(first, note=""), second)), text)
    assert "  # This one is settled.\n  # why I noted it\n  - id: first # keep on top\n" in out


def test_fields_that_come_take_their_usual_place_among_those_a_person_ordered() -> None:
    first, second = decode(WRITTEN).claims
    out = encode(replace(decode(WRITTEN), claims=(first, replace(second, theme="Harm", seal="ab"))), WRITTEN)
    assert "id: second\n    written: verbatim\n    kind: event\n    status: unsupported\n    # goes" in out
    assert "    theme: Harm\n    seal: ab\n" in out


def test_comments_in_block_scalars_and_flow_lists_are_found() -> None:
    text = """version: 2
title:
  text: >- # the headline
    # no comment
    but text
summary: [a, # one
  b] # two
claims:
  - {id: a, text: x} # three
  - {id: b, text: y}
order: {}
sources:
timeline:
faq:
disagreements:
changes:
"""
    out = encode(decode(text), text)
    assert "  text: '# no comment but text' # the headline\n" in out
    assert "# two\nsummary: # one\n" in out
    assert "  # three\n  - id: a\n" in out
    assert decode(out) == decode(text)


def test_comments_at_a_value_that_is_folded_over_lines_stay_out_of_it() -> None:
    sheet = FactSheet(revision=1, changes=(Change(1, joined=(Moved("many words: " * 12, "many words, " * 12),)),))
    text = (
        encode(sheet)
        .replace("      - id:", "      # above the id\n      - id:")
        .replace("'\n        claim:", "' # behind the id\n        # above the claim\n        claim:")
    )
    assert len(comments(text)) == 4
    assert decode(text) == sheet
    assert encode(sheet, text) == text


def test_a_comment_ends_where_yaml_ends_a_line() -> None:
    text = "version: 1\u2028# one\x85# two\u2029title: {text: x}\n"
    out = encode(decode(text), text)
    assert "# one\n# two\ntitle:\n  text: x\n" in out


def unfinished(text: str) -> set[int]:
    """Lines, from 0, whose scalar goes on in the next line: nobody can put a comment behind or below them."""
    scalars = [token for token in yaml.scan(text) if isinstance(token, yaml.ScalarToken)]
    return {line for scalar in scalars for line in range(scalar.start_mark.line, scalar.end_mark.line)}


PLACES = st.lists(st.tuples(st.integers(0, 400), st.booleans(), st.integers(0, 12)), max_size=12)


@settings(max_examples=25)
@given(any_sheet(), PLACES, st.integers(0, 3))
def test_no_comment_is_ever_lost_or_taken_for_text(
    sheet: FactSheet, places: list[tuple[int, bool, int]], gone: int
) -> None:
    def marks(text: str) -> list[str]:
        return sorted(re.findall("# mark .*", text))

    lines = encode(sheet).splitlines()
    inside = unfinished(encode(sheet))
    above = [n for n in range(len(lines)) if n - 1 not in inside]
    behind = [n for n in range(len(lines)) if n not in inside and lines[n]]
    for number, (at, own_line, indent) in enumerate(places):
        spots = above if own_line else behind
        at = spots[at % len(spots)]
        if own_line:
            lines[at] = f"{' ' * indent}# mark {number} '\"\n{lines[at]}"
        elif "# mark" not in lines[at]:
            lines[at] += f" # mark {number}"
    text = "\n".join(lines) + "\n"
    assert decode(text) == sheet
    smaller = replace(sheet, title=Title("x"), claims=sheet.claims[gone:], summary=(), timeline=(), faq=(),
                      disagreements=(), order=Order())  # fmt: skip
    for made in (sheet, smaller):
        out = encode(made, text)
        assert decode(out) == made
        assert marks(out) == marks(text)
        again = encode(made, out)
        assert encode(made, again) == again


def test_a_comment_on_a_timeline_entry_follows_it() -> None:
    sheet = FactSheet(
        claims=(Claim("a", "x"), Claim("b", "y")),
        timeline=(TimelineEntry("a", "a", "2025"), TimelineEntry("b", "b", "2026")),
    )
    text = encode(sheet).replace("  - id: b\n    claim", "  # the end of it\n  - id: b\n    claim")
    out = encode(replace(sheet, timeline=sheet.timeline[::-1]), text)
    assert "timeline:\n  # the end of it\n  - id: b\n    claim: b" in out
