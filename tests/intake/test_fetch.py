"""Fetching from hosts that are slow, huge, broken, or lead somewhere else."""

from __future__ import annotations

import gzip
import socket
import time
import zlib
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.core.errors import SeedError
from explainer.intake.addresses import check_address, page_key, public, shown
from explainer.intake.fetch import Fetcher, Limits

from .web import Handler, Web, article

BRIEF = Limits(size=2**20, seconds=0.6, silence=0.5, redirects=4)


def fetcher(**more: Any) -> Fetcher:
    return Fetcher("1", **{"allow_private": True, "pause": 0.0, "limits": BRIEF, **more})


def refused(address: str, **more: Any) -> str:
    with fetcher(**more) as fetch, pytest.raises(SeedError) as error:
        fetch.get(address)
    return error.value.what


def test_a_page_is_fetched_with_a_name_of_our_own(web: Web) -> None:
    web.pages["/a"] = article()
    with fetcher() as fetch:
        answer = fetch.get(f"{web.address}/a")
    assert (answer.status, answer.body) == (200, article())
    assert answer.header("content-type") == "text/html; charset=utf-8"
    assert web.asked[-1][1]["user-agent"] == "explainer/1"


def test_redirects_lead_to_the_final_address(web: Web) -> None:
    web.pages["/a"] = (301, {"Location": "/b?x=1#top"}, b"")
    web.pages["/b?x=1"] = (302, {"Location": f"{web.address}/c"}, b"")
    web.pages["/c"] = article()
    with fetcher() as fetch:
        assert fetch.get(f"{web.address}/a").address == f"{web.address}/c"


def test_redirects_in_a_circle_end(web: Web) -> None:
    web.pages["/a"] = (302, {"Location": "/a"}, b"")
    assert refused(f"{web.address}/a") == "more than 4 redirects"


@pytest.mark.parametrize("target", ["file://localhost/etc/passwd", "ftp://example.org/a", "javascript:alert(1)"])
def test_a_redirect_to_what_is_no_web_address_is_refused(web: Web, target: str) -> None:
    web.pages["/a"] = (302, {"Location": target}, b"")
    assert refused(f"{web.address}/a") == "no web address"


def test_a_private_address_is_refused_before_anything_is_sent(web: Web) -> None:
    assert "private network" in refused(f"{web.address}/a", allow_private=False)
    assert web.asked == []


def test_a_redirect_to_a_private_address_is_refused(web: Web) -> None:
    """The first host is on the open net as far as its name says; the second is not."""
    seen: list[str] = []

    def resolve(host: str, port: int) -> list[str]:
        seen.append(host)
        return ["127.0.0.1"] if host == "news.example" else ["10.0.0.7"]

    def allowed(address: str) -> bool:
        return address == "127.0.0.1"

    port = web.address.rpartition(":")[2]
    web.pages["/a"] = (302, {"Location": f"http://metadata.example:{port}/latest/"}, b"")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("explainer.intake.fetch.public", allowed)
        what = refused(f"http://news.example:{port}/a", allow_private=False, resolve=resolve)
    assert what == "metadata.example is an address of this machine or of a private network"
    assert seen == ["news.example", "metadata.example"]


def test_a_second_answer_of_the_name_server_changes_nothing(web: Web) -> None:
    """DNS rebinding: the connection goes to the very address that was judged, and that is asked for once."""
    answers = iter([["127.0.0.1"], ["10.0.0.7"], ["10.0.0.7"]])
    port = web.address.rpartition(":")[2]
    web.pages["/a"] = web.pages["/b"] = article()
    with fetcher(resolve=lambda host, port: next(answers)) as fetch:
        assert fetch.get(f"http://rebind.example:{port}/a").status == 200
        assert fetch.get(f"http://rebind.example:{port}/b").status == 200
    assert {headers["host"] for _, headers in web.asked} == {f"rebind.example:{port}"}


def test_of_several_addresses_the_first_that_answers_is_used(web: Web) -> None:
    port = web.address.rpartition(":")[2]
    web.pages["/a"] = article()
    with fetcher(resolve=lambda host, port: ["127.0.0.2", "127.0.0.1"]) as fetch:
        assert fetch.get(f"http://many.example:{port}/a").status == 200


