"""Words of the Draft page that several parts share: languages, numbers of items, times.

Belongs here: wordings. Does not: states (``ui/words``), faults and findings (``ui/errors``).
"""

from datetime import UTC, datetime

from gcm_desktop.domain.framework import Arrangement, Item
from gcm_desktop.domain.lettering import letter_in
from gcm_desktop.domain.submission import Language
from gcm_desktop.ui.translation import translate

PLACEHOLDERS = {"ar": "اكتب هنا…", "en": "Write here…", "fr": "Écrivez ici…"}
"""What an empty field says, in the language it is to be written in."""


def language_name(language: Language) -> str:
    """Return the name of a language in the language of the interface."""
    names = {
        "ar": translate("Drafting", "Arabic"),
        "en": translate("Drafting", "English"),
        "fr": translate("Drafting", "French"),
    }
    return names.get(language, language)


def item_number(item: Item, interface: Language) -> str:
    """Return what stands before a title in lists: a number, a letter, or nothing."""
    if item.kind == "objective":
        return item.key
    return letter_in(interface, item.key) if item.kind == "principle" else ""


def eyebrow(item: Item, interface: Language) -> str:
    """Return the line above a title: what it is and where it is agreed."""
    kinds = {
        "objective": translate("Drafting", "Objective {number}"),
        "declaration": translate("Drafting", "Progress Declaration"),
        "principle": translate("Drafting", "Guiding principle ({number})"),
        "section": translate("Drafting", "Section of the report"),
    }
    number = item.key if item.kind == "objective" else letter_in(interface, item.key)
    parts = [kinds.get(item.kind, item.kind).replace("{number}", number)]
    if item.resolution and item.paragraph is not None:
        place = translate("Drafting", "{resolution}, paragraph {paragraph}")
        place = place.replace("{resolution}", item.resolution)
        parts.append(place.replace("{paragraph}", str(item.paragraph)))
    elif item.resolution:
        parts.append(item.resolution)
    return " · ".join(parts)


def local_moment(utc: str) -> str:
    """Return a stored time as hours and minutes here, with the date where it is not today's.

    What cannot be read as a time is returned as it stands.
    """
    try:
        moment = datetime.strptime(utc, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC).astimezone()
    except ValueError:
        return utc
    today = datetime.now(UTC).astimezone().date()
    return moment.strftime("%H:%M" if moment.date() == today else "%Y-%m-%d %H:%M")


def groups_word(arrangement: Arrangement, interface: Language) -> str:
    """Return what the groups of an arrangement are, taken together."""
    words = {
        "priority_area": translate("Drafting", "Priority areas"),
        "round_table": translate("Drafting", "Round tables"),
    }
    return words.get(arrangement.key, arrangement.label.in_language(interface))
