"""What a dictionary says of single words: what they do to the factuality of what they govern, and how two stand to
each other. In: lemmas. Out: classes and relations, out of the tables of `lang.en`."""
