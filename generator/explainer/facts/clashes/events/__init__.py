"""One event that two sources tell of: what they give for its day, its place and the things in it. In: claims with their
statements. Out: values that exclude each other, as positions of claims."""
