"""The command `explainer`: a thin shell over the pipeline and the store."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import click

from .annotation_json import to_json
from .pipeline import annotate as annotate_document
from .text.read import read


@click.group()
def main() -> None:
    """Fact sheets with citations that a machine can check, and a site made of them."""


@main.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--published", default="")
@click.option("--jsonl", is_flag=True)
def annotate(files: tuple[Path, ...], published: str, jsonl: bool) -> None:
    """Print what the text stages see in each FILE, as JSON."""
    for file in files:
        document = read(file.name, file.read_bytes())
        if published:
            document = dataclasses.replace(
                document, metadata=dataclasses.replace(document.metadata, published=published)
            )
        click.echo(to_json(annotate_document(document)))
