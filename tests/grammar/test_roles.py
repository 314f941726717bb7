"""Roles of invented sentences from many kinds of news, and what holds for any input."""

from __future__ import annotations

from pathlib import Path

import yaml

CASES = yaml.safe_load((Path(__file__).parent.parent / "cases" / "roles.yml").read_text("utf-8"))
