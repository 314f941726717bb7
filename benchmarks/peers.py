"""Other tools on the same articles, where they are installed: `pip install sumy scikit-learn`.

LexRank (through sumy) ranks sentences by their centrality; TF-IDF with average linkage joins sentences by their words.
Both see the same sentences as the rest, without boilerplate and headings.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from story_score import Passage

from explainer.core.model import Annotated

DISTANCE = 0.7
"""Cosine distance up to which TF-IDF clusters are joined: farther, facts of the story here run together."""


def sentences(sources: Sequence[Annotated]) -> list[tuple[Passage, str]]:
    found = []
    for number, seen in enumerate(sources):
        dull = [block for block in seen.blocks if block.kind in ("boilerplate", "heading")]
        for s in seen.sentences:
            if not any(block.start <= s.start < block.end for block in dull):
                found.append(((number, s.start, s.end), seen.document.text[s.start : s.end]))
    return found


def lexrank(sources: Sequence[Annotated], count: int) -> list[list[Passage]] | None:
    """The `count` most central sentences, each a claim of its own; None where sumy is not installed."""
    try:
        from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
        from sumy.summarizers.lex_rank import LexRankSummarizer
    except ImportError:
        return None

    class Words:
        def to_words(self, text: str) -> list[str]:
            return re.findall(r"\w+", text.lower())

    pool: dict[Any, Passage] = {Sentence(text, Words()): passage for passage, text in sentences(sources)}
    document = ObjectDocumentModel([Paragraph(list(pool))])
    return [[pool[sentence]] for sentence in LexRankSummarizer()(document, count)]


def clusters(sources: Sequence[Annotated]) -> list[list[Passage]] | None:
    """Sentences joined by TF-IDF and average linkage; None where scikit-learn is not installed."""
    try:
        from sklearn.cluster import AgglomerativeClustering
        from sklearn.feature_extraction.text import TfidfVectorizer
    except ImportError:
        return None
    pool = sentences(sources)
    vectors = TfidfVectorizer(stop_words="english").fit_transform([text for _, text in pool]).toarray()
    method = AgglomerativeClustering(n_clusters=None, distance_threshold=DISTANCE, metric="cosine", linkage="average")
    found: dict[int, list[Passage]] = {}
    kept = [n for n, row in enumerate(vectors) if row.any()]
    for n, label in zip(kept, method.fit_predict(vectors[kept]), strict=True):
        found.setdefault(int(label), []).append(pool[n][0])
    return list(found.values())


def boundaries(text: str) -> list[str] | None:
    """pySBD's sentences, stripped; None where it is not installed."""
    try:
        import pysbd
    except ImportError:
        return None
    return [sentence.strip() for sentence in pysbd.Segmenter(language="en", clean=False).segment(text)]
