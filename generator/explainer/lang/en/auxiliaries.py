"""Auxiliary verbs of English with their contractions, by what they show of tense and modality: a closed class.

With straight apostrophes; whoever looks a word up writes it so.
"""

from __future__ import annotations

FUTURE = frozenset("will shall won't shan't 'll gonna".split())
MODALS = frozenset(
    "would could may might should must can cannot can't couldn't wouldn't shouldn't mightn't mustn't".split()
)
PRESENT_BE = frozenset("is are am isn't aren't ain't 's 're 'm".split())
PAST_BE = frozenset("was were wasn't weren't".split())
PRESENT_HAVE = frozenset("has have hasn't haven't 've".split())
PAST_HAVE = frozenset("had hadn't".split())
PRESENT_DO = frozenset("do does don't doesn't".split())
PAST_DO = frozenset("did didn't".split())
WITH_PRONOUN = frozenset(
    "it's that's there's he's she's what's who's they're we're you're i'm i've we've they've you've".split()
)
"""A pronoun and its auxiliary as one word."""
FINITE = FUTURE | MODALS | PRESENT_BE | PAST_BE | PRESENT_HAVE | PAST_HAVE | PRESENT_DO | PAST_DO
AUXILIARIES = FINITE | WITH_PRONOUN | {"be", "been", "being"}
