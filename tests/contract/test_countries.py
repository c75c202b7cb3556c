"""Names of States: complete, in three languages, looked up by code."""

import pytest

from gcm_desktop.base.paths import resources_folder
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.exchange.countries import CountryNames
from gcm_desktop.services.ports import Countries

MEMBERS, OBSERVERS, SAMPLE = 193, 2, 1


@pytest.fixture(scope="module")
def names() -> Countries:
    return CountryNames(resources_folder() / "countries.json")


def test_every_member_and_observer_state_and_the_sample_is_here_once(names: Countries) -> None:
    codes = names.codes()
    assert len(set(codes)) == len(codes) == MEMBERS + OBSERVERS + SAMPLE
    assert {"PS", "VA", "XS"} <= set(codes)
    assert all(len(code) == 2 and code.isascii() and code.isupper() for code in codes)


def test_every_name_is_there_in_each_language_and_its_own(names: Countries) -> None:
    for language in ("ar", "en", "fr"):
        found = [names.name(code, language) for code in names.codes()]
        assert all(name.strip() == name and name for name in found)
        assert len(set(found)) == len(found)
    assert all(any("\u0621" <= c <= "\u064a" for c in names.name(k, "ar")) for k in names.codes())


def test_another_language_falls_back_to_english(names: Countries) -> None:
    assert names.name("PS", "es") == names.name("PS", "en") == "State of Palestine"
    assert names.name("PS", "ar") == "دولة فلسطين"


@pytest.mark.parametrize("code", ["", "ZZ", "ps", "P\u202e", "FRA"])
def test_an_unknown_code_is_named(names: Countries, code: str) -> None:
    with pytest.raises(GcmError) as caught:
        names.name(code, "ar")
    assert caught.value.code == "country.unknown"
    assert caught.value.details["country"].isascii()
