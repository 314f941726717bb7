"""The day that a change bears where none of its sources has one. Asked of the environment, never of the clock.

A build that is repeated must give the same bytes; so the day is SOURCE_DATE_EPOCH, the convention of reproducible
builds, else that of the last commit of the sheet, else unknown.
"""

from __future__ import annotations

import os
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from ..core.errors import ProjectError


def last_known_day(sheet: Path) -> str:
    """YYYY-MM-DD in UTC, or '' where nothing tells it. Raises ProjectError where SOURCE_DATE_EPOCH is no number."""
    return stated_day() or _last_commit(sheet)


def stated_day() -> str:
    """That of SOURCE_DATE_EPOCH, or '' where it is not set. Raises ProjectError where it is no number."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    try:
        return datetime.fromtimestamp(int(given), UTC).date().isoformat() if given else ""
    except (ValueError, OverflowError, OSError):
        raise ProjectError(f"SOURCE_DATE_EPOCH={given!r}: write seconds since 1970, or unset it.") from None


def _last_commit(sheet: Path) -> str:
    command = ["git", "log", "-1", "--format=%ct", "--", sheet.name]
    try:
        done = subprocess.run(command, cwd=sheet.parent, capture_output=True, text=True, timeout=20, check=True)
    except (OSError, subprocess.SubprocessError):
        return ""
    stamp = done.stdout.strip()
    return datetime.fromtimestamp(int(stamp), UTC).date().isoformat() if stamp.isdigit() else ""
