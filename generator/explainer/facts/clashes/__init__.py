"""Values that cannot all be right, of one thing that several passages tell of. In: claims with their statements. Out:
accounts that a source sets against each other, measures, lengths of time and attributes, as positions of claims."""
