"""Pages that stand where an article should: payment, sign-in, consent, scripts, checks for robots, "not found".

They come with status 200 and have text, so they would become sources. Each sign counts only on a page that is short for
an article, because articles about cookies and paywalls exist; a long text is cut off where its own last lines say so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree  # type: ignore[import-untyped]

from ..lang.en import walls
from ..text.readers.page.markup import Page
from ..text.reading.length import word_count

_SHORT = 250
"""Words. What a wall shows beside an article's beginning is less."""
_BARE = 120
_LAST_LINES = 3
_NEVER_SHOWN = frozenset({"script", "style", "template", "dialog", "svg", "head"})
_HIDDEN = re.compile(r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden", re.IGNORECASE)


def wall(page: Page, text: str, free: bool, title: str) -> str:
    """What stands in the place of the article, in words; empty where the article does.

    `text` is what was extracted, `free` False where the page declares itself not free to read.
    """
    count = word_count(text)
    heading = {_plain(words) for words in (page.heading, title, _site_cut(page.title), page.title)}
    # What was extracted speaks first: the rest of a good page holds notes for browsers without scripts, and forms.
    seen = _plain(text) if count >= 20 else _plain(_visible(page))
    whole = _plain(_visible(page)) if count < _SHORT or not free else seen
    if count < _SHORT and (heading & walls.MISSING_TITLES or (count < _BARE and _says(seen, walls.MISSING))):
        return "a page that says it was not found"
    if count < _BARE and (heading & walls.ROBOT_TITLES or _says(seen, walls.ROBOT)):
        return "a check for robots"
    if count < _BARE and (
        heading & walls.LOGIN_TITLES
        or (_password(page) and _says(whole, walls.LOGIN))
        or len(_found(seen, walls.LOGIN)) > 2
    ):
        return "a form to sign in"
    if count < _BARE and _says(seen, walls.SCRIPT):
        return "a page that needs JavaScript to show anything"
    if count < _SHORT and len(_found(seen, walls.CONSENT)) > 2:
        return "a cookie wall"
    if count < _SHORT and (_says(whole, walls.PAYWALL) or not free):
        return "a paywall: only the beginning of the article is there"
    if not free and _says(whole, walls.PAYWALL):
        return "a paywall: the page says that it is not free, and asks to subscribe"
    last = _plain(" ".join([line for line in text.split("\n") if line.strip()][-_LAST_LINES:])[-400:])
    if _says(last, walls.PAYWALL_AT_END):
        return "a paywall: the text ends with an invitation to subscribe"
    return ""


def _found(seen: str, phrases: tuple[str, ...]) -> list[str]:
    return [phrase for phrase in phrases if phrase in seen]


def _says(seen: str, phrases: tuple[str, ...]) -> bool:
    return any(phrase in seen for phrase in phrases)


def _plain(words: str) -> str:
    return " ".join(words.replace("’", "'").lower().split())


def _site_cut(title: str) -> str:
    return re.split(r" [|–—·-] ", title)[0]


def _visible(page: Page) -> str:
    body = page.root.find(".//body")
    return " ".join(_shown(body if body is not None else page.root))


def _shown(root: etree._Element) -> Iterator[str]:
    """The words that a reader can see: many pages carry windows that only scripts would open."""
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, tag in walk:
        if event == "end":
            yield tag.tail or ""
        elif tag.tag in _NEVER_SHOWN or _HIDDEN.search(tag.get("style") or "") or "hidden" in tag.attrib:
            walk.skip_subtree()
        else:
            yield tag.text or ""


def _password(page: Page) -> bool:
    return any((tag.get("type") or "").lower() == "password" for tag in page.root.iter("input"))
