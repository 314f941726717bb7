"""What each clause tells: event, names, figures, days, polarity, speaker.

In: annotated sources; out: statements.
"""
