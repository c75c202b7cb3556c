"""Comparing two versions of a draft and going back to one.

Belongs here: the dialog, its lists and the drawing of differences. Does not: finding differences
(``domain/difference``), keeping versions (``services/versioning``).
"""
