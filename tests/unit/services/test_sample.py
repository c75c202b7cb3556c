from collections import Counter
from collections.abc import Iterator

import pytest

from gcm_desktop.base.ids import named_ulid
from gcm_desktop.base.paths import resources_folder
from gcm_desktop.domain.address import is_mark, is_record_id
from gcm_desktop.domain.canonical import submission_json
from gcm_desktop.domain.checks import Severity, check
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.progress import progress
from gcm_desktop.domain.richtext import RichText, block_runs, block_text
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.submission import LANGUAGES, Kind
from gcm_desktop.domain.text import clean
from gcm_desktop.services.sample import SAMPLE_ID, sample_submission
from tests.unit.content import FORUM, framework, sample, sample_entries

WORDS = {"ar": 11_000, "en": 4_000, "fr": 2_000}
SHORT = 25
"""Letters below which two paragraphs may be alike: "not yet", a heading of a table."""


def narratives() -> Iterator[tuple[str, str | None, RichText]]:
    for (place, language), answer in sample().answers.items():
        if answer.kind is Kind.NARRATIVE:
            yield place, language, parse_html(answer.value)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sample_is_as_long_as_a_real_report(language: str) -> None:
    assert sample().words()[language] >= WORDS[language]


def test_the_sample_is_the_same_every_time() -> None:
    again = sample_submission(tuple(reversed(sample_entries())), framework())
    assert again == sample()
    assert submission_json(again) == submission_json(sample())
    assert sample().id == SAMPLE_ID == named_ulid("sample-state/arab-regional-review")
    assert sample().country == "XS"


def test_every_file_is_named_after_its_item() -> None:
    for entry in sample_entries():
        kind, key = entry["item"].split("/")
        name = f"{kind}-{key.zfill(2) if kind == 'objective' else key}.toml"
        assert (resources_folder() / "sample" / name).is_file()


def test_every_objective_has_a_status_and_a_text_in_arabic() -> None:
    for item in framework().items_of("objective"):
        assert sample().choice(f"{item.address}/status"), item.address
        assert sample().answer(f"{item.address}/progress", "ar"), item.address


def test_every_counted_item_is_ready_and_nothing_blocks() -> None:
    counts = progress(sample(), framework()).counts()
    assert counts["ready"] + counts["not_applicable"] == counts["total"]
    assert [f for f in check(sample(), framework()) if f.severity is Severity.BLOCKS] == []


def test_ten_entries_of_the_declaration_are_told_about() -> None:
    told = {p for p, lang, _ in narratives() if p.startswith("declaration/") and lang == "ar"}
    assert len(told) >= 10


def test_every_principle_and_section_is_written_in_arabic() -> None:
    for kind, question in (("principle", "application"), ("section", "text")):
        for item in framework().items_of(kind):
            assert sample().answer(f"{item.address}/{question}", "ar"), item.address


@pytest.mark.parametrize(("kind", "least"), [("measure", 60), ("practice", 12)])
def test_there_are_as_many_records_as_a_real_report_has(kind: str, least: int) -> None:
    records = sample().records_of(kind)
    assert len(records) >= least
    assert len({record.order for record in records}) == len(records)
    for record in records:
        assert is_record_id(record.id)
        assert sample().answer(f"{record.address}/title", "ar"), record.address
        assert record.serves, record.address


def test_no_two_records_share_a_name() -> None:
    kinds = framework().record_kinds
    slugs = [
        (kind, row["slug"])
        for entry in sample_entries()
        for kind in kinds
        for row in entry.get(kind, ())
    ]
    assert [slug for slug, count in Counter(slugs).items() if count > 1] == []
    assert len(sample().records) == len(slugs)


def test_no_paragraph_stands_twice() -> None:
    seen: dict[str, str] = {}
    twice = []
    for place, language, rich in narratives():
        for block in rich.blocks:
            text = block_text(block)
            if len(text) < SHORT:
                continue
            if text in seen:
                twice.append((place, language, seen[text], text[:60]))
            seen[text] = place
    assert twice == []


def test_every_reference_leads_somewhere() -> None:
    for record in sample().records.values():
        assert all(served in framework().items for served in record.serves), record.address
    for place, _, rich in narratives():
        sources = {run.source for block in rich.blocks for run in block_runs(block) if run.source}
        assert sources <= set(sample().records), place
    for answer in sample().answers.values():
        if answer.kind is Kind.REFERENCE:
            assert all(target in framework().items for target in answer.value.split())


def test_every_number_date_and_link_is_read_and_every_text_has_its_language() -> None:
    for (place, language), answer in sample().answers.items():
        assert answer.is_readable, (place, answer)
        if is_mark(place):
            continue
        asked = framework().question_at(place)
        assert answer.kind is asked.kind, place
        assert (language in LANGUAGES) is asked.translatable, place
        assert (language is None) is not asked.translatable, place
        assert clean(answer.value).text == answer.value, place


def test_no_text_is_far_beyond_its_limit() -> None:
    """The limits advise; the sample should be an example of keeping them."""
    over = [
        (finding.address, finding.language, finding.details)
        for finding in check(sample(), framework())
        if finding.code == "text.long"
    ]
    assert over == []


def test_the_sample_is_written_in_two_kinds_of_digits() -> None:
    arabic = submission_json(sample()).decode()
    assert "٢" in arabic
    assert "2" in arabic


def test_a_text_at_no_address_is_named() -> None:
    entry = {"item": "objective/7", "answers": {"nothing": {"ar": "x"}}}
    with pytest.raises(GcmError) as caught:
        sample_submission((entry,), framework(FORUM))
    assert caught.value.details["address"] == "objective/7/nothing"
