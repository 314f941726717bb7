"""XML by construction: elements from Python values, so that no text can ever become markup.

Namespaces are written as plain `xmlns` attributes where a document begins; ElementTree would rename their prefixes.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable

from ...core.printable import harmless

Node = ET.Element
Child = str | Node | None


def node(tag: str, children: Iterable[Child] | Child = (), /, **attributes: str) -> Node:
    """An element. Of attribute names, a trailing `_` is dropped (`class_`), `__` is `:` and any other `_` is `-`."""
    names = {name.rstrip("_").replace("__", ":").replace("_", "-"): value for name, value in attributes.items()}
    made = ET.Element(tag, {name: harmless(value) for name, value in names.items()})
    last: Node | None = None
    for child in (children,) if isinstance(children, str | Node) or children is None else children:
        if isinstance(child, Node):
            made.append(child)
            last = child
        elif child and last is None:
            made.text = (made.text or "") + harmless(child)
        elif child and last is not None:
            last.tail = (last.tail or "") + harmless(child)
    return made


def document(root: Node, doctype: str = "") -> bytes:
    """UTF-8 with an XML declaration, ending in a newline."""
    head = '<?xml version="1.0" encoding="utf-8"?>\n' + (f"{doctype}\n" if doctype else "")
    return f"{head}{ET.tostring(root, encoding='unicode')}\n".encode()


def fragment(root: Node) -> str:
    """The element as HTML for places that take it as a string."""
    return ET.tostring(root, encoding="unicode", method="html")
