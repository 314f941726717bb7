"""What a model's word is worth, by what it said where the answer is known.

Every question holds statements twice, pairs that the rules are sure of, and pairs that have nothing in common. Whoever
tells these apart is believed, by the likelihood ratio of what he says (Good 1950: the weight of evidence); whoever puts
all into one group, or answers at random, moves nothing. What a person wrote is believed.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ...core.judgement import Judgement

YES, NO = 2.5, -1.75
"""Most nats that a 'yes, the same' and a 'no' are worth."""
BELIEVED = 1.0
"""Nats of a 'yes' from which a model is believed in what cannot be tried."""
PRIOR = 1.0
"""Known pairs as if which a model said yes no more often than where it is wrong."""


@dataclass(frozen=True, slots=True)
class Worth:
    """Nats that an answer moves a pair by."""

    yes: float
    no: float


SURE = Worth(YES, NO)
NONE = Worth(0.0, 0.0)


@dataclass(slots=True)
class Tried:
    """What a model said of pairs whose answer is known."""

    same: int = 0
    same_yes: int = 0
    other: int = 0
    other_yes: int = 0

    def add(self, same: bool, yes: bool) -> None:
        if same:
            self.same, self.same_yes = self.same + 1, self.same_yes + yes
        else:
            self.other, self.other_yes = self.other + 1, self.other_yes + yes

    def worth(self) -> Worth:
        """By the share of yes among pairs that are the same, and among those that are not."""
        false = (self.other_yes + 1) / (self.other + 2)
        true = (self.same_yes + PRIOR * false) / (self.same + PRIOR)
        yes = math.log(true / false)
        no = math.log((1 - true + 0.5 / (self.same + 1)) / (1 - false))
        return Worth(max(0.0, min(YES, yes)), min(0.0, max(NO, no)))


def worth_of(
    answered: Iterable[tuple[Judgement, Iterable[tuple[str, str, bool]]]], known: Callable[[str, str], bool | None]
) -> dict[str, Worth]:
    """Model -> what its answers are worth.

    `answered`: judgements with (key, key, said to be the same). `known`: are the two the same? None where the rules
    cannot say.
    """
    tried: dict[str, Tried] = defaultdict(Tried)
    for one, pairs in answered:
        if not one.by_hand:
            for a, b, yes in pairs:
                same = a == b or known(a, b)
                if same is not None:
                    tried[one.model].add(same, yes)
    return {model: found.worth() for model, found in tried.items()}
