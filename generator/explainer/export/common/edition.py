"""What the formats that name things and link to pages need to know, in one value."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ...core.addresses import uri
from ...core.model import Dossier, FactSheet, Settings, Source
from ...core.printable import excerpt, one_line
from ...core.source_titles import source_titles
from .identity import story_tag
from .published import published

FOLDER = "data"
"""Where the files stand on the site, below its root."""


@dataclass(frozen=True, slots=True)
class Edition:
    sheet: FactSheet
    """As `published` made it."""
    title: str
    titles: dict[str, str]
    """What each source is called, by its id."""
    story: str
    """Its lasting id, a tag URI. It is that of the whole sheet: hiding an entry later must not change it."""
    site: str
    """What leads from a file to the root of the site: its address, else '../'."""
    here: str
    """Address of the folder of the files; '' where the site has none."""
    changes: str
    """Where the site tells its changes: their own page, else the home page."""

    def label(self, source: Source, length: int) -> str:
        """Its publisher, else its title, in at most so many characters."""
        return excerpt(source.csl.container_title, length) or excerpt(self.titles[source.id], length)


def edition(dossier: Dossier, settings: Settings) -> Edition:
    """The public side of a dossier under these settings."""
    sheet = dossier.sheet
    title = one_line(settings.title or sheet.title.text) or "Untitled story"
    address = uri(settings.site)
    site = f"{address.rstrip('/')}/" if address else "../"
    here = f"{site}{FOLDER}/" if address else ""
    public = replace(published(sheet), language=settings.language or sheet.language)
    changes = f"{site}{'changes' if 'changes' in settings.pages else 'index'}.html"
    return Edition(public, title, source_titles(dossier), story_tag(sheet), site, here, changes)
