"""Asking bodies for their parts of a draft, and sending back what was asked for.

Belongs here: dialogs, bars and deeds around requests and contributions. Does not: merging what
came back (``ui/merging``), reading received files (``ui/reviewing``).
"""
