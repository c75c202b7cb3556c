"""Frozen submissions in the window: the bar that says so, and reopening one by name.

Belongs here: widgets and words. Does not: what freezing means (``services/freezing``), the bundle
that freezes (``exporting``).
"""
