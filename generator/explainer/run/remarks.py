"""What a run has to say beside its results."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

NOTHING = "Nothing changed that a reader would notice."
Weight = Literal["fault", "doubt", "detail"]
"""Something could not be taken; something may be wrong and stops nothing; a step, for who looks into things."""


@dataclass(frozen=True, slots=True)
class Remark:
    words: str
    weight: Weight = "doubt"


Tell = Callable[[Remark], object]
