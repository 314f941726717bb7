"""The kinds of questions, a module each: its words, the JSON Schema of its answer, and the check of one."""

from __future__ import annotations

from ....core.judgement import QuestionKind
from .disputes import DISPUTES
from .events import EVENTS
from .form import Form
from .holders import HOLDERS
from .importance import IMPORTANCE
from .questions import QUESTIONS
from .same import SAME
from .stance import STANCE
from .wording import WORDING

FORMS: dict[QuestionKind, Form] = {
    form.kind: form for form in (SAME, STANCE, DISPUTES, IMPORTANCE, EVENTS, QUESTIONS, HOLDERS, WORDING)
}
