"""Numbers and dates typed and pasted into the real fields, whatever the system's locale is.

The table is that of comparable software's faults 19 to 22: a decimal became ten times larger, 2026
became 1926, Hijri years were taken as Gregorian.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from gcm_desktop.domain.settings import shows_hijri
from gcm_desktop.domain.submission import Answer, Kind
from gcm_desktop.ui.dates import hijri_words
from gcm_desktop.ui.drafting.deeds import deeds
from gcm_desktop.ui.drafting.draft_page import DraftPage
from gcm_desktop.ui.drafting.fields import LineBox
from gcm_desktop.ui.drafting.read_as import ReadAs, grouped
from gcm_desktop.ui.widgets.line_field import LineField
from tests.unit.content import rows, sample
from tests.widget.conftest import Press
from tests.widget.drafting.conftest import Stage

LOCALES = ("en_US", "fr_FR", "ar_MA", "ar_SA", "ar_AE", "fa_IR")
NUMBERS = rows("numbers_locale.tsv")
DATES = rows("dates_locale.tsv")
TWO_DIGIT_YEAR = "2/3/26"


@pytest.fixture(params=LOCALES)
def locale(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield str(request.param)
    QLocale.setDefault(before)


def field(stage: Stage, kind: str, key: str) -> tuple[DraftPage, LineBox, str]:
    """Return a field of the sample's first record of a kind, emptied."""
    record = stage.submission.records_of(kind)[0]
    address = f"{record.address}/{key}"
    page = stage.page(f"records/{kind}")
    page.go_to(address)
    line = QApplication.focusWidget()
    assert isinstance(line, LineField)
    box = line.parentWidget()
    assert isinstance(box, LineBox)
    line.clear()
    return page, box, address


def enter(box: LineBox, text: str, press: Press, *, pasted: bool) -> None:
    line = box.field
    line.setFocus()
    line.clear()
    if pasted:
        QApplication.clipboard().setText(text)
        line.paste()
    else:
        for letter in text:
            press(line, 0, letter)
    press(line, Qt.Key.Key_Return)


@pytest.mark.parametrize("pasted", [False, True], ids=["typed", "pasted"])
def test_numbers_follow_the_table_in_every_locale(
    stage: Stage, press: Press, locale: str, pasted: bool
) -> None:
    _, box, address = field(stage, "indicator", "baseline")
    for row in NUMBERS:
        enter(box, row["typed"], press, pasted=pasted)
        answer = stage.submission.answer(address)
        assert answer is not None
        expected = row["expected"].removeprefix("ASK_OR_")
        value = "" if expected in ("AMBIGUOUS", "REJECT") else expected
        assert (row["typed"], answer.value) == (row["typed"], value)
        assert answer.typed in ("", row["typed"])
        assert bool(answer.typed) is (answer.value != row["typed"])


@pytest.mark.parametrize("pasted", [False, True], ids=["typed", "pasted"])
def test_dates_follow_the_table_in_every_locale(
    stage: Stage, press: Press, locale: str, pasted: bool
) -> None:
    _, box, address = field(stage, "agreement", "signed")
    for row in DATES:
        enter(box, row["input"], press, pasted=pasted)
        answer = stage.submission.answer(address)
        assert answer is not None
        expected = row["expected_iso"]
        is_iso = expected[:1].isdigit() and row["input"] != TWO_DIGIT_YEAR
        assert (row["input"], answer.value) == (row["input"], expected if is_iso else "")


def strip(box: LineBox) -> ReadAs:
    found = box.findChild(ReadAs)
    assert isinstance(found, ReadAs)
    return found


def buttons(box: LineBox) -> list[str]:
    return [each.accessibleName() for each in strip(box).buttons if each.isVisible()]


@pytest.mark.parametrize(("at", "value"), [(0, "1234"), (1, "1.234")])
def test_two_readings_are_asked_about_and_one_key_answers(
    stage: Stage, press: Press, at: int, value: str
) -> None:
    page, box, address = field(stage, "indicator", "baseline")
    enter(box, "1.234", press, pasted=False)
    assert stage.submission.answer(address) == Answer(Kind.NUMBER, "", "1.234")
    assert buttons(box) == ["\u20681234\u2069", "\u20681.234\u2069"]
    for _ in range(at + 1):
        page.focusNextChild()
    focused = QApplication.focusWidget()
    assert focused is strip(box).buttons[at]
    press(focused, Qt.Key.Key_Space)
    assert stage.submission.answer(address) == Answer(Kind.NUMBER, value)
    assert box.field.hasFocus()
    assert box.field.value == value
    assert buttons(box) == []
    page.go_to("section/summary")
    page.go_to(address)
    assert stage.submission.answer(address) == Answer(Kind.NUMBER, value)


def test_a_hijri_date_is_kept_as_typed_until_its_gregorian_one_is_chosen(
    stage: Stage, press: Press
) -> None:
    _, box, address = field(stage, "agreement", "signed")
    enter(box, "15/8/1447 هـ", press, pasted=True)
    assert stage.submission.answer(address) == Answer(Kind.DATE, "", "15/8/1447 هـ")
    assert buttons(box) == ["3 February 2026"]
    strip(box).buttons[0].click()
    assert stage.submission.answer(address) == Answer(Kind.DATE, "2026-02-03")


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("1447-08-15", ["3 February 2026", "15 August 1447"]),
        ("3/2/1850", ["3 February 1850"]),
        ("30/02/1447 هـ", []),
        ("30/01/1447 هـ", ["25 July 2025"]),
        ("2/3/26", []),
    ],
)
def test_a_year_that_is_hardly_meant_is_asked_about(
    stage: Stage, press: Press, typed: str, offered: list[str]
) -> None:
    _, box, address = field(stage, "agreement", "signed")
    enter(box, typed, press, pasted=False)
    answer = stage.submission.answer(address)
    assert answer is not None
    assert answer.value == ""
    assert buttons(box) == offered


def test_what_was_understood_is_said_and_hijri_where_the_submission_says_so(
    stage: Stage, press: Press
) -> None:
    page, box, address = field(stage, "agreement", "signed")
    enter(box, "03/02/2026", press, pasted=False)
    assert "3 February 2026" in said(box)
    assert "AH" not in said(box)
    turn = next(deed for deed in deeds(page) if deed.key == "hijri")
    turn.run()
    assert stage.submission.settings["hijri"] == "yes"
    page.go_to(address)
    line = QApplication.focusWidget()
    assert line is not None
    box = cast("LineBox", line.parentWidget())
    assert "15 Sha'ban 1447 AH (Umm al-Qura)" in said(box)
    turn.run()
    assert stage.submission.settings["hijri"] == "no"


def test_hijri_is_shown_where_official_acts_are_dated_so() -> None:
    given = sample()
    assert not shows_hijri(given)
    assert shows_hijri(replace(given, country="SA"))
    assert not shows_hijri(replace(given, country="SA", settings={"hijri": "no"}))
    assert hijri_words("1900-01-01") == ""  # before the tables of the calendar


def said(box: LineBox) -> str:
    from PySide6.QtWidgets import QLabel

    return " ".join(each.text() for each in box.findChildren(QLabel) if each.isVisible())


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("12345.6", "12,345.6"),
        ("-1234567%", "-1,234,567%"),
        ("2020", "2020"),
        ("100000", "100,000"),
        ("9" * 5000, None),
    ],
)
def test_thousands_are_set_apart_to_be_checked_at_a_glance(value: str, shown: str | None) -> None:
    assert grouped(value).replace(",", "") == value
    if shown is not None:
        assert grouped(value) == shown
