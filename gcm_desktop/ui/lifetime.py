"""Results of jobs that come back after their page has gone.

Belongs here: the one guard around callbacks. Does not: running jobs (``jobs``).
"""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

T = TypeVar("T")


def while_alive(owner: QObject, callback: Callable[[T], None]) -> Callable[[T], None]:
    """Return ``callback`` as one that does nothing once ``owner`` was deleted."""

    def call(value: T) -> None:
        if isValid(owner):
            callback(value)

    return call
