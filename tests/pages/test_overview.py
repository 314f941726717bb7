"""What the site of many stories tells of one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from explainer.core.model import Settings, Title
from explainer.pages.newsroom.overview import overview
from pages.big import dossier


@pytest.mark.parametrize(("title", "lead"), [("Bridges closed", 0), ("Report 0 says that bridge 0 near Arlen was…", 1)])
def test_a_card_does_not_say_again_what_its_title_says(title: str, lead: int) -> None:
    story = dossier(8, 2)
    story = replace(story, sheet=replace(story.sheet, title=Title(title)))
    told = overview(story, Settings(story="bridges")).lead
    assert told
    assert told.text.startswith(f"Report {lead} says")
    assert told.url == f"bridges/claims.html#c-bridge-{lead}"
