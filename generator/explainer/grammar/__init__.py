"""What a grammar of English knows and both texts and facts ask: clauses and roles, tense, numbers, money, nouns.

In: words, as strings; out: what they are. One table of each kind of word stands in `lang`, one reader of it here.
"""
