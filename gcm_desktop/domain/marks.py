"""Marks: what is said about an answer, an item or a record, kept as answers at reserved keys.

They are merged, kept and undone like any other answer. Belongs here: the reserved keys and where a
mark lives. Does not: what a mark's text means (the module of its feature).
"""

from gcm_desktop.domain.address import Address

TRANSLATED_FROM = "@translated_from"
"""On a translation, in its language: the paragraphs of the source it was made from."""
CARRIED = "@carried"
"""On an answer, in its language: which earlier report it was taken over from, and its hash."""
CONFIRMED = "@confirmed"
"""Beside ``@carried``: the hash of what a person confirmed unchanged."""


def mark_address(about: Address, mark: str) -> Address:
    """Return where ``mark`` about ``about`` lives: ``objective/7/progress/@translated_from``."""
    return f"{about}/{mark}"


def marked(address: Address) -> Address:
    """Return what the mark at ``address`` is about."""
    return address.partition("/@")[0]
