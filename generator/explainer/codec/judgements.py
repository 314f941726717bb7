"""judgements.jsonl <-> judgements: one line each, sorted, all faults of a file at once with their lines."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, get_args

from ..core.errors import SheetError
from ..core.judgement import Judgement, QuestionKind, canonical, place_of

_TEXTS = ("question", "kind", "model", "refused", "seal")
_REMEDY = "Mend the line, or take it out: then it is asked again."


def encode_judgements(judgements: Iterable[Judgement]) -> str:
    """The file's text. Of two judgements of one question the later stands."""
    by_question = {one.question: one for one in judgements}
    return "".join(f"{_line(by_question[digest])}\n" for digest in sorted(by_question))


def decode_judgements(text: str, place: str) -> tuple[tuple[int, Judgement], ...]:
    """(line, judgement) in the order of the file. Raises SheetError with every line that is none."""
    found, faults = [], []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            found.append((number, _judgement(json.loads(line, object_pairs_hook=_once))))
        except (ValueError, RecursionError) as error:
            told = "no JSON" if isinstance(error, json.JSONDecodeError) else str(error)
            faults.append(f"{place}:{number}: {told}. {_REMEDY}")
    if faults:
        raise SheetError(tuple(faults))
    return tuple(found)


def _line(one: Judgement) -> str:
    told: dict[str, Any] = {"question": one.question, "kind": one.kind, "form": one.form, "model": one.model}
    told["items"] = list(one.items)
    for name in ("asks", "answer"):
        if value := getattr(one, name):
            told[name] = json.loads(value)
    if one.refused:
        told["refused"] = one.refused
    if one.struck:
        told["struck"] = True
    if one.seal:
        told["seal"] = one.seal
    return json.dumps(told, ensure_ascii=False, separators=(", ", ": "))


def _judgement(told: Any) -> Judgement:
    if not isinstance(told, dict):
        raise ValueError("no object")
    known = {*_TEXTS, "form", "items", "asks", "answer", "struck"}
    if more := sorted(told.keys() - known):
        raise ValueError(f"nothing is called '{more[0]}'")
    for name in _TEXTS:
        if not isinstance(told.get(name, ""), str):
            raise ValueError(f"'{name}' is no text")
    if not told.get("question"):
        raise ValueError("'question' is missing")
    if told.get("kind") not in get_args(QuestionKind):
        raise ValueError("'kind' is none of ours")
    form, items, struck = told.get("form"), told.get("items"), told.get("struck", False)
    if isinstance(form, bool) or not isinstance(form, int):
        raise ValueError("'form' is no number")
    if not isinstance(struck, bool):
        raise ValueError("'struck' is neither true nor false")
    if not isinstance(items, list) or not all(isinstance(item, str) and _is_key(item) for item in items):
        raise ValueError("'items' is no list of statements")
    if "answer" not in told and not told.get("refused") and not struck:
        raise ValueError("it has neither an answer nor a reason why it was refused")
    return Judgement(
        question=told["question"],
        kind=told["kind"],
        form=form,
        items=tuple(items),
        asks=canonical(told["asks"]) if "asks" in told else "",
        answer=canonical(told["answer"]) if "answer" in told else "",
        refused=told.get("refused", ""),
        model=told.get("model", ""),
        struck=struck,
        seal=told.get("seal", ""),
    )


def _is_key(item: str) -> bool:
    try:
        place_of(item)
    except ValueError:
        return False
    return True


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a name stands twice in it")
    return found