def test_one_private_address_among_several_is_enough_to_refuse() -> None:
    what = refused(
        "http://mixed.example/", allow_private=False, resolve=lambda host, port: ["93.184.216.34", "127.0.0.1"]
    )
    assert "private network" in what


def test_a_name_without_an_address_is_said_to_have_none() -> None:
    assert refused("http://nowhere.example/", resolve=lambda host, port: []) == "no host of the name nowhere.example"


@pytest.mark.parametrize(
    "address",
    """127.0.0.1 127.8.8.8 10.1.2.3 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 224.0.0.1 255.255.255.255
    fec0::1 ::1 :: fe80::1 fe80::1%eth0 fc00::1 fd12::1 ff02::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1
    64:ff9b::7f00:1 2002:7f00:1::
    2001:db8::1 192.0.2.1 198.18.0.1 not-an-address""".split(),
)
def test_addresses_that_are_not_the_open_nets(address: str) -> None:
    assert not public(address)


@pytest.mark.parametrize(
    "address", ["93.184.216.34", "8.8.8.8", "2606:2800:220:1:248:1893:25c8:1946", "64:ff9b::808:808"]
)
def test_addresses_of_the_open_net(address: str) -> None:
    assert public(address)


@pytest.mark.parametrize("host", ["127.1", "0x7f000001", "2130706433", "localhost", "127.0.0.1."])
def test_other_spellings_of_this_machine_are_seen_through(host: str) -> None:
    try:
        socket.getaddrinfo(host, 80)
    except OSError:
        pytest.skip("this system does not take the spelling")
    assert "private network" in refused(f"http://{host}:1/", allow_private=False)


@pytest.mark.parametrize(
    "address",
    [
        *"ftp://example.org/ file://localhost/etc/passwd https:// https:///a example.org/a https://user:pw@example.org/".split(),
        *"http://example.org:0/ http://example.org:99999/ http://[::1".split(),
        "http://a b/",
        "http://example.org/\r\nX: y",
    ],
)
def test_what_is_no_address_is_refused_unasked(address: str) -> None:
    with pytest.raises(SeedError):
        check_address(address)


@given(st.text(max_size=80))
def test_any_text_is_judged_without_an_accident(text: str) -> None:
    for address in (text, f"https://{text}", f"https://example.org/{text}"):
        page_key(address)
        with suppress(SeedError):
            check_address(address)
        assert shown(address).isprintable()


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("http://www.example.org/a/", "https://example.org/a", True),
        ("https://example.org/a?utm_source=x&id=2#part", "https://example.org/a?id=2", True),
        ("https://EXAMPLE.org:443/a", "https://example.org/a", True),
        ("https://example.org/a?b=1&a=2", "https://example.org/a?a=2&b=1", True),
        ("https://example.org/a?id=1", "https://example.org/a?id=2", False),
        ("https://example.org/A", "https://example.org/a", False),
        ("https://example.org/", "https://example.org/a", False),
        ("https://example.org:8080/", "https://example.org/", False),
    ],
)
def test_two_addresses_of_one_page(one: str, other: str, same: bool) -> None:
    assert (page_key(one) == page_key(other)) == same


def test_a_packed_body_is_unpacked(web: Web) -> None:
    web.pages["/gzip"] = (
        200,
        {"Content-Encoding": "gzip"},
        gzip.compress(article()[:50]) + gzip.compress(article()[50:]),
    )
    web.pages["/deflate"] = (200, {"Content-Encoding": "deflate"}, zlib.compress(article()))
    web.pages["/bare"] = (200, {"Content-Encoding": "deflate"}, zlib.compress(article())[2:-4])
    with fetcher() as fetch:
        assert fetch.get(f"{web.address}/gzip").body == fetch.get(f"{web.address}/deflate").body == article()
        assert fetch.get(f"{web.address}/bare").body == article()


