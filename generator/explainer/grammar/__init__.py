"""Words, clauses and roles: what English grammar and dictionaries tell of a sentence."""
