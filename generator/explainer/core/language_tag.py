"""Language tags, for formats whose validators look at them."""

from __future__ import annotations

import re

_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,7}")


def well_formed(tag: str) -> str:
    """The tag where it has the form of BCP 47, else ''."""
    return tag if _TAG.fullmatch(tag) else ""
