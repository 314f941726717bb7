"""schema.org data for machines that read pages: claims with the articles they appear in, questions with answers.

Claims get no ClaimReview: that says whether a claim is true, and the project says only who makes it. An article is an
`appearance` of a claim where it supports it; one that disputes it is none.
"""

from __future__ import annotations

from ...core.addresses import slug, source_page
from ...core.language_tag import well_formed
from ...core.model import Claim, FactSheet, Source
from ...core.printable import one_line
from ..common.edition import Edition
from ..common.json_text import to_json
from ..common.moments import iso

_CONTEXT = "https://schema.org"


def claim_graph(public: Edition) -> bytes:
    """Articles, then claims, by their addresses on this site."""
    works = [_work(source, public) for source in public.sheet.sources]
    claims = [_claim(claim, public.sheet.language, public.site) for claim in public.sheet.claims]
    return to_json({"@context": _CONTEXT, "@graph": works + claims}, indent=None)


def faq_page(sheet: FactSheet) -> bytes:
    """The questions with the words of the claims that answer them."""
    words = {claim.id: one_line(claim.text) for claim in sheet.claims}
    entries = [
        {
            "@type": "Question",
            "name": one_line(entry.question),
            "acceptedAnswer": {
                "@type": "Answer",
                "text": " ".join(filter(None, (entry.editors_answer, *(words[key] for key in entry.answer)))),
            },
        }
        for entry in sheet.faq
    ]
    return to_json({"@context": _CONTEXT, "@type": "FAQPage", "mainEntity": entries}, indent=None)


def home_page(public: Edition) -> bytes:
    """The page as a whole: what it is about, and the articles that it is based on."""
    sheet = public.sheet
    fields: dict[str, object] = {
        "headline": one_line(sheet.title.text),
        "inLanguage": well_formed(sheet.language),
        "isBasedOn": [_work(source, public) for source in sheet.sources],
        "dateModified": iso(sheet.changes[0].date) if sheet.changes else "",
    }
    kept = {key: value for key, value in fields.items() if value}
    return to_json({"@context": _CONTEXT, "@type": "Article", "@id": f"{public.site}index.html", **kept}, indent=None)


def _work(source: Source, public: Edition) -> dict[str, object]:
    csl = source.csl
    fields: dict[str, object] = {
        "name": public.titles[source.id] or "Untitled",
        "url": csl.URL,
        "publisher": {"@type": "Organization", "name": one_line(csl.container_title)} if csl.container_title else {},
        "author": [one_line(author) for author in csl.author],
        "datePublished": iso(csl.issued),
        "inLanguage": well_formed(csl.language),
    }
    kind = "NewsArticle" if csl.type == "article-newspaper" else "CreativeWork"
    return {
        "@type": kind,
        "@id": f"{public.site}{source_page(source.id)}.html",
        **{key: value for key, value in fields.items() if value},
    }


def _claim(claim: Claim, language: str, site: str) -> dict[str, object]:
    supporting = dict.fromkeys(cite.source for cite in claim.citations if cite.stance == "supports")
    fields: dict[str, object] = {
        "text": one_line(claim.text),
        "inLanguage": well_formed(language),
        "appearance": [{"@id": f"{site}{source_page(key)}.html"} for key in supporting],
    }
    kept = {key: value for key, value in fields.items() if value}
    return {"@type": "Claim", "@id": f"{site}claims.html#c-{slug(claim.id)}", **kept}
