import unicodedata
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from gcm_desktop.domain.text import clean, clean_line, comparable, count_words, fold, says_nothing
from gcm_desktop.domain.typed import (
    natural,
    parse_date,
    parse_link,
    parse_number,
    parse_references,
    parse_yes_no,
)
from tests.property.strategies import texts

DIGITS = ("0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९")
GROUPS = ("", " ", "\u00a0", "\u202f", "٬", "’")
numerals = st.text(st.sampled_from("0123456789 ٠٣۳.,٫٬%٪-+−\u202f'’²½٫"), max_size=12)


@given(texts)
def test_cleaning_is_final(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned.text).changes == ()
    assert clean(cleaned.text).text == cleaned.text
    assert bool(cleaned.changes) is (cleaned.text != text)
    cleaned.text.encode()
    line = clean_line(text)
    assert clean_line(line) == line
    assert "\n" not in line


@given(texts, texts)
def test_clean_texts_stay_clean_side_by_side(first: str, second: str) -> None:
    both = clean(first).text + clean(second).text
    assert clean(both).text == both


@given(texts)
def test_comparing_is_blind_to_form_and_line_endings(text: str) -> None:
    assert comparable(comparable(text)) == comparable(text)
    assert comparable(unicodedata.normalize("NFD", text)) == comparable(text)
    assert comparable(text.replace("\r\n", "\n")) == comparable(text)


@given(texts, st.data())
def test_every_highlight_covers_whole_letters_that_fold_to_what_was_sought(
    text: str, data: st.DataObject
) -> None:
    folded = fold(text)
    assert len(folded.starts) == len(folded.text)
    assert list(folded.starts) == sorted(folded.starts)
    if folded.text:
        start = data.draw(st.integers(0, len(folded.text) - 1))
        end = data.draw(st.integers(start + 1, len(folded.text)))
        first, last = folded.original_span(start, end)
        assert 0 <= first < last <= len(text)
        assert folded.text[start:end] in fold(text[first:last]).text


@given(texts)
def test_folding_is_final(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once


@given(texts)
def test_words_are_never_counted_where_nothing_is_said(text: str) -> None:
    assert 0 <= count_words(text) <= len(text)
    if says_nothing(text):
        assert count_words(text) == 0


@given(
    st.integers(0, 10**9),
    st.none() | st.text(st.sampled_from("0123456789"), min_size=1, max_size=2),
    st.sampled_from(DIGITS),
    st.sampled_from(GROUPS),
    st.sampled_from(".,٫"),
    st.tuples(
        st.sampled_from(["", "-", "\u2212", "+"]), st.sampled_from(["", "%", "٪", "\u202f%"])
    ),
)
def test_a_number_is_the_same_in_every_dress(
    whole: int, fraction: str | None, digits: str, group: str, mark: str, around: tuple[str, str]
) -> None:
    sign, percent = around
    typed = f"{whole:,}".replace(",", group) + (mark + fraction if fraction else "")
    typed = sign + typed.translate(str.maketrans("0123456789", digits)) + percent
    value = Fraction(f"{whole}.{fraction or 0}") * (-1 if sign in ("-", "\u2212") else 1)
    read = parse_number(typed)
    assert read is not None
    assert read.isascii()
    assert read.endswith("%") is bool(percent)
    assert Fraction(read.removesuffix("%")) == value


@given(numerals | texts)
def test_what_is_read_as_a_number_is_one_and_reads_the_same_again(text: str) -> None:
    read = parse_number(text)
    if read is not None:
        Fraction(read.removesuffix("%"))
        assert read.isascii()
        again = parse_number(read)
        # A stored 1.234 is plain; as typed text it has two readings and is asked about.
        assert again in (read, None)


@given(texts | numerals)
def test_no_reader_ever_fails(text: str) -> None:
    iso = parse_date(text)
    assert iso is None or (len(iso) == 10 and parse_date(iso) == iso)
    assert parse_yes_no(text) in ("yes", "no", None)
    link = parse_link(text)
    assert link is None or parse_link(link) == link
    references = parse_references(text)
    assert parse_references(" ".join(references)) == references


@given(st.lists(texts | st.integers(0).map(str)))
def test_addresses_have_one_order(parts: list[str]) -> None:
    turned = parts[::-1]
    assert sorted(parts, key=natural) == sorted(turned, key=natural)


@given(st.dates())
def test_dates_are_read_in_both_writings(date: object) -> None:
    iso = str(date)
    year, month, day = iso.split("-")
    expected = iso if int(year) >= 1900 else None
    assert parse_date(iso) == parse_date(f"{day}/{month}/{year}") == expected
