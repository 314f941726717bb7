"""How good the result is, against answers that people made: one table, with other tools in the same run.

    .venv/bin/python benchmarks/quality.py

The data is in benchmarks/data/, with where it comes from. Sentences and dates are compared by their offsets, dates by
the days that a value covers; `story_score.py` tells how a fact sheet is judged. Tools that are not installed are
left out with a word (`peers.py` names them); HeidelTime's answers come with the data.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import peers
from nupunkt import sent_tokenize
from story_score import Passage, Told, answer_key, early_core, joined, mixed, sheet_rows, told

from explainer.core.edtf import bounds, plain
from explainer.core.model import Annotated
from explainer.facts.compose import compose
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read

DATA = Path(__file__).resolve().parent / "data"
Row = tuple[str, str, str]
"""(measure, our value, values of others)."""
MISSING = "not installed"


def main() -> None:
    rows = [*sentence_rows(), *date_rows(), event_date_rows(), *story_rows(DATA / "a380")]
    widths = [max(len(row[column]) for row in rows) for column in (0, 1)]
    print(f"{'measure':{widths[0]}}  {'explainer':>{max(9, widths[1])}}  others")
    for measure, ours, others in rows:
        print(f"{measure:{widths[0]}}  {ours:>{max(9, widths[1])}}  {others}")


def see(text: str, published: str = "") -> Annotated:
    head = f"---\npublished: {published}\n---\n" if published else ""
    return annotate(read("article.txt", (head + text).encode("utf-8", "surrogatepass")))


def lines(file: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (DATA / file).read_text("utf-8").splitlines()]


def f1(right: int, found: int, wanted: int) -> str:
    return f"{2 * right / (found + wanted):.3f}" if found + wanted else "-"


# ---- sentences ------------------------------------------------------------------------------------


def sentence_rows() -> Iterable[Row]:
    files = {"Golden Rules": "golden_rules_en_pysbd", "further cases": "english_spec_pragmatic_segmenter"}
    for name, file in files.items():
        cases = lines(f"sentences/{file}.jsonl")
        ours = _right(cases, _sentences)
        others = f"nupunkt {_right(cases, lambda text: [str(s).strip() for s in sent_tokenize(text)])}"
        installed = peers.boundaries("One. Two.") is not None
        others += f", pySBD {_right(cases, peers.boundaries) if installed else MISSING}"
        yield f"sentences: {name}", ours, others
    right = found = wanted = 0
    for row in lines("gum.jsonl"):
        mine = {(s.start, s.end) for s in see(row["text"], row["date"]).sentences}
        gold = {(start, end) for start, end in row["sentence_spans"]}
        right, found, wanted = right + len(mine & gold), found + len(mine), wanted + len(gold)
    yield "sentences: Wikinews, F1", f1(right, found, wanted), ""


def _sentences(text: str) -> list[str]:
    return [text[s.start : s.end].strip() for s in see(text).sentences]


def _right(cases: list[dict[str, Any]], split: Callable[[str], list[str] | None]) -> str:
    good = 0
    for case in cases:
        text = case["text"].replace("\r\n", "\n").replace("\r", "\n")
        good += split(text) == [s.replace("\r\n", "\n").replace("\r", "\n").strip() for s in case["sentences"]]
    return f"{good}/{len(cases)}"


# ---- dates ----------------------------------------------------------------------------------------


def date_rows() -> Iterable[Row]:
    """Share of dates found with the right days: whatever the notation, the same first and last day."""
    for genre in ("news", "interview"):
        ours, theirs = [0, 0, 0], [0, 0, 0]
        for row in lines("gum.jsonl"):
            if row["genre"] != genre:
                continue
            text = row["text"]
            mine = [(d.start, d.end, d.edtf) for d in see(text, row["date"]).dates if d.type in ("DATE", "TIME")]
            other = [(s, e, v) for s, e, kind, v in row["heideltime"] or [] if kind in ("DATE", "TIME")]
            for total, found in ((ours, mine), (theirs, other)):
                total[0] += _same_dates(row["dates"], found)
                total[1] += len(found)
                total[2] += len(row["dates"])
        yield f"dates: {genre}, F1 of the days", f1(*ours), f"HeidelTime {f1(*theirs)}"


def _same_dates(gold: list[dict[str, Any]], found: list[tuple[int, int, str]]) -> int:
    good, used = 0, set()
    for g in gold:
        hit = next((n for n, (s, e, _) in enumerate(found) if n not in used and s < g["end"] and e > g["start"]), None)
        if hit is not None:
            used.add(hit)
            good += _same_days(g, found[hit][2])
    return good


def _same_days(gold: dict[str, Any], value: str) -> bool:
    span = bounds(_edtf(value))
    if span is None:
        return False
    whole = bounds(gold.get("when", ""))
    first, last = bounds(gold.get("from", "")), bounds(gold.get("to", ""))
    if whole or first or last:
        return span == (whole or (first[0] if first else span[0], last[1] if last else span[1]))
    after, before = bounds(gold.get("notBefore", "")), bounds(gold.get("notAfter", ""))
    return bool((after and span[0] == after[0]) or (before and span[1] == before[1]))


def _edtf(timex: str) -> str:
    """A TIMEX3 value as EDTF: no time of day, weeks and quarters as intervals, seasons as numbers."""
    if week := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", timex):
        first = date.fromisocalendar(int(week[1]), min(max(int(week[2]), 1), 52), 6 if week[3] else 1)
        return f"{first}/{first + timedelta(1 if week[3] else 6)}"
    if quarter := re.fullmatch(r"(\d{4})-Q([1-4])", timex):
        return f"{quarter[1]}-{3 * int(quarter[2]) - 2:02}/{quarter[1]}-{3 * int(quarter[2]):02}"
    for name, number in (("SP", "21"), ("SU", "22"), ("FA", "23"), ("WI", "24")):
        timex = timex.replace(f"-{name}", f"-{number}")
    return timex.split("T")[0] + "X" * (4 - len(timex) if timex.isdigit() else 0)


def event_date_rows() -> Row:
    data = json.loads((DATA / "aircraft.json").read_text("utf-8"))
    seen: dict[str, tuple[Annotated, list[tuple[int, int]]]] = {}
    for document in data["docs"]:
        ends = [0]
        for sentence in document["sentences"]:
            ends.append(ends[-1] + len(sentence) + 1)
        spans = [(start, end - 1) for start, end in pairwise(ends)]
        seen[document["doc"]] = see("\n".join(document["sentences"]) + "\n", document["dct"]), spans
    good = published = total = 0
    for row in data["gold"]:
        days = {day for day in row["gold_event_dates"] if "X" not in day}
        if days:
            whole, spans = seen[row["doc"]]
            start, end = spans[row["sent"]]
            total += 1
            published += row["dct"] in days
            good += any(plain(s.when) in days for s in whole.sentences if s.start < end and s.end > start)
    return "day of a sentence's event", f"{good}/{total}", f"always the day of publication {published}/{total}"


# ---- a story --------------------------------------------------------------------------------------


def story_rows(folder: Path) -> Iterable[Row]:
    key = answer_key(folder)
    files = sorted((folder / "seeds").glob("*.md"))
    sources = tuple(annotate(read(file.name, file.read_bytes())) for file in files)
    sheet = compose(sources)
    place = {seen.document.id: n for n, seen in enumerate(sources)}
    claims = [[(place[c.source], c.start, c.end) for c in (*claim.citations, *claim.repeats)] for claim in sheet.claims]
    ours = told(key, sources, claims)
    lexrank, clusters = peers.lexrank(sources, len(key["facts"])), peers.clusters(sources)
    yield f"{folder.name}: core facts early", early_core(key, ours), _peer("LexRank", lexrank, key, sources, early_core)
    yield f"{folder.name}: source pairs joined", joined(key, ours), _peer("TF-IDF", clusters, key, sources, joined)
    yield f"{folder.name}: facts wrongly joined", mixed(ours), _peer("TF-IDF", clusters, key, sources, _mixed)
    for measure, value in sheet_rows(key, ours, sheet):
        yield f"{folder.name}: {measure}", value, ""
    quotes = [c for claim in sheet.claims for c in (*claim.citations, *claim.repeats)]
    texts = {seen.document.id: seen.document.text for seen in sources}
    yield f"{folder.name}: wrong offsets", str(sum(texts[c.source][c.start : c.end] != c.exact for c in quotes)), ""
    junk = [words for words in key.get("never") or [] if any(words in claim.text for claim in sheet.claims)]
    yield f"{folder.name}: junk", str(len(junk)), ""


def _mixed(key: dict[str, Any], found: Told) -> str:
    return mixed(found)


def _peer(
    name: str,
    claims: list[list[Passage]] | None,
    key: dict[str, Any],
    sources: Sequence[Annotated],
    measure: Callable[[dict[str, Any], Told], str],
) -> str:
    return f"{name} {MISSING if claims is None else measure(key, told(key, sources, claims))}"


if __name__ == "__main__":
    main()
