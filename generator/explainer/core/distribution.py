"""What the package index knows this project by. The command, the package and the plugin are called `explainer`."""

from __future__ import annotations

DISTRIBUTION = "explainer-site"
"""The name `explainer` belongs to somebody else there: to install that would run a stranger's code."""


def extra(name: str) -> str:
    """The shell command that installs what an optional reader needs.

    >>> extra('docx')
    "pip install 'explainer-site[docx]'"
    """
    return f"pip install '{DISTRIBUTION}[{name}]'"
