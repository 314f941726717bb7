"""`explainer annotate`: what the text stages see in a file, for debugging and for measuring."""

from __future__ import annotations

import dataclasses
import sys
from pathlib import Path
from typing import Any

import click

from ..core import edtf
from ..core.errors import ExplainerError
from ..core.model import Document
from ..run import pipeline
from ..store.confined import read_confined
from .output.annotation_json import to_json


class _Edtf(click.ParamType[str]):
    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if not edtf.valid(value):
            self.fail(f"{value!r} is no date; write YYYY-MM-DD, or YYYY-MM or YYYY where no more is known", param, ctx)
        return str(value)


@click.command()
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path)
)
@click.option("--published", type=_Edtf(), help="The day the article appeared, where the file does not tell.")
@click.option("--jsonl", is_flag=True, help="One object a line even for a single FILE.")
@click.option("--grammar", is_flag=True, help="Add tokens with their tags, and clauses with who did what to whom.")
def annotate(files: tuple[Path, ...], published: str | None, jsonl: bool, grammar: bool) -> None:
    """Print what the text stages see in each FILE, as JSON.

    One object for one FILE; one object a line for several, in the order given. Offsets count Unicode code points in
    the object's own "text".

    \b
    explainer annotate seeds/article.txt
    pbpaste | explainer annotate -
    explainer annotate --grammar article.txt
    explainer annotate article.html --published 2026-03-25 | python -m json.tool
    """
    broken = False
    for file in files:
        try:
            document = _read(file, published)
        except ExplainerError as error:
            click.echo(str(error), err=True)
            broken = True
            continue
        click.echo(to_json(pipeline.annotate(document), one_line=jsonl or len(files) > 1, grammar=grammar))
    if broken:
        sys.exit(1)


def _read(file: Path, published: str | None) -> Document:
    data = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    document = read_confined("standard-input.txt" if str(file) == "-" else file.name, data)
    if published is None:
        return document
    return dataclasses.replace(document, metadata=dataclasses.replace(document.metadata, published=published))
