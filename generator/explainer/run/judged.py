"""The judgements of a story as the stages may rely on them: read, each checked by the form of its question."""

from __future__ import annotations

import json

from ..core.errors import SheetError
from ..core.judgement import Judgement
from ..facts.judgements.forms import FORMS
from ..facts.judgements.forms.answers import Wrong
from ..store import Story, load_judgements
from ..store.files import shown


def known_judgements(story: Story) -> tuple[Judgement, ...]:
    """Those of questions that are still asked in the same form. Raises SheetError with the line of every answer that is
    none to its question, as when a person's correction leaves a number out."""
    found, faults = [], []
    for line, one in load_judgements(story.judgements):
        form = FORMS[one.kind]
        if one.form != form.version:
            continue
        try:
            if one.answer:
                form.check(json.loads(one.answer), len(one.items), json.loads(one.asks or "null"))
        except Wrong as wrong:
            remedy = 'Mend the answer, or strike it: "struck": true.'
            faults.append(f"{shown(story.judgements)}:{line}: {wrong}. {remedy}")
        else:
            found.append(one)
    if faults:
        raise SheetError(tuple(faults))
    return tuple(found)
