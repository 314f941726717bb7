"""How fast and how heavy `annotate` is on articles of 600 words, on one core.

Beside it stand nupunkt alone, which is the floor since every sentence goes through it, and dateparser's search, which
finds dates and nothing else.

    make bench                                   # or: .venv/bin/python benchmarks/annotate.py [ARTICLES]

Articles are built from the sentences of seeds/, shuffled by a fixed seed, so that every run measures the same texts and
none is annotated twice. Three things are shown: articles a second, the growth of memory while the number of articles
grows (it must be flat), and the time of one text that doubles in length (it must double too).
"""

from __future__ import annotations

import os
import random
import resource
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from dateparser.search import search_dates
from nupunkt import sent_spans

from explainer.core.model import Document
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read

WORDS = 600
SEEDS = Path(__file__).resolve().parent.parent / "seeds"


def sentences() -> list[str]:
    found = []
    for file in sorted(SEEDS.glob("*.txt")):
        seen = annotate(read(file.name, file.read_bytes()))
        junk = [(block.start, block.end) for block in seen.blocks if block.kind == "boilerplate"]
        for sentence in seen.sentences:
            if not any(start <= sentence.start < end for start, end in junk):
                found.append(seen.document.text[sentence.start : sentence.end])
    return found


def articles(count: int, words: int = WORDS) -> Iterator[Document]:
    chance, pool = random.Random(600), sentences()
    for number in range(count):
        text, length = [], 0
        while length < words:
            sentence = chance.choice(pool)
            text.append(sentence + chance.choice([" ", " ", "\n\n"]))
            length += len(sentence.split())
        yield read(f"{number:06}.txt", "".join(text).encode())


def peak_megabytes() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def rate(work: Callable[[Document], object], documents: list[Document]) -> float:
    work(documents[0])  # tables and patterns are built once
    begin = time.process_time()
    for document in documents:
        work(document)
    return len(documents) / (time.process_time() - begin)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    documents = list(articles(count))
    print(f"{count} articles of {WORDS} words, CPU time of one core")
    print(f"  nupunkt alone     {rate(lambda d: list(sent_spans(d.text)), documents):8.0f} articles/s")
    print(f"  explainer         {rate(annotate, documents):8.0f} articles/s")
    print(
        f"  dateparser        {rate(lambda d: search_dates(d.text, languages=['en']), documents[:10]):8.0f} articles/s"
    )

    print("memory: peak after")
    for part in (count // 4, count // 2, count):
        for document in articles(part):
            annotate(document)
        print(f"  {part:6} articles   {peak_megabytes():8.0f} MB")

    print("length: one text")
    for words in (WORDS * 8, WORDS * 16, WORDS * 32):
        document = next(articles(1, words))
        begin = time.process_time()
        annotate(document)
        seconds = time.process_time() - begin
        print(f"  {words:6} words      {seconds:8.2f} s   {seconds / words * 1e6:6.0f} µs a word")


if __name__ == "__main__":
    main()
