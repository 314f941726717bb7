"""The one module that speaks to the network: one page at a time, within limits, and never to a private address.

A name is resolved here, judged, and the connection is made to that very address, so that a second answer of the name
server cannot lead elsewhere. Redirects are followed by hand, because each leads to a new address that must be judged.
"""

from __future__ import annotations

import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any
from urllib.parse import urljoin

import httpx

from ..core.errors import SeedError
from .addresses import check_address, public, shown
from .robots import Robots, parse_robots
from .unpack import unpacked

AGENT = "explainer"
_ACCEPT = (
    "text/html,application/xhtml+xml,application/pdf,text/plain,application/rss+xml,application/atom+xml,*/*;q=0.5"
)
_REDIRECTS = (301, 302, 303, 307, 308)
_LONGEST_RETRY = 30.0


@dataclass(frozen=True, slots=True)
class Limits:
    """What a host may cost us. Nothing that an article is comes near these."""

    size: int = 32 * 2**20
    """Bytes of a body, after unpacking."""
    seconds: float = 60.0
    """For one request from its first byte to its last."""
    silence: float = 15.0
    """Seconds without a byte."""
    redirects: int = 8
    robots: int = 512 * 1024
    """Bytes of a robots.txt that are read, and what follows is passed over (RFC 9309, 2.5: at least 500 KiB)."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer, whatever its status."""

    address: str
    """Where it came from in the end, after redirects."""
    status: int
    headers: tuple[tuple[str, str], ...]
    """In the order sent, names in lower case."""
    body: bytes = b""
    """Unpacked."""

    def header(self, name: str) -> str:
        return next((value for key, value in self.headers if key == name), "")


def system_resolver(host: str, port: int) -> list[str]:
    """The IP addresses of a host as the system knows them. Raises OSError."""
    return list(dict.fromkeys(str(info[4][0]) for info in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)))


@dataclass
class _Line:
    """The one connection to a host, at an address that was judged."""

    ips: list[str]
    """All of them judged; the one that answered comes first."""
    client: httpx.Client
    _stream: Any = None

    def notice(self, event: str, info: dict[str, Any]) -> None:
        """httpcore's trace: remembers the stream that carries the requests."""
        if event.endswith((".connect_tcp.complete", ".start_tls.complete")):
            self._stream = info["return_value"]

    def send(self, url: httpx.URL, headers: dict[str, str]) -> httpx.Response:
        """The beginning of the answer, from the first of the host's addresses that takes the connection."""
        for ip in list(self.ips):
            request = self.client.build_request(
                "GET",
                url.copy_with(host=ip),
                headers={"Host": url.netloc.decode("ascii"), **headers},
                extensions={"sni_hostname": url.raw_host.decode("ascii"), "trace": self.notice},
            )
            try:
                response = self.client.send(request, stream=True)
            except (httpx.ConnectError, httpx.ConnectTimeout):
                if ip == self.ips[-1]:
                    raise
                continue
            self.ips.remove(ip)
            self.ips.insert(0, ip)
            return response
        raise AssertionError("a host without an address is refused before")

    @contextmanager
    def within(self, seconds: float) -> Iterator[None]:
        """Shuts the connection when this takes longer, even while the host still sends a byte now and then."""
        late = threading.Event()

        def shut() -> None:
            late.set()
            if self._stream is not None and (plug := self._stream.get_extra_info("socket")) is not None:
                with suppress(OSError):
                    plug.shutdown(socket.SHUT_RDWR)

        timer = threading.Timer(seconds, shut)
        timer.daemon = True
        timer.start()
        try:
            yield
            if late.is_set():  # a body without a stated length ends where the connection does
                raise TimeoutError
        except (httpx.HTTPError, zlib.error) as error:
            if late.is_set():
                raise TimeoutError from error
            raise
        finally:
            timer.cancel()


