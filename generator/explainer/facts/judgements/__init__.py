"""What a language model may be asked about numbered statements, how an answer is checked, and what was judged of whom.

In: judgements that were kept; out: what they say of statements. Nothing here asks anybody. Without a judgement the
rule's answer stands, so that a sheet made with half of them is valid, and one made with none is that of the rules.
"""
