"""The order of all stages, and the ways to run it: again for what changed only, on several processors.

In: documents and the old sheet; out: the new sheet, a dossier, the files of the site.
"""
