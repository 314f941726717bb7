from __future__ import annotations

import base64
import hashlib
import json

from export.made import breaches, files
from pages.fixture import dossier

MADE = json.loads(files()["annotations.jsonld"])
ITEMS = MADE["first"]["items"]


def test_it_keeps_the_model() -> None:
    assert breaches("web-annotation.yml", MADE) == []
    assert MADE["total"] == len(ITEMS)
    assert len({item["id"] for item in ITEMS}) == len(ITEMS)


def test_every_citation_is_an_annotation_whose_selectors_find_the_words() -> None:
    sheet = dossier().sheet
    wanted = [
        (claim.text, cite) for claim in sheet.claims if not claim.hide for cite in (*claim.citations, *claim.repeats)
    ]
    texts = {seen.document.sha256: seen.document.text for seen in dossier().sources}
    named = {
        "ni:///sha-256;" + base64.urlsafe_b64encode(bytes.fromhex(sha)).decode().rstrip("="): text
        for sha, text in texts.items()
    }
    for item, (words, cite) in zip(ITEMS, wanted, strict=True):
        target = item["target"]
        text = named[target["state"]["cached"] if "state" in target else target["source"]]
        quote, position = target["selector"]
        assert text[position["start"] : position["end"]] == quote["exact"] == cite.exact
        assert [body["value"] for body in item["body"][:2]] == [words, cite.stance]


def test_a_source_with_an_address_is_named_by_it() -> None:
    sources = {item["target"]["source"] for item in ITEMS}
    assert {"https://example.org/news/sora", "https://example.com/a?b=1&c=2"} <= sources


def test_the_name_of_a_text_is_that_of_rfc_6920() -> None:
    """The RFC's own example, section 8.1."""
    from explainer.export.common.identity import text_name

    digest = hashlib.sha256(b"Hello World!").hexdigest()
    assert text_name(digest) == "ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk"
