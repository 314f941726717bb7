"""The fact sheet in the formats of others, one module each.

In: an edition; out: the bytes of one file.
"""
