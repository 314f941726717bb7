"""The commands by which articles come in and are looked after.

In: addresses, files, feeds and what stands in `seeds/`; out: new seeds with their metadata, and what is known of each.
"""
