"""Bytes -> characters: by what is declared, and where that is nothing or wrong, by a guess that says so.

The order is HTML's own: a byte-order mark, the transport's charset, the page's declaration. Labels mean what browsers
take them for (WHATWG Encoding Standard): `iso-8859-9` is windows-1254, `euc-kr` windows-949. UTF-8 needs no
declaration, since other encodings do not look like it by chance.
"""

from __future__ import annotations

import codecs
import re

import webencodings  # type: ignore[import-untyped]

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)\b[^>]{0,400}?\b(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})""", re.I
)
_BEGINNING = 4096
_WIDER = {"gbk": "gb18030"}
"""Where the standard's decoder reads more than Python's codec of that name."""
_NO_CHARSETS = frozenset({"replacement", "x-user-defined"})
_IN_A_PAGE = {"utf-16-le": "utf-8", "utf-16-be": "utf-8"}
"""A page whose declaration could be read in ASCII is in no such encoding (HTML, 13.2.3.2)."""
_ON_THE_WEB = (
    "cp1252 cp1250 cp1251 cp1253 cp1254 cp1255 cp1256 cp1257 iso8859_2 koi8_r shift_jis euc_jp gb18030 big5 euc_kr"
).split()
"""Among these the guess is made; rarer ones are only ever guessed by mistake."""


def decode(data: bytes, charset: str = "", markup: bool = False) -> tuple[str, str, str]:
    """(text, name of the encoding, warning or ''). `charset` is the transport's; `markup` has a declaration looked for.

    Never fails: bytes that no declaration explains are guessed at, and the warning names the guess.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data.decode(name, "replace"), name.removesuffix("-sig"), ""
    declared = _DECLARED.search(data[:_BEGINNING]) if markup else None
    named = _known(declared[1].decode("ascii")) if declared else ""
    claims = [name for name in (_known(charset), _IN_A_PAGE.get(named, named)) if name]
    for name in [*claims, "utf-8"]:
        try:
            return data.decode(name), name, ""
        except (UnicodeDecodeError, ValueError):
            continue
    if claims:
        name = claims[0]
        text = data.decode(name, "replace")
        if text.count("\ufffd") <= max(3, len(text) // 500):
            return text, name, f"some bytes are not {name}, as which it is declared: they show as \ufffd"
    return _guessed(data)


def _guessed(data: bytes) -> tuple[str, str, str]:
    from charset_normalizer import from_bytes  # here, for it is slow to load and seldom needed

    best = from_bytes(data[: 2**17], cp_isolation=_ON_THE_WEB).best()
    name = best.encoding if best else "cp1252"
    return data.decode(name, "replace"), name, f"the encoding is not declared, or wrongly: read as {name}, a guess"


def _known(label: str) -> str:
    """The codec of a label; '' where browsers know none of that name."""
    encoding = webencodings.lookup(label.strip()) if label else None
    if encoding is None or encoding.codec_info.name in _NO_CHARSETS:
        return ""
    name = codecs.lookup(encoding.codec_info.name).name
    return _WIDER.get(name, name)
