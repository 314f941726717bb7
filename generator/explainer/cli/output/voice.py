"""How much a command says. Results and faults are always told; `-q` leaves nothing else, `-v` tells each step too.

The level stands in click's context, which a command shares with all that it calls; outside of one it is the usual.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import click

if TYPE_CHECKING:
    from ...run.remarks import Remark

Level = Literal["quiet", "usual", "verbose"]
_KEY = "explainer.level"


def level() -> Level:
    context = click.get_current_context(silent=True)
    found: Level = context.meta.get(_KEY, "usual") if context else "usual"
    return found


def silence() -> None:
    """As `-q` does: for a command whose one result is for a program."""
    click.get_current_context().meta[_KEY] = "quiet"


def account(line: str) -> None:
    """What was done."""
    if level() != "quiet":
        click.echo(line)


def doubt(line: str) -> None:
    """What may be wrong and stops nothing, on stderr."""
    if level() != "quiet":
        click.echo(line, err=True)


def detail(line: str) -> None:
    """A step that is of interest where something is looked into, on stderr."""
    if level() == "verbose":
        click.echo(line, err=True)


def tell(remark: Remark) -> None:
    """As loud as it weighs."""
    if remark.weight == "fault":
        click.echo(remark.words, err=True)
    else:
        (doubt if remark.weight == "doubt" else detail)(remark.words)


def with_level(command: click.Command) -> click.Command:
    """The command with `-q` and `-v`."""
    command.params += [
        _option("quiet", "-q", "Say nothing but results and faults."),
        _option("verbose", "-v", "Tell each step."),
    ]
    return command


def _option(name: Level, short: str, words: str) -> click.Option:
    def chosen(context: click.Context, option: click.Parameter, given: Any) -> None:
        if given:
            context.meta[_KEY] = name

    return click.Option(
        [short, f"--{name}"],
        is_flag=True,
        expose_value=False,
        envvar=f"EXPLAINER_{name.upper()}",
        callback=chosen,
        help=words,
    )
