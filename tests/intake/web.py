"""A small web on loopback: a real HTTP server whose pages a test lays out, hostile ones among them."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

Handler = http.server.BaseHTTPRequestHandler
PARAGRAPHS = (
    "<p>The Northgate bridge was closed on Friday after engineers found cracks in two of its beams, the city said.</p>"
    "<p>Repairs of the bridge over the river will take until the spring, said the mayor, Joan Fisk, on Saturday.</p>"
    "<p>The bridge opened in 1968 and was last repaired in February 2004. Buses will use the ring road until then.</p>"
)


def article(title: str = "Bridge closes", more: str = "", head: str = "") -> bytes:
    """A page with all that a seed wants to know."""
    return (
        f"<!doctype html><html lang='en'><head><meta charset='utf-8'><title>{title} | The Harbour Post</title>"
        f"<meta property='og:site_name' content='The Harbour Post'>{head}"
        "<meta property='article:published_time' content='2026-03-20T10:00:00Z'></head>"
        f"<body><article><h1>{title}</h1>{PARAGRAPHS}{more}</article></body></html>"
    ).encode()


@dataclass
class Web:
    """Pages by path: a body, (status, headers, body), or a function that answers by itself."""

    address: str
    pages: dict[str, bytes | tuple[int, dict[str, str], bytes] | Callable[[Handler], None]] = field(
        default_factory=dict
    )
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    """(path, headers in lower case) of every request."""

    def paths(self) -> list[str]:
        return [path for path, _ in self.asked if path != "/robots.txt"]


@contextmanager
def serving() -> Iterator[Web]:
    class Answer(Handler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            web.asked.append((self.path, {key.lower(): value for key, value in self.headers.items()}))
            page = web.pages.get(self.path, (404, {}, b"<h1>Not found</h1>"))
            if callable(page):
                page(self)
                return
            status, headers, body = page if isinstance(page, tuple) else (200, {}, page)
            self.send_response(status)
            for name, value in {"Content-Type": "text/html; charset=utf-8", **headers}.items():
                self.send_header(name, value)
            if status != 304:
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    class Server(http.server.ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: object, client_address: object) -> None:
            pass  # a client that hangs up is what some tests want

    server = Server(("127.0.0.1", 0), Answer)
    web = Web(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield web
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
