"""The command `explainer`: a thin shell over the pipeline and the store.

Here and nowhere else things are printed and exit codes chosen: 0 all is well, 1 something is wrong that the user can
mend, 2 the command was called wrongly. What a user can mend is an ExplainerError and prints without a traceback; any
other exception is a bug and keeps its own. A command is imported when it is called: all of them together take longer
than reading a text does.
"""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterator, MutableMapping
from importlib import import_module
from io import TextIOWrapper
from typing import Any

import click

from ..core.distribution import DISTRIBUTION
from ..core.errors import ExplainerError
from .output.voice import with_level

_PLACES = {
    "condense": "sheet.condense",
    "diff": "sheet.diff",
    "verify": "sheet.verify",
    "render": "sheet.publish",
    "export": "sheet.publish",
    "build": "site",
    "serve": "site",
    "add": "articles.add",
    "sources": "articles.sources",
    "judgements": "judgements",
    "init": "projects.init",
    "new": "projects.new",
    "sort": "projects.sort",
    "links": "articles.links",
    "annotate": "annotate",
    "watch": "watch",
    "schema": "schema",
    **dict.fromkeys(("hide", "pin", "accept", "reject", "reword", "join", "split"), "decide"),
}
"""Command -> the module that has it under its name, in the order of the work."""
_NAMED = {"watch": "watch_command"}
"""Those that have another name there."""


class _OnDemand(MutableMapping[str, click.Command]):
    """The commands by name, each imported when it is asked for."""

    def __init__(self) -> None:
        self._known: dict[str, click.Command | None] = dict.fromkeys(_PLACES)

    def __getitem__(self, name: str) -> click.Command:
        found = self._known[name]
        if found is None:
            module = import_module(f".{_PLACES[name]}", __package__)
            found = self._known[name] = with_level(getattr(module, _NAMED.get(name, name)))
        return found

    def __setitem__(self, name: str, command: click.Command) -> None:
        self._known[name] = command

    def __delitem__(self, name: str) -> None:
        del self._known[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)


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
        except OSError as error:
            if error.errno == errno.EPIPE:  # who read the output has enough
                raise
            raise _Fault(f"{error.filename or 'output'}: {error.strerror or error}.") from error


@click.group(
    cls=_Commands,
    commands=_OnDemand(),
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


with_level(main)
