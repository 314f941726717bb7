"""MkDocs' plugin, and MkDocs run inside this process.

In: MkDocs' configuration; out: pages made before it builds.
"""
