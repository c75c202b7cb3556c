"""Giving up a piece of work that is under way on another thread.

Belongs here: who was first, the person who wants it no longer or the work that is done. Does not:
threads, what the work is.
"""

from threading import Lock


class Stopping:
    """Whether a piece of work may still be stopped; decided once.

    The PDF engine cannot be interrupted, so a stop is answered at once and the work that goes on
    without anybody waiting asks ``claim`` before it puts anything in its place: where it was
    stopped it takes away what it made. A process of its own for the engine could be killed, but
    would have to be started with all imports for each document (a third of its time), would have to
    get the report as a copy and to be found again in a frozen program: nobody would be answered any
    sooner. What it costs: the next document waits for the one nobody wants, two seconds at most.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._is_stopped = False
        self._is_claimed = False

    def is_stopped(self) -> bool:
        """True where nobody wants the work any more."""
        return self._is_stopped

    def stop(self) -> bool:
        """Want the work no longer; false where it is too late, it is being put in its place."""
        with self._lock:
            if not self._is_claimed:
                self._is_stopped = True
            return self._is_stopped

    def claim(self) -> bool:
        """Begin to put the work in its place; false where nobody wants it any more."""
        with self._lock:
            if not self._is_stopped:
                self._is_claimed = True
            return self._is_claimed
