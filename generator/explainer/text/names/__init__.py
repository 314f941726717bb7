"""Mentions of people, organisations and places, and which of them are one.

In: a text with its sentences; out: names.
"""
