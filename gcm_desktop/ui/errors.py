"""Failures in words for the window, the unexpected ones included."""

from gcm_desktop.base.messages import message
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.services.wording import error_words

UNEXPECTED = "window.unexpected"
"""Code of the message for anything that is no expected failure."""


def words_for(fault: Exception, language: str) -> str:
    """Return a failure as one sentence in the language of the interface."""
    if isinstance(fault, GcmError):
        return error_words(fault, language)
    return message(UNEXPECTED, {"kind": type(fault).__name__}, language)
