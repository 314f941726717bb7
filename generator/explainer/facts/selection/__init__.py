"""Which groups become claims, in what order, under which title, and which days make the timeline.

In: groups; out: claims, the title, the timeline.
"""
