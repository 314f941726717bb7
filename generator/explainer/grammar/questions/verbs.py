"""The verb of a question, without its particle: its auxiliary before the subject, or "did" with the base form.

Number and tense are kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...lang.en.irregular_verbs import PASTS
from ..chunking.model import Tagged, VerbGroup

_PASTS = {lemma: form for form, lemma in PASTS.items()}
_BE = frozenset("is are was were".split())
_FULL = {"'re": "are", "'ve": "have", "'ll": "will", "wo": "will", "ca": "can", "sha": "shall"}
_SINGULAR = {"are": "is", "were": "was", "have": "has", "do": "does"}
_SINGULAR_BE = frozenset(("is", "was", "has", "does"))


@dataclass(frozen=True, slots=True)
class Asked:
    """A verb group taken apart for a question."""

    front: str
    """The auxiliary that goes before the subject."""
    rest: str
    """What stays behind the subject; '' for a copula."""
    whole: str
    """The group as it stands behind a subject that is asked for, in the singular."""
    plural: str
    """The same behind "how many"."""


def take_apart(tokens: Sequence[Tagged], group: VerbGroup, *, reported: bool, many: bool) -> Asked | None:
    """None where the group has no form that is safe to turn. `reported`: a report in the past stands over it, so that
    its tense is asked as of then; `many`: its subject is a plural."""
    if not group.finite or group.elliptic or group.subject is not None:
        return None
    words = [k for k in group.tokens if k != group.negation and k != group.particle]
    first = tokens[words[0]]
    low = first.text.lower().replace("’", "'")
    if any(tokens[k].tag == "HYPH" for k in words):
        return None
    rest = [tokens[k].text for k in words[1:] if tokens[k].tag not in ("RB", "RBR", "RBS")]
    if low in ("'m", "am", "'d", "ai") or any("'" in word or "’" in word for word in rest):
        return None
    if low == "'s":
        low = {"be": "is", "have": "has"}.get(first.lemma, "")
    front = _FULL.get(low, low)
    if not front:
        return None
    if reported:
        front = {"would": "will", "had": "have" if many else "has"}.get(front, front) if rest else front
    if front == "had" and len(rest) == 1:
        return Asked("did", group.verb, f"had {rest[0]}", f"had {rest[0]}")
    if front == "had" and len(rest) == 2 and rest[0] == "been" and group.passive:
        return Asked("were" if many else "was", rest[1], f"was {rest[1]}", f"were {rest[1]}")
    if rest or first.tag == "MD" or front in _BE:
        return _with_auxiliary(front, " ".join(rest), many)
    helping = {"VBD": "did", "VBZ": "does", "VBP": "do"}.get(first.tag)
    if helping is None or first.lemma in ("", "be"):
        return None
    if many if helping == "does" else helping == "do" and not many:
        return None  # the parse has another subject
    past = first.tag == "VBD"
    singular = first.text.lower() if past else third_person(first.lemma)
    return Asked(helping, first.lemma, singular, first.text.lower() if past else first.lemma)


def in_the_past(asked: Asked, group: VerbGroup, *, many: bool) -> Asked | None:
    """As one asks when something was done: "has doubled" as "did double", "has been found" as "was found"; None for
    what was only under way ("was leaving"), of which nobody asks when."""
    if group.progressive and group.tense == "past":
        return None
    if asked.front not in ("has", "have") or not group.perfect:
        return asked
    if group.progressive:
        return None
    if group.passive:
        front, rest = "were" if many else "was", asked.rest.removeprefix("been ")
        return Asked(front, rest, f"was {rest}", f"were {rest}")
    return Asked("did", group.verb, asked.whole, asked.plural)


def _with_auxiliary(front: str, tail: str, many: bool) -> Asked | None:
    if front in (_SINGULAR_BE if many else _SINGULAR):
        return None  # the parse has another subject
    one = _SINGULAR.get(front, front)
    return Asked(front, tail, f"{one} {tail}".rstrip(), f"{_plural(front)} {tail}".rstrip())


def _plural(front: str) -> str:
    return {"is": "are", "was": "were", "has": "have", "does": "do"}.get(front, front)


def third_person(base: str) -> str:
    """The present of he, she or it.

    >>> [third_person(v) for v in ("close", "pass", "deny", "go", "have", "play")]
    ['closes', 'passes', 'denies', 'goes', 'has', 'plays']
    """
    if base == "have":
        return "has"
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        return base + "es"
    if base.endswith("y") and base[-2:-1] not in ("a", "e", "i", "o", "u"):
        return base[:-1] + "ies"
    return base + "s"


def active(tokens: Sequence[Tagged], group: VerbGroup) -> str:
    """The finite active of a passive group, behind "who" or "what": "was caused" -> "caused"; '' where it has none."""
    words = [tokens[k] for k in group.tokens if tokens[k].tag not in ("RB", "RBR", "RBS") and k != group.particle]
    participle, before = words[-1], [word.text.lower() for word in words[:-1]]
    if len(before) == 1 and before[0] in ("was", "were"):
        return _PASTS.get(participle.lemma, participle.text.lower())
    if len(before) == 1 and before[0] in ("is", "are"):
        return third_person(participle.lemma)
    if before in (["has", "been"], ["have", "been"]):
        return f"has {participle.text.lower()}"
    if before == ["will", "be"]:
        return f"will {participle.lemma}"
    return ""
