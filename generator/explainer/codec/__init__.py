"""The fact sheet as YAML text: `decode` names every fault at once, `encode` is stable and keeps people's comments.

PyYAML's parser only cuts the text into events here. Types, defaults and faults are ours, because a loader that guesses
turns `no`, `12:30` and `2020-05-01` into something that nobody wrote, keeps the last of two equal keys, and gives up at
the first fault.
"""

from .decode import decode
from .encode import encode
from .judgements import decode_judgements, encode_judgements
from .places import line_of, lines

__all__ = ["decode", "decode_judgements", "encode", "encode_judgements", "line_of", "lines"]
