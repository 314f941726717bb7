"""One request to a model over the network: within limits of time and size, tried again where that may help.

The environment's proxies are heeded here and nowhere else. A redirect to another host is not followed, since the key
would go there. Servers differ in what forms of answers they know; the strictest that this one takes is found by trying.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from threading import Lock
from typing import Any, Literal

import httpx

from ..core.errors import ModelError
from .settings import Endpoint

Mode = Literal["json_schema", "json_object", "plain"]
_MODES: tuple[Mode, ...] = ("json_schema", "json_object", "plain")
_REDIRECTS = (301, 302, 303, 307, 308)
_NOT_IN_THIS_FORM = (400, 404, 415, 422, 501)
_TOO_LARGE = 413
_TOO_LONG = re.compile(rb"context[ _](?:size|length|window)|prompt is too long", re.I)
"""What servers say that take fewer tokens at once."""
_BUSY = (408, 425, 429, 500, 502, 503, 504, 529)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long one question may take."""

    seconds: float = 600.0
    """For an answer, from the first byte sent to the last received."""
    silence: float = 600.0
    """Seconds without a byte. An answer comes as a whole, so there is none while a model thinks."""
    connect: float = 10.0
    tries: int = 4
    first_pause: float = 1.0
    """Seconds before the second try; each further pause is twice as long."""
    longest_pause: float = 60.0
    """Beyond which a server's wish is not waited for."""
    size: int = 4 * 2**20
    """Bytes of an answer."""


AT_HOME = Patience(seconds=1800.0, silence=1800.0)
"""For a model on this machine, which may be slow and shares its processors."""


class TooLong(Exception):
    """The server takes fewer tokens at once than the question has."""


class Unanswered(Exception):
    """The network or the server failed, as often as it was tried. Another question may fare better."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back from a server that took the question."""

    body: Any
    """JSON, or None where it was none."""
    mode: Mode


@dataclass
class Transport:
    """A client for one endpoint. May be used by several threads."""

    endpoint: Endpoint
    patience: Patience = Patience()
    sleep: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic
    _mode: int = field(default=0, init=False)
    _lock: Lock = field(default_factory=Lock, init=False)
    _client: httpx.Client = field(init=False)

    def __post_init__(self) -> None:
        headers = {"Accept": "application/json", "User-Agent": "explainer"}
        if self.endpoint.key:
            headers["Authorization"] = f"Bearer {self.endpoint.key}"
        self._client = httpx.Client(
            headers=headers,
            follow_redirects=False,
            trust_env=True,
            timeout=httpx.Timeout(self.patience.silence, connect=self.patience.connect),
        )

    def close(self) -> None:
        self._client.close()

    def ask(self, messages: list[dict[str, str]], schema: Mapping[str, Any], longest: int) -> Reply:
        """Raises Unanswered where no try succeeded, TooLong where a shorter question may fare better, ModelError where
        no other would."""
        while True:
            mode = self._mode
            status, body = self._with_patience(self._request(messages, schema, longest, _MODES[mode]))
            if status == 200:
                return Reply(_parsed(body), _MODES[mode])
            if status in (401, 403):
                raise ModelError(f"{self.endpoint.host} does not take the key. Mend EXPLAINER_MODEL_KEY.")
            if status == _TOO_LARGE or (status in _NOT_IN_THIS_FORM and _TOO_LONG.search(body)):
                raise TooLong
            if status in _NOT_IN_THIS_FORM and mode + 1 < len(_MODES):
                with self._lock:
                    self._mode = max(self._mode, mode + 1)
                continue
            raise ModelError(
                f"{self.endpoint.host} refuses the question (status {status}). Is the address that of an "
                f"OpenAI-compatible API, as in http://127.0.0.1:8080/v1, and is there a model {self.endpoint.name}?"
            )

    def _request(
        self, messages: list[dict[str, str]], schema: Mapping[str, Any], longest: int, mode: Mode
    ) -> dict[str, Any]:
        told: dict[str, Any] = {
            "model": self.endpoint.name,
            "messages": messages,
            "temperature": 0,
            "seed": 1,
            "max_tokens": longest,
            "stream": False,
        }
        if mode == "json_schema":
            form = {"name": "answer", "strict": True, "schema": schema}
            told["response_format"] = {"type": "json_schema", "json_schema": form}
        elif mode == "json_object":
            told["response_format"] = {"type": "json_object"}
        return told

    def _with_patience(self, told: dict[str, Any]) -> tuple[int, bytes]:
        pause = self.patience.first_pause
        why = ""
        for left in range(self.patience.tries - 1, -1, -1):
            wish: float | None = None
            try:
                status, headers, body = self._once(f"{self.endpoint.url}/chat/completions", told)
                if status not in _BUSY:
                    return status, body
                why = f"it answered with status {status}"
                wish = _retry_after(headers.get("retry-after", ""))
            except (httpx.TimeoutException, TimeoutError):
                why = "it took too long"
            except (httpx.HTTPError, httpx.StreamError, OSError):
                why = "the connection failed"
            if wish is not None and wish > self.patience.longest_pause:
                break
            if left:
                self.sleep(max(pause, wish or 0.0))
                pause *= 2
        raise Unanswered(f"{self.endpoint.host}: {why}")

    def _once(self, url: str, told: dict[str, Any], redirects: int = 3) -> tuple[int, httpx.Headers, bytes]:
        deadline = self.clock() + self.patience.seconds
        with self._client.stream("POST", url, json=told) as answer:
            if answer.status_code in _REDIRECTS and (target := answer.headers.get("location")):
                there = answer.url.join(target)
                if _origin(there) != _origin(answer.url) or not redirects:
                    raise ModelError(
                        f"{self.endpoint.host} sends on to another address, which gets neither the question nor the "
                        "key. Give the final address as EXPLAINER_MODEL_URL."
                    )
                return self._once(str(there), told, redirects - 1)
            body = bytearray()
            for part in answer.iter_bytes(2**14):
                body += part
                if len(body) > self.patience.size:
                    return 200, answer.headers, b""
                if self.clock() > deadline:
                    raise TimeoutError
            return answer.status_code, answer.headers, bytes(body)


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port


def _parsed(body: bytes) -> Any:
    try:
        return json.loads(body.decode("utf-8"))
    except (ValueError, RecursionError):
        return None


def _retry_after(value: str) -> float | None:
    """Seconds that a server asks us to wait, given as a number or a date."""
    if value.strip().isdecimal() and value.isascii():
        return float(value)
    try:
        return max(0.0, (parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError):
        return None
