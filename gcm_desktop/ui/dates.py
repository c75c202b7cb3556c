"""Dates in words, Gregorian and Hijri (Umm al-Qura), as a field shows what it was understood as.

Storage is Gregorian always; Hijri is shown and recognised. Belongs here: words of dates in the
interface, and the way between the calendars. Does not: reading typed dates (``domain/typed``),
dates of documents (``export``).
"""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gcm_desktop.domain.typed import is_iso_date
from gcm_desktop.ui.translation import translate

_MONTHS = (
    QT_TRANSLATE_NOOP("Dates", "{day} January {year}"),
    QT_TRANSLATE_NOOP("Dates", "{day} February {year}"),
    QT_TRANSLATE_NOOP("Dates", "{day} March {year}"),
    QT_TRANSLATE_NOOP("Dates", "{day} April {year}"),
    QT_TRANSLATE_NOOP("Dates", "{day} May {year}"),
    QT_TRANSLATE_NOOP("Dates", "{day} June {year}"),
    QT_TRANSLATE_NOOP("Dates", "{day} July {year}"),
    QT_TRANSLATE_NOOP("Dates", "{day} August {year}"),
    QT_TRANSLATE_NOOP("Dates", "{day} September {year}"),
    QT_TRANSLATE_NOOP("Dates", "{day} October {year}"),
    QT_TRANSLATE_NOOP("Dates", "{day} November {year}"),
    QT_TRANSLATE_NOOP("Dates", "{day} December {year}"),
)
_HIJRI_MONTHS = (
    QT_TRANSLATE_NOOP("Dates", "{day} Muharram {year} AH"),
    QT_TRANSLATE_NOOP("Dates", "{day} Safar {year} AH"),
    QT_TRANSLATE_NOOP("Dates", "{day} Rabi I {year} AH"),
    QT_TRANSLATE_NOOP("Dates", "{day} Rabi II {year} AH"),
    QT_TRANSLATE_NOOP("Dates", "{day} Jumada I {year} AH"),
    QT_TRANSLATE_NOOP("Dates", "{day} Jumada II {year} AH"),
    QT_TRANSLATE_NOOP("Dates", "{day} Rajab {year} AH"),
    QT_TRANSLATE_NOOP("Dates", "{day} Sha'ban {year} AH"),
    QT_TRANSLATE_NOOP("Dates", "{day} Ramadan {year} AH"),
    QT_TRANSLATE_NOOP("Dates", "{day} Shawwal {year} AH"),
    QT_TRANSLATE_NOOP("Dates", "{day} Dhu al-Qa'dah {year} AH"),
    QT_TRANSLATE_NOOP("Dates", "{day} Dhu al-Hijjah {year} AH"),
)


def date_words(iso: str) -> str:
    """Return a stored date in words, empty where it is none."""
    if not is_iso_date(iso):
        return ""
    day = date.fromisoformat(iso)
    return _filled(_MONTHS[day.month - 1], day.day, day.year)


def hijri_words(iso: str) -> str:
    """Return a stored date in words of the Umm al-Qura calendar, empty outside its tables.

    The tables run from 1924 to 2077.
    """
    from hijridate import Gregorian  # no start has time for what few drafts need

    try:
        year, month, day = Gregorian.fromisoformat(iso).to_hijri().datetuple()
    except (ValueError, OverflowError):
        return ""
    return _filled(_HIJRI_MONTHS[month - 1], day, year)


def gregorian(year: int, month: int, day: int) -> str:
    """Return the ISO date of a Hijri one, empty where its month has no such day."""
    from hijridate import Hijri

    try:
        return str(Hijri(year, month, day).to_gregorian().isoformat())
    except (ValueError, OverflowError):
        return ""


def _filled(pattern: object, day: int, year: int) -> str:
    words = translate("Dates", str(pattern))
    return words.replace("{day}", str(day)).replace("{year}", str(year))
