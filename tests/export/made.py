"""What the tests of all formats start from: the pages' stories, and a sheet in which every string is the same one."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator

from explainer.core.model import (
    Change,
    Citation,
    Claim,
    Csl,
    Disagreement,
    Dossier,
    Evidence,
    Extractor,
    FactSheet,
    OtherDate,
    Position,
    Question,
    Settings,
    Slot,
    Source,
    TimelineEntry,
    Title,
)
from explainer.export import export
from pages.fixture import dossier
from pages.hostile import dossier as hostile_dossier

STANDARDS = Path(__file__).parent / "standards"


@cache
def files(story: str = "seeds", site: str = "") -> dict[str, bytes]:
    stories = {"seeds": dossier, "hostile": hostile_dossier, "empty": lambda: Dossier(FactSheet(), ())}
    return export(stories[story](), Settings(site=site))


def of(sheet: FactSheet, site: str = "") -> dict[str, bytes]:
    return export(Dossier(sheet, ()), Settings(site=site))


def breaches(standard: str, value: Any) -> list[str]:
    """What a value does against a standard, in words."""
    schema = yaml.safe_load((STANDARDS / standard).read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    found = Draft202012Validator(schema).iter_errors(value)
    return [f"{'/'.join(map(str, error.path))}: {error.message[:300]}" for error in found]


def source(key: str = "one", **csl: Any) -> Source:
    return Source(key, f"{key}.txt", "ab" * 32, Extractor("text", "1"), Csl(**csl), "o1")


def everywhere(words: str) -> FactSheet:
    """A sheet that has this string wherever it can have one."""
    cite = Citation(words, words, 3, 7, words, words, "disputes", words, words)
    support = replace(cite, stance="supports")
    evidence = Evidence(words, words, 3, 7)
    csl = Csl(words, words, words, (words, words), words, words, words, words, words)
    return FactSheet(
        title=Title(words, (cite,), words),
        language=words,
        summary=(words,),
        sources=(Source(words, words, words, Extractor(words, words), csl, words, words, words, note=words),),
        claims=(Claim(words, words, (cite, support), (cite,), theme=words, slot=Slot(words, words, "", words, words)),),
        timeline=(
            TimelineEntry(words, words, words, False, words, True, (OtherDate(words, words, evidence),), 0.5, evidence),
            TimelineEntry(f"{words}2", words, "2024-05~", False, words),
        ),
        faq=(Question(words, words, (words,), (evidence,)),),
        disagreements=(
            Disagreement(words, words, "date", (Position(words, (words,), words), Position(words, (words,), words))),
        ),
        changes=(Change(2, words, (words,), withdrawn=(words,)), Change(1, "2024", (words,), added=(words,))),
    )