@dataclass
class Fetcher:
    """Fetches politely: robots.txt, one connection a host, a pause between two requests to it."""

    version: str = ""
    allow_private: bool = False
    pause: float = 1.0
    """Seconds between two requests to one host; a host's own wish for more is heeded."""
    heed_robots: bool = True
    limits: Limits = Limits()
    resolve: Callable[[str, int], list[str]] = system_resolver
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    _lines: dict[tuple[str, str, int], _Line] = field(default_factory=dict, init=False)
    _robots: dict[str, Robots] = field(default_factory=dict, init=False)
    _last: dict[str, float] = field(default_factory=dict, init=False)

    def __enter__(self) -> Fetcher:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for line in self._lines.values():
            line.client.close()
        self._lines.clear()

    def get(self, address: str, headers: dict[str, str] | None = None) -> Fetched:
        """The answer at `address`, redirects followed. Raises SeedError that says what was refused or went wrong."""
        return self._get(address, headers or {}, self.limits.size, robots=self.heed_robots)

    def _get(self, address: str, headers: dict[str, str], size: int, robots: bool, cut: bool = False) -> Fetched:
        """`cut`: of a longer body than `size` its beginning is taken, where else it is refused."""
        asked = address
        for _ in range(self.limits.redirects + 1):
            check_address(address)
            if robots and not self._rules(address).allows(address):
                raise SeedError(
                    shown(address),
                    "its host asks robots not to fetch it (robots.txt)",
                    "Save the page in a browser and add the file, or pass --ignore-robots if you have its leave.",
                )
            answer = self._once(address, headers, size, cut)
            if answer.status in (429, 503) and (wait := _retry_after(answer)) is not None:
                self.sleep(wait)
                answer = self._once(address, headers, size, cut)
            target = answer.header("location")
            if answer.status not in _REDIRECTS or not target:
                return answer
            if "\\" in target:
                raise SeedError(shown(asked), "it leads on to no address that a browser would take", "Open it by hand.")
            with _plain_errors(address, self.limits):
                address = str(httpx.URL(address).join(httpx.URL(target)).copy_with(fragment=None))
        raise SeedError(
            shown(asked), f"more than {self.limits.redirects} redirects", "Open it and give its final address."
        )

    def _rules(self, address: str) -> Robots:
        """What the host's robots.txt says. One that is not there forbids nothing; one that fails forbids all."""
        origin = urljoin(address, "/")
        if origin not in self._robots:
            try:
                answer = self._get(urljoin(origin, "/robots.txt"), {}, self.limits.robots, robots=False, cut=True)
            except SeedError as error:
                raise SeedError(shown(address), error.what, error.remedy) from None
            if answer.status >= 500:
                raise SeedError(
                    shown(address),
                    f"its host cannot say what robots may fetch (robots.txt: status {answer.status})",
                    "Try again later, or pass --ignore-robots.",
                )
            text = answer.body.decode("utf-8", "replace") if answer.status == 200 else ""
            self._robots[origin] = parse_robots(text, AGENT)
        return self._robots[origin]

    def _once(self, address: str, headers: dict[str, str], size: int, cut: bool) -> Fetched:
        with _plain_errors(address, self.limits):
            url = httpx.URL(address)
            host = url.raw_host.decode("ascii")
            line = self._line(address, url.scheme, host, url.port or {"http": 80, "https": 443}[url.scheme])
            self._wait(host, address)
            with line.within(self.limits.seconds):
                response = line.send(url, headers)
                try:
                    sent = tuple((k.lower(), v) for k, v in response.headers.multi_items())
                    answer = Fetched(address, response.status_code, sent)
                    if response.status_code in (304, *_REDIRECTS):
                        return answer
                    body = b"".join(
                        unpacked(response.iter_raw(2**16), answer.header("content-encoding"), size, address, cut)
                    )
                    return Fetched(address, response.status_code, sent, body)
                finally:
                    response.close()
                    self._last[host] = self.clock()

    def _line(self, address: str, scheme: str, host: str, port: int) -> _Line:
        key = (scheme, host, port)
        if key not in self._lines:
            try:
                found = self.resolve(host, port)
            except (OSError, UnicodeError):
                found = []
            if not found:
                raise SeedError(shown(address), f"no host of the name {host}", "Check the address and the network.")
            if not self.allow_private and not all(map(public, found)):
                raise SeedError(
                    shown(address),
                    f"{host} is an address of this machine or of a private network",
                    "Pass --allow-private if that is meant.",
                )
            client = httpx.Client(
                trust_env=False,
                follow_redirects=False,
                timeout=httpx.Timeout(self.limits.silence),
                limits=httpx.Limits(max_connections=1, max_keepalive_connections=1),
                headers={
                    "User-Agent": f"{AGENT}/{self.version}" if self.version else AGENT,
                    "Accept": _ACCEPT,
                    "Accept-Language": "en,*;q=0.5",
                    "Accept-Encoding": "gzip, deflate",
                },
            )
            self._lines[key] = _Line(found, client)
        return self._lines[key]

    def _wait(self, host: str, address: str) -> None:
        if host in self._last:
            rules = self._robots.get(urljoin(address, "/"), Robots())
            left = self._last[host] + max(self.pause, rules.delay if self.pause else 0.0) - self.clock()
            if left > 0:
                self.sleep(left)


def _retry_after(answer: Fetched) -> float | None:
    """Seconds that the host asks us to wait, where that is soon."""
    value = answer.header("retry-after")
    return float(value) if value.isascii() and value.isdigit() and float(value) <= _LONGEST_RETRY else None


@contextmanager
def _plain_errors(address: str, limits: Limits) -> Iterator[None]:
    """What the network can do to us, in words."""
    try:
        yield
    except (httpx.TimeoutException, TimeoutError):
        what = f"no answer within {limits.silence:g} s of silence or {limits.seconds:g} s in all"
        raise SeedError(shown(address), what, "Try again later.") from None
    except (httpx.InvalidURL, UnicodeError):
        raise SeedError(shown(address), "no web address", "Copy it from the address bar.") from None
    except zlib.error:
        raise SeedError(shown(address), "a body that cannot be unpacked", "Save the page by hand.") from None
    except httpx.ConnectError as error:
        broken = isinstance(error.__cause__, ssl.SSLError) or "SSL" in str(error) or "CERT" in str(error).upper()
        what = "its certificate does not prove who it is" if broken else "its host cannot be reached"
        raise SeedError(shown(address), what, "Check the address and the network.") from None
    except (httpx.HTTPError, httpx.StreamError, OSError):
        raise SeedError(shown(address), "the connection broke off", "Try again later.") from None
