"""What each field of content/facts.yml means, whose it is, and what happens when somebody changes it. Data only.

The JSON Schema that editors of YAML read, the reference in docs/facts-yml.md and the errors of tests all come from
here, so a field that is added to the model must be told of here as well.
"""

from __future__ import annotations

from typing import NamedTuple

from .model import (
    Change,
    Citation,
    Claim,
    Csl,
    Disagreement,
    Evidence,
    Extractor,
    FactSheet,
    Moved,
    Order,
    OtherDate,
    Position,
    Question,
    Slot,
    Source,
    TimelineEntry,
    Title,
)

OWNERS = {
    "either": "the machine's until you change it, then yours: it stays as you left it",
    "yours": "yours alone: the machine never writes it",
    "machine": "worked out anew at each run; `verify` tells where it was altered",
    "history": "written once and never changed",
}
"""Whose a field can be -> what that means."""


class Told(NamedTuple):
    meaning: str
    owner: str


_SEAL = Told("Digest of what the machine wrote. Where it does not fit, or is gone, the entry is yours.", "machine")
_EDITED = Told("Digest of your version of the entry that the history has told of.", "machine")
_HIDE = Told("true takes the entry off the site and keeps it off.", "yours")
_PIN = Told("true keeps the entry at the top.", "yours")
_NOTE = Told("For you and your colleagues; it is never published.", "yours")
_REVIEWED = Told("true says that you have checked the entry as it stands; it falls away when that changes.", "yours")
_REJECT = Told("true keeps the entry away for good; it stays in the file so that it is known.", "yours")
_START = Told("Where the words begin in the source's text, in Unicode code points.", "machine")
_END = Told("Where the words end, exclusive.", "machine")
_SOURCE = Told("Id of the source that holds the words.", "either")
_EXACT = Told("The source's own words, character by character.", "either")

