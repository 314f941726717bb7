"""A rich dossier made from the project's own five seeds: every kind of row that a page can show, by hand.

Quotes are given by their words and found in the text once, here; the sheet is not one that the generator would make.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

from explainer.core.model import (
    Annotated,
    Change,
    Citation,
    Claim,
    Csl,
    Disagreement,
    Dossier,
    Evidence,
    Extractor,
    FactSheet,
    LedgerEntry,
    OtherDate,
    Position,
    Question,
    Slot,
    Source,
    TimelineEntry,
    Title,
    Verdict,
)
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read

SEEDS = Path(__file__).parents[2] / "seeds"
IDS = ("trend-post", "gate-reversal", "shocking-decision", "shutdown-post", "pivot-analysis")


@cache
def dossier() -> Dossier:
    seen = {key: _annotated(key, file) for key, file in zip(IDS, sorted(SEEDS.glob("*.txt")), strict=True)}

    def words(source: str, exact: str) -> Evidence:
        start = seen[source].document.text.index(exact)
        return Evidence(source, exact, start, start + len(exact))

    def cite(source: str, exact: str, said_by: str = "", stance: str = "supports") -> Citation:
        found = words(source, exact)
        return Citation(source, exact, found.start, found.end, stance=stance, said_by=said_by)  # type: ignore[arg-type]

    claims = (
        Claim(
            "app-discontinued",
            "OpenAI announced on Tuesday that it will cease operating its once-popular Sora AI video app.",
            (
                cite(
                    "gate-reversal",
                    "OpenAI announced on Tuesday that it will cease operating its once-popular Sora AI video app.",
                ),
                cite(
                    "shocking-decision",
                    "This past Tuesday, OpenAI abruptly announced it would discontinue its standalone Sora video "
                    "generation platform, app, and API.",
                ),
                cite(
                    "pivot-analysis",
                    "OpenAI decided to shut down the standalone Sora application and discontinue its developer API.",
                ),
            ),
            (
                cite(
                    "gate-reversal", "We have decided to terminate the consumer-facing Sora app", "OpenAI spokesperson"
                ),
            ),
            status="corroborated",
            theme="The shutdown",
        ),
        Claim(
            "daily-cost",
            "Running the platform reportedly cost around one million dollars per day in computing infrastructure.",
            (
                cite(
                    "pivot-analysis",
                    "Running the platform reportedly cost around one million dollars per day in computing "
                    "infrastructure.",
                ),
            ),
            kind="figure",
            hedged=True,
            theme="Reasons",
            slot=Slot("cost", "1000000", unit="USD/day"),
        ),
        Claim(
            "model-launched",
            "OpenAI launched the Sora model in February 2024",
            (cite("gate-reversal", "OpenAI launched the Sora model in February 2024"),),
            status="contested",
            theme="History",
            slot=Slot("first shown", "2024-02"),
        ),
        Claim(
            "fifteen-months",
            "This development, arriving just 15 months after the technology’s initial reveal, has stunned observers",
            (
                cite(
                    "shocking-decision",
                    "This development, arriving just 15 months after the technology’s initial reveal",
                ),
                cite("gate-reversal", "launched the Sora model in February 2024", stance="disputes"),
            ),
            written="trimmed",
            status="contested",
            theme="History",
        ),
        Claim(
            "sora-2-released",
            "In September 2025, OpenAI released a more powerful standalone app, Sora 2",
            (cite("gate-reversal", "In September 2025, OpenAI released a more powerful standalone app, Sora 2"),),
            theme="History",
        ),
        Claim(
            "king-videos",
            "In 2025, some users generated videos disrespecting Martin Luther King Jr.",
            (cite("gate-reversal", "In 2025, some users generated videos disrespecting Martin Luther King Jr."),),
            theme="History",
        ),
        Claim(
            "disney-signed",
            "In December last year, Disney announced a licensing agreement with OpenAI",
            (cite("gate-reversal", "In December last year, Disney announced a licensing agreement with OpenAI"),),
            theme="Disney",
        ),
        Claim(
            "disney-value",
            "the move reportedly involves the cancellation of a massive, multi-billion dollar licensing deal with "
            "Disney",
            (
                cite(
                    "shocking-decision",
                    "the move reportedly involves the cancellation of a massive, multi-billion dollar licensing deal "
                    "with Disney",
                ),
            ),
            status="contested",
            hedged=True,
            theme="Disney",
        ),
        Claim(
            "disney-no-money",
            "OpenAI is ending its partnership with Disney, and the two parties have never exchanged funds.",
            (
                cite(
                    "gate-reversal",
                    "OpenAI is ending its partnership with Disney, and the two parties have never exchanged funds.",
                    "insiders",
                ),
            ),
            kind="statement",
            status="contested",
            theme="Disney",
        ),
        Claim(
            "downloads-fell",
            "by January of this year, downloads had plummeted 45%",
            (cite("gate-reversal", "by January of this year, downloads had plummeted 45%"),),
            kind="figure",
            hedged=True,
            slot=Slot("fall of downloads", "45", unit="%", as_of="2026-01?"),
        ),
        Claim(
            "a-million-downloads",
            "downloads surpassing one million at a pace even faster than ChatGPT",
            (cite("gate-reversal", "downloads surpassing one million at a pace even faster than ChatGPT"),),
            kind="figure",
            slot=Slot("downloads", "1000000", bound="more-than", unit="downloads"),
        ),
        Claim(
            "going-public",
            "OpenAI is expected to go public in a few months.",
            (cite("gate-reversal", "OpenAI is expected to go public in a few months."),),
            kind="forecast",
            hedged=True,
        ),
        Claim(
            "resources",
            "The move is about computing power.",
            (
                cite(
                    "gate-reversal",
                    "this move aims to refocus business priorities and optimize human and computing resource "
                    "allocation.",
                    "The company",
                ),
                cite("pivot-analysis", "operating such a system required extremely large computing resources"),
                cite("trend-post", "Sora required extremely high computational resources to operate effectively"),
            ),
            written="reworded",
            kind="reason",
            status="corroborated",
            theme="Reasons",
        ),
        Claim("orphan", "A claim whose words have gone.", status="unsupported", kind="opinion"),
        Claim(
            "secret-hidden",
            "HIDDENTOKEN must be nowhere.",
            (cite("trend-post", "Sora quickly captured global attention"),),
            hide=True,
            note="PRIVATENOTE",
        ),
    )
    sources = (
        _source(seen["trend-post"], "", "o1"),
        _source(seen["gate-reversal"], "Gate News", "o1", url="https://example.org/news/sora"),
        _source(seen["shocking-decision"], "", "o2"),
        _source(seen["shutdown-post"], "", "o3"),
        _source(seen["pivot-analysis"], "Example Review", "o4", url="https://example.com/a?b=1&c=2"),
    )
    sheet = FactSheet(
        title=Title(
            "OpenAI Major Reversal: Sora AI Video Application to Discontinue Service",
            (cite("gate-reversal", "OpenAI Major Reversal: Sora AI Video Application to Discontinue Service"),),
        ),
        summary=("app-discontinued", "resources", "disney-no-money", "daily-cost", "secret-hidden", "sora-2-released"),
        sources=sources,
        claims=claims,
        timeline=(
            TimelineEntry(
                "t-launch",
                "model-launched",
                "2024-02",
                weight=0.6,
                evidence=words("gate-reversal", "in February 2024"),
                also=(OtherDate("2024-12~", "fifteen-months", words("shocking-decision", "just 15 months after")),),
            ),
            TimelineEntry(
                "t-king",
                "king-videos",
                "2025",
                weight=0.2,
                evidence=words("gate-reversal", "In 2025"),
                modifier="early",
            ),
            TimelineEntry(
                "t-sora2",
                "sora-2-released",
                "2025-09",
                weight=0.8,
                evidence=words("gate-reversal", "In September 2025"),
            ),
            TimelineEntry(
                "t-disney",
                "disney-signed",
                "2025-12?",
                weight=0.7,
                evidence=words("gate-reversal", "In December last year"),
                rule="Counted from 2026, the year after the latest year that the source names.",
            ),
            TimelineEntry("t-day", "downloads-fell", "2026-01-09", weight=0.1),
            TimelineEntry(
                "t-public",
                "going-public",
                "2026",
                planned=True,
                weight=0.3,
                evidence=words("gate-reversal", "in a few months"),
            ),
            TimelineEntry(
                "t-announced",
                "app-discontinued",
                undated=True,
                weight=1.0,
                evidence=words("gate-reversal", "on Tuesday"),
                rule="No date of publication is known to count the weekday from.",
            ),
            TimelineEntry("t-hidden", "secret-hidden", "2020"),
        ),
        faq=(
            Question(
                "why-shut-down",
                "Why did OpenAI choose to shut down Sora?",
                ("resources", "daily-cost"),
                (words("shocking-decision", "Why did OpenAI choose to shut down Sora?"),),
            ),
            Question(
                "disney-affected",
                "How does this decision affect the partnership between OpenAI and Disney?",
                ("disney-no-money", "secret-hidden"),
                (
                    words(
                        "shocking-decision",
                        "How does this decision affect the partnership between OpenAI and Disney?",
                    ),
                ),
            ),
            Question("only-hidden", "HIDDENTOKEN question?", ("secret-hidden",)),
        ),
        disagreements=(
            Disagreement(
                "first-shown",
                "When Sora was first shown",
                "date",
                (Position("February 2024", ("model-launched",)), Position("15 months before", ("fifteen-months",))),
            ),
            Disagreement(
                "disney-worth",
                "What the Disney agreement was worth",
                "nature",
                (
                    Position("several billion dollars", ("disney-value",)),
                    Position("no money changed hands", ("disney-no-money",)),
                ),
                settling=("going-public", "secret-hidden"),
            ),
            Disagreement(
                "downloads",
                "Downloads of the app",
                "update",
                (
                    Position("one million", ("a-million-downloads",), "2025-09"),
                    Position("45% fewer", ("downloads-fell",), "2026-01?"),
                ),
            ),
            Disagreement(
                "hidden-one",
                "HIDDENTOKEN disagreement",
                "number",
                (Position("x", ("secret-hidden",)), Position("y", ("daily-cost",))),
            ),
        ),
        changes=(
            Change(
                2,
                "2026-03-25",
                ("pivot-analysis",),
                added=("daily-cost",),
                corroborated=("resources",),
                withdrawn=("x",),
            ),
            Change(1, "", IDS[:4], added=tuple(claim.id for claim in claims if claim.id != "daily-cost")),
        ),
    )
    return Dossier(sheet, tuple(seen.values()), _ledger(sheet, seen), _verdicts(sheet))


def _annotated(key: str, file: Path) -> Annotated:
    return annotate(replace(read(file.name, file.read_bytes()), id=key))


def _source(seen: Annotated, publisher: str, origin: str, url: str = "") -> Source:
    document = seen.document
    title = next(
        document.text[block.start : block.end] for block in seen.blocks if block.kind != "boilerplate"
    ).splitlines()[0]
    csl = Csl(title=title[:120], container_title=publisher, URL=url, author=("A. Writer",) if url else ())
    return Source(document.id, document.file, document.sha256, Extractor("text", "1"), csl, origin)


def _ledger(sheet: FactSheet, seen: dict[str, Annotated]) -> tuple[LedgerEntry, ...]:
    cited = {(cite.source, cite.start): claim.id for claim in sheet.claims for cite in claim.citations}
    entries = []
    for key, annotated in seen.items():
        for sentence in annotated.sentences:
            claims = tuple(
                dict.fromkeys(c for (s, at), c in cited.items() if s == key and sentence.start <= at < sentence.end)
            )
            reason = "a claim quotes it" if claims else "no claim needed it"
            fate = "cited" if claims else "background"
            entries.append(LedgerEntry(key, sentence.start, sentence.end, fate, reason, claims))  # type: ignore[arg-type]
    return tuple(entries)


def _verdicts(sheet: FactSheet) -> tuple[Verdict, ...]:
    return tuple(
        Verdict(f"claims[{index}].citations[{number}]", claim.id, cite.source, "exact")
        for index, claim in enumerate(sheet.claims)
        for number, cite in enumerate(claim.citations)
    )
