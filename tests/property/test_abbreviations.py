"""Abbreviations: any text can be looked through, what is found stands there, time is linear."""

from time import process_time

from hypothesis import given
from hypothesis import strategies as st

from gcm_desktop.domain.abbreviations import MOST_LETTERS, expansion_at, short_forms

LETTERS = st.text(alphabet="ABWPSiom عرب(){}«»\"'’/&.-_:@#0٣\n\t،؛\u200f\u0301É😀", max_size=200)


@given(LETTERS | st.text(max_size=80))
def test_what_is_found_stands_there(text: str) -> None:
    end_before = 0
    for letters, start, end in short_forms(text):
        assert end_before <= start < end <= len(text)
        assert text[start:end] in (letters, f"{letters}s")
        assert 2 <= len(letters.replace("&", "")) <= MOST_LETTERS
        assert expansion_at(text, start, end) in text.replace("\n", " ") or "  " in text
        end_before = end


@given(st.integers(0, 2**20), st.integers(0, 2**20), LETTERS)
def test_no_offsets_crash(start: int, end: int, text: str) -> None:
    assert len(expansion_at(text, start % (len(text) + 1), end % (len(text) + 1))) <= len(text)


def test_time_grows_with_the_text() -> None:
    for unit in ("A(", "(A", "AB", "AB ", "(AB", "AB(", "«AB (AB) ", "A&", "A/", "((", "ا (AB"):
        begun = process_time()
        for _, start, end in short_forms(unit * 20_000):
            expansion_at(unit * 3, start % 3, end % 3)
        assert process_time() - begun < 0.8, unit
