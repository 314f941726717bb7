"""Takes the pictures of the README from the site as it was last built, and draws the card that comes with the package.

    make site && .venv/bin/python benchmarks/pictures.py [SITE]

Needs Chromium, and Playwright from the development requirements. Animations are off and the window's size is fixed, so
that pictures change only where the site does.
"""

from __future__ import annotations

import functools
import http.server
import shutil
import sys
import threading
from pathlib import Path

from playwright.sync_api import sync_playwright

from explainer.pages.card import PLAIN, draw

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "images"
CARD = ROOT / "generator" / "explainer" / "pages" / "assets" / "card.png"
CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PICTURES = (
    ("home-light", "index.html", "light", 1280, 1000),
    ("claims-light", "claims.html", "light", 1280, 1000),
)
"""(file, page, colour scheme, width, height)"""


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args: object) -> None: ...


def main() -> None:
    site = Path(sys.argv[1]) if sys.argv[1:] else ROOT / "site"
    if not (site / "index.html").exists():
        sys.exit(f"There is no site in {site} yet. Run: make site")
    found = next((path for name in CHROMIUM if (path := shutil.which(name))), None)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    FOLDER.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox", "--disable-gpu"])
        for name, uri, scheme, width, height in PICTURES:
            context = browser.new_context(
                viewport={"width": width, "height": height},
                color_scheme=scheme,  # type: ignore[arg-type]
                reduced_motion="reduce",
            )
            page = context.new_page()
            page.goto(f"http://127.0.0.1:{server.server_port}/{uri}")
            page.evaluate("document.fonts.ready")
            page.wait_for_load_state("networkidle")
            page.screenshot(path=FOLDER / f"{name}.png")
            context.close()
            print(f"docs/images/{name}.png")
        browser.close()
    server.shutdown()
    if card := draw(PLAIN):
        CARD.write_bytes(card)


if __name__ == "__main__":
    main()
