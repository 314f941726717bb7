"""Generated HTML that goes past the Markdown parser: nobody may see that it did."""

from __future__ import annotations

import logging
import re
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.pages import Page

from newsrooms import make_newsroom, run

OWN_WORDS = "Look at [the claims](claims.md#{}) and at [nothing](claims.md#c-nothing).\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A newsroom with words of its editors, its pages made and its site built."""
    monkeypatch.setenv("NO_MKDOCS_2_WARNING", "1")
    folder = make_newsroom(tmp_path / "newsroom")
    monkeypatch.chdir(folder)
    (folder / "stories" / "acme" / "intro.md").write_text(
        "*Ours* & yours\n\n<div class='xp'>\n\n*raw*\n\n</div>\n\n- one\n"
    )
    assert run("build").exit_code == 0
    return folder


def built(project: Path, config: MkDocsConfig) -> dict[str, str]:
    build(config)
    return {
        path.relative_to(project / "site").as_posix(): re.sub(r"<meta http-equiv=[^>]*>", "", path.read_text())
        for path in (project / "site").rglob("*.html")
    }


def without_our_plugin(project: Path) -> MkDocsConfig:
    config = (project / "mkdocs.yml").read_text()
    alone = project / "alone.yml"
    alone.write_text(re.sub(r"^  - explainer:.*?(?=^\S)", "", config, flags=re.DOTALL | re.MULTILINE))
    return load_config(str(alone))


def test_the_site_is_the_one_that_the_builder_makes_alone(project: Path) -> None:
    ours = built(project, load_config(str(project / "mkdocs.yml")))
    assert len(ours) > 20
    assert "<em>Ours</em> &amp; yours" in ours["acme/index.html"]
    assert ours == built(project, without_our_plugin(project))


def test_a_generated_page_that_somebody_changed_is_read_as_markdown(project: Path) -> None:
    page = project / "content" / "acme" / "timeline.md"
    page.write_text(page.read_text().rstrip("\n") + "\n*by hand*\n")
    assert "<em>by hand</em>" in built(project, load_config(str(project / "mkdocs.yml")))["acme/timeline.html"]


def test_links_of_other_pages_into_a_generated_one_are_checked(project: Path, caplog: pytest.LogCaptureFixture) -> None:
    claim = re.search(r'id="(c-[^"]+)"', (project / "content" / "acme" / "claims.md").read_text())
    assert claim
    (project / "content" / "acme" / "ours.md").write_text(OWN_WORDS.format(claim[1]))
    with caplog.at_level(logging.INFO, logger="mkdocs"):
        build(load_config(str(project / "mkdocs.yml")))
    assert "#c-nothing" in caplog.text
    assert f"#{claim[1]}" not in caplog.text


def test_other_plugins_see_the_whole_page(project: Path) -> None:
    seen: list[str] = []

    @event_priority(-50)
    def on_page_markdown(markdown: str, *, page: Page, **more: object) -> str:
        seen.append(markdown)
        return markdown.replace("</ul>", "</ul><!-- theirs -->") if page.url == "acme/faq.html" else markdown

    @event_priority(50)
    def on_page_content(html: str, *, page: Page, **more: object) -> str:
        seen.append(html)
        return html

    config = load_config(str(project / "mkdocs.yml"))
    config.plugins._register_event("page_markdown", on_page_markdown)
    config.plugins._register_event("page_content", on_page_content)
    pages = built(project, config)
    assert not [text for text in seen if "xp-aside" in text]
    assert "<!-- theirs -->" in pages["acme/faq.html"]
    assert not [name for name, page in pages.items() if "xp-aside" in page]
