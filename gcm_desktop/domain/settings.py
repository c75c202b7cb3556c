"""The settings of a submission: their names, kinds, values, and what each says where it is read.

A setting this program does not know comes from a newer one: it is kept and has no effect. A value
that is not admissible has the effect of none. Belongs here: that table, reading and setting.
Does not: words for people (``ui/settings``), what a setting does (where it is read).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from gcm_desktop.domain.change import SetOutline
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.evidence import FileRef, evidence_refs, file_ref, is_sha256
from gcm_desktop.domain.submission import LANGUAGES, Language, Submission
from gcm_desktop.domain.text import Direction, ascii_digits, clean_line, language_direction
from gcm_desktop.domain.typed import NO, YES

MOST_LETTERS = 400
"""A value is one line of the cover: the longest names of ministries have some 150 letters."""
DIGITS, MONTHS, HIJRI, ORIGINALS = "digits", "months", "hijri", "originals"
REVIEW_YEAR, LEAD_BODY, EMBLEM = "review_year", "lead_body", "emblem"

_KEY = re.compile(r"[a-z][a-z0-9_.-]{0,39}", re.ASCII)  # as submission.schema.json has it
_YEAR = re.compile(r"(?:19|20|21)\d\d", re.ASCII)
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Embeddings, overrides and isolates: a line with them could turn what stands beside it."""
_HIJRI_COUNTRIES = frozenset({"SA"})
"""States whose official acts are dated in the Umm al-Qura calendar."""


class Digits(StrEnum):
    """Digits of generated numbers in Arabic; the author's own digits are never altered."""

    WESTERN = "western"
    ARABIC_INDIC = "arabic_indic"


class Months(StrEnum):
    """Names of months in Arabic dates: both as the United Nations writes them, or one alone."""

    DUAL = "dual"
    EASTERN = "eastern"
    """``كانون الثاني``, as in the Mashreq."""
    WESTERN = "western"
    """``يناير``, as in Egypt and the Gulf."""


class Originals(StrEnum):
    """What stands in a document where a translation is missing."""

    NAMED = "name"
    """A line that names the language in which it is reported."""
    INCLUDED = "include"
    """That line and the original."""


class SettingKind(StrEnum):
    """What a value is."""

    CHOICE = "choice"
    YEAR = "year"
    LINE = "line"
    FILE = "file"
    """The SHA-256 of an attached file."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting.

    Attributes:
        values: Values of a choice, the one meant where none is set first; without one for
            ``hijri``, where the country decides.
        by_language: True where ``key.ar`` may say it for documents in Arabic.
    """

    key: str
    kind: SettingKind
    values: tuple[str, ...] = ()
    by_language: bool = False

    def admits(self, value: str) -> bool:
        """True where ``value`` may stand for it; an empty one never says anything."""
        match self.kind:
            case SettingKind.CHOICE:
                return value in self.values
            case SettingKind.YEAR:
                return _YEAR.fullmatch(value) is not None
            case SettingKind.LINE:
                return bool(value) and is_value(value)
            case SettingKind.FILE:
                return is_sha256(value)


SETTINGS = (
    Setting(DIGITS, SettingKind.CHOICE, tuple(Digits)),
    Setting(MONTHS, SettingKind.CHOICE, tuple(Months)),
    Setting(HIJRI, SettingKind.CHOICE, (YES, NO)),
    Setting(ORIGINALS, SettingKind.CHOICE, tuple(Originals)),
    Setting(REVIEW_YEAR, SettingKind.YEAR),
    Setting(LEAD_BODY, SettingKind.LINE, by_language=True),
    Setting(EMBLEM, SettingKind.FILE),
)
DEFAULTS: Mapping[str, str] = {DIGITS: Digits.WESTERN.value}
"""What a new submission is given."""


def is_key(key: str) -> bool:
    """True for the name of any setting, known or not: a short word of small ASCII letters."""
    return _KEY.fullmatch(key) is not None


def is_value(value: str) -> bool:
    """True for the value of any setting, known or not: one clean line, not too long."""
    return len(value) <= MOST_LETTERS and value == line(value)


def line(text: str) -> str:
    """Return ``text`` as a value may be written; a long one stays long."""
    return clean_line(_TURNS.sub("", text))


