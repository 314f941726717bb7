"""What a sentence tells in passing of another day than its own is an event by itself: "Economists were surprised after
the deal was announced on Monday night" tells of a Monday that its claim is not about.

Only a clause that can be read alone becomes a claim, with a verb of its own for what came about: one that a marker of
time joins to the rest ("after", "when"), one that tells of the noun before it ("the story, which went viral on
Thursday"), or one beside another. What somebody only says is not told by the clause alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from ...core.edtf import apart, plain
from ...core.model import Annotated, Timex
from ...grammar.analysis import analyse
from ...grammar.chunking.chunk_links import phrase
from ...grammar.chunking.model import Parse
from ...lang.en.asking import SAYING
from ...lang.en.clause_words import REPORTING
from ..clauses.main_verb import is_stative, leading_clause, verb_group
from ..clauses.reach import reach
from ..clauses.stands_alone import is_whole, stands_alone
from ..model.statement import LEANS, Group, Statement
from .occurrence import dates_inside, occurrence

_TIMES = frozenset("after before since when once until as while".split())
_ENDS = frozenset((".", ",", ":", "''", "CC"))
"""Tags behind which a clause may end."""
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
"""Tags of the verb that follows what is told of its subject."""
_RELATIVE = frozenset(("who", "which", "that"))
_NAMES_ONE = frozenset("the this that its his her their our".split())
SHORTEST = 5
"""Words of a part that tells who did what, and when."""


def told_apart(groups: Sequence[Group], statements: Sequence[Statement], sources: Sequence[Annotated]) -> list[Group]:
    """A group for each part of a sentence that tells of its own day and that no group holds, in order of the text."""
    held = {s for group in groups for s in group.statements}
    wholes: dict[tuple[str, int], list[Statement]] = defaultdict(list)
    for group in groups:
        wholes[group.best.source, group.best.sentence].append(group.best)
    seen = {source.document.id: source for source in sources}
    found: dict[tuple[str, int, int], Statement] = {}
    for s in statements:
        whole = next((w for w in wholes[s.source, s.sentence] if w.start <= s.start and s.end <= w.end), None)
        if not s.facet or s in held or whole is None:
            continue
        named = [d for d in dates_inside(seen[s.source], s.start, s.end) if _exact(d)]
        of_all = occurrence(whole, seen[s.source]) if named else None
        others = [d for d in named if not d.edtf or of_all is None or apart(d.edtf, of_all.when)]
        day = _own_day(s, seen[s.source]) if others and _readable(s) else None
        if day is None or day not in others:
            continue
        key = s.source, s.sentence, day.start
        if key not in found or len(found[key].text) < len(s.text):
            found[key] = s
    return [Group((s,)) for s in found.values()]


def _readable(s: Statement) -> bool:
    """Is it a sentence by itself that tells of something that came about?"""
    words = s.text.lower().split()
    if s.hedged or len(words) < SHORTEST or words[0] in _RELATIVE or not is_whole(s.text):
        return False
    parse = analyse(s.text)
    leading = leading_clause(parse)
    group = verb_group(parse, leading)
    if leading is not None and _reports(parse, leading):
        return False
    if s.context_dependence >= LEANS and not _says_which(parse, leading):
        return False
    return (
        group is not None
        and group.finite
        and not group.modal
        and (group.tense == "past" or group.perfect)
        and not is_stative(parse, group)
        and not group.progressive
    )


def _says_which(parse: Parse, leading: int | None) -> bool:
    """Does its subject say which one is meant: "the tax deal", but not "the deal"?"""
    subject = parse.clauses[leading].subject if leading is not None else None
    if subject is None:
        return False
    chunk = parse.chunks[subject]
    return chunk.kind == "noun" and chunk.head - chunk.start >= 2


def _own_day(s: Statement, seen: Annotated) -> Timex | None:
    """The expression that dates the clause, where the clause may be told alone."""
    base = seen.sentences[s.sentence].start
    parse = analyse(seen.document.text[base : seen.sentences[s.sentence].end])
    opened = (n for n in range(len(parse.clauses)) if base + _opens(parse, n) == s.start)
    number = next((n for n in opened if _apart(parse, n) and _stands(parse, n, s, base)), None)
    if number is None:
        return None
    clause = parse.clauses[number]
    first, last = base + parse.tokens[clause.start].start, base + parse.tokens[reach(parse, number) - 1].end
    inside = dates_inside(seen, max(first, s.start), min(last, s.end))
    return next((d for d in inside if _exact(d) and _dates(d.start - base, parse, number)), None)


def _stands(parse: Parse, number: int, s: Statement, base: int) -> bool:
    """Do the words end where the sentence lets them end, and mean without the rest what they mean in it?"""
    clause, tokens = parse.clauses[number], parse.tokens
    last = next((k for k in range(len(tokens) - 1, -1, -1) if base + tokens[k].end <= s.end), 0)
    behind = tokens[last + 1].tag if last + 1 < len(tokens) else "."
    if behind not in _ENDS and not (clause.kind == "relative" and behind in _FINITE):
        return False
    kept = [k for k, token in enumerate(tokens) if s.start <= base + token.start and base + token.end <= s.end]
    if clause.kind == "relative" and clause.noun is not None:
        kept = [*range(*phrase(parse.chunks, clause.noun)), *kept]
    return stands_alone(parse, kept, s.text, number, first=True)


def _opens(parse: Parse, number: int) -> int:
    """Where what a clause tells begins, behind its marker: an offset in the sentence."""
    clause = parse.clauses[number]
    return parse.tokens[clause.start if clause.marker is None else min(clause.marker + 1, len(parse.tokens) - 1)].start


def _apart(parse: Parse, number: int) -> bool:
    """May the clause be told without the rest of its sentence?"""
    clause = parse.clauses[number]
    if clause.subject is None or not _entire(parse, clause.subject) or _reports(parse, number):
        return False
    marker = "" if clause.marker is None else parse.tokens[clause.marker].text.lower()
    if clause.kind == "adverbial":
        return marker in _TIMES
    if clause.kind == "relative":
        return clause.noun == clause.subject and marker in _RELATIVE and _one_thing(parse, number)
    return clause.kind == "main" and clause.marker is None


def _entire(parse: Parse, subject: int) -> bool:
    """Is it a noun with all that stands before it, and no later part of a list: not the 'production arm' of "BP's
    exploration and production arm"?"""
    first = phrase(parse.chunks, subject)[0]
    timed = any(chunk.time and chunk.end == first for chunk in parse.chunks)
    before = parse.tokens[first - 1].tag if first and not timed else ""
    return parse.chunks[subject].conjunct_of is None and before not in ("CC", "POS", "JJ", "NN", "NNP", "NNPS")


