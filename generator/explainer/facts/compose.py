"""Annotated sources -> fact sheet: the order of the fact stages, and ids for what they made."""

from __future__ import annotations

from dataclasses import replace

from ..core.model import Annotated, Claim, Csl, Disagreement, FactSheet, Position, Source
from .answers.faq import make_faq
from .answers.standard_questions import events_of, reasons_of, standing_questions
from .answers.story import Story, kinds_of_names, names_with_article
from .answers.summary import choose_summary
from .condensing.minor import mark_minor, rested_on
from .condensing.weighing import mark_minor_disagreements
from .cues.explanations import common_terms
from .cues.uninformative import tells_little
from .disagreements.find import find_disagreements
from .disagreements.nature import main_subject
from .disagreements.settling import find_settling
from .disagreements.stance import with_disputes
from .disagreements.untold import accounts_untold
from .disputes.corpus import Corpus
from .grouping.candidate_pairs import MakePairs, pair_statements
from .grouping.group import group_statements
from .grouping.origins import Origins, find_origins
from .grouping.similarity import idf_weights, make_vectors
from .judgements.judge import Judge
from .judgements.votes import Votes
from .model.ids import fresh_ids
from .model.statement import LEANS
from .model.status import restated
from .seams.disputes import judged_disputes
from .seams.events import judged_events
from .seams.first_round import put_side_by_side
from .seams.holders import judged_holders
from .seams.importance import SHOWN, judged_order
from .seams.questions import judged_questions
from .seams.stance import ask_stance, with_opposing
from .seams.within_claims import ask_within_claims
from .seams.wording import judged_wording
from .selection.claims import make_claim, worth_claiming
from .selection.importance import beside, rank
from .selection.once import told_once
from .selection.settled import rested, settle
from .selection.timeline import make_timeline
from .selection.title import choose_title, opening_terms
from .selection.told_apart import told_apart
from .statements.build import MakeStatements, make_statements


