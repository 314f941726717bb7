"""The command `explainer`: a thin shell over the pipeline and the store.

Here and nowhere else things are printed and exit codes chosen: 0 all is well, 1 something is wrong that the user can
mend, 2 the command was called wrongly. What a user can mend is an ExplainerError and prints without a traceback; any
other exception is a bug and keeps its own. The site builder is imported only by the commands that need it: that takes
longer than reading a text does.
"""

from __future__ import annotations

import dataclasses
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import Any

import click

from .. import store
from ..core import edtf
from ..core.errors import ExplainerError
from ..core.model import Document
from ..run import pipeline, report
from ..store import Story
from ..text.readers.read import read
from . import steps
from .add import add
from .annotation_json import to_json
from .changelog import changelog
from .decide import COMMANDS
from .init import init
from .links import links
from .progress import working
from .schema import schema
from .sources import sources
from .story import on_story
from .verdicts_json import verdicts_json

_COLOURS = {
    "added": "green",
    "newly confirmed": "green",
    "no longer disputed": "green",
    "reworded": "yellow",
    "corrected": "yellow",
    "supported by less": "yellow",
    "newly disputed": "yellow",
    "joined": "blue",
    "told apart": "blue",
    "withdrawn": "red",
}


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
@on_story
def condense(story: Story) -> None:
    """Read the sources and write the fact sheet; say what that changed.

    What people changed in the sheet stays. Without new sources nothing is written.

    \b
    explainer condense
    explainer condense --seeds archive/2025 --sheet archive/2025.yml
    """
    steps.condense(story)


@main.command()
@on_story
@click.option("--markdown", is_flag=True, help="For people who review it: the text of a pull request.")
def diff(story: Story, markdown: bool) -> None:
    """Show what `condense` would change, without writing.

    \b
    explainer diff
    explainer diff --markdown > changes.md
    """
    old = store.load_sheet(story.sheet, store.Cache(story.cache))
    new, notices = steps.regenerate(story, old, steps.read_sources(story, old))
    if markdown:
        click.echo(changelog(old, new))
        return
    for what, line in report.differences(old, new):
        click.secho(line, fg=_COLOURS.get(what))
    steps.say(notices)


@main.command()
@on_story
@click.option("--json", "as_json", is_flag=True, help="Print the verdicts and their counts as one JSON object.")
def verify(story: Story, as_json: bool) -> None:
    """Look up every quote of the fact sheet in its source, and work every entry out anew; exit with 1 on any fault.

    \b
    explainer verify
    explainer verify --json | python -m json.tool
    explainer verify --seeds archive/2025 --sheet archive/2025.yml
    """
    dossier = steps.examine(story)
    if as_json:
        click.echo(verdicts_json(dossier, store.lines_of(story.sheet)))
    steps.check(story, dossier, quiet=as_json)


@main.command()
@on_story
def render(story: Story) -> None:
    """Turn the fact sheet into pages for the site builder.

    Pages that were written by hand are never touched.

    \b
    explainer render
    """
    steps.write_pages(story, steps.examine(story))


@main.command()
@on_story
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
def export(story: Story, folder: Path) -> None:
    """Write the fact sheet as data for other programs into DIR.

    JSON with its schema, CSV, TimelineJS, W3C Web Annotations, CSL-JSON, BibTeX, schema.org, feeds, EPUB. The site
    has the same files under data/. Stops where a citation is at fault.

    \b
    explainer export data
    """
    dossier = steps.examine(story)
    steps.check(story, dossier)
    steps.write_data(story, dossier, folder)


@main.command()
@on_story
@click.option(
    "--as-is", is_flag=True, help="Take the fact sheet as it stands; what new sources say waits for a review."
)
def build(story: Story, as_is: bool) -> None:
    """Condense, verify, render, and build the site.

    Stops before the pages where a citation is at fault.

    \b
    explainer build
    explainer build --as-is      what was reviewed, and no more
    """
    from ..mkdocs.builder import build_site

    dossier = steps.examine(story) if as_is else steps.condense_and_examine(story)
    steps.check(story, dossier)
    steps.write_pages(story, dossier)
    with working("Building the site"):
        page = build_site(store.find_project(Path.cwd()), story)
    click.echo("\nMade of the sources:")
    steps.say(report.made(dossier))
    click.echo(f"Open {page}")


@main.command()
@click.option("--address", metavar="IP:PORT", help="Where to listen, in place of 127.0.0.1:8000.")
@click.option("--open", "open_in_browser", is_flag=True, help="Show it in the browser.")
def serve(address: str | None, open_in_browser: bool) -> None:
    """Preview the site, renewed whenever a source, the fact sheet or a page changes.

    The fact sheet itself is only written by `condense` and `build`.

    \b
    explainer serve --open
    """
    from ..mkdocs.builder import serve_site

    serve_site(store.find_project(Path.cwd()), address, open_in_browser=open_in_browser)


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
        click.echo(to_json(pipeline.annotate(document), one_line=jsonl or len(files) > 1))
    if broken:
        sys.exit(1)


def _read(file: Path, published: str | None) -> Document:
    document = read(file.name, file.read_bytes())
    if published is None:
        return document
    return dataclasses.replace(document, metadata=dataclasses.replace(document.metadata, published=published))


main.add_command(add)
main.add_command(sources)
main.add_command(init)
main.add_command(links)
main.add_command(schema)
for command in COMMANDS:
    main.add_command(command)
