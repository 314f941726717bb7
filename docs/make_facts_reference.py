"""Writes docs/facts-yml.md, the reference of the fact sheet, from the table that the JSON Schema is made of too.

.venv/bin/python docs/make_facts_reference.py
"""

from __future__ import annotations

from pathlib import Path

from explainer.core.model import (
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
from explainer.core.sheet_fields import FIELDS, OWNERS

PAGE = Path(__file__).parent / "facts-yml.md"
NAMES = {
    FactSheet: "The whole file",
    Title: "`title`",
    Order: "`order`",
    Claim: "Each of `claims`",
    Citation: "Each of a claim's `citations` and `repeats`",
    Slot: "A claim's `slot`",
    TimelineEntry: "Each of `timeline`",
    OtherDate: "Each of a timeline entry's `also`",
    Question: "Each of `faq`",
    Disagreement: "Each of `disagreements`",
    Position: "Each of a disagreement's `positions`",
    Source: "Each of `sources`",
    Csl: "A source's `csl`",
    Extractor: "A source's `extractor`",
    Evidence: "`evidence`, and each of a question's `asked`",
    Change: "Each of `changes`",
    Moved: "Each of a change's `joined` and `split`",
}
HEAD = """# The fact sheet, field by field

`content/facts.yml` is yours to edit. Most editors complete its fields and explain each where the pointer rests: the
file's first line tells them where its JSON Schema is (`explainer schema` prints it). This page is made from the same
table, by `docs/make_facts_reference.py`.

## What you can decide

| You want | In the file | By command |
|---|---|---|
| other words | change `text` | `explainer reword ID "WORDS"` |
| to take something off the site | `hide: true` | `explainer hide ID` |
| to keep something at the top | `pin: true` | `explainer pin ID` |
| to say that you have checked it | `reviewed: true` | `explainer accept ID` |
| a disagreement, question or date away for good | `reject: true`, with a `note:` | `explainer reject ID --note WHY` |
| two claims as one | move the quotes of one into the other, delete the first | `explainer join ID OTHER` |
| one claim as two | move some quotes into a claim of your own | `explainer split ID NUMBER` |
| a quote added or taken out | write it (`source` and `exact` are enough), or delete it | |
| another choice of what stands in brief | change `summary:`; `[]` leaves it empty | |
| a disagreement that the program did not see | add one to `disagreements:` | |
| an answer of your own | `editors_answer:` in the question | |
| an introduction | write `content/intro.md` | |

```yaml
claims:
  - id: mill-closes
    text: The paper mill in Springfield closes.   # yours now: it stays through every later run
    reviewed: true
    citations:
      - source: gazette
        exact: Acme will close its paper mill in Springfield   # its place is looked up
disagreements:
  - id: employs-number
    reject: true
    note: one source counts part-timers
faq:
  - id: why-close
    editors_answer: The company has not said; we have asked.
summary: [mill-closes]
```

What you write is kept. What follows from it is worked out at the next run: where a quote stands, the `status`, whether
your wording goes `beyond` its quotes. `explainer verify` names what somebody altered without owning it, with its line.

## Whose a field is

"""


def page() -> str:
    """The whole page."""
    lines = [HEAD + "\n".join(f"- **{owner}**: {meaning}" for owner, meaning in OWNERS.items()), ""]
    for cls, title in NAMES.items():
        lines += [f"## {title}", "", "| field | meaning | whose |", "|---|---|---|"]
        lines += [f"| `{name}` | {told.meaning} | {told.owner} |" for name, told in FIELDS[cls].items()]
        lines.append("")
    return "\n".join(lines)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