def compose(
    sources: tuple[Annotated, ...],
    state: MakeStatements = make_statements,
    pair: MakePairs = pair_statements,
    judge: Judge | None = None,
) -> FactSheet:
    """The sheet as the machine would write it, without seals, changes or anything a person did.

    It holds all claims and disagreements; those that readers can do without are marked, and `merge` leaves them out.
    `judge` has what a model judged of these sources, and takes the questions that are open; without it, or where it
    knows no answer, the rules' answers stand. Raises Waiting as soon as questions are open on which the rest depends.
    """
    judge = judge or Judge(sources)
    statements = state(sources)
    told = idf_weights(statements)
    vectors = make_vectors(statements, told)
    made = dict(zip(statements, vectors, strict=True))
    origins = find_origins(sources, statements)
    common = common_terms(statements)
    pairs = pair(statements, vectors, told)
    put_side_by_side(judge, statements, vectors, pairs)
    judge.wait()
    votes = Votes(statements, judge, dict(zip(zip(pairs.one, pairs.other, strict=True), pairs.odds, strict=True)))
    grouped = told_once(list(group_statements(statements, pairs, votes)), statements, pairs, made, votes)
    groups = [g for g in grouped if worth_claiming(g, origins, common)]
    groups += told_apart(groups, statements, sources)
    groups += accounts_untold(groups, statements, made, sources)
    ranked = rank(tuple(groups), made, origins, common)
    ask_stance(judge, (group for group, _ in ranked), statements, vectors, pairs, votes)
    ask_within_claims(judge, (group for group, _ in ranked), sum(not s.facet for s in statements))
    judge.wait()
    by_words, ranked = ranked, judged_order(ranked, judge, votes)
    ids = fresh_ids([group.best.text for group, _ in ranked])
    by_id = {id: group for id, (group, _) in zip(ids, ranked, strict=True)}
    scores = {id: score for id, (_, score) in zip(ids, ranked, strict=True)}
    documents = {seen.document.id: seen.document for seen in sources}
    last = frozenset(id for id, group in by_id.items() if beside(group, origins, common))
    seen = {one.document.id: one for one in sources}
    claims = tuple(make_claim(id, group, origins, seen, id in last) for id, group in by_id.items())
    found = find_disagreements(Corpus(by_id, made, sources, main_subject(statements)))
    found = judged_disputes(found, by_id, judge, votes)
    every = tuple(
        replace(d, id=id, settling=settling)
        for d, id, settling in zip(
            found, fresh_ids([f"{d.about} {d.kind}" for d in found]), find_settling(found, by_id), strict=True
        )
    )
    every = mark_minor_disagreements(every, by_id, scores, made)
    disagreements = tuple(d for d in every if not d.minor)
    updates = [d.positions for d in disagreements if d.kind == "update"]
    listed = tuple(_source(seen, origins) for seen in sources)
    claims = with_opposing(
        with_disputes(claims, disagreements, by_id, votes.supports), by_id, statements, judge, votes, origins, documents
    )
    claims = judged_holders(claims, by_id, seen, judge, votes)
    claims = restated(_newest_first(claims, updates), disagreements, listed)
    story = Story(claims, by_id, made, common, kinds_of_names(sources), names_with_article(sources))
    happened = events_of(story)
    reasons = reasons_of(story, happened)
    standing = standing_questions(story, happened, disagreements)
    questions = make_faq(story, sources, standing, reasons, disagreements)
    questions = judged_questions(questions, by_id, judge, votes)
    outdated = frozenset(
        c for positions in updates for p in positions[:-1] if _older(p, positions[-1]) for c in p.claims
    )
    latest = tuple(c for positions in updates for c in positions[-1].claims)
    days = [[p.claims for p in d.positions] for d in disagreements if d.kind == "date"]
    timeline = judged_events(make_timeline(by_id, sources, scores, made, origins, days), by_id, judge, votes)
    rests = rested(claims, timeline, questions, disagreements)
    worth = {id: score + rests[id] for id, score in scores.items()}
    fixed = 0 if ranked == by_words else SHOWN
    claims = _newest_first(settle(claims, by_id, worth, made, last, fixed), updates)
    story = replace(story, claims=claims)
    opening = opening_terms(by_id.values())
    summary = choose_summary(story, happened, reasons, standing, outdated, latest, opening)
    brief = {id: place for place, id in enumerate(summary)}
    news = sorted((c for c in claims if c.id not in outdated), key=lambda c: brief.get(c.id, len(brief)))
    weak = frozenset(
        id for id, group in by_id.items() if group.best.context_dependence >= LEANS or tells_little(group.best)
    )
    return FactSheet(
        title=choose_title(sources, tuple(news), opening, weak, _only_counted(disagreements)),
        summary=summary,
        sources=listed,
        claims=judged_wording(
            mark_minor(
                claims,
                rested_on(summary, timeline, questions, disagreements),
                worth,
                {id: frozenset(group.best.terms) for id, group in by_id.items()},
                last,
            ),
            by_id,
            judge,
            votes,
        ),
        timeline=timeline,
        faq=tuple(
            replace(q, id=id) for q, id in zip(questions, fresh_ids([q.question for q in questions]), strict=True)
        ),
        disagreements=every,
    )


def _only_counted(disagreements: tuple[Disagreement, ...]) -> frozenset[str]:
    """Ids of the claims of which nothing but a number is disputed."""
    of_numbers = {id for d in disagreements if d.kind == "number" for p in d.positions for id in p.claims}
    return frozenset(of_numbers).difference(
        id for d in disagreements if d.kind not in ("number", "update") for p in d.positions for id in p.claims
    )


def _older(position: Position, latest: Position) -> bool:
    """Is it of an earlier day than the latest? What two articles of one day tell, neither brings up to date."""
    return not position.as_of or position.as_of != latest.as_of


def _newest_first(claims: tuple[Claim, ...], updates: list[tuple[Position, ...]]) -> tuple[Claim, ...]:
    """The claims with each newest count or day before those that it brings up to date."""
    by_id = {claim.id: claim for claim in claims}
    order = list(by_id)
    for *outdated, latest in updates:
        first = min(order.index(id) for position in outdated for id in position.claims)
        newest = min(order.index(id) for id in latest.claims)
        if first < newest:
            order.insert(first, order.pop(newest))
    return tuple(by_id[id] for id in order)


def _source(seen: Annotated, origins: Origins) -> Source:
    document, known = seen.document, seen.document.metadata
    return Source(
        id=document.id,
        file=document.file,
        sha256=document.sha256,
        extractor=document.extractor,
        csl=Csl(
            title=known.title,
            container_title=known.publisher,
            author=known.authors,
            issued=known.published or seen.published,
            URL=known.url,
            accessed=known.retrieved,
            archive=known.archived,
            language=known.language,
        ),
        origin=origins.of_source[document.id],
        dated="" if known.published else seen.published_rule,
    )
