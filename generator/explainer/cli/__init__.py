"""The command: its arguments, and what it says to people and to scripts.

In: arguments and a project on disk; out: files that `store` writes, messages, and the exit code.
"""
