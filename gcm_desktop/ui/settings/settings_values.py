"""What the dialog of settings shows and what follows from what it says, without widgets.

Belongs here: values. Does not: words, widgets.
"""

from collections.abc import Mapping

from gcm_desktop.domain import settings
from gcm_desktop.domain.change import SetOutline
from gcm_desktop.domain.settings import Originals
from gcm_desktop.domain.submission import Submission
from gcm_desktop.domain.typed import NO, YES

CHOICES = (settings.DIGITS, settings.MONTHS, settings.HIJRI, settings.ORIGINALS)


def shown_values(submission: Submission) -> dict[str, str]:
    """Return what is in force for every setting the dialog shows, set or not."""
    given = submission.settings
    bodies = {
        key: settings.lead_body(given, language)
        for language in submission.languages
        if settings.setting_of(key := f"{settings.LEAD_BODY}.{language}") is not None
    }
    chosen = settings.said(given, settings.DIGITS) or settings.Digits.WESTERN.value
    included = settings.includes_originals(given)
    return {
        **bodies,
        settings.REVIEW_YEAR: settings.review_year(given),
        settings.DIGITS: chosen,
        settings.MONTHS: settings.months(given).value,
        settings.HIJRI: YES if settings.shows_hijri(submission) else NO,
        settings.ORIGINALS: (Originals.INCLUDED if included else Originals.NAMED).value,
        settings.EMBLEM: settings.emblem(given),
    }


def change_to(submission: Submission, wanted: Mapping[str, str]) -> SetOutline | None:
    """Return the change to what the dialog says, ``None`` where that is in force already.

    What was not touched stays as it was set, or unset.

    Raises:
        GcmError: ``setting.value`` with the first key whose value is none.
    """
    shown = shown_values(submission)
    altered = {
        key: settings.normal_value(key, value)
        for key, value in wanted.items()
        if value != shown.get(key, "")
    }
    if not altered:
        return None
    general = submission.settings.get(settings.LEAD_BODY, "")
    bodies = [key for key in shown if key.startswith(f"{settings.LEAD_BODY}.")]
    if general and any(altered.get(key) == "" for key in bodies):
        # The name for all languages would come back where the one of a language is taken away.
        kept = {key: altered.get(key, shown[key]) for key in bodies}
        altered = {**altered, **kept, settings.LEAD_BODY: ""}
    return settings.settings_set(submission, altered)
