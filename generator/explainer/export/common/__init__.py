"""What all formats share: the published sheet without what is hidden, names that last, writers that escape.

In: a dossier; out: an edition of it, from which each format starts.
"""
