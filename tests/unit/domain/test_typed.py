import pytest

from gcm_desktop.domain.typed import (
    early_date,
    natural,
    number_readings,
    parse_date,
    parse_hijri,
    parse_link,
    parse_number,
    parse_references,
    parse_yes_no,
)
from tests.unit.content import rows

NUMBERS = rows("numbers_locale.tsv")
DATES = rows("dates_locale.tsv")
TWO_DIGIT_YEAR = "2/3/26"


@pytest.mark.parametrize("row", NUMBERS, ids=lambda row: f"{row['ui_locale']} {row['typed']!r}")
def test_numbers_follow_the_table(row: dict[str, str]) -> None:
    """One reader for every language: what the table lets a program ask about has one reading."""
    expected = row["expected"].removeprefix("ASK_OR_")
    unreadable = expected in ("AMBIGUOUS", "REJECT")
    assert parse_number(row["typed"]) == (None if unreadable else expected)


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("1,234,567", "1234567"),
        ("1.234.567", "1234567"),
        ("1.234,5", "1234.5"),
        ("1,234.567", "1234.567"),
        ("1234.567", "1234.567"),
        ("1 234 567,25", "1234567.25"),
        ("12 345.678", "12345.678"),
        ("1’234’567", "1234567"),
        ("١٬٢٣٤٫٥", "1234.5"),
        ("1.234٫5", "1234.5"),
        ("١٫٢٣٤", "1.234"),
        ("0.125", "0.125"),
        ("0,125", "0.125"),
        ("007", "7"),
        ("1.50", "1.50"),
        ("-12,5", "-12.5"),
        ("\u221212.5", "-12.5"),
        ("+3", "3"),
        ("-0.00", "0.00"),
        ("12,5\u202f%", "12.5%"),
        ("%12", "12%"),
        ("-4 %", "-4%"),
        ("٢٠٢٦", "2026"),
        ("9" * 5000, "9" * 5000),
    ],
)
def test_numbers_with_one_reading_are_read(typed: str, number: str) -> None:
    assert parse_number(typed) == number


@pytest.mark.parametrize(
    "typed",
    [
        "1,234",
        "1,2.5",
        "1,23,456",
        "1.234.56",
        "1٫234٫567",
        "1.234.5٫6,7",
        "2019 2023",
        "12 34",
        "1 234 56",
        "1234 567",
        "1,5 000",
        "0,234,567",
        "%12%",
        "12%%",
        "%",
        "1.",
        "--5",
        "5-",
        "1/2",
        "½",
        "Ⅳ",
        "",
        "٫",
        "∞",
        "1_000",
        "１２ ３",
    ],
)
def test_numbers_with_no_or_two_readings_are_left_to_a_person(typed: str) -> None:
    assert parse_number(typed) is None


@pytest.mark.parametrize("row", DATES, ids=lambda row: row["input"])
def test_dates_follow_the_table(row: dict[str, str]) -> None:
    """A two-digit year is asked about, never guessed; Hijri dates are kept as typed."""
    expected = row["expected_iso"]
    is_iso = expected[:1].isdigit() and row["input"] != TWO_DIGIT_YEAR
    assert parse_date(row["input"]) == (expected if is_iso else None)


@pytest.mark.parametrize(
    ("typed", "iso"),
    [("3.2.2026", "2026-02-03"), ("29/02/2024", "2024-02-29"), ("1900-01-01", "1900-01-01")],
)
def test_dates_are_read_day_first(typed: str, iso: str) -> None:
    assert parse_date(typed) == iso


@pytest.mark.parametrize(
    "typed",
    ["29/02/2023", "02/13/2026", "1899-12-31", "0000-00-00", "2026", "2026-2-3-4", "", "غداً"],
)
def test_what_is_no_date_is_left_to_a_person(typed: str) -> None:
    assert parse_date(typed) is None


@pytest.mark.parametrize(
    ("typed", "value"),
    [("نعم", "yes"), ("OUI", "yes"), ("١", "yes"), ("لا", "no"), (" non ", "no"), ("ربما", None)],
)
def test_yes_and_no(typed: str, value: str | None) -> None:
    assert parse_yes_no(typed) == value


@pytest.mark.parametrize(
    "link",
    ["https://sample.example/تقرير?x=1&y=2", "HTTP://sample.example", "mailto:a@sample.example"],
)
def test_web_and_mail_addresses_are_links(link: str) -> None:
    assert parse_link(f" {link} ") == link


@pytest.mark.parametrize(
    "text",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        r"\\host\share\x",
        "ms-word:x",
        "https://",
        "mailto:",
        "https://a b",
        "https://a\nb",
        "sample.example",
        "",
    ],
)
def test_nothing_else_is_a_link(text: str) -> None:
    assert parse_link(text) is None


def test_a_link_holds_nothing_that_cannot_be_written() -> None:
    assert parse_link("https://a\x00b\ud83d") == "https://ab\ufffd"


def test_references_are_sorted_by_number_and_stand_once() -> None:
    given = "objective/10، objective/7;objective/10\nobjective/2"
    assert parse_references(given) == ("objective/2", "objective/7", "objective/10")


def test_a_number_of_thousands_of_digits_is_sorted_as_well() -> None:
    long = "9" * 5000
    assert parse_references(f"objective/{long} objective/7") == ("objective/7", f"objective/{long}")
    assert natural("a/²") > natural("a/2")


def test_numbers_written_in_two_ways_keep_one_order() -> None:
    """Equal keys would leave the order to the hash of the day."""
    assert parse_references("00 0 000") == ("0", "00", "000")
    assert len({natural(text) for text in ("0", "00", "000")}) == 3


@pytest.mark.parametrize(
    ("typed", "readings"),
    [
        ("1.234", ("1234", "1.234")),
        ("1,234", ("1234", "1.234")),
        ("-١.٢٣٤ %", ("-1234%", "-1.234%")),
        ("12.5", ("12.5",)),
        ("١٫٢٣٤", ("1.234",)),
        ("1.234.56", ()),
        ("12 34", ()),
        ("1e5", ()),
    ],
)
def test_what_a_number_may_mean_is_listed_for_a_person(
    typed: str, readings: tuple[str, ...]
) -> None:
    assert number_readings(typed) == readings


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("15/8/1447 هـ", (1447, 8, 15)),
        ("١٥/٨/١٤٤٧هـ", (1447, 8, 15)),
        ("1447-08-15", (1447, 8, 15)),
        ("15/8/1447 AH", (1447, 8, 15)),
        ("15 شعبان 1447", (1447, 8, 15)),
        ("١ جمادى الآخرة ١٤٤٧ هـ", (1447, 6, 1)),
        ("30/02/1447 هـ", (1447, 2, 30)),
        ("31/02/1447 هـ", None),
        ("15/13/1447", None),
        ("15/8/2026 هـ", None),
        ("15 آب 1447", None),
        ("", None),
    ],
)
def test_hijri_dates_are_told_apart_and_never_converted_here(
    typed: str, parts: tuple[int, int, int] | None
) -> None:
    assert parse_hijri(typed) == parts
    assert parse_date(typed) is None


def test_a_date_before_1900_is_for_a_person_to_confirm() -> None:
    assert (early_date("3/2/1850"), parse_date("3/2/1850")) == ("1850-02-03", None)
    assert early_date("3/2/1950") is None
    assert early_date("31/02/1850") is None
