"""Progress is silent for two seconds, seldom in a log, and never changes what it counts."""

from __future__ import annotations

from collections.abc import Iterator
from io import StringIO

from explainer.cli.output.progress import track, working


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def ticking(step: float) -> Iterator[float]:
    now = 0.0
    while True:
        yield now
        now += step


def said(out: StringIO, seconds_each: float, count: int) -> str:
    clock = ticking(seconds_each)
    assert list(track(range(count), count, "Reading", out, lambda: next(clock))) == list(range(count))
    return out.getvalue()


def test_a_short_run_says_nothing() -> None:
    assert said(StringIO(), 0.1, 19) == ""


def test_a_log_gets_a_line_now_and_then() -> None:
    lines = said(StringIO(), 1.0, 30).splitlines()
    assert lines[0] == "Reading: 2 of 30, about 28 s left"
    assert 2 <= len(lines) <= 4


def test_a_terminal_is_left_clean() -> None:
    last = said(Terminal(), 1.0, 10).split("\r")
    assert "Reading: 9 of 10, about 1 s left" in [line.rstrip() for line in last]
    assert "\n" not in "".join(last)
    assert last[-1] == ""
    assert last[-2].isspace()


def test_the_time_left_follows_the_pace_and_is_no_more_exact_than_it_can_be() -> None:
    lines = said(StringIO(), 20.0, 400).splitlines()
    assert lines[0] == "Reading: 1 of 400, about 133 min left"
    assert lines[-1] == "Reading: 400 of 400"


def test_a_long_step_is_named_and_a_short_one_is_not() -> None:
    long, short = StringIO(), StringIO()
    with working("Comparing", long, silent=0.0) as timer:
        timer.join()
    with working("Comparing", short, silent=3600.0):
        pass
    assert long.getvalue() == "Comparing ...\n"
    assert short.getvalue() == ""
