"""The window: widgets, pages and presenters.

PySide6 lives only here; no adapter is imported, not even for types.
"""
