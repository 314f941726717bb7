"""What `explainer verify --json` prints: its field names are a contract with scripts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict

from ..core.model import Dossier
from ..facts.checking.verify import counts, faults


def verdicts_record(dossier: Dossier, lines: Callable[[str], int]) -> dict[str, object]:
    """`counts` of all kinds of verdict, `verdicts` in the sheet's order, `doubts` about what the
    sheet says. `lines` gives the line of the file for a path.

    `fault` says of each whether it stops a build, `line` where in the file it stands; `found` is there for quotes that
    stand at another place now.
    """
    stopping = set(faults(dossier.verdicts))
    return {
        "counts": counts(dossier.verdicts),
        "verdicts": [
            {name: value for name, value in asdict(verdict).items() if value not in ("", None)}
            | {"fault": verdict in stopping, "line": lines(verdict.path)}
            for verdict in dossier.verdicts
        ],
        "doubts": [asdict(doubt) | {"line": lines(doubt.path)} for doubt in dossier.doubts],
    }
