"""Where judgements take the place of rules' answers, a module for each: what it asks, and what it makes of an answer.

In: what the rules found, and a `Judge`; out: the same, judged where there are judgements. Questions are put for whoever
may answer them later; no stage waits for one.
"""
