"""The sources as reference managers read them: CSL-JSON and BibTeX.

An author stays one literal name in both: where a name splits into given and family, and whether it is a person at all,
is not known. Dates are CSL's date parts where they have such a form, else words.
"""

from __future__ import annotations

import re

from ...core import edtf
from ...core.addresses import slug
from ...core.model import Csl, Source
from ...core.printable import harmless
from ..common.json_text import to_json

_TYPES = frozenset(
    "article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset "
    "document entry entry-dictionary entry-encyclopedia figure graphic hearing interview legal_case legislation "
    "manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical "
    "personal_communication post post-weblog regulation report review review-book software song speech standard thesis "
    "treaty webpage".split()
)
"""CSL 1.0.2, appendix III."""
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_TEX = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{char: f"\\{char}" for char in "$&#%_"},
}
_SPECIAL = re.compile(r"[\\{}~^$&#%_]")


def csl_json(sources: tuple[Source, ...]) -> bytes:
    """An array of CSL-JSON items in the order of the sheet; the item's id is the source's."""
    return to_json([_item(source) for source in sources])


def bibtex(sources: tuple[Source, ...]) -> bytes:
    """One entry a source, UTF-8; the key is the source's id in plain letters. Braces always balance."""
    return "\n".join(map(_entry, sources)).encode()


def _item(source: Source) -> dict[str, object]:
    csl = source.csl
    fields: dict[str, object] = {
        "title": _line(csl.title),
        "container-title": _line(csl.container_title),
        "author": [{"literal": name} for author in csl.author if (name := _line(author))],
        "issued": _date(csl.issued),
        "URL": csl.URL,
        "accessed": _date(csl.accessed),
        "archive": csl.archive,
        "language": _line(csl.language),
    }
    kept = {key: value for key, value in fields.items() if value}
    return {"id": source.id, "type": _type(csl), **kept}


def _type(csl: Csl) -> str:
    return csl.type if csl.type in _TYPES else "document"


def _date(value: str) -> dict[str, object]:
    if not edtf.valid(value):
        return {"literal": words} if (words := _line(value)) else {}
    ends = edtf.plain(value).split("/")
    exact = [edtf.precision(end) in ("day", "month", "year") for end in ends]
    date: dict[str, object]
    if all(exact):
        date = {"date-parts": [[int(part) for part in end.split("-")] for end in ends]}
    elif edtf.precision(value) == "season":
        year, season = map(int, ends[0].split("-"))
        date = {"date-parts": [[year]], "season": season - 20}
    else:
        date = {"literal": edtf.human(value)}
    return {**date, "circa": True} if value != edtf.plain(value) else date


def _entry(source: Source) -> str:
    csl = source.csl
    outlet = _line(csl.container_title)
    article = bool(outlet) and _type(csl).startswith("article")
    lines = [
        ("author", " and ".join(f"{{{_tex(name)}}}" for author in csl.author if (name := _line(author)))),
        ("title", f"{{{_tex(title)}}}" if (title := _line(csl.title)) else ""),
        ("journal" if article else "howpublished", _tex(outlet)),
        *_bibtex_date(csl.issued),
        ("url", re.sub(r"[{}\\]", "", csl.URL)),
        ("urldate", edtf.plain(csl.accessed) if edtf.precision(csl.accessed) == "day" else ""),
    ]
    body = "".join(f",\n  {name} = {{{value}}}" for name, value in lines if value)
    month = _month(csl.issued)
    body += f",\n  month = {month}" if month else ""
    return f"@{'article' if article else 'misc'}{{{slug(source.id)}{body}\n}}\n"


def _bibtex_date(value: str) -> list[tuple[str, str]]:
    """BibTeX knows a year and a month; what the date says beyond that goes into a note."""
    if not _line(value):
        return []
    precision = edtf.precision(value)
    year = edtf.plain(value)[:4] if precision in ("day", "month", "season", "year") else ""
    words = edtf.human(value) if precision else _line(value)
    doubt = " (inferred)" if edtf.uncertain(value) and precision else ""
    whole = precision == "year" and not doubt and not edtf.approximate(value)
    about = "about " if precision and edtf.approximate(value) else ""
    note = "" if whole else _tex(f"Dated {about}{words}{doubt}")
    return [("year", year), ("note", note)]


def _month(value: str) -> str:
    return _MONTHS[int(edtf.plain(value)[5:7]) - 1] if edtf.precision(value) in ("day", "month") else ""


def _line(text: str) -> str:
    return " ".join(harmless(text).split())


def _tex(text: str) -> str:
    return _SPECIAL.sub(lambda match: _TEX[match[0]], text)
