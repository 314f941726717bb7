"""Classes of Penn tags."""

NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS", "FW", "GW", "ADD"})
NAMES = frozenset({"NNP", "NNPS"})
ADJECTIVES = frozenset({"JJ", "JJR", "JJS"})
PARTICIPLES = frozenset({"VBN", "VBG"})
DETERMINERS = frozenset({"DT", "PDT", "PRP$", "WP$", "WDT"})
MARKS = frozenset({"$", "#", "SYM", "AFX", "LS"})
