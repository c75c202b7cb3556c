"""Who did something: a person and the body he or she works for.

Set once on a computer, kept with every edit, approval and named version, so that a draft still
says who wrote what when people have moved on. Belongs here: the value. Does not: where it is kept.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Author:
    """A person and a body, both as that person wrote them; both may be empty."""

    name: str = ""
    body: str = ""

    @property
    def is_known(self) -> bool:
        """True where a name or a body is given."""
        return bool(self.name or self.body)


UNKNOWN = Author()
"""Nobody said who."""
