"""Failures and findings in words: the table of messages filled with places and languages.

Belongs here: what the command line and the window say alike. Does not: the sentences themselves
(``resources/labels/messages.json``), how they are shown.
"""

from gcm_desktop.base.messages import message
from gcm_desktop.domain.checks import Finding
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.submission import Language


def error_words(error: GcmError, language: Language) -> str:
    """Return an expected failure as one sentence in ``language``."""
    return message(error.code, error.details, language)


def finding_words(finding: Finding, framework: Framework, language: Language) -> str:
    """Return a finding as one sentence in ``language`` that names the place in words."""
    about = finding.language
    details = {
        **finding.details,
        "address": finding.address,
        "language": message(f"language.{about}", {}, language) if about else "",
        "place": framework.place(finding.address, language),
    }
    return message(finding.code, details, language)
