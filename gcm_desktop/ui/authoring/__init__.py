"""Who writes: asking for name and body once, and dialogs that are signed with them.

Belongs here: the dialog and its parts. Does not: where the author is kept (``services/authoring``),
what is signed (the page of its feature).
"""
