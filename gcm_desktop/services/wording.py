"""Failures and findings in words: the table of messages filled with places and languages.

Belongs here: what the command line and the window say alike. Does not: the sentences themselves
(``resources/labels/messages.json``), how they are shown.
"""

from collections.abc import Iterable

from gcm_desktop.base.messages import message
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.checks import Finding
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.submission import Language

_COMMA = {"ar": "، "}
_PARAGRAPHS = "paragraphs"
"""Numbers with a comma between, as findings on translations name them."""


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
        "place": _place(finding.address, framework, language),
    }
    if numbers := finding.details.get(_PARAGRAPHS):
        details[_PARAGRAPHS] = listed(numbers.split(", "), language)
    return message(finding.code, details, language)


def listed(words: Iterable[str], language: Language) -> str:
    """Return words with the comma of ``language`` between, each once and none empty."""
    return _COMMA.get(language, ", ").join(dict.fromkeys(word for word in words if word))


def _place(address: Address, framework: Framework, language: Language) -> str:
    """Return an address in words; languages and settings are those of the whole."""
    found = framework.place(address, language)
    if found != address or not address:
        return found
    from gcm_desktop.domain.difference import OUTLINE  # no start needs it

    is_whole = address.startswith(f"{OUTLINE}/")
    return message("place.outline", {}, language) if is_whole else found
