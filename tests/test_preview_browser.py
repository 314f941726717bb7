"""The preview as an editor has it: a browser stays open on a page, files change, and the page follows by itself.

Needs Chromium, as tests/test_site_browser.py does. How long it takes is not asserted, since machines differ; that it
comes without a restart, without a reload by hand and to an end is.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Error, Page

from test_plugin import ROOT, SECOND, Server, project
from test_site_browser import browser

__all__ = ["browser", "project"]
SEEDS = ROOT / "seeds"
PATIENCE = 40_000
"""Milliseconds until a change must show."""


@pytest.fixture
def preview(project: Path) -> Iterator[Server]:
    (project / "seeds" / "ferry.md").unlink()
    for seed in SEEDS.iterdir():
        shutil.copy(seed, project / "seeds")
    running = Server(project)
    running.wait("claims.html", lambda page: "xp-rows" in page)
    yield running
    running.stop()


@pytest.fixture
def page(browser: Browser, preview: Server) -> Iterator[Page]:
    context = browser.new_context(base_url=f"http://127.0.0.1:{preview.port}/")
    opened = context.new_page()
    opened.set_default_timeout(PATIENCE)
    go_to(opened, "claims.html")
    yield opened
    context.close()


def go_to(page: Page, address: str) -> None:
    """Open a page; again where the preview's own reload of the page before it cut the way there off."""
    for _ in range(5):
        try:
            page.goto(address)
        except Error as error:
            if "net::ERR_ABORTED" not in error.message:
                raise
        else:
            return
    pytest.fail(f"{address} was cut off by a reload five times")


def rest(preview: Server) -> None:
    """Until MkDocs has looked twice and found nothing; it looks twice a second."""
    settled = -1
    while settled != preview.builds():
        settled = preview.builds()
        time.sleep(1.1)


def test_sources_come_change_are_renamed_and_go(project: Path, preview: Server, page: Page) -> None:
    seed = project / "seeds" / "tow.md"
    seed.write_text(SECOND)
    page.locator(".xp-rows").get_by_text("towed to the yard at Brenby").first.wait_for()
    rest(preview)

    seed.write_text(SECOND.replace("Brenby", "Kalvik"))
    page.locator(".xp-rows").get_by_text("towed to the yard at Kalvik").first.wait_for()
    rest(preview)

    seed.rename(project / "seeds" / "renamed.md")
    go_to(page, "sources/index.html")
    page.get_by_role("link", name="Solveig to be towed").first.wait_for()
    rest(preview)
    go_to(page, "claims.html")
    page.locator(".xp-rows").get_by_text("towed to the yard at Kalvik").first.wait_for()

    (project / "seeds" / "renamed.md").unlink()
    page.locator(".xp-rows").get_by_text("towed to the yard at Kalvik").first.wait_for(state="detached")
    rest(preview)
    assert not (project / "content" / "facts.yml").exists(), "only the command writes the sheet"


def test_an_edit_of_the_sheet_shows_and_what_is_unsaved_is_told(project: Path, preview: Server, page: Page) -> None:
    unsaved = page.locator(".xp-unsaved")
    assert "Run `explainer condense` to save this" in unsaved.inner_text()
    sheet = project / "content" / "facts.yml"
    subprocess.run([sys.executable, "-m", "explainer", "condense"], cwd=project, check=True, capture_output=True)
    unsaved.wait_for(state="detached")
    rest(preview)

    text = sheet.read_text(encoding="utf-8")
    first = text.index("text: ", text.index("\nclaims:")) + len("text: ")
    edited = text[:first] + "An editor’s own words stand here." + text[text.index("\n", first) :]
    sheet.write_text(edited, encoding="utf-8")
    page.locator(".xp-rows").get_by_text("An editor’s own words stand here.").first.wait_for()
    rest(preview)
    assert sheet.read_text(encoding="utf-8") == edited, "the preview leaves the sheet alone"

    (project / "seeds" / "tow.md").write_text(SECOND)
    page.locator(".xp-unsaved", has_text="1 corrected").wait_for()
    page.locator(".xp-unsaved", has_text="added").wait_for()


def test_a_broken_sheet_and_a_broken_source_show_their_fault_and_recover(
    project: Path, preview: Server, page: Page
) -> None:
    sheet, alert = project / "content" / "facts.yml", page.get_by_role("alert")
    shown = page.locator(".xp-row[data-n]").count()
    sheet.write_text("version: 1\nclaims: nonsense\n")
    alert.wait_for()
    assert "facts.yml:2: claims" in alert.inner_text()
    assert page.locator(".xp-row[data-n]").count() == shown, "the last good page stays"
    assert "facts.yml:2: claims" in preview.log.read_text()
    rest(preview)
    sheet.unlink()
    alert.wait_for(state="detached")
    rest(preview)

    broken = project / "seeds" / "broken.txt"
    broken.write_bytes(b"\xff\xfe\xfa\x00\x81 broken")
    alert.wait_for()
    assert "broken.txt" in alert.inner_text()
    rest(preview)
    broken.write_text(SECOND)
    alert.wait_for(state="detached")
    page.locator(".xp-rows").get_by_text("towed to the yard at Brenby").first.wait_for()
