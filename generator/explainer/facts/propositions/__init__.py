"""In: the clauses and roles of a sentence.
Out: propositions that can be compared: who did what to whom, held by whom as true or false."""
