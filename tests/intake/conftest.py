from __future__ import annotations

from collections.abc import Iterator

import pytest

from .web import Web, serving


@pytest.fixture
def web() -> Iterator[Web]:
    with serving() as running:
        yield running
