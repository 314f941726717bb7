"""Holds the shape of the package: who may import whom, what the core must not touch, and how big a module may grow.

ARCHITECTURE.md says why. These tests read the source instead of importing it, so they see every import there is.
"""

from __future__ import annotations

import ast
import sys
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "generator" / "explainer"
MODULES = sorted(PACKAGE.rglob("*.py"))
NAMES = [path.relative_to(PACKAGE).as_posix() for path in MODULES]

# layer -> layers it may import. The first part of a module's path names its layer.
BOTTOM = {
    "model",
    "edtf",
    "errors",
    "lang",
    "finite",
    "nouns",
    "addresses",
    "printable",
    "source_titles",
    "language_tag",
}
MAY_IMPORT: dict[str, set[str]] = {
    "__init__": set(),
    "model": set(),
    "errors": set(),
    "lang": set(),
    "edtf": set(),
    "finite": {"lang"},
    "nouns": {"lang"},
    "addresses": set(),
    "printable": set(),
    "language_tag": set(),
    "source_titles": {"model", "printable"},
    "text": BOTTOM,
    "facts": BOTTOM,
    "pages": BOTTOM,
    "codec": BOTTOM,
    "export": BOTTOM,
    "pipeline": BOTTOM | {"text", "facts", "pages", "codec", "export"},
    "intake": BOTTOM | {"text"},
    "store": BOTTOM | {"text", "codec", "pipeline", "intake"},
}
SHELL_MAY_IMPORT = set(MAY_IMPORT) | {
    "annotation_json",
    "builder",
    "changelog",
    "day",
    "incoming",
    "incremental",
    "report",
    "workers",
    "steps",
    "verdicts_json",
    "progress",
    "plugin",
    "cli",
    "commands_add",
    "commands_init",
    "commands_links",
    "commands_sources",
}
CORE = (
    "model",
    "edtf",
    "errors",
    "lang",
    "finite",
    "nouns",
    "text",
    "facts",
    "pages",
    "codec",
    "export",
    "addresses",
    "printable",
    "source_titles",
    "language_tag",
    "pipeline",
)

LONGEST = 300
LONGER_FOR_A_REASON = {"model.py": "the contract of the sheet and of the annotations is read as one page"}

THIRD_PARTY = {
    "PIL",
    "charset_normalizer",
    "click",
    "docx",
    "httpx",
    "jinja2",
    "lxml",
    "markupsafe",
    "mkdocs",
    "nupunkt",
    "pypdfium2",
    "snowballstemmer",
    "trafilatura",
    "warcio",
    "yaml",
}
UNSTEADY = {
    "time",
    "datetime.now",
    "random",
    "locale",
    "os",
    "tempfile",
    "uuid",
    "secrets",
    "socket",
    "subprocess",
    "threading",
}


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def layer(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(path: Path) -> set[tuple[str, ...]]:
    """Every module that this one imports, as parts; our own begin with 'explainer'."""
    package = ("explainer", *path.relative_to(PACKAGE).parts[:-1])
    found: set[tuple[str, ...]] = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            found |= {tuple(alias.name.split(".")) for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            module = (*base, *(node.module.split(".") if node.module else ()))
            found |= {(*module, alias.name) for alias in node.names} if module == ("explainer",) else {module}
    return found


def ours(path: Path) -> set[str]:
    return {parts[1] for parts in imported(path) if parts[0] == "explainer" and len(parts) > 1}


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_imports_point_downwards(path: Path) -> None:
    own = layer(path)
    allowed = MAY_IMPORT.get(own, SHELL_MAY_IMPORT) | {own}
    assert ours(path) <= allowed, f"{own} must not import {sorted(ours(path) - allowed)}"


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_only_named_dependencies_are_imported(path: Path) -> None:
    outside = {parts[0] for parts in imported(path)} - {"explainer"} - set(sys.stdlib_module_names)
    assert outside <= THIRD_PARTY


@pytest.mark.parametrize(
    "path",
    [p for p in MODULES if layer(p) in CORE],
    ids=[n for n in NAMES if Path(n).parts[0].removesuffix(".py") in CORE],
)
def test_the_core_is_pure(path: Path) -> None:
    """Same input, same bytes: no clock, chance, environment, disk or printing below the shells."""
    modules = {".".join(parts) for parts in imported(path)} | {parts[0] for parts in imported(path)}
    assert not modules & UNSTEADY
    calls = [node.func for node in ast.walk(tree(path)) if isinstance(node, ast.Call)]
    names = {call.id for call in calls if isinstance(call, ast.Name)}
    methods = {call.attr for call in calls if isinstance(call, ast.Attribute)}
    assert not names & {"print", "open", "input", "hash", "id", "eval", "exec", "breakpoint"}
    if path.name in ("render.py", "card.py"):  # templates and assets are part of the package
        methods -= {"iterdir", "read_bytes"}
    assert not methods & {"now", "today", "utcnow", "read_text", "read_bytes", "write_text", "write_bytes", "iterdir"}


@pytest.mark.parametrize("path", [p for p in MODULES if layer(p) == "lang"], ids=lambda p: p.name)
def test_language_packs_decide_nothing(path: Path) -> None:
    """Tables, and at most a comprehension to write them shorter: another language is another folder of them."""
    assert not [node for node in ast.walk(tree(path)) if isinstance(node, ast.If | ast.For | ast.While | ast.Try)]


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_a_module_is_one_idea(path: Path) -> None:
    name = path.relative_to(PACKAGE).as_posix()
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= LONGEST or name in LONGER_FOR_A_REASON, f"{lines} lines: split it by its ideas"


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_a_module_says_at_its_head_why_it_is(path: Path) -> None:
    assert path.name == "__init__.py" or ast.get_docstring(tree(path))
