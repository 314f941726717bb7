"""What readers and sources ask, which claims answer it, and the summary that answers first.

In: claims with their statements; out: questions with the ids of claims.
"""
