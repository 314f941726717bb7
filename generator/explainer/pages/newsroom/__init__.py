"""The pages of a site of many stories that belong to none of them alone.

In: an overview of each story; out: the landing page, the archive, all sources, names that stories share.
"""
