"""What everything else is made of: the types of annotations and of the sheet, dates, faults, addresses, strings.

In: nothing but plain values; out: frozen values that every other room takes and gives.
"""
