"""Words of the document: the same keys in three languages, dates, digits."""

import json
import string

import pytest

from gcm_desktop.base.paths import resources_folder
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.settings import Digits, Months
from gcm_desktop.export.labels import labels


def words(language: str) -> dict[str, object]:
    file = resources_folder() / "labels" / f"{language}.json"
    loaded: dict[str, object] = json.loads(file.read_text(encoding="utf-8"))
    return loaded


def places(pattern: object) -> set[str]:
    if not isinstance(pattern, str):
        return set()
    return {name for _, name, _, _ in string.Formatter().parse(pattern) if name}


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_every_language_has_the_same_words_with_the_same_places(language: str) -> None:
    english, other = words("en"), words(language)
    assert english.keys() == other.keys()
    for key, pattern in english.items():
        assert places(pattern) == places(other[key]), key


def test_arabic_dates_bear_both_month_names() -> None:
    assert labels("ar").date("2026-07-04") == "4 تموز/يوليو 2026"
    assert labels("ar", Digits.ARABIC_INDIC).date("2026-07-04") == "٤ تموز/يوليو ٢٠٢٦"


def test_one_month_name_alone_where_the_settings_want_it() -> None:
    assert labels("ar", months=Months.EASTERN).date("2026-01-04") == "4 كانون الثاني 2026"
    assert labels("ar", months=Months.WESTERN).date("2026-01-04") == "4 يناير 2026"
    assert labels("fr", months=Months.WESTERN).date("2026-01-04") == "4 janvier 2026"


def test_dates_in_english_and_french() -> None:
    assert labels("en").date("2026-07-04") == "4 July 2026"
    assert labels("fr").date("2026-09-01") == "1er septembre 2026"
    assert labels("fr").date("about 2020") == "about 2020"


def test_only_numbers_given_as_numbers_are_rewritten() -> None:
    own = labels("ar", Digits.ARABIC_INDIC)
    assert own.text("objective_title", number=7, title="خطة 2030") == "الهدف ٧: خطة 2030"


def test_another_language_is_refused() -> None:
    with pytest.raises(GcmError) as caught:
        labels("de")
    assert caught.value.code == "export.language"
