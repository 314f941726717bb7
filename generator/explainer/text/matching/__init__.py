"""In: tables of words and of rules over them.
Out: what matches at a token of a text.
"""
