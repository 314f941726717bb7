"""Is what a cut leaves a sentence of the source's meaning?

It is parsed by itself and compared with the whole: the same verb must carry it, with the same subject, in agreement,
and each predicate must hold as surely, by the same word, as it does in the whole (`grammar.factuality`). It needs
nothing that the cut took away, and its quote marks and brackets are whole.
"""

from __future__ import annotations

import re

from ...core.remembered import remembered
from ...grammar.analysis import analyse
from ...grammar.chunking.chunk_links import phrase
from ...grammar.chunking.model import Parse
from ...grammar.factuality import Factuality, Mode, factuality
from ...lang.en.clause_words import INVERTING
from ...lang.en.cohesion import OBJECT_PRONOUNS, POINTING_BACK, POSSESSIVES, SUBJECTS
from ...lang.en.factuality import Value
from .main_verb import leading_clause, verb_group

_NEVER_LAST = ("CC", "PRP$", "TO", "WDT", "WP")
_ARTICLES = ("a", "an", "the", "every")
_BEFORE_VERB = ("RB", "RBR", "RBS", "CC", "``", '"')
_BROKEN = re.compile(r"(?:\.\.\.|…)[.\s]*$|^[^\s(\[]{0,4}[)\]]|\?[”\"']*\s+[a-z]")
"""It breaks off, begins behind a bracket that opened before, or is a question that somebody asked."""
_PAIRS = (("“", "”"), ("(", ")"), ("[", "]"))


def stands_alone(whole: Parse, kept: list[int], text: str, number: int, *, first: bool, shared: bool = False) -> bool:
    """May `text`, the tokens `kept` of the sentence, stand for its clause `number`? `first`: nothing of the sentence
    stands before it; `shared`: its subject is an earlier clause's."""
    parse = analyse(text)
    leading = leading_clause(parse)
    if leading is None or not balanced(text):
        return False
    place = _places(whole, kept, parse)
    group, original = verb_group(parse, leading), verb_group(whole, number)
    if group is None or original is None or place.get(group.head) != original.head:
        return False
    subject, meant = parse.clauses[leading].subject, whole.clauses[number].subject
    subjects = (chunk for n, chunk in enumerate(parse.chunks) if n == subject or chunk.conjunct_of == subject)
    if subject is None or (meant is not None and all(place.get(s.head) != whole.chunks[meant].head for s in subjects)):
        return False
    if any(c.kind == "main" and c.subject is None for c in parse.clauses):
        return False  # 'Norland hopes for their survival are dimming'
    if _breaks_off(parse) or _left_over(parse) or _half_a_list(parse) or not agrees(parse, leading):
        return False
    earlier = {token.text.lower() for token in whole.tokens[: kept[0]]} if kept else set()
    if not first and needs_neighbours(parse, leading, earlier, shared=shared):
        return False
    return same_factuality(whole, parse, place)


@remembered
def is_whole(text: str) -> bool:
    """Is nothing of it cut off, so that it may word a claim: no teaser that breaks off, nothing without its subject?"""
    parse = analyse(text)
    leading = leading_clause(parse)
    if leading is None or not balanced(text) or _BROKEN.search(text):
        return leading is None
    return not (_lacks_subject(parse, leading) or _breaks_off(parse) or _runs_on(parse))


def _lacks_subject(parse: Parse, number: int) -> bool:
    """Does a finite verb open it, or stand before its subject as in a question?"""
    clause, group = parse.clauses[number], verb_group(parse, number)
    opening = next((token for token in parse.tokens if token.text[0].isalnum()), None)
    if group is None or opening is None:
        return False
    if opening.tag in ("VBD", "VBZ", "VBP", "MD") or (
        group.subject is not None and opening.text.lower() not in INVERTING
    ):
        return True
    first, after = min(group.tokens), max(group.tokens) + 1
    attributive = after < len(parse.tokens) and parse.tokens[after].tag in ("NN", "NNS")  # 'Remotely operated vehicles'
    return clause.subject is None and not attributive and all(t.tag in _BEFORE_VERB for t in parse.tokens[:first])


def _runs_on(parse: Parse) -> bool:
    """Does a name open a further main clause with nothing between, where a headline or a caption lost its full stop?"""
    mains = [c for c in parse.clauses if c.kind == "main" and c.parent is None and c.subject is not None]
    for clause in mains[1:]:
        first = phrase(parse.chunks, clause.subject or 0)[0]
        before, name = parse.tokens[first - 1], parse.tokens[first]
        if first and before.text[0].isalnum() and before.tag in ("NN", "NNS") and name.text[0].isupper():
            return True
    return False


def same_factuality(whole: Parse, part: Parse, place: dict[int, int]) -> bool:
    """Does each predicate of the part hold as it does in the whole? `place`: tokens of the part in the whole."""
    told = {predicate.head: _core(factuality(whole, predicate)) for predicate in whole.predicates}
    return all(
        told.get(place.get(predicate.head, -1), found) == found
        for predicate in part.predicates
        for found in (_core(factuality(part, predicate)),)
    )


