"""Merging the work of others into a draft: the preview, the report, deciding conflicts.

Belongs here: the page, its views and their presenters. Does not: what a merge does
(``services/merging``, ``domain/merge``), drawing of differences (``ui/comparing``).
"""
