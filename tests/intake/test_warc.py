"""Web archives: their pages become sources with the address and the moment that the archive keeps."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from explainer.cli.main import main
from explainer.text.readers.read import read

from .web import article


def archive(*pages: tuple[str, str, bytes]) -> bytes:
    """A packed archive of (address, status, body), one member a record."""
    return b"".join(gzip.compress(_record(*page)) for page in pages)


def _record(address: str, status: str, body: bytes) -> bytes:
    kind = "image/png" if address.endswith(".png") else "text/html"
    answer = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
    head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2026-03-21T09:00:00Z\r\n"
    head += f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
    return head.encode() + answer + b"\r\n\r\n"


def add(seeds: Path, file: Path) -> Result:
    return CliRunner().invoke(main, ["add", str(file), "--seeds", str(seeds)])


def test_the_pages_of_an_archive_are_added_as_they_were_fetched(tmp_path: Path) -> None:
    pages = [(f"https://news.example/{name}", "200 OK", article(f"The {name} closes")) for name in ("bridge", "dam")]
    missing = ("https://news.example/gone", "404 Not Found", article("Gone"))
    image = ("https://news.example/logo.png", "200 OK", b"\x89PNG\x00")
    (tmp_path / "crawl.warc.gz").write_bytes(archive(*pages, missing, image))
    result = add(tmp_path / "seeds", tmp_path / "crawl.warc.gz")
    assert result.exit_code == 0, result.stderr
    seeds = sorted((tmp_path / "seeds").glob("*.md"))
    metadata = [read(seed.name, seed.read_bytes()).metadata for seed in seeds]
    assert [known.url for known in metadata] == ["https://news.example/bridge", "https://news.example/dam"]
    assert {known.retrieved for known in metadata} == {"2026-03-21"}
    record = json.loads(next((tmp_path / "seeds" / "originals").glob("*.json")).read_text(encoding="utf-8"))
    assert record["retrieved"] == "2026-03-21T09:00:00Z"


@pytest.mark.parametrize("data", [b"", b"nonsense", archive(("https://news.example/", "404 Not Found", b"x"))])
def test_an_archive_without_a_page_is_named(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.warc.gz").write_bytes(data)
    result = add(tmp_path / "seeds", tmp_path / "a.warc.gz")
    assert result.exit_code == 1
    assert "web archive" in result.stderr
