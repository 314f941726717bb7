"""robots.txt, with the examples of RFC 9309 among the cases."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.intake.robots import parse_robots

FILE = """
User-Agent: *
Disallow: *.gif$
Disallow: /example/
Allow: /publications/
User-Agent: foobot
Disallow:/
Allow:/example/page.html
Allow:/example/allowed.gif
User-Agent: barbot
User-Agent: bazbot
Disallow: /example/page.html
User-Agent: quxbot
"""


@pytest.mark.parametrize(
    ("agent", "path", "allowed"),
    [
        ("other", "/publications/a", True),
        ("other", "/example/page.html", False),
        ("other", "/a.gif", False),
        ("other", "/a.gif?x", True),
        ("foobot", "/anything", False),
        ("foobot", "/example/page.html", True),
        ("bazbot", "/example/page.html", False),
        ("bazbot", "/example/allowed.gif", True),
        ("quxbot", "/example/page.html", True),
    ],
)
def test_the_group_of_the_agent_decides(agent: str, path: str, allowed: bool) -> None:
    assert parse_robots(FILE, agent).allows(f"https://example.org{path}") == allowed


@pytest.mark.parametrize(
    ("rules", "path", "allowed"),
    [
        ("Allow: /p\nDisallow: /", "/page", True),
        ("Allow: /page\nDisallow: /*.htm", "/page.htm", False),
        ("Allow: /\nDisallow: /", "/page", True),
        ("Disallow: /fish*", "/fishheads/yummy.html", False),
        ("Disallow: /*.php$", "/filename.php?parameters", True),
        ("Disallow: /fish*.php", "/fish.php?a", False),
        ("Disallow: /a%3cd", "/a<d", False),
        ("Disallow: /caf%C3%A9", "/café", False),
        ("Disallow:", "/a", True),
        ("Disallow: /a # only here", "/b", True),
        ("disallow : /a", "/a", False),
    ],
)
def test_the_longest_rule_decides(rules: str, path: str, allowed: bool) -> None:
    assert parse_robots(f"User-agent: *\n{rules}", "explainer").allows(f"https://example.org{path}") == allowed


def test_a_rule_of_stars_takes_no_time() -> None:
    rules = "User-agent: *\nDisallow: /" + "*a" * 20_000 + "$"
    assert parse_robots(rules, "explainer").allows("https://example.org/" + "a" * 3000)


@given(st.text(), st.text())
def test_any_file_gives_rules(text: str, path: str) -> None:
    parse_robots(f"user-agent: *\ndisallow: {text}\n{text}", "explainer").allows(f"https://example.org/{path}")
