"""Places of a form, their codes, and text as it is compared."""

import pytest

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.form import code_at_start, form_places, place_key, said, source_code
from gcm_desktop.domain.form_blocks import reads_same, taken_over
from gcm_desktop.domain.likeness import most_alike
from gcm_desktop.domain.richtext import to_html
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.submission import Record
from tests.unit.content import framework, sample
from tests.unit.form_files import MEASURE, draft


def test_an_item_has_its_questions_actions_and_records_and_every_code_is_its_own() -> None:
    places = form_places(draft(), framework(), "ar", ("objective/6",))
    codes = {place.address: place.code for place in places}
    assert codes["objective/6/status"] == "[6.1]"
    assert codes["objective/6/progress"] == "[6.2-ar]"
    assert codes["objective/6/action/a/done"] == "[6.A.1]"
    assert codes["objective/6/action/a/note"] == "[6.A.2-ar]"
    assert codes[f"measure/{MEASURE}/title"] == f"[R{MEASURE[-6:]}.1-ar]"
    assert "objective/6/measure" not in codes
    everything = form_places(sample(), framework(), "en")
    assert len({place.code for place in everything}) == len(everything)
    assert len({place.key for place in everything}) == len(everything)
    assert not [p for p in everything if p.address.startswith(("statement/", "letter/"))]


def test_records_whose_ids_end_alike_have_their_whole_id_in_the_code() -> None:
    from dataclasses import replace

    twin = "01JC" + MEASURE[4:]
    records = {**draft().records, twin: Record("measure", twin, ("objective/6",))}
    places = form_places(
        replace(draft(), records=records), framework(), "ar", ("objective/6/measure",)
    )
    assert len({place.code for place in places}) == len(places) == 20
    assert any(MEASURE in place.code for place in places)


@pytest.mark.parametrize(
    ("address", "code"),
    [("objective/99", "address.unknown"), ("objective/6/nothing", "address.unknown"),
     ("x", "address.unknown"), ("measure/01JB0000000000000000000077", "record.unknown")],
)  # fmt: skip
def test_what_is_not_there_is_said(address: str, code: str) -> None:
    with pytest.raises(GcmError) as caught:
        form_places(draft(), framework(), "ar", (address,))
    assert caught.value.code == code


@pytest.mark.parametrize(
    "text",
    ["[6.2-ar] التقدم", "\u200e[6.2-ar]\u200e", "[٦.٢-AR]", " [ 6.2 - ar ]", "[۶.۲-ar] x [7.1]"],
)
def test_a_code_is_known_however_it_is_typed(text: str) -> None:
    assert code_at_start(text) == "[6.2-AR]"


@pytest.mark.parametrize("text", ["", "6.2-ar", "x [6.2-ar]", "[6.2-ar", "[نص] شيء", "[]"])
def test_what_is_no_code_is_none(text: str) -> None:
    assert code_at_start(text) == ""


def test_keys_and_source_codes_stay_what_they_are() -> None:
    """They stand in files that are out: another value would orphan every one of them."""
    assert place_key("objective/6/progress", "ar") == "184989f0cf"
    assert place_key("objective/6/status", None) == "8a049215f6"
    assert source_code("01JB0000000000000000000002") == "[N-5A7B85A6]"


@pytest.mark.parametrize(
    ("one", "other"),
    [("سـياسة", "سياسة"), ("a\u00a0b", "a b"), ("\u200fa\u200e", "a"), ("a  b\n\n c", "a b\nc"),
     ("e\u0301", "\u00e9"), ("co\u00adop", "coop")],
)  # fmt: skip
def test_what_programs_change_by_themselves_is_no_change(one: str, other: str) -> None:
    assert said(one) == said(other)


@pytest.mark.parametrize(
    "other",
    ["<p>b</p>", "<p><b>a</b></p>", "<ul><li>a</li></ul>", "<p>a</p><p>b</p>",
     '<p><a href="https://a.example">a</a></p>'],
)  # fmt: skip
def test_what_a_person_changes_is_one(other: str) -> None:
    assert not reads_same(parse_html("<p>a</p>"), parse_html(other))


def test_a_block_left_alone_keeps_what_word_cannot_show() -> None:
    base = parse_html('<p dir="rtl">a\u200f b</p><p></p><p>c</p><p></p>')
    found = parse_html("<p>a b</p><p></p><p>new</p><p>c</p>")
    assert to_html(taken_over(base, found)) == '<p dir="rtl">a\u200f b</p><p></p><p>new</p><p>c</p>'


def test_a_piece_is_most_like_the_text_it_came_from_or_like_none() -> None:
    texts = ["one two three four five six", "seven eight nine ten", "one two three nine ten six"]
    assert most_alike("one two three four five seven", texts) == 0
    assert most_alike("alpha beta gamma", texts) is None
    assert most_alike("one two three four nine six", texts) is None
