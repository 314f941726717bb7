"""What the words of a statement show by themselves: that something is unknown, explained, sure, long past, empty.

In: a text or a statement; out: yes, no or a word.
"""
