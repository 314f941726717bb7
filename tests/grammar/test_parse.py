"""What holds for any sequence of tokens and tags: no exception, and every index inside the sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hypothesis import given
from hypothesis import strategies as st

from explainer.grammar.chunking.model import Parse
from explainer.grammar.roles.parse import parse
from parses import words

TAGS = """NN NNS NNP NNPS IN DT PDT JJ JJR JJS RB RBR RBS PRP PRP$ POS VB VBD VBN VBZ VBP VBG MD TO CC CD EX WDT WP
WP$ WRB RP
HYPH FW UH SYM LS $ # , . : `` '' -LRB- -RRB- ADD AFX GW NFP XX""".split()
FORMS = """said be is was have had do did get will would not n't never no neither nor none that which who whom if
because after as
so to of by in and or but , . ; : “ ” -- Lee himself report claim say deny plan agree order according Monday 12 up out
's ’d make decision""".split()
TOKENS = st.lists(st.tuples(st.sampled_from(FORMS), st.sampled_from(TAGS)), max_size=40)


@given(TOKENS)
def test_every_index_lies_in_the_sentence(pairs: list[tuple[str, str]]) -> None:
    parsed = parse(words(pairs))
    tokens, chunks, groups, clauses = map(len, (parsed.tokens, parsed.chunks, parsed.verb_groups, parsed.clauses))
    assert all(0 <= k < tokens for k in token_indices(parsed))
    assert all(0 <= k < chunks for k in chunk_indices(parsed))
    assert all(0 <= k < groups for k in (c.verb for c in parsed.clauses if c.verb is not None))
    assert all(0 <= k < clauses for k in clause_indices(parsed))
    assert len(parsed.frames) == clauses


@given(TOKENS)
def test_no_verb_is_lost_and_none_has_two_clauses(pairs: list[tuple[str, str]]) -> None:
    parsed = parse(words(pairs))
    verbs = [clause.verb for clause in parsed.clauses if clause.verb is not None]
    assert verbs == list(range(len(parsed.verb_groups)))


@given(TOKENS)
def test_chunks_and_verb_groups_never_overlap(pairs: list[tuple[str, str]]) -> None:
    parsed = parse(words(pairs))
    inside = [k for chunk in parsed.chunks for k in range(chunk.start, chunk.end)]
    assert len(inside) == len(set(inside))
    assert not set(inside) & {group.head for group in parsed.verb_groups}


@given(TOKENS)
def test_no_clause_is_above_itself(pairs: list[tuple[str, str]]) -> None:
    parsed = parse(words(pairs))
    for number in range(len(parsed.clauses)):
        above, steps = parsed.clauses[number].parent, 0
        while above is not None:
            assert steps <= len(parsed.clauses)
            above, steps = parsed.clauses[above].parent, steps + 1


def test_a_very_long_sentence_is_read() -> None:
    pairs = [("Lee", "NNP"), ("said", "VBD"), ("that", "IN"), ("and", "CC"), (",", ","), ("who", "WP")] * 2_000
    assert parse(words(pairs)).predicates


def test_no_tokens_make_no_clause() -> None:
    assert parse(()) == Parse((), (), (), (), (), (), fragment=True)


def token_indices(parsed: Parse) -> Iterator[int]:
    for chunk in parsed.chunks:
        yield from (chunk.start, chunk.head, chunk.end - 1)
        yield from present(chunk.preposition)
    for group in parsed.verb_groups:
        yield from group.tokens
        yield from (group.head, *present(group.particle, group.negation))
    for clause in parsed.clauses:
        yield from (clause.start, clause.end - 1, *present(clause.marker), *bounds(clause.complement))
    for predicate in parsed.predicates:
        yield from (predicate.head, *present(predicate.negation), *bounds(predicate.complement))
        yield from (operator.head for operator in predicate.operators)
    yield from (frame.head for frames in parsed.frames for frame in frames)


def chunk_indices(parsed: Parse) -> Iterator[int]:
    for chunk in parsed.chunks:
        yield from present(chunk.possessor, chunk.attached_to, chunk.conjunct_of, chunk.apposition_to)
    for group in parsed.verb_groups:
        yield from present(group.subject)
    for clause in parsed.clauses:
        yield from (*present(clause.subject, clause.noun), *clause.objects, *clause.obliques)
    for predicate in parsed.predicates:
        yield from present(predicate.agent, predicate.patient, predicate.recipient)
        yield from (chunk for _, chunk in predicate.obliques)
    yield from present(*(frame.holder for frames in parsed.frames for frame in frames))


def clause_indices(parsed: Parse) -> Iterator[int]:
    for clause in parsed.clauses:
        yield from present(clause.parent, clause.coordinated_with)
    yield from (predicate.clause for predicate in parsed.predicates)
    yield from (frame.clause for frames in parsed.frames for frame in frames)


def present(*indices: int | None) -> list[int]:
    return [k for k in indices if k is not None]


def bounds(span: tuple[int, int] | None) -> Sequence[int]:
    return () if span is None else (span[0], span[1] - 1)
