"""Word forms in the window: handing out, looking at what comes back, taking it over.

Belongs here: the dialogs of ``ui/forms``. Does not: reading and writing Word (``tests/unit``).
"""
