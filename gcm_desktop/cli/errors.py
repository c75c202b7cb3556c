"""Errors and findings in words for the terminal."""

import locale
import os

from gcm_desktop.domain.checks import Finding
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.submission import LANGUAGES
from gcm_desktop.services.wording import error_words, finding_words


def terminal_language() -> str:
    """Return the language of the terminal: ``GCM_LANGUAGE``, else the locale's, else English."""
    wanted = os.environ.get("GCM_LANGUAGE") or locale.getlocale()[0] or ""
    return wanted[:2] if wanted[:2] in LANGUAGES else "en"


def error_line(error: GcmError) -> str:
    """Return an expected failure as one line."""
    return error_words(error, terminal_language())


def finding_line(finding: Finding, framework: Framework) -> str:
    """Return a finding as one sentence that names the place in words."""
    return finding_words(finding, framework, terminal_language())


def finding_row(finding: Finding, framework: Framework) -> tuple[str, str, str, str]:
    """Return a finding as cells: severity, address, language, sentence."""
    sentence = finding_line(finding, framework)
    return finding.severity.value, finding.address, finding.language or "", sentence
