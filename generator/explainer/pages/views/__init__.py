"""The sheet as plain rows, ready for templates: nothing is left to decide there.

In: a dossier and settings; out: rows, labels and links.
"""
