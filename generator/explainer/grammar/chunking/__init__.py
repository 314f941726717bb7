"""In: tokens with tags and lemmas.
Out: noun chunks, as they hang together, and verb groups with tense, voice, modal and negation.
"""
