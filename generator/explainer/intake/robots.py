"""robots.txt after RFC 9309: the longest rule that matches decides, and `*` and `$` count.

The standard library's parser knows neither of these, and takes the first rule instead of the longest.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, unquote_to_bytes, urlsplit

_MOST_RULES = 5000


@dataclass(frozen=True, slots=True)
class Robots:
    """The rules for one agent. Without rules everything may be fetched."""

    rules: tuple[tuple[bool, str], ...] = ()
    """(allowed, pattern) in the file's order."""
    delay: float = 0.0
    """Seconds between requests that the host asks for."""

    def allows(self, address: str) -> bool:
        parts = urlsplit(address)
        path = _plain(parts.path or "/") + (f"?{_plain(parts.query)}" if parts.query else "")
        best = (-1, True)
        for allowed, pattern in self.rules:
            if _matches(pattern, path):
                best = max(best, (len(pattern), allowed))  # allow wins among equally long rules
        return best[1]


def parse_robots(text: str, agent: str) -> Robots:
    """The group that names `agent` (a lower-case product name), else the one for `*`. Unknown lines are passed over."""
    groups: dict[str, list[tuple[bool, str]]] = {}
    delays: dict[str, float] = {}
    current: list[str] = []
    naming = False
    for line in text.lstrip("\ufeff").splitlines():
        key, colon, value = line.partition("#")[0].partition(":")
        key, value = key.strip().lower(), value.strip()
        if not colon:
            continue
        if key == "user-agent":
            current = [*(current if naming else ()), value.lower().partition("/")[0]]
            naming = True
            for name in current:
                groups.setdefault(name, [])
            continue
        if key in ("allow", "disallow", "crawl-delay"):
            naming = False
        for name in current:
            if key in ("allow", "disallow") and value and len(groups[name]) < _MOST_RULES:
                groups[name].append((key == "allow", _plain(value)))
            elif key == "crawl-delay":
                delays[name] = _seconds(value)
    name = agent if agent in groups else "*"
    return Robots(tuple(groups.get(name, ())), delays.get(name, 0.0))


def _seconds(value: str) -> float:
    try:
        seconds = float(value)
    except ValueError:
        return 0.0
    return min(max(seconds, 0.0), 60.0)


def _plain(path: str) -> str:
    """Escapes that need not be are undone, and those that must be are made, so that both sides compare."""
    return quote(unquote_to_bytes(path), safe="/*$?&=:@!'()+,;~-._")


def _matches(pattern: str, path: str) -> bool:
    """Each part between stars at the first place after the one before: no backtracking, however hostile the rule."""
    to_end = pattern.endswith("$")
    parts = pattern.removesuffix("$").split("*")
    if not path.startswith(parts[0]):
        return False
    at = len(parts[0])
    middle, last = (parts[1:-1], parts[-1]) if to_end else (parts[1:], "")
    for part in middle:
        found = path.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    if not to_end:
        return True
    return at == len(path) if len(parts) == 1 else path.endswith(last) and len(path) - len(last) >= at
