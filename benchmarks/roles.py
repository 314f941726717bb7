"""How many main verbs, subjects, objects and negations the grammar finds, against a treebank.

    .venv/bin/python benchmarks/roles.py FILE.tsv ...

A file has one token a line: number, form, lemma, Penn tag, number of its head, relation (Universal Dependencies),
and an
empty line behind each sentence. Measured are the sentences whose root is finite, by itself, an auxiliary or a copula.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from explainer.grammar.chunking.model import Parse, Tagged
from explainer.grammar.roles.parse import parse
from explainer.grammar.tagging.lemmas import lemma
from explainer.grammar.tagging.tagger import tag_words

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
NEGATORS = frozenset("not n't n’t never no".split())


@dataclass(frozen=True, slots=True)
class Row:
    form: str
    lemma: str
    tag: str
    head: int
    """0 for the root, else the number of the head from 1."""
    relation: str


def main(paths: list[str]) -> None:
    for path in paths:
        for name, read in (("the treebank's tags", words), ("our own tags", tagged)):
            counts: Counter[str] = Counter()
            for _, rows in sentences(Path(path)):
                root = next((k for k, row in enumerate(rows) if row.head == 0), None)
                if root is not None and finite_root(rows, root):
                    judge(rows, root, parse(read(rows)), counts)
            print(f"{path}, {name}: {counts['all']} finite roots, {counts['negated']} negated")
            print(
                f"  main verb {counts['verb']}; subject {counts['subject']}; subject and object {counts['both']};"
                f" negation {counts['negation']}, false {counts['false']}"
            )


def sentences(path: Path) -> Iterator[tuple[str, list[Row]]]:
    """Each sentence as its text and rows."""
    text, rows = "", []
    for line in [*path.read_text("utf-8").split("\n"), ""]:
        if line.startswith("# text = "):
            text = line[9:]
        elif not line and rows:
            yield text, rows
            rows = []
        elif line.count("\t") == 5:
            _, form, lemma, tag, head, relation = line.split("\t")
            rows.append(Row(form, lemma, tag, int(head), relation))


def words(rows: list[Row]) -> tuple[Tagged, ...]:
    found, at = [], 0
    for row in rows:
        found.append(Tagged(at, at + len(row.form), row.form, row.tag, row.lemma))
        at += len(row.form) + 1
    return tuple(found)


def tagged(rows: list[Row]) -> tuple[Tagged, ...]:
    """The words with the tags and lemmas that our own tagger gives them."""
    tags = tag_words([row.form for row in rows])
    return words(
        [Row(r.form, lemma(r.form, penn), penn, r.head, r.relation) for r, penn in zip(rows, tags, strict=True)]
    )


def finite_root(rows: list[Row], root: int) -> bool:
    helpers = [row for row in rows if row.head == root + 1 and row.relation in ("aux", "aux:pass", "cop")]
    return rows[root].tag in FINITE or any(row.tag in FINITE for row in helpers)


def judge(rows: list[Row], root: int, seen: Parse, counts: Counter[str]) -> None:
    """Counts what is right."""
    copula = next((k for k, row in enumerate(rows) if row.head == root + 1 and row.relation == "cop"), None)
    verbs = {root, copula} if copula is not None else {root}
    subjects = dependants(rows, root, ("nsubj", "nsubj:pass", "nsubj:outer"))
    objects = dependants(rows, root, ("obj",)) if copula is None else set()
    main_clause = next(
        (
            n
            for n, c in enumerate(seen.clauses)
            if c.kind in ("main", "quoted") and c.parent is None and c.verb is not None
        ),
        None,
    )
    head = subject = found_object = None
    negated = False
    if main_clause is not None:
        clause = seen.clauses[main_clause]
        group = seen.verb_groups[clause.verb or 0]
        head = group.head
        subject = seen.chunks[clause.subject].head if clause.subject is not None else None
        found_object = object_head(seen, main_clause)
        negated = group.negation is not None or any(p.clause == main_clause and p.negated for p in seen.predicates)
    right = {
        "verb": head in verbs,
        "subject": same(rows, subject, subjects),
        "object": same(rows, found_object, objects),
    }
    denied = any(
        row.head == root + 1 and row.relation.startswith("advmod") and row.form.lower() in NEGATORS for row in rows
    )
    counts.update(["all", *(["verb"] if right["verb"] else []), *(["subject"] if right["subject"] else [])])
    counts["both"] += right["subject"] and right["object"]
    counts["negated"] += denied
    counts["negation"] += denied and negated
    arguments = subjects | objects | {root}
    by_argument = any(
        row.form.lower() in ("no", "neither", "none", "nothing", "nobody")
        and (row.head - 1 in arguments or k in arguments)
        for k, row in enumerate(rows)
    )
    counts["false"] += negated and not denied and not by_argument


def object_head(seen: Parse, number: int) -> int | None:
    clause = seen.clauses[number]
    group = seen.verb_groups[clause.verb or 0]
    if group.passive or group.lemma in ("be", "become"):
        return None
    own = next((p for p in seen.predicates if p.clause == number and p.kind == "verb"), None)
    chunk = own.patient if own is not None else clause.objects[-1] if clause.objects else None
    return None if chunk is None else seen.chunks[chunk].head


def dependants(rows: list[Row], root: int, relations: tuple[str, ...]) -> set[int]:
    return {k for k, row in enumerate(rows) if row.head == root + 1 and row.relation in relations}


def same(rows: list[Row], mine: int | None, gold: set[int]) -> bool:
    """One head, or two words of one name: treebanks head a name by its first word."""
    if mine is None or not gold:
        return mine is None and not gold
    while rows[mine].relation == "flat" and mine not in gold:
        mine = rows[mine].head - 1
    return mine in gold


if __name__ == "__main__":
    main(sys.argv[1:])
