"""Asking a language model: settings, the words of a request, the network, and the rounds of questions.

The only room that speaks to a model, imported when one is asked for and not before. In: a story's sources and what was
judged before; out: more judgements, each checked. What a model says is never text of the sheet.
"""
