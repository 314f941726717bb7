"""How long the pages of a story take to make and to build, and how quickly a reader filters thousands of claims.

    .venv/bin/python benchmarks/render.py [SOURCES ...]      # default: 10 100 1000, with ten claims each

For each size: `pages`, our own work from fact sheet to files in memory; `builder`, MkDocs and its theme on those files
alone; `whole`, both with writing and the Content-Security-Policy, and its ratio to `builder`; `floor`, the same words
as bare Markdown through Python-Markdown into an empty template, which is what no site builder can be faster than.
Stories are made up (tests/pages/big.py). With Chromium on the machine, two times of a page of 5,000 claims follow, at
full speed and at a quarter of it: to the first words on the screen, and from a change in the filter to the new layout.
"""

from __future__ import annotations

import functools
import html
import http.server
import logging
import os
import re
import shutil
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

import markdown
from mkdocs.commands.build import build
from mkdocs.config import load_config

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from explainer.core.model import Dossier, Settings  # noqa: E402
from explainer.mkdocs.plugin import ExplainerPlugin  # noqa: E402
from explainer.pages import render  # noqa: E402
from explainer.store import write_pages  # noqa: E402
from pages.big import dossier  # noqa: E402

CLAIMS_A_SOURCE = 10
TAG = re.compile(r"<[^>]*>")
CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
KEYSTROKE = """words => { const form = document.querySelector('.xp-filter'); form.elements.find.value = words;
  const begin = performance.now(); form.dispatchEvent(new Event('input', {bubbles: true}));
  document.body.getBoundingClientRect(); return performance.now() - begin; }"""


def seconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def project(folder: Path) -> Path:
    """This project's set-up, without our plugin: the builder alone."""
    config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    kept = re.sub(r"^  - explainer:.*?(?=^\S)", "", config, flags=re.DOTALL | re.MULTILINE)
    (folder / "content").mkdir(parents=True)
    (folder / "mkdocs.yml").write_text(kept, encoding="utf-8")
    shutil.copytree(ROOT / "overrides", folder / "overrides")
    return folder


def build_site(folder: Path) -> None:
    build(load_config(str(folder / "mkdocs.yml")))


def bare(pages: dict[str, bytes], folder: Path) -> None:
    folder.mkdir()
    for uri, data in pages.items():
        if uri.endswith(".md"):
            lines = (html.unescape(TAG.sub("", line)).strip() for line in data.decode().splitlines())
            body = markdown.markdown("\n\n".join(html.escape(line) for line in lines if line))
            (folder / f"{uri.replace('/', '-')}.html").write_text(f"<!doctype html>{body}", encoding="utf-8")


def measure(story: Dossier, folder: Path) -> tuple[float, float, float, float]:
    """Seconds of (pages, builder, whole, floor)."""
    settings = Settings()
    pages = render(story, settings)
    alone = min(seconds(lambda: render(story, settings)) for _ in range(2))
    where = project(folder)
    write_pages(where / "content", pages)
    builder = seconds(lambda: build_site(where))

    def all_of_it() -> None:
        write_pages(where / "content", render(story, settings))
        build_site(where)
        ExplainerPlugin().on_post_build(config=load_config(str(where / "mkdocs.yml")))

    shutil.rmtree(where / "content")
    (where / "content").mkdir()
    return alone, builder, seconds(all_of_it), seconds(lambda: bare(pages, folder / "bare"))


def claims_page(site: Path, throttle: int) -> tuple[float, float, float]:
    """(first paint, median, worst) in milliseconds; the last two from a change of the filter's words to the layout."""
    from playwright.sync_api import sync_playwright

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *args: object) -> None: ...

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        found = next(path for name in CHROMIUM if (path := shutil.which(name)))
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page()
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": throttle})
        page.goto(f"http://127.0.0.1:{server.server_port}/claims.html")
        page.wait_for_load_state("networkidle")
        paint = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")
        typed = ["b", "br", "bridge", "bridge 17", "farholm", "nothing at all", "esk", "", "inspection"]
        times = [page.evaluate(KEYSTROKE, words) for words in typed]
        browser.close()
    server.shutdown()
    return paint, statistics.median(times), max(times)


def main() -> None:
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    sizes = [int(size) for size in sys.argv[1:]] or [10, 100, 1000]
    with tempfile.TemporaryDirectory() as name:
        print(f"{'sources':>8}{'claims':>8}{'pages':>9}{'builder':>9}{'whole':>9}{'ratio':>7}{'floor':>9}   (seconds)")
        for size in sizes:
            story = dossier(size * CLAIMS_A_SOURCE, size)
            alone, builder, whole, floor = measure(story, Path(name) / str(size))
            print(
                f"{size:>8}{size * CLAIMS_A_SOURCE:>8}{alone:>9.2f}{builder:>9.2f}{whole:>9.2f}"
                f"{whole / builder:>7.2f}{floor:>9.2f}",
                flush=True,
            )
        if any(shutil.which(browser) for browser in CHROMIUM) and not sys.argv[1:]:
            where = project(Path(name) / "filter")
            write_pages(where / "content", render(dossier(5000, 12), Settings(text="quotes")))
            build_site(where)
            for throttle in (1, 4):
                paint, median, worst = claims_page(where / "site", throttle)
                print(
                    f"5,000 claims, speed 1/{throttle}: first paint {paint:.0f} ms; "
                    f"filter {median:.0f} ms, worst {worst:.0f} ms"
                )


if __name__ == "__main__":
    main()
