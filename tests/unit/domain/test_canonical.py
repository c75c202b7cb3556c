import base64
import hashlib
import json
import unicodedata
from dataclasses import replace
from types import MappingProxyType

import pytest

from gcm_desktop.domain.canonical import (
    Snapshot,
    canonical_json,
    content_hash,
    from_data,
    receipt,
    submission_json,
    to_data,
)
from gcm_desktop.domain.submission import Answer, Kind, Submission
from tests.unit.content import sample

FREE = frozenset({"value", "typed", "name"})


def shuffled(submission: Submission) -> Submission:
    return replace(
        submission,
        answers=MappingProxyType(dict(list(submission.answers.items())[::-1])),
        records=MappingProxyType(dict(list(submission.records.items())[::-1])),
        settings=MappingProxyType(dict(list(submission.settings.items())[::-1])),
    )


def test_the_sample_comes_back_from_its_json() -> None:
    content = submission_json(sample())
    again = from_data(json.loads(content))
    assert again == sample()
    assert submission_json(again) == content


def test_the_order_in_which_things_were_given_makes_no_difference() -> None:
    assert submission_json(shuffled(sample())) == submission_json(sample())


def test_no_language_and_a_language_without_a_name_are_told_apart() -> None:
    both = {
        ("objective/7/note", ""): Answer(Kind.TEXT, "a"),
        ("objective/7/note", None): Answer(Kind.TEXT, "b"),
    }
    given = replace(sample(), answers=MappingProxyType(both))
    assert submission_json(shuffled(given)) == submission_json(given)


def test_digits_outside_free_text_are_ascii() -> None:
    for answer in to_data(sample())["answers"]:
        kept = answer["kind"] in ("text", "narrative")
        words = [text for key, text in answer.items() if not (kept and key in FREE)]
        for letter in "".join(word or "" for word in words):
            assert unicodedata.category(letter) != "Nd" or letter.isascii(), answer


def test_arabic_digits_stay_where_the_author_wrote_them() -> None:
    assert "١" in submission_json(sample()).decode()


def test_canonical_json_is_sorted_dense_and_ends_in_one_newline() -> None:
    assert canonical_json({"b": [1, "ا"], "a": None}) == '{"a":null,"b":[1,"ا"]}\n'.encode()


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_what_json_does_not_know_is_refused(number: float) -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        canonical_json({"a": number})


def test_the_receipt_is_ten_letters_of_the_hash() -> None:
    content = submission_json(sample())
    letters = base64.b32encode(hashlib.sha256(content).digest()).decode()[:10]
    assert receipt(content).replace("-", "") == letters
    assert [len(part) for part in receipt(content).split("-")] == [3, 3, 4]


def test_a_snapshot_is_known_by_its_content_and_its_parents() -> None:
    content = content_hash(b"a")
    alone, child = Snapshot(content), Snapshot(content, ("p",))
    assert alone.id == hashlib.sha256(content.encode()).hexdigest()
    assert len({alone.id, child.id, Snapshot(content_hash(b"b")).id}) == 3
