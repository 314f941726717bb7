"""From what a server sent to the answer that a question allows, or the fault in words."""

from __future__ import annotations

import json
from typing import Any

from ..core.judgement import Question, canonical
from ..facts.judgements.forms import FORMS
from ..facts.judgements.forms.answers import Wrong
from .transport import Mode, Reply


def answer_of(question: Question, reply: Reply) -> str:
    """The checked answer as canonical JSON. Raises Wrong."""
    value = _value(_content(reply.body), reply.mode)
    FORMS[question.kind].check(value, len(question.items), json.loads(question.asks or "null"))
    return canonical(value)


def spent(reply: Reply) -> int | None:
    """Tokens that the server says it counted."""
    usage = reply.body.get("usage") if isinstance(reply.body, dict) else None
    total = usage.get("total_tokens") if isinstance(usage, dict) else None
    return total if isinstance(total, int) and not isinstance(total, bool) and total >= 0 else None


def _content(body: Any) -> str:
    """The text of the answer, where it was finished."""
    choices = body.get("choices") if isinstance(body, dict) else None
    if not isinstance(choices, list):
        raise Wrong("what came back is no answer of a model")
    if not choices or not isinstance(choices[0], dict):
        raise Wrong("the answer is empty")
    message = choices[0].get("message")
    if not isinstance(message, dict):
        raise Wrong("the answer is empty")
    if message.get("refusal"):
        raise Wrong("the model declined to answer")
    if choices[0].get("finish_reason") != "stop":
        raise Wrong("the answer was cut off")
    content = message.get("content")
    if not isinstance(content, str) or not content.strip():
        raise Wrong("the answer is empty")
    return content


def _value(content: str, mode: Mode) -> Any:
    """The JSON of an answer; where a server knows no form of answers, what stands between the outermost braces."""
    if mode == "plain":
        content = content[content.find("{") : content.rfind("}") + 1]
    try:
        return json.loads(content, object_pairs_hook=_once)
    except (ValueError, RecursionError):
        raise Wrong("the answer is no JSON") from None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError
    return found
