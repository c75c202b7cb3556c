"""Comments in the window: the panel of threads, writing one, where a paragraph has some.

Belongs here: widgets and what they say. Does not: what a thread is (``domain/review``), keeping
remarks (``services/commenting``).
"""
