"""In: clauses.
Out: predicates with agent, patient, recipient and obliques, and whose word a clause is: the whole parse of a sentence.
"""
