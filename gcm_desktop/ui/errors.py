"""Failures in words for the window, the unexpected ones included."""

from gcm_desktop.base.messages import message
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.services.wording import error_words
from gcm_desktop.ui.moments import isolated

UNEXPECTED = "window.unexpected"
"""Code of the message for anything that is no expected failure."""


def words_for(fault: Exception, language: str) -> str:
    """Return a failure as one sentence in the language of the interface.

    The path of a file keeps its own order in the sentence, whichever letters either begins with.
    """
    if isinstance(fault, GcmError):
        file = fault.details.get("file")
        kept = {**fault.details, "file": isolated(file)} if file else fault.details
        return error_words(GcmError(fault.code, fault.reaction, **kept), language)
    return message(UNEXPECTED, {"kind": type(fault).__name__}, language)
