"""The tables of words agree with one another: what one names, another knows."""

from __future__ import annotations

import ast
import importlib
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import explainer
import explainer.lang.en
from explainer.lang.en import units
from explainer.lang.en.telltales import TELLTALES

PACK = Path(explainer.lang.en.__file__).parent
PACKAGE = Path(explainer.__file__).parent


def test_every_currency_has_a_code() -> None:
    named = {*units.SYMBOLS.values(), *units.CURRENCY_WORDS.values(), *units.DOLLARS.values()} - {"cent", "penny"}
    assert named - set(units.CODES) == set()


def test_no_unit_reads_as_a_currency() -> None:
    assert {*units.UNIT_SYMBOLS.values(), *units.COMPOUND_UNITS.values()} & set(units.CODES) == set()


def test_a_rare_word_stands_in_each_of_its_phrases() -> None:
    """What it does not stand in is never looked for."""
    assert [(key, phrase) for key, found in TELLTALES.items() for _, phrase in found if key not in phrase] == []


def _tables() -> list[tuple[str, str, object]]:
    """(module, name, value) of every table that a module of the language pack defines itself."""
    found = []
    for module in sorted(PACK.glob("*.py")):
        names = vars(importlib.import_module(f"explainer.lang.en.{module.stem}"))
        for node in ast.parse(module.read_text(encoding="utf-8")).body:
            targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
            found += [(module.stem, t.id, names[t.id]) for t in targets if isinstance(t, ast.Name)]
    return found


def test_no_two_tables_have_one_name() -> None:
    names = [name for _, name, _ in _tables() if not name.startswith("_")]
    assert sorted(name for name, times in Counter(names).items() if times > 1) == []


def test_no_list_of_words_stands_twice() -> None:
    lists = [value for _, _, value in _tables() if isinstance(value, frozenset) and len(value) > 3]
    assert [sorted(words) for words, times in Counter(lists).items() if times > 1] == []


LEAST = 10
"""Words from which a list in code is a table of words."""
NO_TABLES_OF_ENGLISH = {
    "text/readers/page/article_tree.py": "names of tags",
    "text/readers/page/completeness.py": "names of tags",
    "text/readers/page/markup.py": "names that pages give their parts",
    "text/readers/page/shown_dates.py": "names of tags",
    "facts/answers/faq.py": "kinds of questions",
}
_ALTERNATIVES = re.compile(rf"(?:[a-z][a-z'’ -]*\|){{{LEAST - 1},}}[a-z]+")


def _word(value: object) -> bool:
    return isinstance(value, str) and re.fullmatch(r"[a-z][a-z'’-]*", value) is not None


def _is_list_of_words(node: ast.AST) -> bool:
    """A string that is split, a display of strings, or a pattern's alternatives, of lower-case words."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return _ALTERNATIVES.search(node.value) is not None
    if isinstance(node, ast.Set | ast.Tuple | ast.List):
        return sum(isinstance(item, ast.Constant) and _word(item.value) for item in node.elts) >= LEAST
    splits = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "split"
    text = node.func.value if splits else None  # type: ignore[attr-defined]
    return isinstance(text, ast.Constant) and sum(map(_word, str(text.value).split())) >= LEAST


def _outside_types(node: ast.AST) -> Iterator[ast.AST]:
    """Every node but those of fixed terms: `Literal[...]`."""
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == "Literal":
        return
    yield node
    for child in ast.iter_child_nodes(node):
        yield from _outside_types(child)


def test_words_stand_in_the_language_pack() -> None:
    """Another language is another folder: what stages hold of English they take from its tables."""
    found = []
    for path in sorted(path for room in ("grammar", "text", "facts") for path in (PACKAGE / room).rglob("*.py")):
        name = path.relative_to(PACKAGE).as_posix()
        nodes = _outside_types(ast.parse(path.read_text(encoding="utf-8")))
        if not name.startswith(tuple(NO_TABLES_OF_ENGLISH)):
            found += [f"{name}:{node.lineno}" for node in nodes if _is_list_of_words(node)]
    assert found == []
