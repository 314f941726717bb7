"""The article in an HTML page, and what the page says of it.

In: markup; out: text and metadata.
"""
