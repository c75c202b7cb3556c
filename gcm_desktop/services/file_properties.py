"""What a file says about itself: the values of its properties, as a reader of it sees them.

Belongs here: the value. Does not: what they are (``export``), showing them (``leaving``).
"""

from dataclasses import dataclass

from gcm_desktop.domain.submission import Language


@dataclass(frozen=True, slots=True)
class FileProperties:
    """What a file says about itself.

    Attributes:
        author: The State or stakeholder that submits, never a person who wrote.
        day: ISO date, the only time in it.
        program: What the file says it was made with, empty where it says nothing.
    """

    title: str
    author: str
    subject: str
    language: Language
    day: str
    program: str = ""