@pytest.mark.parametrize(
    ("headers", "body", "what"),
    [
        ({"Content-Encoding": "gzip"}, gzip.compress(b"0" * 2**24), "larger than 1 MB"),
        ({"Content-Encoding": "gzip"}, gzip.compress(b"0" * 2**20) * 20, "larger than 1 MB"),
        ({}, b"0" * (2**20 + 1), "larger than 1 MB"),
        ({"Content-Encoding": "gzip"}, b"no gzip", "a body that cannot be unpacked"),
        ({"Content-Encoding": "gzip"}, gzip.compress(b"0" * 999)[:-9], "a body that cannot be unpacked"),
        ({"Content-Encoding": "br"}, b"x", "packed as 'br', which was not asked for"),
    ],
)
def test_a_body_that_is_a_bomb_or_broken_is_refused(web: Web, headers: dict[str, str], body: bytes, what: str) -> None:
    web.pages["/a"] = (200, headers, body)
    assert refused(f"{web.address}/a") == what


def dripping(head: bytes, drops: bytes) -> Any:
    def answer(handler: Handler) -> None:
        handler.wfile.write(head)
        for _ in range(100):
            handler.wfile.write(drops)
            handler.wfile.flush()
            time.sleep(0.05)

    return answer


@pytest.mark.parametrize(
    ("head", "drops"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n", b"x"),
        (b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n", b"x"),
        (b"HTTP/1.1 200 OK\r\n", b"x"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n", b""),
    ],
)
def test_a_host_that_drips_or_falls_silent_is_given_up(web: Web, head: bytes, drops: bytes) -> None:
    web.pages["/a"] = dripping(head, drops)
    assert "no answer within" in refused(f"{web.address}/a")


@pytest.mark.parametrize("answer", [b"SSH-2.0-OpenSSH\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc", b""])
def test_a_host_that_hangs_up_or_does_not_speak_http_is_named(web: Web, answer: bytes) -> None:
    def hang_up(handler: Handler) -> None:
        handler.wfile.write(answer)
        handler.close_connection = True

    web.pages["/a"] = hang_up
    assert refused(f"{web.address}/a") == "the connection broke off"


def test_a_host_that_is_not_there() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert refused(f"http://127.0.0.1:{port}/") == "its host cannot be reached"


def test_robots_txt_is_heeded_unless_told_otherwise(web: Web) -> None:
    web.pages["/robots.txt"] = (200, {}, b"User-agent: *\nDisallow: /private\n")
    web.pages["/private/a"] = web.pages["/b"] = article()
    assert "robots.txt" in refused(f"{web.address}/private/a")
    with fetcher() as fetch:
        assert fetch.get(f"{web.address}/b").status == 200
    with fetcher(heed_robots=False) as fetch:
        assert fetch.get(f"{web.address}/private/a").status == 200


def test_a_long_robots_txt_is_read_up_to_its_limit(web: Web) -> None:
    rules = b"User-agent: *\nDisallow: /private\n"
    web.pages["/robots.txt"] = (200, {}, rules + b"# filler\n" * 100_000 + b"Disallow: /a\n")
    web.pages["/a"] = article()
    assert "robots.txt" in refused(f"{web.address}/private/a")
    with fetcher() as fetch:
        assert fetch.get(f"{web.address}/a").status == 200


def test_robots_txt_is_asked_once_a_host_and_a_failing_one_forbids(web: Web) -> None:
    web.pages["/a"] = web.pages["/b"] = article()
    with fetcher() as fetch:
        fetch.get(f"{web.address}/a")
        fetch.get(f"{web.address}/b")
    assert [path for path, _ in web.asked] == ["/robots.txt", "/a", "/b"]
    web.pages["/robots.txt"] = (503, {}, b"")
    assert "status 503" in refused(f"{web.address}/a")


def test_between_two_requests_to_a_host_there_is_a_pause(web: Web) -> None:
    web.pages["/robots.txt"] = (200, {}, b"User-agent: *\nCrawl-delay: 5\n")
    web.pages["/a"] = article()
    waits: list[float] = []
    with fetcher(pause=2.0, clock=lambda: 100.0, sleep=waits.append) as fetch:
        fetch.get(f"{web.address}/a")
        fetch.get(f"{web.address}/a")
    assert waits == [5.0, 5.0]


def test_a_host_that_asks_to_wait_is_asked_once_more(web: Web) -> None:
    waits: list[float] = []

    def busy(handler: Handler) -> None:
        web.pages["/a"] = article()
        handler.send_response(429)
        handler.send_header("Retry-After", "7")
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    web.pages["/a"] = busy
    with fetcher(sleep=waits.append) as fetch:
        assert fetch.get(f"{web.address}/a").status == 200
    assert waits == [7.0]
