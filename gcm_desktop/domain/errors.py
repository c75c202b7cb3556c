"""Expected failures as codes with details, never sentences.

A code is a key of the message tables in ``ui/errors.py`` and ``cli/errors.py``; what belongs here
is the code, its details and which of the three reactions it asks for. What does not: words for
people.
"""

from enum import Enum


class Reaction(Enum):
    """What a failure asks of the caller; the value is the exit code of the command line."""

    PERSON = 1
    """Something needs a person: blocking findings, a frozen submission, different content."""
    INPUT = 2
    """Bad input or usage; nothing was changed."""
    ENVIRONMENT = 3
    """The environment failed or another process holds the store; the work stays in memory."""


class GcmError(Exception):
    """An expected failure.

    Attributes:
        code: Key of the message, for instance ``address.unknown``.
        details: Named values for the message; plain text, never user prose.
        reaction: What the caller should do, which also is the exit code.
    """

    def __init__(self, code: str, reaction: Reaction = Reaction.INPUT, **details: object) -> None:
        self.code = code
        self.reaction = reaction
        self.details = {key: str(value) for key, value in details.items()}
        named = ", ".join(f"{key}={value}" for key, value in self.details.items())
        super().__init__(f"{code}({named})")
