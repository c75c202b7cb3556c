"""What leaves and as which files: the preview, the choices, the files written.

Belongs here: the page and its presenter. Does not: documents themselves (``export``).
"""
