"""Every way in which a model, its server or the way to it can fail: one more try, then the rule's answer."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from explainer.core.errors import ModelError
from explainer.core.judgement import Item, Judgement, Question
from explainer.facts.judgements.forms import FORMS
from explainer.facts.judgements.forms.answers import Wrong
from explainer.facts.judgements.judge import Judge
from explainer.modelling.asking import Asking, Tally
from explainer.modelling.settings import Endpoint, find_endpoint
from explainer.modelling.transport import Patience, Transport

from .endpoint import Handler, Script, indifferent, serving

BRIEF = Patience(seconds=1.0, silence=0.4, connect=0.4, tries=3, first_pause=0.01, longest_pause=5.0)
QUESTION = Question(
    "same",
    FORMS["same"].version,
    tuple(Item(f"0000000{n}:0-9:aaaaaaaa", f"Words {n}.", "2026-03-01") for n in range(3)),
)


def asked(*script: Script, answer: Callable[[Any], Any] = indifferent, key: str = "") -> tuple[Judgement | None, Tally]:
    """What becomes of one question."""
    waited: list[float] = []
    with serving(answer, *script) as model:
        transport = Transport(Endpoint(model.address, "tester", key), BRIEF, sleep=waited.append)
        asking = Asking((), lambda judge: judge.ask(QUESTION), transport, lambda lines: None)
        lines = asking.run(())
        transport.close()
    return (lines[0] if lines else None), asking.tally


def status(code: int, **headers: str) -> Script:
    def script(handler: Handler) -> bool:
        handler.send(code, '{"error": "no"}', **headers)
        return True

    return script


def body_of(code: int, text: str) -> Script:
    def script(handler: Handler) -> bool:
        handler.send(code, text)
        return True

    return script


def content(text: str | None, finish: str = "stop", **message: Any) -> Script:
    def script(handler: Handler) -> bool:
        handler.reply(text, finish, **message)
        return True

    return script


def body(text: str, kind: str = "application/json") -> Script:
    def script(handler: Handler) -> bool:
        handler.send(200, text, kind)
        return True

    return script


def slow(handler: Handler) -> bool:
    """A byte now and then: never silent, never done."""
    handler.send_response(200)
    handler.end_headers()
    for _ in range(40):
        try:
            handler.wfile.write(b" ")
            handler.wfile.flush()
        except OSError:
            break
        time.sleep(0.05)
    return True


def silent(handler: Handler) -> bool:
    time.sleep(0.8)
    return True


@pytest.mark.parametrize(
    "script",
    [status(429, Retry_After="1"), status(500), status(503), silent, slow],
    ids=["busy", "broken", "loading", "silent", "slow"],
)
def test_what_passes_is_waited_for(script: Script) -> None:
    judgement, tally = asked(script)
    assert judgement is not None
    assert judgement.holds
    assert (tally.answered, tally.refused, tally.lost) == (1, 0, 0)


@pytest.mark.parametrize("script", [status(500), status(429, Retry_After="9999"), silent])
def test_what_never_passes_leaves_the_question_open(script: Script) -> None:
    judgement, tally = asked(*[script] * 3)
    assert judgement is None
    assert tally.lost == 1


FAULTY = {
    "cut JSON": (content('{"groups": [[1, 2'), "the answer is no JSON"),
    "cut by length": (content('{"groups": [[1], [2], [3]]}', "length"), "the answer was cut off"),
    "HTML with 200": (body("<html><h1>Sign in</h1></html>", "text/html"), "what came back is no answer of a model"),
    "an unknown number": (content('{"groups": [[1, 2], [3, 9]]}'), "there is no 9"),
    "a number left out": (content('{"groups": [[1, 2]]}'), "3 is left out"),
    "a number twice": (content('{"groups": [[1, 1], [2], [3]]}'), "1 stands twice in 'groups'"),
    "words for numbers": (content('{"groups": [["1"], ["2"], ["3"]]}'), "'groups' holds something else than numbers"),
    "another shape": (content("[1, 2, 3]"), "the answer is no object"),
    "more than was asked for": (content('{"groups": [[1], [2], [3]], "why": "so"}'), "'why' is not asked for"),
    "a name twice": (content('{"groups": [[1], [2], [3]], "groups": []}'), "the answer is no JSON"),
    "a refusal": (content(None, refusal="I cannot help with that."), "the model declined to answer"),
    "nothing": (content(""), "the answer is empty"),
    "no choices": (body('{"choices": []}'), "the answer is empty"),
    "choices that are none": (body('{"choices": "yes"}'), "what came back is no answer of a model"),
    "deep nonsense": (content("[" * 5000), "the answer is no JSON"),
}


@pytest.mark.parametrize("script", [fault for fault, _ in FAULTY.values()], ids=list(FAULTY))
def test_a_faulty_answer_gets_one_more_try(script: Script) -> None:
    judgement, tally = asked(script)
    assert judgement is not None
    assert judgement.holds
    assert tally.requests == 2


@pytest.mark.parametrize(("script", "why"), FAULTY.values(), ids=list(FAULTY))
def test_two_faulty_answers_are_a_refusal_with_its_reason(script: Script, why: str) -> None:
    judgement, tally = asked(script, script)
    assert judgement is not None
    assert (judgement.holds, judgement.refused, tally.refused) == (False, why, 1)


def test_the_second_try_names_the_fault() -> None:
    with serving(indifferent, content('{"groups": []}')) as model:
        transport = Transport(Endpoint(model.address, "tester"), BRIEF)
        Asking((), lambda judge: judge.ask(QUESTION), transport, lambda lines: None).run(())
        assert "1 is left out" in model.asked[1]["messages"][1]["content"]


def test_a_server_that_knows_no_schema_is_asked_more_plainly() -> None:
    with serving(indifferent, status(400), status(400)) as model:
        transport = Transport(Endpoint(model.address, "tester"), BRIEF)
        asking = Asking((), lambda judge: judge.ask(QUESTION), transport, lambda lines: None)
        (judgement,) = asking.run(())
        forms = [told.get("response_format", {}).get("type", "plain") for told in model.asked]
    assert judgement.holds
    assert forms == ["json_schema", "json_object", "plain"]


def test_in_plain_words_the_answer_is_found_among_them() -> None:
    told = content('Of course! ```json\n{"groups": [[1], [2], [3]]}\n``` I hope that helps.')
    judgement, _ = asked(status(400), status(400), told)
    assert judgement is not None
    assert judgement.answer == '{"groups":[[1],[2],[3]]}'


@pytest.mark.parametrize(
    "refused",
    [
        status(413),
        body_of(400, '{"error": {"type": "exceed_context_size_error", "message": "exceeds the context size"}}'),
        body_of(400, '{"error": {"code": "context_length_exceeded", "message": "maximum context length is 2048"}}'),
    ],
    ids=["too large", "llama.cpp", "OpenAI"],
)
def test_a_question_that_is_too_long_is_put_in_shorter_ones(refused: Script) -> None:
    def compose(judge: Judge) -> None:
        for start in range(0, 40, judge.room(40)):
            items = (Item(f"{n:08}:0-9:aaaaaaaa", f"Words {n}.", "") for n in range(start, start + judge.room(40)))
            judge.ask(replace(QUESTION, items=tuple(items)))

    with serving(indifferent, refused, refused) as model:
        transport = Transport(Endpoint(model.address, "tester"), BRIEF)
        asking = Asking((), compose, transport, lambda lines: None)
        lines = asking.run(())
        transport.close()
    assert [len(line.items) for line in lines] == [10] * 4
    assert asking.tally.stopped == ""


def test_a_server_that_takes_next_to_nothing_ends_the_run() -> None:
    judgement, tally = asked(body_of(400, "the context size is 8"))
    assert judgement is None
    assert "takes fewer tokens at once than the shortest question has" in tally.stopped


def test_no_redirect_takes_the_key_elsewhere() -> None:
    with serving(indifferent) as other:
        judgement, tally = asked(status(307, Location=f"{other.address}/chat/completions"), key="secret-key")
        assert judgement is None
        assert "sends on to another address" in tally.stopped
        assert other.asked == []


def test_a_redirect_within_the_host_is_followed() -> None:
    judgement, _ = asked(status(308, Location="/v1/chat/completions?again"))
    assert judgement is not None
    assert judgement.holds


def test_a_key_that_is_refused_ends_the_run_and_is_told_to_nobody() -> None:
    judgement, tally = asked(status(401), key="secret-key")
    assert judgement is None
    assert "does not take the key" in tally.stopped
    assert "secret-key" not in tally.stopped + repr(Endpoint("http://localhost", "m", "secret-key"))


def test_the_request_is_as_steady_as_it_can_be() -> None:
    with serving(indifferent) as model:
        transport = Transport(Endpoint(model.address, "tester", "secret-key"), BRIEF)
        Asking((), lambda judge: judge.ask(QUESTION), transport, lambda lines: None).run(())
        (told,), (headers,) = model.asked, model.headers
    assert (told["temperature"], told["seed"], told["model"], told["stream"]) == (0, 1, "tester", False)
    assert told["max_tokens"] > 0
    assert headers["authorization"] == "Bearer secret-key"
    assert "secret-key" not in json.dumps(told)


def test_what_was_judged_is_kept_in_the_order_of_the_questions() -> None:
    """However long each of them takes."""
    questions = [replace(QUESTION, items=QUESTION.items[: n + 1]) for n in range(3)] + [QUESTION]
    questions = [replace(q, items=(*q.items, Item(f"{n:08}:0-1:bbbbbbbb", "x", ""))) for n, q in enumerate(questions)]

    def late(told: Any) -> Any:
        time.sleep(0.2 if len(told.items) < 4 else 0.0)
        return indifferent(told)

    with serving(late) as model:
        transport = Transport(Endpoint(model.address, "tester"), BRIEF)
        asking = Asking((), lambda judge: [judge.ask(q) for q in questions], transport, lambda lines: None)
        lines = asking.run(())
    assert [line.question for line in lines] == [q.digest for q in questions]


def test_a_statement_stands_in_three_groups_at_most() -> None:
    with pytest.raises(Wrong, match="1 stands in more than 3 groups"):
        FORMS["same"].check({"groups": [[1], [1, 2], [1, 3], [1, 4]]}, 4, None)


def test_answers_that_open_ever_new_questions_end_with_what_follows_from_them() -> None:
    """However long a model keeps the claims from settling, their order is asked about in the end."""

    def compose(judge: Judge) -> None:
        rounds = len(judge.lines("same"))
        judge.ask(replace(QUESTION, items=(*QUESTION.items, Item(f"{rounds:08}:0-1:bbbbbbbb", "x", ""))))
        if judge.wants("importance"):
            judge.ask(replace(QUESTION, kind="importance", form=FORMS["importance"].version))

    with serving(indifferent) as model:
        transport = Transport(Endpoint(model.address, "tester"), BRIEF)
        lines = Asking((), compose, transport, lambda lines: None).run(())
        transport.close()
    assert [line.kind for line in lines].count("importance") == 1


@pytest.mark.parametrize(
    ("environment", "told"),
    [
        ({}, "EXPLAINER_MODEL_URL"),
        ({"EXPLAINER_MODEL_URL": "ftp://x"}, "no http(s) address"),
        ({"EXPLAINER_MODEL_URL": "http://u:p@x/v1"}, "no http(s) address"),
        ({"EXPLAINER_MODEL_URL": "http://api.example/v1", "EXPLAINER_MODEL_KEY": "k"}, "in the open"),
        ({"EXPLAINER_MODEL_URL": "https://api.example/v1", "EXPLAINER_MODEL_KEY": "a b"}, "no key does"),
    ],
)
def test_settings_that_do_not_do_are_named(tmp_path: Any, environment: dict[str, str], told: str) -> None:
    with pytest.raises(ModelError, match=told.replace("(", r"\(").replace(")", r"\)")):
        find_endpoint("m", tmp_path, environment)


def test_a_file_gives_what_the_environment_does_not(tmp_path: Any) -> None:
    (tmp_path / "explainer.yml").write_text("model:\n  url: https://api.example/v1/\n  name: judge\n", encoding="utf-8")
    found = find_endpoint("", tmp_path, {"EXPLAINER_MODEL_KEY": "k"})
    assert (found.url, found.name, found.key) == ("https://api.example/v1", "judge", "k")
    assert find_endpoint("other", tmp_path, {}).name == "other"
