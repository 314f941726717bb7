"""A made-up story of any size: many sources, many claims, every claim with quotes that stand in its sources."""

from __future__ import annotations

import hashlib

from explainer.core.model import (
    Annotated,
    Block,
    Citation,
    Claim,
    Csl,
    Document,
    Dossier,
    Extractor,
    FactSheet,
    LedgerEntry,
    Sentence,
    Source,
    TimelineEntry,
    Title,
)

THEMES = ("What happened", "What was said", "Figures", "Background", "")
PLACES = "Arlen Brenby Corvo Dunmere Esk Farholm Gorm Hartley".split()


def dossier(claims: int, sources: int) -> Dossier:
    """`claims` claims of which each is cited from two of the `sources`; every fourth is in the timeline."""
    sentences = [
        f"Report {number} says that bridge {number} near {PLACES[number % len(PLACES)]} was closed after an inspection."
        for number in range(claims)
    ]
    texts: list[list[int]] = [[] for _ in range(sources)]
    for number in range(claims):
        for home in {number % sources, (number * 7 + 1) % sources}:
            texts[home].append(number)
    extractor = Extractor("text", "1")
    seen, ledger = [], []
    cited: dict[int, list[Citation]] = {}
    for home, members in enumerate(texts):
        key, start, spans = f"article-{home}", 0, []
        for number in members:
            end = start + len(sentences[number])
            spans.append((start, end))
            cited.setdefault(number, []).append(Citation(key, sentences[number], start, end))
            ledger.append(LedgerEntry(key, start, end, "cited", "A claim quotes it.", (f"bridge-{number}",)))
            start = end + 1
        text = "\n".join(sentences[number] for number in members)
        document = Document(key, f"{key}.txt", text, hashlib.sha256(text.encode()).hexdigest(), extractor)
        blocks = tuple(Block(a, b, "paragraph") for a, b in spans)
        marked = tuple(Sentence(a, b) for a, b in spans)
        seen.append(Annotated(document, "2025-06", blocks=blocks, sentences=marked))
    rows = tuple(
        Claim(
            f"bridge-{number}",
            sentences[number],
            tuple(cited[number]),
            status="corroborated" if len(cited[number]) > 1 else "single-source",
            theme=THEMES[number % len(THEMES)],
        )
        for number in range(claims)
    )
    sheet = FactSheet(
        title=Title("Bridges closed"),
        summary=tuple(row.id for row in rows[:5]),
        sources=tuple(
            Source(a.document.id, a.document.file, a.document.sha256, extractor, Csl(title=f"Article {at}"))
            for at, a in enumerate(seen)
        ),
        claims=rows,
        timeline=tuple(
            TimelineEntry(f"t-{row.id}", row.id, f"{2001 + at % 20}", weight=0.5) for at, row in enumerate(rows[::4])
        ),
    )
    return Dossier(sheet, tuple(seen), tuple(ledger))
