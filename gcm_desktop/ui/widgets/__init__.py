"""Widgets that know no service: they take values and give signals in the past tense.

Belongs here: drawing, input, accessibility. Does not: pages (``ui/<feature>``), decisions
(presenters), colour values (``theme``).
"""
