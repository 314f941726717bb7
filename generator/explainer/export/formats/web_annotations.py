"""The citations as W3C Web Annotations: https://www.w3.org/TR/annotation-model/

A claim is the body, a passage the target. The selectors hold for the canonical text, whose digest is its name
(RFC 6920). Where the source has an address, that is the target's source and the canonical text the state of it to which
the selectors apply, since offsets counted in a text say nothing about a page's markup.
"""

from __future__ import annotations

from ...core.addresses import slug
from ...core.language_tag import well_formed
from ...core.model import Citation, Claim, Source
from ..common.edition import Edition
from ..common.identity import passage, tag, text_name
from ..common.json_text import to_json


def web_annotations(public: Edition) -> bytes:
    """An AnnotationCollection with its one page: every citation and repeat, in the sheet's order."""
    sheet, story = public.sheet, public.story
    sources = {source.id: source for source in sheet.sources}
    items: dict[str, dict[str, object]] = {}
    for claim in sheet.claims:
        for cite in (*claim.citations, *claim.repeats):
            annotation = _annotation(claim, cite, sources[cite.source], public)
            items.setdefault(str(annotation["id"]), annotation)
    page = {"id": tag(story, "annotations", "page"), "type": "AnnotationPage", "startIndex": 0}
    return to_json(
        {
            "@context": "http://www.w3.org/ns/anno.jsonld",
            "id": tag(story, "annotations"),
            "type": "AnnotationCollection",
            "label": public.title,
            "total": len(items),
            "first": {**page, "items": list(items.values())},
        },
        indent=None,
    )


def _annotation(claim: Claim, cite: Citation, source: Source, public: Edition) -> dict[str, object]:
    name = passage(claim.id, cite.source, cite.start, cite.end, cite.exact)
    text = {"type": "TextualBody", "value": claim.text, "format": "text/plain", "purpose": "describing"}
    return {
        "id": tag(public.story, "annotation", name),
        "type": "Annotation",
        "motivation": "linking",
        "body": [
            {**text, "language": known} if (known := well_formed(public.sheet.language)) else text,
            {"type": "TextualBody", "value": cite.stance, "format": "text/plain", "purpose": "tagging"},
            {
                "type": "SpecificResource",
                "source": f"{public.site}claims.html#c-{slug(claim.id)}",
                "purpose": "linking",
            },
        ],
        "target": _target(cite, source),
    }


def _target(cite: Citation, source: Source) -> dict[str, object]:
    text = text_name(source.sha256)
    quote = {"type": "TextQuoteSelector", "exact": cite.exact, "prefix": cite.prefix, "suffix": cite.suffix}
    selectors = [
        {key: value for key, value in quote.items() if value or key == "exact"},
        {"type": "TextPositionSelector", "start": cite.start, "end": cite.end},
    ]
    address = source.csl.URL
    if not address:
        return {"type": "SpecificResource", "source": text, "selector": selectors}
    state = {"type": "TimeState", "cached": text}
    return {"type": "SpecificResource", "source": address, "state": state, "selector": selectors}
