"""The commands that make, compare, check and publish a fact sheet.

In: the stories that the user chose; out: what the steps make of them, and what there is to say.
"""
