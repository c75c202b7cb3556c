"""Word forms of chosen answers in the window: handing one out, looking at what one proposes.

Belongs here: dialogs, lines and deeds around forms. Does not: merging packages (``ui/merging``),
asking a body by a package (``ui/sharing``).
"""
