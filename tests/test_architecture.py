"""Holds the shape of the package: who may import whom, what the core must not touch, and how big a module may grow.

ARCHITECTURE.md says why. These tests read the source instead of importing it, so they see every import there is.
"""

from __future__ import annotations

import ast
import re
import sys
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "generator" / "explainer"
MODULES = sorted(PACKAGE.rglob("*.py"))
NAMES = [path.relative_to(PACKAGE).as_posix() for path in MODULES]

# A layer is a folder of the package; each may import itself and those below it, as listed.
BOTTOM = {"core", "lang", "grammar"}
MAY_IMPORT: dict[str, set[str]] = {
    "core": set(),
    "lang": set(),
    "grammar": {"core", "lang"},
    "text": BOTTOM,
    "facts": BOTTOM,
    "pages": BOTTOM,
    "export": BOTTOM,
    "codec": BOTTOM,
    "intake": BOTTOM | {"text"},
    "store": BOTTOM | {"text", "codec", "intake"},
    "run": BOTTOM | {"text", "facts", "pages", "export", "codec", "store"},
    "modelling": BOTTOM | {"facts"},
    "mkdocs": BOTTOM | {"facts", "pages", "run", "store"},
    "cli": BOTTOM | {"text", "facts", "export", "intake", "store", "run", "mkdocs", "modelling"},
    "__init__": {"core", "text", "facts", "pages", "run", "store"},
    "__main__": {"cli"},
}
CORE = ("core", "lang", "grammar", "text", "facts", "pages", "export", "codec", "run/pipeline.py", "run/report.py")
"""What must be pure: layers, and single modules of a layer that is not."""

LARGEST_ROOM = 15
"""Modules in one folder, `__init__` not counted; the tables of a language pack are no rooms."""

LONGEST = 300

THIRD_PARTY = {
    "PIL",
    "charset_normalizer",
    "click",
    "distributed",
    "docx",
    "feedparser",
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
    "webencodings",
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
    allowed = MAY_IMPORT[own] | {own}
    assert ours(path) <= allowed, f"{own} must not import {sorted(ours(path) - allowed)}"


def room(path: Path) -> str:
    """The folder of a module, below the package."""
    return path.parent.relative_to(PACKAGE).as_posix()


def rooms_imported(path: Path) -> set[str]:
    """The folders of the modules that this one imports; a package that is imported by its own name is that folder."""
    found = set()
    for parts in imported(path):
        if parts[0] == "explainer" and len(parts) > 1:
            target = PACKAGE.joinpath(*parts[1:])
            found.add((target if target.is_dir() else target.parent).relative_to(PACKAGE).as_posix())
    return found


def test_no_two_rooms_import_each_other() -> None:
    """Not even by way of others. A room's `__init__` is its list of what stands in it and may look into it."""
    reach = {room(path): set[str]() for path in MODULES}
    for path in MODULES:
        if path.name not in ("__init__.py", "__main__.py"):
            reach[room(path)] |= rooms_imported(path) - {room(path)}
    for middle in reach:
        for start in reach:
            if middle in reach[start]:
                reach[start] |= reach[middle]
    assert [name for name, others in sorted(reach.items()) if name in others] == []


def test_the_root_holds_rooms_only() -> None:
    assert sorted(path.name for path in PACKAGE.glob("*.py")) == ["__init__.py", "__main__.py"]


@pytest.mark.parametrize("name", sorted({room(path) for path in MODULES} - {"lang/en"}))
def test_a_room_is_not_crowded(name: str) -> None:
    inside = [path.name for path in MODULES if room(path) == name and path.name != "__init__.py"]
    assert len(inside) <= LARGEST_ROOM, f"{len(inside)} modules: make two rooms of it"


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_only_named_dependencies_are_imported(path: Path) -> None:
    outside = {parts[0] for parts in imported(path)} - {"explainer"} - set(sys.stdlib_module_names)
    assert outside <= THIRD_PARTY


@pytest.mark.parametrize(
    "path",
    [path for path, name in zip(MODULES, NAMES, strict=True) if name.startswith(CORE)],
    ids=[name for name in NAMES if name.startswith(CORE)],
)
def test_the_core_is_pure(path: Path) -> None:
    """Same input, same bytes: no clock, chance, environment, disk or printing below the shells."""
    modules = {".".join(parts) for parts in imported(path)} | {parts[0] for parts in imported(path)}
    assert not modules & UNSTEADY
    calls = [node.func for node in ast.walk(tree(path)) if isinstance(node, ast.Call)]
    names = {call.id for call in calls if isinstance(call, ast.Name)}
    methods = {call.attr for call in calls if isinstance(call, ast.Attribute)}
    assert not names & {"print", "open", "input", "hash", "id", "eval", "exec", "breakpoint"}
    if path.name in ("page.py", "card.py", "tagger.py"):  # templates, assets and weights are part of the package
        methods -= {"iterdir", "read_bytes"}
    assert not methods & {"now", "today", "utcnow", "read_text", "read_bytes", "write_text", "write_bytes", "iterdir"}


@pytest.mark.parametrize("path", [p for p in MODULES if layer(p) == "lang"], ids=lambda p: p.name)
def test_language_packs_decide_nothing(path: Path) -> None:
    """Tables, and at most a comprehension to write them shorter: another language is another folder of them."""
    assert not [node for node in ast.walk(tree(path)) if isinstance(node, ast.If | ast.For | ast.While | ast.Try)]


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_a_module_is_one_idea(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= LONGEST, f"{lines} lines: split it by its ideas"


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_a_module_says_at_its_head_why_it_is(path: Path) -> None:
    assert ast.get_docstring(tree(path))


@pytest.mark.parametrize("page", ["ARCHITECTURE.md", "CONTRIBUTING.md"])
def test_the_modules_that_the_pages_name_exist(page: str) -> None:
    root = PACKAGE.parent.parent
    named = re.findall(r"`((?:[a-z_]+/)+[a-z_]*)(?:\.py)?(?:\.[A-Z_]+)?`", (root / page).read_text(encoding="utf-8"))
    places = {name: (PACKAGE / name, PACKAGE / f"{name}.py", root / name, root / f"{name}.py") for name in named}
    assert [name for name, spots in places.items() if not any(spot.exists() for spot in spots)] == []
