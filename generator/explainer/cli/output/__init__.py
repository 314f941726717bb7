"""What the command says, in one shape each: JSON for scripts, Markdown for reviewers, progress for the one who waits.

In: annotations, sheets, verdicts, what is worked through; out: bytes and lines that a command prints.
"""
