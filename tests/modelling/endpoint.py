"""A model on loopback that answers as a test says: a function of the question, or a script of faults before it."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from explainer.facts.judgements.forms import FORMS

Answer = Callable[["Asked"], Any]
Script = Callable[["Handler"], bool]
"""Sends something by itself, or gives False so that the question is answered."""


@dataclass(frozen=True)
class Asked:
    """A question as a model reads it."""

    kind: str
    items: list[tuple[int, str, str]]
    """(number, published, words)."""
    about: Any

    @property
    def numbers(self) -> list[int]:
        return [number for number, _, _ in self.items]


@dataclass
class Model:
    answer: Answer
    script: list[Script] = field(default_factory=list)
    """One for each request, until they are used up."""
    asked: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    address: str = ""
    lock: threading.Lock = field(default_factory=threading.Lock)

    def next_script(self) -> Script | None:
        with self.lock:
            return self.script.pop(0) if self.script else None


class Handler(BaseHTTPRequestHandler):
    model: Model

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        told = json.loads(body)
        with self.model.lock:
            self.model.asked.append(told)
            self.model.headers.append({key.lower(): value for key, value in self.headers.items()})
        script = self.model.next_script()
        if script and script(self):
            return
        self.reply(json.dumps(self.model.answer(read(told))))

    def reply(self, content: str | None, finish: str = "stop", **message: Any) -> None:
        choice = {"finish_reason": finish, "message": {"role": "assistant", "content": content, **message}}
        self.send(200, json.dumps({"choices": [choice], "usage": {"total_tokens": 100}}))

    def send(self, status: int, body: str, kind: str = "application/json", **headers: str) -> None:
        data = body.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: Any) -> None:
        """Silent."""


def read(told: dict[str, Any]) -> Asked:
    """The question in a request."""
    words = told["messages"][1]["content"]
    kind = next(kind for kind, form in FORMS.items() if words.startswith(form.words))
    head, _, lines = words.partition("\n\nStatements:\n")
    lines = lines.partition("\n\nAn earlier answer")[0]
    items, day = [], ""
    for line in map(json.loads, lines.split("\n")):
        if isinstance(line, dict):
            day = line["published"]
        else:
            items.append((line[0], day, line[1]))
    _, found, about = head.partition("\n\nAsked about: ")
    return Asked(kind, items, json.loads(about) if found else None)


@contextmanager
def serving(answer: Answer, *script: Script) -> Iterator[Model]:
    model = Model(answer, list(script))
    handler = type("Bound", (Handler,), {"model": model})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    model.address = f"http://127.0.0.1:{server.server_address[1]}/v1"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield model
    finally:
        server.shutdown()
        server.server_close()


def like_words(asked: Asked) -> Any:
    """A model that goes by the words two statements share: no fool, no judge."""
    words = {n: {w.strip('.,“”"').lower() for w in text.split() if len(w) > 3} for n, _, text in asked.items}

    def alike(a: int, b: int) -> bool:
        return len(words[a] & words[b]) >= 0.4 * max(1, min(len(words[a]), len(words[b])))

    if asked.kind == "same":
        groups: list[list[int]] = []
        for n in asked.numbers:
            home = next((group for group in groups if alike(n, group[0])), None)
            if home is None:
                groups.append([n])
            else:
                home.append(n)
        return {"groups": groups}
    if asked.kind == "stance":
        return {
            "claims": [
                {
                    "claim": claim,
                    "for": [n for n in passages if alike(claim, n)],
                    "against": [],
                    "neither": [n for n in passages if not alike(claim, n)],
                }
                for claim, passages in asked.about
            ]
        }
    return indifferent(asked)


def indifferent(asked: Asked) -> Any:
    """The answer that changes least."""
    numbers = asked.numbers
    if asked.kind == "same":
        return {"groups": [[n] for n in numbers]}
    if asked.kind == "stance":
        return {"claims": [{"claim": c, "for": [], "against": [], "neither": found} for c, found in asked.about]}
    if asked.kind == "disputes":
        return {"disputes": [], "compatible": numbers}
    if asked.kind == "importance":
        return {"first": numbers[:10], "rest": numbers[10:], "background": [], "other_story": []}
    if asked.kind == "events":
        return {"events": [[n] for n in numbers], "not_events": []}
    if asked.kind == "questions":
        kept = [{"question": n, "answer": numbers[:2]} for n in range(1, len(asked.about) + 1)]
        return {"asked": kept, "not_asked": [], "proposed": []}
    if asked.kind == "holders":
        return {"holders": [{"statement": n, "holder": 0} for n in numbers]}
    return {"wordings": []}


def worst(asked: Asked) -> Any:
    """What does most harm of all that is allowed."""
    numbers = asked.numbers
    if asked.kind == "same":
        return {"groups": [numbers]}
    if asked.kind == "stance":
        return {"claims": [{"claim": c, "for": found, "against": [], "neither": []} for c, found in asked.about]}
    if asked.kind == "disputes":
        half = len(numbers) // 2
        return {"disputes": [{"kind": "conflict", "sides": [numbers[:half], numbers[half:]]}], "compatible": []}
    if asked.kind == "importance":
        return {"first": numbers[::-1][:10], "rest": [], "background": [], "other_story": numbers[::-1][10:]}
    if asked.kind == "events":
        return {"events": [numbers[1:]] if numbers[1:] else [], "not_events": numbers[:1]}
    if asked.kind == "questions":
        made = [{"question": "Why did the Zarkovian minister steal 900 diamonds?", "answer": numbers[:1]}]
        return {"asked": [], "not_asked": list(range(1, len(asked.about) + 1)), "proposed": made}
    if asked.kind == "holders":
        return {"holders": [{"statement": n, "holder": len(names)} for n, names in enumerate(asked.about, 1)]}
    return {"wordings": [{"claim": n, "text": "The minister stole 900 diamonds and did not deny it."} for n in numbers]}
