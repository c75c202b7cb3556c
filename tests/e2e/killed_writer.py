"""Child of ``test_kill``: writes answers through the store until it is killed.

Prints ``READY`` once the store is open, then each number after ``apply`` has returned for it.
"""

import sys
from pathlib import Path

from gcm_desktop.domain.change import SetAnswer
from gcm_desktop.domain.submission import Answer, Kind
from gcm_desktop.store.opening import open_store


def paragraphs(number: int) -> str:
    """Return the narrative of a number: long enough that a write covers several pages."""
    middle = "".join(f"<p>{'فقرة لا تتغير ' * 20}{at}</p>" for at in range(12))
    return f"<p>{number}</p>{middle}<p>{number}</p>"


def say(what: object) -> None:
    """Write a line that is out before anything else happens."""
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


def run(path: Path, submission: str, number: int) -> None:
    """Write the counter and, for each number, an answer of its own."""
    store = open_store(path, True)
    say("READY")
    while True:
        counter = Answer(Kind.NARRATIVE, paragraphs(number))
        own = Answer(Kind.NUMBER, str(number))
        changes = (
            SetAnswer("section/summary/text", "ar", None, counter),
            SetAnswer(f"objective/{number}/status", None, None, own),
        )
        store.apply(submission, changes)
        say(number)
        number += 1


if __name__ == "__main__":
    run(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
