"""Pages of what is being written, beside the editor or in a window of their own.

Belongs here: jobs that make pages, pages one scrolls through. Does not: setting them (``export``),
the panel of the dock (``ui/drafting``), paper and its dialog (``ui/printing``).
"""
