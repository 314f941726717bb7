"""In: chunks and verb groups.
Out: clauses with their kinds, markers, subjects and objects, each with the clause that governs it.
"""
