"""schema.org data for machines that read pages: the questions with their answers.

Claims get no ClaimReview: that says whether a claim is true, and the project says only who makes it.
"""

from __future__ import annotations

import json

from .printable import one_line
from .rows import QuestionRow


def faq_page(questions: tuple[QuestionRow, ...]) -> str:
    """FAQPage as JSON that is safe inside a script element: no `<`, `>` or `&` is left in it."""
    entries = [
        {
            "@type": "Question",
            "name": row.question,
            "acceptedAnswer": {"@type": "Answer", "text": " ".join(one_line(claim.claim.text) for claim in row.answer)},
        }
        for row in questions
    ]
    data = {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": entries}
    text = json.dumps(data, sort_keys=True)
    for char in "<>&":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return text
