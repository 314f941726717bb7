"""Propositions that cannot all be so. In: claims with the propositions of their sources. Out: who tells it, who
denies it or tells another thing instead, as positions of claims."""
