"""The overview of a draft: how far it is, by area, by part, by body, by language.

Belongs here: that page and what its rows say. Does not: computing progress (``domain``), the page
of an item (``ui/drafting``).
"""
