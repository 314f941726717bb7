"""A story that attacks its own site: every string that a source or a person can set holds something nasty."""

from __future__ import annotations

import hashlib

from explainer.core.model import (
    Annotated,
    Block,
    Change,
    Citation,
    Claim,
    Csl,
    Disagreement,
    Document,
    Dossier,
    Evidence,
    Extractor,
    FactSheet,
    LedgerEntry,
    Position,
    Question,
    Sentence,
    Slot,
    Source,
    TimelineEntry,
    Title,
    Verdict,
)

SNIPPETS = (
    "<script>window.pwned=1</script>",
    "</div></details></script><img src=x onerror=window.pwned=1>",
    '"><svg onload=window.pwned=1>',
    "' onmouseover='window.pwned=1",
    "[click](javascript:window.pwned=1)",
    "{onmouseover=window.pwned=1} {: .x onclick=window.pwned=1 }",
    "{{ 7 * 191 }} {% for x in y %} {# gone #} ${pwned}",
    "---\ntitle: broken\n---",
    "# heading\n\n- item\n\n```\ncode\n```\n\n[^1]: note\n*[abbr]: long\n[TOC]",
    "&lt;script&gt; &#60;script&#62; &amp;amp; &copy;",
    "<!-- <![CDATA[ ]]> --!> <?php ?> <!doctype x>",
    "\x02wzxhzdk:0\x03 \x02amp\x03 klzzwxh:0001 \x00\x07\x1b[31m",
    "\u202egnp.exe\u202c \u2066left\u2069 \u200fright",
    "lone \ud800 surrogate \udfff \ufffe",
    "line\u2028separator\u2029and\x85next\x0bvertical\x0cfeed",
    "--8<-- 'mkdocs.yml'",
    "C:\\path\\*not emphasis* __nor__ ~~this~~ `code` $math$",
    "W" * 100_000,
    "😀 é ß Ω 漢字 עברית",
)


def dossier() -> Dossier:
    text, sentences = "", []
    for snippet in SNIPPETS:
        sentences.append(Sentence(len(text), len(text) + len(snippet)))
        text += f"{snippet}\n\n"
    sha = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    ids = ("index", "../../etc/passwd", "A b<c>&\"'#?%\ud800")
    sources, seen = [], []
    for number, key in enumerate(ids):
        nasty = SNIPPETS[number]
        document = Document(key, f"{nasty}.txt", text, sha, Extractor("text<b>", "1&"), warnings=(nasty,))
        blocks = tuple(
            Block(s.start, s.end, "boilerplate" if at % 5 == 4 else "paragraph") for at, s in enumerate(sentences)
        )
        seen.append(Annotated(document, blocks=blocks, sentences=tuple(sentences), published_rule=nasty))
        url = (
            "javascript:window.pwned=1",
            "data:text/html,<script>window.pwned=1</script>",
            "https://e.org/?a=1&b=\"'<",
        )
        csl = Csl(
            title=SNIPPETS[number],
            container_title=SNIPPETS[number + 3],
            author=SNIPPETS[:3],
            issued=SNIPPETS[2],
            accessed=SNIPPETS[6],
            URL=url[number],
            archive=url[number],
        )
        sources.append(Source(key, document.file, sha, document.extractor, csl, nasty, dated=nasty))

    def evidence(at: int, source: str) -> Evidence:
        found = sentences[at]
        return Evidence(source, text[found.start : found.end], found.start, found.end)

    def cite(at: int, source: str) -> Citation:
        found = evidence(at, source)
        stance = "disputes" if at % 2 else "supports"
        said = SNIPPETS[(at + 1) % len(SNIPPETS)]
        return Citation(source, found.exact, found.start, found.end, stance=stance, said_by=said)  # type: ignore[arg-type]

    claims = tuple(
        Claim(
            f"{snippet}{at}",
            snippet,
            tuple(cite(at, key) for key in ids),
            (cite((at + 5) % len(SNIPPETS), ids[0]),),
            kind="figure" if at % 3 == 0 else "event",
            status=("corroborated", "single-source", "contested", "unsupported")[at % 4],  # type: ignore[arg-type]
            hedged=True,
            theme=SNIPPETS[(at + 2) % 4],
            slot=Slot(snippet, ("nan", "inf", "1e400", "12.5", snippet)[at % 5], unit=SNIPPETS[at % 3]),
        )
        for at, snippet in enumerate(SNIPPETS)
    )
    keys = tuple(claim.id for claim in claims)
    sheet = FactSheet(
        title=Title(SNIPPETS[0] + SNIPPETS[2] + SNIPPETS[7], (cite(0, ids[0]),)),
        summary=keys,
        sources=tuple(sources),
        claims=claims,
        timeline=tuple(
            TimelineEntry(
                f"{key}t",
                key,
                ("2024", SNIPPETS[at], "", "9999-12-31", "0001-01-01/..")[at % 5],
                undated=at % 5 == 2,
                evidence=evidence(at, ids[1]),
                rule=SNIPPETS[at],
                modifier=SNIPPETS[4],
            )
            for at, key in enumerate(keys)
        ),
        faq=tuple(Question(f"{key}q", SNIPPETS[at], (key,), (evidence(at, ids[2]),)) for at, key in enumerate(keys)),
        disagreements=tuple(
            Disagreement(
                f"{key}d",
                SNIPPETS[at],
                "update" if at % 2 else "nature",
                (Position(SNIPPETS[at], (key,), SNIPPETS[5]), Position(SNIPPETS[1], (keys[at - 1],))),
            )
            for at, key in enumerate(keys)
        ),
        changes=(Change(1, SNIPPETS[1], ids, added=keys, withdrawn=("gone<b>",)),),
    )
    ledger = tuple(
        LedgerEntry(key, s.start, s.end, "background", SNIPPETS[at], (keys[at],))
        for key in ids
        for at, s in enumerate(sentences)
    )
    return Dossier(sheet, tuple(seen), ledger, (Verdict("claims[0].citations[0]", keys[0], ids[0], "exact"),))
