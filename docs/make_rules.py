"""Write docs/rules.md: what the stages go by, drawn from the case tables that hold them to it.

    .venv/bin/python docs/make_rules.py

The tables under tests/cases are where a rule is named, shown and tested; prose beside them would soon say something
else. tests/text/test_rules_page.py fails where the page is not what this script makes of the tables.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parent.parent
CASES = ROOT / "tests" / "cases"
PAGE = Path(__file__).resolve().parent / "rules.md"

STAGES = (
    ("Layout and boilerplate", "blocks.yml", "blocks_more.yml", "blocks_comments.yml"),
    ("Sentences", "sentences.yml"),
    ("The publication date", "published.yml"),
    ("Time expressions", "dates.yml"),
    ("Tense", "tense.yml"),
    ("The day of a sentence", "when.yml"),
    ("Numbers and what they count", "quantities.yml"),
    ("Names", "names.yml"),
    ("Who says what", "quotations.yml"),
    ("Hedges and negations", "hedges.yml"),
)
"""(heading, tables), in the order in which the stages read a text."""

ROLES = "roles.yml"
ROLE_WORDS = {"by_word_of": "by the word of", "over": "under"}
"""Keys of the table of roles that are no words of the page."""

INTRODUCTION = """# The rules by which a text is read

<!-- Made by docs/make_rules.py from tests/cases; change the tables and run it again. -->

Each rule below is a case of a table under `tests/cases`, where it stands with all its examples and counter-examples. To
propose a rule, add a case.
"""


def page() -> str:
    parts = [INTRODUCTION]
    for heading, *tables in STAGES:
        links = ", ".join(f"[{table}](../tests/cases/{table})" for table in tables)
        parts.append(f"## {heading}\n\n{_about(tables[0])} ({links})\n")
        lines = [_line(case) for table in tables for case in cases(table)]
        parts.append("\n".join(dict.fromkeys(lines)) + "\n")
    parts.append(_section("Clauses and their roles", ROLES, []).rstrip() + "\n")
    for heading, sentences in groups(ROLES):
        parts += [f"### {heading}\n"] * bool(heading)
        parts.append("\n".join(map(_sentence, sentences)) + "\n")
    parts += [_section(heading, table, lines) for heading, table, lines in comparisons()]
    return "\n".join(parts)


def comparisons() -> tuple[tuple[str, str, list[str]], ...]:
    """(heading, table, a line for each case) of what the facts stages compare."""
    pairs = yaml.load((CASES / "two_sources.yml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    return (
        ("Factuality", "factuality.yml", [_factuality(case) for case in cases("factuality.yml")]),
        (
            "Two sources: the same, the opposite, neither",
            "two_sources.yml",
            [f"- {relation}: {_code(one)} / {_code(other)}" for relation, rows in pairs.items() for one, other in rows],
        ),
        ("Is it the same statement?", "same.yml", [_same(case) for case in cases("same.yml")]),
        ("Disagreements and updates", "disagreements.yml", [_kinds(case) for case in cases("disagreements.yml")]),
    )


def _section(heading: str, table: str, lines: list[str]) -> str:
    joined = "\n".join(dict.fromkeys(lines))
    return f"## {heading}\n\n{_about(table)} ([{table}](../tests/cases/{table}))\n\n{joined}\n"


def _factuality(case: dict[str, Any]) -> str:
    mode = f", {case['mode']}" if case.get("mode") else ""
    reported = ", by somebody's word" if case.get("reported") == "true" else ""
    return f"- {_code(case['text'])} → {_code(case['verb'])} {case['value']}{mode}{reported}"


def _same(case: dict[str, Any]) -> str:
    verdict = {"true": "the same", "false": "two statements"}[case["same"]]
    missed = " (not joined yet)" if case.get("missed") else ""
    return f"- {name(case)}: {_code(case['a'])} / {_code(case['b'])} → {verdict}{missed}"


def _kinds(case: dict[str, Any]) -> str:
    found = "; ".join(f"{row['kind']}: {' / '.join(row['readings'])}" for row in case["expect"]) or "none"
    return f"- {name(case)} → {_code(found)}"


def cases(table: str) -> list[dict[str, Any]]:
    """The cases of a table, every value as it is written."""
    return list(yaml.load((CASES / table).read_text(encoding="utf-8"), Loader=yaml.BaseLoader))


def groups(table: str) -> list[tuple[str, list[dict[str, Any]]]]:
    """The cases under each comment of one line that stands behind a blank one; first those under none."""
    first, *parts = re.split(r"^\n# (.+)\n(?!#)", (CASES / table).read_text(encoding="utf-8"), flags=re.MULTILINE)
    texts = [("", first), *zip(parts[::2], parts[1::2], strict=True)]
    return [(heading, list(yaml.load(text, Loader=yaml.BaseLoader))) for heading, text in texts]


def name(case: dict[str, Any]) -> str:
    """What the case calls its rule; empty where it has no name for it."""
    return str(case.get("rule") or case.get("title") or "")


def _about(table: str) -> str:
    """The first sentences of the comment that heads the table, up to its first blank or detailed line."""
    lines: list[str] = []
    for line in (CASES / table).read_text(encoding="utf-8").splitlines():
        words = line.removeprefix("#").strip()
        if not line.startswith("#") or not words or line.startswith("#  "):
            break
        lines.append(words)
    first, _, _ = " ".join(lines).partition(". ")
    return first.rstrip(".:") + "."


def _line(case: dict[str, Any]) -> str:
    example = _example(case)
    about = f" {case['about']}" if "about" in case else ""
    return f"- **{name(case)}**{':' if about or example else ''}{about}{' ' if example else ''}{example}"


def _sentence(case: dict[str, Any]) -> str:
    """A sentence, and under it one line for each of its predicates."""
    return "\n".join([f"- {_code(case['text'])}", *(f"    - {_predicate(dict(row))}" for row in case["roles"])])


def _predicate(row: dict[str, Any]) -> str:
    denied = "not " if row.pop("not", "") == "true" else ""
    verb = f"{denied}**{row.pop('verb')}**"
    roles = [
        f"{ROLE_WORDS.get(role, role)} {_code(words if isinstance(words, str) else ' '.join(words))}"
        for role, words in row.items()
    ]
    return ", ".join([verb, *roles])


def _example(case: dict[str, Any]) -> str:
    """The first example, in one line, with what is read in it; empty for whole pages."""
    if "finds" in case:
        text, found = case["finds"][0]["text"], case["finds"][0]["dates"]
        return _quoted(text, [f"{words} = {value}" if value else words for words, value in found.items()])
    if "texts" in case:
        return _code(case["texts"][0])
    if "tense" in case:
        return _quoted(case["text"], [case["tense"]])
    if "when" in case:
        return _quoted(case["text"], [f"{words} ... {day or 'no day'}" for words, day in case["when"].items()])
    if "expected" in case:
        return _quoted(case["text"], case["expected"] or ["none"])
    if "published" in case:
        return _quoted(case["text"], [case["published"] or "unknown"])
    return ""


def _quoted(text: str, readings: list[str]) -> str:
    return f"{_code(text)} → {_code('; '.join(readings))}"


def _code(text: str) -> str:
    """As code in Markdown, so that no mark of the example means anything."""
    fence = "``" if "`" in text else "`"
    pad = " " if "`" in text else ""
    return f"{fence}{pad}{' '.join(text.split())}{pad}{fence}"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
