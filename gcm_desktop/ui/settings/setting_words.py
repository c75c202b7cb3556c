"""Names of settings and of their values, in the language of the interface.

Belongs here: words. Does not: which settings there are (``domain/settings``).
"""

from gcm_desktop.domain import settings
from gcm_desktop.domain.settings import Digits, Months, Originals
from gcm_desktop.domain.typed import NO, YES
from gcm_desktop.ui.moments import own_name
from gcm_desktop.ui.translation import translate

_SHOWN_OF_HASH = 8


def setting_name(key: str) -> str:
    """Return what a setting is called; the key of one this program does not know."""
    name, _, language = key.partition(".")
    if name == settings.LEAD_BODY and settings.setting_of(key) is not None:
        if not language:
            return translate("Settings", "Lead body")
        words = translate("Settings", "Lead body · {language}")
        return words.replace("{language}", own_name(language))
    names = {
        settings.EMBLEM: translate("Settings", "Emblem"),
        settings.REVIEW_YEAR: translate("Settings", "Year of the review"),
        settings.DIGITS: translate("Settings", "Digits in Arabic"),
        settings.MONTHS: translate("Settings", "Months in Arabic"),
        settings.HIJRI: translate("Settings", "Hijri date beside"),
        settings.ORIGINALS: translate("Settings", "Where a translation is missing"),
    }
    return names.get(key, key)


def value_choices(key: str) -> dict[str, str]:
    """Return the words of each value; digits and months are shown as they will stand."""
    choices: dict[str, dict[str, str]] = {
        settings.DIGITS: {Digits.WESTERN: "0123456789", Digits.ARABIC_INDIC: "٠١٢٣٤٥٦٧٨٩"},
        settings.MONTHS: {
            Months.DUAL: "حزيران/يونيو",
            Months.EASTERN: "حزيران",
            Months.WESTERN: "يونيو",
        },
        settings.HIJRI: {
            YES: translate("Settings", "Yes"),
            NO: translate("Settings", "No"),
        },
        settings.ORIGINALS: {
            Originals.NAMED: translate("Settings", "Name the language"),
            Originals.INCLUDED: translate("Settings", "Include the original"),
        },
    }
    return choices.get(key, {})


def value_words(key: str, value: str) -> str:
    """Return a value as people read it; a picture by the first letters of its hash."""
    if key == settings.EMBLEM:
        return value[:_SHOWN_OF_HASH]
    return value_choices(key).get(value, value)
