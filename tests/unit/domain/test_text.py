import json
import sys
import unicodedata

import pytest

from gcm_desktop.domain.text import (
    Direction,
    ascii_digits,
    clean,
    clean_line,
    comparable,
    count_words,
    first_strong,
    fold,
    language_direction,
    resolved_direction,
    says_nothing,
)
from tests.unit.content import TABLES, rows

CONTROLS = json.loads((TABLES / "text_controls.json").read_text(encoding="utf-8"))
SEARCHES = rows("search_arabic.tsv")
PAIRS = rows("unicode_pairs.tsv")


@pytest.mark.parametrize("row", CONTROLS, ids=lambda row: str(row["name"]))
def test_cleaning_follows_the_table(row: dict[str, str]) -> None:
    cleaned = clean(row["text"])
    assert cleaned.text == row["clean"]
    assert bool(cleaned.changes) is (row["text"] != row["clean"])


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("a\vb", ("breaks",)),
        ("a\x00b", ("controls",)),
        ("a\ud83d", ("surrogates",)),
        ("ﺍ", ("presentation_forms",)),
        ("\r\x00\ud83dﺍ", ("breaks", "surrogates", "controls", "presentation_forms")),
        ("a\tb\nc", ()),
    ],
)
def test_cleaning_says_what_it_altered(text: str, changes: tuple[str, ...]) -> None:
    assert clean(text).changes == changes


def test_only_presentation_forms_become_plain_letters() -> None:
    mixed = "10 m² ½ ﬁ Å ｆｕｌｌ ﺍﻟﺤﺎﻻﺕ"
    assert clean(mixed).text == "10 m² ½ ﬁ Å ｆｕｌｌ الحالات"


@pytest.mark.parametrize("kept", ["ﷺ", "ﷻ", "﷽", "\ufd3eآية\ufd3f", "١٠٠ ﷼"])
def test_phrases_and_ornate_brackets_stay(kept: str) -> None:
    assert clean(kept).text == kept


def test_the_name_of_god_keeps_its_shadda() -> None:
    assert clean("ﷲ").text == "اللّه"


@pytest.mark.parametrize("mark", ["ﹰ", "ﱞ", "ﹼ"])
def test_isolated_marks_leave_no_space_behind(mark: str) -> None:
    cleaned = clean("ب" + mark).text
    assert " " not in cleaned
    assert cleaned != "ب"


def test_cleaning_any_single_letter_is_final_and_leaves_nothing_unwritable() -> None:
    for code in range(sys.maxunicode + 1):
        once = clean(chr(code)).text
        if once == chr(code):
            continue
        assert clean(once).text == once, hex(code)
        once.encode()


def test_what_cleaning_leaves_alone_could_be_kept() -> None:
    """Every letter that stays is one that UTF-8 and XML 1.0 can hold."""
    for code in range(sys.maxunicode + 1):
        if clean(chr(code)).text != chr(code):
            continue
        assert not 0xD800 <= code <= 0xDFFF
        assert code in (0x9, 0xA) or code >= 0x20, hex(code)
        assert code & 0xFFFE != 0xFFFE, hex(code)


@pytest.mark.parametrize("letter", ["\u00a0", "\u202f", "\u200c", "\u200d", "\u00ad", "\u200f"])
def test_unseen_letters_that_mean_something_stay(letter: str) -> None:
    assert clean(f"ا{letter}ب").text == f"ا{letter}ب"


def test_french_spacing_survives() -> None:
    text = (TABLES / "text_nbsp_fr.txt").read_text(encoding="utf-8")
    assert "\u00a0" in text
    assert clean(text).text == text


def test_titles_stand_on_one_line() -> None:
    assert clean_line(" سطر\r\nآخر\u2028ثالث ") == "سطر آخر ثالث"


@pytest.mark.parametrize("text", ["", " ", "\u00a0\u202f", "\u200f\u200e", "\u200b", "\t\n"])
def test_spaces_and_marks_say_nothing(text: str) -> None:
    assert says_nothing(text)


@pytest.mark.parametrize("text", ["ا", ".", "\u200f1", "—", "✅"])
def test_a_letter_says_something(text: str) -> None:
    assert not says_nothing(text)


