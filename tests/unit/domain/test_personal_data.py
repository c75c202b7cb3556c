"""Personal data that looks like it, in every script; figures of a report are none."""

import time

import pytest

from gcm_desktop.domain.personal_data import PersonalData, personal_data


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        ("راسل portal@sample.example.", PersonalData.EMAIL, "portal@sample.example"),
        ("a.b+c@x-y.co.uk،", PersonalData.EMAIL, "a.b+c@x-y.co.uk"),
        ("هاتف +962 6 500 1234", PersonalData.PHONE, "+962 6 500 1234"),
        ("٠٠٩٦٢٧٩٥٠٠١٢٣٤", PersonalData.PHONE, "٠٠٩٦٢٧٩٥٠٠١٢٣٤"),
        ("+000 1 555 1280", PersonalData.PHONE, "+000 1 555 1280"),
        ("الرقم الوطني 9851012345", PersonalData.IDENTITY, "9851012345"),
        ("رقم ٢٩٠٠١٠١١٢٣٤٥٦٧ قومي", PersonalData.IDENTITY, "٢٩٠٠١٠١١٢٣٤٥٦٧"),
    ],
)
def test_what_is_found(text: str, kind: PersonalData, found: str) -> None:
    places = [(each.kind, text[each.start : each.end]) for each in personal_data(text)]
    assert places == [(kind, found)]


@pytest.mark.parametrize(
    "text",
    [
        "1,240 مقابل 310 في 2020",
        "12 345 678 و 2020-2023",
        "A/RES/73/195، الفقرة 22",
        "2023/1234567890",
        "0.1234567890123",
        "https://example.org/1234567890123",
        "+5 %",
        "2 000 000 000",
        "عند @الحساب",
    ],
)
def test_what_is_none(text: str) -> None:
    assert list(personal_data(text)) == []


STRANGE = ("a" * 200_000 + "@", "+1 " * 60_000, "1-" * 100_000, "@" * 90_000, "0" * 200_000)


@pytest.mark.parametrize("text", STRANGE)
def test_strange_texts_take_no_time(text: str) -> None:
    began = time.process_time()
    list(personal_data(text))
    assert time.process_time() - began < 2.0