def setting_of(key: str) -> Setting | None:
    """Return the setting a key is about, ``None`` for one this program does not know."""
    name, _, language = key.partition(".")
    for setting in SETTINGS:
        if key == setting.key:
            return setting
        if name == setting.key and setting.by_language and language in LANGUAGES:
            return setting
    return None


def expected(key: str) -> Setting:
    """Return the setting a key is about; raises ``setting.unknown``."""
    found = setting_of(key)
    if found is None:
        raise GcmError("setting.unknown", key=line(key)[:40], keys=", ".join(_keys()))
    return found


def normal_value(key: str, text: str) -> str:
    """Return what a person gave for a setting as it is kept; an empty text takes it away.

    Raises:
        GcmError: ``setting.unknown``, ``setting.value``.
    """
    setting = expected(key)
    value = line(text)
    if setting.kind is not SettingKind.LINE:
        value = ascii_digits(value)
    if value and not setting.admits(value):
        raise GcmError("setting.value", key=key, value=value[:40], values=_admissible(setting))
    return value


def said(settings: Mapping[str, str], key: str) -> str:
    """Return what is set for ``key`` and admissible, else an empty text."""
    setting, value = setting_of(key), settings.get(key, "")
    return value if setting is not None and setting.admits(value) else ""


def digits(settings: Mapping[str, str], language: Language) -> Digits:
    """Return the digits of generated numbers in ``language``; only Arabic has a choice."""
    if language_direction(language) is not Direction.RTL:
        return Digits.WESTERN
    return Digits(said(settings, DIGITS) or Digits.WESTERN)


def months(settings: Mapping[str, str]) -> Months:
    """Return the names of months in Arabic dates."""
    return Months(said(settings, MONTHS) or Months.DUAL)


def includes_originals(settings: Mapping[str, str]) -> bool:
    """True where the original stands in place of a missing translation."""
    return said(settings, ORIGINALS) == Originals.INCLUDED


def shows_hijri(submission: Submission) -> bool:
    """True where Hijri dates stand beside Gregorian ones; unset, the country decides."""
    chosen = said(submission.settings, HIJRI)
    return chosen == YES if chosen else submission.country in _HIJRI_COUNTRIES


def review_year(settings: Mapping[str, str]) -> str:
    """Return the year of the review as it is set, else an empty text."""
    return said(settings, REVIEW_YEAR)


def lead_body(settings: Mapping[str, str], language: Language) -> str:
    """Return who leads the review, as documents in ``language`` name it; empty where unset."""
    return said(settings, f"{LEAD_BODY}.{language}") or said(settings, LEAD_BODY)


def emblem(settings: Mapping[str, str]) -> str:
    """Return the SHA-256 of the file whose picture stands on the cover; empty where unset."""
    return said(settings, EMBLEM)


def named_files(submission: Submission) -> tuple[FileRef, ...]:
    """Return every file that goes with a submission, once each: evidence first, then the emblem."""
    found = {ref.sha256: ref for _, ref in reversed(evidence_refs(submission))}
    refs = list(reversed(found.values()))
    sha256 = emblem(submission.settings)
    if sha256 and sha256 not in found:
        refs.append(file_ref(sha256, EMBLEM))
    return tuple(refs)


def settings_set(submission: Submission, values: Mapping[str, str]) -> SetOutline | None:
    """Return the change that sets ``values`` (empty ones are taken away), ``None`` for no change.

    Settings that are not named stay as they are, those this program does not know included.
    """
    before = dict(submission.settings)
    after = {**before, **values}
    after = {key: value for key, value in after.items() if value or key not in values}
    if after == before:
        return None
    languages = submission.languages
    told = (tuple(sorted(before.items())), tuple(sorted(after.items())))
    return SetOutline(languages, languages, *told)


def _keys() -> list[str]:
    return [
        f"{setting.key}[.{'|'.join(LANGUAGES)}]" if setting.by_language else setting.key
        for setting in SETTINGS
    ]


def _admissible(setting: Setting) -> str:
    """Return the values a setting takes, for the line that refuses another one."""
    if setting.kind is SettingKind.CHOICE:
        return ", ".join(setting.values)
    return {
        SettingKind.YEAR: "1900–2199",
        SettingKind.LINE: f"≤ {MOST_LETTERS}",
        SettingKind.FILE: "sha256",
    }[setting.kind]
