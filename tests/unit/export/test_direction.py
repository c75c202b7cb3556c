"""Pieces of a text by direction: nothing is lost, and what must keep its order stays whole."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gcm_desktop.domain.text import Direction, clean
from gcm_desktop.export.direction import has_strong_left, has_strong_right, pieces


def isolated(text: str) -> list[str]:
    return [piece.text for piece in pieces(text, Direction.RTL) if piece.isolated]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("هاتف +962 6 555 1234، صباحا", "+962 6 555 1234"),
        ("تراجع بنسبة -5 % سنويا", "-5 %"),
        ("انظر A/RES/73/195 (الفقرة 23)", "A/RES/73/195"),
        ("في المدة 2021–2023 تقريبا", "2021–2023"),
        ("للاستفسار: gcm-review@sample.example.", "gcm-review@sample.example"),
        ("النسبة 10.4 % من السكان", "10.4 %"),
        ("زيادة ونقص و-5 % منها", "-5 %"),
        ("بهامش و±2 نقطة", "±2"),
        ("بكلفة $500 للأسرة", "$500"),
        ("بكلفة 500 € للأسرة", "500 €"),
        ('سأل: "Why not?" ثم صمت', "Why not?"),
        ("سأل: «Pourquoi pas\u00a0!» ثم صمت", "Pourquoi pas\u00a0!"),
    ],
)
def test_codes_ranges_and_signs_are_isolated(text: str, kept: str) -> None:
    assert isolated(text) == [kept]


@pytest.mark.parametrize(
    "text", ["عدد 18,400 أسرة", "في 15/3/2022 تماما", "منصة RASD هنا", "المادة-5 منه"]
)
def test_what_keeps_its_order_is_left_alone(text: str) -> None:
    assert isolated(text) == []


def test_arabic_indic_numbers_run_with_the_words_around_them() -> None:
    assert all(piece.is_rtl for piece in pieces("بلغ ٣٤٫٢ ٪ في ٢٠٢١–٢٠٢٣", Direction.RTL))


def test_arabic_words_in_a_latin_paragraph() -> None:
    found = [
        piece.text
        for piece in pieces("The RASD (رصد البيانات) base", Direction.LTR)
        if piece.is_rtl
    ]
    assert found == ["رصد البيانات"]


@given(
    st.text(alphabet="اب ج1٢-–+%@./aB(),«»\n\u00a0"),
    st.sampled_from([Direction.RTL, Direction.LTR]),
)
def test_pieces_join_to_the_text(text: str, base: Direction) -> None:
    assert "".join(piece.text for piece in pieces(text, base)) == text


def runs_against(text: str, base: Direction) -> list[str]:
    """Return the pieces that have a letter running the other way."""
    return [
        piece.text
        for piece in pieces(text, base)
        if (has_strong_left if piece.is_rtl else has_strong_right)(piece.text)
    ]


@pytest.mark.parametrize(
    ("text", "base"),
    [("en 2024 (٢٠٢٤)", Direction.LTR), ("٣", Direction.LTR), ("a ٪ b", Direction.LTR),
     ("نص a÷", Direction.RTL), ("نص Ωʹ و", Direction.RTL)],
)  # fmt: skip
def test_no_piece_has_letters_that_run_against_it(text: str, base: Direction) -> None:
    """Digits take the direction around them; a sign among Latin letters stays with them."""
    assert runs_against(text, base) == []


@given(st.text(max_size=30), st.sampled_from([Direction.RTL, Direction.LTR]))
def test_no_piece_of_any_text_runs_against_its_letters(text: str, base: Direction) -> None:
    assert runs_against(clean(text).text, base) == []


@pytest.mark.parametrize("unit", ["a", "ا", "1", "1-", "a.", "a@", "+1 ", "a,", "a1", "(a"])
def test_long_text_takes_linear_time(unit: str) -> None:
    started = time.perf_counter()
    for base in (Direction.RTL, Direction.LTR):
        list(pieces(unit * (200_000 // len(unit)), base))
    assert time.perf_counter() - started < 5
