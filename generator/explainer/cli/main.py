"""The command `explainer`: a thin shell over the pipeline and the store.

Here and nowhere else things are printed and exit codes chosen: 0 all is well, 1 something is wrong that the user can
mend, 2 the command was called wrongly. What a user can mend is an ExplainerError and prints without a traceback; any
other exception is a bug and keeps its own. The site builder is imported only by the commands that need it: that takes
longer than reading a text does.
"""

from __future__ import annotations

import errno
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import Any

import click

from .. import store
from ..core.distribution import DISTRIBUTION
from ..core.errors import ExplainerError
from ..run import report
from ..run.changelog import changelog
from ..run.making import Renewed
from ..run.verdicts_json import verdicts_record
from ..store import Story
from . import steps
from .add import add
from .annotate import annotate
from .decide import COMMANDS
from .judgements import judgements
from .links import links
from .many import as_object, ask_of_each, make_stories, print_markdown, print_records, write_newsroom
from .model import asked_for
from .output.voice import account, with_level
from .projects.init import init
from .projects.new import new
from .projects.sort import sort
from .schema import schema
from .site import build, serve
from .sources import sources
from .story import Chosen, on_stories
from .watch import watch_command

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


@main.command()
@on_stories
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
def condense(story: Story | Chosen, model: str | None, dry_run: bool, budget: int | None, wording: bool) -> None:
    """Read the sources and write the fact sheet; say what that changed.

    What people changed in the sheet stays. Without new sources nothing is written.

    \b
    explainer condense
    explainer condense --seeds archive/2025 --sheet archive/2025.yml
    explainer condense --story springfield-bridge
    explainer condense --model NAME --dry-run      (see docs/model.md)
    """
    wish = asked_for(model, budget, dry_run, wording)
    if wish:
        ask_of_each(story, wish) if isinstance(story, Chosen) else steps.ask(story, wish)
        if wish.dry_run:
            return
    if isinstance(story, Chosen):
        make_stories("condense", story)
    else:
        steps.condense_what_changed(story)


@main.command()
@on_stories
@click.option("--markdown", is_flag=True, help="For people who review it: the text of a pull request.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object an entry, in a list.")
def diff(story: Story | Chosen, markdown: bool, as_json: bool) -> None:
    """Show what `condense` would change, without writing.

    \b
    explainer diff
    explainer diff --markdown > changes.md
    explainer diff --json | python -m json.tool
    """
    if isinstance(story, Chosen):
        if as_json:
            print_records("diff", story)
        elif markdown:
            print_markdown(story)
        else:
            make_stories("diff", story)
        return
    renewed = _renewed(story)
    if as_json:
        as_object(report.changed_entries(renewed.old, renewed.sheet))
        return
    if markdown:
        click.echo(changelog(renewed.old, renewed.sheet))
        return
    for what, line in report.differences(renewed.old, renewed.sheet):
        click.secho(line, fg=_COLOURS.get(what))
    for notice in renewed.notices:
        account(notice)


def _renewed(story: Story) -> Renewed:
    old = store.load_sheet(story.sheet, store.Cache(story.cache))
    return steps.regenerate(story, old, steps.read_sources(story, old))


@main.command()
@on_stories
@click.option("--json", "as_json", is_flag=True, help="Print the verdicts and their counts as one JSON object.")
def verify(story: Story | Chosen, as_json: bool) -> None:
    """Look up every quote of the fact sheet in its source, and work every entry out anew; exit with 1 on any fault.

    \b
    explainer verify
    explainer verify --json | python -m json.tool
    explainer verify --seeds archive/2025 --sheet archive/2025.yml
    """
    if isinstance(story, Chosen):
        print_records("verify", story) if as_json else make_stories("verify", story)
        return
    dossier = steps.examine(story)
    if as_json:
        as_object(verdicts_record(dossier, store.lines_of(story.sheet)))
    steps.check(story, dossier, quiet=as_json)


@main.command()
@on_stories
def render(story: Story | Chosen) -> None:
    """Turn the fact sheet into pages for the site builder.

    Pages that were written by hand are never touched.

    \b
    explainer render
    """
    if isinstance(story, Chosen):
        write_newsroom(story, make_stories("render", story))
        return
    steps.write_pages(story, steps.examine(story))


@main.command()
@on_stories
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
def export(story: Story | Chosen, folder: Path) -> None:
    """Write the fact sheet as data for other programs into DIR.

    JSON with its schema, CSV, TimelineJS, W3C Web Annotations, CSL-JSON, BibTeX, schema.org, feeds, EPUB. The site
    has the same files under data/. Stops where a citation is at fault.

    \b
    explainer export data
    """
    if isinstance(story, Chosen):
        make_stories("export", story, folder=folder)
        return
    dossier = steps.examine(story)
    steps.check(story, dossier)
    steps.write_data(story, dossier, folder)


with_level(main)
main.add_command(build)
main.add_command(serve)
main.add_command(add)
main.add_command(sources)
main.add_command(judgements)
main.add_command(init)
main.add_command(new)
main.add_command(sort)
main.add_command(links)
main.add_command(annotate)
main.add_command(watch_command)
main.add_command(schema)
for command in COMMANDS:
    main.add_command(command)
