"""Settings of a submission: what its documents look like.

Belongs here: the dialog, its emblem and how it is opened. Does not: which settings there are
(``domain/settings``), preferences of the program.
"""
