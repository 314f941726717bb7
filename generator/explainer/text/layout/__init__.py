"""Blocks of a text: paragraphs, headings, datelines, and the furniture of its page.

In: a text; out: blocks that cover it, each with its kind and the reason.
"""
