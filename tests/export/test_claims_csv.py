from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from explainer.core.model import Claim, FactSheet, Slot
from export.made import files, of
from pages.fixture import dossier


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8"), newline=""), strict=True))


def test_there_is_a_row_for_every_passage() -> None:
    found = rows(files()["claims.csv"])
    shown = [claim for claim in dossier().sheet.claims if not claim.hide]
    wanted = [(claim.id, cite.exact) for claim in shown for cite in (*claim.citations, *claim.repeats)]
    assert [(row["claim"], row["quote"]) for row in found if row["quote"]] == wanted
    assert [row["claim"] for row in found if not row["quote"]] == ["orphan"]
    first = found[0]
    assert (first["status"], first["stance"], first["publisher"]) == ("corroborated", "supports", "Gate News")
    assert found[3]["repeat"] == "true"
    assert {row["date"] for row in found if row["claim"] == "disney-signed"} == {"2025-12?"}


def test_it_is_rfc_4180() -> None:
    claim = Claim("c", 'He said "no",\nand left.')
    data = of(FactSheet(claims=(claim,)))["claims.csv"]
    assert data.endswith(b"\r\n")
    assert b'"He said ""no"",\nand left."' in data
    assert not data.startswith(b"\xef\xbb\xbf")
    assert rows(data)[0]["text"] == claim.text


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+SUM(A1)", "'+SUM(A1)"),
        ("-2+3", "'-2+3"),
        ("@cmd", "'@cmd"),
        ("  =1", "'  =1"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("\x00=1", "'=1"),
        ("\uff1d1", "'\uff1d1"),
        ("1 = 1", "1 = 1"),
    ],
)
def test_no_cell_is_a_formula(text: str, cell: str) -> None:
    row = rows(of(FactSheet(claims=(Claim("c", text, theme=text),)))["claims.csv"])[0]
    assert row["text"] == cell
    assert row["theme"] == cell


@pytest.mark.parametrize("value", ["-12", "+3.5", "81", "-0.25"])
def test_a_number_stays_a_number(value: str) -> None:
    claim = replace(Claim("c", "It fell."), slot=Slot("fall", value))
    assert rows(of(FactSheet(claims=(claim,)))["claims.csv"])[0]["value"] == value
