"""The only package that touches the disk: sources in, the sheet in and out, pages out.

All that can fail here fails as an ExplainerError that names the place and the remedy.
"""

from .cache import Cache
from .decided.judgements import load_judgements, save_judgements
from .intake import read_library, read_records, save_source
from .lock import locked
from .pages import Written, write_pages
from .project import Newsroom, Story, find_newsroom, find_project, find_story
from .seeds import Seeds, read_seeds
from .sheet import changed_lines, lines_of, load_sheet, save_sheet

__all__ = [
    "Cache",
    "Newsroom",
    "Seeds",
    "Story",
    "Written",
    "changed_lines",
    "find_newsroom",
    "find_project",
    "find_story",
    "lines_of",
    "load_judgements",
    "load_sheet",
    "locked",
    "read_library",
    "read_records",
    "read_seeds",
    "save_judgements",
    "save_sheet",
    "save_source",
    "write_pages",
]
