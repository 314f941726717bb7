"""Addresses in pages: which are followed, how words are named in them, and that ids stay apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.core.addresses import slug, source_page, text_fragment, web_address


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "java\nscript:alert(1)",
        " https://example.org/",
        "data:text/html,x",
        "//example.org/x",
        "/etc/passwd",
        "https://",
        "https://[broken",
        "https://good.example\\@evil.example/",
        "https:\\\\good.example/",
        "https://good.example@evil.example/",
        "https://user:word@good.example/",
        "https://good.example/a\x7fb",
        "https://good.example/a\u202egpj.exe",
        "https://good.example/\u200b",
        "https://example.org:port/",
        "https://example.org/" + "a" * 5000,
        "",
    ],
)
def test_only_whole_web_addresses_are_followed(address: str) -> None:
    assert web_address(address) == ""


@pytest.mark.parametrize(
    ("quote", "directive"),
    [
        ("once-popular app", "#:~:text=once%2Dpopular%20app"),
        ("one two three four five six seven eight", "#:~:text=one%20two%20three%20four%20five%20six%20seven%20eight"),
        ("a b c d e f g h i, & j.", "#:~:text=a%20b%20c%20d,h%20i%2C%20%26%20j."),
        ("“words”\nover lines", "#:~:text=%E2%80%9Cwords%E2%80%9D%20over%20lines"),
        ("lone \ud800", "#:~:text=lone%20%3F"),
        ("", ""),
    ],
)
def test_text_fragment_names_first_and_last_words(quote: str, directive: str) -> None:
    assert text_fragment("https://example.org/a", quote) == "https://example.org/a" + directive


def test_text_fragment_joins_an_anchor_that_is_there() -> None:
    assert text_fragment("https://example.org/a#b", "words") == "https://example.org/a#b:~:text=words"


@given(st.lists(st.text(max_size=120), unique=True, max_size=20))
def test_different_ids_never_share_an_anchor_or_a_page(ids: list[str]) -> None:
    assert len({slug(key) for key in ids}) == len(ids)
    pages = {source_page(key) for key in ids}
    assert len(pages) == len(ids)
    assert "sources/index" not in pages
    assert all(page.isascii() and ".." not in page for page in pages)
