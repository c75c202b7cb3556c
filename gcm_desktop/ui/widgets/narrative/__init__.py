"""The narrative editor: rich text of the domain in, rich text out, in three languages.

Belongs here: QTextEdit and all its traps (``docs``: measured notes on Qt's text engine). Does not:
the model (``domain/richtext``), pasted HTML of other programs (``intake``).
"""
