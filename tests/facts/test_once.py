"""One claim a fact: what two sources tell in nearly the same words, or each in part of the other's, is told once."""

from __future__ import annotations

from explainer.facts.compose import compose
from explainer.facts.grouping.candidate_pairs import pair_statements
from explainer.facts.grouping.similarity import idf_weights, make_vectors
from explainer.facts.judgements.votes import Votes
from explainer.facts.model.statement import Group
from explainer.facts.selection.once import told_once
from explainer.facts.statements.build import make_statements
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read

REST = [
    "The harbour of Eastport was painted in June. Ann Lee sold nine boats. The mayor of Riverton opened a library.",
    "A library in Lakeside burned down. Two schools were sold in Oakdale. Jo Park bought a theatre in Kingsley.",
]


def _telling(word: str, *sentences: str) -> list[int]:
    """How many sources each claim with this word has."""
    texts = [f"---\npublisher: P{n}\n---\n{s} {rest}" for n, (s, rest) in enumerate(zip(sentences, REST, strict=True))]
    made = compose(tuple(annotate(read(f"{n}.txt", text.encode())) for n, text in enumerate(texts)))
    return [len({quote.source for quote in claim.citations}) for claim in made.claims if word in claim.text]


def test_one_sentence_with_a_word_changed_is_one_claim() -> None:
    one = "Soldiers patrolled the airports and bus stations of Norland, looking for people with a fever."
    other = "Soldiers patrolled the airports and bus stations of Norland, looking for people with fever and a cough."
    assert _telling("patrolled", one, other) == [2]


def test_a_sentence_that_was_copied_into_the_page_of_another_day_is_one_claim() -> None:
    told = "Norland has confirmed ten new cases of the flu today, which takes the total to 501."
    texts = [f"---\npublished: 2009-06-0{n}\npublisher: P\n---\n{told} {rest}" for n, rest in enumerate(REST, 3)]
    made = compose(tuple(annotate(read(f"{n}.txt", text.encode())) for n, text in enumerate(texts)))
    assert [len(claim.citations) for claim in made.claims if "501" in claim.text] == [2]


def test_what_was_judged_to_tell_two_facts_stays_apart() -> None:
    """However alike the words are: the rules do not undo what was judged of them."""

    class JudgedApart(Votes):
        def apart(self, i: int, j: int) -> bool:
            return True

    texts = ["Soldiers patrolled the airports and stations of Norland.", "Soldiers patrolled the airports of Norland."]
    seen = tuple(annotate(read(f"{n}.txt", text.encode())) for n, text in enumerate(texts))
    statements = make_statements(seen)
    told = idf_weights(statements)
    vectors = make_vectors(statements, told)
    pairs = pair_statements(statements, vectors, told)
    groups = [Group((s,)) for s in statements if not s.facet]
    made = dict(zip(statements, vectors, strict=True))
    assert len(told_once(groups, statements, pairs, made, Votes())) == 1
    assert len(told_once(groups, statements, pairs, made, JudgedApart())) == len(groups) == 2
