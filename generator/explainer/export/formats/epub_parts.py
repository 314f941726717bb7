"""What stands in the book: the parts of the site that are read rather than searched, with links between them."""

from __future__ import annotations

from dataclasses import dataclass

from ...core import edtf
from ...core.addresses import slug
from ...core.model import Citation, Claim, Disagreement, Question, Source, TimelineEntry
from ...core.printable import excerpt, one_line
from ..common.edition import Edition
from ..common.moments import in_words
from ..common.xml_tree import Child, Node, node

_CLAIMS = 150
"""In one document: common reading devices fail on documents of more than some 300 KB."""


@dataclass(frozen=True, slots=True)
class Part:
    name: str
    """Of its file and in the package."""
    title: str
    body: list[Node]


def parts(public: Edition) -> tuple[Part, ...]:
    """In reading order; a part without entries is left out, but for the first."""
    book, sheet = _Book(public), public.sheet
    found = [_part("summary", public.title, book.opening(sheet.summary))]
    if sheet.timeline:
        events = [book.event(entry) for entry in sheet.timeline]
        found.append(_part("timeline", "Timeline", [node("ul", events, class_="plain")]))
    if sheet.faq:
        found.append(
            _part("questions", "Questions and answers", [part for q in sheet.faq for part in book.question(q)])
        )
    if sheet.disagreements:
        sides = [part for entry in sheet.disagreements for part in book.disagreement(entry)]
        found.append(_part("disagreements", "Where the sources disagree", sides))
    found += book.evidence()
    if sheet.sources:
        found.append(_part("sources", "Sources", [node("ol", [book.source(source) for source in sheet.sources])]))
    return tuple(found)


def _part(name: str, title: str, body: list[Node]) -> Part:
    return Part(name, title, [node("h1", title), *body])


def _by_theme(claims: tuple[Claim, ...]) -> list[Claim]:
    """Themes in the order of their most important claim; what has none comes last."""
    groups: dict[str, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(one_line(claim.theme), []).append(claim)
    rest = groups.pop("", [])
    return [claim for members in (*groups.values(), rest) for claim in members]


class _Book:
    """The entries of one sheet as XHTML; a claim and a source are named by their number, as on the site."""

    def __init__(self, public: Edition) -> None:
        self.public = public
        sheet = public.sheet
        self.claims = {claim.id: (number, claim) for number, claim in enumerate(sheet.claims, 1)}
        self.sources = {source.id: (number, source) for number, source in enumerate(sheet.sources, 1)}
        ordered = _by_theme(sheet.claims)
        self.themed = any(one_line(claim.theme) for claim in ordered)
        self.chunks = [ordered[at : at + _CLAIMS] for at in range(0, len(ordered), _CLAIMS)]
        self.file = {claim.id: f"claims-{at}.xhtml" for at, members in enumerate(self.chunks, 1) for claim in members}

    def opening(self, summary: tuple[str, ...]) -> list[Node]:
        claims, sources = len(self.claims), len(self.sources)
        made = f"Made by a program: {claims:,} claims with the words of the {sources:,} articles that they come from."
        lead = [node("ul", [node("li", self.sentence(key)) for key in summary])] if summary else []
        return [*lead, node("p", made, class_="small")]

    def sentence(self, key: str) -> list[Child]:
        """A claim's words with a link to its evidence."""
        number, claim = self.claims[key]
        return [one_line(claim.text), " ", node("a", f"[{number}]", href=f"{self.file[key]}#c-{slug(key)}")]

    def event(self, entry: TimelineEntry) -> Node:
        dated = edtf.valid(entry.date) and not entry.undated
        words = in_words(entry) if dated else "No date given" + (", planned" if entry.planned else "")
        return node("li", [node("strong", words), ": ", *self.sentence(entry.claim)])

    def question(self, entry: Question) -> list[Node]:
        answer = [node("p", self.sentence(key)) for key in entry.answer]
        if entry.editors_answer:
            answer.insert(0, node("p", f"The editors: {one_line(entry.editors_answer)}"))
        return [node("h2", one_line(entry.question) or "Question"), *answer]

    def disagreement(self, entry: Disagreement) -> list[Node]:
        items = [
            node(
                "li",
                [node("strong", one_line(position.reading) or "Unnamed"), self._claims(position.claims)],
            )
            for position in entry.positions
        ]
        kind = "Changed over time" if entry.kind == "update" else "In dispute"
        told = [node("h2", one_line(entry.about) or kind), node("p", kind, class_="small"), node("ul", items)]
        return [*told, node("p", "Towards an answer:"), self._claims(entry.settling)] if entry.settling else told

    def _claims(self, keys: tuple[str, ...]) -> Node:
        return node("ul", [node("li", self.sentence(key)) for key in keys])

    def evidence(self) -> list[Part]:
        """All claims under their themes, in documents that a small reading device can hold."""
        made = []
        for at, members in enumerate(self.chunks, 1):
            body: list[Node] = []
            theme = ""
            for claim in members:
                name = one_line(claim.theme) or ("Other claims" if self.themed else "")
                if name != theme:
                    body.append(node("h2", name))
                    theme = name
                body.append(self.whole(claim))
            many = f" ({at} of {len(self.chunks)})" if len(self.chunks) > 1 else ""
            made.append(_part(f"claims-{at}", f"Every claim and its sources{many}", body))
        return made

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
