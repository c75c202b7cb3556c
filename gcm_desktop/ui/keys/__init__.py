"""Keys and sealed files in the window: making keys, exchanging them, passphrases, who signed.

Belongs here: their dialogs and rows. Does not: sealing itself (``services/sealing``), the pages
that read or write files.
"""
