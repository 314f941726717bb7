"""What the tagger has learnt, and how it is packed into the one file beside this module.

The file holds text columns and byte columns, each under zlib: sorted words that share their beginnings with the word
before, numbers of tags, weights from -127 to 127. `benchmarks/train_tagger.py` writes it.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

TAGS = tuple(
    """NN IN DT NNP JJ NNS RB PRP VB CC VBD VBN VBZ VBP CD VBG PRP$ TO MD , . : -LRB- -RRB- HYPH WDT WRB WP POS '' `` RP
    NNPS UH JJR EX RBR SYM JJS PDT RBS WP$ $ FW ADD NFP LS AFX GW""".split()
)
"""The tags of the Penn Treebank as GUM and EWT use them, about the commonest first."""

NUMBER = {tag: at for at, tag in enumerate(TAGS)}

_BITS = 32
_FIELDS = struct.Struct(f"<{len(TAGS)}I")
_ZERO = 1 << _BITS - 1
_HALF = sum(_ZERO << _BITS * at for at in range(len(TAGS)))


def one(tag: str) -> int:
    """The weight 1 for a tag. A feature's weights are one integer with 32 bits a tag: a sum adds those of all tags."""
    return 1 << _BITS * NUMBER[tag]


def apart(weights: int) -> tuple[int, ...]:
    """The weights for all tags out of their one integer, in the order of `TAGS`, each by 2**31 too large."""
    return _FIELDS.unpack((weights + _HALF).to_bytes(_FIELDS.size, "little"))


@dataclass(frozen=True, slots=True)
class Learnt:
    """Weights and words."""

    weights: Mapping[str, int]
    """Feature -> its weights for all tags, each from -127 to 127."""
    lexicon: Mapping[str, tuple[str, ...]]
    """Word in lower case -> tags that it was seen with, the commonest first. For a word that was seen seldom the
    parts of speech of a dictionary ("n", "v", "a", "r") and a question mark follow."""
    sure: Mapping[str, str]
    """Word as written -> its only tag."""


def pack(learnt: Learnt) -> bytes:
    """The bytes of the file: the same for the same weights."""
    names, words, sure = sorted(learnt.weights), sorted(learnt.lexicon), sorted(learnt.sure)
    rows = [
        [(number, field - _ZERO) for number, field in enumerate(apart(learnt.weights[name])) if field != _ZERO]
        for name in names
    ]
    sets = sorted({learnt.lexicon[word] for word in words})
    place = {tags: at for at, tags in enumerate(sets)}
    columns = (
        _text(names),
        bytes(map(len, rows)),
        bytes(number for row in rows for number, _ in row),
        struct.pack(f"{sum(map(len, rows))}b", *(weight for row in rows for _, weight in row)),
        _text(words),
        struct.pack(f"<{len(words)}H", *(place[learnt.lexicon[word]] for word in words)),
        "\n".join(map(" ".join, sets)).encode(),
        _text(sure),
        bytes(NUMBER[learnt.sure[word]] for word in sure),
    )
    packed = [zlib.compress(column, 9) for column in columns]
    return struct.pack(f"<{len(packed)}I", *map(len, packed)) + b"".join(packed)


def unpack(data: bytes) -> Learnt:
    """What `pack` was given."""
    count = 9
    sizes = struct.unpack_from(f"<{count}I", data)
    columns, at = [], struct.calcsize(f"<{count}I")
    for size in sizes:
        columns.append(zlib.decompress(data[at : at + size]))
        at += size
    names, lengths, numbers, values, words, places, sets, sure, tags = columns
    pairs = zip(numbers, struct.unpack(f"{len(values)}b", values), strict=True)
    shifted = (weight << _BITS * number for number, weight in pairs)
    tag_sets = [tuple(line.split(" ")) for line in sets.decode().split("\n")]
    listed = list(_words(words))
    chosen = struct.unpack(f"<{len(listed)}H", places)
    return Learnt(
        {name: sum(islice(shifted, n)) for name, n in zip(_words(names), lengths, strict=True)},
        {word: tag_sets[at] for word, at in zip(listed, chosen, strict=True)},
        {word: TAGS[n] for word, n in zip(_words(sure), tags, strict=True)},
    )


def _text(words: Iterable[str]) -> bytes:
    """Sorted words, each as the number of letters shared with the one before and the rest."""
    out: list[str] = []
    before = ""
    for word in words:
        shared = 0
        while shared < min(len(word), len(before), 100) and word[shared] == before[shared]:
            shared += 1
        out.append(chr(32 + shared) + word[shared:])
        before = word
    return "\n".join(out).encode()


def _words(data: bytes) -> Iterator[str]:
    word = ""
    for line in data.decode().split("\n"):
        word = word[: ord(line[0]) - 32] + line[1:]
        yield word
