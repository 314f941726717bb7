"""The command `explainer`: a thin shell over the pipeline and the store.

Here and nowhere else things are printed and exit codes chosen: 0 all is well, 1 something is wrong that the user can
mend, 2 the command was called wrongly. What a user can mend is an ExplainerError and prints without a traceback; any
other exception is a bug and keeps its own.
"""

from __future__ import annotations

import dataclasses
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import Any

import click

from . import edtf
from .annotation_json import to_json
from .errors import ExplainerError
from .model import Document
from .pipeline import annotate as annotate_document
from .text.read import read


class _Fault(click.ClickException):
    """A user's mistake: its lines as they are, so that an editor can jump to 'facts.yml:12'."""

    exit_code = 1

    def show(self, file: Any = None) -> None:
        click.echo(self.message, err=True)


class _Commands(click.Group):
    """Lists the commands in the order of the work, and turns our errors into lines."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except ExplainerError as error:
            raise _Fault(str(error)) from error


class _Edtf(click.ParamType[str]):
    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if not edtf.valid(value):
            self.fail(f"{value!r} is no date; write YYYY-MM-DD, or YYYY-MM or YYYY where no more is known", param, ctx)
        return str(value)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="explainer", prog_name="explainer", message="%(prog)s %(version)s")
def main() -> None:
    """Turns a folder of articles into a fact sheet with citations that a machine can check, and a site.

    \b
    explainer build        all of it: seeds/ -> content/facts.yml -> site/
    explainer serve        look at it while you add sources
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a message may hold any character, a terminal may not
            stream.reconfigure(errors="backslashreplace")


@main.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--published", type=_Edtf(), help="The day the article appeared, where the file does not tell.")
@click.option("--jsonl", is_flag=True, help="One object a line even for a single FILE.")
def annotate(files: tuple[Path, ...], published: str | None, jsonl: bool) -> None:
    """Print what the text stages see in each FILE, as JSON.

    One object for one FILE; one object a line for several, in the order given. Offsets count Unicode code points in
    the object's own "text".

    \b
    explainer annotate seeds/article.txt
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
        click.echo(to_json(annotate_document(document), one_line=jsonl or len(files) > 1))
    if broken:
        sys.exit(1)


def _read(file: Path, published: str | None) -> Document:
    document = read(file.name, file.read_bytes())
    if published is None:
        return document
    return dataclasses.replace(document, metadata=dataclasses.replace(document.metadata, published=published))
