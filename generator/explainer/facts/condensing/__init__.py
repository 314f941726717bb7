"""What a sheet can do without, so that a person can review it: minor claims and minor disagreements.

In: claims and disagreements with what they are worth; out: the same, those marked that are minor.
"""
