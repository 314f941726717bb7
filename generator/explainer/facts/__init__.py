"""From annotated sources to the fact sheet; `compose` lists the stages in order.

In: `Annotated` sources; out: a `FactSheet`, and what became of every sentence (`ledger`).
"""