@pytest.mark.parametrize("row", PAIRS, ids=lambda row: row["note"])
def test_texts_are_compared_in_nfc(row: dict[str, str]) -> None:
    assert (comparable(row["a"]) == comparable(row["b"])) is (row["same_for_compare"] == "1")


def test_line_endings_make_no_difference() -> None:
    assert comparable("a\r\nb\rc\u2029d") == comparable("a\nb\nc\nd")


@pytest.mark.parametrize("row", SEARCHES, ids=lambda row: f"{row['query']} {row['note']}")
def test_search_folding_follows_the_table(row: dict[str, str]) -> None:
    found = fold(row["query"]).text in fold(row["stored"]).text
    assert found is (row["must_match"] == "1")


@pytest.mark.parametrize(
    ("stored", "query", "wanted"),
    [
        ("تقرير مُحَمَّدٍ الوطني", "محمد", "مُحَمَّدٍ"),
        ("في تـــقـــريـــر سنوي", "تقرير", "تـــقـــريـــر"),
        ("سنة ٢٠٢٦ م", "2026", "٢٠٢٦"),
        ("une œuvre d’art", "oeuvre", "œuvre"),
        ("L’Été prochain", "ete", "Été"),
        ("Straße 5", "strasse", "Straße"),
        ("قبل ﻻ بعد", "لا", "ﻻ"),
        ("E\u0301te\u0301 fini", "ete", "E\u0301te\u0301"),
        ("آخر", "اخر", "آخر"),
    ],
)
def test_the_highlight_is_the_original_substring(stored: str, query: str, wanted: str) -> None:
    folded, sought = fold(stored), fold(query).text
    start = folded.text.index(sought)
    first, last = folded.original_span(start, start + len(sought))
    assert stored[first:last] == wanted


@pytest.mark.parametrize("row", [row for row in SEARCHES if row["must_match"] == "1"])
def test_every_highlight_of_the_table_covers_what_was_sought(row: dict[str, str]) -> None:
    folded, sought = fold(row["stored"]), fold(row["query"]).text
    start = folded.text.index(sought)
    first, last = folded.original_span(start, start + len(sought))
    assert fold(row["stored"][first:last]).text == sought
    assert len(folded.starts) == len(folded.text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        (" .،؛؟ — ", 0),
        ("الهجرة الآمنة والمنظمة", 3),
        ("حُفِظَ النَّصُّ", 2),
        ("تـــقـــريـــر سنوي", 2),
        ("l’État partie", 2),
        ("A/RES/73/195 et 12,5 %", 3),
        ("focal.point@sample.example", 1),
        ("١٢٬٣٤٥ مهاجراً", 2),
        ("e\u0301te\u0301 prochain", 2),
        ("coop\u00e9\u00adration", 1),
        ("نیم\u200cفاصله", 1),
        ("واحد، اثنان؛ثلاثة", 3),
        ("a_b", 2),
    ],
)
def test_words_are_counted_in_any_script(text: str, words: int) -> None:
    assert count_words(text) == words


def test_composed_and_decomposed_texts_have_as_many_words() -> None:
    text = "L’été à Évian : coopération élargie — أُنشئت آلية"
    assert count_words(unicodedata.normalize("NFD", text)) == count_words(text)


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("123 نص", Direction.RTL),
        ("(USD 5) الميزانية", Direction.LTR),
        ("2024-01-15", Direction.AUTO),
        ("\u200fabc", Direction.RTL),
        ("", Direction.AUTO),
    ],
)
def test_the_first_strong_letter_decides(text: str, direction: Direction) -> None:
    assert first_strong(text) is direction


def test_a_paragraph_has_its_own_direction_then_its_languages_then_its_letters() -> None:
    assert resolved_direction(Direction.LTR, "ar", "نص") is Direction.LTR
    assert resolved_direction(Direction.AUTO, "ar", "abc") is Direction.RTL
    assert resolved_direction(Direction.AUTO, None, "نص") is Direction.RTL
    assert resolved_direction(Direction.AUTO, None, "12") is Direction.LTR
    assert language_direction("fr") is Direction.LTR


def test_every_decimal_digit_becomes_ascii_and_nothing_else_does() -> None:
    assert ascii_digits("١٢٣ ۴۵۶ ７८ ² ½ Ⅳ") == "123 456 78 ² ½ Ⅳ"
