"""The commands that make projects and stories: a new project, one more story, a heap of articles sorted into stories.

In: folders and names; out: files on disk, and what was done in words.
"""
