"""The JSON of `explainer verify --json`: its field names are a contract with scripts."""

from __future__ import annotations

import json
from dataclasses import asdict

from ..core.model import Dossier
from ..facts.checking.fidelity import check_wording
from ..facts.checking.verify import counts, faults


def verdicts_json(dossier: Dossier) -> bytes:
    """One object in UTF-8: `counts` of all kinds of verdict, `verdicts` in the sheet's order, `doubts` about wording.

    `fault` says of each whether it stops a build; `found` is there for quotes that stand at another place now.
    """
    stopping = set(faults(dossier.verdicts))
    record = {
        "counts": counts(dossier.verdicts),
        "verdicts": [
            {name: value for name, value in asdict(verdict).items() if value not in ("", None)}
            | {"fault": verdict in stopping}
            for verdict in dossier.verdicts
        ],
        "doubts": [asdict(doubt) for doubt in check_wording(dossier.sheet)],
    }
    return json.dumps(record, ensure_ascii=False, indent=1).encode("utf-8", "backslashreplace")
