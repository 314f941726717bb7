"""Numbers that cannot all be right: what is measured, counted or timed twice, and how long a thing takes. In: claims
with their statements. Out: values as positions of claims."""
