"""The command `explainer`: a thin shell over the pipeline and the store.

Here and nowhere else things are printed and exit codes chosen: 0 all is well, 1 something is wrong that the user can
mend, 2 the command was called wrongly. What a user can mend is an ExplainerError and prints without a traceback; any
other exception is a bug and keeps its own. The site builder is imported only by the commands that need it: that takes
longer than reading a text does.
"""

from __future__ import annotations

import errno
import json
import logging
import signal
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import Any

import click

from .. import store
from ..core.distribution import DISTRIBUTION
from ..core.errors import ExplainerError
from ..run import report
from ..store import Story
from . import steps
from .add import add
from .annotate import annotate
from .decide import COMMANDS
from .init import init
from .judgements import judgements
from .links import links
from .model import asked_for
from .output.changelog import changelog
from .output.progress import working
from .output.verdicts_json import verdicts_json
from .output.voice import account, level, silence, with_level
from .schema import schema
from .sources import sources
from .story import on_story
from .watch import watch, watch_command

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
_LOGGED = {"quiet": logging.ERROR, "usual": logging.WARNING, "verbose": logging.INFO}
"""The least of the site builder's messages that a build shows."""


class _Fault(click.ClickException):
    """A user's mistake: its lines as they are, so that an editor can jump to 'facts.yml:12'."""

    exit_code = 1

    def show(self, file: Any = None) -> None:
        click.echo(self.message, err=True)


class _Commands(click.Group):
    """Lists the commands in the order of the work, and turns our errors into lines."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)

    def add_command(self, cmd: click.Command, name: str | None = None) -> None:
        super().add_command(with_level(cmd), name)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except ExplainerError as error:
            raise _Fault(str(error)) from error
        except OSError as error:
            if error.errno == errno.EPIPE:  # who read the output has enough
                raise
            raise _Fault(f"{error.filename or 'output'}: {error.strerror or error}.") from error


@click.group(
    cls=_Commands,
    context_settings={
        "help_option_names": ["-h", "--help"],
        "max_content_width": 100,
        "auto_envvar_prefix": "EXPLAINER",
    },
)
@click.version_option(package_name=DISTRIBUTION, prog_name="explainer", message="%(prog)s %(version)s")
def main() -> None:
    """Turns a folder of articles into a fact sheet with citations that a machine can check, and a site.

    \b
    explainer build        all of it: seeds/ -> content/facts.yml -> site/
    explainer serve        look at it while you add sources
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a message may hold any character, a terminal may not
            stream.reconfigure(errors="backslashreplace")


_BUILDER = click.option(
    "--builder",
    type=click.Choice(["mkdocs", "zensical"]),
    default="mkdocs",
    envvar="EXPLAINER_BUILDER",
    show_default=True,
    help="What makes the site of the pages.",
)


@main.command()
@on_story
@click.option(
    "--model",
    is_flag=False,
    flag_value="",
    envvar="EXPLAINER_MODEL",
    metavar="[NAME]",
    help="Let a language model judge what the rules cannot; only what is new is asked.",
)
@click.option("--dry-run", is_flag=True, help="Only say what would be sent to the model, and where.")
@click.option("--budget", type=click.IntRange(0), metavar="TOKENS", help="Stop asking when so many are used up.")
@click.option("--wording", is_flag=True, help="Let the model word claims too, within the words of their quotes.")
def condense(story: Story, model: str | None, dry_run: bool, budget: int | None, wording: bool) -> None:
    """Read the sources and write the fact sheet; say what that changed.

    What people changed in the sheet stays. Without new sources nothing is written.

    \b
    explainer condense
    explainer condense --seeds archive/2025 --sheet archive/2025.yml
    explainer condense --model NAME --dry-run      (see docs/model.md)
    """
    steps.condense(story, asked_for(model, budget, dry_run, wording))


@main.command()
@on_story
@click.option("--markdown", is_flag=True, help="For people who review it: the text of a pull request.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object an entry, in a list.")
def diff(story: Story, markdown: bool, as_json: bool) -> None:
    """Show what `condense` would change, without writing.

    \b
    explainer diff
    explainer diff --markdown > changes.md
    explainer diff --json | python -m json.tool
    """
    old = store.load_sheet(story.sheet, store.Cache(story.cache))
    new, notices = steps.regenerate(story, old, steps.read_sources(story, old))
    if markdown:
        click.echo(changelog(old, new))
        return
    if as_json:
        click.echo(json.dumps(report.changed_entries(old, new), ensure_ascii=False, indent=2))
        return
    for what, line in report.differences(old, new):
        click.secho(line, fg=_COLOURS.get(what))
    for notice in notices:
        account(notice)


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
@click.option("--json", "as_json", is_flag=True, help="Print what was made as one JSON object, and nothing else.")
@_BUILDER
def build(story: Story, as_is: bool, as_json: bool, builder: str) -> None:
    """Condense, verify, render, and build the site.

    Stops before the pages where a citation is at fault.

    \b
    explainer build
    explainer build --as-is      what was reviewed, and no more
    explainer build --builder zensical
    explainer build --json | python -m json.tool
    """
    from ..mkdocs.builder import build_site
    from ..mkdocs.zensical import build_with_zensical

    if as_json:
        silence()
    dossier = steps.examine(story) if as_is else steps.condense_and_examine(story)
    steps.check(story, dossier)
    steps.write_pages(story, dossier)
    with working("Building the site"):
        home = store.find_project(Path.cwd())
        page = build_with_zensical(home, story) if builder == "zensical" else build_site(home, story, _LOGGED[level()])
    if as_json:
        click.echo(json.dumps(report.counts(dossier) | {"page": str(page)}, ensure_ascii=False, indent=2))
        return
    account("\nMade of the sources:")
    for line in report.made(dossier):
        account(line)
    account(f"Open {page}")


@main.command()
@click.option(
    "--address",
    metavar="IP:PORT",
    envvar="EXPLAINER_ADDRESS",
    help="Where to listen, in place of 127.0.0.1:8000.",
)
@click.option("--open", "open_in_browser", is_flag=True, help="Show it in the browser.")
@_BUILDER
def serve(address: str | None, open_in_browser: bool, builder: str) -> None:
    """Preview the site, renewed whenever a source, the fact sheet or a page changes.

    The fact sheet itself is only written by `condense` and `build`.

    \b
    explainer serve --open
    explainer serve --builder zensical
    """
    from ..mkdocs.builder import serve_site
    from ..mkdocs.zensical import zensical_preview

    home, story = store.find_project(Path.cwd()), store.find_story(Path.cwd())
    story.pages.mkdir(parents=True, exist_ok=True)  # a new project has none, and without it no site is configured
    if builder == "zensical":
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))  # ends the preview with this command
        with zensical_preview(home, story, address, open_in_browser=open_in_browser) as runs:
            watch(story, runs)
        return
    told = logging.WARNING if level() == "quiet" else logging.INFO
    serve_site(home, address, open_in_browser=open_in_browser, told=told)


with_level(main)
main.add_command(add)
main.add_command(sources)
main.add_command(judgements)
main.add_command(init)
main.add_command(links)
main.add_command(annotate)
main.add_command(watch_command)
main.add_command(schema)
for command in COMMANDS:
    main.add_command(command)
