"""A small project on disk for tests of the whole command: three made-up articles, and broken inputs.

Every article here was written for these tests.
"""

from __future__ import annotations

from pathlib import Path

GAZETTE = """---
title: Acme closes its Springfield plant
publisher: Springfield Gazette
url: https://gazette.example/acme
published: 2026-03-24
---
Acme said on Monday that it will close its plant in Springfield. The plant employs 1,200 people.

“We can no longer compete,” said Maria Lopez, the chief executive of Acme.

The plant opened in May 2004. The union called the decision a betrayal.
"""

HERALD = """---
title: Springfield loses Acme
publisher: Daily Herald
published: 2026-03-25
---
Acme will close its plant in Springfield, the company said on Monday. About 900 people work there.

The plant opened in May 2004, according to town records. Why does Acme leave Springfield?

Acme lost 40 million dollars last year.
"""

TIMES = """---
publisher: Valley Times
published: 2026-03-26
---
Acme lost 40 million dollars in 2025. The company will close its plant in Springfield in December.

Maria Lopez, the chief executive, said the plant could no longer compete.
"""

ARTICLES = {"gazette.txt": GAZETTE, "herald.md": HERALD, "times.txt": TIMES}

MKDOCS = """site_name: Springfield
docs_dir: content
use_directory_urls: false
theme: {name: material, font: false}
exclude_docs: facts.yml
plugins: [explainer]
"""

MENU = b"Home\nNews\nSport\nWeather\nShop\nSign in\nSubscribe\nAbout us\nContact\nPrivacy\nTerms\nHelp\n"

_BODY = b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>"
ENCRYPTED_PDF = (
    b"%PDF-1.4\n1 0 obj\n" + _BODY[0] + b"\nendobj\n2 0 obj\n" + _BODY[1] + b"\nendobj\n"
    b"3 0 obj\n<< /Filter /Standard /V 1 /R 2 /O <" + b"41" * 32 + b"> /U <" + b"42" * 32 + b"> /P -4 >>\nendobj\n"
    b"trailer\n<< /Size 4 /Root 1 0 R /Encrypt 3 0 R /ID [<" + b"43" * 16 + b"> <" + b"43" * 16 + b">] >>\n%%EOF\n"
)

# what is wrong -> (file name, bytes, a word that the complaint must hold beside the file's name)
UNREADABLE = {
    "empty": ("broken.txt", b"", "nothing to read"),
    "blank": ("broken.md", b" \n\n\t\n", "nothing to read"),
    "not UTF-8": ("broken.txt", b"Acme closed the caf\xe9 in Springfield.\n", "UTF-8"),
    "encrypted PDF": ("broken.pdf", ENCRYPTED_PDF, "password"),
    "no PDF at all": ("broken.pdf", b"%PDF-1.4\nno more than this", "PDF"),
    "HTML without an article": ("broken.html", b"<html><body><script>1</script></body></html>", "broken.html"),
}


def make_project(folder: Path, articles: dict[str, str] | None = None) -> Path:
    """Writes mkdocs.yml and seeds/ into the folder, which may exist, and returns it."""
    seeds = folder / "seeds"
    seeds.mkdir(parents=True)
    (folder / "mkdocs.yml").write_text(MKDOCS, encoding="utf-8")
    for name, text in (ARTICLES if articles is None else articles).items():
        (seeds / name).write_text(text, encoding="utf-8", newline="")
    return folder


def files(folder: Path) -> dict[str, bytes]:
    """Everything under the folder, by relative name."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }
