"""Verb groups over Penn tags: auxiliaries, negation, main verb and particle, with what they say of time and voice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ...lang.en.clause_words import INVERTING, NEGATIVE_ADVERBS, NOT_NEGATING
from ...lang.en.irregular_verbs import PASTS
from .auxiliaries import ADVERBS, FINITE_TAGS, NEXT, VERB_TAGS, auxiliary, is_adverb, is_preposition
from .chunk_links import low as word_at
from .model import Form, NounChunk, Tagged, Tense, VerbGroup
from .particles import with_particle

_FUTURE = frozenset({"will", "shall", "'ll", "’ll", "wo", "sha", "ll"})
_PARENTHESIS = 10
"""Longest run of tokens between commas that may part an auxiliary from its verb."""


@dataclass(slots=True)
class _Chain:
    """A verb group while it is read."""

    verbs: list[int]
    others: list[int]
    negation: int | None = None
    subject: int | None = None


def find_verb_groups(tokens: Sequence[Tagged], chunks: Sequence[NounChunk]) -> tuple[VerbGroup, ...]:
    """The verb groups of a sentence, in order of their first token; `chunks` tell which participles are adjectives."""
    inside = _chunk_of_token(tokens, chunks)
    found: list[VerbGroup] = []
    taken: set[int] = set()
    for i, token in enumerate(tokens):
        if i in taken or (inside[i] is not None) or not _opens(tokens, i):
            continue
        chain = _read(tokens, chunks, inside, i)
        group = _describe(tokens, chain, found, _before_object(chunks, inside, chain.verbs[-1] + 1))
        taken.update(group.tokens)
        found.append(with_particle(tokens, chunks, inside, group))
        del token
    return tuple(found)


def _chunk_of_token(tokens: Sequence[Tagged], chunks: Sequence[NounChunk]) -> list[int | None]:
    inside: list[int | None] = [None] * len(tokens)
    for index, chunk in enumerate(chunks):
        for k in range(chunk.start, chunk.end):
            inside[k] = index
    return inside


def _opens(tokens: Sequence[Tagged], i: int) -> bool:
    if auxiliary(tokens, i) != "TO":
        return tokens[i].tag in VERB_TAGS and not is_preposition(tokens, i)
    k = _skip_adverbs(tokens, i + 1)
    return k < len(tokens) and tokens[k].tag in ("VB", "VBP") and k - i <= 3


def _skip_adverbs(tokens: Sequence[Tagged], k: int) -> int:
    while k < len(tokens) and is_adverb(tokens, k):
        k += 1
    return k


def _read(tokens: Sequence[Tagged], chunks: Sequence[NounChunk], inside: Sequence[int | None], start: int) -> _Chain:
    chain = _Chain([start], [])
    _look_before(tokens, chain, start)
    while len(chain.verbs) < 6:
        last = chain.verbs[-1]
        wanted = NEXT.get(auxiliary(tokens, last))
        if wanted is None:
            break
        if word_at(tokens, last) in ("'d", "’d"):
            wanted |= NEXT["have"]
        k, adverbs = last + 1, []
        while k < len(tokens) and is_adverb(tokens, k):
            adverbs.append(k)
            k += 1
        _negate(tokens, chain, adverbs)
        quoted = k + 1 < len(tokens) and tokens[k].tag in ("``", '"') and tokens[k + 1].tag in wanted
        k += quoted  # "was 'going' to"
        if len(chain.verbs) == 1 and k < len(tokens) and inside[k] is not None and _may_invert(tokens, start):
            after = _behind_subject(tokens, chunks, inside, k)
            if after is not None and tokens[after].tag in wanted:
                chain.subject = inside[k]
                _negate(
                    tokens, chain, [j for j in range(chunks[inside[k] or 0].end, after) if tokens[j].tag in ADVERBS]
                )
                chain.verbs.append(after)
                continue
            if auxiliary(tokens, start) == "be" and tokens[start].tag != "VB":
                chain.subject = inside[k]
                break
        k = _behind_parenthesis(tokens, k, wanted)
        if k < len(tokens) and tokens[k].tag in wanted and inside[k] is None:
            chain.verbs.append(k)
            chain.others.extend(adverbs)
            continue
        break
    return chain


def _look_before(tokens: Sequence[Tagged], chain: _Chain, start: int) -> None:
    k = start - 1
    adverbs = []
    while k >= 0 and tokens[k].tag in (*ADVERBS, "CC", "DT") and start - k <= 3:
        if tokens[k].tag in ADVERBS or word_at(tokens, k) in ("neither", "nor"):
            adverbs.append(k)
        k -= 1
    _negate(tokens, chain, adverbs)


def _negate(tokens: Sequence[Tagged], chain: _Chain, adverbs: Sequence[int]) -> None:
    for k in adverbs:
        pair = (word_at(tokens, k), word_at(tokens, k + 1))
        longer = pair in (("no", "longer"), ("no", "more"))
        if chain.negation is None and (pair[0] in NEGATIVE_ADVERBS or longer) and pair not in NOT_NEGATING:
            chain.negation = k


def _may_invert(tokens: Sequence[Tagged], start: int) -> bool:
    """Does the auxiliary stand where a question or an inversion has it: at a clause's head or behind a question
    word?"""
    if auxiliary(tokens, start) in ("TO", "get") or tokens[start].tag in ("VB", "VBN", "VBG"):
        return False
    if start == 0:
        return True
    before, low = tokens[start - 1].tag, word_at(tokens, start - 1)
    if before in ("WRB", "WP", "CC", ":", "``", '"', "''", "-LRB-") or low in INVERTING:
        return True
    if before == "," and auxiliary(tokens, start) != "be":
        return True
    return any(
        tokens[k].tag in ("WRB", "WP", "WDT") or word_at(tokens, k) in INVERTING
        for k in range(max(0, start - 5), start)
        if k == 0
    )


def _behind_subject(
    tokens: Sequence[Tagged], chunks: Sequence[NounChunk], inside: Sequence[int | None], k: int
) -> int | None:
    """The token behind the noun phrase that begins at `k`, with its 'of' phrases, conjuncts and adverbs."""
    index = inside[k]
    limit = 6
    while index is not None and limit:
        limit -= 1
        k = _skip_adverbs(tokens, chunks[index].end)
        follower = index + 1
        if follower >= len(chunks) or chunks[follower].start - chunks[index].end > 2:
            break
        belongs = chunks[follower].possessor == index or chunks[follower].attached_to is not None
        belongs = (
            belongs or chunks[follower].conjunct_of is not None or chunks[follower].preposition == chunks[index].end
        )
        if not belongs:
            break
        index = follower
    return k if k < len(tokens) else None


def _behind_parenthesis(tokens: Sequence[Tagged], k: int, wanted: frozenset[str]) -> int:
    if k >= len(tokens) or tokens[k].tag != ",":
        return k
    for j in range(k + 1, min(len(tokens), k + _PARENTHESIS)):
        if tokens[j].tag in FINITE_TAGS:
            return k
        if tokens[j].tag == ",":
            after = _skip_adverbs(tokens, j + 1)
            return after if after < len(tokens) and tokens[after].tag in wanted else k
    return k


def _before_object(chunks: Sequence[NounChunk], inside: Sequence[int | None], k: int) -> bool:
    at = inside[k] if k < len(inside) else None
    return at is not None and not chunks[at].time


def _describe(tokens: Sequence[Tagged], chain: _Chain, earlier: Sequence[VerbGroup], before_object: bool) -> VerbGroup:
    verbs = chain.verbs
    head, first = verbs[-1], tokens[verbs[0]]
    kinds = [auxiliary(tokens, k) for k in verbs[:-1]]
    elliptic = len(verbs) == 1 and first.tag == "MD"
    if len(verbs) == 1 and auxiliary(tokens, head) == "do" and chain.negation is not None and chain.negation > head:
        elliptic = True
    shared = _shares(tokens, verbs, earlier) if len(verbs) == 1 else None
    members = tuple(sorted({*verbs, *chain.others, *([chain.negation] if chain.negation is not None else [])}))
    lemma = tokens[head].lemma.lower()
    if len(verbs) == 1 and auxiliary(tokens, head) in ("be", "have"):
        lemma = auxiliary(tokens, head)
    if shared is not None:
        source = earlier[shared]
        own = chain.negation
        negation = _shared_negation(tokens, source, head) if own is None else own
        return replace(
            source,
            tokens=members,
            head=head,
            lemma=lemma,
            negation=negation,
            particle=None,
            subject=None,
            shares=shared,
        )
    has = before_object or (len(verbs) > 1 and tokens[verbs[1]].text.lower() == "been")
    if word_at(tokens, verbs[0]) in ("'s", "’s") and kinds and tokens[verbs[1]].tag in ("VBN", "VBD") and has:
        kinds[0] = "have"  # "he's made a deal", "she's been held"
    if kinds and word_at(tokens, verbs[0]) in ("'d", "’d") and tokens[head].tag in ("VBN", "VBD"):
        kinds[0] = "have"
    after = {kind: tokens[k].tag for kind, k in zip(kinds, verbs[1:], strict=True)}
    passive = tokens[head].tag in ("VBN", "VBD") and bool(kinds) and kinds[-1] in ("be", "get")
    passive = passive or (tokens[head].tag == "VBN" and not kinds)
    return VerbGroup(
        tokens=members,
        head=head,
        lemma=lemma,
        form=_form("TO" if auxiliary(tokens, verbs[0]) == "TO" else first.tag),
        tense=_tense(tokens, verbs[0]),
        perfect="have" in after,
        progressive="be" in kinds and any(tokens[k].tag == "VBG" for k in verbs[1:]),
        passive=passive,
        modal=tokens[verbs[0]].lemma.lower() if first.tag == "MD" and word_at(tokens, verbs[0]) not in _FUTURE else "",
        negation=chain.negation,
        subject=chain.subject,
        elliptic=elliptic,
    )


def _shared_negation(tokens: Sequence[Tagged], source: VerbGroup, head: int) -> int | None:
    """'was not arrested or charged': the negation reaches over 'or', not over 'but'."""
    if any(word_at(tokens, k) == "but" for k in range(max(source.head, head - 4), head)):
        return None
    return source.negation


def _shares(tokens: Sequence[Tagged], verbs: Sequence[int], earlier: Sequence[VerbGroup]) -> int | None:
    """The group whose auxiliaries a bare verb behind 'and', 'or' or 'but' takes over."""
    k, tag = verbs[0] - 1, tokens[verbs[0]].tag
    while k >= 0 and tokens[k].tag in ADVERBS:
        k -= 1
    if tag not in ("VB", "VBN", "VBG") or k < 0 or tokens[k].tag != "CC":
        return None
    for index in range(len(earlier) - 1, max(-1, len(earlier) - 5), -1):
        if tokens[earlier[index].head].tag == tag and (
            len(earlier[index].tokens) > 1 or earlier[index].shares is not None
        ):
            return index
    return None


def _form(tag: str) -> Form:
    forms: dict[str, Form] = {"TO": "infinitive", "VB": "bare", "VBG": "gerund", "VBN": "participle"}
    return forms.get(tag, "finite")


def _tense(tokens: Sequence[Tagged], first: int) -> Tense:
    tag = tokens[first].tag
    if tag == "MD":
        return "future" if word_at(tokens, first) in _FUTURE else "present"
    singular = first > 0 and tokens[first - 1].tag in ("NN", "NNP")
    if tag == "VBP" and singular and word_at(tokens, first) in PASTS:
        return "past"  # 'The dam in Norland burst'
    tenses: dict[str, Tense] = {"VBD": "past", "VBZ": "present", "VBP": "present"}
    return tenses.get(tag, "")
