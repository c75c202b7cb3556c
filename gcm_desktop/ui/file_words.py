"""Attached files in words: size, what to beware of, where a copy is offered to be saved.

Belongs here: what the draft and a received submission say alike. Does not: widgets.
"""

from pathlib import Path

from PySide6.QtCore import QLocale, QStandardPaths

from gcm_desktop.domain.evidence import FileRef
from gcm_desktop.ui.translation import translate

_KILO = 1000
"""Sizes are told as disks and the Network's form tell them: a MB is a million bytes."""


def size_words(size: int) -> str:
    """Return a number of bytes in words: ``1.2 MB``."""
    unit, words = 1, translate("FileField", "{number} bytes")
    if size >= _KILO * _KILO:
        unit, words = _KILO * _KILO, translate("FileField", "{number} MB")
    elif size >= _KILO:
        unit, words = _KILO, translate("FileField", "{number} kB")
    number = f"{size / unit:.{0 if unit < _KILO * _KILO else 1}f}"
    if QLocale().language() == QLocale.Language.French:
        number = number.replace(".", ",")  # Arabic has the point here, as every number shown
    return words.replace("{number}", number)


def warning(ref: FileRef) -> str:
    """Return what to beware of with a file that may run something, else nothing."""
    if not ref.may_run:
        return ""
    return translate(
        "FileField",
        "A file of this kind can run a program when it is opened. Save and open it only if you "
        "trust where it comes from.",
    )


def among_documents(name: str) -> str:
    """Return a place among the user's documents."""
    folder = QStandardPaths.StandardLocation.DocumentsLocation
    return str(Path(QStandardPaths.writableLocation(folder)) / name)