FIELDS: dict[type, dict[str, Told]] = {
    FactSheet: {
        "version": Told("Of the format; 2 today. Version 1 is read and upgraded.", "machine"),
        "revision": Told("Number of the newest change. A shorter history is refused.", "machine"),
        "title": Told("The story's headline.", "either"),
        "language": Told("Language of the sheet, a BCP 47 tag.", "either"),
        "summary": Told("Claim ids that stand in brief, most important first. [] leaves 'In brief' empty.", "either"),
        "summary_seal": Told("Digest of the machine's choice. Where it does not fit, the choice is yours.", "machine"),
        "order": Told("What matters most, apart from the entries, so that these keep their place.", "machine"),
        "sources": Told("The articles.", "either"),
        "claims": Told("What the sources state, each with the words that say so.", "either"),
        "timeline": Told("What happened when.", "either"),
        "faq": Told("Questions and the claims that answer them.", "either"),
        "disagreements": Told("Where the sources differ, and values that changed over time.", "either"),
        "changes": Told("The history, newest first.", "history"),
    },
    Title: {
        "text": Told("The headline.", "either"),
        "citations": Told("Where a source says it.", "either"),
        "seal": _SEAL,
        "edited": _EDITED,
    },
    Order: {
        "claims": Told("Claim ids, most important first. To move one up, pin it.", "machine"),
        "timeline": Told("Timeline ids, most important first.", "machine"),
    },
    Source: {
        "id": Told("Names the source in citations and links.", "machine"),
        "file": Told("Its file, relative to seeds/.", "machine"),
        "sha256": Told("Digest of its text: every offset depends on it.", "machine"),
        "extractor": Told("What turned the file into text.", "machine"),
        "csl": Told("Bibliographic record, in the names of CSL-JSON.", "either"),
        "origin": Told(
            "Id of the source that stands for its origin. Copies and one publisher's articles share it.", "machine"
        ),
        "dated": Told("How its date is known where no metadata give it.", "either"),
        "seal": _SEAL,
        "edited": _EDITED,
        "hide": Told("true takes the source and its quotes off the site.", "yours"),
        "note": _NOTE,
    },
    Extractor: {
        "name": Told("Its name.", "machine"),
        "version": Told("Its version; a new one may move offsets.", "machine"),
    },
    Csl: {
        "type": Told("Kind of publication.", "either"),
        "title": Told("Its title.", "either"),
        "container-title": Told("Its publisher or outlet.", "either"),
        "author": Told("Its authors.", "either"),
        "issued": Told("When it appeared, EDTF.", "either"),
        "URL": Told("Its address.", "either"),
        "accessed": Told("When it was fetched, EDTF.", "either"),
        "archive": Told("Address of an archived copy.", "either"),
        "language": Told("Its language.", "either"),
    },
    Claim: {
        "id": Told("Names the claim in links; never given twice.", "machine"),
        "text": Told("The statement that readers see.", "either"),
        "written": Told(
            "verbatim: a quote's own words; trimmed: some left out, or who speaks named in brackets; reworded: by a "
            "person.",
            "machine",
        ),
        "kind": Told("What kind of statement it is.", "either"),
        "status": Told("How far the sources agree; follows from citations and disagreements.", "machine"),
        "hedged": Told("The sources themselves qualify it.", "either"),
        "theme": Told("Heading under which the table shows it.", "either"),
        "slot": Told("The number that it gives, so that sources can be compared.", "either"),
        "beyond": Told("Its wording holds what none of its quotes says; it then counts as unsupported.", "machine"),
        "seal": _SEAL,
        "edited": _EDITED,
        "reviewed": _REVIEWED,
        "hide": _HIDE,
        "pin": _PIN,
        "note": _NOTE,
        "citations": Told(
            "The words that support or dispute it, one a source. Yours once you add, move or take out one.", "either"
        ),
        "repeats": Told("Further passages of these sources that say it again.", "either"),
    },
    Citation: {
        "source": _SOURCE,
        "exact": _EXACT,
        "start": _START,
        "end": _END,
        "prefix": Told("The 32 characters before the quote.", "machine"),
        "suffix": Told("The 32 characters behind it.", "machine"),
        "stance": Told("Does it support the claim or dispute it?", "either"),
        "said_by": Told("Who the source says said it.", "either"),
        "origin": Told("Id of the source that the passage was copied from.", "machine"),
    },
    Evidence: {"source": _SOURCE, "exact": _EXACT, "start": _START, "end": _END},
    Slot: {
        "what": Told("What is counted or measured.", "either"),
        "value": Told("The number.", "either"),
        "bound": Told("Whether it is a limit.", "either"),
        "unit": Told("Its unit.", "either"),
        "as_of": Told("The day it holds for, EDTF.", "either"),
    },
    TimelineEntry: {
        "id": Told("Names the entry in links.", "machine"),
        "claim": Told("Id of the claim that says what happened.", "either"),
        "date": Told("When, EDTF: 2025, 2025-12, 2025-12-09, 2025-12? where it is inferred.", "either"),
        "undated": Told("true where no date follows from the sources.", "either"),
        "modifier": Told("early, mid, late ... as the source has it.", "either"),
        "planned": Told("It had not happened when the source appeared.", "either"),
        "also": Told("Other dates that sources give for it.", "either"),
        "evidence": Told("The words that the date comes from.", "either"),
        "rule": Told("In words: what the date was counted from, and why.", "either"),
        "seal": _SEAL,
        "edited": _EDITED,
        "reviewed": _REVIEWED,
        "reject": _REJECT,
        "hide": _HIDE,
        "pin": _PIN,
        "note": _NOTE,
    },
    OtherDate: {
        "date": Told("The date, EDTF.", "either"),
        "claim": Told("Id of the claim that gives it.", "either"),
        "evidence": Told("The words that it comes from.", "either"),
    },
    Question: {
        "id": Told("Names the question in links.", "machine"),
        "question": Told("The question.", "either"),
        "answer": Told("Ids of the claims that answer it, in reading order.", "either"),
        "asked": Told("Where a source asks it.", "either"),
        "editors_answer": Told("An answer in your own words, shown as yours; it counts as no claim.", "yours"),
        "seal": _SEAL,
        "edited": _EDITED,
        "reviewed": _REVIEWED,
        "reject": _REJECT,
        "hide": _HIDE,
        "pin": _PIN,
        "note": _NOTE,
    },
    Disagreement: {
        "id": Told("Names the disagreement in links.", "machine"),
        "about": Told("What the sources differ on.", "either"),
        "kind": Told("number, date, status, nature or denial; update: the value changed over time.", "either"),
        "positions": Told("The sides, or the values in order.", "either"),
        "settling": Told("Claims that call the matter open, or say what would settle it.", "either"),
        "seal": _SEAL,
        "edited": _EDITED,
        "reviewed": _REVIEWED,
        "reject": _REJECT,
        "hide": _HIDE,
        "pin": _PIN,
        "note": _NOTE,
    },
    Position: {
        "reading": Told("What this side says.", "either"),
        "claims": Told("Ids of the claims that say it.", "either"),
        "as_of": Told("The day that its value holds for, EDTF.", "either"),
    },
    Change: {
        "revision": Told("Its number.", "history"),
        "date": Told("The day of what caused it.", "history"),
        "sources": Told("The sources that caused it.", "history"),
        "by": Told("editors: people did it.", "history"),
        "retitled": Told("The headline changed.", "history"),
        "briefed": Told("People chose anew what stands in brief.", "history"),
        "added": Told("Claims and dates that are new.", "history"),
        "reworded": Told("Claims and dates that say something else now.", "history"),
        "corroborated": Told("Claims that a second origin confirmed.", "history"),
        "contested": Told("Claims that are disputed now.", "history"),
        "resolved": Told("Claims that are disputed no longer.", "history"),
        "weakened": Told("Claims that fewer origins support now.", "history"),
        "disputes": Told("Disagreements that are new or were corrected.", "history"),
        "settled": Told("Disagreements that are told no longer.", "history"),
        "questions": Told("Questions that are new or have another answer.", "history"),
        "joined": Told("Claims and dates that went into another claim.", "history"),
        "split": Told("Claims that came out of another.", "history"),
        "withdrawn": Told("Claims and dates that are gone.", "history"),
    },
    Moved: {
        "id": Told("What went or came.", "history"),
        "claim": Told("The claim that it went into or came from.", "history"),
    },
}
