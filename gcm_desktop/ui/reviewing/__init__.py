"""Reading a received submission: summary first, then the text. Built from a reader only.

Belongs here: pages that show. Does not: anything that could write; importing is the window's.
"""
