"""Claims on more than one page: a story of thousands has a short index and its quotes on pages of their own.

The index keeps the address of every claim (`claims.html#c-…`), so that no link changes when a story grows over the
limit. Quotes are what makes a page heavy: beyond the limit a phone takes seconds to show it.
"""

from __future__ import annotations

from ...core.addresses import slug
from .rows import ClaimPage, Theme

ONE_PAGE = 1500
"""Most claims that are shown with their quotes on one page."""
_PART = 1000


def claim_pages(themes: tuple[Theme, ...]) -> tuple[ClaimPage, ...]:
    """A page for each theme, in its order; a theme that is too long itself takes several."""
    pages = []
    taken: set[str] = set()
    for theme in themes:
        name = theme.name or "Other claims"
        parts = [theme.claims[at : at + _PART] for at in range(0, len(theme.claims), _PART)]
        stem = slug(name.lower().replace(" ", "-"))
        if stem in taken:
            stem = slug(f"{stem}/{len(taken)}")
        taken.add(stem)
        for number, claims in enumerate(parts, 1):
            uri = f"claims/{stem}-{number}"
            title = f"{name} ({number} of {len(parts)})" if len(parts) > 1 else name
            pages.append(ClaimPage(f"{uri}.md", f"{uri}.html", title, claims))
    return tuple(pages)
