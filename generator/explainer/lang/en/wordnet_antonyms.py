"""Opposites of WordNet: direct antonyms of which one excludes the other, `_` for a blank.

Made by benchmarks/wordnet_tables.py out of WordNet 3.0; see NOTICE for its licence.
"""

from __future__ import annotations

ANTONYM_VERBS = """
    attend_to/neglect check_in/check_out clean/dirty default/pay_up despair/hope differ/equal disinfect/infect
    dislike/like disrespect/respect download/upload drop_out/enter dry/wet fall_short_of/satisfy forget/remember
    hate/love have/lack hide/show keep_track/lose_track log_in/log_out mark_down/mark_up play_down/play_up
    resist/surrender sleep/wake
"""
ANTONYM_NOUNS = """
    ability/inability balance/imbalance birth/death certainty/uncertainty convenience/inconvenience despair/hope
    employment/unemployment equality/inequality hate/love illness/wellness insecurity/security majority/minority
    maximum/minimum poverty/wealth strengthening/weakening
"""
ANTONYM_ADJECTIVES = """
    able/unable actual/potential adequate/inadequate all/no altered/unaltered amicable/hostile appropriate/inappropriate
    available/unavailable aware/unaware away/home bare/covered blind/sighted born/unborn bottle-fed/breast-fed
    brave/cowardly careful/careless censored/uncensored centralized/decentralized certain/uncertain changed/unchanged
    clean/dirty coastal/inland comfortable/uncomfortable complete/incomplete consistent/inconsistent
    constructive/destructive continued/discontinued contracted/expanded controlled/uncontrolled convenient/inconvenient
    conventional/unconventional cooked/raw cooperative/uncooperative covert/overt crowded/uncrowded decreased/increased
    decreasing/increasing definite/indefinite dependent/independent desirable/undesirable destroyed/preserved
    detected/undetected developed/undeveloped different/same diluted/undiluted discouraging/encouraging dishonest/honest
    disliked/liked disproportionate/proportionate divided/united down/up downtown/uptown dry/wet due/undue east/west
    eastern/western effective/ineffective efficient/inefficient equal/unequal ethical/unethical expected/unexpected
    extant/extinct external/internal fair/unfair falling/rising finite/infinite first/last fit/unfit foreign/native
    formal/informal fresh/stale full-term/premature full-time/part-time gradual/sudden greater/lesser gross/net
    happy/unhappy harmful/harmless heavy-duty/light-duty helpful/unhelpful high-interest/low-interest
    high-resolution/low-resolution high-rise/low-rise high-tech/low-tech high-tension/low-tension horizontal/vertical
    ill-advised/well-advised immortal/mortal impartial/partial impractical/practical imprudent/prudent incoming/outgoing
    indoor/outdoor inhabited/uninhabited insane/sane insufficient/sufficient invalid/valid invisible/visible
    irrational/rational irrelevant/relevant irresponsible/responsible known/unknown left-handed/right-handed
    limited/unlimited lost/won lowered/raised lucky/unlucky major/minor marked/unmarked maximum/minimum
    meaningful/meaningless natural/unnatural necessary/unnecessary north/south northern/southern noticed/unnoticed
    off/on off-line/on-line off-site/on-site off-street/on-street official/unofficial optimistic/pessimistic
    orthodox/unorthodox parallel/perpendicular popular/unpopular preceding/succeeding predictable/unpredictable
    prepared/unprepared private/public pro-choice/pro-life professional/unprofessional prospective/retrospective
    protected/unprotected publicized/suppressed qualified/unqualified qualitative/quantitative realistic/unrealistic
    reasonable/unreasonable related/unrelated reliable/unreliable reported/unreported restricted/unrestricted
    rh-negative/rh-positive rural/urban sanitary/unsanitary seasonal/year-round settled/unsettled skilled/unskilled
    solved/unsolved spoken/written strong/weak supported/unsupported surprising/unsurprising trained/untrained
    unusual/usual unwilling/willing useful/useless valuable/worthless
"""
ANTONYM_ADVERBS = """
    above/below artificially/naturally at_least/at_most directly/indirectly downtown/uptown ever/never
    full-time/half-time improperly/properly indoors/outdoors no_longer/still partly/wholly
"""