def _left_over(parse: Parse) -> bool:
    """Does a noun phrase that no clause takes stand behind the last comma: the first of several subjects of what
    followed?"""
    last = len(parse.chunks) - 1
    chunk = parse.chunks[last] if parse.chunks else None
    if chunk is None or not chunk.start or parse.tokens[chunk.start - 1].text != "," or chunk.time:
        return False
    taken = {c for clause in parse.clauses for c in (*clause.objects, *clause.obliques, clause.subject)}
    return last not in taken and chunk.apposition_to is None and chunk.conjunct_of is None


def _half_a_list(parse: Parse) -> bool:
    """Does a comma, and no conjunction, join its last verb to another: "has shut the schools, suspended events"?"""
    mains = [clause for clause in parse.clauses if clause.kind == "main" and clause.parent is None]
    if len(mains) > 1 and mains[-1].start and parse.tokens[mains[-1].start - 1].text == ",":
        return True
    for clause in parse.clauses:
        group = parse.verb_groups[clause.verb] if clause.verb is not None else None
        first = min(group.tokens) if group else 0
        if group is None or not first or parse.tokens[first - 1].text != ",":
            continue
        goes_on = group.finite and clause.coordinated_with is not None
        if goes_on or (group.form == "participle" and clause.objects and not clause.obliques):
            return not any(token.tag == "CC" for token in parse.tokens[first:])
    return False


def agrees(parse: Parse, number: int) -> bool:
    """Does the verb agree in number with its subject, as far as both show it?"""
    clause, group = parse.clauses[number], verb_group(parse, number)
    if clause.subject is None or group is None:
        return False
    chunk = parse.chunks[clause.subject]
    head, verb = parse.tokens[chunk.head], parse.tokens[min(group.tokens)]
    joined = any(other.conjunct_of == clause.subject for other in parse.chunks)
    singular = verb.tag == "VBZ" or verb.text.lower() == "was"
    if head.tag == "NNS" and not joined and chunk.kind == "noun":
        counted = any(token.tag == "CD" for token in parse.tokens[chunk.start : chunk.head])
        return not singular or counted or head.text.lower().endswith("ics")
    lone = head.tag == "NN"
    measure = any(other.attached_to == clause.subject for other in parse.chunks)
    return not (lone and not joined and not measure and (verb.tag == "VBP" or verb.text.lower() == "were"))


def needs_neighbours(parse: Parse, number: int, earlier: set[str], *, shared: bool) -> bool:
    """Does its subject, or a pronoun behind its verb, stand for what was told before, in the words `earlier`?
    `shared`: its subject was told before, and is repeated."""
    clause, group = parse.clauses[number], verb_group(parse, number)
    verb = min(group.tokens) if group else 0
    subject = parse.chunks[clause.subject] if clause.subject is not None else None
    before = {token.text.lower() for token in parse.tokens[:verb] if token.tag not in ("IN", "RB", "EX")}
    if before & POINTING_BACK and not shared and (subject is None or subject.kind != "expletive"):
        return True
    behind = {token.text.lower() for token in parse.tokens[verb:] if token.tag in ("PRP", "PRP$")}
    if behind & OBJECT_PRONOUNS:
        return True
    proper = subject is not None and parse.tokens[subject.head].tag in ("NNP", "NNPS")
    named = proper and not earlier & (POSSESSIVES | SUBJECTS)
    return not shared and bool(behind & (SUBJECTS - {"it"} if named else SUBJECTS | {"his", "her", "hers"}))


def balanced(text: str) -> bool:
    """Do its quote marks and brackets all have their partners?"""
    return text.count('"') % 2 == 0 and all(text.count(a) == text.count(b) for a, b in _PAIRS)


def _core(found: Factuality) -> tuple[Value, bool, Mode, bool]:
    return found.value, found.reported, found.mode, found.conditional


def _places(whole: Parse, kept: list[int], part: Parse) -> dict[int, int]:
    """Token of the part -> token of the whole, counted from the end: openers may have gone."""
    mine = [k for k, token in enumerate(part.tokens) if token.text[0].isalnum()]
    theirs = [k for k in kept if whole.tokens[k].text[0].isalnum()]
    return dict(zip(reversed(mine), reversed(theirs), strict=False))


def _breaks_off(parse: Parse) -> bool:
    """Does its last word ask for another: a conjunction, an article?"""
    words = [token for token in parse.tokens if token.text[0].isalnum()]
    contrasted = len(words) > 1 and words[-2].text.lower() == "but" and words[-1].tag == "JJ"
    return not words or contrasted or words[-1].tag in _NEVER_LAST or words[-1].text.lower() in _ARTICLES
