"""What a person did to the sheet is kept when it is made anew.

In: the old sheet and the new one; out: one sheet, notices, and the record of changes.
"""