def _reports(parse: Parse, number: int) -> bool:
    """Does it only tell that somebody said what another clause tells?"""
    verb = parse.clauses[number].verb
    lemma = parse.verb_groups[verb].verb if verb is not None else ""
    if lemma in SAYING or (lemma in REPORTING and not parse.clauses[number].objects):
        return True
    return any(c.parent == number and c.noun is None and c.kind in ("complement", "quoted") for c in parse.clauses)


def _one_thing(parse: Parse, number: int) -> bool:
    """Is it told of one thing or of a number of them, and of no kind: "the story that", but not "people who"?"""
    clause = parse.clauses[number]
    if clause.noun is None or clause.marker is None:
        return False
    chunk = parse.chunks[clause.noun]
    opening = parse.tokens[phrase(parse.chunks, clause.noun)[0]]
    return not chunk.negative and (
        parse.tokens[clause.marker - 1].text == ","
        or chunk.kind == "name"
        or opening.tag == "CD"
        or opening.text.lower() in _NAMES_ONE
    )


def _dates(at: int, parse: Parse, number: int) -> bool:
    """Does a time at this offset of the sentence date the clause's own verb, and no noun or participle in it?"""
    group, subject = verb_group(parse, number), parse.clauses[number].subject
    if group is None or subject is None:
        return False
    verbs = [g.head for g in parse.verb_groups if parse.tokens[g.head].start < at]
    if verbs and max(verbs) == group.head:
        return True
    return at < parse.tokens[phrase(parse.chunks, subject)[0]].start


def _exact(d: Timex) -> bool:
    """Does it name a time of no more than a month, or one that its source gives no date for?"""
    return len(plain(d.edtf)) >= len("2010-04") if d.edtf else not d.value
