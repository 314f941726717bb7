"""In: a sentence. Out: its tokens with Penn tags and lemmas."""
