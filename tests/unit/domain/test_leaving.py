"""What leaves with each profile: nothing internal, nothing lost of what is meant to leave."""

from dataclasses import replace

import pytest

from gcm_desktop.domain.canonical import submission_json
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.leaving import BLANK, DRAFT, FINAL, PUBLIC, Outgoing, outgoing
from tests.unit.content import framework, sample
from tests.unit.internal_pack import (
    MEASURE,
    NEED,
    NEVER,
    NOT_PUBLIC,
    PLAIN,
    SECRET,
    SOURCE,
    internal_framework,
    internal_submission,
    public_content,
)


def left(profile: str) -> str:
    """Return everything that leaves, as text."""
    content = outgoing(internal_submission(), internal_framework(), profile)
    return submission_json(content.submission).decode()


def test_a_draft_leaves_whole() -> None:
    given = internal_submission()
    assert outgoing(given, internal_framework(), DRAFT).submission is given


def test_final_leaves_without_what_is_internal() -> None:
    text = left(FINAL)
    assert NEVER not in text
    assert SECRET not in text
    assert f"consultation/{NEED}" not in text
    # An answer this framework does not know, a mark of hashes, a setting of a newer program.
    assert text.count(NOT_PUBLIC) == 5
    assert f"measure/{NEED}" in text
    assert SOURCE in text


def test_public_leaves_with_nothing_that_nobody_has_called_public() -> None:
    content = outgoing(internal_submission(), internal_framework(), PUBLIC).submission
    assert content == public_content()


def test_blank_leaves_without_answers() -> None:
    content = outgoing(sample(), framework(), BLANK).submission
    assert (len(content.answers), len(content.records)) == (0, 0)
    assert content.settings == sample().settings


def test_a_text_that_was_only_a_reference_to_what_stays_is_no_answer() -> None:
    key = ("section/summary/text", "en")
    only = replace(
        internal_submission().answers[key], value=f'<p><sup data-source="{SOURCE}"></sup></p>'
    )
    given = internal_submission({key: only})
    assert outgoing(given, internal_framework(), FINAL).submission.answers[key] == only
    assert key not in outgoing(given, internal_framework(), PUBLIC).submission.answers


def test_the_sample_leaves_whole_for_upload() -> None:
    """In the packs shipped only what is a document of its own stays out of the report."""
    content = outgoing(sample(), framework(), FINAL).submission
    gone = {address for address, _ in sample().answers.keys() - content.answers.keys()}
    assert {address.partition("/")[0] for address in gone} <= {"statement", "letter"}
    assert not any(address.endswith("/@translated_from") for address in gone)


def test_the_public_sample_lacks_contacts_and_nothing_else_that_is_told() -> None:
    content = outgoing(sample(), framework(), PUBLIC).submission
    gone = {address for address, _ in sample().answers.keys() - content.answers.keys()}
    asked = {address.rpartition("/")[2] for address in gone}
    assert asked <= {"contact", "@translated_from"}
    assert content.records == sample().records


def test_an_unknown_profile_is_an_error() -> None:
    with pytest.raises(GcmError, match="profile_unknown"):
        outgoing(sample(), framework(), "secret")


def test_nobody_else_makes_what_leaves() -> None:
    with pytest.raises(TypeError):
        Outgoing(internal_submission(), FINAL)
    made = outgoing(internal_submission(), internal_framework(), FINAL)
    with pytest.raises((TypeError, ValueError)):
        replace(made, submission=internal_submission())


def test_a_measure_is_still_told() -> None:
    assert MEASURE in left(PUBLIC)
    assert PLAIN in left(PUBLIC)


def test_a_record_asked_for_leaves_without_what_never_leaves_of_it() -> None:
    given = internal_submission()
    for asked in (f"consultation/{SECRET}", f"measure/{MEASURE}"):
        content = outgoing(given, internal_framework(), FINAL, asked).submission
        assert (f"{asked}/title", "en") in content.answers
        assert (f"measure/{MEASURE}/result", "en") not in content.answers
        assert (SECRET in content.records) is asked.startswith("consultation")
