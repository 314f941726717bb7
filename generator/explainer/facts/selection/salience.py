"""How much each day matters in the story, by how much the sources speak of it.

What counts is how many articles tell of a day, not how many sentences: one long article is one voice. Naming the day
counts more than being dated by the news day, since every article's plain past tense gives that. Looking back counts for
more the longer the way: what is still told weeks later was an event of the story, what only its own day's reports
tell was the noise of that day. Each voice counts by how much what it says matters, so that a corpus with articles on
other things does not lift the days of those. Counting articles and looking back are what selects days best in the
literature on news timelines (Tran and others 2013 and 2015, Gholipour Ghalandari and Ifrim 2020).
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable

from ...core.edtf import plain, precision
from .occurrence import Occurrence, first_day

NAMED, INFERRED, PLANNED = 1.0, 0.5, 0.5
"""What an article adds to a day that it names, that only tense gives, and that it expects to come."""
LOOKS_BACK = 0.5
"""What each e-fold of days between the day and the article that tells of it adds."""
FARTHEST = 365
"""Days after which looking back farther adds nothing: that is history, not the story."""
LEAST = 0.1
"""Share that the most marginal claim's voice keeps."""


def salience(told: Iterable[tuple[Occurrence, float]]) -> dict[str, float]:
    """Weight above 0 to 1 for each date told (EDTF without qualifiers); the weightiest has 1.

    Beside each occurrence stands how much its claim matters, 0 to 1.
    """
    by_article: dict[str, dict[str, float]] = defaultdict(dict)
    for one, matters in told:
        article = by_article[plain(one.when)]
        source = one.statement.source
        article[source] = max(article.get(source, 0.0), _voice(one) * max(LEAST, matters))
    total = {day: math.log1p(math.fsum(voices.values())) for day, voices in sorted(by_article.items())}
    most = max(total.values(), default=1.0)
    return {day: weight / most for day, weight in total.items()}


def _voice(one: Occurrence) -> float:
    if one.planned:
        return PLANNED
    voice = NAMED if one.words else INFERRED
    if precision(one.when) != "day" or precision(one.statement.published) != "day":
        return voice
    gap = (first_day(one.statement.published) - first_day(one.when)).days
    return voice * (1 + LOOKS_BACK * math.log1p(max(0, min(gap, FARTHEST))))
