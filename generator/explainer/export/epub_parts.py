"""What stands in the book: the parts of the site that are read rather than searched, with links between them."""

from __future__ import annotations

from dataclasses import dataclass

from .. import edtf
from ..addresses import slug
from ..model import Citation, Claim, Disagreement, Question, Source, TimelineEntry
from ..printable import excerpt, one_line
from .edition import Edition
from .xml_tree import Child, Node, node


@dataclass(frozen=True, slots=True)
class Part:
    name: str
    """Of its file and in the package."""
    title: str
    body: list[Node]


def parts(public: Edition) -> tuple[Part, ...]:
    """In reading order; a part without entries is left out, but for the first."""
    book, sheet, title = _Book(public), public.sheet, public.title
    chapters = (
        (
            "timeline",
            "Timeline",
            [node("ul", [book.event(entry) for entry in sheet.timeline], class_="plain")],
            sheet.timeline,
        ),
        ("questions", "Questions and answers", [part for q in sheet.faq for part in book.question(q)], sheet.faq),
        (
            "disagreements",
            "Where the sources disagree",
            [part for entry in sheet.disagreements for part in book.disagreement(entry)],
            sheet.disagreements,
        ),
        ("claims", "Every claim and its sources", book.themes(), sheet.claims),
        ("sources", "Sources", [node("ol", [book.source(source) for source in sheet.sources])], sheet.sources),
    )
    opening = [node("h1", title), *book.opening(sheet.summary)]
    found = [Part(name, head, [node("h1", head), *body]) for name, head, body, entries in chapters if entries]
    return (Part("summary", title, opening), *found)


class _Book:
    """The entries of one sheet as XHTML; a claim and a source are named by their number, as on the site."""

    def __init__(self, public: Edition) -> None:
        self.public = public
        sheet = public.sheet
        self.claims = {claim.id: (number, claim) for number, claim in enumerate(sheet.claims, 1)}
        self.sources = {source.id: (number, source) for number, source in enumerate(sheet.sources, 1)}

    def opening(self, summary: tuple[str, ...]) -> list[Node]:
        claims, sources = len(self.claims), len(self.sources)
        made = f"Made by a program: {claims:,} claims with the words of the {sources:,} articles that they come from."
        lead = [node("ul", [node("li", self.sentence(key)) for key in summary])] if summary else []
        return [*lead, node("p", made, class_="small")]

    def sentence(self, key: str) -> list[Child]:
        """A claim's words with a link to its evidence."""
        number, claim = self.claims[key]
        return [one_line(claim.text), " ", node("a", f"[{number}]", href=f"claims.xhtml#c-{slug(key)}")]

    def event(self, entry: TimelineEntry) -> Node:
        if entry.undated or not edtf.valid(entry.date):
            words = "No date given"
        else:
            marks = (("about", edtf.approximate(entry.date)), (entry.modifier, bool(entry.modifier)))
            before = "".join(f"{word} " for word, holds in marks if holds)
            words = f"{before}{edtf.human(entry.date)}"
            words += " (inferred)" if edtf.uncertain(entry.date) else ""
        words += ", planned" if entry.planned else ""
        return node("li", [node("strong", words), ": ", *self.sentence(entry.claim)])

    def question(self, entry: Question) -> list[Node]:
        answer = [node("p", self.sentence(key)) for key in entry.answer]
        return [node("h2", one_line(entry.question) or "Question"), *answer]

    def disagreement(self, entry: Disagreement) -> list[Node]:
        items = [
            node(
                "li",
                [node("strong", one_line(position.reading) or "Unnamed"), node("ul", self._members(position.claims))],
            )
            for position in entry.positions
        ]
        kind = "Changed over time" if entry.kind == "update" else "In dispute"
        return [node("h2", one_line(entry.about) or kind), node("p", kind, class_="small"), node("ul", items)]

    def _members(self, keys: tuple[str, ...]) -> list[Node]:
        return [node("li", self.sentence(key)) for key in keys]

    def themes(self) -> list[Node]:
        """All claims under their themes, in the order of each theme's most important one; the rest comes last."""
        groups: dict[str, list[Node]] = {}
        for _, claim in self.claims.values():
            groups.setdefault(one_line(claim.theme), []).append(self.whole(claim))
        rest = groups.pop("", [])
        named = [part for name, members in groups.items() for part in (node("h2", name), *members)]
        return [*named, *([node("h2", "Other claims")] if named and rest else []), *rest]

    def whole(self, claim: Claim) -> Node:
        number, _ = self.claims[claim.id]
        facts = [claim.status.replace("-", " "), claim.kind, "hedged by its source" if claim.hedged else ""]
        body = [
            node("h3", f"{number}. {one_line(claim.text)}"),
            node("p", ", ".join(filter(None, facts)), class_="small"),
            *map(self.quote, claim.citations),
        ]
        return node("section", body, id=f"c-{slug(claim.id)}")

    def quote(self, cite: Citation) -> Node:
        number, source = self.sources[cite.source]
        link = node("a", f"[{number}] {self.public.label(source, 60)}", href=f"sources.xhtml#s-{slug(cite.source)}")
        before = "Disputes this: " if cite.stance == "disputes" else ""
        said = f"{one_line(cite.said_by)}, in " if cite.said_by else ""
        by: list[Child] = [before, said, link]
        return node("blockquote", [node("p", node("q", one_line(cite.exact))), node("p", by, class_="small")])

    def source(self, source: Source) -> Node:
        csl = source.csl
        date = edtf.human(csl.issued) if edtf.valid(csl.issued) else ""
        date += " (inferred)" if date and edtf.uncertain(csl.issued) else ""
        names = ", ".join(one_line(author) for author in csl.author)
        facts = ", ".join(filter(None, (names, one_line(csl.container_title), date)))
        title: Child = excerpt(self.public.titles[source.id], 300) or source.id
        body: list[Child] = [node("a", title, href=csl.URL) if csl.URL else title, f". {facts}." if facts else ""]
        return node("li", body, id=f"s-{slug(source.id)}")
