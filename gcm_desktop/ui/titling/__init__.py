"""Correcting official titles in the program.

Belongs here: the dialog and how it is opened. Does not: which corrections are legal
(``services/titling``), titles in documents.
"""
