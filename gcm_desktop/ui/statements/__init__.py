"""Statements and transmittal letters in the window: choosing what one is made from.

Belongs here: the dialog, its tree, the deeds. Does not: what is composed (``domain/statement``),
editing the record (``ui/drafting``), writing the document (``ui/exporting``).
"""
