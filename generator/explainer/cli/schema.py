"""`explainer schema`: what the fact sheet may hold, for editors of YAML and other programs."""

from __future__ import annotations

import click

from ..export.formats.schema import facts_schema, sheet_schema


@click.command()
@click.option("--published", is_flag=True, help="Of data/facts.json, without what only editors see.")
def schema(published: bool) -> None:
    """Print the JSON Schema of the fact sheet.

    \b
    explainer schema > facts.schema.json
    """
    click.echo((facts_schema() if published else sheet_schema()).decode(), nl=False)
