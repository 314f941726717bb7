"""Tokens after the Penn Treebank's rules, as offsets into the text that they were read from.

Contractions and possessives are tokens of their own ("do" "n't", "Lee" "'s"), a hyphen parts a compound unless a prefix
stands before it ("six" "-" "week", but "co-founder"), and a period belongs to an abbreviation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...lang.en.abbreviations import KEEPS_PERIOD, LOWER, NEVER_LAST, NUMBERED_ABBREVIATIONS, TITLE_ABBREVIATIONS
from ...lang.en.affixes import CURRENCY, GLUED_UNITS, PREFIXES

_ABBREVIATED = frozenset(word.rstrip(".") for word in LOWER | NEVER_LAST | NUMBERED_ABBREVIATIONS | TITLE_ABBREVIATIONS)

_CLITIC = r"(?:s|m|d|re|ve|ll)\b"
_TOKEN = re.compile(
    rf"""
    (?: https?:// | www\. ) \S* [\w/]                                       # address
  | [\w.+-]{{1,64}} @ [\w-]+ (?: \.[\w-]+ )+                                # e-mail
  | [#@] [^\W\d] \w*                                                        # hashtag, handle
  | (?: [^\W\d_] \. ){{2,}} (?! \w )                                        # U.S., a.m.
  | [^\W\d_] (?: \. [^\W\d_] )+ \b (?! \. ? \w )                            # U.S
  | [A-Z] \. (?= \s* [^\s\W] )                                              # an initial
  | (?P<dotted> [^\W\d_]{{1,6}} \. ) (?! [\w.] )                            # an abbreviation, or a sentence's end
  | (?: {"|".join(CURRENCY)} ) \$
  | ['’] \d\d s? \b                                                         # '90s
  | \d+ (?: [.,:/] \d+ )* (?: (?= (?i: {"|".join(map(re.escape, GLUED_UNITS))} ) (?! \w )) | (?= % | \b ) )
  | (?i: can (?= not\b) | (?: gon | wan ) (?= na\b) | got (?= ta\b) )
  | \w+? (?= n['’]t\b )
  | (?i: n['’]t\b | ['’] {_CLITIC} )
  | (?i: {"|".join(PREFIXES)} ) - \w+ (?: ['’] (?! (?i: {_CLITIC} ) ) \w+ )*
  | \w+ (?: & \w+ | ['’] (?! (?i: {_CLITIC} ) ) \w+ | \. [a-z] \w* )*
  | \.{{2,}} | -{{2,}} | `` | '' | [!?]{{2,}}
  | \S
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number or a mark: `text` is the document's text in `[start, end)`."""

    start: int
    end: int
    text: str


def tokenize(text: str, start: int, end: int) -> tuple[Token, ...]:
    """The tokens of the sentence `text[start:end]`, in order: they cover all but spaces and never overlap."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text, start, end):
        a, b = match.span()
        word = match[0]
        if match.lastgroup and not _keeps_period(word[:-1].lower(), last=not text[b:end].strip()):
            found.append(Token(a, b - 1, word[:-1]))
            a, word = b - 1, "."
        found.append(Token(a, b, word))
    return tuple(found)


def _keeps_period(word: str, *, last: bool) -> bool:
    return word in (KEEPS_PERIOD if last else _ABBREVIATED)
