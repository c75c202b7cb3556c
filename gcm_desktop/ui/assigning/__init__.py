"""Assigning in the window: bodies, what they owe, the day it is due.

Belongs here: the dialogs, the mark on a page, what the pages share of it. Does not: which page
shows it (``ui/drafting``), who is awaited (``domain/progress``).
"""
