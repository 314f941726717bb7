"""Everything that can go wrong through no fault of the code. A message says where, what, and the remedy.

The shells print these without a traceback; any other exception is a bug and keeps its traceback.
"""

from __future__ import annotations


class ExplainerError(Exception):
    """Base of all faults a user can mend. `str(error)` is what the user reads: one fault a line."""


class SeedError(ExplainerError):
    """A source cannot be read at all. The other sources stand."""

    def __init__(self, file: str, what: str, remedy: str) -> None:
        self.file, self.what, self.remedy = file, what, remedy
        super().__init__(f"{file}: {what}. {remedy}")


class SheetError(ExplainerError):
    """A fact sheet that does not decode: every fault at once, each with file and line."""

    def __init__(self, faults: tuple[str, ...]) -> None:
        self.faults = faults
        super().__init__("\n".join(faults))


class ProjectError(ExplainerError):
    """The project is not set up as the command needs it: no mkdocs.yml, no seeds folder ..."""


class StoreError(ExplainerError):
    """The disk refused: permission, space, a folder where a file should be."""


class ModelError(ExplainerError):
    """A language model that cannot be asked, or not any further: its address, its key, its answers."""


class DecisionError(ExplainerError):
    """An editor's decision that cannot be carried out on this sheet."""
