"""Language packs: word lists and tables, no code. Text and facts both read them."""
