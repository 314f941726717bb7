"""Where in a sheet's text each value stands, so that a message can name the line."""

from __future__ import annotations

from collections.abc import Iterator

from .nodes import Mapping, Node, Path, Sequence, normalised, parse, show


def lines(text: str) -> dict[str, int]:
    """Path ('claims[3].citations[0].exact') -> line, counted from 1. `text` must decode."""
    root, _ = parse(normalised(text))
    return {} if root is None else {show(path): line for path, line in _walk(root, ())}


def line_of(path: str, known: dict[str, int]) -> int:
    """The line of the path, or of the nearest of what holds it; 1 where none is known."""
    while path and path not in known:
        path = path[: max(path.rfind("."), path.rfind("["), 0)]
    return known.get(path, 1)


def _walk(node: Node, path: Path) -> Iterator[tuple[Path, int]]:
    if isinstance(node, Mapping):
        for key, value in node.items:
            yield (*path, key.value), key.line
            yield from _walk(value, (*path, key.value))
    elif isinstance(node, Sequence):
        for number, item in enumerate(node.items):
            yield (*path, number), item.line
            yield from _walk(item, (*path, number))
