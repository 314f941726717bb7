"""Where sources cannot all be right, or one account gave way to another; `find` lists the kinds in order.

In: groups of statements; out: disagreements with their sides.
"""
