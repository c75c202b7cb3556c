"""Letters of sub-paragraphs: Arabic counts them in abjad order, as resolutions do."""

from gcm_desktop.domain.submission import Language

_LATIN, _ABJAD = "abcdefghijklm", "أبجدهوزحطيكلم"
_ARABIC = dict(zip(_LATIN, _ABJAD, strict=True)) | {"e": "هـ"}


def letter_in(language: Language, letter: str) -> str:
    """Return the letter of a sub-paragraph as ``language`` writes it: ``c`` is ``ج``."""
    return _ARABIC.get(letter, letter) if language == "ar" else letter
