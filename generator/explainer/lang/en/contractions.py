"""Short and inflected forms of the auxiliaries as the treebank's tokens have them ("ca" "n't", "'ll")."""

from __future__ import annotations

CONTRACTED = {"ca": "can", "wo": "will", "sha": "shall", "'ll": "will", "'d": "would", "ll": "will", "n't": "not"}
"""Modals, and the negation."""
TO_BE = frozenset("be am is are was were been being 'm 's 're ai".split())
TO_HAVE = frozenset("have has had having 've 'd".split())
TO_DO = frozenset("do does did done doing".split())
