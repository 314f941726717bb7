"""What is known of an article beside its text, from front matter, sources.yml and the file itself.

In: stated and found values; out: metadata, ids, warnings.
"""
